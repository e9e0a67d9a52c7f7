//! The curtain: a festooned valance across the top and two drawn halves at the sides, of red
//! velvet with gold fringe. Folds are shaped and shaded by hand: soft cloth takes no hard light.

use std::f32::consts::{PI, TAU};

use crate::scene::math::{Circle, V3, smooth, v3};
use crate::scene::palette::{GOLD, Paint, VELVET};
use crate::scene::scene_builder::SceneBuilder;

/// Swags of the valance.
const SWAGS: usize = 7;
const FOLDS: f32 = 9.0;
/// Metres that a repetition of a relief covers on a painted sheet.
const TILE_M: f32 = 2.6;

pub fn add(shop: &mut SceneBuilder) {
    if !shop.grand {
        return borders(shop);
    }
    backing(shop);
    for sign in [-1.0, 1.0] {
        half(shop, sign);
    }
    valance(shop);
}

/// Stage light from behind and house light from the front, in one factor.
fn cloth(fold: f32, open: f32) -> Paint {
    let tone = 0.20 + 0.80 * fold * fold;
    Paint { glow: 0.42 * tone * open, lit: 0.55 * tone * open, ..Paint::plain(VELVET) }
}

fn fringe(bright: f32) -> Paint {
    Paint { glow: 0.55 * bright, lit: 0.5 * bright, ..Paint::plain(GOLD) }
}

/// Width of a drawn half at a share of the way down: wide above, held at the tie, loose below.
fn width(share: f32, full: f32) -> f32 {
    let above = 0.27 - 0.205 * smooth(0.0, 0.66, share);
    let below = 0.035 * smooth(0.66, 1.0, share);
    full * (above + below)
}

/// One drawn half; `sign` −1 is the left one.
fn half(shop: &mut SceneBuilder, sign: f32) {
    let (wide, tall) = (shop.plan.opening_width_m, shop.plan.opening_height_m);
    let outer = sign * (wide * 0.5 + 0.15);
    let (columns, rows) = (54, 16);
    let place = |u: f32, v: f32| {
        let held = 1.0 - 0.75 * smooth(0.30, 0.0, (v - 0.66).abs() * 3.0 * 0.34);
        let wave = (u * FOLDS * TAU + v * 0.6).circle().1;
        let x = outer - sign * width(v, wide) * u;
        // The inner edge hangs lower as it is drawn to the tie.
        let droop = u * smooth(0.0, 0.5, v) * (1.0 - smooth(0.55, 0.8, v)) * 0.5;
        v3(x, tall * (1.0 - v) - droop, -0.62 + wave * 0.11 * held)
    };
    painted_sheet(shop, [columns, rows], &place, &|u, v| {
        let wave = (u * FOLDS * TAU + v * 0.6).circle().1 * 0.5 + 0.5;
        let tie = 1.0 - 0.45 * smooth(0.05, 0.0, (v - 0.64).abs());
        let edge = smooth(1.0, 0.965, u);
        let shade = (0.55 + 0.45 * smooth(0.0, 0.25, v)) * tie * (0.5 + 0.5 * u);
        if edge < 0.5 { fringe(0.6 + 0.4 * wave) } else { cloth(wave, shade * 1.25) }
    });
    tie(shop, place(0.0, 0.66), place(1.0, 0.66));
}

/// The golden rope that holds a half, with its tassel.
fn tie(shop: &mut SceneBuilder, wall: V3, edge: V3) {
    let forward = v3(0.0, 0.0, 0.2);
    let rope = |u: f32, v: f32| {
        let at = wall.mix(edge, u) + forward + V3::UP * ((u * PI).circle().0 * -0.10);
        at + v3(0.0, 0.07 * (v * TAU).circle().1, 0.06 * (v * TAU).circle().0)
    };
    painted_sheet(shop, [10, 6], &rope, &|u, _| fringe(0.75 + 0.25 * (u * 40.0).circle().0));
    let knot = wall.mix(edge, 0.55) + forward + v3(0.0, -0.25, 0.06);
    let tassel = [(0.10, -0.62), (0.085, -0.2), (0.05, -0.12), (0.075, -0.04), (0.0, 0.06)];
    shop.mesh.lathe(knot, &tassel, 9, fringe(0.9));
}

