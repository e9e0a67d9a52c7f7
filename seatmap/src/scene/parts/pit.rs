//! Stage front, orchestra pit with its lit music stands, and the rail before the first row. For a
//! concert the pit is covered and the orchestra sits on the stage.

use crate::scene::math::{V3, noise, v3};
use crate::scene::mesh::{Path, divided, rim, shaded};
use crate::scene::palette::{BLACK, GILT, GOLD, PARQUET, Paint, RAIL, WARM, WOOD};
use crate::scene::scene_builder::{Glow, SceneBuilder};
use crate::scene::scene_model::Staging;

/// The pit's floor under the stalls' first row, and the rail's height above it, in metres.
const SUNK_M: f32 = 1.5;
const RAIL_M: f32 = 0.75;

pub fn add(shop: &mut SceneBuilder) {
    let half = shop.half_width();
    let deep = shop.plan.pit_m > 0.6;
    let is_covered = shop.plan.staging == Staging::Concert;
    let low = shop.plan.stalls_m - if deep && !is_covered { SUNK_M } else { 0.1 };
    let line = [v3(half, 0.0, 0.35), v3(-half, 0.0, 0.35)];
    let path = Path::facing(&divided(&line, 0.9), v3(0.0, 0.0, 9.0));
    let front = Paint::plain(WOOD * 0.8);
    let lip = [
        shaded(0.0, low, front, 0.2),
        shaded(0.0, -0.16, front, 0.7),
        rim(0.06, -0.10, if shop.grand { GILT } else { front }),
        rim(0.06, 0.0, if shop.grand { GILT } else { front }),
        rim(-0.1, 0.005, PARQUET),
    ];
    shop.mesh.sweep(&path, &lip, 2.4);
    if !deep {
        return;
    }
    if !is_covered {
        footlights(shop);
    }
    let pit = shop.plan.pit_m;
    let floor = Paint::plain(WOOD * 0.7);
    let corners =
        [v3(-half, low, pit), v3(half, low, pit), v3(half, low, 0.3), v3(-half, low, 0.3)];
    shop.mesh.quad(corners, floor, [1.0, 1.0], 0.6);
    barrier(shop, half, low);
    if !is_covered {
        stands(shop, low);
    }
}

/// The wall between pit and stalls, with a velvet rail.
fn barrier(shop: &mut SceneBuilder, half: f32, low: f32) {
    let (pit, floor) = (shop.plan.pit_m, shop.plan.stalls_m);
    // A gentle bow towards the audience, as pits have it.
    let line: Vec<V3> = (0..=32)
        .map(|k| {
            let x = 1.0 - k as f32 / 16.0;
            v3(half * x, 0.0, pit - 0.35 * x * x)
        })
        .collect();
    let path = Path::facing(&line, v3(0.0, 0.0, 90.0));
    let wood = Paint::of(WOOD * 1.3, crate::scene::relief::Layer::Boards);
    let top = floor + RAIL_M;
    let profile = [
        shaded(0.05, floor - 0.4, wood, 0.4),
        rim(0.05, floor + 0.16, wood),
        rim(0.07, floor + 0.18, GILT),
        rim(0.05, floor + 0.20, wood),
        rim(0.05, top - 0.10, wood),
        rim(0.09, top - 0.06, GILT),
        rim(0.09, top - 0.03, RAIL),
        rim(0.0, top, RAIL),
        rim(-0.07, top - 0.04, RAIL),
        shaded(-0.05, low, wood, 0.25),
    ];
    shop.mesh.sweep(&path, &profile, 2.4);
}

/// Music stands in rows around the conductor, each with a sheet and a small lamp.
fn stands(shop: &mut SceneBuilder, low: f32) {
    let wide = shop.plan.opening_width_m * 0.5 - 0.4;
    let pit = shop.plan.pit_m;
    let rows = (pit - 1.0).floor().clamp(1.0, 4.0) as i32;
    let conductor = v3(0.0, low, pit - 0.7);
    for row in 0..rows {
        let z = 0.55 + row as f32;
        let count = (wide * 2.0 / 1.5) as i32;
        for k in 0..count {
            let x = (k as f32 + 0.5) / count as f32 * 2.0 - 1.0 + 0.04 * (noise(k, row) - 0.5);
            let at = v3(x * wide, low, z);
            if (at - conductor).len() > 1.2 {
                stand(shop, at, conductor);
            }
        }
    }
    shop.mesh.block(conductor.up(0.12), v3(0.55, 0.12, 0.45), 0.0, Paint::plain(WOOD));
    stand(shop, conductor.up(0.24) + v3(0.0, 0.0, -0.4), conductor + v3(0.0, 0.0, 3.0));
}

pub(super) fn stand(shop: &mut SceneBuilder, at: V3, conductor: V3) {
    let black = Paint::plain(BLACK * 2.0);
    shop.mesh.lathe(at, &[(0.16, 0.0), (0.015, 0.05), (0.012, 1.0)], 4, black);
    let away = (at - conductor).at_height(0.0).unit();
    let side = away.cross(V3::UP) * 0.24;
    let tilt = V3::UP * 0.30 + away * -0.14;
    let foot = at.up(0.95);
    let seat = at + away * 0.62;
    // They face the conductor: the way back from the stand.
    shop.musicians.push([seat.x, seat.y - 0.05, seat.z, (-away.x).atan2(away.z)]);
    let sheet = Paint::glowing(v3(1.25, 0.98, 0.62));
    shop.mesh.quad(
        [foot - side, foot + side, foot + side + tilt, foot - side + tilt],
        sheet,
        [1.0, 1.0],
        1.0,
    );
    shop.lamp(foot.up(0.5), 0.34, 0.8);
    let shine = WARM * 0.10;
    shop.glows.push(Glow { at: foot + tilt * 0.5, colour: shine, radius_m: 0.55 });
}

/// Shells along the front of the stage.
fn footlights(shop: &mut SceneBuilder) {
    let wide = shop.plan.opening_width_m * 0.5 - 0.6;
    let count = (wide * 2.0 / 0.9) as i32;
    let gold = Paint::plain(GOLD);
    for k in 0..=count {
        let at = v3((k as f32 / count as f32 * 2.0 - 1.0) * wide, 0.0, 0.22);
        let shell = [(0.13, 0.0), (0.12, 0.09), (0.07, 0.15), (0.0, 0.17)];
        shop.mesh.lathe(at, &shell, 6, gold);
        shop.lamp(at + v3(0.0, 0.25, -0.35), 0.16, 0.8);
    }
}
