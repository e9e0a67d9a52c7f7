//! Every zone of a hall has a price, or is meant to have none; all in one currency.

use crate::sheets::season_folder::{HallPlan, Halls, Sheets, rows::PriceGroup};
use documents::sheets::SheetErrors;
use std::collections::{BTreeMap, BTreeSet, HashMap};

pub(super) fn check(sheets: &Sheets, halls: &Halls, errors: &mut SheetErrors) {
    check_currency(sheets, errors);
    if sheets.performances.is_sound {
        check_zones(sheets, halls, errors);
    }
}

/// What an extra costs has no currency of its own, so the folder has one.
fn check_currency(sheets: &Sheets, errors: &mut SheetErrors) {
    let (seasons, groups) = (&sheets.seasons, &sheets.price_groups);
    let of_seasons = seasons.rows.iter().map(|season| season.currency);
    let mut all = of_seasons.chain(groups.rows.iter().map(|group| group.currency));
    let Some(first) = all.next() else { return };
    let message = |other| format!("{other} is not {first}, which the folder begins with; write it");
    for (row, season) in seasons.iter().filter(|(_, season)| season.currency != first) {
        errors.push(seasons.error(row, "currency", message(season.currency)));
    }
    for (row, group) in groups.iter().filter(|(_, group)| group.currency != first) {
        errors.push(groups.error(row, "currency", message(group.currency)));
    }
}

/// By price group, the halls in which it is used.
type Used<'a> = HashMap<&'a str, BTreeMap<&'a str, &'a HallPlan>>;

fn check_zones(sheets: &Sheets, halls: &Halls, errors: &mut SheetErrors) {
    let mut used: Used<'_> = HashMap::new();
    for performance in &sheets.performances.rows {
        let hall = performance.hall.as_str();
        if let Some(plan) = halls.0.get(hall) {
            used.entry(performance.price_group.as_str()).or_default().insert(hall, plan);
        }
    }
    let mut priced: HashMap<&str, BTreeSet<&str>> = HashMap::new();
    for (row, price) in sheets.prices.iter() {
        let (group, zone) = (price.price_group.as_str(), price.zone.as_str());
        priced.entry(group).or_default().insert(zone);
        if let Some(halls) = used.get(group).filter(|halls| !has_zone(halls, zone)) {
            errors.push(sheets.prices.error(row, "zone", no_such_zone(halls, zone)));
        }
    }
    // A price that couldn't be read may be the one that seems to be missing.
    if !sheets.price_groups.is_sound || !sheets.prices.is_sound {
        return;
    }
    let none = BTreeSet::new();
    for (row, group) in sheets.price_groups.iter() {
        let key = group.key.as_str();
        let Some(halls) = used.get(key) else { continue };
        check_group(row, group, halls, priced.get(key).unwrap_or(&none), sheets, errors);
    }
}

fn check_group(
    row: u32,
    group: &PriceGroup,
    halls: &BTreeMap<&str, &HallPlan>,
    priced: &BTreeSet<&str>,
    sheets: &Sheets,
    errors: &mut SheetErrors,
) {
    let groups = &sheets.price_groups;
    for zone in group.unsold_zones.iter().map(|zone| zone.as_str()) {
        if !has_zone(halls, zone) {
            errors.push(groups.error(row, "unsold_zones", no_such_zone(halls, zone)));
        } else if priced.contains(zone) {
            let message = format!("names {zone}, which has a price; take out one of the two");
            errors.push(groups.error(row, "unsold_zones", message));
        }
    }
    for (hall, plan) in halls {
        let unsold = |zone: &str| group.unsold_zones.iter().any(|unsold| unsold.as_str() == zone);
        let is_open = |zone: &&String| !priced.contains(zone.as_str()) && !unsold(zone);
        let open: Vec<&str> = plan.zones.iter().filter(is_open).map(String::as_str).collect();
        if !open.is_empty() {
            let message = format!(
                "{} has no price for {} of {hall}; add one to prices, or name it in unsold_zones",
                group.key,
                open.join(", ")
            );
            errors.push(groups.error(row, "key", message));
        }
    }
}

pub(super) fn has_zone(halls: &BTreeMap<&str, &HallPlan>, zone: &str) -> bool {
    halls.values().any(|plan| plan.zones.contains(zone))
}

pub(super) fn no_such_zone(halls: &BTreeMap<&str, &HallPlan>, zone: &str) -> String {
    let names: Vec<&str> = halls.keys().copied().collect();
    let zones: BTreeSet<&str> =
        halls.values().flat_map(|plan| plan.zones.iter().map(String::as_str)).collect();
    let zones: Vec<&str> = zones.into_iter().collect();
    format!("{zone} is no zone of {}; write one of {}", names.join(", "), zones.join(", "))
}
