//! A seat of the performance as one performance of a package that is chosen performance by
//! performance: of those that the shopper has begun, and of the one that they ask for. Others would
//! make the choice long.

use super::{Asking, KnownTerms};
use crate::{
    basket::Open,
    packages::{Begun, begun},
};
use domain::sales::{
    offer::{
        begun::{Home, extra, extra_home, home},
        offering::Offering,
        price::Bought,
        product::{Product, ProductKind},
        view::{Here, OfferName, PackageHere},
    },
    pricing::{Line, Terms},
};
use house::House;
use rules::{People, Rules};
use season::performance::{Performance, Shares};
use seatmap::seat_set::SeatSet;
use std::sync::Arc;

/// What packages have to do with a performance.
#[derive(Default)]
pub(crate) struct Packages {
    pub products: Vec<Product>,
    pub here: Vec<PackageHere>,
    /// There are some of which it is a performance.
    pub are_sold: bool,
}

/// A ticket of a package as it would come to a basket.
#[derive(Clone, Copy)]
struct OneMore {
    /// Performances that the package then has.
    count: u32,
    is_extra: bool,
    /// The package is in the basket already.
    is_begun: bool,
}

impl OneMore {
    fn alone() -> Self {
        Self { count: 1, is_extra: false, is_begun: false }
    }
}

/// Who looks at the performance, with what in the basket, and which offer they ask for.
pub(crate) struct Looker<'a> {
    pub people: &'a People,
    pub basket: Option<&'a Open>,
    pub offer: Option<&'a str>,
    /// How much of the performance is sold.
    pub shares: &'a Shares,
}

pub(crate) fn packages_of(
    house: &House,
    performance: &Performance,
    known: &mut KnownTerms,
    looker: &Looker<'_>,
    language: &str,
) -> Packages {
    let Looker { people, basket, offer: asked, shares } = *looker;
    let now = house.now();
    let catalogue = &performance.catalogue;
    let mut packages = Packages::default();
    let (lines, items) = basket.map_or((&[][..], &[][..]), |it| (&it.lines, &it.items));
    let begun = begun(catalogue, lines, items);
    let mut shown: Vec<&Arc<Offering>> = Vec::new();
    for offering in catalogue.offers().iter().filter(|it| it.is_chosen_one_by_one()) {
        let is_sold = || catalogue.rules.sells_to(offering, people, now);
        if offering.has_on_sale(performance.row.id, now) && is_sold() {
            packages.are_sold = true;
            let is_begun = begun.iter().any(|it| it.offering.row.id == offering.row.id);
            if is_begun || asked == Some(&*offering.row.key) {
                shown.push(offering);
            }
        }
    }
    if shown.is_empty() {
        return packages;
    }
    let asking = Asking::new(catalogue, shares, people, now);
    for offering in shown {
        let its = begun.iter().filter(|it| it.offering.row.id == offering.row.id).collect();
        let offer = Offer { performance, offering, begun: its, asking: &asking };
        packages.here.extend(offer.here(language));
        packages.products.extend(products_of(house, &offer, known, language));
    }
    packages
}

fn products_of(
    house: &House,
    offer: &Offer<'_>,
    known: &mut KnownTerms,
    language: &str,
) -> Vec<Product> {
    let mut products = Vec::new();
    let name = offer.performance.catalogue.offer_name(offer.offering, language);
    let key = offer.offering.row.key.clone();
    let extra_one = offer.extra().map(|one| {
        let locale = house.locales().get_or_fallback(language);
        let name = locale.text_with("choice-extra-ticket", &[("name", name.as_str().into())]);
        (extra(&key), name, one)
    });
    let one = offer.one_more().map(|one| (key, name, one));
    let own = std::slice::from_ref(offer.performance);
    for (key, name, one) in one.into_iter().chain(extra_one) {
        let zones = 0..offer.performance.zones.zones.len() as u32;
        let seats: Vec<Vec<u32>> = zones
            .map(|zone| known.seat(own, Some(offer.offering), &[zone], offer.asking))
            .collect();
        let package = offer.performance.catalogue.rules.package(offer.offering, one.count);
        products.push(Product {
            kind: ProductKind::Package,
            key,
            name,
            performances: 1,
            package: Some(package.with_performances(one.count)),
            is_extra: one.is_extra,
            is_begun: one.is_begun,
            free: offer.sellable(&seats).to_hex(),
            seats,
            others: Vec::new(),
        });
    }
    products
}

