//! Broken and hostile files are refused with the places and reasons of all their errors.

use seatmap::import::{PlanError, limits, read};

fn errors(text: &str) -> Vec<PlanError> {
    read(text.as_bytes()).expect_err("the plan is broken")
}

fn paths(text: &str) -> Vec<String> {
    errors(text).into_iter().map(|error| error.path).collect()
}

/// A pretix plan with one row of these seats.
fn plan(seats: &str) -> String {
    format!(
        r##"{{"name": "x", "size": {{"width": 9, "height": 9}}, "categories": [{{"name": "A"}}],
        "zones": [{{"position": {{"x": 0, "y": 0}},
        "rows": [{{"row_number": "1", "seats": [{seats}]}}]}}]}}"##
    )
}

fn seat(guid: &str, more: &str) -> String {
    format!(
        r#"{{"seat_guid": "{guid}", "seat_number": "1", "category": "A",
        "position": {{"x": 1, "y": 1}}{more}}}"#
    )
}

#[test]
fn the_helper_makes_good_plans() {
    assert!(read(plan(&seat("s1", "")).as_bytes()).is_ok());
}

#[test]
fn empty_and_foreign_files_are_refused() {
    for text in ["", "null", "[]", "3", "\"plan\"", "{}", "<svg/>", "{\"format\": \"other\"}"] {
        assert!(!errors(text).is_empty(), "{text}");
    }
    assert_eq!(paths("{\"zones\": [{}, ")[0], "/zones/1");
}

#[test]
fn every_error_is_named_with_its_place() {
    let text = r#"{"name": 5, "size": {"width": "wide", "height": 10.5},
        "categories": [{"name": "A"}, {"name": "A"}],
        "zones": [{"position": {"x": 0}, "rows": [
          {"row_number": "1", "row_number_position": "left", "seats": [
            {"seat_guid": " a", "seat_number": 1, "position": {"x": 0, "y": 0},
             "category": "B", "colour": "red"}
        ]}], "areas": [{"shape": "star"}]}], "extra": 1}"#;
    let paths = paths(text);
    for path in [
        "/name",
        "/size/width",
        "/size/height",
        "/categories/1",
        "/zones/0/position",
        "/zones/0/rows/0/row_number_position",
        "/zones/0/rows/0/seats/0/seat_guid",
        "/zones/0/rows/0/seats/0/seat_number",
        "/zones/0/rows/0/seats/0/category",
        "/zones/0/rows/0/seats/0/colour",
        "/zones/0/areas/0/shape",
        "/extra",
    ] {
        assert!(paths.contains(&path.to_owned()), "{path} is missing in {paths:?}");
    }
}

#[test]
fn a_second_guid_or_uuid_is_refused_where_it_stands() {
    let twice = plan(&[seat("s1", ""), seat("s2", ""), seat("s1", "")].join(","));
    assert_eq!(paths(&twice), ["/zones/0/rows/0/seats/2/seat_guid"]);
    let uuid = r#", "uuid": "u""#;
    let twice = plan(&[seat("s1", uuid), seat("s2", uuid)].join(","));
    assert_eq!(paths(&twice), ["/zones/0/rows/0/seats/1/uuid"]);
}

#[test]
fn numbers_out_of_reach_are_refused() {
    for number in ["1e300", "-1e7", "1e999", "NaN", "Infinity"] {
        let text = plan(&seat("s1", &format!(", \"radius\": {number}")));
        assert_eq!(paths(&text), ["/zones/0/rows/0/seats/0/radius"], "{number}");
    }
    assert_eq!(paths(&plan(&seat("s1", ", \"radius\": 0"))), ["/zones/0/rows/0/seats/0/radius"]);
    assert_eq!(paths(&plan(&seat("s1", ", \"radius\": null"))), ["/zones/0/rows/0/seats/0/radius"]);
}

#[test]
fn long_texts_and_control_characters_are_refused() {
    let long = "é".repeat(limits::TEXT_CHARS_MAX + 1);
    let text = plan(&seat("s1", &format!(", \"start_direction\": \"{long}\"")));
    assert_eq!(paths(&text), ["/zones/0/rows/0/seats/0/start_direction"]);
    let text = plan(&seat("s1", r#", "start_direction": "\u0000""#));
    assert_eq!(paths(&text), ["/zones/0/rows/0/seats/0/start_direction"]);
}

#[test]
fn more_seats_than_any_house_has_are_refused() {
    let seats: Vec<String> = (0..=limits::SEATS_MAX).map(|i| seat(&format!("s{i}"), "")).collect();
    assert_eq!(paths(&plan(&seats.join(","))), ["/zones/0/rows/0/seats"]);
}

#[test]
fn a_flood_of_errors_is_counted_not_listed() {
    let seats = vec!["{}"; 1_000].join(",");
    let errors = errors(&plan(&seats));
    assert_eq!(errors.len(), limits::ERRORS_MAX + 1);
    assert!(errors[limits::ERRORS_MAX].message.contains("more errors"));
}

#[test]
fn bytes_that_are_no_text_are_refused_where_they_stand() {
    let mut bytes = plan(&seat("s1", "")).into_bytes();
    let at = bytes.windows(2).position(|pair| pair == b"s1").expect("the guid is there");
    bytes[at] = 0xff;
    let errors = read(&bytes).expect_err("not UTF-8");
    assert_eq!(errors[0].path, "/zones/0/rows/0/seats/0/seat_guid");
}

#[test]
fn a_plan_cut_anywhere_is_refused() {
    let text = include_str!("fixtures/rich.json");
    for end in (0..text.len() - 2).filter(|end| text.is_char_boundary(*end)) {
        assert!(read(&text.as_bytes()[..end]).is_err(), "cut at {end}");
    }
}

#[test]
fn our_own_format_is_checked_as_strictly() {
    let good = include_str!("fixtures/rich.json");
    for (from, to, path) in [
        ("\"version\": 1", "\"version\": 2", "/version"),
        (
            "\"companion_of\": \"stalls/centre/1/1\"",
            "\"companion_of\": \"first-of-2\"",
            "/areas/0/sections/0/rows/0/seats/1/companion_of",
        ),
        ("\"ordinal\": 3,", "\"ordinal\": 7,", ""),
        ("\"ordinal\": 3,", "", ""),
        ("\"section\": \"boxes/1\"", "\"section\": \"boxes/2\"", "/shapes/1/section"),
        ("\"area\": \"boxes\"", "\"area\": \"roof\"", "/profile/levels/1/area"),
        ("\"capacity\": 40", "\"capacity\": 1e9", "/areas/0/unnumbered/0/capacity"),
        ("\"capacity\": 40", "\"capacity\": -1", "/areas/0/unnumbered/0/capacity"),
        ("[0.1, -0.9, 3]", "[0.1, -0.9]", "/areas/0/sections/0/rows/0/seats/2/floor"),
        ("\"key\": \"b\"", "\"key\": \"a\"", "/zones/1"),
        ("\"box\": true", "\"box\": \"yes\"", "/areas/1/sections/0/box"),
        ("\"form\": \"text\"", "\"form\": \"blob\"", "/shapes/2"),
        ("\"key\": \"boxes\"", "\"key\": \"a/b\"", "/areas/1/key"),
    ] {
        assert!(good.contains(from), "{from} is not in the fixture");
        let paths = paths(&good.replacen(from, to, 1));
        assert!(paths.contains(&path.to_owned()), "{to}: {path} is missing in {paths:?}");
    }
}
