//! Plans are read with all their oddities, written, and read again without a difference.

use seatmap::hall::Hall;
use seatmap::import::{Format, Imported, read};
use seatmap::seat_name::Twin;
use seatmap::{export, testing};

fn fixture(text: &str) -> Imported {
    read(text.as_bytes()).expect("the fixture is a good plan")
}

fn oddities() -> Imported {
    fixture(include_str!("fixtures/oddities.json"))
}

fn rich() -> Imported {
    fixture(include_str!("fixtures/rich.json"))
}

fn reread(text: &str) -> Hall {
    read(text.as_bytes()).expect("what was written is a good plan").hall
}

#[test]
fn a_pretix_plan_is_counted_as_it_stands() {
    let plan = oddities();
    assert_eq!(plan.format, Format::Pretix);
    assert_eq!((plan.counts.seats, plan.counts.rows, plan.counts.zones), (8, 4, 3));
    assert_eq!(plan.counts.categories["Parkett"], 4);
    assert_eq!(plan.counts.categories["Rollstuhl"], 2);
    assert_eq!(plan.counts.categories["Frei"], 0);
}

#[test]
fn positions_of_zone_row_and_seat_add_up() {
    let hall = oddities().hall;
    assert_eq!((hall.seats[1].at.x, hall.seats[1].at.y), (66.1, 120.6));
    assert_eq!((hall.shapes[1].at.x, hall.shapes[1].at.y), (340.1, 130.2));
}

#[test]
fn labels_stay_as_they_are() {
    let hall = oddities().hall;
    let numbers: Vec<&str> = hall.seats.iter().map(|seat| seat.number.as_str()).collect();
    assert_eq!(numbers, ["3", "1", "1 bis", "2", "3", "1", "1", "2"]);
    let rows: Vec<&str> = hall.rows.iter().map(|row| row.label.as_str()).collect();
    assert_eq!(rows, ["9", "9A", "10", "9"]);
}

#[test]
fn seats_of_one_label_are_told_apart_and_warned_about() {
    let plan = oddities();
    assert!(plan.warnings.iter().any(|w| w.contains("2 seats 3")), "{:?}", plan.warnings);
    let name = |seat| plan.hall.seat_name(seat).expect("the seat exists");
    assert_eq!(name(0).twin, Some(Twin::Left));
    assert_eq!(name(4).twin, Some(Twin::Right));
    assert_eq!(name(1).twin, None);
    let all = plan.hall.seat_names();
    assert!((0..8).all(|seat| all[seat] == name(seat)));
}

#[test]
fn category_names_tell_of_wheelchair_places_and_restricted_views() {
    let hall = oddities().hall;
    let wheelchairs = hall.seats.iter().filter(|seat| seat.attributes.wheelchair).count();
    let restricted = hall.seats.iter().filter(|seat| seat.attributes.restricted_view).count();
    assert_eq!((wheelchairs, restricted), (2, 2));
}

#[test]
fn a_colour_that_is_none_is_left_out_with_a_warning() {
    let plan = oddities();
    assert_eq!(plan.hall.zones[3].colour, "");
    assert!(plan.warnings.iter().any(|w| w.contains("/categories/3/color")));
}

#[test]
fn a_pretix_plan_survives_both_formats() {
    let hall = oddities().hall;
    let (text, losses) = export::pretix(&hall);
    assert_eq!(losses, Vec::<String>::new());
    assert_eq!(reread(&text), hall);
    assert_eq!(reread(&export::parterre(&hall)), hall);
}

#[test]
fn what_pretix_says_about_a_plan_is_written_again() {
    let (text, _) = export::pretix(&oddities().hall);
    for kept in ["Reihe 9", "Platz %s", "\"<\"", "\"both\"", "000000000003", "000000000004", "12.5"]
    {
        assert!(text.contains(kept), "{kept} is lost");
    }
}

#[test]
fn our_own_format_keeps_everything() {
    let plan = rich();
    assert_eq!(plan.format, Format::Parterre);
    assert_eq!(plan.counts.seats, 7);
    let text = export::parterre(&plan.hall);
    assert_eq!(reread(&text), plan.hall);
    assert_eq!(export::parterre(&reread(&text)), text);
}

#[test]
fn what_the_file_says_of_a_place_is_not_computed() {
    let hall = rich().hall;
    let seat = &hall.seats[2];
    assert_eq!((seat.floor.x, seat.floor.z, seat.facing), (0.1, 3.0, 0.25));
    assert!(hall.seats[0].floor.z > 1.5, "the others are placed by the profile");
    assert_eq!(hall.seats[1].companion_of, Some(0));
    assert_eq!(hall.seats[0].ordinal.0, 7);
}

#[test]
fn pretix_files_of_our_halls_name_what_they_lose() {
    let (text, losses) = export::pretix(&rich().hall);
    let said = losses.join("\n");
    for lost in ["unnumbered", "profile", "companion", "attributes", "ordinals", "rounded up"] {
        assert!(said.contains(lost), "{lost}: {said}");
    }
    let back = reread(&text);
    assert_eq!(back.seats.len(), 7);
    assert_eq!(reread(&export::pretix(&back).0), back);
}

#[test]
fn a_large_hall_survives_both_formats() {
    let hall = testing::arena(2_000);
    assert_eq!(reread(&export::parterre(&hall)), hall);
    let once = reread(&export::pretix(&hall).0);
    assert_eq!(reread(&export::pretix(&once).0), once);
}

#[test]
fn the_example_in_the_documents_is_a_good_plan() {
    let text = include_str!("../../docs/formats/example-plan.json");
    let plan = fixture(text);
    assert_eq!(plan.format, Format::Parterre);
    assert_eq!(plan.warnings, Vec::<String>::new());
    assert!(plan.counts.seats > 10);
    assert_eq!(export::parterre(&plan.hall), text, "it is written as the export writes");
}

/// The house keeps every plan in our own format, and must be able to read it again.
#[test]
fn many_zones_with_long_names_are_kept_as_they_are() {
    const ZONES: usize = 600;
    let mut plan: serde_json::Value =
        serde_json::from_str(include_str!("fixtures/side-by-side.json")).expect("JSON");
    let zone = serde_json::json!({
        "zone_id": "é".repeat(500),
        "position": { "x": 0, "y": 0 },
        "rows": [],
        "areas": [{ "shape": "circle", "circle": { "radius": 5 }, "position": { "x": 1, "y": 1 } }],
    });
    plan["zones"].as_array_mut().expect("zones").extend(vec![zone; ZONES]);
    let hall = fixture(&plan.to_string()).hall;
    assert_eq!(hall.sections.len(), ZONES + 1);
    assert!(reread(&export::parterre(&hall)) == hall);
}
