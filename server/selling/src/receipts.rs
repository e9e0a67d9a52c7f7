//! Receipts of extras: whoever hands a programme or a drink out reads its code, which counts once.

use crate::tickets::barcodes;
use anyhow::Context;
use domain::{
    id::{BarcodeId, GiftId, OrderLineId},
    sales::extra::ExtraKind,
};
use gift_tables::receipts;
use house::House;
use season::catalogue::Catalogue;
use store::{
    Conn,
    orders::{Offer, Order, OrderLine, extras},
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
