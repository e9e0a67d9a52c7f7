//! What the house owes to customers, read from the ledger: the sum of its entries by person.

mod holds;

pub use holds::{Held, NewHold, held, hold, last_start_of, start_of};

use crate::{Conn, columns::Columns};
use domain::{
    id::{OrderLineId, PerformanceId, PersonId},
    moment::Moment,
    payments::credit::{Balance, after_debts},
};
use sqlx::any::AnyRow;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreditRow {
    /// Its entry of the ledger.
    pub entry: String,
    pub at: Moment,
    pub cause: String,
    /// Of the holder's own order: whose ticket was sold on, or which the credit paid.
    pub order_code: Option<String>,
    /// Of the ticket that it is about, or the only one of its order.
    pub performance: Option<PerformanceId>,
    /// That ticket, of what was returned, exchanged or sold on.
    pub line: Option<OrderLineId>,
    /// Positive: the house owes more.
    pub amount_minor: i64,
    /// What somebody else had paid for a ticket, and what it pays for the new one of whoever had
    /// accepted it.
    pub is_anothers: bool,
}

/// The refund `r` that the ledger's entry `e` booked as credit. Several of one payment may have the
/// same sum: the first entry is of the first one that was done. What went back to the card that
/// had paid is none of them.
macro_rules! refund_of_entry {
    () => {
        "r.payment_id = e.payment_id and r.amount_minor = -e.amount_minor \
         and r.cause like 'cancel:%' and r.done_at_ms is not null \
         and (r.cause like '%:credit' or exists (select 1 from payments w \
           join merchant_accounts k on k.id = w.merchant_account_id \
           where w.id = r.payment_id and k.gateway = 'credit')) \
         and (select count(*) from refunds q where q.payment_id = r.payment_id \
           and q.amount_minor = r.amount_minor and q.cause like 'cancel:%' \
           and (q.cause like '%:credit') = (r.cause like '%:credit') \
           and (q.done_at_ms < r.done_at_ms \
             or q.done_at_ms = r.done_at_ms and q.id < r.id)) \
         = (select count(*) from ledger_entries f where f.person_id = e.person_id \
           and f.payment_id = e.payment_id and f.amount_minor = e.amount_minor \
           and f.account = e.account and f.cause = e.cause \
           and (f.posted_at_ms < e.posted_at_ms \
             or f.posted_at_ms = e.posted_at_ms and f.id < e.id))"
    };
}

/// The tickets `l` that were taken back by that refund.
macro_rules! refunded_by_entry {
    () => {
        concat!(
            "from refunds r join cancellation_lines b \
             on b.cancellation_id = substr(r.cause, 8, 36) \
             join order_lines l on l.id = b.order_line_id \
             where l.performance_id is not null and ",
            refund_of_entry!()
        )
    };
}

/// The ticket `l` of the order `o` that was sold on, and whose share the ledger's entry `e` booked
/// as credit. Of several that one purchase sold for the same share, each entry has one of its own.
macro_rules! resale_of_entry {
    () => {
        "from releases r join order_lines s on s.id = r.sold_line_id \
         join order_lines l on l.id = r.order_line_id join orders o on o.id = l.order_id \
         where s.order_id = e.order_id and r.released_by = e.person_id \
         and r.credit_minor = -e.amount_minor and \
         (select count(*) from releases q join order_lines t on t.id = q.sold_line_id \
           where t.order_id = e.order_id and q.released_by = e.person_id \
           and q.credit_minor = -e.amount_minor and q.id < r.id) = \
         (select count(*) from ledger_entries f where f.order_id = e.order_id \
           and f.person_id = e.person_id and f.account = e.account and f.cause = e.cause \
           and f.amount_minor = e.amount_minor and f.id < e.id)"
    };
}

