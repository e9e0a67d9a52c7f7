//! Which season it is, and what it is called.

use crate::catalogue::Catalogue;
use domain::{money::Currency, wording::listing::PerformanceRow};
use house::House;
use season_tables::season::SeasonRow;

/// The season of today; between two, the one that comes; after the last, the last.
pub fn current<'s>(house: &House, seasons: &'s [SeasonRow]) -> Option<&'s SeasonRow> {
    let today = |zone: &str| house::locales::local(house.now(), zone).date().to_string();
    seasons.iter().find(|season| season.ends_on >= today(&season.time_zone)).or(seasons.last())
}

pub fn season_name(catalogue: &Catalogue, season: &SeasonRow, language: &str) -> String {
    let key = format!("season.{}.name", season.key);
    catalogue.text(&key, language).unwrap_or(&season.key).to_owned()
}

pub fn currency_of(row: &PerformanceRow) -> Currency {
    Currency::parse(&row.currency).unwrap_or(domain::money::EUR)
}
