//! Numbers that are equal on paper differ by an error of rounding, or of the hand that drew the
//! plan: they are no distances. And no plan, however broken, brings the reader down.

use proptest::prelude::*;
use seatmap::hall::Hall;
use seatmap::import::read;
use seatmap::neighbours::Runs;
use seatmap::{export, outline::outline, shell::Shell, standing_places, view};
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

/// All that the shop makes of a plan when it is imported.
fn all_of(text: &str) {
    let Ok(read) = read(text.as_bytes()) else { return };
    let hall = read.hall;
    let shell = Shell::of(&hall);
    assert_eq!(view::views(&hall, &shell).len(), hall.seats.len());
    assert!(outline(&hall).view.width.is_finite());
    assert_eq!(standing_places(&hall).len(), hall.unnumbered.len());
    assert_eq!(Runs::of(&hall).iter().flatten().count(), hall.seats.len());
    assert_eq!(hall.seat_names().len(), hall.seats.len());
    export::pretix(&hall);
    export::parterre(&hall);
}

/// What is done to a value of a plan.
#[derive(Clone, Debug)]
enum Slip {
    Becomes(Value),
    IsMissing,
    IsThereTwice,
}

fn slip() -> impl Strategy<Value = Slip> {
    let number = prop_oneof![
        Just(0.0),
        Just(-1.0),
        Just(1e-6),
        Just(1e-300),
        Just(-1e6),
        Just(1e6),
        Just(999_999.999_999),
        Just(1e300),
        -1e6..1e6_f64,
        -1.0..1.0_f64,
    ];
    prop_oneof![
        6 => number.prop_map(|number| Slip::Becomes(number.into())),
        1 => Just(Slip::Becomes(Value::Null)),
        1 => Just(Slip::Becomes("".into())),
        1 => Just(Slip::Becomes(true.into())),
        1 => Just(Slip::Becomes(Value::Array(Vec::new()))),
        2 => Just(Slip::IsMissing),
        2 => Just(Slip::IsThereTwice),
    ]
}

/// Addresses (JSON pointers) of all values below one.
fn addresses(value: &Value, here: &str, found: &mut Vec<String>) {
    let below: Vec<(String, &Value)> = match value {
        Value::Object(fields) => fields.iter().map(|(key, it)| (key.clone(), it)).collect(),
        Value::Array(list) => list.iter().enumerate().map(|(i, it)| (i.to_string(), it)).collect(),
        _ => Vec::new(),
    };
    for (step, child) in below {
        let address = format!("{here}/{step}");
        addresses(child, &address, found);
        found.push(address);
    }
}

fn make(slip: &Slip, plan: &mut Value, address: &str) {
    let Some((parent, step)) = address.rsplit_once('/') else { return };
    let Some(parent) = plan.pointer_mut(parent) else { return };
    match (slip, parent) {
        (Slip::Becomes(value), parent) => {
            if let Some(child) = parent.pointer_mut(&format!("/{step}")) {
                *child = value.clone();
            }
        }
        (Slip::IsMissing, Value::Object(fields)) => {
            fields.remove(step);
        }
        (Slip::IsMissing, Value::Array(list)) => {
            list.pop();
        }
        (Slip::IsThereTwice, Value::Array(list)) => {
            let twice = list.first().cloned();
            list.extend(twice);
        }
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn no_broken_plan_makes_the_shop_panic(
        is_ours in any::<bool>(),
        slips in proptest::collection::vec((any::<prop::sample::Index>(), slip()), 1..6),
    ) {
        let text = if is_ours { RICH } else { SIDE_BY_SIDE };
        let mut plan: Value = serde_json::from_str(text).expect("JSON");
        for (at, slip) in &slips {
            let mut found = Vec::new();
            addresses(&plan, "", &mut found);
            if !found.is_empty() {
                make(slip, &mut plan, at.get::<String>(&found));
            }
        }
        all_of(&plan.to_string());
    }

    #[test]
    fn no_numbers_make_the_shop_panic(
        numbers in proptest::collection::vec((-1e6..1e6_f64, 0..4_u8), 1..40),
    ) {
        let mut plan: Value = serde_json::from_str(SIDE_BY_SIDE).expect("JSON");
        let mut next = numbers.iter().cycle();
        let mut number = || match next.next() {
            Some((number, 0)) => *number,
            Some((number, 1)) => number / 1e9,
            Some((number, 2)) => number.round(),
            _ => 0.0,
        };
        for row in plan["zones"][0]["rows"].as_array_mut().expect("rows") {
            row["position"] = serde_json::json!({ "x": number(), "y": number() });
            for seat in row["seats"].as_array_mut().expect("seats") {
                seat["position"] = serde_json::json!({ "x": number(), "y": number() });
            }
        }
        all_of(&plan.to_string());
    }
}
