//! Reads our own format, `parterre-plan` version 1: areas, sections, rows and seats inside each
//! other, with all that pretix's format cannot say. Described in docs/formats/plan.md.

use std::collections::{HashMap, HashSet};

use super::limits::{
    AREAS_MAX, CAPACITY_MAX, COORDINATE_MAX, METRES_MAX, ROWS_MAX, SEATS_MAX, SECTIONS_MAX,
    SHAPES_MAX, TEXT_CHARS_MAX, UNNUMBERED_MAX, ZONES_MAX,
};
use super::parterre_parts as parts;
use super::place::Place;
use super::pretix::{RADIUS, guid_is_well_formed};
use crate::geometry;
use crate::hall::{Area, Hall, Ordinal, Point3, Row, Seat, Section, Unnumbered, Zone};
use crate::origin::Origin;

/// The only version so far.
pub(crate) const VERSION: u32 = 1;
/// The value of `format`.
pub(crate) const NAME: &str = "parterre-plan";

/// Complaints go to the place's log; after one the hall is not to be used.
pub(super) fn read(root: &Place<'_>) -> Hall {
    root.object(
        &["format", "version", "name", "size", "zones", "areas"],
        &["radius", "shapes", "profile", "pretix"],
    );
    if root.text_of("format") != NAME {
        root.fail(format!("the format is neither pretix's (which has no \"format\") nor {NAME}"));
        return Hall::default();
    }
    if let Some(version) = root.given("version")
        && version.whole(u32::MAX) != VERSION
    {
        version.fail(format!("only version {VERSION} is known"));
    }
    let mut plan = Plan { radius: RADIUS, ..Plan::default() };
    plan.hall.name = root.text_of("name");
    if let Some(size) = root.given("size") {
        size.object(&["width", "height"], &[]);
        let side = |key| size.given(key).map_or(0.0, |side| side.positive(COORDINATE_MAX));
        plan.hall.width = side("width");
        plan.hall.height = side("height");
    }
    if let Some(radius) = root.given("radius") {
        plan.radius = radius.positive(COORDINATE_MAX);
    }
    plan.hall.origin = root.flag_of("pretix").then(Origin::default);
    plan.zones(root);
    plan.areas(root);
    plan.shapes(root);
    plan.companions();
    plan.ordinals(root);
    plan.hall.profile = root.given("profile").map(|place| parts::profile(&place, &plan.hall.areas));
    if plan.hall.seats.is_empty() && plan.hall.unnumbered.is_empty() {
        root.warn("the plan has no seats");
    }
    geometry::seat(&mut plan.hall, &plan.floors);
    plan.hall
}

#[derive(Default)]
struct Plan<'a> {
    hall: Hall,
    radius: f64,
    zone_of: HashMap<String, u32>,
    section_of: HashMap<String, u32>,
    seat_of: HashMap<String, usize>,
    /// Where the seat's floor and facing were given: those are not computed.
    floors: Vec<geometry::Given>,
    /// Companion, its wheelchair place's guid, and where that stands.
    companions: Vec<(usize, String, String)>,
    ordinals: Vec<Option<u32>>,
    log: Option<&'a super::place::Log>,
}

/// What a section or row says for all its seats.
#[derive(Clone, Default)]
struct Inherited {
    zone: Option<u32>,
    radius: f64,
    /// `stalls/left/12`: the start of the guid of a seat that gives none.
    guid: String,
}

impl<'a> Plan<'a> {
    fn zones(&mut self, root: &Place<'a>) {
        self.log = Some(root.log());
        let Some(zones) = root.given("zones") else { return };
        for place in zones.list(ZONES_MAX) {
            place.object(&["key", "name"], &["colour"]);
            let key = parts::key(&place);
            if self.zone_of.insert(key.clone(), self.hall.zones.len() as u32).is_some() {
                place.fail(format!("a second zone with the key \"{key}\""));
            }
            self.hall.zones.push(Zone {
                key,
                name: place.text_of("name"),
                colour: place.given("colour").and_then(|at| at.colour()).unwrap_or_default(),
            });
        }
    }

