//! Which reservations have these seats.

use crate::{Conn, bulk, columns::Columns};
use domain::id::{OrderLineId, Ordinal, PerformanceId};

/// A seat that an open reservation holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReservedSeat {
    /// Of the reservation.
    pub code: String,
    /// Of the ticket for the seat.
    pub line: OrderLineId,
}

/// Those of the seats that are reserved.
#[boxed]
pub async fn of_seats(
    conn: &mut Conn,
    performance: PerformanceId,
    seats: &[Ordinal],
) -> anyhow::Result<Vec<ReservedSeat>> {
    let mut reserved = Vec::new();
    for seats in seats.chunks(bulk::ROWS) {
        let sql = format!(
            "select o.code, l.id as line from claims c \
             join order_reservations v on c.holder = 'order' and v.order_id = c.holder_id \
             join orders o on o.id = v.order_id \
             join order_lines l on l.order_id = o.id and l.performance_id = c.performance_id \
             and l.seat_ordinal = c.seat_ordinal and l.cancelled_at_ms is null \
             where c.seat_ordinal in ({}) and c.performance_id = ${} \
             and o.paid_at_ms is null and o.ended_at_ms is null order by o.code, c.seat_ordinal",
            bulk::list(seats.len()),
            seats.len() + 1
        );
        let mut query = sqlx::query(sqlx::AssertSqlSafe(sql));
        for seat in seats {
            query = query.bind(i64::from(seat.0));
        }
        for row in query.bind(performance.to_string()).fetch_all(&mut *conn).await? {
            reserved.push(ReservedSeat { code: row.text("code")?, line: row.id("line")? });
        }
    }
    Ok(reserved)
}
