//! What the parts of the hall are built with: one mesh, lamps, halos, and the facts that the
//! parts share.

use super::light::Lamp;
use super::math::{V3, v3};
use super::mesh::Mesh;
use super::palette::WARM;
use super::scene_model::SceneModel;

/// A halo around something bright.
#[derive(Clone, Copy, Debug)]
pub struct Glow {
    pub at: V3,
    pub colour: V3,
    pub radius_m: f32,
}

/// Depth of a room whose plan shows none, in metres.
const ROOM_M: f32 = 14.0;

/// What the parts are built with.
pub struct SceneBuilder<'a> {
    pub plan: &'a SceneModel,
    pub mesh: Mesh,
    pub lamps: Vec<Lamp>,
    pub glows: Vec<Glow>,
    pub musicians: Vec<[f32; 4]>,
    /// The middle of the auditorium on the floor: fronts and walls look at it.
    pub heart: V3,
    /// A house with tiers gets gold and a dome, a studio plain walls.
    pub grand: bool,
    pub chandelier: Option<V3>,
}

impl SceneBuilder<'_> {
    /// The house wall; of a hall without seats, a plain room.
    pub fn wall(&self) -> Vec<V3> {
        let wall: Vec<V3> = self.plan.wall.iter().copied().map(V3::from).collect();
        if wall.iter().any(|place| place.z > 3.0) {
            return wall;
        }
        let (x, y) = (self.plan.opening_width_m * 0.5 + 2.0, self.plan.stalls_m);
        [(-x, 0.0), (-x, ROOM_M), (x, ROOM_M), (x, 0.0)].map(|(x, z)| v3(x, y, z)).to_vec()
    }

    /// Half of the house's width at the stage.
    pub fn half_width(&self) -> f32 {
        let wall = self.wall();
        let ends = [wall.first(), wall.last()];
        let widest = ends.into_iter().flatten().map(|end| end.x.abs()).fold(0.0, f32::max);
        widest.max(self.plan.opening_width_m * 0.5 + 1.2)
    }

    pub fn lamp(&mut self, at: V3, brightness: f32, reach: f32) {
        self.lamps.push(Lamp { at, colour: WARM * brightness, reach });
    }
}
