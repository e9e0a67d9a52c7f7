//! Writes pretix's open seating-plan format. A plan that came from pretix is written as it
//! was; of any other hall, what the format can't hold is named in the warnings.

use std::collections::{HashMap, HashSet};

use super::json::{Fields, Json};
use crate::geometry;
use crate::hall::{Attributes, Form, Hall, Point2, Seat, Shape};
use crate::import::{guess, round};
use crate::origin::Origin;

/// pretix's own defaults, which need not be written.
const RADIUS: f64 = 10.0;
const TEXT_SIZE: f64 = 16.0;

/// The plan's file, and in English what of the hall it does not hold.
pub fn pretix(hall: &Hall) -> (String, Vec<String>) {
    let blank = Origin::default();
    let mut plan = Plan {
        hall,
        origin: hall.origin.as_ref().unwrap_or(&blank),
        categories: Vec::new(),
        warnings: Vec::new(),
    };
    plan.warn_of_losses();
    plan.name_categories();
    let zones = plan.zones();
    let categories = hall.zones.iter().zip(&plan.categories).map(|(zone, name)| {
        let colour = Some(&zone.colour).filter(|colour| !colour.is_empty());
        Fields::default().with("name", name).maybe("color", colour).into()
    });
    let size =
        Fields::default().with("width", hall.width.ceil()).with("height", hall.height.ceil());
    let file = Fields::default()
        .with("name", &hall.name)
        .with("size", size)
        .with("categories", categories.collect::<Vec<Json>>())
        .with("zones", zones);
    (Json::from(file).text(), plan.warnings)
}

struct Plan<'h> {
    hall: &'h Hall,
    origin: &'h Origin,
    /// Name of each price zone, unique as the format needs it.
    categories: Vec<String>,
    warnings: Vec<String>,
}

