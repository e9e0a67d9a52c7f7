//! Seats that staff keep for somebody, until a moment of their own or of the performance.

use crate::{Conn, areas, columns::Columns};
use domain::{id::PerformanceId, moment::Moment};
use uuid::Uuid;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reservation {
    pub id: Uuid,
    pub performance: PerformanceId,
    pub expires_at: Option<Moment>,
}

/// Those that still hold seats, oldest first.
#[boxed]
pub async fn open(conn: &mut Conn) -> anyhow::Result<Vec<Reservation>> {
    sqlx::query(
        "select id, performance_id, expires_at_ms from reservations where ended_at_ms is null \
         order by reserved_at_ms, id",
    )
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(Reservation {
            id: row.text("id")?.parse()?,
            performance: row.id("performance_id")?,
            expires_at: row.moment_or_none("expires_at_ms")?,
        })
    })
    .collect()
}

/// Its seats and places go back on sale. False: another was faster.
#[boxed]
pub async fn end(conn: &mut Conn, reservation: &Reservation, now: Moment) -> anyhow::Result<bool> {
    let id = reservation.id.to_string();
    let done = sqlx::query(
        "update reservations set ended_at_ms = $2 where id = $1 and ended_at_ms is null",
    )
    .bind(&id)
    .bind(now.0)
    .execute(&mut *conn)
    .await?;
    if done.rows_affected() == 0 {
        return Ok(false);
    }
    // Whoever is buying a reserved seat goes on holding it.
    sqlx::query(
        "update claims set owner = null, owner_id = null, owned_at_ms = null \
         where owner_id = $1 and owner = 'reservation' and holder is not null",
    )
    .bind(&id)
    .execute(&mut *conn)
    .await?;
    sqlx::query("delete from claims where owner_id = $1 and owner = 'reservation'")
        .bind(&id)
        .execute(&mut *conn)
        .await?;
    let places = sqlx::query(
        "delete from area_claims where performance_id = $1 and owner = 'reservation' \
         and owner_id = $2 returning area, quantity",
    )
    .bind(reservation.performance.to_string())
    .bind(&id)
    .fetch_all(&mut *conn)
    .await?;
    for row in places {
        let (area, quantity) = (row.text("area")?, row.int("quantity")?);
        areas::give_back(conn, reservation.performance, &area, quantity).await?;
    }
    Ok(true)
}
