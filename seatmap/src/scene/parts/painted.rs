//! The set: a lake at sunset behind a garden terrace, painted on flats that stand one behind
//! the other as on a stage of the eighteenth century. It shines by itself.

use std::f32::consts::{PI, TAU};

use crate::scene::math::{V3, clouds, noise, smooth, v3};
use crate::scene::palette::{PARQUET, Paint};
use crate::scene::theatre::Workshop;

use super::curtain::painted_sheet;

/// How brightly the painting shines in the hall.
const BRIGHT: f32 = 1.5;

pub fn add(shop: &mut Workshop) {
    let view = View {
        wide: shop.plan.opening_width_m * 1.7,
        tall: shop.plan.opening_height_m * 1.35,
        deep: shop.plan.depth_m.max(6.0),
    };
    box_around(shop, &view);
    boards(shop, &view);
    sky(shop, &view);
    ridge(shop, &view, Ridge { z: 0.90, base: 0.255, high: 0.22, seed: 3.0, tone: FAR });
    ridge(shop, &view, Ridge { z: 0.84, base: 0.19, high: 0.15, seed: 9.0, tone: MIDDLE });
    lake(shop, &view);
    ridge(shop, &view, Ridge { z: 0.70, base: 0.045, high: 0.055, seed: 17.0, tone: SHORE });
    temple(shop, &view);
    terrace(shop, &view);
    for (k, z) in [0.60, 0.46, 0.32, 0.18].into_iter().enumerate() {
        for sign in [-1.0, 1.0] {
            tree(shop, &view, Tree { z, sign, number: k as i32 });
        }
        leaves_above(shop, &view, z - 0.02, k as i32);
    }
}

const FAR: V3 = v3(0.52, 0.36, 0.42);
const MIDDLE: V3 = v3(0.20, 0.18, 0.27);
const SHORE: V3 = v3(0.055, 0.085, 0.085);

struct View {
    wide: f32,
    tall: f32,
    deep: f32,
}

impl View {
    /// A place on a flat: −1..1 across the opening, share of its height, share of the depth.
    fn at(&self, x: f32, y: f32, z: f32) -> V3 {
        v3(x * self.wide * 0.5, y * self.tall, -z * self.deep)
    }
}

fn painted(colour: V3) -> Paint {
    Paint::glowing(colour * BRIGHT)
}

/// Black cloth around the stage.
fn box_around(shop: &mut Workshop, view: &View) {
    let dark = Paint::glowing(v3(0.006, 0.005, 0.006));
    let (x, top, z) = (view.wide * 0.56, view.tall * 1.15, -view.deep * 1.02);
    let wall = |a: V3, b: V3| [a, b, b.up(top), a.up(top)];
    for sign in [-1.0, 1.0_f32] {
        let corners = wall(v3(sign * x, 0.0, -0.95), v3(sign * x, 0.0, z));
        shop.mesh.quad(corners, dark, [1.0, 1.0], 1.0);
    }
    shop.mesh.quad(wall(v3(-x, 0.0, z), v3(x, 0.0, z)), dark, [1.0, 1.0], 1.0);
    let lid = [v3(-x, top, 0.0), v3(x, top, 0.0), v3(x, top, z), v3(-x, top, z)];
    shop.mesh.quad(lid, dark, [1.0, 1.0], 1.0);
}

/// The stage floor, lit by the set: brightest in the middle.
fn boards(shop: &mut Workshop, view: &View) {
    let place = |u: f32, v: f32| v3((u - 0.5) * view.wide * 1.12, 0.0, 0.35 - v * view.deep * 0.68);
    painted_sheet(shop, [20, 16], place, |u, v| {
        let side = 1.0 - smooth(0.12, 0.52, (u - 0.5).abs());
        let shine = 0.5 + 2.4 * side * (0.35 + 0.65 * smooth(0.0, 0.6, v));
        Paint { albedo: v3(0.36, 0.20, 0.10), glow: shine * 0.62, lit: 0.35, ..PARQUET }
    });
    let count = shop.mesh.vertices.len();
    for vertex in &mut shop.mesh.vertices[count - 21 * 17..] {
        vertex.uv = [vertex.at.z / 2.2, vertex.at.x / 2.2];
    }
}

