//! The set: a lake at sunset behind a garden terrace, painted on flats that stand one behind
//! the other as on a stage of the eighteenth century. It shines by itself.

use std::f32::consts::{PI, TAU};

use crate::scene::math::{Circle, V3, clouds, noise, smooth, v3};
use crate::scene::palette::{PARQUET, Paint};
use crate::scene::relief::Layer;
use crate::scene::scene_builder::SceneBuilder;

use super::curtain::painted_sheet;

/// How brightly the painting shines in the hall.
const BRIGHT: f32 = 1.25;
/// Where the sun stands: −1..1 across, share of the height.
const SUN: (f32, f32) = (0.08, 0.315);
const HORIZON: f32 = 0.21;
/// How far up the sky is painted: seen from the first row, beyond all branches.
const SKY: f32 = 1.45;

pub fn add(shop: &mut SceneBuilder) {
    let view = View {
        wide: shop.plan.opening_width_m * 1.45,
        tall: shop.plan.opening_height_m * 1.32,
        deep: shop.plan.depth_m.clamp(6.0, 18.0),
    };
    box_around(shop, &view);
    boards(shop, &view);
    sky(shop, &view);
    ridge(shop, &view, Ridge { z: 0.92, base: 0.25, high: 0.24, seed: 3.0, tone: FAR });
    ridge(shop, &view, Ridge { z: 0.87, base: 0.20, high: 0.13, seed: 9.0, tone: MIDDLE });
    lake(shop, &view);
    ridge(shop, &view, Ridge { z: 0.70, base: 0.04, high: 0.06, seed: 17.0, tone: SHORE });
    temple(shop, &view);
    terrace(shop, &view);
    for (number, z) in [0.62, 0.47, 0.33, 0.19].into_iter().enumerate() {
        for sign in [-1.0, 1.0] {
            wing(shop, &view, &Wing { z, sign, number: number as i32 });
        }
        branches(shop, &view, z - 0.02, number as i32);
    }
}

const FAR: V3 = v3(0.50, 0.27, 0.30);
const MIDDLE: V3 = v3(0.15, 0.10, 0.17);
const SHORE: V3 = v3(0.028, 0.040, 0.034);

struct View {
    wide: f32,
    tall: f32,
    deep: f32,
}

impl View {
    /// A place on a flat: −1..1 across the picture, share of its height, share of the depth.
    /// Further out the flats bend towards the audience, so that no side box sees past them.
    fn at(&self, x: f32, y: f32, z: f32) -> V3 {
        let bend = 1.0 - 0.75 * smooth(0.75, 1.5, x.abs()) * smooth(0.64, 0.75, z);
        v3(x * self.wide * 0.5, y * self.tall, -z * bend * self.deep)
    }

    /// How much of the sun's light comes to a place, from the side it looks to.
    fn sunlit(&self, at: V3) -> f32 {
        let away = (at.x / self.wide * 2.0 - SUN.0).abs();
        1.0 - smooth(0.0, 1.0, away)
    }
}

fn painted(colour: V3) -> Paint {
    Paint::glowing(colour * BRIGHT)
}

fn leafy(colour: V3) -> Paint {
    Paint { layer: Layer::Leaves, ..painted(colour * 1.3) }
}

/// Black cloth around the stage.
fn box_around(shop: &mut SceneBuilder, view: &View) {
    let dark = Paint::glowing(v3(0.004, 0.0035, 0.005));
    let (x, top, z) = (view.wide * 0.80, view.tall * 1.5, -view.deep * 1.02);
    let wall = |a: V3, b: V3| [a, b, b.up(top), a.up(top)];
    for sign in [-1.0, 1.0_f32] {
        let corners = wall(v3(sign * x, 0.0, -0.95), v3(sign * x, 0.0, z));
        shop.mesh.quad(corners, dark, [1.0, 1.0], 1.0);
    }
    shop.mesh.quad(wall(v3(-x, 0.0, z), v3(x, 0.0, z)), dark, [1.0, 1.0], 1.0);
    let lid = [v3(-x, top, 0.0), v3(x, top, 0.0), v3(x, top, z), v3(-x, top, z)];
    shop.mesh.quad(lid, dark, [1.0, 1.0], 1.0);
}

