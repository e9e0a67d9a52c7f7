//! Writes our own plan format, without loss. What a reader would work out by itself (a seat's
//! guid, its place by the profile, ordinals in file order) is left out.

use super::json::{Fields, Json};
use crate::geometry;
use crate::hall::{Attributes, Form, Hall, Level, Point2, Profile, Seat, Shape};
use crate::import::{PARTERRE_NAME, PARTERRE_VERSION};
use crate::origin::{OriginRow, OriginZone};

/// The plan's file. Areas, sections, rows and seats are written in the hall's order, each
/// inside of its parent.
pub fn parterre(hall: &Hall) -> String {
    let mut plan = Plan {
        hall,
        radius: most_common(hall.seats.iter().map(|seat| seat.radius.to_bits()))
            .map(f64::from_bits)
            .unwrap_or(10.0),
        rows_of: group(hall.sections.len(), hall.rows.iter().map(|row| row.section)),
        seats_of: group(hall.rows.len(), hall.seats.iter().map(|seat| seat.row)),
        sections_of: group(hall.areas.len(), hall.sections.iter().map(|section| section.area)),
        computed: geometry::places(hall),
        ordinals: false,
    };
    let moved = plan.in_file_order().any(|(place, seat)| seat.ordinal.0 as usize != place);
    plan.ordinals = moved;
    let zones = hall.zones.iter().map(|zone| {
        Fields::default()
            .with("key", &zone.key)
            .with("name", &zone.name)
            .maybe("colour", Some(&zone.colour).filter(|colour| !colour.is_empty()))
            .into()
    });
    let areas = (0..hall.areas.len()).map(|area| plan.area(area));
    let shapes = hall.shapes.iter().enumerate().map(|(i, shape)| plan.shape(i, shape));
    let file = Fields::default()
        .with("format", PARTERRE_NAME)
        .with("version", PARTERRE_VERSION)
        .with("name", &hall.name)
        .with("size", Fields::default().with("width", hall.width).with("height", hall.height))
        .maybe("radius", Some(plan.radius).filter(|_| !hall.seats.is_empty()))
        .flag("pretix", hall.origin.is_some())
        .maybe("profile", hall.profile.as_ref().map(profile))
        .with("zones", zones.collect::<Vec<Json>>())
        .with("areas", areas.collect::<Vec<Json>>())
        .some("shapes", shapes.collect());
    Json::from(file).text()
}

struct Plan<'h> {
    hall: &'h Hall,
    radius: f64,
    sections_of: Vec<Vec<usize>>,
    rows_of: Vec<Vec<usize>>,
    seats_of: Vec<Vec<usize>>,
    computed: Vec<(crate::hall::Point3, f64)>,
    ordinals: bool,
}

