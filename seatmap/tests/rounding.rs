//! Numbers that are equal on paper differ by an error of rounding, or of the hand that drew the
//! plan: they are no distances. And no plan, however broken, brings the reader down.

#[path = "../examples/fuzz_plans/rounds.rs"]
mod rounds;

use rounds::{Chance, broken, whole_way};
use seatmap::hall::Hall;
use seatmap::import::read;
use seatmap::shell::Shell;
use serde_json::Value;

/// Two rows of two halves each, as generators write them: 1L, 1R, 2L, 2R in one zone.
const SIDE_BY_SIDE: &str = include_str!("fixtures/side-by-side.json");
const RICH: &str = include_str!("fixtures/rich.json");
/// From one row to the next, at the scale that the chairs give.
const ROW_M: f64 = 40.0 * 0.52 / 25.0;

/// The hall whose rows' `y` was changed: it gets the row's place in the file, and its `y`.
fn hall(y: impl Fn(usize, f64) -> f64) -> Hall {
    let mut plan: Value = serde_json::from_str(SIDE_BY_SIDE).expect("JSON");
    let rows = plan["zones"][0]["rows"].as_array_mut().expect("rows");
    for (index, row) in rows.iter_mut().enumerate() {
        let position = &mut row["position"];
        position["y"] = y(index, position["y"].as_f64().expect("a number")).into();
    }
    read(plan.to_string().as_bytes()).expect("a plan").hall
}

/// How far each of the four half rows is from the stage, in metres.
fn depths(hall: &Hall) -> Vec<f64> {
    hall.seats.iter().step_by(5).map(|seat| seat.floor.z).collect()
}

fn assert_two_rows(hall: &Hall) {
    assert_eq!(Shell::of(hall).steps.len(), 4, "one for each half row");
    let depths = depths(hall);
    for (half, expected) in depths.iter().zip([0.0, 0.0, ROW_M, ROW_M]) {
        assert!((half - depths[0] - expected).abs() < 0.1, "{depths:?}");
    }
}

#[test]
fn rows_side_by_side_stand_at_one_depth() {
    assert_two_rows(&hall(|_, y| y));
}

#[test]
fn a_hand_that_slipped_makes_no_row_of_its_own() {
    assert_two_rows(&hall(|index, y| if index % 2 == 0 { y } else { y + 1e-6 }));
    assert_two_rows(&hall(|index, y| if index % 2 == 0 { y } else { y - 1.5 }));
}

#[test]
fn rows_side_by_side_say_nothing_of_where_the_stage_is() {
    let below = hall(|_, y| 320.0 - y);
    assert_two_rows(&below);
    assert_eq!(seatmap::geometry::profile(&below).audience_degrees, 270.0);
}

#[test]
fn no_scale_makes_a_hall_that_has_no_end() {
    let mut plan: Value = serde_json::from_str(RICH).expect("JSON");
    plan["profile"]["metres_per_unit"] = 1_000.into();
    let part = &mut plan["areas"][0]["unnumbered"][0];
    part["outline"] = serde_json::json!([[0, 0], [1e6, 0], [1e6, 1e6], [0, 1e6]]);
    let hall = read(plan.to_string().as_bytes()).expect("a plan").hall;
    assert!(Shell::of(&hall).steps.len() < 1_000);
}

#[test]
fn no_broken_plan_makes_the_shop_panic() {
    let plans = [SIDE_BY_SIDE, RICH, include_str!("fixtures/oddities.json")];
    for seed in 0..200 {
        let mut chance = Chance(seed);
        whole_way(&broken(plans[chance.below(plans.len())], &mut chance), false);
    }
}

/// A pretix plan adds up the places of zone, row and seat, and each may be a limit away.
#[test]
fn a_seat_beyond_all_limits_is_refused_where_it_stands() {
    let mut plan: Value = serde_json::from_str(SIDE_BY_SIDE).expect("JSON");
    for place in ["/zones/0/position/x", "/zones/0/rows/0/position/x"] {
        *plan.pointer_mut(place).expect("a number") = 900_000.into();
    }
    let errors = read(plan.to_string().as_bytes()).expect_err("too far");
    assert_eq!(errors[0].path, "/zones/0/rows/0/seats/0/position");
}
