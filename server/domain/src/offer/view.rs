//! Subscriptions as their pages show them. Texts come in the reader's language already.

use super::price::ProductPrice;
use crate::{money::Currency, season::PerformanceCard};

/// What one calls an offer and where its page is.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct OfferName {
    pub key: String,
    pub name: String,
}

/// All that are sold now.
#[derive(Clone, Debug, PartialEq)]
pub struct OffersView {
    /// The season's name.
    pub season: String,
    pub time_zone: String,
    pub offers: Vec<OfferCard>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct OfferCard {
    pub offer: OfferName,
    /// Those that one seat is sold for now, by their start.
    pub evenings: Vec<PerformanceCard>,
    pub currency: Currency,
    /// Of the cheapest and of the dearest seat, fees included.
    pub from_minor: i64,
    pub to_minor: i64,
}

#[derive(Clone, Debug, PartialEq)]
pub struct OfferView {
    pub card: OfferCard,
    pub season: String,
    pub time_zone: String,
    pub zones: Vec<OfferZone>,
}

/// One price level, as the first evening has it.
#[derive(Clone, Debug, PartialEq)]
pub struct OfferZone {
    pub name: String,
    pub price: ProductPrice,
    /// Seats that are free on all evenings.
    pub free: u32,
}