/// The stage floor, lit by the set: a pool of evening light in the middle.
fn boards(shop: &mut SceneBuilder, view: &View) {
    let place = |u: f32, v: f32| v3((u - 0.5) * view.wide * 1.55, 0.0, 0.35 - v * view.deep * 0.74);
    let first = shop.mesh.vertices.len();
    painted_sheet(shop, [22, 12], &place, &|u, v| {
        let side = 1.0 - smooth(0.05, 0.40, (u - 0.5).abs());
        let shine = 0.16 + side * (0.35 + 0.95 * smooth(0.1, 0.75, v));
        Paint { albedo: v3(0.62, 0.30, 0.125), glow: shine * 0.62, lit: 0.20, ..PARQUET }
    });
    for vertex in shop.mesh.vertices.iter_mut().skip(first) {
        vertex.uv = [vertex.at.z / 2.2, vertex.at.x / 2.2];
    }
}

/// Deep blue above, gold and rose at the horizon, the sun just above it.
fn sky(shop: &mut SceneBuilder, view: &View) {
    let place = |u: f32, v: f32| view.at(3.2 * u - 1.6, v * SKY, 0.97);
    painted_sheet(shop, [56, 36], &place, &|u, v| {
        let (x, y) = (3.2 * u - 1.6, v * SKY);
        let up = ((y - HORIZON) / 0.80).clamp(0.0, 1.0);
        let low = v3(1.7, 0.74, 0.20).mix(v3(0.95, 0.30, 0.20), smooth(0.0, 0.26, up));
        let air = low
            .mix(v3(0.30, 0.17, 0.34), smooth(0.14, 0.50, up))
            .mix(v3(0.045, 0.060, 0.20), smooth(0.40, 1.0, up));
        let away = from_sun(view, x, y);
        let halo = v3(1.7, 0.90, 0.30) * (0.9 / (1.0 + (away * 8.0).powi(2)));
        let band = clouds(x * 2.6 + 3.0, y * 13.0) * 0.65 + clouds(x * 7.0, y * 29.0) * 0.35;
        let open = smooth(0.03, 0.22, up) * (1.0 - smooth(0.75, 1.0, up));
        let cloud = smooth(0.48, 0.78, band) * open;
        let lit = v3(1.7, 0.62, 0.26).mix(v3(0.34, 0.14, 0.24), smooth(0.0, 0.75, away));
        painted((air + halo).mix(lit, cloud * 0.8) * (1.0 - 0.25 * smooth(0.5, 1.5, x.abs())))
    });
    let disc = |u: f32, v: f32| {
        let (sin, cos) = (u * TAU).circle();
        let radius = view.tall * 0.042 * v;
        view.at(SUN.0, SUN.1, 0.965) + v3(cos, sin, 0.0) * radius
    };
    painted_sheet(shop, [28, 1], &disc, &|_, v| {
        painted(v3(3.2, 2.7, 1.7).mix(v3(3.0, 2.0, 0.9), v))
    });
}

fn from_sun(view: &View, x: f32, y: f32) -> f32 {
    ((x - SUN.0) * view.wide / view.tall * 0.5).hypot(y - SUN.1)
}

struct Ridge {
    z: f32,
    base: f32,
    high: f32,
    seed: f32,
    tone: V3,
}