impl Plan<'_> {
    fn in_file_order(&self) -> impl Iterator<Item = (usize, &Seat)> {
        let sections = self.sections_of.iter().flatten();
        let rows = sections.flat_map(|&section| self.rows_of[section].iter());
        let seats = rows.flat_map(|&row| self.seats_of[row].iter());
        seats.map(|&seat| &self.hall.seats[seat]).enumerate()
    }

    fn area(&self, index: usize) -> Json {
        let area = &self.hall.areas[index];
        let sections = self.sections_of[index].iter().map(|&section| self.section(section, index));
        let unnumbered = self.hall.unnumbered.iter().filter(|part| part.area as usize == index);
        let unnumbered = unnumbered.map(|part| {
            Fields::default()
                .with("key", &part.key)
                .with("name", &part.name)
                .maybe("capacity", part.capacity)
                .with("zone", self.zone_key(part.zone))
                .some("outline", part.outline.iter().copied().map(pair).collect())
                .into()
        });
        Fields::default()
            .with("key", &area.key)
            .with("name", &area.name)
            .some("unnumbered", unnumbered.collect())
            .some("sections", sections.collect())
            .into()
    }

    fn section(&self, index: usize, area: usize) -> Json {
        let section = &self.hall.sections[index];
        let area = &self.hall.areas[area];
        let guid = format!("{}/{}", area.key, section.key);
        let seats = self.rows_of[index].iter().flat_map(|&row| self.seats_of[row].iter());
        let zone = self.only_zone(seats);
        let rows = self.rows_of[index].iter().map(|&row| self.row(row, zone, &guid));
        let origin = self.hall.origin.as_ref().and_then(|origin| origin.zones.get(index));
        Fields::default()
            .with("key", &section.key)
            .maybe("name", Some(&section.name).filter(|name| **name != area.name))
            .flag("box", section.is_box)
            .maybe("zone", zone.map(|zone| self.zone_key(zone)))
            .maybe("pretix", origin.map(origin_zone))
            .some("rows", rows.collect())
            .into()
    }

    fn row(&self, index: usize, above: Option<u32>, guid: &str) -> Json {
        let row = &self.hall.rows[index];
        let guid = format!("{guid}/{}", row.label);
        let zone = self.only_zone(self.seats_of[index].iter());
        let inherited = above.or(zone);
        let seats = self.seats_of[index].iter().map(|&seat| self.seat(seat, inherited, &guid));
        let origin = self.hall.origin.as_ref().and_then(|origin| origin.rows.get(index));
        Fields::default()
            .with("label", &row.label)
            .maybe("zone", zone.filter(|_| above.is_none()).map(|zone| self.zone_key(zone)))
            .maybe("pretix", origin.map(origin_row))
            .with("seats", seats.collect::<Vec<Json>>())
            .into()
    }

    fn seat(&self, index: usize, zone: Option<u32>, guid: &str) -> Json {
        let seat = &self.hall.seats[index];
        let (floor, facing) = self.computed.get(index).copied().unwrap_or_default();
        let companion = seat.companion_of.and_then(|seat| self.hall.seats.get(seat as usize));
        let origin = self.hall.origin.as_ref().and_then(|origin| origin.seats.get(index));
        let origin = origin.map(|origin| {
            Fields::default()
                .maybe("uuid", origin.uuid.as_ref())
                .maybe("start_direction", origin.start_direction.as_ref())
        });
        let default_guid = format!("{guid}/{}", seat.number);
        let floor_given = [seat.floor.x, seat.floor.y, seat.floor.z].map(Json::from).to_vec();
        let attributes = attributes(&seat.attributes);
        Fields::default()
            .with("number", &seat.number)
            .maybe("guid", Some(&seat.guid).filter(|guid| **guid != default_guid))
            .maybe("ordinal", Some(seat.ordinal.0).filter(|_| self.ordinals))
            .with("x", seat.at.x)
            .with("y", seat.at.y)
            .maybe("radius", Some(seat.radius).filter(|radius| *radius != self.radius))
            .maybe("zone", (zone != Some(seat.zone)).then(|| self.zone_key(seat.zone)))
            .maybe("floor", (floor != seat.floor).then_some(floor_given))
            .maybe("facing", Some(seat.facing).filter(|given| *given != facing))
            .maybe("companion_of", companion.map(|seat| &seat.guid))
            .maybe("attributes", Some(attributes).filter(|fields| !fields.is_empty()))
            .maybe("pretix", origin.filter(|fields| !fields.is_empty()))
            .into()
    }

    fn shape(&self, index: usize, shape: &Shape) -> Json {
        let fields = Fields::default();
        let fields = match &shape.form {
            Form::Polygon { points } => {
                let points: Vec<Json> = points.iter().copied().map(pair).collect();
                fields.with("form", "polygon").with("points", points)
            }
            Form::Rectangle { width, height } => {
                fields.with("form", "rectangle").with("width", *width).with("height", *height)
            }
            Form::Ellipse { rx, ry } => {
                fields.with("form", "ellipse").with("rx", *rx).with("ry", *ry)
            }
            Form::Circle { radius } => fields.with("form", "circle").with("radius", *radius),
            Form::Text => fields.with("form", "text"),
        };
        let text = shape.text.as_ref().map(|label| {
            Fields::default()
                .with("text", &label.text)
                .with("x", label.at.x)
                .with("y", label.at.y)
                .with("size", label.size)
                .maybe("colour", label.colour.as_ref())
        });
        let section = shape.section.and_then(|index| {
            let section = self.hall.sections.get(index as usize)?;
            let area = self.hall.areas.get(section.area as usize)?;
            Some(Json::Text(format!("{}/{}", area.key, section.key)))
        });
        let origin = self.hall.origin.as_ref().and_then(|origin| origin.shapes.get(index));
        let uuid = origin.and_then(|origin| origin.uuid.as_ref());
        fields
            .with("x", shape.at.x)
            .with("y", shape.at.y)
            .maybe("fill", shape.fill.as_ref())
            .maybe("border", shape.border.as_ref())
            .maybe("rotation", Some(shape.rotation).filter(|rotation| *rotation != 0.0))
            .maybe("section", section)
            .maybe("text", text)
            .maybe("pretix", uuid.map(|uuid| Fields::default().with("uuid", uuid)))
            .into()
    }

    fn zone_key(&self, zone: u32) -> &str {
        self.hall.zones.get(zone as usize).map_or("", |zone| &zone.key)
    }

    /// The zone that all these seats share.
    fn only_zone<'s>(&self, mut seats: impl Iterator<Item = &'s usize>) -> Option<u32> {
        let zone = self.hall.seats[*seats.next()?].zone;
        seats.all(|&seat| self.hall.seats[seat].zone == zone).then_some(zone)
    }
}

