//! The proscenium: a gilded frame around the stage, the wall that it stands in, and the
//! surtitle screen.

use crate::scene::math::{Circle, V3, v3};
use crate::scene::mesh::{Path, rim, shaded};
use crate::scene::palette::{
    BLACK, FABRIC, GILT, GOLD, IVORY, MOULDING, PANEL, PLASTER, Paint, WARM,
};
use crate::scene::relief::Layer;
use crate::scene::scene_builder::{Glow, SceneBuilder};

/// How round the upper corners of the opening are, in metres.
const CORNER_M: f32 = 0.9;

pub fn add(shop: &mut SceneBuilder) {
    let (half, tall) = (shop.plan.opening_width_m * 0.5, shop.plan.opening_height_m);
    let low = shop.plan.stalls_m - 1.0;
    let frame = frame_m(shop);
    let path = opening(half, tall, low);
    if shop.grand {
        let (f, gold) = (frame, MOULDING);
        let wide = Paint::of(IVORY, Layer::Panel);
        let profile = [
            shaded(0.0, -0.9, Paint::plain(GOLD * 0.4), 0.3),
            shaded(0.0, 0.0, Paint::plain(GOLD * 0.7), 0.7),
            rim(-0.04, 0.10, GILT),
            rim(-f * 0.16, 0.16, gold),
            rim(-f * 0.22, 0.06, GILT),
            shaded(-f * 0.26, 0.05, GILT, 0.7),
            rim(-f * 0.66, 0.12, wide),
            shaded(-f * 0.70, 0.10, GILT, 0.7),
            rim(-f * 0.76, 0.26, GILT),
            rim(-f * 0.92, 0.30, gold),
            rim(-f, 0.22, GILT),
            shaded(-f, -0.02, GILT, 0.5),
        ];
        shop.mesh.sweep(&path, &profile, 2.2);
    } else {
        let profile = [
            shaded(0.0, -0.8, Paint::plain(BLACK), 1.0),
            rim(0.0, 0.06, Paint::plain(BLACK * 3.0)),
            rim(-frame, 0.06, Paint::plain(BLACK * 3.0)),
            rim(-frame, -0.02, Paint::plain(BLACK)),
        ];
        shop.mesh.sweep(&path, &profile, 2.2);
    }
    wall(shop, half + frame - 0.05, tall + frame - 0.05, low);
    corners(shop, half, tall, frame);
    surtitles(shop, half, tall);
}

/// Width of the frame around the opening.
pub fn frame_m(shop: &SceneBuilder) -> f32 {
    let room = shop.half_width() - shop.plan.opening_width_m * 0.5;
    if shop.grand { (shop.plan.opening_width_m * 0.075).clamp(0.4, 1.3).min(room) } else { 0.25 }
}

/// Up the left side, over the top with round corners, down the right; `out` looks inwards.
fn opening(half: f32, tall: f32, low: f32) -> Path {
    let mut points = Vec::new();
    let mut out = Vec::new();
    let mut push = |point: V3, inwards: V3| {
        points.push(point);
        out.push(inwards);
    };
    let rise = ((tall - CORNER_M - low) / 0.9).ceil() as usize;
    for k in 0..rise {
        let y = low + (tall - CORNER_M - low) * k as f32 / rise as f32;
        push(v3(-half, y, 0.0), v3(1.0, 0.0, 0.0));
    }
    let corner = |k: usize, sign: f32| {
        let angle = k as f32 / 8.0 * std::f32::consts::FRAC_PI_2;
        let (sin, cos) = angle.circle();
        let middle = v3(sign * (half - CORNER_M), tall - CORNER_M, 0.0);
        (middle + v3(sign * cos, sin, 0.0) * CORNER_M, v3(-sign * cos, -sin, 0.0))
    };
    (0..=8).map(|k| corner(k, -1.0)).for_each(|(p, n)| push(p, n));
    let across = ((half - CORNER_M) * 2.0 / 0.9).ceil() as usize;
    for k in 1..across {
        let x = (half - CORNER_M) * (2.0 * k as f32 / across as f32 - 1.0);
        push(v3(x, tall, 0.0), v3(0.0, -1.0, 0.0));
    }
    (0..=8).rev().map(|k| corner(k, 1.0)).for_each(|(p, n)| push(p, n));
    for k in (0..rise).rev() {
        let y = low + (tall - CORNER_M - low) * k as f32 / rise as f32;
        push(v3(half, y, 0.0), v3(-1.0, 0.0, 0.0));
    }
    Path { points, out, lift: v3(0.0, 0.0, 1.0) }
}

