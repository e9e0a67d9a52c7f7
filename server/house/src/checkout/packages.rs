//! Packages are ordered when they are whole, and while they are sold to their buyer.

use super::Checked;
use crate::{Failure, House, basket::items_of, packages::begun};
use domain::{actor::Channel, id::BasketId, order::PlaceRefusal};
use store::Conn;

/// Also of an offer that staff have taken off sale since, or whose right has ended.
pub(super) async fn refuse_unfinished(
    house: &House,
    conn: &mut Conn,
    basket: BasketId,
    checked: &Checked,
) -> Result<(), Failure<PlaceRefusal>> {
    let now = house.now();
    let rows = store::baskets::lines(conn, basket, now).await?;
    let items = items_of(conn, basket, &rows).await?;
    if items.is_empty() {
        return Ok(());
    }
    let catalogue = house.catalogue_with(conn).await?;
    let buyer = house.buyer(conn, checked.session, now).await?;
    for item in &items {
        let Some(offering) = catalogue.offering_by_id(item.offer) else { continue };
        let is_bought = rows.iter().any(|row| row.item == Some(item.id));
        if is_bought && !catalogue.rules.sells(offering, &buyer, Channel::Web, now) {
            let name = catalogue.offer_name(offering, &checked.language);
            return Err(Failure::Refused(PlaceRefusal::OfferClosed { name }));
        }
    }
    for begun in begun(&catalogue, &rows, &items) {
        let progress = begun.progress(&catalogue, &checked.language);
        if !progress.is_whole() {
            let name = catalogue.offer_name(begun.offering, &checked.language);
            let missing = progress.missing;
            return Err(Failure::Refused(PlaceRefusal::PackageUnfinished { name, missing }));
        }
    }
    Ok(())
}