/// Violet above, gold and rose at the horizon, the sun just above it.
fn sky(shop: &mut Workshop, view: &View) {
    let horizon = 0.20;
    let sun = (0.10, 0.30);
    let place = |u: f32, v: f32| view.at(2.0 * u - 1.0, v * 1.12, 0.97);
    painted_sheet(shop, [48, 36], place, |u, v| {
        let (x, y) = (2.0 * u - 1.0, v * 1.12);
        let up = ((y - horizon) / 0.75).clamp(0.0, 1.0);
        let low = v3(1.55, 0.78, 0.30).mix(v3(1.0, 0.42, 0.30), smooth(0.0, 0.30, up));
        let air = low.mix(v3(0.22, 0.17, 0.36), smooth(0.12, 0.85, up));
        let (dx, dy) = ((x - sun.0) * view.wide / view.tall * 0.5, y - sun.1);
        let away = (dx * dx + dy * dy).sqrt();
        let halo = v3(1.8, 1.05, 0.42) * (0.85 / (1.0 + (away * 7.0).powi(2)));
        let disc = v3(3.0, 2.5, 1.6) * smooth(0.052, 0.036, away);
        let band = clouds(x * 2.6 + 3.0, y * 13.0) * 0.65 + clouds(x * 7.0, y * 31.0) * 0.35;
        let cloud = smooth(0.52, 0.80, band) * smooth(0.03, 0.22, up) * (1.0 - smooth(0.7, 1.0, up));
        let lit = v3(1.5, 0.66, 0.40).mix(v3(0.42, 0.22, 0.34), smooth(0.0, 0.7, away));
        painted((air + halo).mix(lit, cloud * 0.75) + disc)
    });
}

struct Ridge {
    z: f32,
    base: f32,
    high: f32,
    seed: f32,
    tone: V3,
}

/// A line of hills, hazy at the foot, with a lit edge.
fn ridge(shop: &mut Workshop, view: &View, ridge: Ridge) {
    let top = |x: f32| {
        let big = clouds(x * 1.7 + ridge.seed, ridge.seed);
        let small = clouds(x * 7.0 + ridge.seed, 4.0) * 0.22 + clouds(x * 23.0, ridge.seed) * 0.06;
        // Lower in the middle, where the sun sets.
        let gap = 0.45 + 0.55 * smooth(0.05, 0.7, (x - 0.1).abs());
        ridge.base + ridge.high * (big + small) * gap
    };
    let place = |u: f32, v: f32| {
        let x = 2.0 * u - 1.0;
        view.at(x, top(x) * (1.0 - (1.0 - v) * 1.0), ridge.z)
    };
    painted_sheet(shop, [110, 5], place, |u, v| {
        let sun = 1.0 - smooth(0.0, 0.9, (2.0 * u - 1.1).abs());
        let haze = v3(1.0, 0.55, 0.30).mix(ridge.tone, smooth(0.2, 0.9, v) * 0.55 + 0.45);
        let edge = v3(0.65, 0.34, 0.16) * (sun * smooth(0.78, 1.0, v) * 0.9);
        painted(haze.mix(ridge.tone, 0.45 + 0.3 * (1.0 - sun)) + edge)
    });
}

/// Water between the hills and the garden, with the path of the sun on it.
fn lake(shop: &mut Workshop, view: &View) {
    let place = |u: f32, v: f32| view.at(2.0 * u - 1.0, 0.055 + 0.15 * v, 0.74 + 0.085 * v);
    painted_sheet(shop, [64, 26], place, |u, v| {
        let x = 2.0 * u - 1.0;
        let calm = v3(0.20, 0.20, 0.32).mix(v3(1.15, 0.58, 0.30), v * v);
        let ripple = noise((u * 64.0) as i32 / 2, (v * 26.0) as i32);
        let road = (1.0 - smooth(0.0, 0.05 + 0.10 * (1.0 - v), (x - 0.10).abs())) * ripple;
        painted(calm * (0.85 + 0.25 * ripple) + v3(2.2, 1.5, 0.7) * road)
    });
}

