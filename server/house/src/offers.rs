//! The pages of what is sold beside single tickets.

use crate::{
    House,
    catalogue::Catalogue,
    evening::Evening,
    offering::Offering,
    plan::seats_now,
    products::{Asking, OnSale, taken_beside},
    season::{card, currency_of, season_name},
    words::HallWords,
};
use domain::{
    id::PerformanceId,
    moment::Moment,
    offer::{
        package::Seats,
        price::ProductPrice,
        view::{OfferCard, OfferName, OfferView, OfferZone, OffersView},
    },
};
use seatmap::seat_set::SeatSet;
use std::{collections::HashMap, sync::Arc};
use store::{Conn, claims};

impl House {
    /// Fixed subscriptions of the running season that are sold now; None where there is no
    /// season.
    pub async fn offers(&self, language: &str) -> anyhow::Result<Option<OffersView>> {
        let mut conn = self.store().read().await?;
        let catalogue = self.catalogue_with(&mut conn).await?;
        let Some(season) = self.current(&catalogue.seasons) else { return Ok(None) };
        let mut offers = Vec::new();
        for offering in catalogue.offers().iter().filter(|it| it.row.season == season.id) {
            if let Some(sold) = self.offer_sold(&mut conn, &catalogue, offering).await? {
                offers.extend(self.offer_card(&sold, language));
            }
        }
        // Codes of one letter before those of two.
        offers.sort_by_key(|card| (card.offer.key.len(), card.offer.key.clone()));
        Ok(Some(OffersView {
            season: season_name(&catalogue, season, language),
            time_zone: season.time_zone.clone(),
            offers,
        }))
    }

    /// None for an unknown offer and for one that isn't sold now.
    pub async fn offer(&self, key: &str, language: &str) -> anyhow::Result<Option<OfferView>> {
        let mut conn = self.store().read().await?;
        let catalogue = self.catalogue_with(&mut conn).await?;
        let Some(offering) = catalogue.offering(key) else { return Ok(None) };
        let season = catalogue.seasons.iter().find(|season| season.id == offering.row.season);
        let sold = self.offer_sold(&mut conn, &catalogue, offering).await?;
        let (Some(season), Some(sold)) = (season, sold) else { return Ok(None) };
        let Some(card) = self.offer_card(&sold, language) else { return Ok(None) };
        let first = &sold.first;
        let standing = claims::standing(&mut conn, first.row.id, None, self.now()).await?;
        let own = std::slice::from_ref(&sold.on_sale);
        let taken = taken_beside(&mut conn, first, own, self.now()).await?;
        drop(conn);
        let free = seats_now(&first.plan, &standing).free;
        let free = sold.on_sale.free(first, &taken, &free);
        Ok(Some(OfferView {
            zones: sold.zones(&free, language),
            season: season_name(&catalogue, season, language),
            time_zone: season.time_zone.clone(),
            card,
        }))
    }

    async fn offer_sold(
        &self,
        conn: &mut Conn,
        catalogue: &Arc<Catalogue>,
        offering: &Arc<Offering>,
    ) -> anyhow::Result<Option<Sold>> {
        let evenings = offering.evenings_on_sale(self.now());
        let Some(first) = evenings.first().map(|listing| (*listing).clone()) else {
            return Ok(None);
        };
        let first = self.evening_of(conn, catalogue, first).await?;
        let on_sale = self.offer_on_sale(conn, &first, offering, self.now()).await?;
        let Some(on_sale) = on_sale else { return Ok(None) };
        let shares = self.sold_shares(conn, &on_sale.evenings).await?;
        let prices = on_sale.prices(&first, &Asking { shares: &shares, now: self.now() });
        Ok(Some(Sold { first, on_sale, prices }))
    }

    /// None where no zone has a price on all evenings.
    fn offer_card(&self, sold: &Sold, language: &str) -> Option<OfferCard> {
        let catalogue = &sold.first.catalogue;
        let with_fees = |price: ProductPrice| price.due_minor + price.fees_minor;
        let prices = || sold.prices.iter().copied().flatten().map(with_fees);
        let evenings = sold.on_sale.evenings.iter();
        Some(OfferCard {
            offer: name_of(catalogue, &sold.on_sale.offering, language),
            evenings: evenings.map(|it| card(catalogue, it, self.now(), language)).collect(),
            currency: currency_of(&sold.first.row),
            from_minor: prices().min()?,
            to_minor: prices().max()?,
        })
    }
}

/// An offer that is sold now, with its first evening.
struct Sold {
    first: Evening,
    on_sale: OnSale,
    /// By zone of the first evening.
    prices: Vec<Option<ProductPrice>>,
}

impl Sold {
    fn zones(&self, free: &SeatSet, language: &str) -> Vec<OfferZone> {
        let words = HallWords::of(&self.first.catalogue, &self.first.plan.hall, language);
        let mut counts = vec![0; self.first.zones.zones.len()];
        for place in free.iter() {
            let zone = self.first.zones.seats.get(place).copied().unwrap_or(u32::MAX);
            if let Some(count) = counts.get_mut(zone as usize) {
                *count += 1;
            }
        }
        let zones = self.first.zones.zones.iter().zip(self.prices.clone()).zip(counts);
        let zone = |((zone, price), free): ((&crate::plan::MappedZone, Option<_>), u32)| {
            let name = words.zone(&zone.key, &zone.name);
            Some(OfferZone { name, price: price?, free })
        };
        zones.filter_map(zone).collect()
    }
}

fn name_of(catalogue: &Catalogue, offering: &Offering, language: &str) -> OfferName {
    let name = catalogue.offer_name(offering, language);
    OfferName { key: offering.row.key.clone(), name }
}

/// The fixed subscriptions that each evening can be bought as part of.
pub(crate) fn names_by_evening(
    catalogue: &Catalogue,
    now: Moment,
    language: &str,
) -> HashMap<PerformanceId, Vec<OfferName>> {
    let mut names: HashMap<PerformanceId, Vec<OfferName>> = HashMap::new();
    for offering in catalogue.offers().iter().filter(|it| it.row.rules.seats == Seats::Same) {
        let name = name_of(catalogue, offering, language);
        for listing in offering.evenings_on_sale(now) {
            names.entry(listing.row.id).or_default().push(name.clone());
        }
    }
    names
}
