//! The tiers: gilded fronts with lamps, floors and undersides, partitions of boxes, pillars.

use crate::scene::math::{V3, v3};
use crate::scene::mesh::{Path, Rim, divided, rim, shaded, simplified};
use crate::scene::palette::{
    DAMASK, FABRIC, GILT, IVORY, MOULDING, PANEL, PLASTER, Paint, RAIL, RUNNER, WARM,
};
use crate::scene::relief::Layer;
use crate::scene::scene_builder::{Glow, SceneBuilder};
use crate::scene::scene_model::Partition;

/// Metres of a front that one panel of the relief covers, and between two lamps.
const PANEL_M: f32 = 2.2;
const LAMP_GAP_M: f32 = 3.3;

pub fn add(shop: &mut SceneBuilder) {
    let plan = shop.plan;
    for front in &plan.fronts {
        let line: Vec<V3> = front.line.iter().copied().map(V3::from).collect();
        if line.len() < 2 {
            continue;
        }
        let path = Path::facing(&divided(&simplified(&line, 0.02), 0.9), shop.heart);
        let soffit = soffit(shop, front.area, line[0].y);
        parapet(shop, &path, front.height_m, soffit);
        lamps(shop, &path, front.height_m);
    }
    for overhang in &plan.overhangs {
        let front: Vec<V3> = overhang.front.iter().copied().map(V3::from).collect();
        let back: Vec<V3> = overhang.back.iter().copied().map(V3::from).collect();
        let floor = plan
            .fronts
            .iter()
            .find(|front| front.area == overhang.area)
            .and_then(|front| front.line.first())
            .map(|place| place[1]);
        underside(shop, &front, &back, floor);
    }
    for wall in &plan.partitions {
        partition(shop, wall);
    }
}

/// How far the underside of this tier lies below its floor.
fn soffit(shop: &SceneBuilder, area: u8, floor: f32) -> f32 {
    let below = shop
        .plan
        .overhangs
        .iter()
        .filter(|overhang| overhang.area == area)
        .filter_map(|overhang| overhang.front.first())
        .map(|place| floor - place[1])
        .find(|depth| *depth > 0.0);
    below.unwrap_or(0.3).clamp(0.15, 1.0)
}

/// The front's profile from its lower lip over the rail down to the floor behind it.
fn parapet(shop: &mut SceneBuilder, path: &Path, height: f32, soffit: f32) {
    let dark = Paint { albedo: DAMASK * 0.5, ..FABRIC };
    let h = height;
    if !shop.grand {
        let timber = Paint::of(v3(0.30, 0.16, 0.075), Layer::Boards);
        let profile = [
            shaded(0.02, -soffit, timber, 0.5),
            rim(0.06, h - 0.04, timber),
            rim(0.06, h, timber),
            rim(-0.06, h, timber),
            shaded(-0.06, 0.0, dark, 0.4),
        ];
        return shop.mesh.sweep(path, &profile, 2.4);
    }
    let profile = [
        shaded(0.0, -soffit, PLASTER, 0.5),
        shaded(0.05, -soffit + 0.01, PLASTER, 0.5),
        rim(0.08, -soffit + 0.10, MOULDING),
        shaded(0.04, -soffit + 0.14, GILT, 0.6),
        shaded(0.05, -0.06, PLASTER, 0.85),
        rim(0.16, h * 0.30, PANEL_LOW),
        rim(0.15, h * 0.60, PANEL_MID),
        rim(0.08, h - 0.16, PANEL_TOP),
        shaded(0.12, h - 0.14, GILT, 0.7),
        rim(0.15, h - 0.06, MOULDING),
        rim(0.15, h - 0.05, GILT),
        rim(0.13, h - 0.01, RAIL),
        rim(0.06, h + 0.02, RAIL),
        rim(-0.08, h + 0.01, RAIL),
        rim(-0.14, h - 0.05, RAIL),
        shaded(-0.13, 0.0, dark, 0.35),
    ];
    carved(shop, path, &profile);
    caps(shop, path, &profile);
}

/// Closes the front where it ends beside the stage or at an aisle.
fn caps(shop: &mut SceneBuilder, path: &Path, profile: &[Rim]) {
    for i in [0, path.points.len() - 1] {
        let middle = path.at(i, 0.0, 0.1);
        for pair in profile.windows(2) {
            let [a, b] = [pair[0], pair[1]].map(|rim| path.at(i, rim.out, rim.up));
            shop.mesh.quad([middle, a, b, b], PLASTER, [1.0, 1.0], 0.8);
        }
        let foot = [profile[0], profile[profile.len() - 1]].map(|r| path.at(i, r.out, r.up));
        shop.mesh.quad([middle, foot[1], foot[0], foot[0]], PLASTER, [1.0, 1.0], 0.8);
    }
}

/// Stand-ins in the profile for the three strips that share one carved panel.
const PANEL_LOW: Paint = PANEL;
const PANEL_MID: Paint = PANEL;
const PANEL_TOP: Paint = PANEL;

/// Sweeps mouldings strip by strip, but lays one panel over the three strips of the front.
fn carved(shop: &mut SceneBuilder, path: &Path, profile: &[Rim]) {
    let carved = 4..=7;
    for i in 1..profile.len() {
        if i == 5 {
            let first = shop.mesh.vertices.len();
            shop.mesh.sweep(path, &profile[carved.clone()], PANEL_M);
            let (low, high) = (profile[4].up, profile[7].up);
            let points = path.points.len();
            for (k, vertex) in shop.mesh.vertices[first..].iter_mut().enumerate() {
                let strip = 4 + k / (points * 2) + k % 2;
                vertex.uv[1] = (profile[strip].up - low) / (high - low);
            }
        } else if !(5..=7).contains(&i) {
            shop.mesh.sweep(path, &profile[i - 1..=i], 1.2);
        }
    }
}

