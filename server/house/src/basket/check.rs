//! Whether a basket can be ordered as it is. Its page says beforehand what the order would be
//! refused for.

use super::Beside;
use crate::{
    catalogue::Catalogue,
    goods::{Good, Left},
    packages::begun,
    rules::{Ask, Counted, Limit, NoTerms, Product},
};
use domain::{actor::Channel, moment::Moment, order::PlaceRefusal, season::SaleState};
use store::{baskets::LineRow, offers::ItemRow};

/// What is checked, and against what.
pub(crate) struct Check<'a> {
    pub catalogue: &'a Catalogue,
    pub rows: &'a [LineRow],
    pub items: &'a [ItemRow],
    pub beside: &'a Beside,
    /// Of stocks.
    pub left: &'a Left,
    pub now: Moment,
    pub language: &'a str,
}

impl Check<'_> {
    pub fn run(&self) -> Result<(), PlaceRefusal> {
        self.audience()?;
        self.limits()?;
        self.rights()?;
        self.packages()?;
        self.goods()?;
        self.codes()?;
        self.one_way_to_pay()
    }

    pub(super) fn held(&self) -> impl Iterator<Item = &LineRow> {
        self.rows.iter().filter(|row| row.held)
    }

    /// Fewest and most tickets of a tariff.
    fn limits(&self) -> Result<(), PlaceRefusal> {
        let tickets: Vec<Counted<'_>> = self
            .held()
            .filter_map(|row| {
                Some(Counted {
                    tariff: &row.terms.as_ref()?.tariff,
                    person: None,
                    listing: self.catalogue.listing(row.performance)?,
                    quantity: row.quantity,
                })
            })
            .collect();
        match self.catalogue.rules.limits(&tickets).into_iter().next() {
            None => Ok(()),
            Some(Limit::Fewest { tariff, least, count }) => {
                Err(PlaceRefusal::TariffFewest { name: self.tariff_name(&tariff), least, count })
            }
            Some(Limit::Most { tariff, most, count, .. }) => {
                Err(PlaceRefusal::TariffMost { name: self.tariff_name(&tariff), most, count })
            }
        }
    }

    pub fn tariff_name(&self, key: &str) -> String {
        let text = self.catalogue.text(&format!("tariff.{key}.name"), self.language);
        text.unwrap_or(key).to_owned()
    }

    /// What was held by a right needs it still: a sale that isn't open to everybody yet, a tariff
    /// for some. The price stays as it was.
    fn rights(&self) -> Result<(), PlaceRefusal> {
        let (rules, buyer) = (&self.catalogue.rules, &self.beside.buyer);
        for row in self.held() {
            let Some(listing) = self.catalogue.listing(row.performance) else { continue };
            let admitted = rules.admitted(listing, buyer, Channel::Web, self.now);
            // Evenings of a subscription are held before their tickets are sold.
            let is_early = row.item.is_none() && matches!(admitted.sale, SaleState::NotYet { .. });
            let tariff = row.terms.as_ref().map_or("", |terms| &terms.tariff);
            let ask = Ask {
                listing,
                zone: &row.zone,
                tariff,
                product: Product::Ticket,
                customer: buyer,
                channel: Channel::Web,
                now: self.now,
                sold_ppm: 0,
            };
            let is_theirs = match tariff.starts_with("pass:") {
                true => buyer.flat_rate(tariff).is_some(),
                false => rules.check_tariff(&ask) != Err(NoTerms::NotForThem),
            };
            if is_early || !is_theirs {
                let title = self.catalogue.title(&listing.row.production_slug, self.language);
                return Err(PlaceRefusal::RightGone { title });
            }
        }
        Ok(())
    }

    /// They are ordered when they are whole, and while they are sold to their buyer.
    fn packages(&self) -> Result<(), PlaceRefusal> {
        let (catalogue, buyer) = (self.catalogue, &self.beside.buyer);
        for item in self.items {
            let Some(offering) = catalogue.offering_by_id(item.offer) else { continue };
            let is_bought = self.held().any(|row| row.item == Some(item.id));
            if is_bought && !catalogue.rules.sells(offering, buyer, Channel::Web, self.now) {
                let name = catalogue.offer_name(offering, self.language);
                return Err(PlaceRefusal::OfferClosed { name });
            }
        }
        for begun in begun(catalogue, self.rows, self.items) {
            let progress = begun.progress(catalogue, self.language);
            if !progress.is_whole() {
                let name = catalogue.offer_name(begun.offering, self.language);
                let missing = progress.missing;
                return Err(PlaceRefusal::PackageUnfinished { name, missing });
            }
        }
        Ok(())
    }

    fn goods(&self) -> Result<(), PlaceRefusal> {
        for row in &self.beside.goods {
            let known = self.catalogue.good(row.good);
            let name = || {
                let key = known.map(|known| known.key.as_str()).unwrap_or_default();
                let text = self.catalogue.text(&format!("offer.{key}.name"), self.language);
                text.unwrap_or(key).to_owned()
            };
            let good = known.and_then(|known| Good::of(self.catalogue, known));
            let Some(good) = good else {
                return Err(PlaceRefusal::GoodGone { name: name() });
            };
            let listing = row.performance.and_then(|id| self.catalogue.listing(id));
            let listing = listing.map(|listing| &**listing);
            let (rules, buyer) = (&self.catalogue.rules, &self.beside.buyer);
            let is_off = listing.is_some_and(|listing| {
                listing.row.cancelled_at.is_some() || listing.row.starts_at <= self.now
            });
            let is_sold = good.goes_with(listing) && good.is_sold(rules, buyer, listing, self.now);
            if is_off || !is_sold {
                return Err(PlaceRefusal::GoodGone { name: name() });
            }
            let of_it = self.beside.goods.iter().filter(|other| other.good == row.good);
            let count: u32 = of_it.map(|other| other.quantity).sum();
            if count > good.most() {
                return Err(PlaceRefusal::MostForPerson { name: name(), most: good.most() });
            }
            if let Some(left) = self.left.get(&good.row.key).filter(|left| **left < count) {
                return Err(PlaceRefusal::GoodSoldOut { name: name(), left: *left });
            }
        }
        Ok(())
    }

    fn codes(&self) -> Result<(), PlaceRefusal> {
        let rules = &self.catalogue.rules;
        for entered in &self.beside.codes {
            let window = (entered.row.from, entered.row.until);
            if entered.is_used_up() || !rules.is_within(window, self.now, self.now) {
                return Err(PlaceRefusal::CodeGone { code: entered.code.clone() });
            }
        }
        Ok(())
    }
}
