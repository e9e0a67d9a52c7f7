//! Heights: each row's floor from its area's level and from how far back in the area it is.

use super::{ROW_SPACING_M, level_of};
use crate::hall::{Hall, Level, Profile};

/// Per row: height of its floor and the index of its level in the profile.
pub(super) fn row_heights(
    hall: &Hall,
    profile: &Profile,
    ground: &[(f64, f64)],
) -> Vec<(f64, Option<usize>)> {
    let depth = row_depths(hall, ground);
    let reach = area_reach(hall, &depth);
    hall.rows
        .iter()
        .zip(&depth)
        .map(|(row, depth)| {
            let area = hall.sections.get(row.section as usize).map_or(0, |section| section.area);
            let Some(level) = level_of(hall, profile, area) else { return (0.0, None) };
            let (first, last) = reach.get(area as usize).copied().unwrap_or_default();
            let rows = (last - first) / ROW_SPACING_M + 1.0;
            let behind = depth.map_or(0.0, |depth| (depth - first) / ROW_SPACING_M);
            let index = profile.levels.iter().position(|known| known.area == level.area);
            (height(level, behind, rows), index)
        })
        .collect()
}

/// Floor of the row that is `behind` rows behind the first of `rows`.
pub(super) fn height(level: &Level, behind: f64, rows: f64) -> f64 {
    let bend = (level.rise_last_m - level.rise_first_m) / (rows - 2.0).max(1.0);
    level.floor_m + behind * level.rise_first_m + bend * behind * (behind - 1.0).max(0.0) / 2.0
}

/// Mean distance of each row from the stage's front; None for rows without seats.
pub(super) fn row_depths(hall: &Hall, ground: &[(f64, f64)]) -> Vec<Option<f64>> {
    let mut sums = vec![(0.0, 0_u32); hall.rows.len()];
    for (seat, (_, z)) in hall.seats.iter().zip(ground) {
        if let Some((sum, count)) = sums.get_mut(seat.row as usize) {
            *sum += z;
            *count += 1;
        }
    }
    sums.into_iter().map(|(sum, count)| (count > 0).then(|| sum / f64::from(count))).collect()
}

/// Depth of the first and the last row of each area.
pub(super) fn area_reach(hall: &Hall, depth: &[Option<f64>]) -> Vec<(f64, f64)> {
    let mut reach = vec![(f64::INFINITY, f64::NEG_INFINITY); hall.areas.len()];
    for (row, depth) in hall.rows.iter().zip(depth) {
        let area = hall.sections.get(row.section as usize).map_or(0, |section| section.area);
        if let (Some(depth), Some((first, last))) = (depth, reach.get_mut(area as usize)) {
            *first = first.min(*depth);
            *last = last.max(*depth);
        }
    }
    reach
        .into_iter()
        .map(|(first, last)| if first.is_finite() { (first, last) } else { (0.0, 0.0) })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rises_run_from_the_first_to_the_last() {
        let level = Level {
            area: String::new(),
            floor_m: -1.0,
            rise_first_m: 0.1,
            rise_last_m: 0.3,
            parapet_m: None,
            turned: false,
        };
        let floors: Vec<f64> = (0..4).map(|row| height(&level, f64::from(row), 4.0)).collect();
        let rises: Vec<f64> = floors.windows(2).map(|pair| pair[1] - pair[0]).collect();
        for (rise, expected) in rises.iter().zip([0.1, 0.2, 0.3]) {
            assert!((rise - expected).abs() < 1e-9, "{rises:?}");
        }
    }
}
