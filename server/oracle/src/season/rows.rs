//! What the rows of the sheets say.

use super::Selection;
use crate::{
    cells::{Change, FeeAmount, Percent, When, Window},
    place::Place,
};
use jiff::{Timestamp, civil::Date};

#[derive(Debug, Clone)]
pub struct Performance {
    pub key: String,
    pub production: String,
    pub genre: String,
    pub season: String,
    pub series: Vec<String>,
    pub starts: Timestamp,
    pub price_group: String,
    pub cancelled: bool,
    /// The company that sells its tickets.
    pub seller: String,
}

/// A price type.
#[derive(Debug, Clone, Default)]
pub struct Tariff {
    pub key: String,
    pub base: Option<String>,
    pub change: Option<Change>,
    pub who: Vec<String>,
    pub min: Option<u32>,
    pub max_performance: Option<u32>,
    pub max_production: Option<u32>,
    pub max_season: Option<u32>,
    pub channels: Vec<String>,
    pub window: Window,
    pub carries_fees: bool,
    pub invitation: bool,
}

#[derive(Debug, Clone)]
pub struct OccupancyStep {
    pub key: String,
    pub selection: Option<Selection>,
    pub zones: Vec<String>,
    pub above: Percent,
    pub change: Change,
}

#[derive(Debug, Clone)]
pub struct SeniorityStep {
    pub offers: Vec<String>,
    pub years: u32,
    pub change: Change,
}

#[derive(Debug, Clone)]
pub struct Discount {
    pub key: String,
    pub change: Change,
    pub fees: Option<Change>,
    pub selection: Option<Selection>,
    pub offers: Vec<String>,
    pub tariffs: Vec<String>,
    pub zones: Vec<String>,
    pub who: Vec<String>,
    pub channels: Vec<String>,
    pub window: Window,
}

#[derive(Debug, Clone)]
pub struct Package {
    pub key: String,
    pub one_seat: bool,
    pub change: Option<Change>,
    /// By the count from which they hold.
    pub steps: Vec<(u32, Change)>,
    /// Fixed sums by zone and price type.
    pub sums: Vec<(String, String, i64)>,
    pub groups: Vec<Group>,
    pub counts_years: bool,
    pub who: Vec<String>,
    pub max_person: Option<u32>,
    pub extra_tickets: u32,
    pub extra_change: Option<Change>,
    pub channels: Vec<String>,
    pub window: Window,
    /// By channel, instead of `window`.
    pub windows: Vec<(String, Window)>,
    pub rest: bool,
}

impl Package {
    /// When it is sold at a place (prices.md, 6.2).
    pub fn window_at(&self, place: Place<'_>) -> Window {
        let own = self.windows.iter();
        let own = own.filter_map(|(of, window)| Some((place.nearness(of)?, *window)));
        own.min_by_key(|(nearness, _)| *nearness).map_or(self.window, |(_, window)| window)
    }
}

/// A group of a package: of its performances so many.
#[derive(Debug, Clone)]
pub struct Group {
    pub min: Option<u32>,
    pub max: Option<u32>,
    pub selection: Selection,
}

#[derive(Debug, Clone)]
pub struct Pass {
    pub key: String,
    pub flat_rate: bool,
    pub price: i64,
    pub tax: String,
    pub company: String,
    pub window: Window,
    pub valid_from: Option<Date>,
    /// The season's last day if the sheet says nothing.
    pub valid_until: Date,
    pub right: Option<String>,
    pub performances: Option<u32>,
    pub per_performance: Option<u32>,
    pub exchange_from: Option<When>,
    pub selection: Option<Selection>,
    pub who: Vec<String>,
    pub max_person: Option<u32>,
    pub channels: Vec<String>,
}

#[derive(Debug, Clone)]
pub struct Extra {
    pub key: String,
    pub donation: bool,
    /// A gift voucher: nothing changes its price.
    pub voucher: bool,
    pub price: Option<i64>,
    /// The least sum of a donation.
    pub least: i64,
    pub tax: Option<String>,
    pub company: String,
    pub stock: Option<u32>,
    pub selection: Option<Selection>,
    pub max_order: Option<u32>,
    pub channels: Vec<String>,
    pub window: Window,
    /// The last day of what is bought, unless its time begins then.
    pub ends_on: Option<Date>,
}

#[derive(Debug, Clone)]
pub struct Code {
    /// The code itself, or the pattern of a batch.
    pub text: String,
    pub batch: bool,
    pub change: Change,
    pub uses: Option<u32>,
    pub per_person: Option<u32>,
    pub selection: Option<Selection>,
    pub zones: Vec<String>,
    pub tariffs: Vec<String>,
    pub offers: Vec<String>,
    pub who: Vec<String>,
    pub window: Window,
    pub verified_outside: bool,
}

#[derive(Debug, Clone)]
pub struct Fee {
    pub key: String,
    pub channel: String,
    pub means: Option<String>,
    /// `ticket`, `item`, `package-ticket` or `order`.
    pub basis: String,
    pub amount: FeeAmount,
    pub selection: Option<Selection>,
    pub tariffs: Vec<String>,
    pub company: Company,
    pub tax: String,
}

pub type Company = String;

#[derive(Debug, Clone)]
pub struct Account {
    pub key: String,
    pub company: Company,
    pub channel: String,
    pub means: Vec<String>,
    pub selection: Option<Selection>,
    /// Extras and passes.
    pub extras: Vec<String>,
    pub closed: bool,
}

/// How many single tickets of one performance an order has.
#[derive(Debug, Clone)]
pub struct TicketLimit {
    pub selection: Option<Selection>,
    pub tariffs: Vec<String>,
    pub channels: Vec<String>,
    pub min: Option<u32>,
    pub max: Option<u32>,
}

#[derive(Debug, Clone)]
pub struct Tax {
    pub key: String,
    /// None if there is no rate.
    pub percent: Option<Percent>,
    pub valid_from: Option<Date>,
    pub valid_until: Option<Date>,
    pub by_performance: bool,
}

#[derive(Debug, Clone)]
pub struct Setting {
    pub level: String,
    pub subject: String,
    pub channel: Option<String>,
    pub right: Option<String>,
    pub name: String,
    pub value: String,
}
