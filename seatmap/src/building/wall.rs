//! The house wall on the ground: the hull of all that people sit on, a corridor's width off.

use super::plane::Flat;
use crate::hall::{Hall, Point3, Profile};
use crate::shell::Step;

/// From the last chair to the wall.
const MARGIN_M: f64 = 1.3;

/// From the proscenium's left round to its right, as the audience sees it.
pub(super) fn around(hall: &Hall, profile: &Profile, steps: &[Step]) -> Vec<Point3> {
    let half = profile.stage.opening_width_m / 2.0 + 0.4;
    let seats = hall.seats.iter().map(|seat| Flat::of(seat.floor));
    let ends = steps.iter().flat_map(|step| step.line.iter().copied().map(Flat::of));
    let mut points: Vec<Flat> = seats
        .chain(ends)
        .flat_map(|at| {
            let corners = [
                (0.7, 0.7),
                (0.7, -0.7),
                (-0.7, 0.7),
                (-0.7, -0.7),
                (1.0, 0.0),
                (0.0, 1.0),
                (-1.0, 0.0),
            ];
            corners.map(|(x, z)| at.plus(Flat { x, z }, MARGIN_M))
        })
        .map(|at| Flat { x: at.x, z: at.z.max(0.0) })
        .collect();
    points.extend([Flat { x: -half, z: 0.0 }, Flat { x: half, z: 0.0 }]);
    let y = super::lowest(steps);
    far_side(points).into_iter().map(|at| Point3 { x: at.x, y, z: at.z }).collect()
}

/// The hull's chain from the leftmost to the rightmost point by way of the far side.
fn far_side(mut points: Vec<Flat>) -> Vec<Flat> {
    points.sort_by(|a, b| a.x.total_cmp(&b.x).then(b.z.total_cmp(&a.z)));
    let mut chain: Vec<Flat> = Vec::new();
    for point in points {
        while let [.., a, b] = chain[..]
            && b.minus(a).across().dot(point.minus(a)) >= 0.0
        {
            chain.pop();
        }
        chain.push(point);
    }
    let (Some(first), Some(last)) = (chain.first().copied(), chain.last().copied()) else {
        return chain;
    };
    chain.insert(0, Flat { x: first.x, z: 0.0 });
    chain.push(Flat { x: last.x, z: 0.0 });
    chain
}
