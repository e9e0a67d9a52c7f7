//! Credit that can be spent, and can't go to a bank yet.

use crate::{Conn, columns::Columns};
use domain::{
    id::{CancellationId, CompanyId, PerformanceId, PersonId},
    moment::Moment,
};
use uuid::Uuid;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewHold {
    pub id: Uuid,
    pub person: PersonId,
    pub company: CompanyId,
    pub currency: String,
    pub minor: i64,
    pub payable_at: Moment,
}

#[boxed]
pub async fn hold(conn: &mut Conn, new: &NewHold) -> anyhow::Result<()> {
    sqlx::query(
        "insert into credit_holds (id, person_id, company_id, currency, amount_minor, \
         payable_at_ms) values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(new.id.to_string())
    .bind(new.person.to_string())
    .bind(new.company.to_string())
    .bind(&new.currency)
    .bind(new.minor)
    .bind(new.payable_at.0)
    .execute(conn)
    .await?;
    Ok(())
}

/// What of a person's credit with a company can go to a bank from then on, and not before. Below
/// nothing where it is asked for already, to be paid then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    pub company: CompanyId,
    pub minor: i64,
    pub payable_at: Moment,
}

/// The earliest first.
#[boxed]
pub async fn held(
    conn: &mut Conn,
    person: PersonId,
    currency: &str,
    now: Moment,
) -> anyhow::Result<Vec<Held>> {
    sqlx::query(
        "select q.company_id, cast(sum(q.minor) as bigint) as minor, q.payable_at_ms from (\
           select company_id, amount_minor as minor, payable_at_ms from credit_holds \
           where person_id = $1 and currency = $2 and payable_at_ms > $3 \
           union all select company_id, -amount_minor, payable_at_ms from pay_outs \
           where person_id = $1 and currency = $2 and payable_at_ms > $3 \
           and ended_at_ms is null) q \
         group by q.company_id, q.payable_at_ms order by q.payable_at_ms, q.company_id",
    )
    .bind(person.to_string())
    .bind(currency)
    .bind(now.0)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(Held {
            company: row.id("company_id")?,
            minor: row.int("minor")?,
            payable_at: row.moment("payable_at_ms")?,
        })
    })
    .collect()
}

/// When a performance begins.
#[boxed]
pub async fn start_of(conn: &mut Conn, performance: PerformanceId) -> anyhow::Result<Moment> {
    let row = sqlx::query("select starts_at_ms from performances where id = $1");
    row.bind(performance.to_string()).fetch_one(conn).await?.moment("starts_at_ms")
}

/// When the last performance begins of which a cancellation took tickets back. None: it took none.
#[boxed]
pub async fn last_start_of(
    conn: &mut Conn,
    cancellation: CancellationId,
) -> anyhow::Result<Option<Moment>> {
    let row = sqlx::query(
        "select cast(max(p.starts_at_ms) as bigint) as starts_at_ms from cancellation_lines b \
         join order_lines l on l.id = b.order_line_id \
         join performances p on p.id = l.performance_id where b.cancellation_id = $1",
    );
    row.bind(cancellation.to_string()).fetch_one(conn).await?.moment_or_none("starts_at_ms")
}
