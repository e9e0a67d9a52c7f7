//! The file of a customer: what they bought, where they were, what they have, what they owe.

use domain::{
    id::{ExtraId, OfferId, PersonId},
    moment::Moment,
    money::{Currency, Money},
    people::consent::Purpose,
};
use sqlx::any::AnyRow;
use store::{Conn, columns::Columns};

/// Of a list; older rows are not read.
const ROWS_MAX: i64 = 100;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CustomerFile {
    /// The newest first.
    pub seasons: Vec<FileSeason>,
    pub orders: Vec<FileOrder>,
    pub subscriptions: Vec<FileSubscription>,
    pub passes: Vec<FilePass>,
    pub vouchers: Vec<FileVoucher>,
    /// By currency; without what is nothing.
    pub credit: Vec<Money>,
    pub debts: Vec<FileDebt>,
    /// Payments that a bank or a card company took back, ever.
    pub returned: u32,
    pub consents: Vec<FileConsent>,
}

/// Tickets of one season, of their own orders.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileSeason {
    pub key: String,
    pub tickets: u32,
    /// Of performances that are over.
    pub past: u32,
    /// Of these, who came in.
    pub attended: u32,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileOrder {
    pub code: String,
    pub placed_at: Moment,
    pub total: Money,
    pub tickets: u32,
    pub is_paid: bool,
    pub is_ended: bool,
    /// Paid tickets of it wait until a proof was seen.
    pub waits_for_proof: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileSubscription {
    pub offer: OfferId,
    pub season: String,
    pub order_code: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FilePass {
    pub extra: ExtraId,
    pub from: Moment,
    pub until: Option<Moment>,
    pub is_ended: bool,
}

/// A gift voucher that they bought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileVoucher {
    pub order_code: String,
    pub value: Money,
    pub left: Money,
    pub valid_until: Option<Moment>,
    pub is_ended: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileDebt {
    pub order_code: String,
    pub amount: Money,
    pub due_at: Moment,
    /// A bank or a card company took it back.
    pub is_returned: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileConsent {
    pub purpose: Purpose,
    pub is_given: bool,
    pub at: Moment,
}

#[boxed]
pub async fn customer_file(
    conn: &mut Conn,
    person: PersonId,
    now: Moment,
) -> anyhow::Result<CustomerFile> {
    Ok(CustomerFile {
        seasons: seasons(conn, person, now).await?,
        orders: orders(conn, person).await?,
        subscriptions: subscriptions(conn, person).await?,
        passes: passes(conn, person).await?,
        vouchers: vouchers(conn, person).await?,
        credit: credit(conn, person).await?,
        debts: debts(conn, person).await?,
        returned: returned(conn, person).await?,
        consents: consents(conn, person).await?,
    })
}

async fn rows(conn: &mut Conn, sql: &'static str, person: PersonId) -> anyhow::Result<Vec<AnyRow>> {
    let query = sqlx::query(sql).bind(person.to_string()).bind(ROWS_MAX);
    Ok(query.fetch_all(conn).await?)
}

fn money(row: &AnyRow, column: &str) -> anyhow::Result<Money> {
    let currency = row.text("currency")?;
    let currency = Currency::parse(&currency)
        .map_err(|wrong| anyhow::anyhow!("the database holds a wrong currency: {wrong}"))?;
    Ok(Money::new(row.int(column)?, currency))
}

async fn seasons(
    conn: &mut Conn,
    person: PersonId,
    now: Moment,
) -> anyhow::Result<Vec<FileSeason>> {
    sqlx::query(
        "select s.key, count(*) as tickets, \
         count(case when p.starts_at_ms < $2 then 1 end) as past, \
         count(case when exists (select 1 from scans c where c.admission_id = a.id \
           and c.answer = 'admitted') then 1 end) as attended \
         from orders o join order_lines l on l.order_id = o.id \
         join admissions a on a.order_line_id = l.id \
         join performances p on p.id = a.performance_id join seasons s on s.id = p.season_id \
         where o.person_id = $1 and a.cancelled_at_ms is null \
         group by s.key, s.starts_on order by s.starts_on desc limit $3",
    )
    .bind(person.to_string())
    .bind(now.0)
    .bind(ROWS_MAX)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(FileSeason {
            key: row.text("key")?,
            tickets: row.number("tickets")?,
            past: row.number("past")?,
            attended: row.number("attended")?,
        })
    })
    .collect()
}

async fn orders(conn: &mut Conn, person: PersonId) -> anyhow::Result<Vec<FileOrder>> {
    let sql = "select o.code, o.placed_at_ms, o.total_minor, o.currency, \
        (select count(*) from order_lines l join admissions a on a.order_line_id = l.id \
          where l.order_id = o.id and a.cancelled_at_ms is null) as tickets, \
        (select count(*) from order_lines l join admissions a on a.order_line_id = l.id \
          where l.order_id = o.id and a.cancelled_at_ms is null \
          and a.suspended_for = 'proof') as proofs, \
        case when o.paid_at_ms is null then 0 else 1 end as paid, \
        case when o.ended_at_ms is null then 0 else 1 end as ended \
        from orders o where o.person_id = $1 order by o.placed_at_ms desc, o.id desc limit $2";
    let order = |row: &AnyRow| {
        anyhow::Ok(FileOrder {
            code: row.text("code")?,
            placed_at: row.moment("placed_at_ms")?,
            total: money(row, "total_minor")?,
            tickets: row.number("tickets")?,
            is_paid: row.int("paid")? == 1,
            is_ended: row.int("ended")? == 1,
            waits_for_proof: row.int("proofs")? > 0,
        })
    };
    rows(conn, sql, person).await?.iter().map(order).collect()
}

async fn subscriptions(conn: &mut Conn, person: PersonId) -> anyhow::Result<Vec<FileSubscription>> {
    let sql = "select f.id, s.key as season, o.code from orders o \
        join order_items i on i.order_id = o.id join offers f on f.id = i.offer_id \
        join seasons s on s.id = f.season_id \
        where o.person_id = $1 and o.paid_at_ms is not null and o.ended_at_ms is null \
        and exists (select 1 from order_lines l where l.order_id = o.id and l.item_id = i.id \
          and l.cancelled_at_ms is null) \
        order by s.starts_on desc, o.placed_at_ms desc, i.id limit $2";
    let subscription = |row: &AnyRow| {
        anyhow::Ok(FileSubscription {
            offer: row.id("id")?,
            season: row.text("season")?,
            order_code: row.text("code")?,
        })
    };
    rows(conn, sql, person).await?.iter().map(subscription).collect()
}

async fn passes(conn: &mut Conn, person: PersonId) -> anyhow::Result<Vec<FilePass>> {
    let sql = "select extra_id, from_ms, until_ms, \
        case when ended_at_ms is null then 0 else 1 end as ended from memberships \
        where person_id = $1 order by from_ms desc, id limit $2";
    let pass = |row: &AnyRow| {
        anyhow::Ok(FilePass {
            extra: row.id("extra_id")?,
            from: row.moment("from_ms")?,
            until: row.moment_or_none("until_ms")?,
            is_ended: row.int("ended")? == 1,
        })
    };
    rows(conn, sql, person).await?.iter().map(pass).collect()
}

async fn vouchers(conn: &mut Conn, person: PersonId) -> anyhow::Result<Vec<FileVoucher>> {
    let sql = "select o.code, v.value_minor, v.currency, v.valid_until_ms, \
        case when v.end_cause is null then 0 else 1 end as ended, \
        (select cast(coalesce(-sum(e.amount_minor), 0) as bigint) from ledger_entries e \
          where e.voucher_id = v.id and e.account = 'vouchers') as left_minor \
        from orders o join order_lines l on l.order_id = o.id \
        join vouchers v on v.order_line_id = l.id \
        where o.person_id = $1 order by v.issued_at_ms desc, v.id limit $2";
    let voucher = |row: &AnyRow| {
        anyhow::Ok(FileVoucher {
            order_code: row.text("code")?,
            value: money(row, "value_minor")?,
            left: money(row, "left_minor")?,
            valid_until: row.moment_or_none("valid_until_ms")?,
            is_ended: row.int("ended")? == 1,
        })
    };
    rows(conn, sql, person).await?.iter().map(voucher).collect()
}

async fn credit(conn: &mut Conn, person: PersonId) -> anyhow::Result<Vec<Money>> {
    let sql = "select currency, cast(-sum(amount_minor) as bigint) as minor \
        from ledger_entries where person_id = $1 and account = 'customer-credit' \
        group by currency having sum(amount_minor) <> 0 order by currency limit $2";
    rows(conn, sql, person).await?.iter().map(|row| money(row, "minor")).collect()
}

async fn debts(conn: &mut Conn, person: PersonId) -> anyhow::Result<Vec<FileDebt>> {
    let sql = "select o.code, v.due_at_ms, v.amount_minor - v.received_minor as owed_minor, \
        coalesce(v.currency, o.currency) as currency, \
        case when v.dispute_id is null and v.returned_of is null then 0 else 1 end as returned \
        from receivables v join orders o on o.id = v.order_id \
        where v.person_id = $1 and v.settled_at_ms is null and v.cancelled_at_ms is null \
        and v.amount_minor > v.received_minor and not exists (select 1 from write_offs w \
          where w.receivable_id = v.id and w.undone_at_ms is null) \
        order by v.due_at_ms, v.id limit $2";
    let debt = |row: &AnyRow| {
        anyhow::Ok(FileDebt {
            order_code: row.text("code")?,
            amount: money(row, "owed_minor")?,
            due_at: row.moment("due_at_ms")?,
            is_returned: row.int("returned")? == 1,
        })
    };
    rows(conn, sql, person).await?.iter().map(debt).collect()
}

async fn returned(conn: &mut Conn, person: PersonId) -> anyhow::Result<u32> {
    let row = sqlx::query(
        "select count(*) as count from receivables where person_id = $1 \
         and (dispute_id is not null or returned_of is not null)",
    );
    row.bind(person.to_string()).fetch_one(conn).await?.number("count")
}

/// The last word to each purpose.
async fn consents(conn: &mut Conn, person: PersonId) -> anyhow::Result<Vec<FileConsent>> {
    let sql = "select c.purpose, c.given, c.at_ms from consents c \
        left join orders o on o.id = c.order_id where c.person_id = $1 \
        and (c.order_id is null or o.paid_at_ms is not null) \
        order by c.at_ms desc, c.id desc limit $2";
    let mut last: Vec<FileConsent> = Vec::new();
    for row in rows(conn, sql, person).await? {
        let Some(purpose) = Purpose::parse(&row.text("purpose")?) else { continue };
        if last.iter().all(|known| known.purpose != purpose) {
            let (is_given, at) = (row.int("given")? == 1, row.moment("at_ms")?);
            last.push(FileConsent { purpose, is_given, at });
        }
    }
    Ok(last)
}
