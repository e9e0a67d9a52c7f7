//! Lines being bought, with the price that they were offered at, frozen while held.

use crate::{
    id::{BasketItemId, BasketLineId, PerformanceId},
    moment::Moment,
    offer::begun::Progress,
    plan::SeatName,
    pricing::Quote,
};
use serde::{Deserialize, Serialize};

/// The basket in the page's head, and what an answer to a hold tells the browser.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct BasketState {
    pub tickets: u32,
    /// Fees included.
    pub total_minor: i64,
    /// None while it is empty.
    pub ends_at: Option<Moment>,
    /// The server's clock, so that a wrong one in the browser doesn't matter.
    pub now: Moment,
    pub extensions_left: u32,
    /// Secret of an order of this browser's that waits for its money.
    pub waiting_order: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct BasketView {
    pub state: BasketState,
    /// By evening and seat.
    pub lines: Vec<BasketLine>,
    pub quote: Quote,
    /// Lines whose hold ended since the last look: what was lost is said, not silently gone.
    pub ended: Vec<BasketLine>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct BasketLine {
    pub id: BasketLineId,
    pub performance: PerformanceId,
    pub performance_slug: String,
    pub title: String,
    pub starts_at: Moment,
    pub time_zone: String,
    pub hall: String,
    pub poster: String,
    /// None for places in an unnumbered area.
    pub seat: Option<SeatName>,
    /// Name of the unnumbered area.
    pub area: Option<String>,
    pub zone: String,
    pub quantity: u32,
    /// For one ticket.
    pub price_minor: i64,
    /// What a single ticket would cost there; None without an item.
    pub single_minor: Option<i64>,
    /// The subscription or package that it belongs to.
    pub item: Option<BasketItem>,
    /// Empty where there is nothing to choose.
    pub tariffs: Vec<LineTariff>,
}

/// What a ticket costs for whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineTariff {
    pub key: String,
    pub name: String,
    /// What its buyer must know; may be empty.
    pub note: String,
    /// For one ticket, fees apart.
    pub price_minor: i64,
    pub is_chosen: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BasketItem {
    pub id: BasketItemId,
    /// The offer's key.
    pub offer: String,
    pub name: String,
    /// Of a package whose evenings are chosen one by one.
    pub progress: Option<Progress>,
}
