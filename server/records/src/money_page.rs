//! Money that needs somebody's eyes: what the checks of the books have found, and what still
//! waits. Columns are read by name, whole rows at a time.

use crate::{
    causes::{cancelled_by, cause},
    findings::FindingKind,
};
use domain::{
    id::{OrderId, SessionId},
    moment::Moment,
};
use sqlx::any::AnyRow;
use store::{Conn, columns::Columns};

/// Rows of a table on the page; more are counted by nobody's eyes.
pub const ROWS_MAX: i64 = 200;

/// One thing that somebody should look at.
#[derive(Clone, Debug, PartialEq)]
pub struct MoneyRow {
    /// None: of no order, such as a sign-in's mail.
    pub order: Option<OrderId>,
    pub code: Option<String>,
    /// Of the sale at a counter that a card terminal took money for, where no order came of it.
    pub sale: Option<SessionId>,
    /// Keys of the companies whose money it is.
    pub companies: Vec<String>,
    /// The key of the point of sale that sold it.
    pub point_of_sale: Option<String>,
    /// What it is about: a cause, a reference, a topic.
    pub about: String,
    pub amount_minor: Option<i64>,
    pub currency: Option<String>,
    pub since: Moment,
    pub tries: u32,
    /// None: nobody tries again.
    pub next_at: Option<Moment>,
    pub reason: Option<String>,
}

/// What the checks of the books have found and what still holds, the newest first.
#[boxed]
pub async fn findings(conn: &mut Conn, kind: FindingKind) -> anyhow::Result<Vec<MoneyRow>> {
    let rows = sqlx::query(
        "select o.id as order_id, o.code, o.total_minor as amount_minor, o.currency, \
         f.found_at_ms as since_ms, coalesce(o.end_cause, '') as about, \
         cast(0 as bigint) as tries, nullif(f.found_at_ms, f.found_at_ms) as next_at_ms, \
         nullif(o.code, o.code) as reason \
         from money_findings f join orders o on o.id = f.order_id \
         where f.kind = $1 and f.closed_at_ms is null order by f.found_at_ms desc limit $2",
    )
    .bind(kind.as_str())
    .bind(ROWS_MAX)
    .fetch_all(&mut *conn)
    .await?;
    let rows = rows.iter().map(money_row).collect::<anyhow::Result<_>>()?;
    with_companies(conn, rows).await
}

/// Money on its way back, what a bank refused to give back for good, and what goes back at a
/// counter.
#[boxed]
pub async fn refunds_under_way(conn: &mut Conn) -> anyhow::Result<Vec<MoneyRow>> {
    let waiting = sqlx::query(concat!(
        "select p.order_id, o.code, ",
        cause!(),
        " as about, r.amount_minor, r.currency, \
         r.requested_at_ms as since_ms, r.tries, r.try_at_ms as next_at_ms, \
         r.failure as reason from refunds r join payments p on p.id = r.payment_id \
         join orders o on o.id = p.order_id",
        cancelled_by!(),
        "where r.done_at_ms is null and r.failed_at_ms is null order by r.try_at_ms limit $1",
    ));
    let mut rows = waiting.bind(ROWS_MAX).fetch_all(&mut *conn).await?;
    let refused = sqlx::query(concat!(
        "select p.order_id, o.code, ",
        cause!(),
        " as about, r.amount_minor - r.covered_minor as amount_minor, r.currency, \
         r.requested_at_ms as since_ms, r.tries, nullif(r.try_at_ms, r.try_at_ms) \
         as next_at_ms, r.failure as reason from refunds r \
         join payments p on p.id = r.payment_id join orders o on o.id = p.order_id",
        cancelled_by!(),
        "where r.failed_at_ms is not null and r.amount_minor > r.covered_minor \
         order by r.failed_at_ms desc limit $1",
    ));
    rows.extend(refused.bind(ROWS_MAX).fetch_all(&mut *conn).await?);
    let rows = rows.iter().map(money_row).collect::<anyhow::Result<_>>()?;
    with_companies(conn, rows).await
}

/// What card terminals took for no sale: on its way back, and what the house owes of it.
#[boxed]
pub async fn terminals_back(conn: &mut Conn) -> anyhow::Result<Vec<MoneyRow>> {
    sqlx::query(
        "select t.order_id, nullif(t.reference, t.reference) as code, t.session_id, \
         q.key as point_of_sale, c.key as company, t.reference as about, \
         t.approved_minor as amount_minor, \
         t.approved_currency as currency, t.approved_at_ms as since_ms, t.tries, \
         t.ask_at_ms as next_at_ms, t.refusal as reason from terminal_payments t \
         left join points_of_sale q on q.id = t.point_of_sale_id \
         left join companies c on c.id = t.company_id \
         where t.refund_id is not null and t.refunded_at_ms is null \
         and t.settled_at_ms is null order by t.approved_at_ms desc limit $1",
    )
    .bind(ROWS_MAX)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(MoneyRow {
            sale: row.id_or_none("session_id")?,
            companies: row.text_or_none("company")?.into_iter().collect(),
            point_of_sale: row.text_or_none("point_of_sale")?,
            ..money_row(row)?
        })
    })
    .collect()
}

