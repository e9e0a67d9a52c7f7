//! From what is chosen to what is charged: one pure function (docs/offers.md). The plan's running
//! total adds up what it says of one seat by itself.

mod change;
mod item;
mod quote;
mod stages;

pub(crate) use change::divide;
pub use change::{Change, PRICE_MAX_MINOR, WHOLE_PPM};
pub use item::{Code, FeeBasis, FeeRule, Item, Line, Package, Purchase, Stage, StageKind, Terms};
pub use quote::{PricedStage, Quote, QuoteFee, QuoteLine, QuoteTax, quote};

#[cfg(test)]
mod tests;
