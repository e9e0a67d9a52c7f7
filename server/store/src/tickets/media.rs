//! Tickets that leave the medium that shows them: one performance of a card for several.

use crate::Conn;
use domain::{
    id::{AdmissionId, BarcodeId},
    moment::Moment,
};

/// Why a medium shows a ticket no more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Off {
    /// Somebody else has it.
    Transferred,
    /// It was printed by itself.
    Alone,
}

impl Off {
    /// As the door reads it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Transferred => "transferred",
            Self::Alone => "alone",
        }
    }
}

/// The medium that shows the ticket shows it no more. One that shows others too goes on for them.
#[boxed]
pub async fn take_off(
    conn: &mut Conn,
    admission: AdmissionId,
    off: Off,
    at: Moment,
) -> anyhow::Result<()> {
    sqlx::query(
        "update barcode_admissions set ended_at_ms = $2, end_cause = $3 \
         where admission_id = $1 and ended_at_ms is null",
    )
    .bind(admission.to_string())
    .bind(at.0)
    .bind(off.as_str())
    .execute(conn)
    .await?;
    Ok(())
}

/// A medium that shows nothing any more is done with.
#[boxed]
pub async fn end_if_empty(conn: &mut Conn, barcode: BarcodeId, at: Moment) -> anyhow::Result<()> {
    sqlx::query(
        "update barcodes set ended_at_ms = $2, end_cause = 'transferred' \
         where id = $1 and ended_at_ms is null and not exists \
           (select 1 from barcode_admissions o where o.barcode_id = barcodes.id \
             and o.ended_at_ms is null)",
    )
    .bind(barcode.to_string())
    .bind(at.0)
    .execute(conn)
    .await?;
    Ok(())
}
