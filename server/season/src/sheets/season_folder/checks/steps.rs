//! Two steps of a staircase don't lie at one height.

use super::performances::{CheckedPerformance, performances};
use crate::sheets::season_folder::{
    Sheets,
    rows::{OccupancyStep, SeniorityStep},
};
use documents::sheets::SheetErrors;

pub(super) fn check(sheets: &Sheets, errors: &mut SheetErrors) {
    let steps = &sheets.seniority_steps;
    for (at, (row, step)) in steps.iter().enumerate() {
        let same = |(_, other): &(u32, &SeniorityStep)| {
            other.years == step.years && share(&other.offers, &step.offers)
        };
        if let Some((before, _)) = steps.iter().take(at).find(same) {
            errors.push(steps.error(row, "years", at_one_height(before)));
        }
    }
    if let Some(performances) = performances(sheets) {
        check_occupancy(sheets, &performances, errors);
    }
}

fn check_occupancy(
    sheets: &Sheets,
    performances: &[CheckedPerformance<'_>],
    errors: &mut SheetErrors,
) {
    let steps = &sheets.occupancy_steps;
    // Once for each step, since steps are compared in pairs.
    let holds: Vec<Vec<bool>> = steps.rows.iter().map(|step| picks(step, performances)).collect();
    let all: Vec<_> = steps.iter().zip(&holds).collect();
    for (at, ((row, step), holds)) in all.iter().enumerate() {
        let same = |((_, other), also): &&((u32, &OccupancyStep), &Vec<bool>)| {
            other.above == step.above
                && share(&other.zones, &step.zones)
                && (other.performances == step.performances || meet(holds, also))
        };
        if let Some(((before, _), _)) = all.iter().take(at).find(same) {
            errors.push(steps.error(*row, "above", at_one_height(*before)));
        }
    }
}

/// By performance, whether the step holds there.
fn picks(step: &OccupancyStep, performances: &[CheckedPerformance<'_>]) -> Vec<bool> {
    let holds = |performance: &CheckedPerformance<'_>| {
        step.performances.as_ref().is_none_or(|selection| performance.is_picked(selection))
    };
    performances.iter().map(holds).collect()
}

/// Whether both hold at one performance.
fn meet(one: &[bool], other: &[bool]) -> bool {
    one.iter().zip(other).any(|(one, other)| *one && *other)
}

/// Empty lists mean all.
fn share<T: PartialEq>(one: &[T], other: &[T]) -> bool {
    one.is_empty() || other.is_empty() || one.iter().any(|item| other.contains(item))
}

fn at_one_height(before: u32) -> String {
    format!("is the same step as row {before}, for some of the same; move or take out one")
}