/// A line of hills, hazy at the foot, with an edge lit where the sun is near.
fn ridge(shop: &mut SceneBuilder, view: &View, ridge: Ridge) {
    let top = |x: f32| {
        let big = clouds(x * 1.7 + ridge.seed, ridge.seed);
        let small = clouds(x * 7.0 + ridge.seed, 4.0) * 0.22 + clouds(x * 23.0, ridge.seed) * 0.06;
        // Lower in the middle, where the sun sets.
        let gap = 0.35 + 0.65 * smooth(0.05, 0.7, (x - SUN.0).abs());
        ridge.base + ridge.high * (big + small) * gap
    };
    let place = |u: f32, v: f32| {
        let x = 3.0 * u - 1.5;
        view.at(x, top(x) * v, ridge.z)
    };
    painted_sheet(shop, [100, 3], &place, &|u, v| {
        let sun = 1.0 - smooth(0.0, 0.8, (3.0 * u - 1.5 - SUN.0).abs());
        let haze = v3(1.15, 0.48, 0.20) * (0.25 + 0.75 * sun);
        let foot = (1.0 - v) * 0.55 * smooth(0.75, 0.95, ridge.z);
        let edge = v3(0.9, 0.42, 0.14) * (sun * sun * smooth(0.7, 1.0, v) * 0.8);
        painted(ridge.tone.mix(haze, foot + 0.12 * sun) + edge)
    });
}

/// Water between the hills and the garden, with the path of the sun on it.
fn lake(shop: &mut SceneBuilder, view: &View) {
    let place = |u: f32, v: f32| view.at(3.0 * u - 1.5, HORIZON * v, 0.735 + 0.11 * v);
    painted_sheet(shop, [72, 18], &place, &|u, v| {
        let x = 3.0 * u - 1.5;
        let sun = 1.0 - smooth(0.0, 0.9, (x - SUN.0).abs());
        let far = v3(0.35, 0.20, 0.26).mix(v3(1.25, 0.52, 0.20), sun);
        let calm = v3(0.055, 0.075, 0.16).mix(far, v * v);
        let ripple = noise((u * 72.0) as i32, (v * 18.0) as i32);
        let road = (1.0 - smooth(0.0, 0.05 + 0.09 * (1.0 - v), (x - SUN.0).abs())) * ripple;
        painted(calm * (0.75 + 0.4 * ripple) + v3(2.4, 1.5, 0.55) * road)
    });
}

/// A round temple on the shore, left of the sun.
fn temple(shop: &mut SceneBuilder, view: &View) {
    let foot = view.at(-0.34, 0.078, 0.66);
    let unit = view.tall * 0.017;
    let stone = |side: f32| painted(v3(0.10, 0.065, 0.075).mix(v3(1.25, 0.66, 0.28), side));
    let bar = |shop: &mut SceneBuilder, [x, y]: [f32; 2], [half, tall]: [f32; 2], lit: f32| {
        let at = foot + v3(x, y, 0.0) * unit;
        let (w, h) = (v3(half * unit, 0.0, 0.0), V3::UP * (tall * unit));
        let place = |u: f32, v: f32| at - w + w * (2.0 * u) + h * v;
        painted_sheet(shop, [4, 1], &place, &|u, _| stone(lit * (0.08 + 0.92 * u * u)));
    };
    bar(shop, [0.0, 0.0], [5.6, 0.7], 0.5);
    bar(shop, [0.0, 0.7], [5.0, 0.6], 0.7);
    for k in 0..6 {
        bar(shop, [-4.0 + 1.6 * k as f32, 1.3], [0.33, 5.2], 0.6 + 0.07 * k as f32);
    }
    bar(shop, [0.0, 6.5], [5.0, 0.9], 0.8);
    let place = |u: f32, v: f32| {
        let (sin, cos) = (u * PI).circle();
        foot + v3(-cos * 4.5 * v, 7.4 + sin * 3.1 * v, 0.02) * unit
    };
    painted_sheet(shop, [16, 2], &place, &|u, _| stone(0.08 + 0.75 * u * u));
}

