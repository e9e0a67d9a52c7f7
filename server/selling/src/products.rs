//! What a seat of a performance can be sold as, with prices and the seats that are free for it.

mod free;
mod missing;
mod performance;
mod price_types;

pub(crate) use free::{Taken, taken_beside};
pub use missing::{Missing, missing};
pub(crate) use performance::{Looker, due_for, packages_of};
pub(crate) use price_types::{AtPriceType, at_price_types, seats_of};

use crate::plan_page::kept_seats::kept_seats;
use domain::{
    id::Ordinal,
    moment::Moment,
    sales::{
        offer::{
            offering::Offering,
            package::Seats,
            price::{PriceRules, ProductPrice},
            product::{Product, ProductKind},
        },
        pricing::Terms,
    },
};
use house::House;
use rules::{self, Customer, People};
use season::{
    catalogue::Catalogue,
    performance::{Performance, Shares, Ticket, of_listing},
};
use seatmap::seat_set::SeatSet;
use std::{collections::HashMap, sync::Arc};
use store::Conn;

/// An offer with the performances that a seat of it would be sold for now.
pub(crate) struct OnSale {
    pub offering: Arc<Offering>,
    pub performances: Vec<Performance>,
}

/// Fixed subscriptions that are sold now and have this performance.
pub(crate) async fn on_sale_with(
    house: &House,
    conn: &mut Conn,
    performance: &Performance,
    now: Moment,
) -> anyhow::Result<Vec<OnSale>> {
    let mut on_sale = Vec::new();
    for offering in performance.catalogue.offers() {
        if let Some(known) = offer_on_sale(house, conn, performance, offering, now).await? {
            on_sale.push(known);
        }
    }
    Ok(on_sale)
}

/// None when the offer isn't sold now, or has no place for this performance's seats.
pub(crate) async fn offer_on_sale(
    house: &House,
    conn: &mut Conn,
    performance: &Performance,
    offering: &Arc<Offering>,
    now: Moment,
) -> anyhow::Result<Option<OnSale>> {
    if !has_place(offering, performance) {
        return Ok(None);
    }
    let on_sale = OnSale::read(house, conn, &performance.catalogue, offering, now).await?;
    Ok(on_sale.filter(|on_sale| on_sale.has(performance)))
}

/// Its seats are the same for all performances, of which this is one.
fn has_place(offering: &Offering, performance: &Performance) -> bool {
    offering.row.rules.seats == Seats::Same && offering.index_of(performance.row.id).is_some()
}

impl OnSale {
    /// A seat of the performance can be one for all of its own.
    pub(crate) fn has(&self, performance: &Performance) -> bool {
        has_place(&self.offering, performance)
            && self.performances.iter().any(|it| it.row.id == performance.row.id)
    }

    /// None where it isn't sold now.
    pub(crate) async fn read(
        house: &House,
        conn: &mut Conn,
        catalogue: &Arc<Catalogue>,
        offering: &Arc<Offering>,
        now: Moment,
    ) -> anyhow::Result<Option<Self>> {
        let mut performances = Vec::new();
        for listing in offering.performances_on_sale(now) {
            performances.push(of_listing(house, conn, catalogue, listing.clone()).await?);
        }
        let offering = offering.clone();
        Ok((!performances.is_empty()).then_some(Self { offering, performances }))
    }
}

/// What a seat of a performance can be sold as, but for packages.
pub(crate) struct Products {
    /// The ticket first, then subscriptions.
    pub products: Vec<Product>,
    /// Tickets at other ticket types.
    pub at_price_types: Vec<Product>,
    pub known: KnownTerms,
    /// Of the performances that these belong to.
    pub shares: Shares,
}

