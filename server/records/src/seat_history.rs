//! What became of a seat in a performance: each order that ever had it, with what happened to it
//! there.

use domain::{
    id::{Ordinal, PerformanceId},
    moment::{Moment, SECOND_MS},
};
use store::{Conn, columns::Columns};

/// No seat of a performance was sold more often.
const LINES_MAX: i64 = 200;

/// The seat as a line of an order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeatLine {
    pub code: String,
    pub channel: String,
    /// Of the staff who sold it; None: nobody of them did.
    pub seller: Option<String>,
    pub placed_at: Moment,
    pub paid_at: Option<Moment>,
    /// The whole order ended, and why.
    pub ended_at: Option<Moment>,
    pub end_cause: Option<String>,
    /// The ticket went back.
    pub cancelled_at: Option<Moment>,
    /// As the journal says, and who of the staff it was.
    pub cancelled_by: Option<String>,
    pub cancelled_by_name: Option<String>,
    /// For another ticket.
    pub exchanged_at: Option<Moment>,
    pub releases: Vec<SeatRelease>,
}

/// Its holder offered it for resale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeatRelease {
    pub released_at: Moment,
    pub ended_at: Option<Moment>,
    /// `sold`, `taken-back`, `unsold`, `cancelled`.
    pub end_cause: Option<String>,
}

/// The oldest first.
#[boxed]
pub async fn of_seat(
    conn: &mut Conn,
    performance: PerformanceId,
    seat: Ordinal,
) -> anyhow::Result<Vec<SeatLine>> {
    // What cancels a ticket and its row of the journal have nearly the same moment.
    let rows = sqlx::query(
        "select l.id, o.code, o.channel, o.placed_at_ms, o.paid_at_ms, o.ended_at_ms, \
         o.end_cause, l.cancelled_at_ms, s.name as seller, j.actor as cancelled_by, \
         t.name as cancelled_by_name, (select max(x.done_at_ms) from exchanges x \
           where x.order_line_id = l.id) as exchanged_at_ms, \
         (select max(y.done_at_ms) from exchanges_beside y where y.order_line_id = l.id) \
           as exchanged_beside_at_ms \
         from order_lines l join orders o on o.id = l.order_id \
         left join staff s on s.account_id = o.operator_id \
         left join journal j on j.id = (select n.id from journal n where n.subject_id = o.id \
           and n.at_ms >= l.cancelled_at_ms - $3 and n.at_ms <= l.cancelled_at_ms + $3 \
           order by n.at_ms, n.id limit 1) \
         left join staff t on t.account_id = j.actor_id and j.actor = 'staff' \
         where l.performance_id = $1 and l.seat_ordinal = $2 \
         order by o.placed_at_ms, l.id limit $4",
    )
    .bind(performance.to_string())
    .bind(i64::from(seat.0))
    .bind(SECOND_MS)
    .bind(LINES_MAX)
    .fetch_all(&mut *conn)
    .await?;
    let mut lines = Vec::new();
    for row in rows {
        let beside = row.moment_or_none("exchanged_beside_at_ms")?;
        lines.push(SeatLine {
            code: row.text("code")?,
            channel: row.text("channel")?,
            seller: row.text_or_none("seller")?,
            placed_at: row.moment("placed_at_ms")?,
            paid_at: row.moment_or_none("paid_at_ms")?,
            ended_at: row.moment_or_none("ended_at_ms")?,
            end_cause: row.text_or_none("end_cause")?,
            cancelled_at: row.moment_or_none("cancelled_at_ms")?,
            cancelled_by: row.text_or_none("cancelled_by")?,
            cancelled_by_name: row.text_or_none("cancelled_by_name")?,
            exchanged_at: row.moment_or_none("exchanged_at_ms")?.or(beside),
            releases: releases(conn, &row.text("id")?).await?,
        });
    }
    Ok(lines)
}

async fn releases(conn: &mut Conn, line: &str) -> anyhow::Result<Vec<SeatRelease>> {
    sqlx::query(
        "select released_at_ms, ended_at_ms, end_cause from releases where order_line_id = $1 \
         order by released_at_ms, id",
    )
    .bind(line)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(SeatRelease {
            released_at: row.moment("released_at_ms")?,
            ended_at: row.moment_or_none("ended_at_ms")?,
            end_cause: row.text_or_none("end_cause")?,
        })
    })
    .collect()
}
