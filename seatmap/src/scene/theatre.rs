//! Builds the whole hall from its scene model: all parts into one mesh, then the light into its
//! vertices. What comes out goes to the graphics card as it is.

use std::ops::Range;

use super::blockers::Blockers;
use super::camera::Pose;
use super::light::{Lamp, Light, Stage};
use super::math::{V3, by_key, v3, within};
use super::mesh::Mesh;
use super::parts;
use super::relief::Layer;
use super::scene_builder::{Glow, SceneBuilder};
use super::scene_model::{Front, SceneModel, Staging};

/// The built hall with its light.
pub struct Theatre {
    pub places: Vec<[f32; 3]>,
    /// Light times paint as `sqrt(x / RANGE)`, and the relief's layer as the fourth.
    pub colours: Vec<[u8; 4]>,
    pub reliefs: Vec<[f32; 2]>,
    /// Corners, block by block.
    pub triangles: Vec<u32>,
    pub blocks: Vec<Block>,
    pub glows: Vec<Glow>,
    /// Where musicians sit, in the pit or on the stage: place and facing.
    pub musicians: Vec<[f32; 4]>,
    /// What falls on each seat, in the order of the plan.
    pub on_seats: Vec<V3>,
}

/// A part of the hall that is drawn or left out as a whole.
#[derive(Clone, Debug)]
pub struct Block {
    /// Whether any of it has a relief.
    pub carved: bool,
    /// Of the corners in `Theatre::triangles`.
    pub corners: Range<u32>,
    centre: V3,
    radius: f32,
}

/// Edge of a block on the ground, in metres.
const BLOCK_M: f32 = 9.0;

/// In a block's key: above its place on the ground.
const CARVED_BIT: u32 = 48;

/// Brightest light that a vertex can hold.
pub const RANGE: f32 = 4.0;

pub fn build(plan: &SceneModel) -> Theatre {
    let depth = plan.wall.iter().map(|p| p[2]).fold(0.0, f32::max);
    let mut shop = SceneBuilder {
        plan,
        mesh: Mesh::default(),
        lamps: Vec::new(),
        glows: Vec::new(),
        musicians: Vec::new(),
        heart: v3(0.0, plan.stalls_m, depth * 0.42),
        grand: plan.chandelier.is_some() || tiers(plan) > 1,
        chandelier: None,
    };
    shop.chandelier = shop.grand.then(|| {
        let guess = v3(0.0, plan.ceiling_m - 1.6, shop.heart.z);
        plan.chandelier.map_or(guess, V3::from)
    });
    parts::floor::add(&mut shop);
    parts::tiers::add(&mut shop);
    parts::walls::add(&mut shop);
    parts::ceiling::add(&mut shop);
    parts::chandelier::add(&mut shop);
    parts::portal::add(&mut shop);
    parts::curtain::add(&mut shop);
    match plan.staging {
        Staging::Set => parts::painted::add(&mut shop),
        Staging::Concert => parts::concert::add(&mut shop),
    }
    parts::pit::add(&mut shop);
    bake(shop)
}

/// How many areas have a front of their own.
fn tiers(plan: &SceneModel) -> usize {
    let first = |(i, front): &(usize, &Front)| {
        plan.fronts.iter().take(*i).all(|other| other.area != front.area)
    };
    plan.fronts.iter().enumerate().filter(first).count()
}

