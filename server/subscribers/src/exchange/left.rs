//! The plan of whoever exchanges a ticket that somebody else has paid: each seat is shown with what
//! is left to pay. Its price beside that would tell what the ticket had cost.

use domain::{
    money::Money,
    sales::pricing::Terms,
    seats::plan::{PlanData, PlanView},
};

/// What a new seat comes to. `free_minor`: free of price, it costs no more with its fees than the
/// ticket and its fees did.
pub(super) fn due_minor(price_minor: i64, free_minor: Option<i64>) -> i64 {
    free_minor.map_or(price_minor, |most_minor| price_minor.min(most_minor))
}

/// What is left to pay for a new seat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left {
    /// Of the ticket, with its fees.
    pub(super) value_minor: i64,
    /// The most that it pays.
    pub(super) most_minor: i64,
    /// The production and the price zone in which nobody pays a difference.
    pub(super) alike: Option<[String; 2]>,
    /// For what the basket holds. None: it holds nothing that is exchanged for.
    pub(super) basket: Option<Money>,
}

impl Left {
    /// Of a seat that costs so much with its fees.
    fn minor(&self, price_minor: i64, is_free: bool) -> i64 {
        let due_minor = due_minor(price_minor, is_free.then_some(self.value_minor));
        due_minor - due_minor.min(self.most_minor)
    }

    /// Instead of all prices of the plan, fees included.
    pub fn put(&self, plan: &mut PlanView) {
        let production = &plan.card.production_slug;
        let PlanData { zones, products, rules, basket, .. } = &mut plan.data;
        let is_free = |at: usize| {
            let alike = self.alike.as_ref().zip(zones.get(at));
            alike.is_some_and(|([of, zone], own)| of == production && *zone == own.key)
        };
        let mut terms = Vec::new();
        for product in products.iter_mut() {
            let price = |at: usize| Some(rules.price(product, at, false)?.total_minor);
            let prices: Vec<Option<i64>> = (0..product.seats.len()).map(price).collect();
            let mut seats = Vec::new();
            for (at, price) in prices.into_iter().enumerate() {
                // Empty: it isn't sold there.
                let mut own = Vec::new();
                if let Some(price_minor) = price {
                    own.push(terms.len() as u32);
                    let listed_minor = self.minor(price_minor, is_free(at));
                    terms.push(Terms { listed_minor, ..Terms::default() });
                }
                seats.push(own);
            }
            product.seats = seats;
        }
        rules.terms = terms;
        rules.fees.clear();
        let ticket = products.first();
        for (at, zone) in zones.iter_mut().enumerate() {
            let price = ticket.and_then(|ticket| rules.price(ticket, at, false));
            let left_minor = price.map(|price| price.total_minor);
            zone.price_minor = zone.price_minor.and(left_minor);
            zone.fees_minor = 0;
        }
        if let Some(left) = self.basket {
            basket.total_minor = left.minor;
        }
    }
}
