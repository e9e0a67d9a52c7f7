//! From what is chosen to what is charged: one pure function, the same in the browser for the
//! instant total and on the server as the authority (docs/offers.md).

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
