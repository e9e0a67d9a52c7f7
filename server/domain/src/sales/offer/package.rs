//! Performances sold together: fixed and flexible subscriptions, packages.

use super::selection::Selection;
use crate::sales::pricing::Change;
use serde::{Deserialize, Serialize};

/// The rules of one package, as the house set them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PackageRules {
    pub seats: Seats,
    pub groups: Vec<Group>,
    /// How much less each ticket costs from so many performances on, in rising order.
    pub steps: Vec<(u32, Change)>,
    pub medium: Medium,
    /// Whoever buys it for a season has one more year as a subscriber.
    pub earns_seniority: bool,
    /// It is still sold once its first performance is over, for the remaining ones.
    pub sells_rest: bool,
}

/// Performances, and how many of them a buyer takes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Group {
    pub key: String,
    /// Evaluated anew whenever the season changes.
    pub performances: Selection,
    pub take: Take,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Take {
    All,
    Between { least: u32, most: u32 },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Seats {
    /// One for all performances.
    Same,
    /// One for each performance, the same or another.
    Each,
}

/// What is shown at the door.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Medium {
    /// One barcode for all its performances, as on a subscriber's card.
    One,
    /// A ticket with its own barcode for each performance.
    Each,
}