/// A round temple on the shore, left of the sun.
fn temple(shop: &mut Workshop, view: &View) {
    let foot = view.at(-0.30, 0.075, 0.66);
    let unit = view.tall * 0.018;
    let stone = |side: f32| painted(v3(0.40, 0.28, 0.22).mix(v3(1.3, 0.78, 0.42), side));
    let bar = |shop: &mut Workshop, x: f32, y: f32, half: f32, tall: f32, lit: f32| {
        let at = foot + v3(x, y, 0.0) * unit;
        let (w, h) = (v3(half * unit, 0.0, 0.0), V3::UP * (tall * unit));
        let place = |u: f32, v: f32| at - w + w * (2.0 * u) + h * v;
        painted_sheet(shop, [4, 1], place, |u, _| stone(lit * (0.25 + 0.75 * u)));
    };
    bar(shop, 0.0, 0.0, 5.6, 0.7, 0.6);
    bar(shop, 0.0, 0.7, 5.0, 0.6, 0.8);
    for k in 0..6 {
        bar(shop, -4.0 + 1.6 * k as f32, 1.3, 0.33, 5.2, 0.55 + 0.08 * k as f32);
    }
    bar(shop, 0.0, 6.5, 5.0, 0.9, 0.85);
    let place = |u: f32, v: f32| {
        let (sin, cos) = (u * PI).sin_cos();
        foot + v3(-cos * 4.5 * v, 7.4 + sin * 3.1 * v, 0.02) * unit
    };
    painted_sheet(shop, [16, 3], place, |u, _| stone(0.25 + 0.6 * u));
}

/// A balustrade with urns across the stage, open in the middle where steps lead down.
fn terrace(shop: &mut Workshop, view: &View) {
    let z = 0.56;
    let stone = |lit: f32| painted(v3(0.16, 0.115, 0.11).mix(v3(0.95, 0.60, 0.36), lit));
    let unit = view.tall * 0.01;
    for sign in [-1.0, 1.0_f32] {
        let start = view.at(sign * 0.17, 0.0, z);
        let end = view.at(sign * 1.0, 0.0, z);
        for (low, high, lit) in [(0.0, 2.2, 0.28), (7.6, 9.0, 0.62)] {
            let place = |u: f32, v: f32| start.mix(end, u).up((low + (high - low) * v) * unit);
            painted_sheet(shop, [10, 1], place, |u, v| stone((lit + 0.25 * v) * (1.0 - 0.6 * u)));
        }
        for k in 0..30 {
            let u = (k as f32 + 0.5) / 30.0;
            let foot = start.mix(end, u);
            let place = |a: f32, b: f32| {
                let belly = 0.45 + 0.75 * (b * PI).sin().powi(2) * (1.0 - 0.4 * b);
                foot + v3((2.0 * a - 1.0) * belly * unit, (2.2 + 5.4 * b) * unit, 0.0)
            };
            painted_sheet(shop, [2, 5], place, |a, _| {
                stone((0.14 + 0.5 * (a - 0.5).abs()) * (1.0 - 0.6 * u))
            });
        }
        urn(shop, start.up(9.0 * unit) + v3(sign * unit * 2.2, 0.0, 0.03), unit, &stone);
    }
}

fn urn(shop: &mut Workshop, foot: V3, unit: f32, stone: &impl Fn(f32) -> Paint) {
    let place = |a: f32, b: f32| {
        let outline = 1.2 + 1.9 * (b * 2.6).sin().powi(2) + 0.5 * smooth(0.9, 1.0, b);
        foot + v3((2.0 * a - 1.0) * outline * unit, b * 7.5 * unit, 0.0)
    };
    painted_sheet(shop, [8, 12], place, |a, b| stone(0.15 + 0.7 * (1.0 - (a - 0.35).abs() * 1.8) * (0.6 + 0.4 * b)));
}

struct Tree {
    z: f32,
    sign: f32,
    number: i32,
}