fn bake(shop: SceneBuilder) -> Theatre {
    let plan = shop.plan;
    let chandelier =
        shop.chandelier.map(|at| Lamp { at, colour: v3(1.0, 0.74, 0.43) * 2.3, reach: 7.5 });
    let stage = Stage {
        centre: v3(0.0, plan.opening_height_m * 0.42, 0.2),
        colour: v3(1.0, 0.72, 0.42) * 1.1,
    };
    // Without a chandelier, the spots together are one even light from above.
    let chandelier = chandelier.unwrap_or(Lamp {
        at: v3(0.0, plan.ceiling_m - 0.5, shop.heart.z),
        colour: v3(1.0, 0.80, 0.56) * 1.1,
        reach: shop.heart.z.max(5.0),
    });
    let light = Light::new(shop.lamps, Some(chandelier), stage, Blockers::tiers(plan));
    let colours = shop.mesh.vertices.iter().map(|vertex| {
        let paint = vertex.paint;
        let lit = if paint.lit > 0.0 { light.on(vertex.at, vertex.normal) } else { V3::default() };
        let seen = lit * (paint.lit * vertex.open) + v3(1.0, 1.0, 1.0) * paint.glow;
        let [r, g, b] = encode(paint.albedo.tint(seen));
        [r, g, b, layer_byte(paint.layer)]
    });
    let colours = colours.collect();
    let on_seats = plan.seats.iter().map(|chair| {
        let at = V3::from(chair.floor).up(0.8);
        let to_stage = v3(0.0, 0.8, -0.6);
        light.on(at, to_stage)
    });
    let (triangles, blocks) = blocks(&shop.mesh);
    Theatre {
        blocks,
        on_seats: on_seats.collect(),
        places: shop.mesh.vertices.iter().map(|v| [v.at.x, v.at.y, v.at.z]).collect(),
        reliefs: shop.mesh.vertices.iter().map(|v| v.uv).collect(),
        colours,
        triangles,
        glows: shop.glows,
        musicians: shop.musicians,
    }
}

/// Sorts the triangles into blocks by where they stand on the ground.
fn blocks(mesh: &Mesh) -> (Vec<u32>, Vec<Block>) {
    let at = |corner: u32| mesh.vertices.get(corner as usize).map_or(V3::default(), |v| v.at);
    let cell = |triangle: &[u32]| {
        let middle =
            triangle.iter().map(|c| at(*c)).fold(V3::default(), |a, b| a + b) * (1.0 / 3.0);
        let part = |m: f32| ((m / BLOCK_M).floor() as i64 + 0x8000) as u64;
        let layer = triangle.first().and_then(|c| mesh.vertices.get(*c as usize));
        let carved = layer.is_some_and(|vertex| vertex.paint.layer != Layer::Plain);
        u64::from(carved) << CARVED_BIT | part(middle.z) << 24 | part(middle.x)
    };
    let sorted = by_key(mesh.triangles.chunks_exact(3).map(cell));
    let mut triangles: Vec<u32> = Vec::with_capacity(mesh.triangles.len());
    let mut blocks = Vec::new();
    for group in sorted.chunk_by(|a, b| a.0 == b.0) {
        let start = triangles.len() as u32;
        for (_, number) in group {
            let corner = *number as usize * 3;
            triangles.extend(mesh.triangles.iter().skip(corner).take(3));
        }
        let own = || triangles.iter().skip(start as usize).map(|corner| at(*corner));
        let count = (group.len() * 3) as f32;
        let centre = own().fold(V3::default(), |a, b| a + b) * (1.0 / count);
        let radius = own().map(|p| (p - centre).len()).fold(0.0, f32::max);
        let carved = group.first().is_some_and(|(key, _)| key >> CARVED_BIT == 1);
        blocks.push(Block { carved, corners: start..triangles.len() as u32, centre, radius });
    }
    (triangles, blocks)
}

/// The blocks to draw from here, the nearest first: what they hide need not be coloured.
pub fn visible<'a>(blocks: &'a [Block], pose: &Pose, aspect: f32) -> Vec<&'a Block> {
    let forward = pose.forward();
    let half = pose.ray(1.0, 1.0, aspect).dot(forward).min(1.0).acos();
    let away = |block: &Block| (block.centre - pose.eye).len().max(1e-3);
    let seen = |block: &Block| {
        let away = away(block);
        let angle = within(-1.0, (block.centre - pose.eye).dot(forward) / away, 1.0).acos();
        away <= block.radius || angle <= half + (block.radius / away).min(1.0).asin()
    };
    let order = by_key(blocks.iter().map(|block| (away(block) * 100.0) as u64));
    let nearest = order.iter().filter_map(|(_, number)| blocks.get(*number as usize));
    nearest.filter(|block| seen(block)).collect()
}

fn layer_byte(layer: Layer) -> u8 {
    layer as u8
}

