//! The tiers around the stalls: rings of boxes, and rows in blocks between radial aisles.

use seatmap::hall::{Point2, Point3};

use crate::build::{Builder, Chair, odd_even};
use crate::horseshoe::{Horseshoe, Spot};

/// One house twice: as it is drawn and as it is built.
pub struct House {
    pub drawn: Horseshoe,
    pub built: Horseshoe,
    /// Of the drawing: the middle of the stage's front.
    pub front: Point2,
}

impl House {
    pub fn chair(&self, number: String, drawn: Spot, built: Spot, floor_m: f64) -> Chair {
        Chair {
            number,
            at: Point2 { x: self.front.x + drawn.x, y: self.front.y + drawn.away },
            floor: Point3 { x: built.x, y: floor_m, z: built.away },
            facing: built.facing(),
        }
    }
}

/// A ring of boxes, from the stage at the left around to the stage at the right.
pub struct Ring {
    pub boxes: usize,
    /// Width of the box of honour in the middle, in boxes; 0 for none.
    pub honour: f64,
    /// From the horseshoe to the ring's front, on the drawing.
    pub drawn_out: f64,
    pub floor_m: f64,
    pub radius: f64,
}

/// Chairs beside each other in a box, and how far apart on the drawing and in the house.
const CHAIR: f64 = 19.5;
const CHAIR_M: f64 = 0.60;
/// From a box's front to its first chairs and to its second.
const ROWS: [f64; 2] = [14.0, 33.5];
const ROWS_M: [f64; 2] = [0.60, 1.40];
/// The second row stands on a step.
const STEP_M: f64 = 0.30;

pub fn ring_of_boxes(builder: &mut Builder, house: &House, ring: &Ring) {
    let slots = ring.boxes as f64 + ring.honour;
    let drawn_box = 2.0 * house.drawn.reach(ring.drawn_out) / slots;
    let built_box = 2.0 * house.built.reach(0.0) / slots;
    let each_side = ring.boxes / 2;
    for right in [false, true] {
        let side = if right { 1.0 } else { -1.0 };
        // From the stage to the back: box 1 at the left, 2 at the right of the stage.
        for place in 0..each_side {
            let slot = side * (slots / 2.0 - 0.5 - place as f64);
            let number = odd_even(place, right);
            builder.section(&number, &format!("Palco {number}"), true);
            let drawn = house.drawn.at(slot * drawn_box, ring.drawn_out);
            let built = house.built.at(slot * built_box, 0.0);
            builder.row(&number, ring.radius, chairs(house, drawn, built, ring.floor_m, 3));
        }
        if !right && ring.honour > 0.0 {
            builder.section("honor", "Palco de honor", true);
            let drawn = house.drawn.at(0.0, ring.drawn_out);
            let built = house.built.at(0.0, 0.0);
            builder.row("H", ring.radius, chairs(house, drawn, built, ring.floor_m, 6));
        }
    }
}

/// Two rows of chairs, lettered from the left, the front ones first.
fn chairs(house: &House, drawn: Spot, built: Spot, floor_m: f64, wide: usize) -> Vec<Chair> {
    let mut chairs = Vec::new();
    for row in 0..2 {
        for place in 0..wide {
            let across = (wide as f64 - 1.0) / 2.0 - place as f64;
            let letter = char::from(b'A' + (row * wide + place) as u8).to_string();
            // Seen by who sits there, the left end of the front comes first.
            let drawn = drawn.beside(-across * CHAIR, ROWS[row]);
            let built = built.beside(-across * CHAIR_M, ROWS_M[row]);
            chairs.push(house.chair(letter, drawn, built, floor_m + STEP_M * row as f64));
        }
    }
    chairs
}

/// A tier of rows.
pub struct Tier {
    pub name: &'static str,
    pub rows: usize,
    /// From the horseshoe to the first row and from row to row.
    pub drawn: (f64, f64),
    pub built: (f64, f64),
    pub floor_m: f64,
    pub rise_m: f64,
    pub radius: f64,
    /// Angles of the aisles, degrees from the middle of the back.
    pub aisles: [f64; 2],
    /// How far its rows run into the arms, as a part of their length; 0 for a half circle.
    pub arms: f64,
    /// Rows that run on beyond the second aisle; from the others there one would see nothing.
    pub long_rows: usize,
}