/// A tree on a wing: a trunk and clouds of leaves, darker the nearer it stands.
fn tree(shop: &mut Workshop, view: &View, tree: Tree) {
    let near = 1.0 - tree.z;
    let stand = 0.60 + 0.10 * noise(tree.number, 1) - 0.02 * tree.number as f32;
    let lean = (noise(tree.number, 2) - 0.5) * 0.10 - 0.05;
    let shade = v3(0.035, 0.055, 0.050).mix(v3(0.20, 0.17, 0.13), tree.z * 0.75);
    let top = 0.56 + 0.10 * noise(tree.number, 3);
    let place = |u: f32, v: f32| {
        let thick = 0.022 * (1.3 - v) + 0.02 * smooth(0.12, 0.0, v);
        let x = stand + lean * v * v + (2.0 * u - 1.0) * thick;
        view.at(tree.sign * x, v * top, tree.z)
    };
    painted_sheet(shop, [4, 8], place, |u, v| {
        let rim = smooth(0.4, 0.0, u) * (0.3 + 0.4 * v);
        painted(shade * 0.8 + v3(0.75, 0.34, 0.12) * (rim * (0.25 + 0.4 * tree.z)))
    });
    for k in 0..9 {
        let angle = k as f32 / 9.0 * TAU;
        let spread = 0.16 + 0.05 * noise(k, tree.number);
        let x = stand + lean + angle.cos() * spread;
        let y = top + 0.06 + angle.sin() * 0.13 + 0.05 * noise(k, tree.number + 4);
        let size = 0.085 + 0.05 * noise(k, tree.number + 9);
        let centre = view.at(tree.sign * x, y, tree.z - 0.002 * (k % 3) as f32);
        leaves(shop, centre, size * view.tall, (k + tree.number * 16, shade, near));
    }
}

/// One clump of leaves with a ragged edge, lit on the side of the sun.
fn leaves(shop: &mut Workshop, centre: V3, size: f32, (number, shade, near): (i32, V3, f32)) {
    let to_sun = if centre.x < 0.0 { 1.0 } else { -1.0 };
    let place = |u: f32, v: f32| {
        let (sin, cos) = (u * TAU).sin_cos();
        let jag = noise((u * 44.0).round() as i32 % 44, number);
        let ragged = 1.0 + v * (0.30 * (jag - 0.5) + 0.10 * (u * 5.0 * TAU).sin());
        centre + v3(cos * 1.25, sin * 0.82, 0.0) * (size * v * ragged) + v3(0.0, 0.0, 0.02 * (1.0 - v))
    };
    painted_sheet(shop, [44, 3], place, |u, v| {
        let (sin, cos) = (u * TAU).sin_cos();
        let speck = 0.7 + 0.6 * noise((u * 44.0) as i32, (v * 3.0) as i32 + number);
        let lit = (cos * to_sun * 0.7 - sin * 0.3).max(0.0) * v * v;
        let glow = v3(0.62, 0.33, 0.10) * (lit * (0.75 - 0.5 * near));
        painted(shade * speck + glow)
    });
}

/// Branches that hang from above and close the picture.
fn leaves_above(shop: &mut Workshop, view: &View, z: f32, number: i32) {
    let shade = v3(0.028, 0.045, 0.040).mix(v3(0.16, 0.14, 0.11), z * 0.7);
    let place = |u: f32, v: f32| {
        let x = 2.0 * u - 1.0;
        let jag = noise((u * 130.0).round() as i32, number);
        let arch = 0.70 + 0.05 * z - 0.24 * x.abs().powi(3) + 0.04 * clouds(x * 5.0, number as f32);
        let low = arch + 0.035 * jag;
        view.at(x, 1.1 + (low - 1.1) * v, z)
    };
    painted_sheet(shop, [130, 3], place, |u, v| {
        let speck = 0.7 + 0.6 * noise((u * 130.0) as i32, number + 31);
        let lit = v3(0.45, 0.22, 0.08) * (smooth(0.7, 1.0, v) * z * 0.8);
        painted(shade * speck + lit)
    });
}
