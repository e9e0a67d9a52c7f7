//! The floors: steps under the rows, and the raked ground of the stalls that also fills the
//! aisles between them.

use crate::scene::math::{V3, v3, within};
use crate::scene::mesh::{Path, divided, shaded, simplified};
use crate::scene::palette::{PARQUET, Paint, RUNNER};
use crate::scene::scene_builder::SceneBuilder;

/// Edge of a cell of the raked ground, in metres.
const CELL_M: f32 = 1.1;
/// How far a riser reaches below its step, in metres.
const RISER_M: f32 = 0.6;

pub fn add(shop: &mut SceneBuilder) {
    for step in &shop.plan.steps {
        let upstairs = is_tier(shop, step.area);
        let line: Vec<V3> = step.line.iter().copied().map(V3::from).collect();
        if line.len() < 2 {
            continue;
        }
        let towards = v3(0.0, 0.0, -2.0).mix(shop.heart, if upstairs { 0.6 } else { 0.0 });
        let riser = riser(shop, step.area, line[0].y);
        let path = Path::facing(&divided(&simplified(&line, 0.03), 2.0), towards);
        let paint = if upstairs { RUNNER } else { PARQUET };
        let (front, back) = (step.front_m, -step.back_m);
        let profile = [
            shaded(front, -riser, paint, 0.25),
            shaded(front, 0.0, paint, 0.8),
            shaded(front, 0.0, paint, 1.0),
            shaded(back, 0.0, paint, 0.55),
            shaded(back, -riser, paint, 0.3),
        ];
        shop.mesh.sweep(&path, &profile, 2.4);
        ends(shop, &path, [front, back, riser], paint);
    }
    ground(shop);
}

/// How far the step's front reaches down: upstairs not through the tier's own slab.
fn riser(shop: &SceneBuilder, area: u8, step: f32) -> f32 {
    let floors = shop.plan.fronts.iter().filter(|front| front.area == area);
    let lowest = floors.filter_map(|front| front.line.first()).map(|place| place[1]);
    lowest.reduce(f32::min).map_or(RISER_M, |floor| within(0.1, step - floor + 0.1, RISER_M))
}

fn is_tier(shop: &SceneBuilder, area: u8) -> bool {
    shop.plan.fronts.iter().any(|front| front.area == area)
}

/// Closes the step at its two ends.
fn ends(shop: &mut SceneBuilder, path: &Path, [front, back, riser]: [f32; 3], paint: Paint) {
    for i in [0, path.points.len() - 1] {
        let corner = |out: f32, up: f32| path.at(i, out, up);
        let corners =
            [corner(front, -riser), corner(back, -riser), corner(back, 0.0), corner(front, 0.0)];
        shop.mesh.quad(corners, paint, [0.4, 0.2], 0.5);
    }
}

/// A sheet over the stalls that follows the rows' heights just below them.
fn ground(shop: &mut SceneBuilder) {
    let heights = heights(shop);
    let wall = shop.wall();
    let (Some(deep), wide) = (
        wall.iter().map(|p| p.z).reduce(f32::max),
        wall.iter().map(|p| p.x.abs()).fold(shop.half_width(), f32::max) + 0.5,
    ) else {
        return;
    };
    let start = shop.plan.pit_m;
    let long = deep + 0.5 - start;
    let cells = [(wide * 2.0 / CELL_M) as usize, (long / CELL_M).max(1.0) as usize];
    let stalls = shop.plan.stalls_m;
    shop.mesh.sheet(cells, PARQUET, &|u, v| {
        let at = v3((0.5 - u) * wide * 2.0, 0.0, start + v * long);
        let under = height_at(&heights, at).unwrap_or(stalls) - 0.03;
        (at.at_height(under), [at.x / 2.4, at.z / 2.4], 0.9)
    });
}

/// Points of the stalls' floor.
fn heights(shop: &SceneBuilder) -> Vec<V3> {
    let stalls = shop.plan.steps.iter().filter(|step| !is_tier(shop, step.area));
    stalls.flat_map(|step| step.line.iter().copied().map(V3::from)).collect()
}

/// The floor's height between known points, the nearer the weightier.
fn height_at(known: &[V3], at: V3) -> Option<f32> {
    let mut sum = 0.0;
    let mut weights = 0.0;
    for point in known {
        let (dx, dz) = (point.x - at.x, point.z - at.z);
        // A row is one height from end to end: sideways counts less.
        let d2 = dx * dx * 0.15 + dz * dz + 0.02;
        let weight = 1.0 / (d2 * d2);
        sum += point.y * weight;
        weights += weight;
    }
    (weights > 0.0).then(|| sum / weights)
}
