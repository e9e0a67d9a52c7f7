//! From what is chosen to what is charged: one pure function (docs/offers.md). The server decides
//! by it, the browser tells by it what a choice comes to.

mod change;
mod codes;
mod item;
mod line_stages;
mod pieces;
mod price_list;
mod price_type;
mod quote;
mod stages;
pub mod text;

pub(crate) use change::divide;
pub use change::{Change, PRICE_MAX_MINOR, WHOLE_PPM};
pub use item::{
    Code, FeeBasis, FeeChange, FeeRule, Item, Line, Package, Purchase, Stage, StageKind, Terms,
};
pub use line_stages::{LineStage, LineStageKind};
pub use pieces::{fee_of, pieces, quote_of_pieces};
pub use price_list::{Fee, Price, Prices};
pub use price_type::TicketPriceType;
pub use quote::{FeePart, PricedStage, Quote, QuoteFee, QuoteLine, QuoteTax, quote};
pub use stages::{AS_TICKET, alone};

#[cfg(test)]
mod tests;
