//! Which tickets of an order one barcode shows: all performances of an offer whose medium is one,
//! as on a subscriber's card; else each has its own.

use anyhow::ensure;
use domain::{
    id::{AdmissionId, BarcodeId, OrderItemId, PerformanceId},
    sales::offer::package::Medium,
};
use house::{House, chance};
use season::catalogue::Catalogue;
use std::collections::{BTreeMap, BTreeSet};
use store::{
    Conn,
    baskets::offers,
    orders::{Order, OrderLine},
    tickets::admissions,
};

/// One barcode for each group. Two tickets of one performance never share one: a door lets in one
/// person for each reading.
#[boxed]
pub async fn shared(
    catalogue: &Catalogue,
    conn: &mut Conn,
    order: &Order,
    issued: &[(&OrderLine, AdmissionId)],
) -> anyhow::Result<Vec<Vec<AdmissionId>>> {
    let joined = joined_items(catalogue, conn, order, issued).await?;
    let mut cards: BTreeMap<OrderItemId, (BTreeSet<PerformanceId>, Vec<AdmissionId>)> =
        BTreeMap::new();
    let mut groups = Vec::new();
    for (line, admission) in issued {
        let item = line.item.filter(|item| joined.contains(item));
        match item.zip(line.offer.performance()) {
            Some((item, performance)) => {
                let (performances, card) = cards.entry(item).or_default();
                match performances.insert(performance) {
                    true => card.push(*admission),
                    false => groups.push(vec![*admission]),
                }
            }
            None => groups.push(vec![*admission]),
        }
    }
    groups.extend(cards.into_values().map(|(_, card)| card));
    Ok(groups)
}

async fn joined_items(
    catalogue: &Catalogue,
    conn: &mut Conn,
    order: &Order,
    issued: &[(&OrderLine, AdmissionId)],
) -> anyhow::Result<BTreeSet<OrderItemId>> {
    if issued.iter().all(|(line, _)| line.item.is_none()) {
        return Ok(BTreeSet::new());
    }
    let items = offers::order_items(conn, order.id).await?;
    let is_joined = |(_, offer): &&(OrderItemId, _)| {
        let offering = catalogue.offering_by_id(*offer);
        offering.is_some_and(|offering| offering.row.rules.medium == Medium::One)
    };
    Ok(items.iter().filter(is_joined).map(|(item, _)| *item).collect())
}

/// For each of these a medium, with a random code that no ticket ever had.
#[boxed]
pub async fn new_barcodes(
    house: &House,
    conn: &mut Conn,
    shown: Vec<Vec<AdmissionId>>,
) -> anyhow::Result<()> {
    let media: Vec<_> = shown.into_iter().map(|it| (BarcodeId(house.new_id()), it)).collect();
    let ids: Vec<BarcodeId> = media.iter().map(|(id, _)| *id).collect();
    draw_codes(house, conn, &ids).await?;
    let on = |(id, shown): (BarcodeId, Vec<_>)| shown.into_iter().map(move |it| (id, it));
    let shown: Vec<_> = media.into_iter().flat_map(on).collect();
    admissions::put_on_barcodes(conn, &shown).await
}

/// Each medium gets a random code that none ever had.
pub(crate) async fn draw_codes(
    house: &House,
    conn: &mut Conn,
    media: &[BarcodeId],
) -> anyhow::Result<()> {
    let mut without = media.to_vec();
    for _ in 0..chance::DRAWS_MAX {
        if without.is_empty() {
            break;
        }
        let code = || chance::barcode(house.chance(), house.settings().symbology);
        let new: Vec<_> = without.iter().map(|id| (*id, code())).collect();
        let stand = admissions::insert_barcodes(conn, &new, house.now()).await?;
        without.retain(|id| !stand.contains(id));
    }
    ensure!(without.is_empty(), "{} barcodes in a row were taken", chance::DRAWS_MAX);
    Ok(())
}
