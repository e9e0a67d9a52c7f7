//! The parts of our own plan format: keys, attributes, shapes, the house profile, and what a
//! plan that came from pretix remembers.

use super::limits::{AREAS_MAX, COORDINATE_MAX, METRES_MAX, POINTS_MAX};
use super::place::Place;
use super::pretix_parts::{TEXT_SIZE, row_number_position};
use crate::hall::{Area, Attributes, Form, Label, Level, Point2, Point3, Profile, Shape, Stage};
use crate::origin::{OriginRow, OriginSeat, OriginShape, OriginZone};

/// A key: letters, digits, `-`, `_` and `.`, so that it can stand in addresses.
pub(super) fn key(place: &Place<'_>) -> String {
    let Some(key_at) = place.given("key") else { return String::new() };
    let key = key_at.text();
    let fine = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.');
    if key.is_empty() || !key.chars().all(fine) {
        key_at.fail("a key needs letters, digits, '-', '_' or '.' and nothing else");
    }
    key
}

/// `[[x, y], …]` in plan units.
pub(super) fn points(place: &Place<'_>) -> Vec<Point2> {
    place
        .list(POINTS_MAX)
        .map(|point| {
            let [x, y] = point.numbers::<2>(COORDINATE_MAX);
            Point2 { x, y }
        })
        .collect()
}

pub(super) fn attributes(seat: &Place<'_>) -> Attributes {
    let Some(place) = seat.given("attributes") else { return Attributes::default() };
    place.object(
        &[],
        &[
            "wheelchair",
            "restricted_view",
            "no_surtitles",
            "house_seat",
            "door",
            "entrance",
            "lamp",
            "photo",
            "video",
        ],
    );
    Attributes {
        wheelchair: place.flag_of("wheelchair"),
        restricted_view: place.flag_of("restricted_view"),
        no_surtitles: place.flag_of("no_surtitles"),
        house_seat: place.flag_of("house_seat"),
        door: place.optional_text("door"),
        entrance: place.optional_text("entrance"),
        lamp: place.flag_of("lamp"),
        photo: place.optional_text("photo"),
        video: place.optional_text("video"),
    }
}

pub(super) fn shape(place: &Place<'_>, section: Option<u32>) -> Shape {
    let form_name = place.text_of("form");
    let measures: &[&str] = match form_name.as_str() {
        "polygon" => &["points"],
        "rectangle" => &["width", "height"],
        "ellipse" => &["rx", "ry"],
        "circle" => &["radius"],
        "text" => &[],
        other => {
            place.fail(format!("no form \"{other}\""));
            &[]
        }
    };
    let required: Vec<&str> = ["form", "x", "y"].iter().chain(measures).copied().collect();
    place.object(&required, &["fill", "border", "rotation", "text", "section", "pretix"]);
    let length = |key| place.number_of(key, COORDINATE_MAX);
    let form = match form_name.as_str() {
        "polygon" => Form::Polygon {
            points: place.given("points").map(|at| points(&at)).unwrap_or_default(),
        },
        "rectangle" => Form::Rectangle { width: length("width"), height: length("height") },
        "ellipse" => Form::Ellipse { rx: length("rx"), ry: length("ry") },
        "circle" => Form::Circle { radius: length("radius") },
        _ => Form::Text,
    };
    Shape {
        form,
        fill: place.given("fill").and_then(|colour| colour.colour()),
        border: place.given("border").and_then(|colour| colour.colour()),
        rotation: place.number_of("rotation", COORDINATE_MAX),
        at: place.here(),
        text: place.given("text").map(|text| label(&text)),
        section,
    }
}

fn label(place: &Place<'_>) -> Label {
    place.object(&["text", "x", "y"], &["colour", "size"]);
    Label {
        text: place.text_of("text"),
        colour: place.given("colour").and_then(|colour| colour.colour()),
        size: place.optional_number("size", COORDINATE_MAX).unwrap_or(TEXT_SIZE),
        at: place.here(),
    }
}