/// Fills what the round corners of the frame leave of the wall's square hole.
fn corners(shop: &mut SceneBuilder, half: f32, tall: f32, frame: f32) {
    let radius = CORNER_M + frame - 0.06;
    let paint = if shop.grand { PLASTER } else { Paint::plain(v3(0.05, 0.04, 0.036)) };
    for sign in [-1.0, 1.0_f32] {
        let middle = v3(sign * (half - CORNER_M), tall - CORNER_M, 0.0);
        let square = v3(sign * (half + frame), tall + frame, 0.0);
        shop.mesh.sheet([6, 1], paint, &|u, v| {
            let (sin, cos) = (u * std::f32::consts::FRAC_PI_2).circle();
            let arc = middle + v3(sign * cos, sin, 0.0) * radius;
            (arc.mix(square, v), [u, v], 0.8)
        });
    }
}

/// The wall beside and above the frame, with pilasters and a coat of arms.
fn wall(shop: &mut SceneBuilder, inner: f32, over: f32, low: f32) {
    let (outer, top) = (shop.half_width(), shop.plan.ceiling_m + 2.0);
    let plain = Paint::plain(v3(0.05, 0.04, 0.036));
    let side = if shop.grand { FABRIC } else { plain };
    for sign in [-1.0, 1.0_f32] {
        let (a, b) = (sign * inner, sign * outer);
        let (left, right) = (a.min(b), a.max(b));
        if right - left < 0.05 {
            continue;
        }
        let rows = ((top - low) / 1.0) as usize;
        shop.mesh.sheet([3, rows], side, &|u, v| {
            let at = v3(left + (right - left) * u, low + (top - low) * v, 0.0);
            (at, [at.x / 1.1, at.y / 1.1], 0.8)
        });
        if shop.grand && right - left > 0.7 {
            pilaster(shop, (left + right) * 0.5, low + 1.0);
        }
    }
    let above = if shop.grand { PLASTER } else { plain };
    let columns = (inner * 2.0 / 0.9) as usize;
    let rows = ((top - over).max(0.5) / 0.7).ceil() as usize;
    shop.mesh.sheet([columns, rows], above, &|u, v| {
        let at = v3(inner * (2.0 * u - 1.0), over + (top - over) * v, 0.0);
        (at, [at.x, at.y], 0.9)
    });
    let room = shop.plan.ceiling_m - over;
    if shop.grand && room > 0.8 {
        frieze(shop, inner, over + room * 0.12, over + room * 0.72);
    }
}

/// Carved panels above the arch, and gold rays around a lyre's disc in the middle.
fn frieze(shop: &mut SceneBuilder, half: f32, low: f32, high: f32) {
    let line = [v3(half, 0.0, 0.0), v3(-half, 0.0, 0.0)];
    let path = Path::facing(&crate::scene::mesh::divided(&line, 0.8), v3(0.0, 0.0, 9.0));
    let profile = [
        shaded(0.0, low, GILT, 0.7),
        rim(0.10, low + 0.02, GILT),
        rim(0.12, low + 0.18, MOULDING),
        shaded(0.05, low + 0.20, GILT, 0.7),
        rim(0.05, high - 0.2, PANEL),
        rim(0.12, high - 0.18, GILT),
        rim(0.18, high, MOULDING),
        rim(0.0, high + 0.02, GILT),
    ];
    shop.mesh.sweep(&path, &profile, (high - low) * 1.7);
    let middle = v3(0.0, (low + high) * 0.5, 0.16);
    let size = (high - low) * 0.62;
    for k in 0..36 {
        let angle = k as f32 / 36.0 * std::f32::consts::TAU;
        let long = size * if k % 2 == 0 { 1.0 } else { 0.78 };
        let (sin, cos) = angle.circle();
        let (ray, side) = (v3(cos, sin, 0.0), v3(-sin, cos, 0.0) * (size * 0.05));
        let tip = middle + ray * long + v3(0.0, 0.0, -0.04);
        let root = middle + ray * (size * 0.4) + v3(0.0, 0.0, 0.03);
        shop.mesh.quad([root - side, tip, tip, root + side], GILT, [1.0, 1.0], 1.0);
    }
    for (radius, forward, paint) in
        [(0.52, 0.06, GILT), (0.45, 0.08, Paint::plain(v3(0.10, 0.02, 0.025))), (0.12, 0.10, GILT)]
    {
        disc(shop, middle + v3(0.0, 0.0, forward), size * radius, paint);
    }
}

