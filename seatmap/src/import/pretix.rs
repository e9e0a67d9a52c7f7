//! Reads pretix's open seating-plan format (its JSON schema, version 0.0.1): each zone becomes
//! an area with one section, each category a price zone, each area a shape.

use std::collections::{HashMap, HashSet};

use super::key::{guess, is_box, key};
use super::limits::{COORDINATE_MAX, ROWS_MAX, SEATS_MAX, SECTIONS_MAX, SHAPES_MAX, ZONES_MAX};
use super::place::Place;
use super::pretix_parts;
use crate::geometry;
use crate::hall::{Area, Attributes, Hall, Ordinal, Point2, Point3, Row, Seat, Section, Zone};
use crate::origin::{Origin, OriginRow, OriginSeat, OriginShape, OriginZone};

/// pretix's radius of a seat that gives none.
pub(crate) const RADIUS: f64 = 10.0;

/// Complaints go to the place's log; after one the hall is not to be used.
pub(super) fn read(root: &Place<'_>) -> Hall {
    root.object(&["zones", "name", "categories", "size"], &[]);
    let mut plan = Plan::default();
    plan.hall.name = root.text_of("name");
    if let Some(size) = root.given("size") {
        size.object(&["width", "height"], &[]);
        plan.hall.width = pretix_parts::size(&size, "width");
        plan.hall.height = pretix_parts::size(&size, "height");
    }
    if let Some(categories) = root.given("categories") {
        plan.categories(&categories);
    }
    if let Some(zones) = root.given("zones") {
        let mut taken = HashSet::new();
        for zone in zones.list(SECTIONS_MAX) {
            plan.zone(&zone, &mut taken);
        }
    }
    let Plan { mut hall, origin, .. } = plan;
    hall.origin = Some(origin);
    if hall.seats.is_empty() {
        root.warn("the plan has no seats");
    }
    geometry::seat(&mut hall, &[]);
    hall
}

#[derive(Default)]
struct Plan {
    hall: Hall,
    origin: Origin,
    zone_of: HashMap<String, u32>,
    guids: HashSet<String>,
    uuids: HashSet<String>,
}

impl Plan {
    fn categories(&mut self, list: &Place<'_>) {
        let mut taken = HashSet::new();
        for place in list.list(ZONES_MAX) {
            place.object(&["name"], &["color"]);
            let name = place.text_of("name");
            let index = self.hall.zones.len() as u32;
            if self.zone_of.insert(name.clone(), index).is_some() {
                place.fail(format!("a second category of the name \"{name}\""));
            }
            let guess = guess(&name);
            if guess.wheelchair {
                place.warn(&format!("seats of \"{name}\" are taken for wheelchair places"));
            }
            if guess.restricted_view {
                place.warn(&format!("seats of \"{name}\" are taken for restricted views"));
            }
            let colour = place.given("color").and_then(|place| place.colour());
            self.hall.zones.push(Zone {
                key: key(&name, &mut taken),
                name,
                colour: colour.unwrap_or_default(),
            });
        }
    }

    fn zone(&mut self, place: &Place<'_>, taken: &mut HashSet<String>) {
        place.object(&["position", "rows"], &["name", "zone_id", "uuid", "areas"]);
        let zone = OriginZone {
            name: place.optional_text("name"),
            zone_id: place.optional_text("zone_id"),
            uuid: self.uuid(place),
            position: place.given("position").map(|place| place.position()).unwrap_or_default(),
        };
        let section = self.hall.sections.len() as u32;
        let id = zone.zone_id.as_deref().filter(|id| !id.is_empty());
        let name = zone.name.clone().or(zone.zone_id.clone()).unwrap_or_default();
        let key = key(id.unwrap_or(&name), taken);
        let first = self.hall.seats.len();
        if let Some(rows) = place.given("rows") {
            for row in rows.list(ROWS_MAX) {
                self.row(&row, section, zone.position);
            }
        }
        let is_box = is_box(&name, self.hall.seats.len() - first);
        self.hall.areas.push(Area { key: key.clone(), name: name.clone() });
        self.hall.sections.push(Section { area: section, key, name, is_box });
        if let Some(areas) = place.given("areas") {
            for area in areas.list(SHAPES_MAX) {
                let uuid = self.uuid(&area);
                if self.hall.shapes.len() == SHAPES_MAX {
                    area.fail(format!("more than {SHAPES_MAX} areas"));
                }
                self.hall.shapes.push(pretix_parts::shape(&area, section, zone.position));
                self.origin.shapes.push(OriginShape { uuid });
            }
        }
        self.origin.zones.push(zone);
    }

