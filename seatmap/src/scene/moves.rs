//! How the eye moves: the poses of the whole house and of the stage, turning and coming nearer,
//! and the flight from one pose to another.

use std::f32::consts::{PI, TAU};

use super::camera::Pose;
use super::math::{Circle, V3, smooth, v3};
use super::scene_model::{Front, SceneModel};

/// How far a seated person turns: radians from the look at the stage.
const YAW_MAX: f32 = 2.3;
const PITCH_MAX: f32 = 1.2;
const FOV: [f32; 2] = [0.22, 1.75];

impl Pose {
    /// The whole house from behind and above: before the middle of the highest tier, where
    /// the horseshoe opens on both sides.
    pub fn house(plan: &SceneModel) -> Pose {
        let deep = deep(plan);
        let tier = |front: &Front| front.line.first().map_or(0.0, |place| place[1]);
        let highest = plan.fronts.iter().max_by(|a, b| tier(a).total_cmp(&tier(b)));
        let eye = match highest.filter(|front| tier(front) > plan.ceiling_m * 0.4) {
            Some(front) => {
                let middle = front.line.iter().map(|place| place[2]).fold(0.0, f32::max);
                v3(0.0, tier(front) + 2.3, middle - 0.7)
            }
            None => v3(0.0, (plan.ceiling_m * 0.78).min(9.0), deep - 0.6),
        };
        let top_of_portal = (plan.opening_height_m + 1.0 - eye.y).atan2(eye.z);
        Pose { eye, yaw: 0.0, pitch: top_of_portal - 0.40, fov: 1.5 }
    }

    pub fn turned(self, base: &Pose, yaw: f32, pitch: f32) -> Pose {
        Pose {
            yaw: (self.yaw + yaw).max(base.yaw - YAW_MAX).min(base.yaw + YAW_MAX),
            pitch: (self.pitch + pitch).clamp(-PITCH_MAX, PITCH_MAX),
            ..self
        }
    }

    pub fn zoomed(self, factor: f32) -> Pose {
        Pose { fov: (self.fov * factor).clamp(FOV[0], FOV[1]), ..self }
    }
}

fn deep(plan: &SceneModel) -> f32 {
    plan.wall.iter().map(|place| place[2]).fold(8.0, f32::max)
}

/// A move from one pose to another.
#[derive(Clone, Copy, Debug)]
pub struct Flight {
    from: Pose,
    to: Pose,
    start_ms: f64,
}

pub const FLIGHT_MS: f64 = 900.0;

impl Flight {
    pub fn new(from: Pose, to: Pose, now_ms: f64) -> Flight {
        Flight { from, to, start_ms: now_ms }
    }

    /// The pose now, and whether it has arrived.
    pub fn at(&self, now_ms: f64) -> (Pose, bool) {
        let t = ((now_ms - self.start_ms) / FLIGHT_MS).clamp(0.0, 1.0) as f32;
        if t >= 1.0 {
            return (self.to, true);
        }
        let s = smooth(0.0, 1.0, t);
        let far = (self.to.eye - self.from.eye).len();
        // Over the heads, not through the tiers: a little up and towards the middle.
        let lift = v3(0.0, 0.12, 0.0) * (far * (1.0 - (2.0 * s - 1.0).powi(2)));
        let eye = self.from.eye.mix(self.to.eye, s) + lift;
        let turn = shortest(self.to.yaw - self.from.yaw);
        let pose = Pose {
            eye,
            yaw: self.from.yaw + turn * s,
            pitch: self.from.pitch + (self.to.pitch - self.from.pitch) * s,
            fov: self.from.fov + (self.to.fov - self.from.fov) * s,
        };
        (pose, false)
    }
}

/// How a device was held when the picture began to turn with it, and the pose then.
#[derive(Clone, Copy, Debug, Default)]
pub struct Held(Option<(V3, Pose)>);

/// So nearly upwards or downwards a device has no side that it points to.
const STEEP: f32 = 0.97;
/// A hand that is held still trembles so much, in radians.
const TREMBLE: f32 = 0.003;

impl Held {
    /// The pose for the device's angles in degrees (alpha, beta, gamma of the W3C's Device
    /// Orientation). None where it points too steeply, or where that changes nothing.
    pub fn turn(&mut self, pose: Pose, base: &Pose, angles: [f32; 3]) -> Option<Pose> {
        let points = pointing(angles);
        let (from, then) = *self.0.get_or_insert((points, pose));
        if points.y.abs() > STEEP || from.y.abs() > STEEP {
            self.0 = None;
            return None;
        }
        let [from, now] = [from, points].map(|to| Pose::towards(V3::default(), to, 0.0));
        let turned = then.turned(base, shortest(now.yaw - from.yaw), now.pitch - from.pitch);
        let moved = (turned.yaw - pose.yaw).abs().max((turned.pitch - pose.pitch).abs());
        (moved > TREMBLE).then_some(Pose { fov: pose.fov, ..turned })
    }
}

