//! A concert: a shell of maple around the stage, an orchestra in arcs about the conductor, and a
//! choir on the highest step.

use std::f32::consts::PI;

use crate::scene::math::{Circle, V3, smooth, v3};
use crate::scene::palette::{BLACK, PARQUET, Paint, WARM};
use crate::scene::relief::Layer;
use crate::scene::scene_builder::{Glow, SceneBuilder};

use super::curtain::painted_sheet;
use super::pit::stand;

const MAPLE: V3 = v3(0.66, 0.34, 0.125);
/// Of the shell, front to back, in metres.
const DEEP_M: (f32, f32) = (7.0, 10.5);
/// Between two arcs of musicians, and between two of them.
const ARC_M: f32 = 1.35;
const BESIDE_M: f32 = 1.25;
/// Between two singers of the choir.
const SINGERS_M: f32 = 0.78;
/// How far round the conductor musicians sit, as an angle from straight behind.
const ROUND: f32 = PI * 0.43;
/// The first arc that sits on a step, and how high each step is.
const FIRST_STEP: i32 = 2;
const STEP_M: f32 = 0.22;

pub fn add(shop: &mut SceneBuilder) {
    let deep = shop.plan.depth_m.clamp(DEEP_M.0, DEEP_M.1);
    let shell = Shell {
        front: shop.plan.opening_width_m * 0.60,
        back: shop.plan.opening_width_m * 0.34,
        high: shop.plan.opening_height_m * 1.25,
        low: shop.plan.opening_height_m * 0.72,
        deep,
        conductor: v3(0.0, 0.0, -1.1),
    };
    dark_around(shop, &shell);
    boards(shop, &shell);
    walls(shop, &shell);
    canopy(shop, &shell);
    let arcs = ((deep - 2.6) / ARC_M) as i32;
    for arc in FIRST_STEP..=arcs {
        step(shop, &shell, arc, arcs);
    }
    musicians(shop, &shell, arcs);
}

struct Shell {
    /// Half of its width before and behind.
    front: f32,
    back: f32,
    /// Its height before and behind.
    high: f32,
    low: f32,
    deep: f32,
    conductor: V3,
}

impl Shell {
    /// Share 0..1 from the left front along the back to the right front, as a place on the floor
    /// and how far back it is.
    fn along(&self, u: f32) -> (V3, f32) {
        let (front, back) = (v3(self.front, 0.0, -0.75), v3(self.back, 0.0, -self.deep));
        let mirrored = |p: V3| v3(-p.x, p.y, p.z);
        let (from, to, share) = match u {
            u if u < 0.35 => (mirrored(front), mirrored(back), u / 0.35),
            u if u <= 0.65 => (mirrored(back), back, (u - 0.35) / 0.30),
            u => (back, front, (u - 0.65) / 0.35),
        };
        let at = from.mix(to, share);
        (at, (-at.z / self.deep).clamp(0.0, 1.0))
    }

    fn height(&self, back: f32) -> f32 {
        self.high + (self.low - self.high) * back
    }

    fn arc(&self, arc: i32) -> f32 {
        1.55 + arc as f32 * ARC_M
    }

    /// On an arc about the conductor; the angle is from straight behind, in radians.
    fn place(&self, radius: f32, angle: f32) -> V3 {
        let (sin, cos) = angle.circle();
        // An ellipse: the sides have more room than the depth.
        self.conductor + v3(sin * radius * 1.16, 0.0, -cos * radius)
    }
}

fn raised(arc: i32) -> f32 {
    STEP_M * (arc - FIRST_STEP + 1).max(0) as f32
}

fn maple(bright: f32) -> Paint {
    Paint { glow: bright, lit: 0.28, layer: Layer::Boards, ..Paint::plain(MAPLE) }
}

/// What is seen past the shell from the side.
fn dark_around(shop: &mut SceneBuilder, shell: &Shell) {
    let dark = Paint::glowing(BLACK * 0.4);
    let (x, top, z) = (shell.front * 1.5, shell.high * 1.3, -shell.deep - 0.6);
    let wall = |a: V3, b: V3| [a, b, b.up(top), a.up(top)];
    for sign in [-1.0, 1.0_f32] {
        let corners = wall(v3(sign * x, 0.0, -0.95), v3(sign * x, 0.0, z));
        shop.mesh.quad(corners, dark, [1.0, 1.0], 1.0);
    }
    shop.mesh.quad(wall(v3(-x, 0.0, z), v3(x, 0.0, z)), dark, [1.0, 1.0], 1.0);
    let lid = [v3(-x, top, 0.0), v3(x, top, 0.0), v3(x, top, z), v3(-x, top, z)];
    shop.mesh.quad(lid, dark, [1.0, 1.0], 1.0);
}

/// The stage floor, evenly lit.
fn boards(shop: &mut SceneBuilder, shell: &Shell) {
    let wide = shell.front * 2.4;
    let place = |u: f32, v: f32| v3((u - 0.5) * wide, 0.0, 0.35 - v * (shell.deep + 0.6));
    let first = shop.mesh.vertices.len();
    painted_sheet(shop, [18, 10], &place, &|u, _| {
        let side = 1.0 - smooth(0.18, 0.46, (u - 0.5).abs());
        Paint { albedo: v3(0.58, 0.31, 0.14), glow: 0.10 + 0.42 * side, lit: 0.25, ..PARQUET }
    });
    for vertex in shop.mesh.vertices.iter_mut().skip(first) {
        vertex.uv = [vertex.at.z / 2.2, vertex.at.x / 2.2];
    }
}

