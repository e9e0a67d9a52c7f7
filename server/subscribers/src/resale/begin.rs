//! A seat that nobody can buy yet is offered from the moment at which its sale opens. Until then
//! its ticket admits, and its holder alone decides about it.

use anyhow::Context;
use domain::{
    id::{AdmissionId, PerformanceId},
    moment::Moment,
    wording::listing::Listing,
};
use house::House;
use season::catalogue::{self, Catalogue};
use std::collections::BTreeSet;
use store::{
    orders,
    seats::releases::{self, WaitingRelease},
};

/// When the first single tickets can be bought, also by those who may buy early. None: somebody
/// can buy one now.
pub(super) fn first_sale(
    house: &House,
    catalogue: &Catalogue,
    listing: &Listing,
) -> Option<Moment> {
    let first = catalogue.rules.openings(listing).into_iter().min();
    first.filter(|opens| *opens > house.now())
}

/// From when the ticket is on offer. None: it is by now, or it isn't offered.
#[boxed]
pub async fn begins_at(house: &House, admission: AdmissionId) -> anyhow::Result<Option<Moment>> {
    let mut conn = house.store().read().await?;
    releases::begins_at(&mut conn, admission).await
}

/// Those whose sale has opened begin. Those whose sale is over begin too, so that they end as every
/// offer of such a performance.
#[boxed]
pub async fn begin(house: &House) -> anyhow::Result<()> {
    let mut conn = house.store().read().await?;
    let waiting = releases::waiting(&mut conn).await?;
    if waiting.is_empty() {
        return Ok(());
    }
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    drop(conn);
    let now = house.now();
    let mut changed: BTreeSet<PerformanceId> = BTreeSet::new();
    for WaitingRelease { id, performance, order, begins_at } in waiting {
        let listing = catalogue.listing(performance).context("performances are never deleted")?;
        let is_over = listing.effective.sale_closes <= now || listing.row.cancelled_at.is_some();
        if begins_at > now && !is_over {
            continue;
        }
        let has_begun = house
            .fault_only(move |house, conn| {
                Box::pin(async move {
                    orders::lock(conn, order).await?.context("orders are never deleted")?;
                    releases::put_on_sale(conn, id, house.now()).await
                })
            })
            .await?;
        if has_begun {
            changed.insert(performance);
        }
    }
    house.announce(&Vec::from_iter(changed)).await;
    Ok(())
}