/// One of the packages that the page shows.
struct Offer<'a> {
    performance: &'a Performance,
    offering: &'a Arc<Offering>,
    begun: Vec<&'a Begun<'a>>,
    asking: &'a Asking<'a>,
}

impl Offer<'_> {
    fn tickets(&self) -> Vec<Vec<usize>> {
        self.begun.iter().map(|begun| begun.indexes()).collect()
    }

    fn home(&self) -> Home {
        let index = self.offering.index_of(self.performance.row.id);
        index.map_or(Home::None, |index| home(&self.offering.wanted, &self.tickets(), index))
    }

    /// None where the performance has no room.
    fn one_more(&self) -> Option<OneMore> {
        let (count, is_begun) = match self.home() {
            Home::Begun(at) => (self.begun.get(at)?.performances_count() + 1, true),
            Home::New => return Some(OneMore::alone()),
            Home::Full | Home::None => return None,
        };
        Some(OneMore { count, is_extra: false, is_begun })
    }

    /// None where no package has the performance, or each has all extra tickets that it may.
    fn extra(&self) -> Option<OneMore> {
        let index = self.offering.index_of(self.performance.row.id)?;
        let most = self.performance.catalogue.rules.most_extras(self.offering);
        let at = extra_home(&self.tickets(), index, most)?;
        let count = self.begun.get(at)?.performances_count();
        Some(OneMore { count, is_extra: true, is_begun: true })
    }

    fn here(&self, language: &str) -> Option<PackageHere> {
        let catalogue = &self.performance.catalogue;
        let index = self.offering.index_of(self.performance.row.id)?;
        let fills = |chosen: &[usize]| {
            let group = self.offering.group_filled(chosen, index)?;
            Some(Here::Fills(catalogue.part_of(self.offering, group, language)))
        };
        let progress = |begun: &&Begun<'_>| begun.progress(catalogue, language);
        let has_it = |begun: &&&Begun<'_>| begun.indexes().contains(&index);
        let (progress, here) = match self.home() {
            Home::Begun(at) => {
                let begun = self.begun.get(at)?;
                (progress(begun), fills(&begun.indexes())?)
            }
            Home::New => match self.begun.iter().find(has_it) {
                Some(begun) => (progress(begun), Here::Chosen),
                None => {
                    let nothing = catalogue.progress(self.offering, Vec::new(), language);
                    (nothing, fills(&[])?)
                }
            },
            Home::Full => (progress(self.begun.first()?), Here::Full),
            Home::None => return None,
        };
        let key = self.offering.row.key.clone();
        let offer = OfferName { key, name: catalogue.offer_name(self.offering, language) };
        Some(PackageHere { offer, progress, here })
    }

    /// Free or not: which of them are free, the performance itself knows.
    fn sellable(&self, by_zone: &[Vec<u32>]) -> SeatSet {
        let seats = &self.performance.plan.hall.seats;
        let mut set = SeatSet::full(seats.len());
        for (seat_index, (seat, zone)) in
            seats.iter().zip(&self.performance.zones.seats).enumerate()
        {
            let has_price = by_zone.get(*zone as usize).is_some_and(|terms| !terms.is_empty());
            if seat.attributes.house_seat || !has_price {
                set.remove(seat_index);
            }
        }
        set
    }
}

/// What a package of as many such tickets as it needs comes to, fees included.
pub(crate) fn due_for(
    offering: &Offering,
    rules: &Rules,
    terms: &Terms,
    asking: &Asking<'_>,
) -> i64 {
    let count = offering.least();
    let package = Some(rules.package(offering, count).with_performances(count));
    let line = |at: u32| Line {
        key: at.to_string(),
        quantity: 1,
        terms: terms.clone(),
        ..Line::default()
    };
    let lines = (0..count).map(line).collect();
    asking.rules.total(vec![Bought { package, lines, is_begun: false }], false)
}