/// Brackets with three candles, and the halo that a photograph would show.
fn lamps(shop: &mut SceneBuilder, path: &Path, height: f32) {
    if !shop.grand {
        return;
    }
    for (at, out) in path.every(LAMP_GAP_M) {
        let side = out.cross(V3::UP);
        let hub = at.up(height * 0.46) + out * 0.30;
        shop.mesh.lathe(
            hub.up(-0.20) - out * 0.06,
            &[(0.0, -0.06), (0.05, 0.02), (0.02, 0.18)],
            5,
            GILT,
        );
        for k in [-1.0, 0.0, 1.0_f32] {
            let foot = hub
                + side * (k * 0.17)
                + out * (0.05 - 0.05 * k.abs())
                + V3::UP * (0.02 - 0.03 * k.abs());
            shop.mesh.lathe(foot, &[(0.012, -0.12), (0.036, 0.0)], 4, GILT);
            let shade = [(0.032, 0.0), (0.062, 0.06), (0.0, 0.13)];
            shop.mesh.lathe(foot, &shade, 6, Paint::glowing(v3(3.4, 2.5, 1.45)));
        }
        let middle = hub.up(0.06) + out * 0.10;
        shop.lamp(middle + out * 0.25, 0.62, 1.1);
        shop.glows.push(Glow { at: middle, colour: WARM * 0.55, radius_m: 0.75 });
    }
}

/// The ceiling under a tier with small lamps, and the tier's floor above it.
fn underside(shop: &mut SceneBuilder, front: &[V3], back: &[V3], floor: Option<f32>) {
    let count = front.len().min(back.len());
    if count < 2 {
        return;
    }
    let cream = Paint::plain(IVORY * 0.85);
    let rows = 2;
    let spot = |u: f32, v: f32| {
        let x = u * (count - 1) as f32;
        let i = (x as usize).min(count - 2);
        let t = x - i as f32;
        front[i].mix(front[i + 1], t).mix(back[i].mix(back[i + 1], t), v)
    };
    let columns = ((count - 1) / 2).max(24);
    shop.mesh.sheet([columns, rows], cream, &|u, v| (spot(u, v), [u, v], 1.0 - 0.45 * v));
    if let Some(floor) = floor {
        shop.mesh.sheet([columns, 1], RUNNER, &|u, v| {
            (spot(u, v).at_height(floor - 0.02), [u, v], 0.8 - 0.3 * v)
        });
    }
    let middle: Vec<V3> = (0..=40).map(|k| spot(k as f32 / 40.0, 0.62)).collect();
    let path = Path::facing(&middle, shop.heart);
    for (at, _) in path.every(3.0) {
        let globe = [(0.03, 0.0), (0.10, -0.06), (0.0, -0.12)];
        shop.mesh.lathe(at.up(-0.01), &globe, 6, Paint::glowing(v3(2.6, 1.75, 0.9)));
        shop.lamp(at.up(-0.35), 0.55, 1.3);
    }
}

/// Across the top of a partition: a velvet cushion between two gilded edges.
const COPING: [Rim; 7] = [
    shaded(0.05, -0.06, GILT, 0.7),
    rim(0.075, -0.045, GILT),
    rim(0.075, -0.01, RAIL),
    rim(0.045, 0.025, RAIL),
    rim(-0.045, 0.025, RAIL),
    rim(-0.075, -0.01, RAIL),
    rim(-0.075, -0.045, GILT),
];

/// A wall between boxes that falls towards the parapet, or a pillar.
fn partition(shop: &mut SceneBuilder, wall: &Partition) {
    let (from, to) = (V3::from(wall.from), V3::from(wall.to));
    let along = to - from;
    if along.len() < 0.5 {
        return pillar(shop, from.mix(to, 0.5), wall.from_height_m.max(wall.to_height_m));
    }
    let side = along.cross(V3::UP).unit();
    let tops = [from.up(wall.from_height_m), to.up(wall.to_height_m)];
    let thick = side * 0.05;
    let repeat = [along.len() / 0.8, wall.from_height_m.max(wall.to_height_m) / 0.8];
    let faces = [
        [from + thick, to + thick, tops[1] + thick, tops[0] + thick],
        [to - thick, from - thick, tops[0] - thick, tops[1] - thick],
    ];
    for corners in faces {
        shop.mesh.quad(corners, FABRIC, repeat, 0.8);
    }
    let back = [to + thick, to - thick, tops[1] - thick, tops[1] + thick];
    shop.mesh.quad(back, FABRIC, [0.1, repeat[1]], 0.6);
    let path = Path { points: tops.to_vec(), out: vec![side; 2], lift: V3::UP };
    shop.mesh.sweep(&path, &COPING, 1.0);
}

fn pillar(shop: &mut SceneBuilder, foot: V3, height: f32) {
    let shaft = [(0.20, 0.0), (0.20, 0.2), (0.13, 0.26), (0.115, height - 0.4)];
    shop.mesh.lathe(foot, &shaft, 12, PLASTER);
    let capital =
        [(0.115, height - 0.4), (0.17, height - 0.3), (0.14, height - 0.22), (0.22, height)];
    shop.mesh.lathe(foot, &capital, 12, GILT);
}
