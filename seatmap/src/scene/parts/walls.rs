//! The house wall behind all seats: red damask between a wooden base and a gilded cornice.

use crate::scene::math::{V3, v3};
use crate::scene::mesh::{Path, Rim, divided, rim, shaded, simplified};
use crate::scene::palette::{FABRIC, GILT, MOULDING, PARQUET, PLASTER, Paint, WOOD};
use crate::scene::relief::Layer;
use crate::scene::scene_builder::SceneBuilder;

pub fn add(shop: &mut SceneBuilder) {
    let line = outline(shop);
    if line.len() < 2 {
        return;
    }
    let path = Path::facing(&divided(&simplified(&line, 0.05), 1.4), shop.heart);
    let low = -1.2;
    let top = shop.plan.ceiling_m - line[0].y;
    if !shop.grand {
        return timber(shop, &path, low, top);
    }
    let mut profile = vec![shaded(0.0, low, PARQUET, 0.4), shaded(0.0, 0.9, PARQUET, 0.8)];
    profile.extend([rim(0.04, 0.9, GILT), rim(0.04, 0.98, GILT), rim(0.0, 0.98, GILT)]);
    let mut up = 0.98;
    while up < top - 2.0 {
        up = (up + 1.1).min(top - 0.9);
        profile.push(shaded(0.0, up, FABRIC, 0.85));
    }
    profile.extend([
        rim(0.05, top - 0.88, GILT),
        rim(0.05, top - 0.80, GILT),
        rim(0.03, top - 0.45, PLASTER),
        rim(0.16, top - 0.25, MOULDING),
        rim(0.30, top - 0.08, PLASTER),
        rim(0.34, top, MOULDING),
    ]);
    shop.mesh.sweep(&path, &profile, 1.1);
}

/// The wall on the ground, led to the plane of the portal at both ends.
pub fn outline(shop: &SceneBuilder) -> Vec<V3> {
    let mut line = shop.wall();
    let half = shop.half_width();
    if let Some(first) = line.first().copied().filter(|first| first.z > 0.05) {
        line.insert(0, v3(half * first.x.signum(), first.y, 0.0));
    }
    if let Some(last) = line.last().copied().filter(|last| last.z > 0.05) {
        line.push(v3(half * last.x.signum(), last.y, 0.0));
    }
    line
}

/// Upright slats of oak, as in a studio of our days.
fn timber(shop: &mut SceneBuilder, path: &Path, low: f32, top: f32) {
    let slats = Paint::of(WOOD * 1.7, Layer::Boards);
    let black = Paint::plain(v3(0.03, 0.026, 0.024));
    let mut profile: Vec<Rim> = vec![shaded(0.0, low, slats, 0.4)];
    let slatted = (top * 0.62).max(2.2).min(top);
    let mut up = 0.0;
    while up < slatted {
        up = (up + 0.8).min(slatted);
        profile.push(rim(0.0, up, slats));
    }
    profile.extend([rim(0.06, up, GILT), rim(0.06, up + 0.05, GILT), rim(0.0, up + 0.05, black)]);
    profile.push(rim(0.0, top, black));
    shop.mesh.sweep(path, &profile, 2.0);
    for (at, out) in path.every(3.2) {
        let lamp = at.up(slatted - 0.5) + out * 0.12;
        let bowl = [(0.0, -0.10), (0.09, 0.0), (0.08, 0.16), (0.0, 0.17)];
        shop.mesh.lathe(lamp, &bowl, 8, Paint::glowing(v3(2.4, 1.7, 0.95)));
        shop.lamp(lamp + out * 0.35, 0.9, 1.4);
    }
}
