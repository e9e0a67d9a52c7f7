//! What comes into a quote: things bought, each with the terms that the rules gave it.

use super::change::Change;
use crate::money::Currency;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Purchase {
    pub currency: Currency,
    pub items: Vec<Item>,
    pub codes: Vec<Code>,
    pub fees: Vec<FeeRule>,
}

/// What is bought as one: a single ticket, the performances of a package, an extra.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// Names it to its owner. Keys of items and of lines are unique in a purchase.
    pub key: String,
    /// None for single tickets, extras and passes, each of which has one line.
    pub package: Option<Package>,
    pub lines: Vec<Line>,
}

/// How a package changes the prices of its tickets.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Package {
    /// Names the offer.
    pub key: String,
    /// From so many performances on, rising; the last one reached holds.
    pub steps: Vec<(u32, Change)>,
    /// For tickets beyond the one for each performance.
    pub extra: Option<Change>,
    /// How many performances a fixed sum is for; a package with more divides the sum by their
    /// number. Zero where each ticket has a price of its own.
    pub sum_for: u32,
}

/// One ticket, or several at one price; an extra; a pass.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Line {
    pub key: String,
    pub quantity: u32,
    /// Names the performance so that performances sort by their start. Of a package's tickets
    /// for one performance, one is its own and the others are extra tickets.
    #[serde(default)]
    pub performance: String,
    /// A ticket of a package beyond the one for each performance. It has no meaning where
    /// `performance` is named.
    pub is_extra: bool,
    pub terms: Terms,
}

/// All that the rules say of one price at one moment. Kept with what is held, so that the price
/// is frozen whatever staff set meanwhile.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Terms {
    /// Names what the ticket costs for whom; empty for what has no ticket type.
    #[serde(default)]
    #[serde(rename = "tariff")]
    pub price_type: String,
    /// VAT included, for one.
    pub listed_minor: i64,
    /// Changes that depend on nothing else in the basket. Their order does not matter, except for
    /// ticket types that are based on each other.
    pub stages: Vec<Stage>,
    /// It was asked for as a ticket beyond the one for its performance.
    #[serde(default)]
    pub is_extra: bool,
    /// The package's fixed sum in this zone.
    pub sum_minor: Option<i64>,
    /// Of a package's ticket: what it would cost alone. It never costs more.
    #[serde(default)]
    pub single_minor: Option<i64>,
    /// The discounts in `single_minor`. Only the house needs them, to compute it anew when its
    /// buyer may no longer have one of them; terms as text don't carry them.
    #[serde(default)]
    pub single_discounts: Vec<Stage>,
    pub tax_rate_ppm: i64,
    /// Names the selling company.
    pub seller: String,
    /// Fees are charged on it, unless it costs nothing.
    pub takes_fees: bool,
    /// What becomes of them, one after the other. Fees are those of the moment at which a price is
    /// asked for, and so are these.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fee_changes: Vec<FeeChange>,
}

/// What a discount does to the fees on a ticket, or that a fee is for other performances.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct FeeChange {
    /// The fee's key; empty: every fee.
    pub fee: String,
    pub change: Change,
}

impl Terms {
    /// What a fee with that key comes to on such a ticket.
    pub fn fee(&self, key: &str, minor: i64, currency: Currency) -> i64 {
        let its = self.fee_changes.iter().filter(|it| it.fee.is_empty() || it.fee == key);
        its.fold(minor, |minor, it| it.change.apply(minor, currency))
    }
}

/// The kinds of price change, in the order in which they are applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StageKind {
    /// From the price of a ticket type to that of a ticket type based on it.
    #[serde(rename = "tariff")]
    PriceType,
    /// Much of the zone is sold.
    Occupancy,
    Package,
    Seniority,
    /// Early booking and the like.
    Discount,
    Code,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Stage {
    pub kind: StageKind,
    /// Names the rule.
    pub key: String,
    pub change: Change,
}

/// A promo code as entered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Code {
    pub key: String,
    pub change: Change,
    /// Pieces that it may be used for at once; none: all.
    pub tickets_max: Option<u32>,
    /// Keys of the lines that it is meant for.
    pub lines: Vec<String>,
}

/// A fee of this channel and payment method (T6.12c).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct FeeRule {
    /// Names the fee's text.
    pub key: String,
    pub basis: FeeBasis,
    /// VAT included.
    pub amount_minor: i64,
    /// Of what is due for what it is charged on; comes on top of the amount.
    #[serde(default)]
    pub percent_ppm: i64,
    pub tax_rate_ppm: i64,
    /// Names the company that charges it.
    #[serde(default)]
    pub seller: String,
    /// On which it is charged; empty: on all that takes fees.
    #[serde(default)]
    #[serde(rename = "tariffs")]
    pub price_types: Vec<String>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FeeBasis {
    /// Once for each single ticket that costs anything.
    #[default]
    Ticket,
    /// Once for each package that costs anything.
    Package,
    /// Once for each ticket of a package that costs anything.
    PackageTicket,
    /// Once for an order that costs anything.
    Order,
}

impl Package {
    /// As it prices each ticket when there are so many performances.
    pub fn with_performances(&self, count: u32) -> Self {
        let steps = self.step(count).map(|change| (0, change)).into_iter().collect();
        let sum_for = if self.sum_for > 0 { self.sum_for.max(count) } else { 0 };
        Self { steps, sum_for, ..self.clone() }
    }
}

impl Item {
    /// A single ticket, or several at one price, without any rule beyond its listed price.
    pub fn ticket(key: String, listed_minor: i64, quantity: u32, tax_rate_ppm: i64) -> Self {
        let terms = Terms { listed_minor, tax_rate_ppm, takes_fees: true, ..Terms::default() };
        let line = Line { key: key.clone(), quantity, terms, ..Line::default() };
        Self { key, package: None, lines: vec![line] }
    }
}
