//! Codes of extras at the door: each piece is handed out once.

use crate::reading;
use domain::{id::BarcodeId, moment::Moment, tickets::state::ScanReason};
use gift_tables::receipts::{self, ReadReceipt};
use store::{Conn, tickets::admissions::DoorPerformance};

/// A code that is no ticket's. The piece is handed out if the answer is `Valid`.
pub(crate) async fn hand_out(
    conn: &mut Conn,
    performance: &DoorPerformance,
    reading: &Reading<'_>,
) -> anyhow::Result<(Option<BarcodeId>, ScanReason)> {
    let Some(receipt) = receipts::by_code(conn, reading.code).await? else {
        return Ok((None, ScanReason::UnknownCode));
    };
    let mut reason = judge(&receipt, performance, reading.at);
    // Two devices at once: one of them is first.
    if reason == ScanReason::Valid
        && !receipts::mark_used(conn, &receipt, reading.device, reading.now).await?
    {
        reason = ScanReason::AlreadyUsed;
    }
    Ok((Some(receipt.barcode), reason))
}

pub(crate) struct Reading<'a> {
    pub code: &'a str,
    pub device: &'a str,
    /// By the device's clock.
    pub at: Moment,
    pub now: Moment,
}

/// What goes with no performance is handed out at any time.
fn judge(receipt: &ReadReceipt, performance: &DoorPerformance, at: Moment) -> ScanReason {
    let is_bound = receipt.performance.is_some();
    match () {
        () if receipt.is_cancelled => ScanReason::Cancelled,
        () if receipt.is_replaced => ScanReason::Replaced,
        () if receipt.is_disputed => ScanReason::PaymentDisputed,
        () if receipt.used_at.is_some() => ScanReason::AlreadyUsed,
        () if is_bound && receipt.performance != Some(performance.id) => {
            ScanReason::OtherPerformance
        }
        () if is_bound && performance.is_cancelled => ScanReason::PerformanceCancelled,
        () if is_bound => reading::in_time(performance, at),
        () => ScanReason::Valid,
    }
}
