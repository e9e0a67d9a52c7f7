//! The rules of a season: the sheets of docs/formats/season.md with their cells understood.

mod read;
mod rows;
mod selection;

pub use rows::{
    Account, Code, Company, Discount, Extra, Fee, Group, OccupancyStep, Package, Pass, Performance,
    SeniorityStep, Setting, Tariff, Tax, TicketLimit,
};
pub use selection::{Selection, fits};

use crate::sheets::Sheets;
use anyhow::{Context, Result};
use jiff::tz::TimeZone;
use std::{collections::BTreeMap, path::Path};

/// All rules that a price stands on.
#[derive(Debug, Clone)]
pub struct Season {
    /// Of all times but those of performances.
    pub time_zone: TimeZone,
    pub performances: BTreeMap<String, Performance>,
    /// The treatment of VAT by price group.
    pub price_groups: BTreeMap<String, String>,
    /// By price group, zone and price type.
    pub prices: BTreeMap<(String, String, String), i64>,
    /// In the order of the sheet.
    pub tariffs: Vec<Tariff>,
    pub tariff_groups: BTreeMap<String, Vec<String>>,
    pub ticket_limits: Vec<TicketLimit>,
    pub occupancy_steps: Vec<OccupancyStep>,
    pub seniority_steps: Vec<SeniorityStep>,
    /// In the alphabetical order of their keys (prices.md, 6.1).
    pub discounts: Vec<Discount>,
    pub packages: BTreeMap<String, Package>,
    pub passes: BTreeMap<String, Pass>,
    pub extras: BTreeMap<String, Extra>,
    pub codes: Vec<Code>,
    pub fees: Vec<Fee>,
    pub accounts: Vec<Account>,
    pub taxes: Vec<Tax>,
    pub settings: Vec<Setting>,
    /// The channel by point of sale.
    pub points: BTreeMap<String, String>,
    /// Kinds whose persons see nothing but performances for their kind.
    pub kinds_kept_apart: Vec<String>,
}

impl Season {
    /// Reads the sheets of a folder.
    pub fn read(folder: &Path) -> Result<Season> {
        Season::of(&Sheets::read(folder)?)
            .with_context(|| format!("the season in {}", folder.display()))
    }

    /// Reads the text of each sheet, by the sheet's name.
    pub fn parse(sheets: BTreeMap<String, String>) -> Result<Season> {
        Season::of(&Sheets::parse(sheets)?)
    }

    /// The same rules while a code may be used for so many pieces more.
    #[must_use]
    pub fn with_code_uses(&self, code: &str, uses: u32) -> Season {
        let mut season = self.clone();
        for row in season.codes.iter_mut().filter(|row| row.text == code) {
            row.uses = Some(uses);
        }
        season
    }

    pub fn tariff(&self, key: &str) -> Option<&Tariff> {
        self.tariffs.iter().find(|tariff| tariff.key == key)
    }

    /// Whether a list of price types and groups of them has this price type. An empty list has
    /// all.
    pub fn has_tariff(&self, list: &[String], tariff: &str) -> bool {
        list.is_empty()
            || list.iter().any(|key| {
                key == tariff
                    || self
                        .tariff_groups
                        .get(key)
                        .is_some_and(|group| group.iter().any(|member| member == tariff))
            })
    }
}
