//! Builds the whole hall from its maquette: all parts into one mesh, then the light into its
//! vertices. What comes out goes to the graphics card as it is.

use super::blockers::Blockers;
use super::light::{Lamp, Light, Stage};
use super::maquette::Maquette;
use super::math::{V3, v3};
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
    pub triangles: Vec<u32>,
    pub glows: Vec<Glow>,
    /// What falls on each seat, in the order of the plan.
    pub on_seats: Vec<V3>,
}

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
    let light = Light::new(&shop.lamps, chandelier, stage, Blockers::tiers(plan));
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
    Theatre {
        on_seats: on_seats.collect(),
        places: shop.mesh.vertices.iter().map(|v| [v.at.x, v.at.y, v.at.z]).collect(),
        reliefs: shop.mesh.vertices.iter().map(|v| v.uv).collect(),
        colours,
        triangles: shop.mesh.triangles,
        glows: shop.glows,
    }
}

fn layer_byte(layer: Layer) -> u8 {
    layer as u8
}

/// Linear light to the bytes of a vertex or an instance.
pub fn encode(light: V3) -> [u8; 3] {
    let byte = |part: f32| ((part / RANGE).clamp(0.0, 1.0).sqrt() * 255.0).round() as u8;
    [byte(light.x), byte(light.y), byte(light.z)]
}
