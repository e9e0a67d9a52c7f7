//! Boxes: a rectangle of floor around the chairs of each, standing along the line of its
//! neighbours; shared walls between them and one parapet along their fronts.

use super::plane::{Flat, forward, normal};
use super::{Edge, KNEES_M, parapet_m};
use crate::hall::{Hall, Point3, Profile};
use crate::shell::{Partition, Step};

/// Farther than this from each other two boxes are no neighbours.
const NEIGHBOUR_M: f64 = 4.0;
/// From a chair to the wall beside and behind it.
const ELBOW_M: f64 = 0.32;
const BACK_M: f64 = 0.45;
/// A partition's height at the back. In front it is as low as the parapet, so that one sees
/// past one's neighbours.
const PARTITION_M: f64 = 1.3;

struct Loge {
    area: u32,
    floor_m: f64,
    chairs: Vec<Flat>,
    forward: Flat,
    middle: Flat,
}

/// Corners of a box's floor.
#[derive(Clone, Copy)]
struct Corners {
    left: (Flat, Flat),
    right: (Flat, Flat),
}

/// What stands where boxes are.
#[derive(Default)]
pub(super) struct Built {
    pub edges: Vec<Edge>,
    pub partitions: Vec<Partition>,
    pub steps: Vec<Step>,
}

pub(super) fn build(hall: &Hall, profile: &Profile, seats: &[Vec<usize>]) -> Built {
    let mut boxes = collect(hall, seats);
    let mut built = Built::default();
    boxes.sort_by_key(|loge| loge.area);
    for tier in boxes.chunk_by_mut(|a, b| a.area == b.area) {
        let centre = tier.iter().map(|b| b.middle.z).sum::<f64>() / tier.len() as f64;
        tier.sort_by(|a, b| {
            a.middle.angle_around(centre).total_cmp(&b.middle.angle_around(centre))
        });
        for run in tier.chunk_by(near) {
            run_of_boxes(run, parapet_m(hall, profile, run[0].area), &mut built);
        }
    }
    built
}

fn near(a: &Loge, b: &Loge) -> bool {
    a.middle.far_from(b.middle) < NEIGHBOUR_M && (a.floor_m - b.floor_m).abs() < 1.0
}

fn collect(hall: &Hall, seats: &[Vec<usize>]) -> Vec<Loge> {
    let mut by_section: Vec<Vec<usize>> = vec![Vec::new(); hall.sections.len()];
    for (row, seats) in hall.rows.iter().zip(seats) {
        if let Some(section) = by_section.get_mut(row.section as usize) {
            section.extend(seats);
        }
    }
    let boxes = hall.sections.iter().zip(by_section);
    boxes
        .filter(|(section, seats)| section.is_box && !seats.is_empty())
        .map(|(section, seats)| {
            let count = seats.len() as f64;
            let mut middle = Flat::default();
            let mut facing = Flat::default();
            for &seat in &seats {
                let seat = &hall.seats[seat];
                middle = middle.plus(Flat::of(seat.floor), 1.0 / count);
                facing = facing.plus(forward(seat), 1.0);
            }
            let floors = seats.iter().map(|&seat| hall.seats[seat].floor);
            Loge {
                area: section.area,
                floor_m: floors.clone().map(|floor| floor.y).fold(f64::INFINITY, f64::min),
                chairs: floors.map(Flat::of).collect(),
                forward: facing.unit().unwrap_or(Flat { x: 0.0, z: -1.0 }),
                middle,
            }
        })
        .collect()
}

fn run_of_boxes(run: &[Loge], parapet_m: f64, built: &mut Built) {
    let mut corners: Vec<Corners> = (0..run.len()).map(|i| corners_of(run, i)).collect();
    // Neighbours share one wall: in the middle between their own sides.
    for i in 1..corners.len() {
        let (a, b) = (corners[i - 1].right, corners[i].left);
        let shared = (a.0.between(b.0), a.1.between(b.1));
        corners[i - 1].right = shared;
        corners[i].left = shared;
    }
    let (Some(first), Some(head)) = (corners.first(), run.first()) else { return };
    let mut edge = Edge {
        area: head.area,
        floor_m: head.floor_m,
        line: vec![first.left.0],
        back: vec![first.left.1],
    };
    built.partitions.push(partition(first.left.0, first.left.1, head.floor_m, parapet_m));
    for (loge, corner) in run.iter().zip(&corners) {
        edge.line.push(corner.right.0);
        edge.back.push(corner.right.1);
        built.partitions.push(partition(corner.right.0, corner.right.1, loge.floor_m, parapet_m));
        built.steps.push(floor(loge, corner));
    }
    built.edges.push(edge);
}

/// A wall between two boxes, from the parapet to the back.
fn partition(front: Flat, back: Flat, floor_m: f64, parapet_m: f64) -> Partition {
    let at = |point: Flat| Point3 { x: point.x, y: floor_m, z: point.z };
    Partition {
        from: at(front),
        to: at(back),
        from_height_m: parapet_m,
        to_height_m: PARTITION_M.max(parapet_m),
    }
}

fn corners_of(run: &[Loge], index: usize) -> Corners {
    let loge = &run[index];
    let before = run[index.saturating_sub(1)].middle;
    let after = run[(index + 1).min(run.len() - 1)].middle;
    // Alone, a box looks where its chairs look.
    let along = after.minus(before).unit();
    let ahead = along.map_or(loge.forward, |along| normal(along, loge.forward));
    let along = along.unwrap_or_else(|| Flat { x: 0.0, z: 0.0 }.plus(ahead.across(), -1.0));
    let reach = |way: Flat| {
        let steps = loge.chairs.iter().map(|chair| chair.minus(loge.middle).dot(way));
        steps.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), s| (low.min(s), high.max(s)))
    };
    let (left, right) = reach(along);
    let (back, front) = reach(ahead);
    let at = |u: f64, v: f64| loge.middle.plus(along, u).plus(ahead, v);
    let (front, back) = (front + KNEES_M, back - BACK_M);
    Corners {
        left: (at(left - ELBOW_M, front), at(left - ELBOW_M, back)),
        right: (at(right + ELBOW_M, front), at(right + ELBOW_M, back)),
    }
}

fn floor(loge: &Loge, corners: &Corners) -> Step {
    let at = |point: Flat| Point3 { x: point.x, y: loge.floor_m, z: point.z };
    let left = corners.left.0.between(corners.left.1);
    let right = corners.right.0.between(corners.right.1);
    let depth =
        corners.left.0.far_from(corners.left.1).max(corners.right.0.far_from(corners.right.1));
    Step {
        area: loge.area,
        line: vec![at(left), at(right)],
        front_m: depth / 2.0,
        back_m: depth / 2.0,
    }
}