/// Boards that stand at angles to each other, so that no echo comes back; lit from above.
fn walls(shop: &mut SceneBuilder, shell: &Shell) {
    const LEAVES: f32 = 22.0;
    let place = |u: f32, v: f32| {
        let (at, back) = shell.along(u);
        let fold = 0.16 * ((u * LEAVES).fract() - 0.5).abs() * 2.0;
        let inwards = v3(-at.x, 0.0, -shell.deep * 0.5 - at.z).unit();
        (at + inwards * fold).up(v * shell.height(back))
    };
    painted_sheet(shop, [132, 6], &place, &|u, v| {
        let leaf = (u * LEAVES).fract();
        let side = if leaf < 0.5 { 0.86 } else { 1.0 };
        let seam = 1.0 - 0.5 * smooth(0.035, 0.0, leaf.min(1.0 - leaf));
        let gallery = 1.0 - 0.4 * smooth(0.02, 0.0, (v - 0.55).abs());
        let fall = 0.24 + 0.46 * smooth(0.0, 0.9, v);
        maple(fall * side * seam * gallery)
    });
}

/// Reflectors over the orchestra, one behind the other, with lamps between them.
fn canopy(shop: &mut SceneBuilder, shell: &Shell) {
    const LEAVES: usize = 4;
    for leaf in 0..LEAVES {
        let (from, to) = (leaf as f32 / LEAVES as f32, (leaf as f32 + 0.86) / LEAVES as f32);
        let at = |share: f32| {
            let half = shell.front + (shell.back - shell.front) * share;
            (half * 0.97, shell.height(share) - 0.05, -0.9 - share * (shell.deep - 0.9))
        };
        let place = |u: f32, v: f32| {
            let (half, up, z) = at(from + (to - from) * v);
            let sag = 0.35 * (1.0 - (2.0 * u - 1.0).powi(2));
            v3((2.0 * u - 1.0) * half, up - sag - 0.25 * v, z)
        };
        painted_sheet(shop, [14, 2], &place, &|u, v| {
            maple(0.30 + 0.22 * v - 0.10 * (2.0 * u - 1.0).powi(2))
        });
        let (half, up, z) = at(to);
        for k in [-0.6, -0.2, 0.2, 0.6_f32] {
            let lamp = v3(k * half, up - 0.5, z - 0.1);
            shop.glows.push(Glow { at: lamp, colour: WARM * 0.35, radius_m: 0.5 });
        }
    }
}

/// A step of the stage under an arc and all that sit behind it.
fn step(shop: &mut SceneBuilder, shell: &Shell, arc: i32, last: i32) {
    let (low, high) = (raised(arc - 1), raised(arc));
    let inner = shell.arc(arc) - 0.35;
    let outer = if arc == last { inner + 2.6 } else { inner + ARC_M };
    let turn = |u: f32| (2.0 * u - 1.0) * (ROUND + 0.07);
    let front = |u: f32, v: f32| shell.place(inner, turn(u)).up(low + (high - low) * v);
    painted_sheet(shop, [36, 1], &front, &|_, _| maple(0.16));
    let top = |u: f32, v: f32| shell.place(inner + (outer - inner) * v, turn(u)).up(high);
    painted_sheet(shop, [36, 2], &top, &|u, _| {
        maple(0.26 + 0.16 * (1.0 - (2.0 * u - 1.0).powi(2)))
    });
}

fn musicians(shop: &mut SceneBuilder, shell: &Shell, arcs: i32) {
    let spread = |radius: f32, beside: f32| (2.0 * ROUND * radius * 1.08 / beside) as i32;
    for arc in 0..=arcs {
        let radius = shell.arc(arc);
        let count = spread(radius, BESIDE_M);
        for k in 0..count {
            let angle = ((k as f32 + 0.5) / count as f32 * 2.0 - 1.0) * ROUND;
            stand(shop, shell.place(radius, angle).up(raised(arc)), shell.conductor);
        }
    }
    for row in 0..2 {
        let radius = shell.arc(arcs) + 1.35 + 0.75 * row as f32;
        let count = spread(radius, SINGERS_M) * 3 / 4;
        for k in 0..count {
            let angle = ((k as f32 + 0.5) / count as f32 * 2.0 - 1.0) * ROUND * 0.75;
            let at = shell.place(radius, angle).up(raised(arcs) + 0.35 * row as f32);
            let away = (at - shell.conductor).at_height(0.0).unit();
            shop.musicians.push([at.x, at.y, at.z, (-away.x).atan2(away.z)]);
        }
    }
    let podium = Paint::plain(MAPLE * 0.6);
    shop.mesh.block(shell.conductor.up(0.12), v3(0.6, 0.12, 0.5), 0.0, podium);
    let score = shell.conductor.up(0.24) + v3(0.0, 0.0, -0.45);
    stand(shop, score, shell.conductor + v3(0.0, 0.0, 3.0));
}
