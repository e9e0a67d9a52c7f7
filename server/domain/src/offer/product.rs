//! What a seat of an evening can be sold as: a ticket of this evening, the same seat on all
//! evenings of a subscription, or one evening of a package. The plan's page shows them side by
//! side.

use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProductKind {
    /// Of this evening alone.
    Ticket,
    /// One seat for all its evenings.
    Subscription,
    /// This evening, as one of those that are chosen one by one.
    Package,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Product {
    pub kind: ProductKind,
    /// As a pick names it; empty for a ticket.
    pub key: String,
    /// As the house calls it; empty for a ticket.
    pub name: String,
    pub evenings: u32,
    /// By zone of this evening; None: not sold there.
    pub prices: Vec<Option<ProductPrice>>,
    /// Places that cost something else than their zone, since another evening has it otherwise.
    pub others: Vec<(u32, Option<ProductPrice>)>,
    /// Seats that are free on all its evenings, as `SeatSet::to_hex`; empty: as this evening.
    pub free: String,
}

/// Of one seat for all evenings, as `pricing::quote` has it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProductPrice {
    /// Without fees.
    pub due_minor: i64,
    pub fees_minor: i64,
    /// What the same evenings cost as tickets, without fees.
    pub tickets_minor: i64,
}

impl Product {
    /// None: the product isn't sold there.
    pub fn price(&self, place: u32, zone: usize) -> Option<ProductPrice> {
        let other = self.others.iter().find(|(other, _)| *other == place);
        other.map_or_else(|| self.prices.get(zone).copied().flatten(), |(_, price)| *price)
    }
}
