//! Seasons and their subscription series.

use crate::sheets::season_folder::{
    cells::{SeasonKey, SeriesCode, Texts, ZoneName},
    sheet::sheet,
};
use domain::money::Currency;
use jiff::civil::Date;

sheet! {
    /// Years of performances. All seasons of a folder have one currency and one time zone.
    "seasons": Season, unique [&["key"]], at most 100 {
        /// Names the season in other sheets.
        key: SeasonKey = "2026-27",
        /// First day.
        starts_on: Date = "2026-09-01",
        /// Last day.
        ends_on: Date = "2027-07-31",
        /// Of all prices.
        currency: Currency = "EUR",
        /// Of all times but those of performances, such as the opening of a sale.
        time_zone: ZoneName = "Europe/Madrid",
        /// For the programme.
        name: Texts = "Season 2026/27",
    }
}

sheet! {
    /// Rows of performances that subscriptions stand on.
    "series": Series, unique [&["season", "code"]], at most 1_000 {
        /// To which it belongs.
        season: SeasonKey = "2026-27",
        /// Names the series in other sheets.
        code: SeriesCode = "A",
        /// For the programme.
        name: Texts = "First nights",
    }
}
