//! Areas without seats: the floor that people stand on, in strips across, and the parapet of an
//! area upstairs.

use super::plane::Flat;
use super::{Edge, KNEES_M};
use crate::geometry::{Frame, level_of};
use crate::hall::{Hall, Level, Point2, Point3, Profile, Unnumbered};
use crate::shell::Step;

/// Depth of a strip of floor.
const STRIP_M: f64 = 0.9;
/// Strips of one area: more than the floor of any hall has.
const STRIPS_MAX: usize = 200;
/// Pieces of one strip, for outlines that go to and fro.
const PIECES_MAX: usize = 8;
/// Narrower strips are left out: nobody stands there.
const WIDTH_MIN_M: f64 = 0.5;

#[derive(Default)]
pub(super) struct Built {
    pub edges: Vec<Edge>,
    pub steps: Vec<Step>,
}

pub(super) fn build(hall: &Hall, profile: &Profile) -> Built {
    let mut built = Built::default();
    let rims = rims(hall, profile);
    let deepest = rims.iter().flatten().map(|at| at.z).fold(0.0, f64::max);
    for (part, rim) in hall.unnumbered.iter().zip(&rims) {
        let Some(level) = level_of(hall, profile, part.area) else { continue };
        let strips = strips(rim);
        built.steps.extend(strips.iter().map(|strip| step(part, level, strip)));
        if level.parapet_m.is_some() {
            // Where people look from upstairs: as `scene` has it, a little before the middle.
            let heart = Flat { x: 0.0, z: deepest * 0.42 };
            built.edges.extend(edges(part, level, rim, heart));
        }
    }
    built
}

/// Where one stands best in each area. None where it has no outline, or no level.
pub(super) fn middles(hall: &Hall, profile: &Profile) -> Vec<Option<Point3>> {
    let rims = rims(hall, profile);
    let parts = hall.unnumbered.iter().zip(&rims);
    parts.map(|(part, rim)| middle(level_of(hall, profile, part.area)?, rim)).collect()
}

/// In the middle of the widest part.
fn middle(level: &Level, rim: &[Flat]) -> Option<Point3> {
    let strips = strips(rim);
    let width = |[from, to]: &[Flat; 2]| from.far_from(*to);
    let widest = strips.iter().map(width).fold(0.0, f64::max);
    let wide: Vec<_> = strips.iter().filter(|strip| width(strip) > widest * 0.95).collect();
    let [from, to] = wide.get(wide.len() / 2)?;
    let at = from.between(*to);
    Some(Point3 { x: at.x, y: level.floor_m, z: at.z })
}

/// The outlines on the ground.
fn rims(hall: &Hall, profile: &Profile) -> Vec<Vec<Flat>> {
    let frame = Frame::new(hall, profile);
    let on_ground = |at: &Point2| {
        let (x, z) = frame.ground(*at);
        Flat { x, z }
    };
    hall.unnumbered.iter().map(|part| part.outline.iter().map(on_ground).collect()).collect()
}

/// Each edge with the point that it begins at, once round.
fn sides(rim: &[Flat]) -> impl Iterator<Item = (Flat, Flat)> {
    rim.iter().copied().zip(rim.iter().copied().cycle().skip(1))
}

/// From left to right, the nearest to the stage first.
fn strips(rim: &[Flat]) -> Vec<[Flat; 2]> {
    let near = rim.iter().map(|at| at.z).fold(f64::INFINITY, f64::min);
    let far = rim.iter().map(|at| at.z).fold(f64::NEG_INFINITY, f64::max);
    if rim.len() < 3 || near >= far {
        return Vec::new();
    }
    let count = (((far - near) / STRIP_M).round().max(1.0) as usize).min(STRIPS_MAX);
    let middles = (0..count).map(|i| near + (far - near) * (i as f64 + 0.5) / count as f64);
    middles
        .flat_map(|z| {
            let crossing = |(a, b): (Flat, Flat)| {
                let crosses = (a.z > z) != (b.z > z);
                crosses.then(|| a.x + (b.x - a.x) * (z - a.z) / (b.z - a.z))
            };
            let mut ends: Vec<f64> = sides(rim).filter_map(crossing).collect();
            ends.sort_by(f64::total_cmp);
            let pairs = ends.chunks_exact(2).filter(|pair| pair[1] - pair[0] > WIDTH_MIN_M);
            let pairs = pairs.take(PIECES_MAX);
            pairs.map(|pair| [pair[0], pair[1]].map(|x| Flat { x, z })).collect::<Vec<_>>()
        })
        .collect()
}

fn step(part: &Unnumbered, level: &Level, strip: &[Flat; 2]) -> Step {
    let at = |at: Flat| Point3 { x: at.x, y: level.floor_m, z: at.z };
    let line = strip.map(at).to_vec();
    Step { area: part.area, line, front_m: STRIP_M / 2.0, back_m: STRIP_M / 2.0 }
}

/// The sides of the outline that look at the middle of the house, joined where they touch.
fn edges(part: &Unnumbered, level: &Level, rim: &[Flat], heart: Flat) -> Vec<Edge> {
    let area: f64 = sides(rim).map(|(a, b)| a.x * b.z - b.x * a.z).sum::<f64>() / 2.0;
    let looks_in = |(a, b): (Flat, Flat)| {
        let across = b.minus(a).across();
        let outward = if area > 0.0 { Flat::default().minus(across) } else { across };
        outward.dot(heart.minus(a.between(b))) > 0.0
    };
    let mut lines: Vec<Vec<Flat>> = Vec::new();
    for (a, b) in sides(rim).filter(|side| looks_in(*side)) {
        match lines.last_mut() {
            Some(line) if line[line.len() - 1] == a => line.push(b),
            _ => lines.push(vec![a, b]),
        }
    }
    // An outline may begin in the middle of its front.
    if let [first, .., last] = lines.as_mut_slice()
        && last.last() == first.first()
    {
        last.extend(first.drain(..).skip(1));
        lines.remove(0);
    }
    let length: f64 =
        lines.iter().flat_map(|line| line.windows(2)).map(|w| w[0].far_from(w[1])).sum();
    let depth = (area.abs() / length.max(1.0)).max(KNEES_M);
    let edge = |mut line: Vec<Flat>| {
        if line[0].x > line[line.len() - 1].x {
            line.reverse();
        }
        let back = super::rows::behind(&line, depth);
        Edge { area: part.area, floor_m: level.floor_m, line, back }
    };
    lines.into_iter().map(edge).collect()
}
