//! Seasons, performances and the clock.

use super::performances::{CheckedPerformance, performances};
use crate::sheets::season_folder::{
    Sheets,
    cells::{LocalTime, LocalWhen},
    rows::{Season, Venue},
};
use documents::sheets::SheetErrors;
use domain::moment::{MINUTE_MS, Moment};
use jiff::tz::TimeZone;
use std::collections::{BTreeMap, HashMap, HashSet};

pub(super) fn check(sheets: &Sheets, errors: &mut SheetErrors) {
    for (row, season) in sheets.seasons.iter() {
        if season.ends_on < season.starts_on {
            let message = "is before starts_on; correct one of the two";
            errors.push(sheets.seasons.error(row, "ends_on", message));
        }
        if let Some(first) = sheets.seasons.rows.first().map(|first| &first.time_zone)
            && season.time_zone != *first
        {
            let message =
                format!("is not {}, which the folder begins with; write it", first.as_str());
            errors.push(sheets.seasons.error(row, "time_zone", message));
        }
    }
    let Some(performances) = performances(sheets) else { return };
    for performance in &performances {
        check_season(performance, sheets, errors);
    }
    if sheets.series.is_sound {
        check_series(&performances, sheets, errors);
    }
    if !sheets.halls.is_sound || !sheets.venues.is_sound {
        return;
    }
    let zones = zones(sheets);
    let mut by_hall: BTreeMap<&str, Vec<(Moment, &CheckedPerformance<'_>)>> = BTreeMap::new();
    for performance in &performances {
        let hall = performance.performance.hall.as_str();
        let Some(zone) = zones.get(hall) else { continue };
        let Some(starts_at) = check_clock(performance, zone, sheets, errors) else { continue };
        if !performance.is_cancelled() {
            by_hall.entry(hall).or_default().push((starts_at, performance));
        }
    }
    for performances in by_hall.values_mut() {
        check_hall(performances, sheets, errors);
    }
}

fn check_season(performance: &CheckedPerformance<'_>, sheets: &Sheets, errors: &mut SheetErrors) {
    let is_its = |season: &Season| season.key == performance.production.season;
    let Some(season) = sheets.seasons.find(is_its) else { return };
    let day = performance.performance.starts.0.date();
    let is_in_order = season.starts_on <= season.ends_on;
    if is_in_order && !(season.starts_on..=season.ends_on).contains(&day) {
        let message = format!(
            "{day} is not within the season {}, {} to {}; correct the day or the season",
            season.key, season.starts_on, season.ends_on
        );
        errors.push(sheets.performances.error(performance.row, "starts", message));
    }
}

fn check_series(
    performances: &[CheckedPerformance<'_>],
    sheets: &Sheets,
    errors: &mut SheetErrors,
) {
    let series = sheets.series.rows.iter();
    let known: HashSet<(&str, &str)> =
        series.map(|series| (series.season.as_str(), series.code.as_str())).collect();
    for performance in performances {
        let season = performance.production.season.as_str();
        let codes = performance.performance.series.iter().map(|code| code.as_str());
        for code in codes.filter(|code| !known.contains(&(season, *code))) {
            let message = format!(
                "{code} is a series of another season than {season}, in which {} is played; \
                 correct it",
                performance.production.key
            );
            errors.push(sheets.performances.error(performance.row, "series", message));
        }
    }
}

/// Time zones by hall.
fn zones(sheets: &Sheets) -> HashMap<&str, TimeZone> {
    let venues: HashMap<&str, &Venue> =
        sheets.venues.rows.iter().map(|venue| (venue.key.as_str(), venue)).collect();
    let halls = sheets.halls.rows.iter();
    let zone = |venue: &str| Some(venues.get(venue)?.time_zone.zone());
    halls.filter_map(|hall| Some((hall.key.as_str(), zone(hall.venue.as_str())?))).collect()
}

/// The curtain; none if the clock never shows it.
fn check_clock(
    performance: &CheckedPerformance<'_>,
    zone: &TimeZone,
    sheets: &Sheets,
    errors: &mut SheetErrors,
) -> Option<Moment> {
    let (row, performance) = (performance.row, performance.performance);
    let mut moment = |column: &str, time: LocalTime| {
        let at = time.in_zone(zone);
        if at.is_none() {
            errors.push(sheets.performances.error(row, column, skipped(zone)));
        }
        at
    };
    let starts_at = moment("starts", performance.starts)?;
    if let Some(LocalWhen::At(doors)) = performance.doors
        && moment("doors", doors)? > starts_at
    {
        let message = "is after the curtain; correct it, or write curtain-60min";
        errors.push(sheets.performances.error(row, "doors", message));
    }
    Some(starts_at)
}

pub(super) fn skipped(zone: &TimeZone) -> String {
    let name = zone.iana_name().unwrap_or("this time zone");
    format!("is skipped by the clock, which goes forward that night in {name}; write another time")
}

/// A second performance begins after the first one's end. Cancelled ones don't count.
fn check_hall(
    performances: &mut [(Moment, &CheckedPerformance<'_>)],
    sheets: &Sheets,
    errors: &mut SheetErrors,
) {
    performances.sort_by_key(|(starts_at, performance)| (*starts_at, performance.row));
    for pair in performances.windows(2) {
        let [(starts_at, first), (next_at, next)] = pair else { continue };
        let minutes = i64::from(first.production.minutes);
        if *next_at < starts_at.plus_ms(minutes * MINUTE_MS) {
            let message = format!(
                "begins while {} (row {}) is still played in {}; move one of the two",
                first.performance.key, first.row, first.performance.hall
            );
            errors.push(sheets.performances.error(next.row, "starts", message));
        }
    }
}