/// Where the back of the device points: x to the east, y up, z to the south.
fn pointing(angles: [f32; 3]) -> V3 {
    let [alpha, beta, gamma] = angles.map(|degrees| degrees.to_radians().circle());
    let (sideways, ahead) = (-gamma.0, gamma.1 * beta.0);
    let east = sideways * alpha.1 - ahead * alpha.0;
    let north = sideways * alpha.0 + ahead * alpha.1;
    v3(east, -gamma.1 * beta.1, -north)
}

/// The same turn by the shorter way, within ± π.
fn shortest(angle: f32) -> f32 {
    (angle + PI).rem_euclid(TAU) - PI
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::scene_model::Chair;

    fn plan() -> SceneModel {
        SceneModel {
            opening_width_m: 12.0,
            opening_height_m: 8.0,
            depth_m: 14.0,
            ceiling_m: 14.0,
            wall: vec![[-10.0, -1.0, 0.0], [0.0, -1.0, 26.0], [10.0, -1.0, 0.0]],
            ..SceneModel::default()
        }
    }

    fn seat() -> Pose {
        Pose::seat(&plan(), &Chair { floor: [4.0, 0.0, 9.0], ..Chair::default() })
    }

    #[test]
    fn a_point_on_a_ray_is_drawn_where_the_ray_began() {
        let pose = Pose::house(&plan());
        let point = pose.eye + pose.ray(0.4, -0.3, 1.5) * 9.0;
        let m = pose.matrix(1.5);
        let clip = |row: usize| {
            m[row] * point.x + m[4 + row] * point.y + m[8 + row] * point.z + m[12 + row]
        };
        assert!((clip(0) / clip(3) - 0.4).abs() < 1e-4);
        assert!((clip(1) / clip(3) + 0.3).abs() < 1e-4);
    }

    #[test]
    fn a_flight_starts_and_ends_where_it_should() {
        let (from, to) = (Pose::house(&plan()), seat());
        let flight = Flight::new(from, to, 1_000.0);
        assert!((flight.at(1_000.0).0.eye - from.eye).len() < 1e-4);
        assert!(!flight.at(1_450.0).1);
        assert_eq!(flight.at(1_900.0), (to, true));
    }

    #[test]
    fn zooming_ends_before_the_picture_folds() {
        let base = seat();
        assert_eq!([base.zoomed(0.001).fov, base.zoomed(1000.0).fov], FOV);
    }

    #[test]
    fn nobody_turns_their_head_right_round() {
        let base = seat();
        let turned = base.turned(&base, 9.0, 9.0);
        assert!((turned.yaw - base.yaw - YAW_MAX).abs() < 1e-5);
        assert!((turned.pitch - PITCH_MAX).abs() < 1e-5);
    }

    #[test]
    fn the_picture_turns_as_the_device_does_whichever_way_it_is_held() {
        let base = Pose { yaw: 0.4, pitch: -0.2, ..seat() };
        for gamma in [0.0, 30.0] {
            let mut held = Held::default();
            let mut pose = base;
            let mut turn = |angles| pose = held.turn(pose, &base, angles).unwrap_or(pose);
            turn([350.0, 80.0, gamma]);
            turn([10.0, 80.0, gamma]);
            turn([320.0, 80.0, gamma]);
            // Browsers count to the left, poses to the right.
            assert!((pose.yaw - base.yaw - 30_f32.to_radians()).abs() < 1e-3, "{pose:?}");
            assert!((pose.pitch - base.pitch).abs() < 1e-3);
        }
        let mut held = Held::default();
        assert_eq!(held.turn(base, &base, [0.0, 80.0, 0.0]), None, "where one begins");
        assert_eq!(held.turn(base, &base, [0.05, 80.1, 0.0]), None, "a hand trembles");
        let up = held.turn(base, &base, [0.0, 100.0, 0.0]).map(|pose| pose.pitch);
        assert!(up.is_some_and(|up| (up - base.pitch - 20_f32.to_radians()).abs() < 1e-3));
        assert_eq!(held.turn(base, &base, [90.0, 2.0, 0.0]), None, "it lies on a table");
    }
}
