//! The light of the performance, computed once per vertex when the hall is built: chandelier,
//! lamps along the tiers, the stage, and what walls and ceiling give back. One shader then draws
//! it, without three-d's own materials and lights: phones and software renderers need that.

use super::blockers::Blockers;
use super::math::{V3, by_key, smooth, v3};

/// A bulb or a cluster of them.
#[derive(Clone, Copy, Debug)]
pub struct Lamp {
    pub at: V3,
    /// Colour times brightness.
    pub colour: V3,
    /// At this distance, in metres, half of it is left.
    pub reach: f32,
}

/// The lit opening of the stage.
#[derive(Clone, Copy, Debug, Default)]
pub struct Stage {
    pub centre: V3,
    pub colour: V3,
}

pub struct Light {
    pub chandelier: Option<Lamp>,
    pub stage: Stage,
    lamps: Vec<Lamp>,
    /// Lamps by cell; each is in its own and in all around.
    cells: Vec<(u64, u32)>,
    tiers: Blockers,
    shaded_below: f32,
}

/// Edge of a cell of the lamp grid, and how far a small lamp is felt. Metres.
const CELL_M: f32 = 5.0;
const FELT_M: f32 = 5.0;

const FROM_ABOVE: V3 = v3(0.110, 0.072, 0.044);
const FROM_BELOW: V3 = v3(0.050, 0.024, 0.015);

impl Light {
    pub fn new(lamps: Vec<Lamp>, chandelier: Option<Lamp>, stage: Stage, tiers: Blockers) -> Light {
        let keys = lamps.iter().flat_map(|lamp| around().map(|off| cell(lamp.at + off * CELL_M)));
        let mut cells = by_key(keys);
        cells.iter_mut().for_each(|(_, number)| *number /= 27);
        Light { chandelier, stage, lamps, cells, shaded_below: tiers.top(), tiers }
    }

    /// What falls on a surface that looks along `normal`.
    pub fn on(&self, at: V3, normal: V3) -> V3 {
        let sky = normal.y * 0.5 + 0.5;
        let mut sum = FROM_BELOW.mix(FROM_ABOVE, sky);
        if let Some(lamp) = self.chandelier {
            let seen = if at.y < self.shaded_below && self.tiers.between(at + normal * 0.1, lamp.at)
            {
                0.12
            } else {
                1.0
            };
            sum += lamp.on(at, normal, 0.35) * seen;
        }
        let here = cell(at);
        let first = self.cells.partition_point(|(cell, _)| *cell < here);
        let near = self.cells.iter().skip(first).take_while(|(cell, _)| *cell == here);
        for lamp in near.filter_map(|(_, number)| self.lamps.get(*number as usize)) {
            let away = (lamp.at - at).len();
            sum += lamp.on(at, normal, 0.25) * (1.0 - smooth(FELT_M * 0.4, FELT_M, away));
        }
        sum + self.stage.on(at, normal)
    }
}

impl Lamp {
    /// `wrap`: how far the light reaches around the edge, as it does in a bright room.
    fn on(&self, at: V3, normal: V3, wrap: f32) -> V3 {
        let way = self.at - at;
        let away = way.len().max(0.05);
        let facing = ((way.dot(normal) / away + wrap) / (1.0 + wrap)).max(0.0);
        let far = away / self.reach;
        self.colour * (facing / (1.0 + far * far))
    }
}

impl Stage {
    fn on(&self, at: V3, normal: V3) -> V3 {
        let way = self.centre - at;
        let away = way.len().max(0.5);
        let leaves = (-way.z / away).max(0.0);
        let facing = ((way.dot(normal) / away + 0.3) / 1.3).max(0.0);
        self.colour * (leaves * facing / (1.0 + away * away / 60.0))
    }
}

/// The number of the cell that a place is in.
fn cell(at: V3) -> u64 {
    let part = |m: f32| ((m / CELL_M).floor() as i64 + 0x8000) as u64 & 0xFFFF;
    part(at.x) << 32 | part(at.y) << 16 | part(at.z)
}

fn around() -> impl Iterator<Item = V3> {
    let step = |k: i32| (k % 3 - 1) as f32;
    (0..27).map(move |k| v3(step(k), step(k / 3), step(k / 9)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::scene_model::{Overhang, SceneModel};

    #[test]
    fn a_tier_shades_what_lies_under_it_from_the_chandelier() {
        let front = vec![[-9.0, 5.0, 10.0], [9.0, 5.0, 10.0]];
        let back = vec![[-9.0, 5.0, 14.0], [9.0, 5.0, 14.0]];
        let overhangs = vec![Overhang { area: 1, front, back }];
        let plan = SceneModel { overhangs, ..SceneModel::default() };
        let lamp = Lamp { at: v3(0.0, 12.0, 9.0), colour: v3(2.0, 1.5, 1.0), reach: 8.0 };
        let none = Vec::new();
        let light = Light::new(none, Some(lamp), Stage::default(), Blockers::tiers(&plan));
        let under = light.on(v3(0.0, 1.0, 13.0), V3::UP);
        let above = light.on(v3(0.0, 5.2, 13.0), V3::UP);
        let before = light.on(v3(0.0, 1.0, 8.0), V3::UP);
        assert!(under.x < before.x * 0.6 && under.x < above.x * 0.6);
    }

    #[test]
    fn a_lamp_lights_its_own_surroundings_across_the_cells_and_no_further() {
        let lamp = Lamp { at: v3(4.9, 0.0, -0.1), colour: v3(1.0, 1.0, 1.0), reach: 1.0 };
        let tiers = || Blockers::tiers(&SceneModel::default());
        let dark = Light::new(Vec::new(), None, Stage::default(), tiers());
        let lit = Light::new(vec![lamp], None, Stage::default(), tiers());
        let more = |x: f32| {
            let (at, normal) = (v3(x, 0.0, 0.1), v3(0.0, 0.0, -1.0));
            lit.on(at, normal).x - dark.on(at, normal).x
        };
        assert!(more(5.2) > more(4.0) && more(4.0) > 0.0, "on both sides of a cell's edge");
        assert!(more(12.0) == 0.0);
    }
}
