//! Packages that somebody can buy: enough performances, steps that rise, sums for what they sell.

use super::performances::{CheckedPerformance, performances};
use crate::sheets::season_folder::{
    Sheets,
    cells::ChannelOrPoint,
    rows::{Package, PackageGroup, PackageStep, PackageWindow},
};
use documents::sheets::SheetErrors;
use domain::sales::{offer::OfferKind, pricing::Change};
use std::collections::{BTreeMap, HashSet};

pub(super) fn check(sheets: &Sheets, errors: &mut SheetErrors) {
    check_steps(sheets, errors);
    check_windows(sheets, errors);
    if !sheets.packages.is_sound || !sheets.package_groups.is_sound {
        return;
    }
    let Some(performances) = performances(sheets) else { return };
    let groups = groups(sheets);
    for (row, package) in sheets.packages.iter() {
        let groups = groups.get(package.key.as_str()).map_or(&[][..], Vec::as_slice);
        check_groups(row, package, groups, &performances, sheets, errors);
    }
    check_prices(sheets, &performances, &groups, errors);
}

/// By package, with their rows.
pub(super) type Groups<'a> = BTreeMap<&'a str, Vec<(u32, &'a PackageGroup)>>;

pub(super) fn groups(sheets: &Sheets) -> Groups<'_> {
    let mut groups = Groups::new();
    for (row, group) in sheets.package_groups.iter() {
        groups.entry(group.package.as_str()).or_default().push((row, group));
    }
    groups
}

fn check_groups(
    row: u32,
    package: &Package,
    groups: &[(u32, &PackageGroup)],
    performances: &[CheckedPerformance<'_>],
    sheets: &Sheets,
    errors: &mut SheetErrors,
) {
    let mut most = 0;
    let mut is_told = false;
    for (group_row, group) in groups {
        let there = picked(group, performances).count();
        let (min, max) = (group.min.unwrap_or(0), group.max.unwrap_or(u32::MAX));
        most += there.min(max as usize);
        let is_fixed = package.kind == OfferKind::Subscription;
        let wrong = if is_fixed && there > max as usize {
            let message =
                format!("a subscription has all {there} performances of it; empty the cell");
            Some(("max", message))
        } else if min > max {
            Some(("max", format!("{max} is below the minimum of {min}; correct one of them")))
        } else if there < min as usize {
            let message = format!(
                "{min} performances are asked for, and {there} are there; lower it or widen for"
            );
            Some(("min", message))
        } else {
            None
        };
        if let Some((column, message)) = wrong {
            errors.push(sheets.package_groups.error(*group_row, column, message));
            is_told = true;
        }
    }
    if most == 0 && !is_told {
        let message = format!(
            "{} has no performance; give it rows in package_groups whose performances are there",
            package.key
        );
        errors.push(sheets.packages.error(row, "key", message));
    }
}

/// Performances of a group, also cancelled ones: a package that was sold doesn't become wrong when
/// the house cancels one of its performances.
pub(super) fn picked<'a>(
    group: &'a PackageGroup,
    performances: &'a [CheckedPerformance<'a>],
) -> impl Iterator<Item = &'a CheckedPerformance<'a>> {
    let is_picked =
        move |performance: &&CheckedPerformance<'_>| performance.is_picked(&group.performances);
    performances.iter().filter(is_picked)
}

/// More performances never save less for each.
fn check_steps(sheets: &Sheets, errors: &mut SheetErrors) {
    let mut by_package: BTreeMap<&str, Vec<(u32, &PackageStep)>> = BTreeMap::new();
    for (row, step) in sheets.package_steps.iter() {
        by_package.entry(step.package.as_str()).or_default().push((row, step));
    }
    for steps in by_package.values_mut() {
        steps.sort_by_key(|(_, step)| step.count);
        for pair in steps.windows(2) {
            let [(_, before), (row, step)] = pair else { continue };
            if is_dearer(step.change, before.change) {
                let message = format!(
                    "saves less with {} performances than the step with {}; correct one of them",
                    step.count, before.count
                );
                errors.push(sheets.package_steps.error(*row, "change", message));
            }
        }
    }
}