/// The ledger's entry `e` is about money of somebody else: what a giver's ticket paid.
macro_rules! is_anothers {
    () => {
        "(e.cause = 'exchange-handed' and e.amount_minor < 0 \
         or e.cause in ('refund', 'exchange-handed-back') and exists (select 1 \
           from ledger_entries h where h.order_id = e.order_id and h.person_id = e.person_id \
           and h.account = e.account and h.amount_minor = -e.amount_minor \
           and h.cause in ('refund', 'exchange-handed-back') and h.cause <> e.cause) \
         or e.cause in ('part', 'sale') and exists (select 1 from exchanges x \
           join payments p on p.order_id = x.order_id join order_shares s \
           on s.order_id = p.order_id and s.position = p.share \
           where x.order_id = e.order_id and x.transfer_id is not null \
           and p.id = e.payment_id and s.exchange = 1))"
    };
}

/// The oldest first; of the same moment, what comes before what goes. A resale's entry stands at
/// the buyer's order: the ticket sold on names the holder's own. So does one that its recipient has
/// exchanged.
#[boxed]
pub async fn of_person(conn: &mut Conn, person: PersonId) -> anyhow::Result<Vec<CreditRow>> {
    sqlx::query(concat!(
        "select e.id, e.posted_at_ms, e.amount_minor, case when e.cause = 'refund' then \
         coalesce((select case when count(distinct c.id) = 1 then max(case \
             when c.exchange_order_id is not null then 'refund-exchanged' \
             when c.waived = 1 then 'refund-waived' else 'refund' end) end \
           from refunds r join cancellations c on c.id = substr(r.cause, 8, 36) \
           where ",
        refund_of_entry!(),
        "), 'refund') else e.cause end as cause, \
         case when ",
        is_anothers!(),
        " then 1 else 0 end as is_anothers, \
         case when e.cause = 'resale' then \
         (select max(o.code) ",
        resale_of_entry!(),
        ") \
         when e.cause in ('exchange-handed', 'exchange-handed-back', 'voucher-first') \
         and e.person_id <> (select o.person_id from orders o where o.id = e.order_id) then \
         (select o.code from exchanges x join order_lines l on l.id = x.order_line_id \
           join orders o on o.id = l.order_id \
           where x.order_id = e.order_id and o.person_id = e.person_id) \
         else (select o.code from orders o where o.id = e.order_id) end as order_code, \
         case when e.cause = 'resale' then \
         (select max(l.performance_id) ",
        resale_of_entry!(),
        ") \
         when e.cause in ('exchange-handed', 'exchange-handed-back', 'voucher-first') \
         and e.person_id <> (select o.person_id from orders o where o.id = e.order_id) then \
         (select l.performance_id from exchanges x join order_lines l on l.id = x.order_line_id \
           join orders o on o.id = l.order_id \
           where x.order_id = e.order_id and o.person_id = e.person_id) \
         when e.cause = 'refund' then \
         (select case when count(distinct l.performance_id) = 1 then max(l.performance_id) end ",
        refunded_by_entry!(),
        ") else \
         (select case when count(distinct l.performance_id) = 1 then max(l.performance_id) end \
           from order_lines l where l.order_id = e.order_id) end as performance_id, \
         case when e.cause = 'resale' then \
         (select case when count(distinct l.id) = 1 then max(l.id) end ",
        resale_of_entry!(),
        ") \
         when e.cause = 'refund' then \
         (select case when count(distinct l.id) = 1 then max(l.id) end ",
        refunded_by_entry!(),
        ") end as line_id \
         from ledger_entries e \
         where e.person_id = $1 and e.account = 'customer-credit' \
         order by e.posted_at_ms, e.amount_minor, e.id",
    ))
    .bind(person.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(CreditRow {
            entry: row.text("id")?,
            at: row.moment("posted_at_ms")?,
            cause: row.text("cause")?,
            order_code: row.text_or_none("order_code")?,
            performance: row.id_or_none("performance_id")?,
            line: row.id_or_none("line_id")?,
            amount_minor: -row.int("amount_minor")?,
            is_anothers: row.int("is_anothers")? == 1,
        })
    })
    .collect()
}

