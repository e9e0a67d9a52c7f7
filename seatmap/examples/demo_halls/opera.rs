//! The opera: a horseshoe house of 1,800 seats as they stand in Spain. The drawing lays its
//! tiers around the stalls, so that the whole house is one picture; in the house they hang
//! above each other.

use seatmap::hall::{Hall, Level, Point2, Point3, Profile, Stage};

use crate::build::{Builder, Chair, assert_nothing_overlaps, label, odd_even};
use crate::horseshoe::Horseshoe;
use crate::opera_zones;
use crate::tiers::{House, Ring, Tier, ring_of_boxes, tier};

const SEATS: usize = 1_800;
const RADIUS: f64 = 8.6;
/// Plan units of a metre in the stalls.
const SCALE: f64 = 36.4;
const STALLS_ROWS: usize = 22;
const FIRST_ROW: f64 = 92.0;
const FIRST_ROW_M: f64 = 6.6;
const ROW: f64 = 24.5;
const ROW_M: f64 = 0.86;
const CHAIR: f64 = 20.4;
const HALF_AISLE: f64 = 15.0;
/// Of the rows' bend.
const BEND: f64 = 900.0;
const BEND_M: f64 = 26.0;

pub fn hall() -> Hall {
    let house = house();
    let mut builder = Builder::default();
    builder.hall.name = "Teatro de la Ópera".into();
    builder.hall.width = 1660.0;
    builder.hall.height = 1246.0;
    builder.zones(&[
        ("1", "Zona 1", "#8c1d2f"),
        ("2", "Zona 2", "#b5653a"),
        ("3", "Zona 3", "#b08d2e"),
        ("4", "Zona 4", "#4f7d64"),
        ("5", "Zona 5", "#4d6a93"),
    ]);
    builder.area("stalls", "Butacas de patio");
    builder.section("stalls", "Butacas de patio", false);
    stalls(&mut builder, &house);
    stalls_accessible(&mut builder);
    builder.area("boxes-1", "Palcos de platea");
    let ring = Ring { boxes: 24, honour: 1.9, drawn_out: 0.0, floor_m: 0.9, radius: RADIUS };
    ring_of_boxes(&mut builder, &house, &ring);
    builder.area("boxes-2", "Palcos principales");
    let ring = Ring { boxes: 28, honour: 0.0, drawn_out: 62.0, floor_m: 3.7, radius: RADIUS };
    ring_of_boxes(&mut builder, &house, &ring);
    let terrace = Tier {
        name: "Terraza",
        rows: 5,
        drawn: (142.0, 23.5),
        built: (0.75, 0.82),
        floor_m: 6.5,
        rise_m: 0.36,
        radius: 9.4,
        aisles: [27.0, 66.0],
        arms: 0.92,
        long_rows: 3,
    };
    builder.area("terrace", "Terraza");
    tier(&mut builder, &house, &terrace);
    terrace_accessible(&mut builder);
    let paradise = Tier {
        name: "Paraíso",
        rows: 8,
        drawn: (304.0, 23.6),
        built: (2.2, 0.76),
        floor_m: 10.4,
        rise_m: 0.50,
        radius: 10.0,
        aisles: [23.0, 54.0],
        arms: 0.0,
        long_rows: 8,
    };
    builder.area("paradise", "Paraíso");
    tier(&mut builder, &house, &paradise);
    assert_eq!(builder.hall.seats.len(), SEATS);
    builder.hall.profile = Some(profile(&house));
    surroundings(&mut builder, &house);
    opera_zones::assign(&mut builder.hall);
    assert_nothing_overlaps(&builder.hall);
    builder.hall
}

fn house() -> House {
    let radius = 342.0;
    let last = FIRST_ROW + ROW * (STALLS_ROWS - 1) as f64;
    let last_m = FIRST_ROW_M + ROW_M * (STALLS_ROWS - 1) as f64;
    let radius_m = radius / SCALE;
    House {
        drawn: Horseshoe {
            radius,
            arm_radius: 1100.0,
            centre: last + 40.0 - radius,
            arms_from: 22.0,
        },
        built: Horseshoe {
            radius: radius_m,
            arm_radius: 34.0,
            centre: last_m + 1.35 - radius_m,
            arms_from: 2.2,
        },
        front: Point2 { x: 830.0, y: 108.0 },
    }
}