    fn areas(&mut self, root: &Place<'_>) {
        let Some(areas) = root.given("areas") else { return };
        let mut taken = HashSet::new();
        for place in areas.list(AREAS_MAX) {
            place.object(&["key", "name"], &["sections", "unnumbered"]);
            let area = self.hall.areas.len() as u32;
            let key = parts::key(&place);
            let name = place.text_of("name");
            if !taken.insert(key.clone()) {
                place.fail(format!("a second area with the key \"{key}\""));
            }
            self.hall.areas.push(Area { key: key.clone(), name: name.clone() });
            if let Some(sections) = place.given("sections") {
                for section in sections.list(SECTIONS_MAX) {
                    self.section(&section, area, &key, &name);
                }
            }
            if let Some(unnumbered) = place.given("unnumbered") {
                let mut taken = HashSet::new();
                for part in unnumbered.list(UNNUMBERED_MAX) {
                    self.unnumbered(&part, area, &mut taken);
                }
            }
        }
    }

    fn unnumbered(&mut self, place: &Place<'_>, area: u32, taken: &mut HashSet<String>) {
        place.object(&["key", "name", "zone"], &["capacity", "outline"]);
        if self.hall.unnumbered.len() == UNNUMBERED_MAX {
            place.fail(format!("more than {UNNUMBERED_MAX} unnumbered parts"));
        }
        let key = parts::key(place);
        if !taken.insert(key.clone()) {
            place.fail(format!("a second unnumbered part with the key \"{key}\""));
        }
        let capacity = place.given("capacity").map(|capacity| capacity.whole(CAPACITY_MAX));
        if capacity.is_none() {
            place.warn("an unnumbered part without a capacity can't be sold");
        }
        let outline = place.given("outline").map(|outline| parts::points(&outline));
        self.hall.unnumbered.push(Unnumbered {
            area,
            key,
            name: place.text_of("name"),
            capacity,
            zone: self.zone(place).unwrap_or_default(),
            outline: outline.unwrap_or_default(),
        });
    }

    fn section(&mut self, place: &Place<'_>, area: u32, area_key: &str, area_name: &str) {
        place.object(&["key"], &["name", "box", "zone", "radius", "rows", "pretix"]);
        let index = self.hall.sections.len() as u32;
        if index as usize == SECTIONS_MAX {
            place.fail(format!("more than {SECTIONS_MAX} sections"));
        }
        let key = parts::key(place);
        let guid = format!("{area_key}/{key}");
        if self.section_of.insert(guid.clone(), index).is_some() {
            place.fail(format!("a second section with the key \"{key}\" in its area"));
        }
        self.hall.sections.push(Section {
            area,
            key,
            name: place.optional_text("name").unwrap_or_else(|| area_name.to_owned()),
            is_box: place.flag_of("box"),
        });
        if let Some(origin) = &mut self.hall.origin {
            origin.zones.push(parts::origin_zone(place));
        }
        let inherited = self.inherit(place, &Inherited { zone: None, radius: self.radius, guid });
        if let Some(rows) = place.given("rows") {
            for row in rows.list(ROWS_MAX) {
                self.row(&row, index, &inherited);
            }
        }
    }

    fn row(&mut self, place: &Place<'_>, section: u32, above: &Inherited) {
        place.object(&["label", "seats"], &["zone", "radius", "pretix"]);
        let row = self.hall.rows.len() as u32;
        if row as usize == ROWS_MAX {
            place.fail(format!("more than {ROWS_MAX} rows"));
        }
        let label = place.text_of("label");
        let mut inherited = self.inherit(place, above);
        inherited.guid = format!("{}/{label}", above.guid);
        self.hall.rows.push(Row { section, label });
        if let Some(origin) = &mut self.hall.origin {
            origin.rows.push(parts::origin_row(place));
        }
        if let Some(seats) = place.given("seats") {
            for seat in seats.list(SEATS_MAX) {
                self.seat(&seat, row, &inherited);
            }
        }
    }

    fn inherit(&self, place: &Place<'_>, above: &Inherited) -> Inherited {
        Inherited {
            zone: self.zone(place).or(above.zone),
            radius: place
                .given("radius")
                .map_or(above.radius, |radius| radius.positive(COORDINATE_MAX)),
            guid: above.guid.clone(),
        }
    }

    fn zone(&self, place: &Place<'_>) -> Option<u32> {
        let zone_at = place.given("zone")?;
        let key = zone_at.text();
        let zone = self.zone_of.get(&key).copied();
        if zone.is_none() {
            zone_at.fail(format!("no zone has the key \"{key}\""));
        }
        Some(zone.unwrap_or_default())
    }

