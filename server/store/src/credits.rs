//! What the house owes to customers, read from the ledger: the sum of its entries by person.

use crate::{Conn, columns::Columns};
use domain::{
    id::{CompanyId, PersonId},
    moment::Moment,
};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreditRow {
    pub at: Moment,
    pub cause: String,
    /// Of the holder's own order whose ticket was sold on.
    pub order_code: Option<String>,
    /// Positive: the house owes more.
    pub amount_minor: i64,
}

/// The oldest first. A resale's entry stands at the buyer's order: the ticket sold on names the
/// holder's own.
pub async fn of_person(conn: &mut Conn, person: PersonId) -> anyhow::Result<Vec<CreditRow>> {
    sqlx::query(
        "select e.posted_at_ms, e.cause, e.amount_minor, \
         (select max(o.code) from releases r join order_lines s on s.id = r.sold_line_id \
           join order_lines l on l.id = r.order_line_id join orders o on o.id = l.order_id \
           where s.order_id = e.order_id and r.released_by = e.person_id \
           and r.credit_minor = -e.amount_minor) as order_code \
         from ledger_entries e \
         where e.person_id = $1 and e.account = 'customer-credit' order by e.posted_at_ms, e.id",
    )
    .bind(person.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(CreditRow {
            at: row.moment("posted_at_ms")?,
            cause: row.text("cause")?,
            order_code: row.text_or_none("order_code")?,
            amount_minor: -row.int("amount_minor")?,
        })
    })
    .collect()
}

/// What each company owes to the person, in this currency; the person is locked until the
/// transaction ends, so that nothing is paid twice.
pub async fn lock(
    conn: &mut Conn,
    person: PersonId,
    currency: &str,
) -> anyhow::Result<Vec<(CompanyId, i64)>> {
    sqlx::query("update persons set created_at_ms = created_at_ms where id = $1")
        .bind(person.to_string())
        .execute(&mut *conn)
        .await?;
    sqlx::query(
        "select company_id, cast(-sum(amount_minor) as bigint) as minor from ledger_entries \
         where person_id = $1 and account = 'customer-credit' and currency = $2 \
         group by company_id order by company_id",
    )
    .bind(person.to_string())
    .bind(currency)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| Ok((row.id("company_id")?, row.int("minor")?)))
    .collect()
}