/// Money that shoppers' banks have taken back: what is open, then what is lost and owed.
#[boxed]
pub async fn disputes_not_won(conn: &mut Conn) -> anyhow::Result<Vec<MoneyRow>> {
    let rows = sqlx::query(
        "select p.order_id, o.code, case when d.lost_at_ms is null then 'open' else 'lose' end \
         as about, case when v.id is null then d.amount_minor else v.amount_minor end \
         as amount_minor, d.currency, d.opened_at_ms as since_ms, \
         cast(0 as bigint) as tries, nullif(d.opened_at_ms, d.opened_at_ms) as next_at_ms, \
         nullif(p.failure, p.failure) as reason \
         from disputes d join payments p on p.id = d.payment_id \
         join orders o on o.id = p.order_id \
         left join receivables v on v.dispute_id = d.id and v.settled_at_ms is null \
           and v.cancelled_at_ms is null and not exists (select 1 from write_offs w \
             where w.receivable_id = v.id and w.undone_at_ms is null) \
         where d.won_at_ms is null and (d.lost_at_ms is null or v.id is not null) \
         order by case when d.lost_at_ms is null then 0 else 1 end, d.opened_at_ms desc limit $1",
    )
    .bind(ROWS_MAX)
    .fetch_all(&mut *conn)
    .await?;
    let rows = rows.iter().map(money_row).collect::<anyhow::Result<_>>()?;
    with_companies(conn, rows).await
}

/// Attempts that no bank has decided.
#[boxed]
pub async fn attempts_that_wait(conn: &mut Conn) -> anyhow::Result<Vec<MoneyRow>> {
    let rows = sqlx::query(
        "select p.order_id, o.code, m.key as about, p.amount_minor, p.currency, \
         p.created_at_ms as since_ms, p.asked as tries, p.ask_at_ms as next_at_ms, \
         p.failure as reason from payments p join orders o on o.id = p.order_id \
         join merchant_accounts m on m.id = p.merchant_account_id \
         where p.ask_at_ms is not null and p.captured_at_ms is null \
         and p.failed_at_ms is null order by p.ask_at_ms limit $1",
    )
    .bind(ROWS_MAX)
    .fetch_all(&mut *conn)
    .await?;
    let rows = rows.iter().map(money_row).collect::<anyhow::Result<_>>()?;
    with_companies(conn, rows).await
}

/// Mails given up, and those that failed and are tried again.
#[boxed]
pub async fn mails_that_fail(conn: &mut Conn) -> anyhow::Result<Vec<MoneyRow>> {
    let dead = sqlx::query(
        "select o.id as order_id, o.code, x.topic as about, x.created_at_ms as since_ms, \
         x.attempts as tries, nullif(x.run_at_ms, x.run_at_ms) as next_at_ms, \
         x.last_error as reason from outbox x left join orders o on o.id = x.subject_id \
         where x.dead_at_ms is not null order by x.dead_at_ms desc limit $1",
    );
    let mut rows = dead.bind(ROWS_MAX).fetch_all(&mut *conn).await?;
    let failing = sqlx::query(
        "select o.id as order_id, o.code, x.topic as about, x.created_at_ms as since_ms, \
         x.attempts as tries, x.run_at_ms as next_at_ms, x.last_error as reason \
         from outbox x left join orders o on o.id = x.subject_id \
         where x.done_at_ms is null and x.dead_at_ms is null and x.last_error is not null \
         order by x.run_at_ms limit $1",
    );
    rows.extend(failing.bind(ROWS_MAX).fetch_all(&mut *conn).await?);
    let rows = rows.iter().map(mail_row).collect::<anyhow::Result<_>>()?;
    with_companies(conn, rows).await
}

fn money_row(row: &AnyRow) -> anyhow::Result<MoneyRow> {
    let amount_minor = row.int_or_none("amount_minor")?;
    let currency = row.text_or_none("currency")?;
    Ok(MoneyRow { amount_minor, currency, ..mail_row(row)? })
}

fn mail_row(row: &AnyRow) -> anyhow::Result<MoneyRow> {
    Ok(MoneyRow {
        order: row.id_or_none("order_id")?,
        code: row.text_or_none("code")?,
        sale: None,
        companies: Vec::new(),
        point_of_sale: None,
        about: row.text("about")?,
        amount_minor: None,
        currency: None,
        since: row.moment("since_ms")?,
        tries: row.number("tries")?,
        next_at: row.moment_or_none("next_at_ms")?,
        reason: row.text_or_none("reason")?,
    })
}

/// The sellers of each order's lines, and where it was sold.
async fn with_companies(conn: &mut Conn, mut rows: Vec<MoneyRow>) -> anyhow::Result<Vec<MoneyRow>> {
    for row in &mut rows {
        let Some(order) = row.order else { continue };
        let found = sqlx::query(
            "select distinct c.key, p.key as point_of_sale from order_lines l \
             join companies c on c.id = l.selling_company_id \
             join orders o on o.id = l.order_id \
             left join points_of_sale p on p.id = o.point_of_sale_id \
             where l.order_id = $1 order by c.key",
        )
        .bind(order.to_string())
        .fetch_all(&mut *conn)
        .await?;
        if let Some(line) = found.first() {
            row.point_of_sale = line.text_or_none("point_of_sale")?;
        }
        row.companies =
            found.iter().map(|found| found.text("key")).collect::<anyhow::Result<_>>()?;
    }
    Ok(rows)
}