impl Plan<'_> {
    fn warn_of_losses(&mut self) {
        let hall = self.hall;
        let mut lost = |count: usize, what: &str| {
            if count > 0 {
                self.warnings.push(format!("not held by pretix's format: {what} ({count})"));
            }
        };
        let sections: HashSet<u32> = hall.sections.iter().map(|section| section.area).collect();
        lost(
            hall.sections.len() - sections.len().min(hall.sections.len()),
            "areas of several sections",
        );
        lost(hall.unnumbered.len(), "unnumbered parts with their capacity");
        lost(usize::from(hall.profile.is_some()), "the house profile with heights and stage");
        lost(
            hall.seats.iter().filter(|seat| seat.companion_of.is_some()).count(),
            "companion seats",
        );
        let told = |seat: &&Seat| {
            let zone = hall.zones.get(seat.zone as usize);
            let guess = guess(zone.map_or("", |zone| &zone.name));
            let held = Attributes {
                wheelchair: guess.wheelchair,
                restricted_view: guess.restricted_view,
                ..Attributes::default()
            };
            seat.attributes != held
        };
        lost(hall.seats.iter().filter(told).count(), "attributes of seats");
        if hall.profile.is_none() {
            let places = geometry::places(hall);
            let placed = hall.seats.iter().zip(places);
            let placed = placed.filter(|(seat, place)| (seat.floor, seat.facing) != *place);
            lost(placed.count(), "floor positions of seats");
        }
        let moved = hall.seats.iter().enumerate().filter(|(i, seat)| seat.ordinal.0 as usize != *i);
        lost(moved.count(), "ordinals of seats");
        lost(
            hall.shapes.iter().filter(|shape| shape.section.is_none()).count(),
            "shapes outside of sections, put into the first",
        );
        lost(
            usize::from(hall.width.fract() != 0.0) + usize::from(hall.height.fract() != 0.0),
            "sizes that are not whole, rounded up",
        );
    }

    fn name_categories(&mut self) {
        let mut taken = HashSet::new();
        for zone in &self.hall.zones {
            let mut name = zone.name.clone();
            if taken.contains(&name) {
                name = format!("{} ({})", zone.name, zone.key);
                self.warnings.push(format!(
                    "two price zones named \"{}\"; one is written as \"{name}\"",
                    zone.name
                ));
            }
            taken.insert(name.clone());
            self.categories.push(name);
        }
    }

    fn zones(&self) -> Vec<Json> {
        let mut rows: HashMap<u32, Vec<usize>> = HashMap::new();
        for (i, row) in self.hall.rows.iter().enumerate() {
            rows.entry(row.section).or_default().push(i);
        }
        let mut seats: HashMap<u32, Vec<usize>> = HashMap::new();
        for (i, seat) in self.hall.seats.iter().enumerate() {
            seats.entry(seat.row).or_default().push(i);
        }
        let none = Vec::new();
        let zone = |(index, section): (usize, &crate::hall::Section)| {
            let origin = self.origin.zones.get(index).cloned().unwrap_or_default();
            let own = self.hall.origin.is_none();
            let area = self.hall.areas.get(section.area as usize);
            let id = format!("{}-{}", area.map_or("", |area| &area.key), section.key);
            let rows = rows.get(&(index as u32)).unwrap_or(&none).iter().map(|&row| {
                self.row(row, seats.get(&(row as u32)).unwrap_or(&none), origin.position)
            });
            let shapes = self.hall.shapes.iter().enumerate();
            let shapes = shapes
                .filter(|(_, shape)| shape.section.unwrap_or(0) == index as u32)
                .map(|(i, shape)| self.shape(i, shape, origin.position));
            Fields::default()
                .maybe("name", if own { Some(&section.name) } else { origin.name.as_ref() })
                .maybe("zone_id", if own { Some(&id) } else { origin.zone_id.as_ref() })
                .maybe("uuid", origin.uuid.as_ref())
                .with("position", position(origin.position))
                .with("rows", rows.collect::<Vec<Json>>())
                .some("areas", shapes.collect())
                .into()
        };
        self.hall.sections.iter().enumerate().map(zone).collect()
    }

    fn row(&self, row: usize, seats: &[usize], zone_at: Point2) -> Json {
        let origin = self.origin.rows.get(row).cloned().unwrap_or_default();
        let at = Point2 { x: zone_at.x + origin.position.x, y: zone_at.y + origin.position.y };
        let seats = seats.iter().map(|&seat| self.seat(seat, at)).collect::<Vec<Json>>();
        Fields::default()
            .with("row_number", &self.hall.rows[row].label)
            .maybe("row_label", origin.row_label.as_ref())
            .maybe("seat_label", origin.seat_label.as_ref())
            .maybe("uuid", origin.uuid.as_ref())
            .maybe("row_number_position", origin.row_number_position.as_ref())
            .with("position", position(origin.position))
            .with("seats", seats)
            .into()
    }

    fn seat(&self, index: usize, row_at: Point2) -> Json {
        let seat = &self.hall.seats[index];
        let origin = self.origin.seats.get(index).cloned().unwrap_or_default();
        let category = self.categories.get(seat.zone as usize).map_or("", String::as_str);
        Fields::default()
            .with("seat_guid", &seat.guid)
            .with("seat_number", &seat.number)
            .with("position", position(between(row_at, seat.at)))
            .with("category", category)
            .maybe("radius", Some(seat.radius).filter(|radius| *radius != RADIUS))
            .maybe("uuid", origin.uuid.as_ref())
            .maybe("start_direction", origin.start_direction.as_ref())
            .into()
    }

    fn shape(&self, index: usize, shape: &Shape, zone_at: Point2) -> Json {
        let origin = self.origin.shapes.get(index).cloned().unwrap_or_default();
        let fields = Fields::default();
        let fields = match &shape.form {
            Form::Polygon { points } => {
                let points: Vec<Json> = points.iter().copied().map(position).collect();
                fields
                    .with("shape", "polygon")
                    .with("polygon", Fields::default().with("points", points))
            }
            Form::Rectangle { width, height } => fields
                .with("shape", "rectangle")
                .with("rectangle", Fields::default().with("width", *width).with("height", *height)),
            Form::Ellipse { rx, ry } => {
                let radius = position(Point2 { x: *rx, y: *ry });
                fields
                    .with("shape", "ellipse")
                    .with("ellipse", Fields::default().with("radius", radius))
            }
            Form::Circle { radius } => fields
                .with("shape", "circle")
                .with("circle", Fields::default().with("radius", *radius)),
            Form::Text => fields.with("shape", "text"),
        };
        let text = shape.text.as_ref().map(|label| {
            Fields::default()
                .with("text", &label.text)
                .maybe("color", label.colour.as_ref())
                .maybe("size", Some(label.size).filter(|size| *size != TEXT_SIZE))
                .with("position", position(label.at))
        });
        fields
            .with("position", position(between(zone_at, shape.at)))
            .maybe("color", shape.fill.as_ref())
            .maybe("border_color", shape.border.as_ref())
            .maybe("rotation", Some(shape.rotation).filter(|rotation| *rotation != 0.0))
            .maybe("text", text)
            .maybe("uuid", origin.uuid.as_ref())
            .into()
    }
}

/// From one point to another, free of the dust of floating point.
fn between(from: Point2, to: Point2) -> Point2 {
    Point2 { x: round(to.x - from.x), y: round(to.y - from.y) }
}

fn position(at: Point2) -> Json {
    Fields::default().with("x", at.x).with("y", at.y).into()
}
