//! Where the eye is and where it looks. Looks are level: the horizon never tilts.

use super::math::{Circle, Mat4, V3, look, perspective, tan, times, v3};
use super::scene_model::{Chair, SceneModel};
use crate::hall::EYE_M;

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pose {
    pub eye: V3,
    /// Radians to the right of straight at the stage, and upwards.
    pub yaw: f32,
    pub pitch: f32,
    /// Angle across the picture, in radians.
    pub fov: f32,
}

/// Tall pictures would else see floor and ceiling at once.
const FOV_Y_MAX: f32 = 1.32;
const NEAR_M: f32 = 0.12;
const FAR_M: f32 = 160.0;

impl Pose {
    pub fn forward(&self) -> V3 {
        let (sin, cos) = self.pitch.circle();
        v3(self.yaw.circle().0 * cos, sin, -self.yaw.circle().1 * cos)
    }

    pub fn towards(eye: V3, target: V3, fov: f32) -> Pose {
        let way = (target - eye).unit();
        Pose { eye, yaw: way.x.atan2(-way.z), pitch: way.y.clamp(-1.0, 1.0).asin(), fov }
    }

    /// The look at the stage from a seat, wide enough that the portal frames the picture.
    pub fn seat(plan: &SceneModel, chair: &Chair) -> Pose {
        Pose::at_stage(plan, V3::from(chair.floor).up(EYE_M as f32))
    }

    /// The same from anywhere.
    pub fn at_stage(plan: &SceneModel, eye: V3) -> Pose {
        let target = v3(0.0, plan.opening_height_m * 0.40, -plan.depth_m * 0.12);
        let across = plan.opening_width_m * 0.5 / (target - eye).len().max(1.0);
        let fov = (across.atan() * 3.3).clamp(0.85, 1.35);
        Pose::towards(eye, target, fov)
    }

    /// Half of the upright angle, as a tangent.
    pub fn tan_y(&self, aspect: f32) -> f32 {
        (tan(self.fov * 0.5) / aspect.max(0.1)).min(tan(FOV_Y_MAX * 0.5))
    }

    /// From the hall to the screen; `aspect` is width over height.
    pub fn matrix(&self, aspect: f32) -> Mat4 {
        let fov_y = self.tan_y(aspect).atan() * 2.0;
        times(&perspective(fov_y, aspect, NEAR_M, FAR_M), &look(self.eye, self.forward()))
    }

    /// The direction seen at a point of the picture, −1..1 to the right and upwards.
    pub fn ray(&self, x: f32, y: f32, aspect: f32) -> V3 {
        let forward = self.forward();
        let side = forward.cross(V3::UP).unit();
        let tan = self.tan_y(aspect);
        (forward + side * (x * tan * aspect) + side.cross(forward) * (y * tan)).unit()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_of_the_picture_is_where_the_eye_looks() {
        let plan = SceneModel { opening_width_m: 12.0, depth_m: 14.0, ..SceneModel::default() };
        let pose = Pose::seat(&plan, &Chair { floor: [4.0, 2.0, 15.0], ..Chair::default() });
        assert!((pose.ray(0.0, 0.0, 1.6) - pose.forward()).len() < 1e-5);
        assert!((pose.eye.y - 3.2).abs() < 1e-5, "the eye is 1.20 m above the floor");
    }
}