    fn row(&mut self, place: &Place<'_>, section: u32, zone_at: Point2) {
        place.object(
            &["seats", "row_number"],
            &["row_label", "seat_label", "uuid", "row_number_position", "position"],
        );
        let origin = OriginRow {
            row_label: place.get("row_label").map(|place| place.text()),
            seat_label: place.get("seat_label").map(|place| place.text()),
            uuid: self.uuid(place),
            row_number_position: pretix_parts::row_number_position(place),
            position: place.given("position").map(|place| place.position()).unwrap_or_default(),
        };
        let at = Point2 { x: zone_at.x + origin.position.x, y: zone_at.y + origin.position.y };
        let row = self.hall.rows.len() as u32;
        let label = place.text_of("row_number");
        if row as usize == ROWS_MAX {
            place.fail(format!("more than {ROWS_MAX} rows"));
        }
        self.hall.rows.push(Row { section, label });
        self.origin.rows.push(origin);
        if let Some(seats) = place.given("seats") {
            for seat in seats.list(SEATS_MAX) {
                self.seat(&seat, row, at);
            }
        }
    }

    fn seat(&mut self, place: &Place<'_>, row: u32, row_at: Point2) {
        place.object(
            &["seat_guid", "seat_number", "position", "category"],
            &["uuid", "start_direction", "radius"],
        );
        if self.hall.seats.len() == SEATS_MAX {
            place.fail(format!("more than {SEATS_MAX} seats"));
        }
        let guid = self.guid(place);
        let number = place.text_of("seat_number");
        if number.trim().is_empty() && place.given("seat_number").is_some() {
            place.warn("a seat without a number");
        }
        let position = place.given("position").map(|at| at.position()).unwrap_or_default();
        let at = pretix_parts::sum(place, row_at, position);
        let radius = place.given("radius").map_or(RADIUS, |radius| radius.positive(COORDINATE_MAX));
        let category = place.text_of("category");
        let zone = self.zone_of.get(&category).copied();
        if zone.is_none() && place.node.get("category").is_some() {
            place.given("category").unwrap_or(*place).fail(format!("no category \"{category}\""));
        }
        let guess = guess(&category);
        let uuid = self.uuid(place);
        self.origin.seats.push(OriginSeat {
            uuid,
            start_direction: place.get("start_direction").map(|place| place.text()),
        });
        self.hall.seats.push(Seat {
            ordinal: Ordinal(self.hall.seats.len() as u32),
            guid,
            row,
            number,
            at,
            radius,
            zone: zone.unwrap_or_default(),
            floor: Point3::default(),
            facing: 0.0,
            attributes: Attributes {
                wheelchair: guess.wheelchair,
                restricted_view: guess.restricted_view,
                ..Attributes::default()
            },
            companion_of: None,
        });
    }

    fn guid(&mut self, place: &Place<'_>) -> String {
        let Some(guid_at) = place.given("seat_guid") else { return String::new() };
        let guid = guid_at.text();
        if !guid_is_well_formed(&guid) {
            guid_at.fail("needs two characters or more and no space at its ends");
        } else if !self.guids.insert(guid.clone()) {
            guid_at.fail(format!("a second seat with the guid \"{guid}\""));
        }
        guid
    }

    fn uuid(&mut self, place: &Place<'_>) -> Option<String> {
        let uuid_at = place.given("uuid")?;
        let uuid = uuid_at.text();
        if !uuid.is_empty() && !self.uuids.insert(uuid.clone()) {
            uuid_at.fail(format!("the uuid \"{uuid}\" is used twice in this file"));
        }
        Some(uuid)
    }
}

/// As the schema has it: two characters or more, no space at either end.
pub(super) fn guid_is_well_formed(guid: &str) -> bool {
    guid.chars().nth(1).is_some() && guid.trim_matches(' ') == guid
}
