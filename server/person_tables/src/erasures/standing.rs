//! What somebody still has with the house: each question stops an erasure.

use domain::{
    id::{AccountId, PersonId},
    moment::Moment,
    money::{Currency, Money},
    people::erasure::Standing,
};
use sqlx::any::AnyRow;
use store::{Conn, columns::Columns};

/// Of orders that this account's own person bought, and of tickets handed on to its address.
const TICKETS: &str = "select count(*) from admissions a \
    join performances p on p.id = a.performance_id \
    join order_lines l on l.id = a.order_line_id join orders o on o.id = l.order_id \
    where a.cancelled_at_ms is null and p.starts_at_ms > $2 \
    and (o.person_id = (select person_id from accounts where id = $1) \
      or exists (select 1 from transfers t join accounts w on w.email = t.email \
          or exists (select 1 from persons m where m.merged_into_id = w.person_id \
            and m.email = t.email) \
        where t.admission_id = a.id and t.end_cause = 'accepted' and w.id = $1))";

const OPEN_ORDERS: &str = "select count(*) from orders o \
    where o.person_id = (select person_id from accounts where id = $1) \
    and o.paid_at_ms is null and o.ended_at_ms is null and $2 > 0 \
    and not exists (select 1 from receivables v where v.order_id = o.id)";

/// What the bank still has to do, pay-outs on their way among it, and choices after a changed
/// performance.
const REFUNDS: &str = "select (select count(*) from refunds r \
      join payments y on y.id = r.payment_id join orders o on o.id = y.order_id \
      where o.person_id = (select person_id from accounts where id = $1) \
      and r.done_at_ms is null and r.settled_at_ms is null and $2 > 0) \
    + (select count(*) from change_choices c join orders o on o.id = c.order_id \
      where o.person_id = (select person_id from accounts where id = $1) \
      and c.done_at_ms is null) \
    + (select count(*) from pay_outs u where u.ended_at_ms is null \
      and u.person_id = (select person_id from accounts where id = $1))";

const DISPUTES: &str = "select count(*) from disputes d \
    join payments y on y.id = d.payment_id join orders o on o.id = y.order_id \
    where o.person_id = (select person_id from accounts where id = $1) \
    and d.won_at_ms is null and d.lost_at_ms is null and $2 > 0";

const RENEWALS: &str = "select count(*) from renewals r join orders o on o.id = r.order_id \
    where r.ended_at_ms is null and r.new_order_id is null and $2 > 0 \
    and o.person_id = (select person_id from accounts where id = $1)";

const STAFF: &str = "select count(*) from staff where account_id = $1 \
    and ended_at_ms is null and $2 > 0";

/// Without what was paid, and what staff have written off.
const OWED: &str = "select coalesce(v.currency, 'EUR') as currency, \
    cast(sum(v.amount_minor - v.received_minor) as bigint) as minor from receivables v \
    where v.person_id = (select person_id from accounts where id = $1) \
    and v.settled_at_ms is null and v.cancelled_at_ms is null \
    and v.amount_minor > v.received_minor \
    and not exists (select 1 from write_offs w \
      where w.receivable_id = v.id and w.undone_at_ms is null) \
    group by coalesce(v.currency, 'EUR') order by 1";

const CREDIT: &str = "select e.currency, cast(-sum(e.amount_minor) as bigint) as minor \
    from ledger_entries e where e.account = 'customer-credit' \
    and e.person_id = (select person_id from accounts where id = $1) \
    group by e.currency having sum(e.amount_minor) <> 0 order by e.currency";

#[boxed]
pub async fn standing(
    conn: &mut Conn,
    account: AccountId,
    now: Moment,
) -> anyhow::Result<Standing> {
    Ok(Standing {
        tickets: count(conn, TICKETS, account, now).await?,
        open_orders: count(conn, OPEN_ORDERS, account, now).await?,
        owed: sums(conn, OWED, account).await?,
        credit: sums(conn, CREDIT, account).await?,
        refunds: count(conn, REFUNDS, account, now).await?,
        disputes: count(conn, DISPUTES, account, now).await?,
        renewals: count(conn, RENEWALS, account, now).await?,
        is_staff: count(conn, STAFF, account, now).await? > 0,
    })
}

/// Somebody's account acts for them.
#[boxed]
pub async fn is_of_account(conn: &mut Conn, person: PersonId) -> anyhow::Result<bool> {
    let found = sqlx::query("select 1 from person_relations where person_id = $1 limit 1")
        .bind(person.to_string())
        .fetch_optional(conn)
        .await?;
    Ok(found.is_some())
}

async fn count(
    conn: &mut Conn,
    sql: &'static str,
    account: AccountId,
    now: Moment,
) -> anyhow::Result<u32> {
    let count: i64 =
        sqlx::query_scalar(sql).bind(account.to_string()).bind(now.0).fetch_one(conn).await?;
    Ok(u32::try_from(count)?)
}

async fn sums(
    conn: &mut Conn,
    sql: &'static str,
    account: AccountId,
) -> anyhow::Result<Vec<Money>> {
    let rows = sqlx::query(sql).bind(account.to_string()).fetch_all(conn).await?;
    rows.iter().map(money).collect()
}

fn money(row: &AnyRow) -> anyhow::Result<Money> {
    let currency = row.text("currency")?;
    let currency = Currency::parse(&currency)
        .map_err(|wrong| anyhow::anyhow!("the database holds a wrong currency: {wrong}"))?;
    Ok(Money::new(row.int("minor")?, currency))
}
