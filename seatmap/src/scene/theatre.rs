//! Builds the whole hall from its maquette: all parts into one mesh, then the light into its
//! vertices. What comes out goes to the graphics card as it is.

use std::ops::Range;

use super::blockers::Blockers;
use super::camera::Pose;
use super::light::{Lamp, Light, Stage};
use super::maquette::Maquette;
use super::math::{V3, by_key, v3};
use super::mesh::Mesh;
use super::palette::WARM;
use super::parts;
use super::relief::Layer;

/// A halo around something bright.
#[derive(Clone, Copy, Debug)]
pub struct Glow {
    pub at: V3,
    pub colour: V3,
    pub radius_m: f32,
}

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
    /// What falls on each seat, in the order of the plan.
    pub on_seats: Vec<V3>,
}

/// A part of the hall that is drawn or left out as a whole.
#[derive(Clone, Debug)]
pub struct Block {
    /// Of the corners in `Theatre::triangles`.
    pub corners: Range<u32>,
    centre: V3,
    radius: f32,
}

/// Edge of a block on the ground, in metres.
const BLOCK_M: f32 = 9.0;

/// Brightest light that a vertex can hold.
pub const RANGE: f32 = 4.0;

/// What the parts are built with.
pub struct Workshop<'a> {
    pub plan: &'a Maquette,
    pub mesh: Mesh,
    pub lamps: Vec<Lamp>,
    pub glows: Vec<Glow>,
    /// The middle of the auditorium on the floor: fronts and walls look at it.
    pub heart: V3,
    /// A house with tiers gets gold and a dome, a studio plain walls.
    pub grand: bool,
}

impl Workshop<'_> {
    pub fn wall(&self) -> Vec<V3> {
        self.plan.wall.iter().copied().map(V3::from).collect()
    }

    /// Half of the house's width at the stage.
    pub fn half_width(&self) -> f32 {
        let ends = [self.plan.wall.first(), self.plan.wall.last()];
        let widest = ends.into_iter().flatten().map(|end| end[0].abs()).fold(0.0, f32::max);
        widest.max(self.plan.opening_width_m * 0.5 + 1.2)
    }

    pub fn lamp(&mut self, at: V3, brightness: f32, reach: f32) {
        self.lamps.push(Lamp { at, colour: WARM * brightness, reach });
    }
}

pub fn build(plan: &Maquette) -> Theatre {
    let depth = plan.wall.iter().map(|p| p[2]).fold(0.0, f32::max);
    let mut shop = Workshop {
        plan,
        mesh: Mesh::default(),
        lamps: Vec::new(),
        glows: Vec::new(),
        heart: v3(0.0, plan.stalls_m, depth * 0.42),
        grand: plan.chandelier.is_some(),
    };
    parts::floor::add(&mut shop);
    parts::tiers::add(&mut shop);
    parts::walls::add(&mut shop);
    parts::ceiling::add(&mut shop);
    parts::chandelier::add(&mut shop);
    parts::portal::add(&mut shop);
    parts::curtain::add(&mut shop);
    parts::painted::add(&mut shop);
    parts::pit::add(&mut shop);
    bake(shop)
}

fn bake(shop: Workshop) -> Theatre {
    let plan = shop.plan;
    let chandelier = plan.chandelier.map(|at| Lamp {
        at: V3::from(at),
        colour: v3(1.0, 0.74, 0.43) * 2.3,
        reach: 7.5,
    });
    let stage = Stage {
        centre: v3(0.0, plan.opening_height_m * 0.42, 0.2),
        colour: v3(1.0, 0.72, 0.42) * 1.1,
    };
    let light = Light::new(shop.lamps, chandelier, stage, Blockers::tiers(plan));
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
    }
}

/// Sorts the triangles into blocks by where they stand on the ground.
fn blocks(mesh: &Mesh) -> (Vec<u32>, Vec<Block>) {
    let at = |corner: u32| mesh.vertices.get(corner as usize).map_or(V3::default(), |v| v.at);
    let cell = |triangle: &[u32]| {
        let middle = triangle.iter().map(|c| at(*c)).fold(V3::default(), |a, b| a + b) * (1.0 / 3.0);
        let part = |m: f32| ((m / BLOCK_M).floor() as i64 + 0x8000) as u64;
        part(middle.z) << 32 | part(middle.x)
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
        blocks.push(Block { corners: start..triangles.len() as u32, centre, radius });
    }
    (triangles, blocks)
}

/// The corners to draw from here, neighbouring blocks as one run.
pub fn visible(blocks: &[Block], pose: &Pose, aspect: f32) -> Vec<Range<u32>> {
    let forward = pose.forward();
    let half = pose.ray(1.0, 1.0, aspect).dot(forward).clamp(-1.0, 1.0).acos();
    let mut runs: Vec<Range<u32>> = Vec::new();
    for block in blocks {
        let way = block.centre - pose.eye;
        let away = way.len();
        let angle = (way.dot(forward) / away.max(1e-3)).clamp(-1.0, 1.0).acos();
        let wide = (block.radius / away.max(1e-3)).min(1.0).asin();
        if away > block.radius && angle > half + wide {
            continue;
        }
        match runs.last_mut() {
            Some(run) if run.end == block.corners.start => run.end = block.corners.end,
            _ => runs.push(block.corners.clone()),
        }
    }
    runs
}

fn layer_byte(layer: Layer) -> u8 {
    layer as u8
}

/// Linear light to the bytes of a vertex or an instance.
pub fn encode(light: V3) -> [u8; 3] {
    let byte = |part: f32| ((part / RANGE).clamp(0.0, 1.0).sqrt() * 255.0).round() as u8;
    [byte(light.x), byte(light.y), byte(light.z)]
}
