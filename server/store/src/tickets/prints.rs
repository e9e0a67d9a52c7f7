//! Each print and download of a ticket: when, how, by whom, and which code it showed.

use crate::{
    Conn,
    columns::{Columns, has_no_nul},
};
use domain::{
    id::{AdmissionId, OrderId, Ordinal, PerformanceId},
    moment::{MINUTE_MS, Moment},
};
use uuid::Uuid;

/// A ticket that went out once more.
#[derive(Clone, Debug, PartialEq)]
pub struct TicketPrint {
    pub id: Uuid,
    pub order: OrderId,
    pub admission: AdmissionId,
    /// The code that it shows.
    pub code: String,
    pub how: &'static str,
    pub at: Moment,
    pub actor: String,
    pub actor_id: String,
    /// Why it was printed once more; empty where nobody is asked.
    pub reason: String,
    /// Of a printer at a counter: what was sent to it; each is a row of its own. Empty: the same
    /// within a minute is one row.
    pub sent: String,
}

/// Whether the same reader had the same in the same way after that moment.
#[boxed]
pub async fn was_printed(
    conn: &mut Conn,
    print: &TicketPrint,
    after: Moment,
) -> anyhow::Result<bool> {
    let row = sqlx::query(
        "select p.id from ticket_prints p join barcodes b on b.id = p.barcode_id \
         where p.order_id = $1 and p.at_ms > $2 and p.admission_id = $3 and b.code = $4 \
         and p.how = $5 and p.actor = $6 and p.actor_id = $7 and p.reason = $8 limit 1",
    )
    .bind(print.order.to_string())
    .bind(after.0)
    .bind(print.admission.to_string())
    .bind(&print.code)
    .bind(print.how)
    .bind(&print.actor)
    .bind(&print.actor_id)
    .bind(&print.reason)
    .fetch_optional(conn)
    .await?;
    Ok(row.is_some())
}

/// Two at once leave one row.
#[boxed]
pub async fn insert(conn: &mut Conn, print: &TicketPrint) -> anyhow::Result<()> {
    anyhow::ensure!(has_no_nul(&print.code), "a code has no nul");
    let minute = print.at.0.div_euclid(MINUTE_MS);
    let TicketPrint { how, actor, actor_id, admission, reason, sent, .. } = print;
    let moment = if sent.is_empty() { format!("{minute}:{reason}") } else { sent.clone() };
    sqlx::query(
        "insert into ticket_prints (id, order_id, admission_id, barcode_id, how, at_ms, actor, \
         actor_id, reason, dedupe_key) \
         select $1, $2, $3, b.id, $4, cast($5 as bigint), $6, $7, $8, $9 || ':' || b.id \
         from barcodes b where b.code = $10 on conflict (dedupe_key) do nothing",
    )
    .bind(print.id.to_string())
    .bind(print.order.to_string())
    .bind(admission.to_string())
    .bind(*how)
    .bind(print.at.0)
    .bind(actor)
    .bind(actor_id)
    .bind(reason)
    .bind(format!("{how}:{actor}:{actor_id}:{admission}:{moment}"))
    .bind(&print.code)
    .execute(conn)
    .await?;
    Ok(())
}

/// The order of a ticket's code, whether or not the code still admits. None: nobody knows it.
#[boxed]
pub async fn order_of_code(conn: &mut Conn, code: &str) -> anyhow::Result<Option<OrderId>> {
    if !has_no_nul(code) {
        return Ok(None);
    }
    let row = sqlx::query(
        "select l.order_id from barcodes b join barcode_admissions m on m.barcode_id = b.id \
         join admissions a on a.id = m.admission_id join order_lines l on l.id = a.order_line_id \
         where b.code = $1 order by a.issued_at_ms desc, a.id limit 1",
    );
    let row = row.bind(code).fetch_optional(conn).await?;
    row.map(|row| row.id("order_id")).transpose()
}

/// The order that a seat of a performance belongs to now. None: to none.
#[boxed]
pub async fn order_of_seat(
    conn: &mut Conn,
    performance: PerformanceId,
    seat: Ordinal,
) -> anyhow::Result<Option<OrderId>> {
    let row = sqlx::query(
        "select l.order_id from claims c join order_lines l on l.id = c.owner_id \
         where c.performance_id = $1 and c.seat_ordinal = $2 and c.owner = 'order-line'",
    );
    let row =
        row.bind(performance.to_string()).bind(i64::from(seat.0)).fetch_optional(conn).await?;
    row.map(|row| row.id("order_id")).transpose()
}

/// Whether somebody of the house had put any of the order's tickets on paper by then.
#[boxed]
pub async fn was_handed_out(
    conn: &mut Conn,
    order: OrderId,
    before: Moment,
) -> anyhow::Result<bool> {
    let row = sqlx::query(
        "select id from ticket_prints where order_id = $1 and at_ms <= $2 \
         and (actor in ('staff', 'console') or how = 'counter') limit 1",
    );
    let row = row.bind(order.to_string()).bind(before.0);
    Ok(row.fetch_optional(conn).await?.is_some())
}
