//! Guesses a house profile from a bare drawing: the stage, the scale from the chairs, and the
//! levels from names and distances. Measures are those of usual theatres.

use super::drawing::{median, rows_apart_min, seat_spacing, seats_by_row};
use super::levels::{area_reach, height, row_depths};
use super::stage_shape::{bounds, stage_outline};
use super::{Frame, ROW_SPACING_M};
use crate::hall::{Hall, Level, Point2, Profile, Stage};

/// Usual width of a theatre chair.
const CHAIR_M: f64 = 0.52;
/// From the stage's front to the first row, where the drawing leaves less.
const FIRST_ROW_M: f64 = 3.5;
/// Beyond this gap there is room for an orchestra pit.
const PIT_GAP_M: f64 = 6.0;
/// From the floor of one tier to the next.
const TIER_M: f64 = 2.8;

/// The profile that a plan without one most probably has. Always the same for the same plan.
pub fn guess(hall: &Hall) -> Profile {
    let metres_per_unit = CHAIR_M / seat_spacing(hall).max(1e-6);
    let (front, audience_degrees) = stage_front(hall);
    let mut profile = Profile {
        metres_per_unit,
        stage_front: front,
        audience_degrees,
        stage: Stage {
            opening_width_m: 12.0,
            opening_height_m: 7.5,
            depth_m: 12.0,
            pit_m: 0.0,
            surtitles_m: Some(8.0),
        },
        levels: Vec::new(),
        ceiling_m: 10.0,
        chandelier: None,
    };
    let frame = Frame::new(hall, &profile);
    let first = hall.seats.iter().map(|seat| frame.ground(seat.at).1).fold(f64::INFINITY, f64::min);
    if first.is_finite() && first < FIRST_ROW_M {
        let (sin, cos) = audience_degrees.to_radians().sin_cos();
        let back = (FIRST_ROW_M - first) / (frame.metres_per_unit * frame.stretch);
        profile.stage_front = Point2 { x: front.x - cos * back, y: front.y - sin * back };
    } else if first.is_finite() && first > PIT_GAP_M {
        profile.stage.pit_m = (first - 2.5).min(8.0);
    }
    let frame = Frame::new(hall, &profile);
    let ground: Vec<(f64, f64)> = hall.seats.iter().map(|seat| frame.ground(seat.at)).collect();
    size_stage(&mut profile.stage, &ground);
    profile.levels = levels(hall, &ground);
    let depth = row_depths(hall, &ground);
    let reach = area_reach(hall, &depth);
    let top = profile.levels.iter().filter_map(|level| {
        let area = hall.areas.iter().position(|area| area.key == level.area)?;
        let (first, last) = reach.get(area)?;
        let rows = (last - first) / ROW_SPACING_M + 1.0;
        Some(height(level, rows - 1.0, rows))
    });
    let top = top.fold(0.0, f64::max);
    profile.ceiling_m = (top + 4.0).max(profile.stage.opening_height_m + 2.0);
    profile
}

fn size_stage(stage: &mut Stage, ground: &[(f64, f64)]) {
    let widest = ground.iter().map(|(x, _)| x.abs()).fold(0.0, f64::max);
    stage.opening_width_m = (1.5 * widest).clamp(7.0, 18.0);
    stage.opening_height_m = (0.62 * stage.opening_width_m).clamp(4.5, 10.0);
    stage.depth_m = (1.1 * stage.opening_width_m).clamp(7.0, 18.0);
    stage.surtitles_m = Some(stage.opening_height_m + 0.5);
}

/// The middle of the stage's front edge, and the way the audience lies from there.
fn stage_front(hall: &Hall) -> (Point2, f64) {
    let seats: Vec<Point2> = hall.seats.iter().map(|seat| seat.at).collect();
    let middle = Point2 {
        x: median(seats.iter().map(|at| at.x).collect()).unwrap_or(hall.width / 2.0),
        y: median(seats.iter().map(|at| at.y).collect()).unwrap_or(hall.height / 2.0),
    };
    let Some(outline) = stage_outline(hall) else { return front_without_stage(hall, &seats) };
    let (min, max) = bounds(&outline);
    let centre = Point2 { x: (min.x + max.x) / 2.0, y: (min.y + max.y) / 2.0 };
    let exact = (middle.y - centre.y).atan2(middle.x - centre.x).to_degrees();
    let degrees = (exact / 90.0).round() * 90.0;
    let (sin, cos) = degrees.to_radians().sin_cos();
    let reach = (max.x - min.x) / 2.0 * cos.abs() + (max.y - min.y) / 2.0 * sin.abs();
    let front = Point2 { x: centre.x + cos * reach, y: centre.y + sin * reach };
    (front, degrees.rem_euclid(360.0))
}

/// No stage is drawn: it lies before the rows that come first by their label.
fn front_without_stage(hall: &Hall, seats: &[Point2]) -> (Point2, f64) {
    let (mut along_x, mut along_y) = (0.0, 0.0);
    for pair in hall.seats.windows(2).filter(|pair| pair[0].row == pair[1].row) {
        along_x += (pair[1].at.x - pair[0].at.x).abs();
        along_y += (pair[1].at.y - pair[0].at.y).abs();
    }
    let across = along_x >= along_y;
    let mut order = 0.0;
    let apart_min = rows_apart_min(hall);
    let rows = seats_by_row(hall);
    for (pair, labels) in rows.windows(2).zip(hall.rows.windows(2)) {
        let (Some(&a), Some(&b)) = (pair[0].first(), pair[1].first()) else { continue };
        if labels[0].section == labels[1].section {
            let step = (hall.seats[b].at, hall.seats[a].at);
            let moved = if across { step.0.y - step.1.y } else { step.0.x - step.1.x };
            if moved.abs() > apart_min {
                order += moved.signum() * rank(&labels[0].label, &labels[1].label);
            }
        }
    }
    let (min, max) = if seats.is_empty() {
        (Point2::default(), Point2 { x: hall.width, y: hall.height })
    } else {
        bounds(seats)
    };
    let (x, y) = ((min.x + max.x) / 2.0, (min.y + max.y) / 2.0);
    match (across, order >= 0.0) {
        (true, true) => (Point2 { x, y: min.y }, 90.0),
        (true, false) => (Point2 { x, y: max.y }, 270.0),
        (false, true) => (Point2 { x: min.x, y }, 0.0),
        (false, false) => (Point2 { x: max.x, y }, 180.0),
    }
}

