//! Subscriptions and packages as their pages show them. Texts come in the reader's language
//! already.

use super::{
    OfferKind,
    begun::{Part, PartOf, Progress},
    price::ProductPrice,
};
use crate::{
    money::Currency,
    sales::{pricing::Change, season::PerformanceCard},
};

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
    /// The performance that all of them can be chosen for, where one was asked for.
    pub with: Option<PerformanceCard>,
    pub offers: Vec<OfferCard>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct OfferCard {
    pub offer: OfferName,
    pub kind: OfferKind,
    /// What it is, as the house says it; may be empty.
    pub text: String,
    /// Of its first production.
    pub poster: String,
    /// Those that one seat is sold for now, or that can be chosen, by their start; the latter with
    /// what they cost as performances of the package.
    pub performances: Vec<PerformanceCard>,
    pub currency: Currency,
    /// Of the cheapest and of the dearest seat, with all fees of whoever buys nothing else.
    pub from_minor: i64,
    pub to_minor: i64,
    /// None where all performances have one seat.
    pub choice: Option<Choice>,
}

/// How the performances of a package are chosen one by one.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    pub least: u32,
    pub most: u32,
    /// Prices are for all its performances, not for each.
    pub is_for_all: bool,
    /// What each ticket costs less from so many performances on, rising.
    pub steps: Vec<(u32, Change)>,
    /// Most extra tickets of a package (beyond one for each performance), and their price in words.
    pub extras: u32,
    pub extra_change: Option<Change>,
}

/// A package that the shopper has begun or asks for, as the page of a performance tells of it.
#[derive(Clone, Debug, PartialEq)]
pub struct PackageHere {
    pub offer: OfferName,
    pub progress: Progress,
    pub here: Here,
}

/// What the performance is to a package.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Here {
    /// One of those that are missing, or that it still has room for.
    Fills(PartOf),
    /// Chosen already: another seat would be another person's.
    Chosen,
    /// It has no room for the performance.
    Full,
}

/// The page of a package whose performances are chosen one by one.
#[derive(Clone, Debug, PartialEq)]
pub struct ChoiceView {
    pub card: OfferCard,
    pub season: String,
    pub time_zone: String,
    pub groups: Vec<GroupView>,
    /// Those of the reader's basket, the oldest first.
    pub begun: Vec<Progress>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct GroupView {
    /// Fewest performances of it.
    pub part: Part,
    pub most: u32,
    /// By production, in the order of their first performance.
    pub works: Vec<WorkView>,
}

/// A production with those of its performances that the group has.
#[derive(Clone, Debug, PartialEq)]
pub struct WorkView {
    pub slug: String,
    pub title: String,
    pub author: String,
    pub poster: String,
    /// With whether the reader's basket has it for the package.
    pub performances: Vec<(PerformanceCard, bool)>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct OfferView {
    pub card: OfferCard,
    pub season: String,
    pub time_zone: String,
    pub zones: Vec<OfferZone>,
    /// Fees stand beside the prices of zones.
    pub fees_apart: bool,
    /// So many more whoever looks at it can have. None: it has no such limit.
    pub left: Option<u32>,
}

/// One price level, as the first performance has it.
#[derive(Clone, Debug, PartialEq)]
pub struct OfferZone {
    pub name: String,
    pub price: ProductPrice,
    /// Seats that are free for all performances.
    pub free: u32,
}
