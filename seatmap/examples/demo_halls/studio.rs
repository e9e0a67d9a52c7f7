//! The studio: a small hall of an arts centre with stalls and a balcony.

use seatmap::hall::{Hall, Level, Point2, Point3, Profile, Stage};

use crate::build::{Builder, Chair, assert_nothing_overlaps, label};

const RADIUS: f64 = 10.5;
const CHAIR: f64 = 24.0;
const CHAIR_M: f64 = 0.55;
const FRONT: Point2 = Point2 { x: 380.0, y: 104.0 };

/// Bent rows of one length, with aisles before the chairs named.
struct Block {
    rows: usize,
    chairs: usize,
    aisles: &'static [usize],
    first: f64,
    first_m: f64,
    row_m: f64,
    floor_m: f64,
    rise_m: f64,
    letters: &'static str,
}

pub fn hall() -> Hall {
    let mut builder = Builder::default();
    builder.hall.name = "Sala Estudio".into();
    builder.hall.width = 760.0;
    builder.hall.height = 680.0;
    builder.zones(&[
        ("1", "Zona 1", "#8c1d2f"),
        ("2", "Zona 2", "#b08d2e"),
        ("3", "Zona 3", "#4d6a93"),
    ]);
    builder.area("stalls", "Platea");
    builder.section("stalls", "Platea", false);
    let stalls = Block {
        rows: 11,
        chairs: 22,
        aisles: &[5, 17],
        first: 72.0,
        first_m: 2.8,
        row_m: 0.95,
        floor_m: -0.6,
        rise_m: 0.16,
        letters: "ABCDEFGHIJK",
    };
    block(&mut builder, &stalls);
    builder.area("balcony", "Anfiteatro");
    builder.section("balcony", "Anfiteatro", false);
    let balcony = Block {
        rows: 3,
        chairs: 28,
        aisles: &[7, 21],
        first: 452.0,
        first_m: 11.4,
        row_m: 0.90,
        floor_m: 3.6,
        rise_m: 0.42,
        letters: "LMN",
    };
    block(&mut builder, &balcony);
    for seat in &mut builder.hall.seats {
        let label = &builder.hall.rows[seat.row as usize].label;
        seat.zone = match label.as_str() {
            "A" | "B" | "C" | "D" | "E" | "F" | "G" => 0,
            "H" | "I" | "J" | "K" | "L" => 1,
            _ => 2,
        };
    }
    // In the last row, at the doors and at the aisles.
    for numbers in [[1, 2, 3], [6, 7, 8], [17, 16, 15], [22, 21, 20]] {
        let seats = numbers.map(|number| format!("stalls/stalls/K/{number}"));
        builder.wheelchair_place(seats.each_ref().map(String::as_str));
    }
    builder.hall.profile = Some(profile());
    let stage = [(-300.0, -76.0), (300.0, -76.0), (300.0, 0.0), (-300.0, 0.0)];
    let stage = stage.map(|(x, y)| Point2 { x: FRONT.x + x, y: FRONT.y + y }).to_vec();
    let text = label("Escenario", 300.0, 38.0, 26.0, "#f3e9d8");
    builder.polygon(stage, "#2a2422", "#2a2422", Some(text));
    assert_nothing_overlaps(&builder.hall);
    builder.hall
}

fn block(builder: &mut Builder, block: &Block) {
    const BEND: f64 = 1400.0;
    const ROW: f64 = 31.0;
    const AISLE: f64 = 26.0;
    for row in 0..block.rows {
        let letter = &block.letters[row..=row];
        let chair = |place: usize| {
            let aisles = block.aisles.iter().filter(|aisle| place >= **aisle).count() as f64;
            let half =
                ((block.chairs - 1) as f64 * CHAIR + block.aisles.len() as f64 * AISLE) / 2.0;
            let x = place as f64 * CHAIR + aisles * AISLE - half;
            let away = block.first + ROW * row as f64 - x * x / (2.0 * BEND);
            let scale = CHAIR_M / CHAIR;
            let bend_m = x * x / (2.0 * BEND) * scale;
            Chair {
                number: (place + 1).to_string(),
                at: Point2 { x: FRONT.x + x, y: FRONT.y + away },
                floor: Point3 {
                    x: x * scale,
                    y: block.floor_m + block.rise_m * row as f64,
                    z: block.first_m + block.row_m * row as f64 - bend_m,
                },
                facing: (-x / BEND).atan(),
            }
        };
        let chairs: Vec<Chair> = (0..block.chairs).map(chair).collect();
        builder.row(letter, RADIUS, chairs);
    }
}

fn profile() -> Profile {
    let level = |area: &str, floor_m: f64, rise_m: f64, parapet_m: Option<f64>| Level {
        area: area.into(),
        floor_m,
        rise_first_m: rise_m,
        rise_last_m: rise_m,
        parapet_m,
        turned: false,
    };
    Profile {
        metres_per_unit: 0.023,
        stage_front: FRONT,
        audience_degrees: 90.0,
        stage: Stage {
            opening_width_m: 11.0,
            opening_height_m: 6.0,
            depth_m: 9.0,
            pit_m: 0.0,
            surtitles_m: Some(6.3),
        },
        levels: vec![level("stalls", -0.6, 0.16, None), level("balcony", 3.6, 0.42, Some(0.85))],
        ceiling_m: 8.5,
        chandelier: None,
    }
}
