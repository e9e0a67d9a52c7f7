//! What stands in the way of a straight line: tiers, parapets, partitions. Light and the
//! pointer's ray ask it.

use super::math::V3;
use super::scene_model::{Place, SceneModel};

/// Pieces that a tier is cut into, about.
const COARSE: usize = 24;

pub struct Blockers {
    /// A corner, two edges, and the sphere around them.
    triangles: Vec<Triangle>,
}

struct Triangle {
    corner: V3,
    edges: [V3; 2],
    centre: V3,
    radius: f32,
}

impl Blockers {
    /// The tiers only: what shades the light of the chandelier.
    pub fn tiers(scene_model: &SceneModel) -> Blockers {
        let mut blockers = Blockers { triangles: Vec::new() };
        for overhang in &scene_model.overhangs {
            let count = overhang.front.len().min(overhang.back.len());
            // Pieces of some metres are fine enough for a shadow.
            let every = (count / COARSE).max(1);
            let kept = |line: &[Place]| -> Vec<Place> {
                let last = line.get(count - 1).copied();
                line.iter().take(count - 1).step_by(every).copied().chain(last).collect()
            };
            if count > 1 {
                blockers.strip(&kept(&overhang.front), &kept(&overhang.back));
            }
        }
        blockers
    }

    /// All that hides a seat from the eye.
    #[cfg(any(test, target_arch = "wasm32"))]
    pub fn all(scene_model: &SceneModel) -> Blockers {
        let mut blockers = Blockers::tiers(scene_model);
        for front in &scene_model.fronts {
            let top: Vec<Place> = front.line.iter().map(|at| up(at, front.height_m)).collect();
            blockers.strip(&front.line, &top);
        }
        for wall in &scene_model.partitions {
            let top = [up(&wall.from, wall.from_height_m), up(&wall.to, wall.to_height_m)];
            blockers.strip(&[wall.from, wall.to], &top);
        }
        blockers
    }

    fn strip(&mut self, low: &[Place], high: &[Place]) {
        for (a, b) in low.windows(2).zip(high.windows(2)) {
            let [a0, a1, b0, b1] = [a[0], a[1], b[0], b[1]].map(V3::from);
            self.triangle(a0, a1, b1);
            self.triangle(a0, b1, b0);
        }
    }

    fn triangle(&mut self, a: V3, b: V3, c: V3) {
        let centre = (a + b + c) * (1.0 / 3.0);
        let radius = [a, b, c].map(|p| (p - centre).len()).into_iter().fold(0.0, f32::max);
        self.triangles.push(Triangle { corner: a, edges: [b - a, c - a], centre, radius });
    }

    /// The height above which nothing is in the way of a light from above.
    pub fn top(&self) -> f32 {
        self.triangles.iter().map(|t| t.centre.y).fold(f32::MIN, f32::max)
    }

    /// Whether something lies between the two, a few centimetres at both ends left out.
    pub fn between(&self, from: V3, to: V3) -> bool {
        let ray = to - from;
        let len = ray.len().max(1e-3);
        let margin = 0.05 / len;
        self.triangles.iter().any(|t| {
            let away = t.centre - from;
            let along = (away.dot(ray) / (len * len)).clamp(0.0, 1.0);
            let miss = away - ray * along;
            miss.dot(miss) <= t.radius * t.radius
                && t.hit(from, ray).is_some_and(|at| at > margin && at < 1.0 - margin)
        })
    }
}

impl Triangle {
    /// Where along the ray (1 = its whole length) it is hit: Möller and Trumbore, 1997.
    fn hit(&self, from: V3, ray: V3) -> Option<f32> {
        let [e1, e2] = self.edges;
        let p = ray.cross(e2);
        let det = e1.dot(p);
        if det.abs() < 1e-9 {
            return None;
        }
        let s = from - self.corner;
        let u = s.dot(p) / det;
        let q = s.cross(e1);
        let v = ray.dot(q) / det;
        (u >= 0.0 && v >= 0.0 && u + v <= 1.0).then(|| e2.dot(q) / det)
    }
}

#[cfg(any(test, target_arch = "wasm32"))]
fn up([x, y, z]: &Place, by: f32) -> Place {
    [*x, y + by, *z]
}