/// What a seat can be sold as to the buyer; `free` are the performance's own free seats.
pub(crate) async fn products(
    house: &House,
    conn: &mut Conn,
    performance: &Performance,
    people: &People,
    free: &SeatSet,
    language: &str,
) -> anyhow::Result<Products> {
    let now = house.now();
    let mut on_sale = on_sale_with(house, conn, performance, now).await?;
    let rules = &performance.catalogue.rules;
    on_sale.retain(|offer| rules.sells_to(&offer.offering, people, now));
    let mut all = vec![performance];
    all.extend(on_sale.iter().flat_map(|offer| &offer.performances));
    let seats = kept_seats(house, conn, &all).await?;
    let asking = Asking::new(&performance.catalogue, &seats.shares, people, now);
    let mut known = KnownTerms::default();
    let mut products = vec![ticket(performance, &asking, &mut known)];
    let at_price_types = at_price_types(performance, &asking, &products, &mut known, language);
    for offer in on_sale {
        let free = offer.free(performance, &seats.free, free);
        let name = performance.catalogue.offer_name(&offer.offering, language);
        let product = offer.product(performance, &asking, &mut known);
        products.push(Product { name, free: free.to_hex(), ..product });
    }
    Ok(Products { products, at_price_types, known, shares: seats.shares })
}

/// What a price hangs on beside its seat.
pub(crate) struct Asking<'a> {
    pub shares: &'a Shares,
    /// Whose rights count: of an offer, the first's to whom it is sold.
    pub people: &'a People,
    pub now: Moment,
    /// The same for every price asked for; without terms.
    pub rules: PriceRules,
}

impl<'a> Asking<'a> {
    pub fn new(catalogue: &Catalogue, shares: &'a Shares, people: &'a People, now: Moment) -> Self {
        Self { shares, people, now, rules: catalogue.price_rules(now) }
    }

    fn rights(&self, performances: &[Performance], product: rules::Product<'_>) -> &'a Customer {
        let people = self.people;
        let rules::Product::Package(offering) = product else { return &people.own };
        let Some(performance) = performances.first().filter(|_| !people.others.is_empty()) else {
            return &people.own;
        };
        let rules = &performance.catalogue.rules;
        let sells = |rights: &Customer| rules.sells(offering, rights, self.now);
        people.rights(people.first(sells).flatten())
    }
}

fn ticket(performance: &Performance, asking: &Asking<'_>, known: &mut KnownTerms) -> Product {
    let own = std::slice::from_ref(performance);
    let zones = 0..performance.zones.zones.len() as u32;
    Product {
        kind: ProductKind::Ticket,
        key: String::new(),
        name: String::new(),
        performances: 1,
        package: None,
        is_extra: false,
        is_begun: false,
        seats: zones.map(|zone| known.seat(own, None, &[zone], asking)).collect(),
        others: Vec::new(),
        free: String::new(),
    }
}

/// What a ticket costs at the standard ticket type, by zone.
pub(crate) fn ticket_prices(
    performance: &Performance,
    asking: &Asking<'_>,
) -> Vec<Option<ProductPrice>> {
    let mut known = KnownTerms::default();
    let product = ticket(performance, asking, &mut known);
    by_zone(performance, &product, &known.rules(asking.rules.clone()))
}

/// What one of it costs whoever buys nothing else.
fn by_zone(
    performance: &Performance,
    product: &Product,
    rules: &PriceRules,
) -> Vec<Option<ProductPrice>> {
    (0..performance.zones.zones.len()).map(|zone| rules.price(product, zone, false)).collect()
}

impl OnSale {
    /// Without its name and free seats.
    fn product(
        &self,
        performance: &Performance,
        asking: &Asking<'_>,
        known: &mut KnownTerms,
    ) -> Product {
        let (seats, others) = self.seats(performance, asking, known);
        let performances = self.performances.len() as u32;
        Product {
            kind: ProductKind::Subscription,
            key: self.offering.row.key.clone(),
            name: String::new(),
            performances,
            package: Some(performance.catalogue.rules.package(&self.offering, performances)),
            is_extra: false,
            is_begun: false,
            seats,
            others,
            free: String::new(),
        }
    }

    /// What one seat costs by zone of the performance.
    pub fn prices(
        &self,
        performance: &Performance,
        asking: &Asking<'_>,
    ) -> Vec<Option<ProductPrice>> {
        let mut known = KnownTerms::default();
        let product = self.product(performance, asking, &mut known);
        by_zone(performance, &product, &known.rules(asking.rules.clone()))
    }

