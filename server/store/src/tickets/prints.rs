//! Each print and download of a ticket: when, how, by whom, and which code it showed.

use crate::{Conn, columns::has_no_nul};
use domain::{
    id::{AdmissionId, OrderId},
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
    pub actor: &'static str,
    pub actor_id: String,
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
         and p.how = $5 and p.actor = $6 and p.actor_id = $7 limit 1",
    )
    .bind(print.order.to_string())
    .bind(after.0)
    .bind(print.admission.to_string())
    .bind(&print.code)
    .bind(print.how)
    .bind(print.actor)
    .bind(&print.actor_id)
    .fetch_optional(conn)
    .await?;
    Ok(row.is_some())
}

/// Two at once leave one row.
#[boxed]
pub async fn insert(conn: &mut Conn, print: &TicketPrint) -> anyhow::Result<()> {
    anyhow::ensure!(has_no_nul(&print.code), "a code has no nul");
    let minute = print.at.0.div_euclid(MINUTE_MS);
    let TicketPrint { how, actor, actor_id, admission, .. } = print;
    sqlx::query(
        "insert into ticket_prints (id, order_id, admission_id, barcode_id, how, at_ms, actor, \
         actor_id, dedupe_key) \
         select $1, $2, $3, b.id, $4, cast($5 as bigint), $6, $7, $8 || ':' || b.id \
         from barcodes b where b.code = $9 on conflict (dedupe_key) do nothing",
    )
    .bind(print.id.to_string())
    .bind(print.order.to_string())
    .bind(admission.to_string())
    .bind(*how)
    .bind(print.at.0)
    .bind(*actor)
    .bind(actor_id)
    .bind(format!("{how}:{actor}:{actor_id}:{admission}:{minute}"))
    .bind(&print.code)
    .execute(conn)
    .await?;
    Ok(())
}