/// A window is of a channel in which the package is sold.
fn check_windows(sheets: &Sheets, errors: &mut SheetErrors) {
    for (row, window) in sheets.package_windows.iter() {
        let Some(package) = sheets.packages.find(|it| it.key == window.package) else { continue };
        if !is_sold_there(package, window, sheets) {
            let message = format!(
                "is none of the channels of {} in packages; add it there, or take the row out",
                package.key
            );
            errors.push(sheets.package_windows.error(row, "channel", message));
        }
    }
}

/// At a point of sale also what its channel sells.
fn is_sold_there(package: &Package, window: &PackageWindow, sheets: &Sheets) -> bool {
    let names = |channel: &ChannelOrPoint| package.channels.contains(channel);
    if package.channels.is_empty() || names(&window.channel) {
        return true;
    }
    let ChannelOrPoint::Point(key) = &window.channel else { return false };
    match sheets.points_of_sale.find(|point| point.key == *key) {
        Some(point) => names(&ChannelOrPoint::Channel(point.channel.channel())),
        // Its own row is wrong, and that was told.
        None => true,
    }
}

/// Changes of different kinds can't be compared without a price.
fn is_dearer(change: Change, than: Change) -> bool {
    match (change, than) {
        (Change::Percent(a), Change::Percent(b))
        | (Change::Amount(a), Change::Amount(b))
        | (Change::Fixed(a), Change::Fixed(b)) => a > b,
        (Change::Percent(_), Change::Amount(_) | Change::Fixed(_))
        | (Change::Amount(_), Change::Percent(_) | Change::Fixed(_))
        | (Change::Fixed(_), Change::Percent(_) | Change::Amount(_)) => false,
    }
}

/// A sum is for a ticket type that the package's performances have: what each would cost by it
/// decides each one's share.
fn check_prices(
    sheets: &Sheets,
    performances: &[CheckedPerformance<'_>],
    groups: &Groups<'_>,
    errors: &mut SheetErrors,
) {
    if !sheets.prices.is_sound || !sheets.price_types.is_sound {
        return;
    }
    let prices = sheets.prices.rows.iter();
    let sold: HashSet<(&str, &str)> =
        prices.map(|price| (price.price_group.as_str(), price.price_type.as_str())).collect();
    let bases = sheets.price_types.rows.iter();
    let bases: BTreeMap<&str, &str> = bases
        .filter_map(|price_type| {
            Some((price_type.key.as_str(), price_type.base.as_ref()?.as_str()))
        })
        .collect();
    let mut lists: BTreeMap<&str, HashSet<&str>> = BTreeMap::new();
    for (package, groups) in groups {
        let performances = groups.iter().flat_map(|(_, group)| picked(group, performances));
        lists.insert(
            package,
            performances.map(|performance| performance.performance.price_group.as_str()).collect(),
        );
    }
    for (row, price) in sheets.package_prices.iter() {
        let Some(lists) = lists.get(price.package.as_str()) else { continue };
        let mut price_types = standing_on(price.price_type.as_str(), &bases);
        if !price_types
            .any(|price_type| lists.iter().any(|list| sold.contains(&(*list, price_type))))
        {
            let message = format!(
                "{} is sold at none of the performances of {}; \
                 take the row out, or give them prices",
                price.price_type, price.package
            );
            errors.push(sheets.package_prices.error(row, "tariff", message));
        }
    }
}

/// The ticket type and those on which it stands; ends though they stand in a circle.
fn standing_on<'a>(
    price_type: &'a str,
    bases: &BTreeMap<&'a str, &'a str>,
) -> impl Iterator<Item = &'a str> {
    let next = move |price_type: &&'a str| bases.get(*price_type).copied();
    std::iter::successors(Some(price_type), next).take(bases.len() + 1)
}