pub(super) fn profile(place: &Place<'_>, areas: &[Area]) -> Profile {
    place.object(
        &["metres_per_unit", "stage_front", "audience_degrees", "stage", "ceiling_m"],
        &["levels", "chandelier"],
    );
    let scale = place.given("metres_per_unit").map(|scale| scale.positive(METRES_MAX));
    let front = place.given("stage_front").map(|front| front.numbers::<2>(COORDINATE_MAX));
    let [x, y] = front.unwrap_or_default();
    let levels = place.given("levels");
    let levels = levels
        .as_ref()
        .map(|levels| levels.list(AREAS_MAX).map(|place| level(&place, areas)).collect());
    let chandelier = place.given("chandelier").map(|at| {
        let [x, y, z] = at.numbers::<3>(METRES_MAX);
        Point3 { x, y, z }
    });
    Profile {
        metres_per_unit: scale.unwrap_or(1.0),
        stage_front: Point2 { x, y },
        audience_degrees: place.number_of("audience_degrees", 360.0),
        stage: place.given("stage").map(|stage| read_stage(&stage)).unwrap_or(Stage {
            opening_width_m: 0.0,
            opening_height_m: 0.0,
            depth_m: 0.0,
            pit_m: 0.0,
            surtitles_m: None,
        }),
        levels: levels.unwrap_or_default(),
        ceiling_m: place.metres_of("ceiling_m"),
        chandelier,
    }
}

fn read_stage(place: &Place<'_>) -> Stage {
    place.object(&["opening_width_m", "opening_height_m", "depth_m"], &["pit_m", "surtitles_m"]);
    let length = |key| place.given(key).map_or(0.0, |length| length.positive(METRES_MAX));
    Stage {
        opening_width_m: length("opening_width_m"),
        opening_height_m: length("opening_height_m"),
        depth_m: length("depth_m"),
        pit_m: place.metres_of("pit_m"),
        surtitles_m: place.optional_number("surtitles_m", METRES_MAX),
    }
}

fn level(place: &Place<'_>, areas: &[Area]) -> Level {
    place.object(&["area", "floor_m"], &["rise_first_m", "rise_last_m", "parapet_m", "turned"]);
    let area = place.text_of("area");
    if !areas.iter().any(|known| known.key == area) {
        place.given("area").unwrap_or(*place).fail(format!("no area has the key \"{area}\""));
    }
    Level {
        area,
        floor_m: place.metres_of("floor_m"),
        rise_first_m: place.metres_of("rise_first_m"),
        rise_last_m: place.metres_of("rise_last_m"),
        parapet_m: place.optional_number("parapet_m", METRES_MAX),
        turned: place.flag_of("turned"),
    }
}

pub(super) fn origin_zone(section: &Place<'_>) -> OriginZone {
    let Some(place) = section.given("pretix") else { return OriginZone::default() };
    place.object(&[], &["name", "zone_id", "uuid", "x", "y"]);
    OriginZone {
        name: place.optional_text("name"),
        zone_id: place.optional_text("zone_id"),
        uuid: place.optional_text("uuid"),
        position: place.here(),
    }
}

pub(super) fn origin_row(row: &Place<'_>) -> OriginRow {
    let Some(place) = row.given("pretix") else { return OriginRow::default() };
    place.object(&[], &["row_label", "seat_label", "uuid", "row_number_position", "x", "y"]);
    OriginRow {
        row_label: place.optional_text("row_label"),
        seat_label: place.optional_text("seat_label"),
        uuid: place.optional_text("uuid"),
        row_number_position: row_number_position(&place),
        position: place.here(),
    }
}

pub(super) fn origin_seat(seat: &Place<'_>) -> OriginSeat {
    let Some(place) = seat.given("pretix") else { return OriginSeat::default() };
    place.object(&[], &["uuid", "start_direction"]);
    OriginSeat {
        uuid: place.optional_text("uuid"),
        start_direction: place.optional_text("start_direction"),
    }
}

pub(super) fn origin_shape(shape: &Place<'_>) -> OriginShape {
    let Some(place) = shape.given("pretix") else { return OriginShape::default() };
    place.object(&[], &["uuid"]);
    OriginShape { uuid: place.optional_text("uuid") }
}
