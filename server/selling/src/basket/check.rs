//! Whether a basket can be ordered as it is. Its page says beforehand what the order would be
//! refused for.

use super::BasketContext;
use crate::{extras::Left, packages::begun};
use domain::{
    actor::Channel,
    id::{OfferId, PersonId},
    moment::Moment,
    order::PlaceRefusal,
    pricing::TicketPriceType,
    season::SaleState,
};
use season::{
    catalogue::Catalogue,
    extras::Extra,
    rules::{Ask, Counted, Limit, NoTerms, Product},
};
use std::collections::BTreeMap;
use store::{baskets::LineRow, offers::ItemRow};

/// What is checked, and against what.
pub struct Check<'a> {
    pub catalogue: &'a Catalogue,
    pub rows: &'a [LineRow],
    pub items: &'a [ItemRow],
    pub context: &'a BasketContext,
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
        self.early()?;
        self.packages()?;
        self.extras()?;
        self.codes()?;
        self.one_way_to_pay()
    }

    pub(super) fn held(&self) -> impl Iterator<Item = &LineRow> {
        self.rows.iter().filter(|row| row.held)
    }

    /// Fewest and most tickets of a ticket type.
    fn limits(&self) -> Result<(), PlaceRefusal> {
        let tickets: Vec<Counted<'_, PersonId>> = self
            .held()
            .filter_map(|row| {
                Some(Counted {
                    price_type: &row.terms.as_ref()?.price_type,
                    person: self.counted_for(row),
                    listing: self.catalogue.listing(row.performance)?,
                    quantity: row.quantity,
                })
            })
            .collect();
        match self.catalogue.rules.limits(&tickets).into_iter().next() {
            None => Ok(()),
            Some(Limit::Fewest { price_type, least, count }) => {
                Err(PlaceRefusal::PriceTypeFewest {
                    name: self.price_type_name(&price_type),
                    least,
                    count,
                })
            }
            Some(Limit::Most { price_type, most, count, .. }) => Err(PlaceRefusal::PriceTypeMost {
                name: self.price_type_name(&price_type),
                most,
                count,
            }),
        }
    }

    /// Tickets of a ticket type that is for some count by the person whom they are for; of one that
    /// anybody can have, by who buys: people who are named for it would be no limit.
    pub fn counted_for(&self, row: &LineRow) -> Option<PersonId> {
        let terms = row.terms.as_ref()?;
        let price_type = self.catalogue.rules.price_type(&terms.price_type)?;
        let is_for_some = !price_type.who.is_empty();
        self.context.people.known(row.beneficiary).filter(|_| is_for_some)
    }

    pub fn price_type_name(&self, key: &str) -> String {
        let text = self.catalogue.text(&format!("tariff.{key}.name"), self.language);
        text.unwrap_or(key).to_owned()
    }

    /// What was held by a right needs it still: a sale that isn't open to everybody yet, a ticket
    /// type for some. Reductions that stood on a right are gone from the price (`Rules::entitled`).
    fn rights(&self) -> Result<(), PlaceRefusal> {
        let rules = &self.catalogue.rules;
        for row in self.held() {
            let Some(listing) = self.catalogue.listing(row.performance) else { continue };
            let customer = self.context.people.rights(row.beneficiary);
            let admitted = rules.admitted(listing, customer, Channel::Web, self.now);
            // Performances of a subscription are held before their tickets are sold.
            let is_early = row.item.is_none() && matches!(admitted.sale, SaleState::NotYet { .. });
            let price_type = row.terms.as_ref().map_or("", |terms| &terms.price_type);
            let ask = Ask {
                listing,
                zone: &row.zone,
                price_type,
                product: Product::Ticket,
                customer,
                channel: Channel::Web,
                now: self.now,
                sold_ppm: 0,
            };
            let is_theirs = match TicketPriceType::of(price_type) {
                TicketPriceType::Pass(_) => customer.flat_rate(price_type).is_some(),
                TicketPriceType::Listed(_) => {
                    rules.check_price_type(&ask) != Err(NoTerms::NotForThem)
                }
            };
            if is_early || !is_theirs {
                let title = self.catalogue.title(&listing.row.production_slug, self.language);
                return Err(PlaceRefusal::RightGone { title });
            }
        }
        Ok(())
    }

    /// Before a sale is open to everybody, each person has what their right lets.
    fn early(&self) -> Result<(), PlaceRefusal> {
        let (rules, people) = (&self.catalogue.rules, &self.context.people);
        let mut performances: Vec<_> = self.held().map(|row| row.performance).collect();
        performances.sort();
        performances.dedup();
        for listing in performances.into_iter().filter_map(|id| self.catalogue.listing(id)) {
            for (person, most) in rules.early(listing, people, Channel::Web, self.now) {
                let of = self.held().filter(|row| {
                    row.item.is_none()
                        && row.performance == listing.row.id
                        && people.known(row.beneficiary) == person
                });
                if of.map(|row| row.quantity).sum::<u32>() > most {
                    let name = self.catalogue.title(&listing.row.production_slug, self.language);
                    return Err(PlaceRefusal::MostForPerson { name, most });
                }
            }
        }
        Ok(())
    }

    /// They are ordered when they are whole, and while they are sold to whoever they are for.
    fn packages(&self) -> Result<(), PlaceRefusal> {
        let catalogue = self.catalogue;
        for item in self.items {
            let Some(offering) = catalogue.offering_by_id(item.offer) else { continue };
            let Some(row) = self.held().find(|row| row.item == Some(item.id)) else { continue };
            let customer = self.context.people.rights(row.beneficiary);
            if !catalogue.rules.sells(offering, customer, Channel::Web, self.now) {
                let name = catalogue.offer_name(offering, self.language);
                return Err(PlaceRefusal::OfferClosed { name });
            }
        }
        self.packages_of_each_person()?;
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

    /// Nobody has more of a package than one person may. Somebody whom the account no longer
    /// acts for counts as the buyer.
    fn packages_of_each_person(&self) -> Result<(), PlaceRefusal> {
        let catalogue = self.catalogue;
        let mut counts: BTreeMap<(OfferId, Option<PersonId>), u32> = BTreeMap::new();
        for item in self.items {
            let Some(row) = self.held().find(|row| row.item == Some(item.id)) else { continue };
            let holder = self.context.people.known(row.beneficiary);
            *counts.entry((item.offer, holder)).or_default() += 1;
        }
        for ((offer, _), count) in counts {
            let Some(offering) = catalogue.offering_by_id(offer) else { continue };
            let most = catalogue.rules.most_packages(offering);
            if let Some(most) = most.filter(|most| count > *most) {
                let name = catalogue.offer_name(offering, self.language);
                return Err(PlaceRefusal::MostForPerson { name, most });
            }
        }
        Ok(())
    }

    fn extras(&self) -> Result<(), PlaceRefusal> {
        for row in &self.context.extras {
            let known = self.catalogue.extra(row.extra);
            let name = || {
                let key = known.map(|known| known.key.as_str()).unwrap_or_default();
                let text = self.catalogue.text(&format!("offer.{key}.name"), self.language);
                text.unwrap_or(key).to_owned()
            };
            let extra = known.and_then(|known| Extra::of(self.catalogue, known));
            let Some(extra) = extra else {
                return Err(PlaceRefusal::ExtraGone { name: name() });
            };
            let listing = row.performance.and_then(|id| self.catalogue.listing(id));
            let listing = listing.map(|listing| &**listing);
            let rules = &self.catalogue.rules;
            let customer = self.context.people.rights(row.beneficiary);
            let is_off = listing.is_some_and(|listing| {
                listing.row.cancelled_at.is_some() || listing.row.starts_at <= self.now
            });
            let is_sold =
                extra.goes_with(listing) && extra.is_sold(rules, customer, listing, self.now);
            if is_off || !is_sold {
                return Err(PlaceRefusal::ExtraGone { name: name() });
            }
            let of_it = || self.context.extras.iter().filter(|other| other.extra == row.extra);
            let count: u32 = of_it().map(|other| other.quantity).sum();
            let people = &self.context.people;
            let holder = people.known(row.beneficiary);
            let of_person = of_it().filter(|other| people.known(other.beneficiary) == holder);
            if of_person.map(|other| other.quantity).sum::<u32>() > extra.most() {
                return Err(PlaceRefusal::MostForPerson { name: name(), most: extra.most() });
            }
            if let Some(left) = self.left.get(&extra.row.key).filter(|left| **left < count) {
                return Err(PlaceRefusal::ExtraSoldOut { name: name(), left: *left });
            }
        }
        Ok(())
    }

    fn codes(&self) -> Result<(), PlaceRefusal> {
        let rules = &self.catalogue.rules;
        for entered in &self.context.codes {
            if entered.is_used_up() || !rules.is_code_open(&entered.row, self.now) {
                return Err(PlaceRefusal::CodeGone { code: entered.code.clone() });
            }
        }
        Ok(())
    }
}