/// Seven swags with tails between them, hung on a straight edge behind the arch.
fn valance(shop: &mut SceneBuilder) {
    let (wide, tall) = (shop.plan.opening_width_m + 0.3, shop.plan.opening_height_m);
    let drop = tall * 0.095;
    let sag = tall * 0.085;
    let each = wide / SWAGS as f32;
    for k in 0..SWAGS {
        let left = -wide * 0.5 + each * k as f32;
        let place = |u: f32, v: f32| {
            let hang = 4.0 * u * (1.0 - u);
            let fold = (v * 6.0 * PI).circle().0;
            let y = tall + 0.25 - v * (drop * (0.55 + 0.2 * hang) + sag * hang);
            let bulge = 0.10 * hang.sqrt() * (0.5 + v) + 0.045 * fold * hang.sqrt();
            v3(left + each * u, y, -0.36 + bulge)
        };
        painted_sheet(shop, [10, 18], &place, &|u, v| {
            let hang = 4.0 * u * (1.0 - u);
            let fold = ((v * 6.0 * PI).circle().0 * 0.5 + 0.5) * (0.35 + 0.65 * hang.sqrt());
            if v > 0.90 { fringe(0.55 + 0.45 * hang) } else { cloth(fold.max(0.12), 1.25) }
        });
    }
    for k in 0..=SWAGS {
        let x = -wide * 0.5 + each * k as f32;
        let place = |u: f32, v: f32| {
            let broad = 0.14 + 0.16 * v;
            let wave = (u * 3.0 * TAU).circle().1;
            let y = tall + 0.25 - v * (drop * 1.55 + 0.10 * (1.0 - (2.0 * u - 1.0).abs()));
            v3(x + (u - 0.5) * 2.0 * broad, y, -0.20 + 0.05 * wave * (0.3 + v))
        };
        painted_sheet(shop, [12, 6], &place, &|u, v| {
            let wave = (u * 3.0 * TAU).circle().1 * 0.5 + 0.5;
            if v > 0.9 { fringe(0.6 + 0.4 * wave) } else { cloth(0.15 + 0.85 * wave, 1.1) }
        });
    }
}

/// Plain velvet behind swags and arch, so that no gap shows the fly loft.
fn backing(shop: &mut SceneBuilder) {
    let (wide, tall) = (shop.plan.opening_width_m, shop.plan.opening_height_m);
    let place = |u: f32, v: f32| {
        let y = tall + 0.5 - v * tall * 0.15;
        v3(wide * (u - 0.5), y, -0.72 + 0.06 * (u * 30.0 * TAU).circle().1)
    };
    painted_sheet(shop, [120, 1], &place, &|u, _| {
        cloth((u * 30.0 * TAU).circle().1 * 0.5 + 0.5, 0.5)
    });
}

/// Black borders and legs, as a studio has them.
fn borders(shop: &mut SceneBuilder) {
    let (wide, tall) = (shop.plan.opening_width_m, shop.plan.opening_height_m);
    let black = |fold: f32| Paint {
        glow: 0.02 + 0.05 * fold,
        lit: 0.6,
        ..Paint::plain(v3(0.10, 0.085, 0.085))
    };
    for sign in [-1.0, 1.0_f32] {
        let place = |u: f32, v: f32| {
            let wave = (u * 6.0 * TAU).circle().1;
            v3(sign * (wide * 0.5 - u * wide * 0.085), tall * (1.0 - v), -0.5 + 0.07 * wave)
        };
        painted_sheet(shop, [36, 2], &place, &|u, _| black((u * 6.0 * TAU).circle().1 * 0.5 + 0.5));
    }
}

/// A sheet whose paint changes from point to point.
pub fn painted_sheet(
    shop: &mut SceneBuilder,
    cells: [usize; 2],
    place: &dyn Fn(f32, f32) -> V3,
    paint: &dyn Fn(f32, f32) -> Paint,
) {
    let first = shop.mesh.vertices.len();
    shop.mesh.sheet(cells, Paint::plain(VELVET), &|u, v| {
        let at = place(u, v);
        (at, [at.x / TILE_M, at.y / TILE_M], 1.0)
    });
    let columns = cells[0] + 1;
    for (k, vertex) in shop.mesh.vertices[first..].iter_mut().enumerate() {
        let (u, v) = ((k % columns) as f32, (k / columns) as f32);
        vertex.paint = paint(u / cells[0] as f32, v / cells[1] as f32);
        if vertex.normal.z < 0.0 {
            vertex.normal = -vertex.normal;
        }
    }
}
