//! Performances sold together: fixed and flexible subscriptions, packages.

use super::selection::Selection;
use crate::pricing::Change;
use serde::{Deserialize, Serialize};

/// The rules of one package, as the house set them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PackageRules {
    pub seats: Seats,
    pub groups: Vec<Group>,
    /// What each ticket costs less from so many performances on, rising.
    pub steps: Vec<(u32, Change)>,
    pub medium: Medium,
    /// A year of it counts as a year as a subscriber.
    pub earns_seniority: bool,
    /// Still sold once its first performance is over, for those that are left.
    pub sells_rest: bool,
}

/// Performances, and how many of them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Group {
    pub key: String,
    /// Read anew whenever the season changes.
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
    /// Another each performance, if one likes.
    Each,
}

/// What is shown at the door.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Medium {
    /// One barcode for all its performances, as on a subscriber's card.
    One,
    /// A ticket for each.
    Each,
}
