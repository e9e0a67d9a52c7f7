//! What a price is shown as: with all that is sure to come on top of it. Whoever buys what has the
//! price, and nothing else, is charged that.

use crate::catalogue::Catalogue;
use domain::{
    moment::Moment,
    sales::{
        offer::price::{Bought, PriceRules},
        pricing::{Line, Terms, alone},
    },
    wording::listing::Listing,
};
use rules::{Ask, Customer, Product};

impl Catalogue {
    /// The rules of what is shown, without terms. Fees are those of the outlet that don't depend on
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

/// A ticket type that somebody buys at, where they may.
#[derive(Clone, Copy)]
pub struct AtPriceType<'a> {
    /// Its key.
    pub price_type: &'a str,
    pub customer: &'a Customer,
}

impl ShownPrices<'_> {
    /// What a ticket for the cheapest of these zones comes to for whoever may see the performance,
    /// fees included. How much is sold of a zone isn't looked at, which lists have no time for.
    pub fn lowest_minor(&self, listing: &Listing, is_meant: impl Fn(&str) -> bool) -> Option<i64> {
        Some(self.total(vec![self.lowest(listing, is_meant)?]))
    }

    /// The terms of that ticket.
    pub fn lowest(&self, listing: &Listing, is_meant: impl Fn(&str) -> bool) -> Option<Terms> {
        let kinds = listing.effective.audience.iter().cloned().collect();
        let customer = Customer { kinds, ..Customer::default() };
        let zones = listing.prices.iter().filter(|(zone, _)| is_meant(zone.as_str()));
        let mut zones: Vec<_> =
            zones.filter_map(|(zone, prices)| Some((zone, prices.first()?))).collect();
        zones.sort_unstable_by_key(|(_, standard)| standard.minor);
        let mut terms = zones.into_iter().filter_map(|(zone, standard)| {
            let price_type = standard.price_type.as_str();
            self.terms(listing, zone, AtPriceType { price_type, customer: &customer })
        });
        match self.catalogue.rules.discounts.is_empty() {
            true => terms.next(),
            false => terms.min_by_key(|terms| self.alone(terms)),
        }
    }

    /// The same for this customer: at their ticket type where it is sold, elsewhere at the standard
    /// one.
    pub fn lowest_at(
        &self,
        listing: &Listing,
        at: AtPriceType<'_>,
        is_meant: impl Fn(&str) -> bool,
    ) -> Option<Terms> {
        let zones = listing.prices.iter().filter(|(zone, _)| is_meant(zone.as_str()));
        let terms = zones.filter_map(|(zone, prices)| {
            let standard = AtPriceType { price_type: &prices.first()?.price_type, ..at };
            let own = self.terms(listing, zone, at);
            own.or_else(|| self.terms(listing, zone, standard))
        });
        terms.min_by_key(|terms| self.alone(terms))
    }

    /// Whether it is sold so in one of these zones.
    pub fn is_sold_at(
        &self,
        listing: &Listing,
        at: AtPriceType<'_>,
        is_meant: impl Fn(&str) -> bool,
    ) -> bool {
        let mut zones = listing.prices.keys().filter(|zone| is_meant(zone.as_str()));
        zones.any(|zone| self.terms(listing, zone, at).is_some())
    }

    fn terms(&self, listing: &Listing, zone: &str, at: AtPriceType<'_>) -> Option<Terms> {
        let ask = Ask {
            listing,
            zone,
            price_type: at.price_type,
            product: Product::Ticket,
            customer: at.customer,
            now: self.now,
            sold_ppm: 0,
        };
        self.catalogue.rules.check_price_type(&ask).ok()?;
        self.catalogue.rules.terms(&ask).ok()
    }

    fn alone(&self, terms: &Terms) -> i64 {
        alone(terms, self.catalogue.rules.currency)
    }

    /// What a ticket at each of these terms comes to when all are bought together, fees included.
    pub fn total(&self, terms: Vec<Terms>) -> i64 {
        let bought = terms.into_iter().enumerate().map(|(at, terms)| {
            let line = Line { key: at.to_string(), quantity: 1, terms, ..Line::default() };
            Bought { package: None, lines: vec![line], is_begun: false }
        });
        self.rules.total(bought.collect(), false)
    }
}
