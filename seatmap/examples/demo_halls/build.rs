//! Puts a hall together seat by seat.

use seatmap::hall::{
    Area, Attributes, Form, Hall, Label, Ordinal, Point2, Point3, Row, Seat, Section, Shape, Zone,
};

/// A chair before it is in its row.
pub struct Chair {
    pub number: String,
    pub at: Point2,
    pub floor: Point3,
    pub facing: f64,
}

#[derive(Default)]
pub struct Builder {
    pub hall: Hall,
}

impl Builder {
    pub fn area(&mut self, key: &str, name: &str) {
        self.hall.areas.push(Area { key: key.into(), name: name.into() });
    }

    /// In the latest area.
    pub fn section(&mut self, key: &str, name: &str, is_box: bool) {
        let area = self.hall.areas.len() as u32 - 1;
        self.hall.sections.push(Section { area, key: key.into(), name: name.into(), is_box });
    }

    /// In the latest section.
    pub fn row(&mut self, label: &str, radius: f64, chairs: impl IntoIterator<Item = Chair>) {
        let section = self.hall.sections.len() - 1;
        let row = self.hall.rows.len() as u32;
        let Section { area, key, .. } = &self.hall.sections[section];
        let guid = format!("{}/{key}/{label}", self.hall.areas[*area as usize].key);
        self.hall.rows.push(Row { section: section as u32, label: label.into() });
        for chair in chairs {
            self.hall.seats.push(Seat {
                ordinal: Ordinal(self.hall.seats.len() as u32),
                guid: format!("{guid}/{}", chair.number),
                row,
                number: chair.number,
                at: Point2 { x: tenth(chair.at.x), y: tenth(chair.at.y) },
                radius,
                zone: 0,
                floor: Point3 {
                    x: centi(chair.floor.x),
                    y: centi(chair.floor.y),
                    z: centi(chair.floor.z),
                },
                facing: centi(chair.facing),
                attributes: Attributes::default(),
                companion_of: None,
            });
        }
    }

    pub fn zones(&mut self, zones: &[(&str, &str, &str)]) {
        self.hall.zones = zones
            .iter()
            .map(|&(key, name, colour)| Zone {
                key: key.into(),
                name: name.into(),
                colour: colour.into(),
            })
            .collect();
    }

    /// Makes a seat a wheelchair place and another its companion's. A wheelchair is as wide as
    /// two chairs: the one between them goes, and the place moves half a chair towards it.
    pub fn wheelchair_place(&mut self, [place, between, companion]: [&str; 3]) {
        let gone = self.find(between);
        let gone = self.hall.seats.remove(gone);
        let place = self.find(place);
        let seat = &mut self.hall.seats[place];
        let middle = |a: f64, b: f64| (a + b) / 2.0;
        seat.at = Point2 {
            x: tenth(middle(seat.at.x, gone.at.x)),
            y: tenth(middle(seat.at.y, gone.at.y)),
        };
        seat.floor.x = centi(middle(seat.floor.x, gone.floor.x));
        seat.floor.z = centi(middle(seat.floor.z, gone.floor.z));
        seat.facing = centi(middle(seat.facing, gone.facing));
        seat.attributes.wheelchair = true;
        let companion = self.find(companion);
        self.hall.seats[companion].companion_of = Some(place as u32);
        for (index, seat) in self.hall.seats.iter_mut().enumerate() {
            // Those behind the chair that went have moved up by one; this pair knows already.
            if index != companion {
                seat.companion_of = seat.companion_of.map(|of| of - u32::from(of > gone.ordinal.0));
            }
            seat.ordinal = Ordinal(index as u32);
        }
    }

    fn find(&self, guid: &str) -> usize {
        let found = self.hall.seats.iter().position(|seat| seat.guid == guid);
        found.unwrap_or_else(|| panic!("there is no seat {guid}"))
    }

    pub fn polygon(&mut self, points: Vec<Point2>, fill: &str, border: &str, text: Option<Label>) {
        let first = points[0];
        let relative =
            |point: Point2| Point2 { x: tenth(point.x - first.x), y: tenth(point.y - first.y) };
        self.hall.shapes.push(Shape {
            form: Form::Polygon { points: points.into_iter().map(relative).collect() },
            fill: Some(fill.into()),
            border: Some(border.into()),
            rotation: 0.0,
            at: Point2 { x: tenth(first.x), y: tenth(first.y) },
            text,
            section: None,
        });
    }
}

/// Odd numbers at the left, even ones at the right, rising from the middle: the number of the
/// chair that is `place`th from the middle (from 0) on its side.
pub fn odd_even(place: usize, right: bool) -> String {
    (2 * place + 1 + usize::from(right)).to_string()
}

pub fn label(text: &str, x: f64, y: f64, size: f64, colour: &str) -> Label {
    Label { text: text.into(), colour: Some(colour.into()), size, at: Point2 { x, y } }
}

/// Each pair of seats needs at least the sum of their radii between their centres.
pub fn assert_nothing_overlaps(hall: &Hall) {
    for (i, a) in hall.seats.iter().enumerate() {
        for b in &hall.seats[..i] {
            let apart = (a.at.x - b.at.x).hypot(a.at.y - b.at.y);
            assert!(apart >= a.radius + b.radius, "{} and {}: {apart}", a.guid, b.guid);
        }
        assert!((a.radius..=hall.width - a.radius).contains(&a.at.x), "{} is outside", a.guid);
        assert!((a.radius..=hall.height - a.radius).contains(&a.at.y), "{} is outside", a.guid);
    }
}

fn tenth(units: f64) -> f64 {
    round(units, 10.0)
}

fn centi(metres: f64) -> f64 {
    round(metres, 100.0)
}

fn round(value: f64, parts: f64) -> f64 {
    let rounded = (value * parts).round() / parts;
    if rounded == 0.0 { 0.0 } else { rounded }
}