/// A balustrade with urns across the stage, open in the middle where steps lead down.
fn terrace(shop: &mut SceneBuilder, view: &View) {
    let z = 0.57;
    let unit = view.tall * 0.0095;
    let stone = |lit: f32| painted(v3(0.045, 0.033, 0.038).mix(v3(1.0, 0.52, 0.24), lit));
    for sign in [-1.0, 1.0_f32] {
        let (start, end) = (view.at(sign * 0.18, 0.0, z), view.at(sign * 0.95, 0.0, z));
        for (low, high, lit) in [(0.0, 2.2, 0.10), (7.6, 9.0, 0.42)] {
            let place = |u: f32, v: f32| start.mix(end, u).up((low + (high - low) * v) * unit);
            painted_sheet(shop, [8, 1], &place, &|u, v| stone((lit + 0.35 * v) * (1.0 - 0.75 * u)));
        }
        for k in 0..26 {
            let u = (k as f32 + 0.5) / 26.0;
            let foot = start.mix(end, u);
            let place = |a: f32, b: f32| {
                let belly = 0.45 + 0.75 * (b * PI).circle().0.powi(2) * (1.0 - 0.4 * b);
                foot + v3((2.0 * a - 1.0) * belly * unit, (2.2 + 5.4 * b) * unit, 0.0)
            };
            painted_sheet(shop, [2, 8], &place, &|a, _| {
                stone((0.04 + 1.1 * (a - 0.5).powi(2)) * (1.0 - 0.7 * u))
            });
        }
        let urn_at = start.up(9.0 * unit) + v3(sign * unit * 2.2, 0.0, 0.03);
        let place = |a: f32, b: f32| {
            let outline = 1.2 + 1.9 * (b * 2.6).circle().0.powi(2) + 0.5 * smooth(0.9, 1.0, b);
            urn_at + v3((2.0 * a - 1.0) * outline * unit, b * 7.5 * unit, 0.0)
        };
        painted_sheet(shop, [6, 10], &place, &|a, b| {
            let side = if sign < 0.0 { a } else { 1.0 - a };
            stone(0.04 + 0.75 * side * side * (0.5 + 0.5 * b))
        });
    }
}

struct Wing {
    z: f32,
    sign: f32,
    number: i32,
}

impl Wing {
    fn noise(&self, salt: i32) -> f32 {
        noise(self.number + if self.sign > 0.0 { 50 } else { 0 }, salt)
    }

    /// In the evening haze the further flats are warmer; the nearest is almost black.
    fn shade(&self) -> V3 {
        v3(0.007, 0.021, 0.011).mix(v3(0.034, 0.056, 0.024), self.z * self.z * 1.9)
    }
}

/// A pair of trees and a hedge on one flat.
fn wing(shop: &mut SceneBuilder, view: &View, wing: &Wing) {
    hedge(shop, view, wing);
    let stand = 0.64 + 0.07 * wing.noise(1) - 0.012 * wing.number as f32;
    let top = 0.52 + 0.12 * wing.noise(3);
    let lean = -0.03 - 0.07 * wing.noise(2);
    let place = |u: f32, v: f32| {
        let thick = 0.017 * (1.35 - v) + 0.020 * smooth(0.14, 0.0, v);
        let sway = 0.02 * (v * 5.0 + wing.number as f32).circle().0 * v;
        let x = stand + lean * v * v + sway + (2.0 * u - 1.0) * thick;
        view.at(wing.sign * x, v * top, wing.z)
    };
    painted_sheet(shop, [4, 8], &place, &|u, v| {
        let rim = smooth(0.45, 0.0, u) * (0.25 + 0.5 * v) * (0.2 + wing.z);
        painted(wing.shade() * 0.7 + v3(1.0, 0.40, 0.10) * rim)
    });
    let crown = view.at(wing.sign * (stand + lean), top + 0.08, wing.z);
    for k in 0..7 {
        let angle = k as f32 / 7.0 * TAU + wing.number as f32;
        let spread = 0.10 + 0.06 * noise(k, wing.number);
        let reach = if k == 0 { 0.0 } else { spread };
        let off = v3(angle.circle().1 * 1.35, angle.circle().0 * 0.75, -0.002 * k as f32) * reach;
        let size = view.tall * (0.095 + 0.05 * noise(k, wing.number + 9));
        let centre = crown + off * view.tall;
        clump(shop, view, &Clump { centre, size, crown, shade: wing.shade(), number: k });
    }
}