const PITCH: f64 = 20.6;
const PITCH_M: f64 = 0.50;
const AISLE: f64 = 27.0;
const AISLE_M: f64 = 0.95;

/// Places along a row: drawn and built, from the middle outwards, for one side, by block.
fn half_row(house: &House, tier: &Tier, row: usize) -> [Vec<(f64, f64)>; 3] {
    let outs = [tier.drawn.0 + tier.drawn.1 * row as f64, tier.built.0 + tier.built.1 * row as f64];
    let curves = [house.drawn, house.built];
    let bounds = |which: usize| {
        let (curve, out) = (curves[which], outs[which]);
        let quarter = (curve.radius + out) * std::f64::consts::FRAC_PI_2;
        let angle = |degrees: f64| (curve.radius + out) * degrees.to_radians();
        let end = quarter + (curve.reach(out) - quarter) * tier.arms;
        [0.0, angle(tier.aisles[0]), angle(tier.aisles[1]), end]
    };
    let (drawn, built) = (bounds(0), bounds(1));
    let blocks = [0, 1, 2].map(|block| {
        let inner = |aisle: f64| if block == 0 { 0.0 } else { aisle / 2.0 };
        let outer = |aisle: f64| if block == 2 { 0.0 } else { aisle / 2.0 };
        let from = (drawn[block] + inner(AISLE), built[block] + inner(AISLE_M));
        let to = (drawn[block + 1] - outer(AISLE), built[block + 1] - outer(AISLE_M));
        (from, to)
    });
    // One pitch along the whole row: what the tightest block needs.
    let pitch = blocks.iter().fold(PITCH, |pitch, (from, to)| {
        pitch.max((to.0 - from.0) / ((to.1 - from.1) / PITCH_M).floor())
    });
    [0, 1, 2].map(|block| {
        let (from, to) = blocks[block];
        let count = ((to.0 - from.0) / pitch + 0.1).floor();
        let seats = if block == 2 && row >= tier.long_rows { 0 } else { count as usize };
        (0..seats)
            .map(|place| {
                let share = (place as f64 + 0.5) / count;
                (from.0 + (to.0 - from.0) * share, from.1 + (to.1 - from.1) * share)
            })
            .collect()
    })
}

/// Three sections, left, centre and right; numbers run on from one to the next.
pub fn tier(builder: &mut Builder, house: &House, tier: &Tier) {
    let sections = [
        ("left", format!("{}, lateral izquierdo", tier.name)),
        ("centre", format!("{}, centro", tier.name)),
        ("right", format!("{}, lateral derecho", tier.name)),
    ];
    for (index, (key, name)) in sections.iter().enumerate() {
        builder.section(key, name, false);
        for row in 0..tier.rows {
            let [centre, mut middle, mut arm] = half_row(house, tier, row);
            let central = centre.len();
            middle.append(&mut arm);
            let place = |(i, (drawn, built)): (usize, (f64, f64)), right: bool| {
                let side = if right { 1.0 } else { -1.0 };
                let out = tier.drawn.0 + tier.drawn.1 * row as f64;
                let out_m = tier.built.0 + tier.built.1 * row as f64;
                house.chair(
                    odd_even(i, right),
                    house.drawn.at(side * drawn, out),
                    house.built.at(side * built, out_m),
                    tier.floor_m + tier.rise_m * row as f64,
                )
            };
            let numbered = |from: usize, places: Vec<(f64, f64)>, right: bool| -> Vec<Chair> {
                let places = places.into_iter().enumerate();
                places.map(|(i, at)| place((from + i, at), right)).collect()
            };
            let mut chairs;
            match index {
                0 => {
                    chairs = numbered(central, middle, false);
                    chairs.reverse();
                }
                1 => {
                    chairs = numbered(0, centre.clone(), false);
                    chairs.reverse();
                    chairs.extend(numbered(0, centre, true));
                }
                _ => chairs = numbered(central, middle, true),
            }
            builder.row(&(row + 1).to_string(), tier.radius, chairs);
        }
    }
}
