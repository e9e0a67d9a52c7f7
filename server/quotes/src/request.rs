//! A basket as a file (docs/formats/quote.md).

use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuoteRequest {
    /// By the season's clock, `2026-12-03 20:00`; none: now.
    #[serde(default)]
    pub at: Option<String>,
    /// Or a point of sale, `point-of-sale:KEY`; none: the web.
    #[serde(default)]
    pub channel: Option<String>,
    /// How it is paid, where a fee hangs on that.
    #[serde(default)]
    #[serde(rename = "means")]
    pub payment_method: Option<String>,
    #[serde(default)]
    pub people: Vec<RequestPerson>,
    #[serde(default)]
    pub codes: Vec<String>,
    /// Percent sold, by performance and zone, instead of what was really sold.
    #[serde(default)]
    pub sold: BTreeMap<String, BTreeMap<String, f64>>,
    pub items: Vec<RequestItem>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RequestPerson {
    pub key: String,
    #[serde(default)]
    pub kinds: BTreeSet<String>,
    /// Seasons as a subscriber.
    #[serde(default)]
    pub years: u32,
    /// Passes that they hold, by key, and how many tickets they have had for each.
    #[serde(default)]
    pub passes: BTreeMap<String, u32>,
}

/// One of ticket, package, pass and extra.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RequestItem {
    pub key: String,
    /// A performance's key.
    #[serde(default)]
    pub ticket: Option<String>,
    #[serde(default)]
    pub package: Option<String>,
    #[serde(default)]
    pub pass: Option<String>,
    #[serde(default)]
    pub extra: Option<String>,
    /// For whom; none: somebody without rights.
    #[serde(default)]
    pub person: Option<String>,
    /// Of a ticket, and of a package with the same seat for each performance.
    #[serde(default)]
    pub zone: Option<String>,
    /// None: the standard one.
    #[serde(default)]
    #[serde(rename = "tariff")]
    pub price_type: Option<String>,
    /// The pass of its person that a ticket is had for.
    #[serde(default)]
    pub exchange: Option<String>,
    /// None: one.
    #[serde(default)]
    pub quantity: Option<u32>,
    /// Of a package whose performances are chosen.
    #[serde(default)]
    pub tickets: Vec<RequestTicket>,
    /// With which an extra goes.
    #[serde(default)]
    pub performance: Option<String>,
    /// What a donor gives.
    #[serde(default)]
    pub amount_minor: Option<i64>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RequestTicket {
    pub performance: String,
    pub zone: String,
    #[serde(default)]
    #[serde(rename = "tariff")]
    pub price_type: Option<String>,
}
