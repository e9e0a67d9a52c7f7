//! Tickets at other ticket types than the standard one, as the plan offers them beside it.

use super::{Asking, KnownTerms};
use domain::{
    moment::Moment,
    sales::{
        offer::product::{Product, ProductKind, at_price_type},
        pricing::Terms,
    },
};
use rules::Customer;
use season::performance::{Performance, Ticket};
use seatmap::seat_set::SeatSet;

/// A ticket type as somebody asks for it.
pub(crate) struct AtPriceType<'a> {
    pub performance: &'a Performance,
    /// Its key.
    pub price_type: &'a str,
    pub customer: &'a Customer,
    pub now: Moment,
}

impl AtPriceType<'_> {
    /// None where it isn't sold so. `sold`: shares that are sold, by zone.
    fn terms(&self, zone: u32, sold: &[i64]) -> Option<Terms> {
        let Self { performance, price_type, customer, now } = *self;
        let product = rules::Product::Ticket;
        let ticket = Ticket { zone, price_type: Some(price_type), product, customer, sold };
        performance.terms(&ticket, now).ok().map(|(_, terms)| terms)
    }

    /// Whether each zone has it, also where all its places are unnumbered.
    pub fn zones(&self, sold: &[i64]) -> Vec<bool> {
        let zones = 0..self.performance.zones.zones.len() as u32;
        zones.map(|zone| self.terms(zone, sold).is_some()).collect()
    }
}

/// One product for each ticket type that the shopper can choose for a single seat, but for the
/// standard one, which is among `tickets`. Those that ask for a party are left to the basket, which
/// knows how many there are.
pub(crate) fn at_price_types(
    performance: &Performance,
    asking: &Asking<'_>,
    tickets: &[Product],
    known: &mut KnownTerms,
    language: &str,
) -> Vec<Product> {
    let catalogue = &performance.catalogue;
    let sold = asking.shares.get(&performance.row.id).map(Vec::as_slice).unwrap_or_default();
    let (customer, now) = (&asking.people.own, asking.now);
    let product = |key: &str| {
        let asked = AtPriceType { performance, price_type: key, customer, now };
        let zones = 0..performance.zones.zones.len() as u32;
        let seats: Vec<Vec<u32>> = zones
            .map(|zone| asked.terms(zone, sold).map(|terms| known.number(terms)))
            .map(|number| number.into_iter().collect())
            .collect();
        // What the plan shows first is among them.
        if seats.iter().all(Vec::is_empty) || tickets.iter().any(|it| it.seats == seats) {
            return None;
        }
        let has_it: Vec<bool> = seats.iter().map(|terms| !terms.is_empty()).collect();
        let name = catalogue.text(&format!("tariff.{key}.name"), language);
        Some(Product {
            kind: ProductKind::Ticket,
            key: at_price_type(key),
            name: name.unwrap_or(key).to_owned(),
            performances: 1,
            package: None,
            is_extra: false,
            is_begun: false,
            free: match has_it.iter().all(|has| *has) {
                true => String::new(),
                false => seats_of(performance, &has_it).to_hex(),
            },
            seats,
            others: Vec::new(),
        })
    };
    let rows = catalogue.rules.price_types.iter();
    let rows = rows.filter(|row| row.min.is_none_or(|least| least <= 1));
    rows.map(|row| row.key.as_str()).filter_map(product).collect()
}

/// The seats of the zones that are named so.
pub(crate) fn seats_of(performance: &Performance, zones: &[bool]) -> SeatSet {
    let mut seats = SeatSet::full(performance.zones.seats.len());
    for (seat_index, zone) in performance.zones.seats.iter().enumerate() {
        if !zones.get(*zone as usize).copied().unwrap_or_default() {
            seats.remove(seat_index);
        }
    }
    seats
}
