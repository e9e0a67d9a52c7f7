//! Offers that wait until the sale of their performance opens.

use crate::{Conn, columns::Columns};
use domain::{
    id::{AdmissionId, OrderId, PerformanceId, ReleaseId},
    moment::Moment,
};

/// An offer that hasn't begun.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WaitingRelease {
    pub id: ReleaseId,
    pub performance: PerformanceId,
    pub order: OrderId,
    pub begins_at: Moment,
}

/// Those that will begin first, first.
#[boxed]
pub async fn waiting(conn: &mut Conn) -> anyhow::Result<Vec<WaitingRelease>> {
    sqlx::query(
        "select r.id, r.performance_id, r.begins_at_ms, l.order_id from releases r \
         join order_lines l on l.id = r.order_line_id \
         where r.ended_at_ms is null and r.begins_at_ms is not null \
         order by r.begins_at_ms, r.id",
    )
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(WaitingRelease {
            id: row.id("id")?,
            performance: row.id("performance_id")?,
            order: row.id("order_id")?,
            begins_at: row.moment("begins_at_ms")?,
        })
    })
    .collect()
}

/// None: the ticket isn't on offer, or its offer has begun.
#[boxed]
pub async fn begins_at(conn: &mut Conn, admission: AdmissionId) -> anyhow::Result<Option<Moment>> {
    let row = sqlx::query(
        "select begins_at_ms from releases where admission_id = $1 and ended_at_ms is null",
    )
    .bind(admission.to_string())
    .fetch_optional(conn)
    .await?;
    row.map_or(Ok(None), |row| row.moment_or_none("begins_at_ms"))
}

/// Whether it is open and hasn't begun.
pub(super) async fn waits(conn: &mut Conn, release: ReleaseId) -> anyhow::Result<bool> {
    let row = sqlx::query(
        "select id from releases where id = $1 and ended_at_ms is null \
         and begins_at_ms is not null",
    )
    .bind(release.to_string())
    .fetch_optional(conn)
    .await?;
    Ok(row.is_some())
}

/// The seat is on sale again, and the ticket admits nobody. False: the claim isn't its line's any
/// more, or the offer has ended.
#[boxed]
pub async fn put_on_sale(conn: &mut Conn, release: ReleaseId, at: Moment) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update claims set release_id = $1 \
         where performance_id = (select performance_id from releases where id = $1) \
         and seat_ordinal = (select seat_ordinal from releases where id = $1) \
         and owner = 'order-line' and owner_id = (select order_line_id from releases \
           where id = $1 and ended_at_ms is null) and release_id is null and holder is null",
    )
    .bind(release.to_string())
    .execute(&mut *conn)
    .await?;
    if done.rows_affected() == 0 {
        return Ok(false);
    }
    sqlx::query("update releases set begins_at_ms = null where id = $1")
        .bind(release.to_string())
        .execute(&mut *conn)
        .await?;
    sqlx::query(
        "update admissions set suspended_at_ms = $2 \
         where id = (select admission_id from releases where id = $1)",
    )
    .bind(release.to_string())
    .bind(at.0)
    .execute(conn)
    .await?;
    Ok(true)
}