    /// `seats` and `others` of its product.
    fn seats(
        &self,
        performance: &Performance,
        asking: &Asking<'_>,
        known: &mut KnownTerms,
    ) -> (Vec<Vec<u32>>, Vec<(u32, u32)>) {
        let mut seat =
            |zones: &[u32]| known.seat(&self.performances, Some(&self.offering), zones, asking);
        let zones = performance.zones.zones.len();
        if self.performances.iter().all(|other| Arc::ptr_eq(&other.zones, &performance.zones)) {
            let same = |zone: usize| vec![zone as u32; self.performances.len()];
            return ((0..zones).map(|zone| seat(&same(zone))).collect(), Vec::new());
        }
        // Most seats of a zone are in the same zones for all performances as its first seat.
        let mut ways: Vec<Option<Vec<u32>>> = vec![None; zones];
        let mut others = Vec::new();
        for (seat_index, (zone, its)) in
            performance.zones.seats.iter().zip(&performance.plan.hall.seats).enumerate()
        {
            let way = self.zones_of(its.ordinal).unwrap_or_default();
            let Some(first) = ways.get_mut(*zone as usize) else { continue };
            if first.get_or_insert_with(|| way.clone()) != &way {
                let at = ways.iter().skip(zones).position(|known| known.as_ref() == Some(&way));
                let at = at.map_or(ways.len(), |at| zones + at);
                others.push((seat_index as u32, at as u32));
                if at == ways.len() {
                    ways.push(Some(way));
                }
            }
        }
        (ways.into_iter().map(|way| seat(&way.unwrap_or_default())).collect(), others)
    }

    /// The seat's zone for each performance; None where one doesn't have it.
    fn zones_of(&self, seat: Ordinal) -> Option<Vec<u32>> {
        let zone = |performance: &Performance| {
            performance.zones.seats.get(performance.plan.seat_index(seat)?).copied()
        };
        self.performances.iter().map(zone).collect()
    }
}

/// The terms of a page's products, each once.
#[derive(Default)]
pub(crate) struct KnownTerms {
    numbers: HashMap<Terms, u32>,
    list: Vec<Terms>,
}

impl KnownTerms {
    /// The terms of one seat for all the performances: as part of the offer, then as single
    /// tickets. `zones` has its zone for each performance. Empty where one of them isn't sold.
    fn seat(
        &mut self,
        performances: &[Performance],
        offering: Option<&Offering>,
        zones: &[u32],
        asking: &Asking<'_>,
    ) -> Vec<u32> {
        let mut ways = vec![rules::Product::Ticket];
        ways.splice(..0, offering.map(rules::Product::Package));
        let mut numbers = Vec::new();
        for product in ways {
            let customer = asking.rights(performances, product);
            for (performance, zone) in performances.iter().zip(zones) {
                match asking.standard_terms(performance, *zone, product, customer) {
                    Some(terms) => numbers.push(self.number(terms)),
                    None => return Vec::new(),
                }
            }
        }
        numbers
    }

    fn number(&mut self, terms: Terms) -> u32 {
        let next = self.list.len() as u32;
        *self.numbers.entry(terms).or_insert_with_key(|terms| {
            self.list.push(terms.clone());
            next
        })
    }

    pub fn rules(self, rules: PriceRules) -> PriceRules {
        PriceRules { terms: self.list, ..rules }
    }
}

impl Asking<'_> {
    /// As part of the offer.
    pub(crate) fn package_terms(
        &self,
        performance: &Performance,
        zone: u32,
        offering: &Offering,
    ) -> Option<Terms> {
        let product = rules::Product::Package(offering);
        let customer = self.rights(std::slice::from_ref(performance), product);
        self.standard_terms(performance, zone, product, customer)
    }

    /// At the standard ticket type.
    fn standard_terms(
        &self,
        performance: &Performance,
        zone: u32,
        product: rules::Product<'_>,
        customer: &Customer,
    ) -> Option<Terms> {
        let sold = self.shares.get(&performance.row.id).map(Vec::as_slice).unwrap_or_default();
        // Whoever is shown it is of the performance's kind, or acts for somebody who is.
        let there = performance.effective.audience.as_ref().map(|kind| {
            let mut customer = customer.clone();
            customer.kinds.insert(kind.clone());
            customer
        });
        let customer = there.as_ref().unwrap_or(customer);
        let ticket = Ticket { zone, price_type: None, product, customer, sold };
        performance.terms(&ticket, self.now).ok().map(|(_, terms)| terms)
    }
}
