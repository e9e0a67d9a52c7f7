//! What a seat of a performance can be sold as: a ticket of this performance, the same seat on all
//! performances of a subscription, or one performance of a package. The plan's page shows them side
//! by side.

use super::price::{Bought, PriceRules};
use crate::sales::pricing::Package;
use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProductKind {
    /// For this performance alone.
    Ticket,
    /// One seat for all its performances.
    Subscription,
    /// This performance, as one of those that are chosen one by one.
    Package,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Product {
    pub kind: ProductKind,
    /// As a pick names it: empty for a ticket at the standard ticket type, `at_price_type` for one
    /// at another.
    pub key: String,
    /// As the house calls it; empty for a ticket at the standard ticket type.
    pub name: String,
    pub performances: u32,
    /// How the offer changes the prices of its tickets; None for a ticket.
    pub package: Option<Package>,
    /// Of a package: a ticket beyond the one for each performance.
    pub is_extra: bool,
    /// Of a package: the basket has begun it, and paid what it costs once.
    pub is_begun: bool,
    /// By zone of this performance: numbers of the terms of each performance. An offer's are
    /// followed by those of the same performances as single tickets. Empty: not sold there.
    pub seats: Vec<Vec<u32>>,
    /// Seats whose terms differ from those of their zone, since another performance has them in
    /// another zone: the seat's index, and the index of its terms in `seats`.
    pub others: Vec<(u32, u32)>,
    /// Seats that are free for all its performances, as `SeatSet::to_hex`. If empty, they are the
    /// free seats of this performance.
    pub free: String,
}

/// Begins what a pick names for a ticket at a ticket type of its own; no offer's key has a colon.
const AT_PRICE_TYPE: &str = "ticket:";

/// What a pick names for a ticket at that ticket type.
pub fn at_price_type(price_type: &str) -> String {
    format!("{AT_PRICE_TYPE}{price_type}")
}

/// The offer and the ticket type of what a pick names.
pub fn offer_and_price_type(pick: Option<&str>) -> (Option<&str>, Option<&str>) {
    match pick.and_then(|pick| pick.strip_prefix(AT_PRICE_TYPE)) {
        Some(price_type) => (None, Some(price_type)),
        None => (pick, None),
    }
}

impl Product {
    /// A ticket at another ticket type than the standard one.
    pub fn is_at_price_type(&self) -> bool {
        self.kind == ProductKind::Ticket && !self.key.is_empty()
    }

    /// The index in `seats` of a seat's terms.
    pub fn at(&self, seat_index: u32, zone: usize) -> usize {
        let other = self.others.iter().find(|(other, _)| *other == seat_index);
        other.map_or(zone, |(_, at)| *at as usize)
    }

    /// A seat as it would be bought, or several places without numbers. None: not sold there.
    pub fn bought(&self, rules: &PriceRules, at: usize, quantity: u32) -> Option<Bought> {
        let terms = self.seats.get(at)?.get(..self.performances as usize)?;
        let (package, is_begun) = (self.package.clone(), self.is_begun);
        Some(Bought { package, lines: rules.lines(terms, quantity, self.is_extra)?, is_begun })
    }

    /// The same performances as single tickets.
    pub fn tickets(&self, rules: &PriceRules, at: usize) -> Option<Vec<Bought>> {
        let skipped = if self.package.is_some() { self.performances as usize } else { 0 };
        let lines = rules.lines(self.seats.get(at)?.get(skipped..)?, 1, false)?;
        let single = |line| Bought { package: None, lines: vec![line], is_begun: false };
        Some(lines.into_iter().map(single).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sales::pricing::Terms;

    fn terms(listed_minor: i64) -> Terms {
        Terms { listed_minor, ..Terms::default() }
    }

    /// Two performances at the subscriber's prices, and the same two as single tickets.
    fn subscription() -> (PriceRules, Product) {
        let terms = [4_000, 5_000, 4_500, 5_500].map(terms).to_vec();
        let product = Product {
            kind: ProductKind::Subscription,
            key: "series-a".to_owned(),
            name: "Series A".to_owned(),
            performances: 2,
            package: Some(Package::default()),
            is_extra: false,
            is_begun: true,
            seats: vec![vec![0, 1, 2, 3], vec![]],
            others: vec![(7, 3), (8, 4)],
            free: String::new(),
        };
        (PriceRules { terms, ..PriceRules::default() }, product)
    }

    fn listed(bought: &Bought) -> Vec<i64> {
        bought.lines.iter().map(|line| line.terms.listed_minor).collect()
    }

    #[test]
    fn a_pick_names_an_offer_or_a_ticket_type() {
        assert_eq!(offer_and_price_type(None), (None, None));
        assert_eq!(offer_and_price_type(Some("series-a")), (Some("series-a"), None));
        let pick = at_price_type("under-30");
        assert_eq!(offer_and_price_type(Some(&pick)), (None, Some("under-30")));
    }

    #[test]
    fn a_seat_has_the_terms_of_its_zone_unless_it_has_its_own() {
        let (_, product) = subscription();
        assert_eq!([6, 7, 8].map(|seat_index| product.at(seat_index, 2)), [2, 3, 4]);
    }

    #[test]
    fn a_subscription_is_bought_with_a_line_for_each_performance() {
        let (rules, product) = subscription();
        let bought = product.bought(&rules, 0, 3).expect("it is sold there");
        assert_eq!(listed(&bought), [4_000, 5_000]);
        assert!(bought.is_begun && bought.lines.iter().all(|line| line.quantity == 3));
        assert!(product.bought(&rules, 1, 1).is_none(), "not sold in this zone");
        assert!(product.bought(&rules, 2, 1).is_none(), "an unknown zone");
    }

    #[test]
    fn the_same_performances_are_bought_as_single_tickets() {
        let (rules, product) = subscription();
        let tickets = product.tickets(&rules, 0).expect("they are sold there");
        assert_eq!(tickets.iter().map(listed).collect::<Vec<_>>(), [[4_500], [5_500]]);
        assert!(tickets.iter().all(|ticket| ticket.package.is_none() && !ticket.is_begun));
        let ticket = Product { performances: 1, package: None, seats: vec![vec![2]], ..product };
        assert_eq!(listed(&ticket.tickets(&rules, 0).expect("it is sold there")[0]), [4_500]);
    }
}