    fn seat(&mut self, place: &Place<'_>, row: u32, above: &Inherited) {
        place.object(
            &["number", "x", "y"],
            &[
                "guid",
                "ordinal",
                "radius",
                "zone",
                "floor",
                "facing",
                "attributes",
                "companion_of",
                "pretix",
            ],
        );
        let index = self.hall.seats.len();
        if index == SEATS_MAX {
            place.fail(format!("more than {SEATS_MAX} seats"));
        }
        let number = place.text_of("number");
        let guid = place.optional_text("guid");
        let guid = guid.unwrap_or_else(|| format!("{}/{number}", above.guid));
        if !guid_is_well_formed(&guid) {
            place
                .fail(format!("the guid \"{guid}\" needs two characters and no space at its ends"));
        }
        // One that is made of keys and labels is no text of the file.
        if guid.chars().nth(TEXT_CHARS_MAX).is_some() {
            place.fail(format!("its guid has more than {TEXT_CHARS_MAX} characters; give it one"));
        }
        if self.seat_of.insert(guid.clone(), index).is_some() {
            place.fail(format!("a second seat \"{guid}\"; give each a guid of its own"));
        }
        let inherited = self.inherit(place, above);
        if inherited.zone.is_none() {
            place.fail("neither the seat nor its row nor its section names a zone");
        }
        let floor = place.given("floor").map(|floor| floor.numbers::<3>(METRES_MAX));
        let facing = place.optional_number("facing", std::f64::consts::TAU);
        self.floors.push(geometry::Given { floor: floor.is_some(), facing: facing.is_some() });
        let [x, y, z] = floor.unwrap_or_default();
        if let Some(wheelchair) = place.given("companion_of") {
            self.companions.push((index, wheelchair.text(), wheelchair.path()));
        }
        self.ordinals.push(place.given("ordinal").map(|ordinal| ordinal.whole(u32::MAX)));
        if let Some(origin) = &mut self.hall.origin {
            origin.seats.push(parts::origin_seat(place));
        }
        self.hall.seats.push(Seat {
            ordinal: Ordinal(index as u32),
            guid,
            row,
            number,
            at: place.here(),
            radius: inherited.radius,
            zone: inherited.zone.unwrap_or_default(),
            floor: Point3 { x, y, z },
            facing: facing.unwrap_or_default(),
            attributes: parts::attributes(place),
            companion_of: None,
        });
    }

    fn shapes(&mut self, root: &Place<'_>) {
        let Some(shapes) = root.given("shapes") else { return };
        for place in shapes.list(SHAPES_MAX) {
            let section = place.given("section").and_then(|section_at| {
                let key = section_at.text();
                let section = self.section_of.get(&key).copied();
                if section.is_none() {
                    section_at.fail(format!("no section \"{key}\" (\"area/section\")"));
                }
                section
            });
            self.hall.shapes.push(parts::shape(&place, section));
            if let Some(origin) = &mut self.hall.origin {
                origin.shapes.push(parts::origin_shape(&place));
            }
        }
    }

    fn companions(&mut self) {
        for (companion, guid, path) in std::mem::take(&mut self.companions) {
            let wheelchair = self.seat_of.get(&guid).copied();
            let fits = wheelchair.is_some_and(|wheelchair| {
                self.hall.seats.get(wheelchair).is_some_and(|seat| seat.attributes.wheelchair)
            });
            match (fits, self.hall.seats.get_mut(companion)) {
                (true, Some(seat)) => seat.companion_of = wheelchair.map(|seat| seat as u32),
                _ => {
                    if let Some(log) = self.log {
                        log.fail(path, format!("\"{guid}\" is no wheelchair place of this plan"));
                    }
                }
            }
        }
    }

    /// Without ordinals in the file seats are numbered from 0 in its order.
    fn ordinals(&mut self, root: &Place<'_>) {
        let given: Vec<u32> = self.ordinals.iter().copied().flatten().collect();
        if given.is_empty() {
            return;
        }
        if given.len() < self.ordinals.len() {
            return root.fail("some seats have an ordinal and some have none");
        }
        let different: HashSet<u32> = given.iter().copied().collect();
        if different.len() < given.len() {
            return root.fail("two seats have the same ordinal");
        }
        for (seat, ordinal) in self.hall.seats.iter_mut().zip(given) {
            seat.ordinal = Ordinal(ordinal);
        }
    }
}