/// The tickets of each refund that became credit, by its entry of the ledger.
#[boxed]
pub async fn refunded(
    conn: &mut Conn,
    person: PersonId,
) -> anyhow::Result<Vec<(String, OrderLineId)>> {
    sqlx::query(concat!(
        "select e.id as entry_id, l.id as line_id from ledger_entries e \
         join refunds r on r.payment_id = e.payment_id \
         join cancellation_lines b on b.cancellation_id = substr(r.cause, 8, 36) \
         join order_lines l on l.id = b.order_line_id \
         where e.person_id = $1 and e.account = 'customer-credit' and e.cause = 'refund' and ",
        refund_of_entry!(),
        " order by e.id, l.id",
    ))
    .bind(person.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| Ok((row.text("entry_id")?, row.id("line_id")?)))
    .collect()
}

/// As `balances`; the person is locked until the transaction ends, so that nothing is paid twice.
#[boxed]
pub async fn lock(
    conn: &mut Conn,
    person: PersonId,
    currency: &str,
) -> anyhow::Result<Vec<Balance>> {
    sqlx::query("update persons set created_at_ms = created_at_ms where id = $1")
        .bind(person.to_string())
        .execute(&mut *conn)
        .await?;
    balances(conn, person, currency).await
}

/// What of their credit the person can have of each company, in this currency: all of it, less what
/// they owe to any company because a bank took money back: by a chargeback, or by the return of a
/// payment. Nothing while it waits after a restore: it may have been spent.
#[boxed]
pub async fn balances(
    conn: &mut Conn,
    person: PersonId,
    currency: &str,
) -> anyhow::Result<Vec<Balance>> {
    let rows = sqlx::query(
        "select company_id, cast(sum(q.minor) as bigint) as minor from (\
           select company_id, -amount_minor as minor from ledger_entries \
           where person_id = $1 and account = 'customer-credit' and currency = $2 \
           union all select v.company_id, v.received_minor - v.amount_minor from receivables v \
           where v.person_id = $1 and v.settled_at_ms is null and v.cancelled_at_ms is null \
           and v.received_minor < v.amount_minor and coalesce(v.currency, $2) = $2 \
           and (v.dispute_id is not null or v.returned_of is not null \
             or v.reopened_at_ms is not null)) q \
         where not exists (select 1 from restore_waits w \
           where w.subject_id = $1 and w.ended_at_ms is null) \
         group by company_id order by company_id",
    );
    let rows = rows.bind(person.to_string()).bind(currency).fetch_all(conn).await?;
    let balance = |row: &AnyRow| {
        anyhow::Ok(Balance { company: row.id("company_id")?, minor: row.int("minor")? })
    };
    let balances: anyhow::Result<Vec<Balance>> = rows.iter().map(balance).collect();
    Ok(after_debts(balances?))
}

/// What the person owes after a chargeback or a return, beyond the credit that is left: so much of
/// what is to be paid out stays here until that is settled.
#[boxed]
pub async fn missing_minor(
    conn: &mut Conn,
    person: PersonId,
    currency: &str,
) -> anyhow::Result<i64> {
    let row = sqlx::query(
        "select cast(coalesce(sum(q.minor), 0) as bigint) as minor from (\
           select amount_minor as minor from ledger_entries where person_id = $1 \
           and account = 'customer-credit' and currency = $2 \
           union all select v.amount_minor - v.received_minor from receivables v \
           where v.person_id = $1 and v.settled_at_ms is null and v.cancelled_at_ms is null \
           and v.received_minor < v.amount_minor and coalesce(v.currency, $2) = $2 \
           and (v.dispute_id is not null or v.returned_of is not null \
             or v.reopened_at_ms is not null)) q",
    )
    .bind(person.to_string())
    .bind(currency)
    .fetch_one(conn)
    .await?;
    Ok(row.int("minor")?.max(0))
}
