//! The small parts of a pretix plan: its size, where row numbers stand, and the shapes (which
//! the format calls areas).

use super::limits::{COORDINATE_MAX, POINTS_MAX};
use super::place::{Place, round};
use crate::hall::{Form, Label, Point2, Shape};

/// pretix's height of letters where a text gives none.
pub(crate) const TEXT_SIZE: f64 = 16.0;

/// A whole number of plan units, more than 0.
pub(super) fn size(place: &Place<'_>, key: &str) -> f64 {
    let Some(side) = place.given(key) else { return 0.0 };
    let length = side.positive(COORDINATE_MAX);
    if length.fract() != 0.0 {
        side.fail("must be a whole number");
    }
    length
}

/// Where a part is on the whole plan, as far from its corner as our own format can say.
pub(super) fn sum(place: &Place<'_>, above: Point2, own: Point2) -> Point2 {
    let at = Point2 { x: round(above.x + own.x), y: round(above.y + own.y) };
    if at.x.abs().max(at.y.abs()) > COORDINATE_MAX {
        let here = place.given("position");
        here.unwrap_or(*place).fail(format!("({}, {}) is too far away", at.x, at.y));
    }
    at
}

pub(super) fn row_number_position(row: &Place<'_>) -> Option<String> {
    let place = row.get("row_number_position")?;
    let text = place.text();
    if !matches!(text.as_str(), "start" | "end" | "both") {
        place.fail("must be \"start\", \"end\", \"both\" or null");
    }
    Some(text)
}

pub(super) fn shape(place: &Place<'_>, section: u32, zone_at: Point2) -> Shape {
    let forms = ["polygon", "rectangle", "ellipse", "circle", "text"];
    place.object(
        &[],
        &[
            "color",
            "border_color",
            "rotation",
            "position",
            "uuid",
            "shape",
            "polygon",
            "rectangle",
            "ellipse",
            "circle",
            "text",
        ],
    );
    let position = place.given("position").map(|at| at.position()).unwrap_or_default();
    let named = place.given("shape").map(|shape| (shape, shape.text()));
    let form = match &named {
        Some((_, name)) if forms.contains(&name.as_str()) => name.as_str(),
        Some((shape, name)) => {
            shape.fail(format!("no shape \"{name}\""));
            "text"
        }
        None => forms.into_iter().find(|form| place.given(form).is_some()).unwrap_or("text"),
    };
    for other in forms {
        if other != form && other != "text" && place.given(other).is_some() {
            place.warn(&format!("a {form} that also has a {other}, which is left out"));
        }
    }
    if form != "text" && place.given(form).is_none() {
        place.warn(&format!("a {form} without its measures"));
    }
    Shape {
        form: read_form(place, form),
        fill: place.given("color").and_then(|colour| colour.colour()),
        border: place.given("border_color").and_then(|colour| colour.colour()),
        rotation: place.number_of("rotation", COORDINATE_MAX),
        at: sum(place, zone_at, position),
        text: place.given("text").map(|text| label(&text)),
        section: Some(section),
    }
}

fn read_form(place: &Place<'_>, form: &str) -> Form {
    let measures = place.given(form);
    match (form, measures) {
        ("polygon", Some(polygon)) => {
            polygon.object(&["points"], &[]);
            let points = polygon.given("points");
            let points = points
                .as_ref()
                .map(|points| points.list(POINTS_MAX).map(|point| point.position()).collect());
            Form::Polygon { points: points.unwrap_or_default() }
        }
        ("polygon", None) => Form::Polygon { points: Vec::new() },
        ("rectangle", Some(rectangle)) => {
            rectangle.object(&["width", "height"], &[]);
            Form::Rectangle {
                width: rectangle.number_of("width", COORDINATE_MAX),
                height: rectangle.number_of("height", COORDINATE_MAX),
            }
        }
        ("rectangle", None) => Form::Rectangle { width: 0.0, height: 0.0 },
        ("ellipse", Some(ellipse)) => {
            ellipse.object(&["radius"], &[]);
            let radius = ellipse.given("radius").map(|radius| radius.position());
            let Point2 { x, y } = radius.unwrap_or_default();
            Form::Ellipse { rx: x, ry: y }
        }
        ("ellipse", None) => Form::Ellipse { rx: 0.0, ry: 0.0 },
        ("circle", Some(circle)) => {
            circle.object(&["radius"], &[]);
            Form::Circle { radius: circle.number_of("radius", COORDINATE_MAX) }
        }
        ("circle", None) => Form::Circle { radius: 0.0 },
        _ => Form::Text,
    }
}

fn label(place: &Place<'_>) -> Label {
    place.object(&["text", "position"], &["color", "size"]);
    Label {
        text: place.text_of("text"),
        colour: place.given("color").and_then(|colour| colour.colour()),
        size: place.optional_number("size", COORDINATE_MAX).unwrap_or(TEXT_SIZE),
        at: place.given("position").map(|at| at.position()).unwrap_or_default(),
    }
}
