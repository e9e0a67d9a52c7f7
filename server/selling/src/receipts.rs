//! Receipts of extras: whoever hands a programme or a drink out reads its code, which counts once.

use crate::{barcodes, scan};
use anyhow::Context;
use domain::{
    extra::ExtraKind,
    id::{BarcodeId, GiftId, OrderLineId},
    moment::Moment,
    ticket::ScanReason,
};
use gift_tables::receipts::{self, ReadReceipt};
use house::House;
use season::catalogue::Catalogue;
use store::{
    Conn,
    admissions::DoorPerformance,
    extras,
    orders::{Offer, Order, OrderLine},
};

/// A code for each piece that is handed out; a donation, a pass or a gift voucher has none.
#[boxed]
pub async fn issue(
    house: &House,
    conn: &mut Conn,
    catalogue: &Catalogue,
    order: &Order,
    lines: &[OrderLine],
) -> anyhow::Result<()> {
    if lines.iter().all(|line| line.offer != Offer::Extra) {
        return Ok(());
    }
    let mut pieces: Vec<OrderLineId> = Vec::new();
    for row in extras::of_order(conn, order.id).await? {
        let extra = catalogue.extra(row.extra).context("extras are never deleted")?;
        if extra.kind == ExtraKind::AddOn {
            pieces.push(row.line);
        }
    }
    let media: Vec<BarcodeId> = pieces.iter().map(|_| BarcodeId(house.new_id())).collect();
    barcodes::draw_codes(house, conn, &media).await?;
    for (line, barcode) in pieces.into_iter().zip(media) {
        receipts::insert(conn, line, barcode).await?;
    }
    Ok(())
}

/// The pieces go to whoever accepts the present, each under a new code.
#[boxed]
pub async fn hand_on(
    house: &House,
    conn: &mut Conn,
    pieces: &[OrderLineId],
    gift: GiftId,
) -> anyhow::Result<()> {
    let media: Vec<BarcodeId> = pieces.iter().map(|_| BarcodeId(house.new_id())).collect();
    barcodes::draw_codes(house, conn, &media).await?;
    for (line, barcode) in pieces.iter().zip(media) {
        receipts::hand_on(conn, *line, barcode, gift, house.now()).await?;
    }
    Ok(())
}

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
        () if is_bound => scan::in_time(performance, at),
        () => ScanReason::Valid,
    }
}
