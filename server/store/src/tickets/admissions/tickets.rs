//! The tickets of an order.

use crate::{Conn, columns::Columns};
use domain::{
    id::{AdmissionId, BarcodeId, OrderId, OrderLineId},
    moment::Moment,
};

/// A ticket of an order as its page shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Ticket {
    pub admission: AdmissionId,
    pub line: OrderLineId,
    /// The code that admits now.
    pub barcode: String,
    pub barcode_id: BarcodeId,
    /// How many codes ended before this one.
    pub replaced: u32,
    pub entered_at: Option<Moment>,
    pub waits_for_proof: bool,
    /// For resale: it admits nobody until its holder takes it back.
    pub is_offered: bool,
    /// It is offered for resale, or will be.
    pub has_release: bool,
    pub is_disputed: bool,
    /// To whom it is being handed on, or was.
    pub transfer: Option<TicketTransfer>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TicketTransfer {
    pub email: String,
    /// Of whoever had it in a present, as the giver wrote it.
    pub recipient_name: Option<String>,
    pub is_accepted: bool,
}

/// Tickets of an order that were not cancelled.
#[boxed]
pub async fn of_order(conn: &mut Conn, order: OrderId) -> anyhow::Result<Vec<Ticket>> {
    sqlx::query(
        "select a.id, a.order_line_id, a.suspended_at_ms, a.suspended_for, a.disputed_at_ms, \
         b.id as barcode_id, b.code, s.server_at_ms, \
         cast((select count(*) from barcode_admissions o where o.admission_id = a.id \
           and o.ended_at_ms is not null) as bigint) as replaced, t.email, t.end_cause, \
         g.recipient_name, \
         (select r.id from releases r where r.admission_id = a.id \
           and r.ended_at_ms is null) as release_id \
         from admissions a \
         join order_lines l on l.id = a.order_line_id \
         join barcode_admissions ba on ba.admission_id = a.id and ba.ended_at_ms is null \
         join barcodes b on b.id = ba.barcode_id \
         left join scans s on s.admission_id = a.id and s.answer = 'admitted' \
         left join transfers t on t.admission_id = a.id \
           and (t.ended_at_ms is null or t.end_cause = 'accepted') \
         left join gifts g on g.id = t.gift_id \
         where l.order_id = $1 and a.cancelled_at_ms is null order by l.position",
    )
    .bind(order.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(Ticket {
            admission: row.id("id")?,
            line: row.id("order_line_id")?,
            barcode: row.text("code")?,
            barcode_id: row.id("barcode_id")?,
            replaced: row.number("replaced")?,
            entered_at: row.moment_or_none("server_at_ms")?,
            waits_for_proof: row.text_or_none("suspended_for")?.is_some(),
            is_offered: row.moment_or_none("suspended_at_ms")?.is_some()
                && row.text_or_none("suspended_for")?.is_none(),
            has_release: row.text_or_none("release_id")?.is_some(),
            is_disputed: row.moment_or_none("disputed_at_ms")?.is_some(),
            transfer: match row.text_or_none("email")? {
                Some(email) => {
                    let is_accepted = row.text_or_none("end_cause")?.is_some();
                    let recipient_name = row.text_or_none("recipient_name")?;
                    Some(TicketTransfer { email, recipient_name, is_accepted })
                }
                None => None,
            },
        })
    })
    .collect()
}
