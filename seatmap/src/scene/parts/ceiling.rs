//! The ceiling: a painted dome with gilded ribs over a house with tiers, a dark grid with spots
//! over a studio.

use crate::scene::math::{Circle, V3, v3};
use crate::scene::palette::{BLACK, Paint};
use crate::scene::relief::Layer;
use crate::scene::scene_builder::SceneBuilder;

use super::walls;

/// Sectors of the dome, and rings from the cornice to the rose.
const SECTORS: usize = 16;
const RINGS: usize = 12;

pub fn add(shop: &mut SceneBuilder) {
    let outline = closed(&walls::outline(shop));
    if outline.len() < 4 {
        return;
    }
    if shop.grand { dome(shop, &outline) } else { grid(shop, &outline) }
}

/// The outline at evenly spread angles around the ceiling's middle.
fn closed(line: &[V3]) -> Vec<V3> {
    let mut ring = line.to_vec();
    ring.extend(line.first().copied());
    ring
}

/// Where the ceiling is highest, above the auditorium.
pub fn crown(shop: &SceneBuilder) -> V3 {
    let rise = if shop.grand { rise(shop) } else { 0.0 };
    let z = shop.chandelier.map_or(shop.heart.z * 1.1, |at| at.z);
    v3(0.0, shop.plan.ceiling_m + rise, z)
}

fn rise(shop: &SceneBuilder) -> f32 {
    (shop.half_width() * 0.22).clamp(0.8, 3.2)
}

/// The ray from the middle at this angle meets the outline here.
fn edge(outline: &[V3], middle: V3, angle: f32) -> Option<V3> {
    let ray = v3(angle.circle().1, 0.0, angle.circle().0);
    outline.windows(2).find_map(|pair| {
        let (a, b) = ((pair[0] - middle).at_height(0.0), (pair[1] - middle).at_height(0.0));
        let cross = |p: V3, q: V3| p.x * q.z - p.z * q.x;
        let side = b - a;
        let det = cross(ray, side);
        let t = cross(a, side) / det;
        let s = cross(a, ray) / det;
        (det.abs() > 1e-6 && t > 0.0 && (-1e-4..=1.0001).contains(&s)).then(|| middle + ray * t)
    })
}

fn dome(shop: &mut SceneBuilder, outline: &[V3]) {
    let (crown, base, rise) = (crown(shop), shop.plan.ceiling_m, rise(shop));
    let steps = SECTORS * 6;
    let turn = |u: f32| u * std::f32::consts::TAU;
    let rim: Vec<V3> =
        (0..=steps).filter_map(|k| edge(outline, crown, turn(k as f32 / steps as f32))).collect();
    if rim.len() != steps + 1 {
        return grid(shop, outline);
    }
    let paint = Paint::of(v3(0.80, 0.68, 0.50), Layer::Dome);
    shop.mesh.sheet([steps, RINGS], paint, &|u, v| {
        let at = rim[(u * steps as f32).round() as usize];
        // Flat near the middle, steep at the cornice, as a saucer dome is.
        let t = v * 0.985;
        let lift = (1.0 - (1.0 - t) * (1.0 - t)).sqrt();
        let place = at.mix(crown, t).at_height(base + rise * lift);
        (place, [u * SECTORS as f32, v], 0.75 + 0.25 * v)
    });
    let rose = [(0.9, 0.0), (0.75, -0.12), (0.5, -0.10), (0.3, -0.22), (0.0, -0.25)];
    shop.mesh.lathe(crown.up(-0.02), &rose, 24, crate::scene::palette::MOULDING);
}

fn grid(shop: &mut SceneBuilder, outline: &[V3]) {
    let top = shop.plan.ceiling_m;
    let wide = outline.iter().map(|p| p.x.abs()).fold(0.0, f32::max);
    let deep = outline.iter().map(|p| p.z).fold(0.0, f32::max);
    let dark = Paint::plain(BLACK * 2.0);
    let corners =
        [v3(-wide, top, 0.0), v3(wide, top, 0.0), v3(wide, top, deep), v3(-wide, top, deep)];
    shop.mesh.quad(corners, dark, [1.0, 1.0], 0.6);
    let mut z = 1.5;
    while z < deep - 0.5 {
        let beam = Paint::plain(v3(0.05, 0.042, 0.036));
        shop.mesh.block(v3(0.0, top - 0.35, z), v3(wide, 0.06, 0.05), 0.0, beam);
        for k in -3..=3 {
            let at = v3(k as f32 * wide * 0.27, top - 0.42, z);
            let can = [(0.0, -0.18), (0.075, -0.17), (0.075, 0.0), (0.0, 0.0)];
            shop.mesh.lathe(at, &can, 8, beam);
            let bulb = [(0.0, -0.185), (0.06, -0.182)];
            shop.mesh.lathe(at, &bulb, 8, Paint::glowing(v3(3.0, 2.2, 1.3)));
            shop.lamp(at.up(-1.4), 0.5, 2.2);
        }
        z += 2.6;
    }
}
