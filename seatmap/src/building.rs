//! Builds the shell of the house around its seats: steps under the rows, parapets, partitions
//! of boxes, undersides of tiers, the wall. Sightlines and the 3D scene both use the result.

use crate::geometry::{self, seats_by_row};
use crate::hall::{Hall, Point3, Profile};
use crate::shell::{Front, Overhang, Shell, Step};

mod boxes;
mod plane;
mod rows;
mod standing;
mod wall;

use plane::Flat;

/// From a tier's floor down to its underside.
pub const SLAB_M: f64 = 0.35;
/// From the eyes of the first row's chairs forward to the parapet.
const KNEES_M: f64 = 0.55;
/// Parapet of a box or a tier whose level names none.
const PARAPET_M: f64 = 0.85;
/// Points of all edges together: more than any house has, and few enough to look past from all of
/// its seats.
const EDGE_POINTS_MAX: usize = 4_000;

/// One run of a tier's edge, from the left end to the right as seen from the stage's middle.
struct Edge {
    area: u32,
    floor_m: f64,
    line: Vec<Flat>,
    /// Where the tier ends behind each point of the line.
    back: Vec<Flat>,
}

impl Edge {
    /// Keeps each so many points, and the last.
    fn thin(&mut self, every: usize) {
        let last = self.line.len().saturating_sub(1);
        let kept = |line: &[Flat]| -> Vec<Flat> {
            let points = line.iter().enumerate();
            let kept = points.filter(|(i, _)| i.is_multiple_of(every) || *i == last);
            kept.map(|(_, point)| *point).collect()
        };
        (self.line, self.back) = (kept(&self.line), kept(&self.back));
    }
}

impl Shell {
    /// The house that the plan's seats and profile describe.
    pub fn of(hall: &Hall) -> Self {
        let profile = geometry::profile(hall);
        let seats = seats_by_row(hall);
        let mut steps = rows::steps(hall, &seats);
        let boxes::Built { mut edges, partitions, steps: floors } =
            boxes::build(hall, &profile, &seats);
        steps.extend(floors);
        edges.extend(rows::edges(hall, &profile, &seats));
        let standing::Built { edges: rims, steps: floors } = standing::build(hall, &profile);
        edges.extend(rims);
        steps.extend(floors);
        let points: usize = edges.iter().map(|edge| edge.line.len()).sum();
        if points > EDGE_POINTS_MAX {
            edges.iter_mut().for_each(|edge| edge.thin(points.div_ceil(EDGE_POINTS_MAX)));
        }
        let fronts: Vec<Front> = edges.iter().map(|edge| front(hall, &profile, edge)).collect();
        let overhangs = edges
            .iter()
            .filter(|edge| edge.floor_m > 1.5)
            .map(|edge| Overhang {
                area: edge.area,
                front: lift(&edge.line, edge.floor_m - SLAB_M),
                back: lift(&edge.back, edge.floor_m - SLAB_M),
            })
            .collect();
        Self {
            stalls_m: lowest(&steps),
            wall: wall::around(hall, &profile, &steps),
            steps,
            fronts,
            partitions,
            overhangs,
            ceiling_m: profile.ceiling_m,
            chandelier: profile.chandelier,
            stage: profile.stage.clone(),
        }
    }
}

/// Where one sees the stage from in each unnumbered area of the hall, in their order: the floor
/// under one's feet in its middle. None where the plan doesn't say where the area is.
pub fn standing_places(hall: &Hall) -> Vec<Option<Point3>> {
    standing::middles(hall, &geometry::profile(hall))
}

/// The lowest floor, at most the stage's.
fn lowest(steps: &[Step]) -> f64 {
    steps.iter().flat_map(|step| &step.line).map(|at| at.y).fold(0.0, f64::min)
}

fn front(hall: &Hall, profile: &Profile, edge: &Edge) -> Front {
    let height_m = parapet_m(hall, profile, edge.area);
    Front { area: edge.area, line: lift(&edge.line, edge.floor_m), height_m }
}

fn parapet_m(hall: &Hall, profile: &Profile, area: u32) -> f64 {
    let level = geometry::level_of(hall, profile, area);
    level.and_then(|level| level.parapet_m).unwrap_or(PARAPET_M)
}

fn lift(line: &[Flat], y: f64) -> Vec<Point3> {
    line.iter().map(|point| Point3 { x: point.x, y, z: point.z }).collect()
}