/// 1 where row `a` comes before row `b` by label (`2` before `10`, `A` before `B`).
fn rank(a: &str, b: &str) -> f64 {
    let key = |label: &str| {
        let digits: String = label.chars().take_while(char::is_ascii_digit).take(9).collect();
        (digits.parse::<u32>().unwrap_or(0), label.chars().count(), label.to_owned())
    };
    if key(a) <= key(b) { 1.0 } else { -1.0 }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Ground,
    Tier,
    /// The raked rear of the ground floor.
    Rear,
}

fn kind(name: &str) -> Kind {
    const REAR: [&str; 3] = ["amphi", "амфитеатр", "anfiteatr"];
    const TIER: [&str; 26] = [
        "galler",
        "galer",
        "galleri",
        "balc",
        "balk",
        "rang",
        "tier",
        "circle",
        "upper",
        "loge",
        "box",
        "terra",
        "paradi",
        "paraí",
        "gallinero",
        "palco",
        "llotja",
        "балкон",
        "ярус",
        "ложа",
        "бельэтаж",
        "галер",
        "piso",
        "tầng",
        "mezzanine",
        "grand tier",
    ];
    let name = name.to_lowercase();
    if REAR.iter().any(|word| name.contains(word)) {
        Kind::Rear
    } else if TIER.iter().any(|word| name.contains(word)) {
        Kind::Tier
    } else {
        Kind::Ground
    }
}

/// Levels of all areas that have seats, nearest to the stage first.
fn levels(hall: &Hall, ground: &[(f64, f64)]) -> Vec<Level> {
    let depth = row_depths(hall, ground);
    let reach = area_reach(hall, &depth);
    let rows_of = seats_by_row(hall);
    let mut areas: Vec<usize> = (0..hall.areas.len()).filter(|&area| reach[area].1 > 0.0).collect();
    areas.sort_by(|&a, &b| reach[a].0.total_cmp(&reach[b].0).then(a.cmp(&b)));
    let mut levels: Vec<Level> = Vec::new();
    let mut rear_m = -1.0;
    let mut rear_z = f64::NEG_INFINITY;
    let mut tiers: Vec<(f64, f64)> = Vec::new();
    for area in areas {
        let (first, last) = reach[area];
        let rows = (last - first) / ROW_SPACING_M + 1.0;
        let mut kind = kind(&hall.areas[area].name);
        // An unnamed floor that begins where the stalls have ended is the upper floor.
        if kind == Kind::Ground && rear_z.is_finite() && first > rear_z + 0.5 * ROW_SPACING_M {
            kind = Kind::Tier;
        }
        let level = |floor_m, rise_first_m, rise_last_m, parapet_m| Level {
            area: hall.areas[area].key.clone(),
            floor_m,
            rise_first_m,
            rise_last_m,
            parapet_m,
            turned: bends(hall, &rows_of, ground, area),
        };
        let level = match kind {
            Kind::Ground => level(-1.0, 0.03, 0.10, None),
            Kind::Rear => level(rear_m + 0.4, 0.14, 0.20, None),
            Kind::Tier => {
                // Tiers drawn side by side (two boxes) hang at one height.
                let beside = tiers.iter().position(|(z, _)| (first - z).abs() < 2.0);
                let floor_m = match (beside, tiers.last()) {
                    (Some(tier), _) => tiers[tier].1,
                    (None, Some((_, below))) => below + TIER_M,
                    (None, None) => rear_m.max(-0.5) + 2.9,
                };
                if beside.is_none() {
                    tiers.push((first, floor_m));
                }
                level(floor_m, 0.30, 0.42, Some(0.85))
            }
        };
        if kind != Kind::Tier {
            rear_m = f64::max(rear_m, height(&level, rows - 1.0, rows));
            rear_z = rear_z.max(last);
        }
        levels.push(level);
    }
    levels
}

/// Whether an area's rows bend around the stage, or it stands at the side as boxes do.
fn bends(hall: &Hall, rows: &[Vec<usize>], ground: &[(f64, f64)], area: usize) -> bool {
    const BEND_M: f64 = 0.6;
    let in_area = rows.iter().zip(&hall.rows).filter(|(_, row)| {
        hall.sections.get(row.section as usize).is_some_and(|s| s.area as usize == area)
    });
    let mut bends = Vec::new();
    for (seats, row) in in_area {
        if hall.sections.get(row.section as usize).is_some_and(|section| section.is_box) {
            return true;
        }
        if let ([first, .., last], Some(middle)) = (&seats[..], seats.get(seats.len() / 2))
            && seats.len() >= 8
        {
            bends.push(ground[*middle].1 - (ground[*first].1 + ground[*last].1) / 2.0);
        }
    }
    median(bends).is_some_and(|bend| bend > BEND_M)
}