struct Clump {
    centre: V3,
    size: f32,
    crown: V3,
    shade: V3,
    number: i32,
}

/// One cloud of leaves with a scalloped edge, golden on the side of the sun.
fn clump(shop: &mut SceneBuilder, view: &View, clump: &Clump) {
    let to_sun = (view.at(SUN.0, SUN.1, 0.9) - clump.crown).at_height(-2.0).unit();
    let place = |u: f32, v: f32| {
        let (sin, cos) = (u * TAU).circle();
        let turn = clump.number as f32 * 1.7;
        let scallop = 1.0
            + v * (0.09 * (u * 6.0 * TAU + turn).circle().0
                + 0.05 * (u * 13.0 * TAU + turn).circle().0);
        clump.centre + v3(cos * 1.25, sin * 0.85, 0.0) * (clump.size * v * scallop)
    };
    painted_sheet(shop, [36, 2], &place, &|u, v| {
        let (sin, cos) = (u * TAU).circle();
        let off = (place(u, v) - clump.crown) * (1.0 / (clump.size * 2.2));
        let whole = (off.x * to_sun.x + off.y * -0.2).clamp(-1.0, 1.0) * 0.5 + 0.5;
        let own = (cos * to_sun.x.signum() * 0.75 - sin * 0.3).max(0.0) * v;
        let lit = (whole * whole * 0.4 + own * own * 0.6) * (0.12 + 7.0 * clump.shade.x);
        leafy(clump.shade * (0.6 + 0.8 * whole) + v3(1.75, 0.85, 0.16) * (lit * 0.55))
    });
}

/// Bushes that close the flat from the tree outwards.
fn hedge(shop: &mut SceneBuilder, view: &View, wing: &Wing) {
    let place = |u: f32, v: f32| {
        let x = 0.56 + 0.84 * u;
        let bush = clouds(x * 9.0 + wing.number as f32 * 3.0, wing.sign) * 0.07
            + clouds(x * 31.0, wing.sign) * 0.03;
        let round = (u * 21.0 + wing.number as f32).circle().0.abs() * 0.035;
        let high = (0.07 + 0.50 * smooth(0.03, 0.50, u) + bush + round) * smooth(-0.05, 0.05, u);
        view.at(wing.sign * x, high * v, wing.z - 0.004)
    };
    painted_sheet(shop, [44, 3], &place, &|u, v| {
        let lit = (1.0 - u) * (1.0 - u) * v * v * wing.z;
        leafy(wing.shade() * (0.45 + 0.5 * v) + v3(1.2, 0.5, 0.12) * (lit * 0.6))
    });
}

/// Branches that hang from above and close the picture.
fn branches(shop: &mut SceneBuilder, view: &View, z: f32, number: i32) {
    let shade = v3(0.005, 0.013, 0.007).mix(v3(0.024, 0.040, 0.017), z * z * 1.9);
    let place = |u: f32, v: f32| {
        let x = 2.8 * u - 1.4;
        let tuft = 0.05 * clouds(x * 6.0, number as f32)
            + 0.025 * (x * 40.0 + number as f32).circle().0.abs();
        let low = 0.83 + 0.035 * z - 0.26 * x.abs().min(1.2).powi(3) - tuft;
        view.at(x, 1.3 + (low - 1.3) * v, z)
    };
    painted_sheet(shop, [90, 2], &place, &|u, v| {
        let sun = view.sunlit(place(u, v));
        leafy(shade + v3(1.1, 0.45, 0.10) * (smooth(0.75, 1.0, v) * z * sun * 0.30))
    });
}