fn group(parents: usize, parent_of: impl Iterator<Item = u32>) -> Vec<Vec<usize>> {
    let mut groups = vec![Vec::new(); parents];
    for (child, parent) in parent_of.enumerate() {
        if let Some(group) = groups.get_mut(parent as usize) {
            group.push(child);
        }
    }
    groups
}

fn most_common(values: impl Iterator<Item = u64>) -> Option<u64> {
    let mut counts = std::collections::BTreeMap::new();
    for value in values {
        *counts.entry(value).or_insert(0_usize) += 1;
    }
    counts.into_iter().max_by_key(|(_, count)| *count).map(|(value, _)| value)
}

fn pair(at: Point2) -> Json {
    vec![Json::from(at.x), Json::from(at.y)].into()
}

fn attributes(of: &Attributes) -> Fields {
    Fields::default()
        .flag("wheelchair", of.wheelchair)
        .flag("restricted_view", of.restricted_view)
        .flag("no_surtitles", of.no_surtitles)
        .flag("house_seat", of.house_seat)
        .maybe("door", of.door.as_ref())
        .maybe("entrance", of.entrance.as_ref())
        .flag("lamp", of.lamp)
        .maybe("photo", of.photo.as_ref())
        .maybe("video", of.video.as_ref())
}

fn profile(profile: &Profile) -> Fields {
    let stage = Fields::default()
        .with("opening_width_m", profile.stage.opening_width_m)
        .with("opening_height_m", profile.stage.opening_height_m)
        .with("depth_m", profile.stage.depth_m)
        .maybe("pit_m", Some(profile.stage.pit_m).filter(|pit| *pit != 0.0))
        .maybe("surtitles_m", profile.stage.surtitles_m);
    let chandelier = profile.chandelier.map(|at| [at.x, at.y, at.z].map(Json::from).to_vec());
    Fields::default()
        .with("metres_per_unit", profile.metres_per_unit)
        .with("stage_front", pair(profile.stage_front))
        .with("audience_degrees", profile.audience_degrees)
        .with("stage", stage)
        .some("levels", profile.levels.iter().map(level).collect())
        .with("ceiling_m", profile.ceiling_m)
        .maybe("chandelier", chandelier)
}

fn level(level: &Level) -> Json {
    Fields::default()
        .with("area", &level.area)
        .with("floor_m", level.floor_m)
        .with("rise_first_m", level.rise_first_m)
        .with("rise_last_m", level.rise_last_m)
        .maybe("parapet_m", level.parapet_m)
        .flag("turned", level.turned)
        .into()
}

fn origin_zone(origin: &OriginZone) -> Fields {
    Fields::default()
        .maybe("name", origin.name.as_ref())
        .maybe("zone_id", origin.zone_id.as_ref())
        .maybe("uuid", origin.uuid.as_ref())
        .with("x", origin.position.x)
        .with("y", origin.position.y)
}

fn origin_row(origin: &OriginRow) -> Fields {
    Fields::default()
        .maybe("row_label", origin.row_label.as_ref())
        .maybe("seat_label", origin.seat_label.as_ref())
        .maybe("uuid", origin.uuid.as_ref())
        .maybe("row_number_position", origin.row_number_position.as_ref())
        .with("x", origin.position.x)
        .with("y", origin.position.y)
}
