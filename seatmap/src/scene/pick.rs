//! Which seat the pointer is on, and which seat is beside another: by plain arithmetic over
//! all seats, fast enough for each move of the pointer.

use super::blockers::Blockers;
use super::math::{Circle, V3, v3};
use super::scene_model::{Chair, SceneModel};

/// Where a neighbour is looked for, as the person sits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Left,
    Right,
    Front,
    Behind,
}

impl Side {
    pub fn named(name: &str) -> Option<Side> {
        match name {
            "left" => Some(Side::Left),
            "right" => Some(Side::Right),
            "front" => Some(Side::Front),
            "behind" => Some(Side::Behind),
            _ => None,
        }
    }
}

/// Half width, height and half depth of the box that a pointer must hit, in metres.
const BOX: V3 = v3(0.29, 0.98, 0.36);
/// Furthest neighbour, in metres: across an aisle, not into another tier.
const REACH_M: f32 = 4.0;

/// The nearest seat on the ray that nothing hides.
pub fn seat_on(plan: &SceneModel, walls: &Blockers, eye: V3, ray: V3) -> Option<usize> {
    let hits = plan.seats.iter().enumerate();
    let (away, seat) = hits
        .filter_map(|(i, chair)| hit(chair, eye, ray).map(|away| (away, i)))
        .min_by(|a, b| a.0.total_cmp(&b.0))?;
    (!walls.between(eye, eye + ray * away)).then_some(seat)
}

/// Where a ray enters the chair's box; None from inside it.
fn hit(chair: &Chair, eye: V3, ray: V3) -> Option<f32> {
    let (sin, cos) = chair.facing.circle();
    let turned = |p: V3| v3(p.x * cos + p.z * sin, p.y, p.z * cos - p.x * sin);
    let (from, way) = (turned(eye - V3::from(chair.floor)), turned(ray));
    let slab = |from: f32, way: f32, low: f32, high: f32| {
        let (a, b) = ((low - from) / way, (high - from) / way);
        (a.min(b), a.max(b))
    };
    let x = slab(from.x, way.x, -BOX.x, BOX.x);
    let y = slab(from.y, way.y, 0.0, BOX.y);
    let z = slab(from.z, way.z, -BOX.z, BOX.z);
    let (enter, leave) = (x.0.max(y.0).max(z.0), x.1.min(y.1).min(z.1));
    (enter > 0.1 && enter <= leave).then_some(enter)
}

/// The seat next to this one. Left and right stay in the row where it goes on.
pub fn neighbour(plan: &SceneModel, seat: usize, side: Side) -> Option<usize> {
    let own = plan.seats.get(seat)?;
    let (sin, cos) = own.facing.circle();
    let way = match side {
        Side::Left => v3(-cos, 0.0, -sin),
        Side::Right => v3(cos, 0.0, sin),
        Side::Front => v3(sin, 0.0, -cos),
        Side::Behind => v3(-sin, 0.0, cos),
    };
    let sideways = matches!(side, Side::Left | Side::Right);
    let cost = |chair: &Chair| {
        let off = V3::from(chair.floor) - V3::from(own.floor);
        let along = off.dot(way);
        let across = (off - way * along).len();
        let other_row = sideways && chair.row != own.row;
        let reach = if sideways && !other_row { REACH_M * 3.0 } else { REACH_M };
        (along > 0.15 && across < along.max(0.8) && along < reach && off.y.abs() < 1.6)
            .then_some(along + across * 1.5 + if other_row { REACH_M } else { 0.0 })
    };
    let costs = plan.seats.iter().enumerate().filter(|(i, _)| *i != seat);
    costs
        .filter_map(|(i, chair)| cost(chair).map(|cost| (cost, i)))
        .min_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, i)| i)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::scene_model::Front;

    /// Three rows of five, one metre apart, the front row first.
    fn block() -> SceneModel {
        let seats = (0..15).map(|i| Chair {
            floor: [(i % 5) as f32 * 0.55, 0.0, 5.0 + (i / 5) as f32],
            row: i / 5,
            ..Chair::default()
        });
        SceneModel { seats: seats.collect(), ..SceneModel::default() }
    }

    #[test]
    fn neighbours_are_found_on_all_four_sides_and_not_beyond_the_edge() {
        let plan = block();
        let named = |name| neighbour(&plan, 7, Side::named(name)?);
        assert_eq!([named("left"), named("beside")], [Some(6), None]);
        assert_eq!(neighbour(&plan, 7, Side::Right), Some(8));
        assert_eq!(neighbour(&plan, 7, Side::Front), Some(2));
        assert_eq!(neighbour(&plan, 7, Side::Behind), Some(12));
        assert_eq!(neighbour(&plan, 0, Side::Left), None);
        assert_eq!(neighbour(&plan, 0, Side::Front), None);
        assert_eq!(neighbour(&plan, 99, Side::Front), None);
    }

    #[test]
    fn the_pointer_takes_the_nearest_seat_but_none_behind_a_parapet() {
        let mut plan = block();
        let eye = v3(1.1, 0.6, 0.0);
        let ray = v3(0.0, 0.0, 1.0);
        assert_eq!(seat_on(&plan, &Blockers::all(&plan), eye, ray), Some(2));
        let line = vec![[-5.0, 0.0, 3.0], [5.0, 0.0, 3.0]];
        plan.fronts.push(Front { area: 0, line, height_m: 1.0 });
        assert_eq!(seat_on(&plan, &Blockers::all(&plan), eye, ray), None);
        assert_eq!(seat_on(&plan, &Blockers::all(&plan), eye, -ray), None);
    }
}
