//! The price rules that staff set, ready to be asked: what a ticket costs for whom, who may buy it
//! and when, and how much of it. A house that has set none sells at the prices of its price list.

pub mod book;
mod fees;
pub mod holders;
pub mod look;
pub mod new_plan;
pub mod offers;
mod people;
mod price_type;
pub mod purchase;
mod terms;

pub use book::{
    AfterChange, Allowance, Charge, CodeRule, Discount, EarlyRight, ExchangeRule, ExchangeWithin,
    ExtraRule, OccupancyStep, Outside, PackagePrice, PackageRule, PassRule, PersonKind,
    PriceDifference, PriceGroup, PriceTypeGroup, PriceTypeRule, Proof, ResaleRule, SeniorityStep,
    TaxPoint, TaxRule, Validity, WaiverRule, Window,
};
pub use holders::{
    exchange::{Exchanging, Wanted, Worth},
    renewal::{RenewalRule, TOLD_BEFORE_MS, Unanswered},
    resale::{Offering, ResalePromise, ResaleRefusal},
    subscription_transfer::{SeniorityMove, SubscriptionTransferRule},
    waiver::{WaiverRefusal, Waiving},
};
pub use offers::{
    codes::CodeLine,
    extras::{AskExtra, Extra},
    flat_rates::FlatRate,
};
pub use people::{
    People, Person,
    entitled::{Entitled, FrozenTicket},
    limits::{Counted, Limit, TicketLimit},
    rights::{Admitted, Customer, PassRight},
};
pub use terms::{Ask, NoTerms, Product};

use domain::{
    id::{CompanyId, PriceTypeId},
    moment::Moment,
    money::Currency,
    people::{actor::Channel, customer_field::CustomerField},
    sales::tax::Tax,
    wording::listing::Listing,
};
use std::collections::HashMap;

/// The key of the ticket type that the plan shows first. In a house without this key it
/// is the first of the zone's ticket types by its key.
pub const FULL: &str = "full";

/// All rules but promo codes, which are asked for one by one. Lists keep the order in which
/// staff gave them.
#[derive(Clone, Debug, Default)]
pub struct Rules {
    /// In which they hold: those who sell in another one have other rules.
    pub channel: Channel,
    /// Of all its amounts.
    pub currency: Currency,
    pub price_types: Vec<PriceTypeRule>,
    pub price_type_groups: Vec<PriceTypeGroup>,
    pub price_type_ids: HashMap<String, PriceTypeId>,
    pub price_groups: Vec<PriceGroup>,
    pub kinds: Vec<PersonKind>,
    pub packages: Vec<PackageRule>,
    pub package_prices: Vec<PackagePrice>,
    pub passes: Vec<PassRule>,
    pub extras: Vec<ExtraRule>,
    pub charges: Vec<Charge>,
    pub ticket_limits: Vec<TicketLimit>,
    pub discounts: Vec<Discount>,
    pub occupancy_steps: Vec<OccupancyStep>,
    pub seniority_steps: Vec<SeniorityStep>,
    pub resales: Vec<ResaleRule>,
    pub exchanges: Vec<ExchangeRule>,
    pub waivers: Vec<WaiverRule>,
    pub renewals: Vec<RenewalRule>,
    pub subscription_transfers: Vec<SubscriptionTransferRule>,
    pub early_rights: Vec<EarlyRight>,
    pub taxes: Vec<TaxRule>,
    /// Of what has no treatment: donations.
    pub no_tax: Option<Tax>,
    /// The key of the company that sells each production's tickets.
    pub sellers: HashMap<String, String>,
    pub companies: HashMap<String, CompanyId>,
    /// What customers are asked about themselves.
    pub customer_fields: Vec<CustomerField>,
    /// Genres of the house's own, by their keys, in the order of the filter.
    pub genres: Vec<String>,
    /// The genre of the house's own of each production that has one.
    pub own_genres: HashMap<String, String>,
    /// By which buyers tell friends of a performance.
    pub share_links: Vec<holders::share_link::ShareLink>,
}

impl Rules {
    /// Whether a rule that names these ticket types and groups applies to the ticket type. A rule
    /// that names none applies to all.
    pub fn applies_to_price_type(&self, named: &[String], price_type: &str) -> bool {
        let has = |group: &str| {
            let groups = self.price_type_groups.iter();
            groups
                .filter(|row| row.key == group)
                .any(|row| row.price_types.iter().any(|key| key == price_type))
        };
        named.is_empty() || named.iter().any(|key| key == price_type || has(key))
    }

    /// A treatment's rate: of the sale's moment or of the performance's, as its tax point says.
    pub fn tax(&self, key: &str, now: Moment, starts_at: Option<Moment>) -> Option<Tax> {
        let rules = || self.taxes.iter().filter(|rule| rule.key == key);
        let at = match rules().next()?.point {
            TaxPoint::Sale => now,
            TaxPoint::Performance => starts_at.unwrap_or(now),
        };
        rules().find(|rule| rule.valid.holds(at)).map(|rule| rule.tax)
    }
}

/// Whether something for these channels is for this one; none named: all.
pub fn is_in(channels: &[Channel], channel: Channel) -> bool {
    channels.is_empty() || channels.contains(&channel)
}

/// Whether something for these kinds of person is for this one for that performance; none named:
/// everybody.
pub fn is_for(who: &[String], customer: &Customer, listing: Option<&Listing>) -> bool {
    who.is_empty() || who.iter().any(|kind| customer.is(kind, listing))
}