/// Linear light to the bytes of a vertex or an instance.
pub fn encode(light: V3) -> [u8; 3] {
    let byte = |part: f32| ((part / RANGE).clamp(0.0, 1.0).sqrt() * 255.0).round() as u8;
    [byte(light.x), byte(light.y), byte(light.z)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::audience::{Crowd, Look, State, crowd};
    use crate::scene::chair;
    use crate::shell::Shell;

    /// What a performance of 1,800 seats may take.
    const TRIANGLES_MAX: usize = 300_000;
    const DRAW_CALLS_MAX: usize = 100;

    fn demo(hall: &str) -> SceneModel {
        let path = format!("{}/../assets/halls/{hall}.json", env!("CARGO_MANIFEST_DIR"));
        let bytes = std::fs::read(path).expect("because the demo halls are in the repository");
        let hall = crate::import::read(&bytes).expect("because the demo halls are whole").hall;
        let sent = SceneModel::of(&hall, &Shell::of(&hall)).encode();
        SceneModel::decode(&sent).expect("because it was just encoded")
    }

    fn triangles(crowd: &Crowd) -> usize {
        let drawn = chair::forms().into_iter().zip(crowd.by_form());
        drawn.map(|(form, stands)| form.triangles.len() / 3 * stands.len()).sum()
    }

    #[test]
    fn the_full_opera_house_stays_within_its_budget_from_everywhere() {
        for staging in [Staging::Set, Staging::Concert] {
            within_budget(&SceneModel { staging, ..demo("opera") });
        }
    }

    fn within_budget(plan: &SceneModel) {
        let built = build(plan);
        let states = vec![State::Taken; plan.seats.len()];
        let look = Look {
            states: &states,
            light: &built.on_seats,
            musicians: &built.musicians,
            ..Look::default()
        };
        let seats = plan.seats.iter().step_by(90).map(|chair| Pose::seat(plan, chair));
        for pose in seats.chain([Pose::house(plan)]) {
            let blocks = visible(&built.blocks, &pose, 1.78);
            let hall: u32 = blocks.iter().map(|b| b.corners.end - b.corners.start).sum();
            let seats = triangles(&crowd(plan, &look, &pose, 1.78));
            assert!(hall as usize / 3 + seats + built.glows.len() * 2 < TRIANGLES_MAX);
            assert!(blocks.len() + 8 < DRAW_CALLS_MAX);
        }
    }

    #[test]
    fn at_a_concert_the_musicians_are_on_the_stage_and_at_an_opera_in_the_pit() {
        let opera = build(&demo("opera"));
        let concert = build(&SceneModel { staging: Staging::Concert, ..demo("opera") });
        assert!(opera.musicians.iter().all(|[_, y, ..]| *y < -0.1));
        assert!(concert.musicians.iter().all(|[_, y, z, _]| *y > -0.1 && *z < 0.0));
        assert!(concert.musicians.len() > 60, "{}", concert.musicians.len());
    }

    #[test]
    fn every_demo_hall_is_built_without_a_hole_in_its_numbers() {
        for hall in ["opera", "studio", "club"] {
            let built = build(&demo(hall));
            assert!(built.places.iter().flatten().all(|m| m.is_finite()), "{hall}");
            assert!(built.reliefs.iter().flatten().all(|m| m.is_finite()), "{hall}");
            assert!(built.on_seats.iter().all(|l| l.x.is_finite() && l.x > 0.0), "{hall}");
            assert_eq!(built.colours.len(), built.places.len(), "{hall}");
            let halo = |g: &Glow| g.radius_m > 0.0 && g.colour.x > g.colour.z && g.at.y < 40.0;
            assert!(built.glows.iter().all(halo), "{hall}: halos are warm");
            assert!(built.blocks.iter().any(|b| b.carved), "{hall}");
            assert!(built.blocks.iter().any(|b| !b.carved), "{hall}");
            let vertices = built.places.len() as u32;
            assert!(built.triangles.iter().all(|corner| *corner < vertices), "{hall}");
            let drawn: u32 = built.blocks.iter().map(|b| b.corners.end - b.corners.start).sum();
            assert_eq!(drawn as usize, built.triangles.len(), "{hall}: each corner in one block");
        }
    }
}
