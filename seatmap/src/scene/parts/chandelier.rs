//! The chandelier: three crowns of candles and a basket of cut glass, hung from the dome.

use std::f32::consts::TAU;

use crate::scene::math::{Circle, V3, noise, v3};
use crate::scene::palette::{GILT, Paint, WARM};
use crate::scene::scene_builder::{Glow, SceneBuilder};

use super::ceiling;

/// Radius of a crown as a share of the widest, its height in the same, candles on it.
const CROWNS: [(f32, f32, usize); 3] = [(1.0, 0.0, 24), (0.70, 0.42, 16), (0.42, 0.80, 10)];

pub fn add(shop: &mut SceneBuilder) {
    let Some(at) = shop.chandelier else { return };
    let size = (shop.half_width() * 0.15).clamp(0.8, 2.0);
    let crown = ceiling::crown(shop);
    let rod = [(0.035, 0.0), (0.035, (crown.y - at.y).max(0.3))];
    shop.mesh.lathe(at, &rod, 6, GILT);
    for (share, lift, candles) in CROWNS {
        ring(shop, at.up(lift * size), size * share);
        for k in 0..candles {
            let angle = (k as f32 + 0.5) / candles as f32 * TAU;
            let out = v3(angle.circle().1, 0.0, angle.circle().0);
            candle(shop, at.up(lift * size + 0.05) + out * (size * share * 1.04));
        }
    }
    for pair in CROWNS.windows(2) {
        let ((low, y0, _), (high, y1, _)) = (pair[0], pair[1]);
        glass(shop, at, [(low * size, y0 * size), (high * size, y1 * size)]);
    }
    basket(shop, at, size);
    shop.glows.push(Glow { at: at.up(size * 0.2), colour: WARM * 0.30, radius_m: size * 3.2 });
    shop.glows.push(Glow { at: at.up(size * 0.1), colour: WARM * 0.35, radius_m: size * 1.5 });
}

fn ring(shop: &mut SceneBuilder, at: V3, radius: f32) {
    let band = [
        (radius - 0.04, -0.04),
        (radius + 0.04, -0.05),
        (radius + 0.05, 0.04),
        (radius - 0.03, 0.05),
    ];
    shop.mesh.lathe(at, &band, 32, Paint { glow: 0.5, ..GILT });
}

fn candle(shop: &mut SceneBuilder, at: V3) {
    let wax = [(0.028, 0.0), (0.024, 0.13)];
    shop.mesh.lathe(at, &wax, 4, Paint::glowing(v3(1.4, 1.05, 0.65)));
    let flame = [(0.0, 0.12), (0.036, 0.17), (0.0, 0.27)];
    shop.mesh.lathe(at, &flame, 4, Paint::glowing(v3(4.0, 3.3, 2.2)));
    shop.glows.push(Glow { at: at.up(0.18), colour: WARM * 0.5, radius_m: 0.28 });
}

/// Strings of glass from one crown up to the next; each facet catches another light.
fn glass(shop: &mut SceneBuilder, at: V3, [(r0, y0), (r1, y1)]: [(f32, f32); 2]) {
    for k in 0..40 {
        let angle = k as f32 / 40.0 * TAU;
        let out = v3(angle.circle().1, 0.0, angle.circle().0);
        for bead in 0..7 {
            let t = (bead as f32 + 0.5) / 7.0;
            let sag = (t * std::f32::consts::PI).circle().0 * 0.16;
            let radius = r0 + (r1 - r0) * t - sag;
            facet(shop, at.up(y0 + (y1 - y0) * t - sag) + out * radius, out, k * 7 + bead);
        }
    }
}

/// The half globe of glass below.
fn basket(shop: &mut SceneBuilder, at: V3, size: f32) {
    for row in 0..6 {
        let sink = row as f32 / 6.0 * TAU / 4.0;
        let count = 36 - row * 5;
        for k in 0..count {
            let angle = (k as f32 + 0.5 * (row % 2) as f32) / count as f32 * TAU;
            let out = v3(angle.circle().1, 0.0, angle.circle().0);
            let place =
                at.up(-sink.circle().0 * size * 0.55) + out * (sink.circle().1 * size * 0.93);
            facet(shop, place, out, 400 + row * 50 + k);
        }
    }
}

fn facet(shop: &mut SceneBuilder, at: V3, out: V3, number: i32) {
    let shine = noise(number, 3);
    let side = out.cross(V3::UP) * 0.045;
    let tall = V3::UP * 0.085;
    let light = v3(1.0, 0.84, 0.60) * (0.35 + 2.6 * shine * shine * shine);
    let corners = [at - side, at - tall, at + side, at + tall];
    shop.mesh.quad(corners, Paint::glowing(light), [1.0, 1.0], 1.0);
}
