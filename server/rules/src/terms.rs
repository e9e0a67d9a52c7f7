//! All that the rules say of the price of one ticket at one moment.

use super::{Customer, Rules, is_for, is_in};
use domain::{
    moment::Moment,
    sales::{
        offer::offering::Offering,
        pricing::{Package, Stage, StageKind, Terms, alone},
        tax::Tax,
    },
    wording::listing::Listing,
};

/// What a ticket is part of.
#[derive(Clone, Copy)]
pub enum Product<'a> {
    Ticket,
    Package(&'a Offering),
}

/// One ticket whose price is asked for.
#[derive(Clone, Copy)]
pub struct Ask<'a> {
    pub listing: &'a Listing,
    /// The zone's key.
    pub zone: &'a str,
    pub price_type: &'a str,
    pub product: Product<'a>,
    pub customer: &'a Customer,
    pub now: Moment,
    /// How much of the zone is sold, in parts of a million of what may be sold of it.
    pub sold_ppm: i64,
}

/// Why there is no price.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoTerms {
    UnknownPriceType,
    /// The zone has no price at this ticket type.
    NotSold,
    /// The person is of none of its kinds.
    NotForThem,
    /// Sold in another channel.
    NotHere,
    NotNow,
    /// Given away by staff only.
    Invitation,
}

impl Product<'_> {
    /// `ticket`, or the offer's key.
    pub fn key(&self) -> &str {
        match self {
            Self::Ticket => "ticket",
            Self::Package(offering) => &offering.row.key,
        }
    }
}

impl Rules {
    /// The terms of a ticket, for anybody: `check_price_type` decides who may use a ticket type.
    pub fn terms(&self, ask: &Ask<'_>) -> Result<Terms, NoTerms> {
        let (listed_minor, mut stages) = self.listed(ask)?;
        stages.extend(self.occupancy(ask));
        stages.extend(self.seniority_step(ask.product, ask.customer));
        stages.extend(self.discounts(ask));
        let single = self.single(ask)?;
        let fee_changes = self.fee_changes(ask.listing, &stages);
        Ok(Terms {
            price_type: ask.price_type.to_owned(),
            listed_minor,
            stages,
            is_extra: false,
            sum_minor: self.sum(ask),
            single_minor: single.as_ref().map(|terms| alone(terms, self.currency)),
            single_discounts: single.map(discounts_of).unwrap_or_default(),
            tax_rate_ppm: self.tax_of(ask.listing, ask.now).rate_ppm,
            seller: self.seller(ask.listing),
            takes_fees: self.price_type(ask.price_type).is_none_or(|row| row.takes_fees),
            fee_changes,
        })
    }

    /// VAT of a performance's tickets.
    pub fn tax_of(&self, listing: &Listing, now: Moment) -> Tax {
        let mut groups = self.price_groups.iter();
        let group = groups.find(|row| row.key == listing.list_key);
        let tax = group.and_then(|row| self.tax(&row.tax, now, Some(listing.row.starts_at)));
        tax.unwrap_or(listing.tax)
    }

    /// The company's key; empty where no rule says it.
    fn seller(&self, listing: &Listing) -> String {
        self.sellers.get(&listing.row.production_slug).cloned().unwrap_or_default()
    }

    /// Whether prices of the performance depend on how much is sold.
    pub fn asks_for_sold(&self, listing: &Listing) -> bool {
        let facts = listing.facts();
        self.occupancy_steps.iter().any(|step| {
            step.performances.as_ref().is_none_or(|performances| performances.picks(&facts))
        })
    }

    fn occupancy(&self, ask: &Ask<'_>) -> Option<Stage> {
        let facts = ask.listing.facts();
        let steps = self.occupancy_steps.iter().filter(|step| {
            step.performances.as_ref().is_none_or(|performances| performances.picks(&facts))
                && (step.zones.is_empty() || step.zones.iter().any(|zone| zone == ask.zone))
                && step.above_ppm < ask.sold_ppm
        });
        let step = steps.max_by_key(|step| step.above_ppm)?;
        Some(Stage { kind: StageKind::Occupancy, key: step.key.clone(), change: step.change })
    }

    /// The highest step that the customer's years as a subscriber reach.
    pub(super) fn seniority_step(
        &self,
        product: Product<'_>,
        customer: &Customer,
    ) -> Option<Stage> {
        let Product::Package(offering) = product else { return None };
        let key = offering.row.key.as_str();
        let steps = self.seniority_steps.iter().filter(|step| {
            let named = step.offers.iter().any(|offer| offer == key);
            (named || step.offers.is_empty() && offering.row.rules.earns_seniority)
                && step.years <= customer.years
        });
        let step = steps.max_by_key(|step| step.years)?;
        let key = step.years.to_string();
        Some(Stage { kind: StageKind::Seniority, key, change: step.change })
    }

    fn discounts(&self, ask: &Ask<'_>) -> impl Iterator<Item = Stage> {
        let facts = ask.listing.facts();
        let key = ask.product.key();
        self.discounts
            .iter()
            .filter(move |row| {
                row.performances.as_ref().is_none_or(|performances| performances.picks(&facts))
                    && (row.offers.is_empty() || row.offers.iter().any(|offer| offer == key))
                    && self.applies_to_price_type(&row.price_types, ask.price_type)
                    && (row.zones.is_empty() || row.zones.iter().any(|zone| zone == ask.zone))
                    && is_for(&row.who, ask.customer, Some(ask.listing))
                    && is_in(&row.channels, self.channel)
                    && row.window.holds(ask.listing.row.starts_at, ask.now)
            })
            .map(|row| Stage {
                kind: StageKind::Discount,
                key: row.key.clone(),
                change: row.change,
            })
    }

    /// What a package's ticket would cost alone, to the same person at the same moment.
    fn single(&self, ask: &Ask<'_>) -> Result<Option<Terms>, NoTerms> {
        match ask.product {
            Product::Ticket => Ok(None),
            Product::Package(_) => self.terms(&Ask { product: Product::Ticket, ..*ask }).map(Some),
        }
    }

    /// The package's fixed sum in this zone.
    fn sum(&self, ask: &Ask<'_>) -> Option<i64> {
        let Product::Package(offering) = ask.product else { return None };
        let mut rows = self.package_prices.iter();
        let row = rows.find(|row| {
            row.package == offering.row.key
                && row.zone == ask.zone
                && row.price_type == ask.price_type
        });
        row.map(|row| row.minor)
    }

    /// How an offer changes the prices of its tickets, when it has so many performances. A fixed
    /// sum is for all that a subscription has, and for no fewer than a package asks.
    pub fn package(&self, offering: &Offering, chosen: u32) -> Package {
        let key = &offering.row.key;
        let row = self.packages.iter().find(|row| row.key == *key);
        let has_sum = self.package_prices.iter().any(|row| row.package == *key);
        Package {
            key: key.clone(),
            steps: offering.row.rules.steps.clone(),
            extra: row.and_then(|row| row.extra_change),
            sum_for: if has_sum { offering.least().max(chosen) } else { 0 },
        }
    }
}

fn discounts_of(terms: Terms) -> Vec<Stage> {
    terms.stages.into_iter().filter(|stage| stage.kind == StageKind::Discount).collect()
}