fn stalls(builder: &mut Builder, house: &House) {
    for row in 0..STALLS_ROWS {
        let away = FIRST_ROW + ROW * row as f64;
        let bent = |x: f64| away - x * x / (2.0 * BEND);
        let place_x = |place: usize| HALF_AISLE + CHAIR * (place as f64 + 0.5);
        let fits = |place: &usize| {
            let x = place_x(*place);
            x + RADIUS + 21.0 < house.drawn.half_width(bent(x) + 14.0)
        };
        let chairs = (0..14).filter(fits).count();
        let floor_m = stalls_floor(row);
        let chair = |place: usize, right: bool| {
            let x = place_x(place) * if right { 1.0 } else { -1.0 };
            let (x_m, z) = (x / SCALE, FIRST_ROW_M + ROW_M * row as f64);
            let z = z - x_m * x_m / (2.0 * BEND_M);
            Chair {
                number: odd_even(place, right),
                at: Point2 { x: house.front.x + x, y: house.front.y + bent(x) },
                floor: Point3 { x: x_m, y: floor_m, z },
                facing: (-x_m / BEND_M).atan(),
            }
        };
        let left = (0..chairs).rev().map(|place| chair(place, false));
        let right = (0..chairs).map(|place| chair(place, true));
        let all: Vec<Chair> = left.chain(right).collect();
        builder.row(&(row + 1).to_string(), RADIUS, all);
    }
}

/// The rake grows from 3 cm to 12 cm a row.
fn stalls_floor(row: usize) -> f64 {
    let row = row as f64;
    -1.15 + 0.03 * row + (0.12 - 0.03) / (STALLS_ROWS as f64 - 2.0) * row * (row - 1.0) / 2.0
}

/// Wheelchair places in the last rows of the stalls, where one comes in level, at the middle
/// aisle and at the ends: row, place from the middle, and the way to the companion.
const STALLS_PLACES: [(usize, usize, isize); 4] =
    [(20, 9, -1), (21, 0, 1), (21, 7, -1), (22, 4, -1)];

/// Each place once at either side.
fn stalls_accessible(builder: &mut Builder) {
    for (row, place, inwards) in STALLS_PLACES {
        for right in [false, true] {
            let number = |step: isize| {
                let place = place.checked_add_signed(step * inwards);
                odd_even(place.expect("the row is long enough"), right)
            };
            let seats = [0, 1, 2].map(|step| format!("stalls/stalls/{row}/{}", number(step)));
            builder.wheelchair_place(seats.each_ref().map(String::as_str));
        }
    }
}

/// Four in the terrace's first row, at both sides of the inner aisles.
fn terrace_accessible(builder: &mut Builder) {
    let centre = "terrace/centre/1/";
    let centre = builder.hall.seats.iter().filter(|seat| seat.guid.starts_with(centre)).count();
    let aisle = centre / 2;
    for right in [false, true] {
        let outer = if right { "right" } else { "left" };
        for (section, places) in
            [("centre", [aisle - 1, aisle - 2, aisle - 3]), (outer, [aisle, aisle + 1, aisle + 2])]
        {
            let seats =
                places.map(|place| format!("terrace/{section}/1/{}", odd_even(place, right)));
            builder.wheelchair_place(seats.each_ref().map(String::as_str));
        }
    }
}

fn profile(house: &House) -> Profile {
    let level = |area: &str, floor_m: f64, rises: (f64, f64), parapet_m: Option<f64>| Level {
        area: area.into(),
        floor_m,
        rise_first_m: rises.0,
        rise_last_m: rises.1,
        parapet_m,
        turned: parapet_m.is_some(),
    };
    Profile {
        metres_per_unit: 0.0275,
        stage_front: house.front,
        audience_degrees: 90.0,
        stage: Stage {
            opening_width_m: 15.0,
            opening_height_m: 10.0,
            depth_m: 20.0,
            pit_m: 5.0,
            surtitles_m: Some(10.6),
        },
        levels: vec![
            level("stalls", -1.15, (0.03, 0.12), None),
            level("boxes-1", 0.9, (0.3, 0.3), Some(0.80)),
            level("boxes-2", 3.7, (0.3, 0.3), Some(0.80)),
            level("terrace", 6.5, (0.36, 0.36), Some(0.80)),
            level("paradise", 10.4, (0.5, 0.5), Some(0.80)),
        ],
        ceiling_m: 18.0,
        chandelier: Some(Point3 { x: 0.0, y: 13.8, z: 14.0 }),
    }
}

/// The stage with its curved apron.
fn surroundings(builder: &mut Builder, house: &House) {
    let Point2 { x, y } = house.front;
    let mut points = vec![
        Point2 { x: x - 250.0, y: 24.0 },
        Point2 { x: x + 250.0, y: 24.0 },
        Point2 { x: x + 290.0, y: y - 10.0 },
    ];
    for step in (-10..=10).rev() {
        let across = f64::from(step) * 29.0;
        let bow = 1.0 - (across / 290.0).powi(2);
        points.push(Point2 { x: x + across, y: y - 10.0 + 26.0 * bow });
    }
    let text = label("Escenario", 250.0, 46.0, 26.0, "#f3e9d8");
    builder.polygon(points, "#2a2422", "#2a2422", Some(text));
}