fn disc(shop: &mut SceneBuilder, at: V3, radius: f32, paint: Paint) {
    shop.mesh.sheet([28, 1], paint, &|u, v| {
        let (sin, cos) = (u * std::f32::consts::TAU).circle();
        let dome = v3(0.0, 0.0, 0.05 * v);
        (at + v3(cos * 0.8, sin, 0.0) * (radius * (1.0 - v)) + dome, [u, v], 1.0)
    });
}

fn pilaster(shop: &mut SceneBuilder, x: f32, foot: f32) {
    // Up to the cornice that runs around the house.
    let tall = shop.plan.ceiling_m - 0.9 - foot;
    let at = v3(x, foot, 0.06);
    let base = [(0.36, -1.2), (0.36, 0.3), (0.28, 0.36)];
    shop.mesh.lathe(at, &base, 14, PLASTER);
    let shaft = [(0.25, 0.36), (0.27, tall * 0.4), (0.22, tall - 0.7)];
    shop.mesh.lathe(at, &shaft, 14, Paint::of(IVORY, Layer::Plain));
    let capital = [(0.22, tall - 0.7), (0.30, tall - 0.5), (0.25, tall - 0.35), (0.40, tall - 0.1)];
    shop.mesh.lathe(at, &capital, 14, MOULDING);
    shop.mesh.lathe(at, &[(0.40, tall - 0.1), (0.40, tall), (0.0, tall)], 14, GILT);
    let lamp = at + v3(0.0, 2.6, 0.5);
    shop.lamp(lamp, 0.7, 1.4);
    shop.glows.push(Glow { at: lamp, colour: WARM * 0.4, radius_m: 0.7 });
    let globe = [(0.0, -0.12), (0.09, -0.05), (0.09, 0.05), (0.0, 0.12)];
    shop.mesh.lathe(lamp, &globe, 8, Paint::glowing(v3(3.2, 2.3, 1.3)));
    shop.mesh.lathe(lamp.up(-0.35), &[(0.02, 0.0), (0.06, 0.24)], 6, GILT);
}

fn surtitles(shop: &mut SceneBuilder, half: f32, tall: f32) {
    let Some(middle) = shop.plan.surtitles_m else { return };
    let (wide, high) = (half * 0.52, 0.36);
    let z = if middle > tall { 0.40 } else { -0.25 };
    shop.mesh.block(v3(0.0, middle, z - 0.06), v3(wide, high, 0.05), 0.0, Paint::plain(BLACK));
    let glowing = Paint::glowing(v3(0.75, 0.62, 0.40));
    for (row, share) in [(0.16, 0.66), (-0.16, 0.48)] {
        let mut x = -wide * share;
        let mut number = (row * 100.0) as i32;
        while x < wide * share {
            let word = 0.22 + 0.5 * crate::scene::math::noise(number, 5);
            let at = v3(x + word * 0.5, middle + row, z + 0.001);
            shop.mesh.block(at, v3(word * 0.5 - 0.05, 0.055, 0.002), 0.0, glowing);
            x += word;
            number += 1;
        }
    }
}
