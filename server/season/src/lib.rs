//! What the house offers: seasons, performances, plans of halls, offers and their rules, and the
//! folder of sheets in which staff write all of it. Nothing here knows a basket.

#[macro_use]
extern crate boxed;

pub mod catalogue;
pub mod contents;
pub mod demo;
pub mod offering;
pub mod performance;
pub mod plan;
pub mod rights;
pub mod seasons;
pub mod sellers;
pub mod shares;
pub mod sheets;
pub mod shown;
pub mod shown_prices;
pub mod words;
