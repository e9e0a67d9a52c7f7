//! What a price is shown as: with all that is sure to come on top of it. Whoever buys what has the
//! price, and nothing else, is charged that.

use crate::catalogue::Catalogue;
use domain::{
    actor::Channel,
    listing::Listing,
    moment::Moment,
    offer::price::{Bought, PriceRules},
    pricing::{Line, alone},
};
use rules::{Ask, Customer, Product};

impl Catalogue {
    /// The rules of what is shown, without terms. Fees are those of the web that don't depend on
    /// the payment method, or that of the only one.
    pub fn price_rules(&self, now: Moment) -> PriceRules {
        PriceRules {
            terms: Vec::new(),
            fees: self.fee_rules(None, now),
            fees_apart: self.fees_apart,
        }
    }

    /// What lists show at this moment.
    pub fn shown_prices(&self, now: Moment) -> ShownPrices<'_> {
        ShownPrices { catalogue: self, now, rules: self.price_rules(now) }
    }
}

/// Prices as lists show them, all at one moment.
pub struct ShownPrices<'c> {
    catalogue: &'c Catalogue,
    now: Moment,
    rules: PriceRules,
}

impl ShownPrices<'_> {
    /// What a ticket for the cheapest of these zones comes to for whoever may see the performance,
    /// fees included. How much is sold of a zone isn't looked at, which lists have no time for.
    pub fn lowest_minor(&self, listing: &Listing, is_meant: impl Fn(&str) -> bool) -> Option<i64> {
        let rules = &self.catalogue.rules;
        let kinds = listing.effective.audience.iter().cloned().collect();
        let customer = Customer { kinds, ..Customer::default() };
        let zones = listing.prices.iter().filter(|(zone, _)| is_meant(zone.as_str()));
        let mut zones: Vec<_> =
            zones.filter_map(|(zone, prices)| Some((zone, prices.first()?))).collect();
        zones.sort_unstable_by_key(|(_, standard)| standard.minor);
        let mut terms = zones.into_iter().filter_map(|(zone, standard)| {
            let ask = Ask {
                listing,
                zone: zone.as_str(),
                price_type: &standard.price_type,
                product: Product::Ticket,
                customer: &customer,
                channel: Channel::Web,
                now: self.now,
                sold_ppm: 0,
            };
            rules.check_price_type(&ask).ok()?;
            rules.terms(&ask).ok()
        });
        let terms = match rules.discounts.is_empty() {
            true => terms.next(),
            false => terms.min_by_key(|terms| alone(terms, rules.currency)),
        }?;
        let line = Line { quantity: 1, terms, ..Line::default() };
        let bought = Bought { package: None, lines: vec![line], is_begun: false };
        Some(self.rules.total(vec![bought], false))
    }
}
