//! Rows: the step that each stands on, and the parapet before the first row of a tier.

use super::plane::{Flat, forward, normal};
use super::{Edge, KNEES_M};
use crate::geometry::{level_of, median};
use crate::hall::{Hall, Point3, Profile};
use crate::shell::Step;

/// A wider hole in a row than this is no aisle: the floor ends there.
const FLOOR_GAP_M: f64 = 2.6;
/// Half the usual spacing of rows.
const HALF_ROW_M: f64 = 0.45;
/// From a chair to the end of its row's floor.
const END_M: f64 = 0.35;
/// Sections of a tier whose ends are closer share one parapet.
const JOIN_M: f64 = 2.8;
/// Samples when the depth of a tier is measured.
const SAMPLES_MAX: usize = 300;

pub(super) fn steps(hall: &Hall, seats: &[Vec<usize>]) -> Vec<Step> {
    let mut steps = Vec::new();
    for (row, seats) in hall.rows.iter().zip(seats) {
        let Some(section) = hall.sections.get(row.section as usize) else { continue };
        if section.is_box {
            continue;
        }
        let far = |a: &usize, b: &usize| {
            Flat::of(hall.seats[*a].floor).far_from(Flat::of(hall.seats[*b].floor)) > FLOOR_GAP_M
        };
        for run in seats.chunk_by(|a, b| !far(a, b)) {
            steps.push(Step {
                area: section.area,
                line: line(hall, run),
                front_m: HALF_ROW_M,
                back_m: HALF_ROW_M,
            });
        }
    }
    steps
}

/// Through the chairs of a run, and a little beyond at both ends.
fn line(hall: &Hall, run: &[usize]) -> Vec<Point3> {
    let mut line: Vec<Point3> = run.iter().map(|&seat| hall.seats[seat].floor).collect();
    let (Some(&first), Some(&last)) = (run.first(), run.last()) else { return line };
    let across = |seat: usize| forward(&hall.seats[seat]).across();
    let end = |from: Point3, way: Flat| {
        let at = Flat::of(from).plus(way, END_M);
        Point3 { x: at.x, y: from.y, z: at.z }
    };
    let outward = |a: Point3, b: Point3, fallback: Flat| {
        Flat::of(a).minus(Flat::of(b)).unit().unwrap_or(fallback)
    };
    let head = outward(line[0], line[1.min(line.len() - 1)], across(first));
    let tail = outward(
        line[line.len() - 1],
        line[line.len().saturating_sub(2)],
        Flat::default().plus(across(last), -1.0),
    );
    line.insert(0, end(line[0], head));
    line.push(end(line[line.len() - 1], tail));
    line
}

/// The edges of all tiers that have a parapet and are no boxes.
pub(super) fn edges(hall: &Hall, profile: &Profile, seats: &[Vec<usize>]) -> Vec<Edge> {
    let mut edges = Vec::new();
    for area in 0..hall.areas.len() as u32 {
        let parapet = level_of(hall, profile, area).and_then(|level| level.parapet_m);
        if parapet.is_none() {
            continue;
        }
        let mut firsts: Vec<Vec<Flat>> = Vec::new();
        let mut floor_m = f64::INFINITY;
        for section in 0..hall.sections.len() {
            if hall.sections[section].area == area
                && !hall.sections[section].is_box
                && let Some(row) = first_row(hall, seats, section)
            {
                floor_m = floor_m.min(hall.seats[seats[row][0]].floor.y);
                firsts.push(ahead_of(hall, &seats[row]));
            }
        }
        let depth = depth(hall, seats, area, &firsts);
        for line in joined(firsts) {
            let back = behind(&line, depth);
            edges.push(Edge { area, floor_m, line, back });
        }
    }
    edges
}

/// The lowest row of a section, of those the one nearest to the stage.
fn first_row(hall: &Hall, seats: &[Vec<usize>], section: usize) -> Option<usize> {
    let rows = (0..hall.rows.len())
        .filter(|&row| hall.rows[row].section as usize == section && !seats[row].is_empty());
    let key = |row: usize| {
        let floors = seats[row].iter().map(|&seat| hall.seats[seat].floor);
        let count = seats[row].len() as f64;
        let (y, z) = floors.fold((0.0, 0.0), |(y, z), at| (y + at.y, z + at.z));
        ((y / count * 100.0).round(), z / count)
    };
    rows.min_by(|&a, &b| {
        let (a, b) = (key(a), key(b));
        a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1))
    })
}

/// The line before a row at the distance of the parapet, left end first.
fn ahead_of(hall: &Hall, row: &[usize]) -> Vec<Flat> {
    let chairs = line(hall, row);
    let at = |i: usize| Flat::of(chairs[i.min(chairs.len() - 1)]);
    let mut ahead: Vec<Flat> = (0..chairs.len())
        .map(|i| {
            let seat = row[i.saturating_sub(1).min(row.len() - 1)];
            let forward = forward(&hall.seats[seat]);
            let along = at(i + 1).minus(at(i.saturating_sub(1))).unit();
            let ahead = along.map_or(forward, |along| normal(along, forward));
            at(i).plus(ahead, KNEES_M)
        })
        .collect();
    if ahead.first().zip(ahead.last()).is_some_and(|(first, last)| first.x > last.x) {
        ahead.reverse();
    }
    ahead
}

/// Sections side by side share one edge.
fn joined(mut lines: Vec<Vec<Flat>>) -> Vec<Vec<Flat>> {
    let centre = median(lines.iter().flatten().map(|point| point.z).collect()).unwrap_or(0.0);
    let angle = |line: &[Flat]| line[line.len() / 2].angle_around(centre - 4.0);
    lines.retain(|line| line.len() > 1);
    lines.sort_by(|a, b| angle(a).total_cmp(&angle(b)));
    let mut joined: Vec<Vec<Flat>> = Vec::new();
    for line in lines {
        match joined.last_mut() {
            Some(run) if run[run.len() - 1].far_from(line[0]) < JOIN_M => run.extend(line),
            _ => joined.push(line),
        }
    }
    joined
}

/// How far the tier reaches behind its edge.
fn depth(hall: &Hall, seats: &[Vec<usize>], area: u32, edges: &[Vec<Flat>]) -> f64 {
    let rows = hall.rows.iter().zip(seats).filter(|(row, _)| {
        hall.sections.get(row.section as usize).is_some_and(|section| section.area == area)
    });
    let chairs: Vec<usize> = rows.flat_map(|(_, seats)| seats.iter().copied()).collect();
    let every = chairs.len().div_ceil(SAMPLES_MAX).max(1);
    let edge: Vec<Flat> = edges.iter().flatten().copied().collect();
    let edge_every = edge.len().div_ceil(SAMPLES_MAX).max(1);
    let farthest = chairs.into_iter().step_by(every).map(|seat| {
        let at = Flat::of(hall.seats[seat].floor);
        edge.iter()
            .step_by(edge_every)
            .map(|point| point.far_from(at))
            .fold(f64::INFINITY, f64::min)
    });
    farthest.filter(|depth| depth.is_finite()).fold(KNEES_M, f64::max) + HALF_ROW_M
}

/// The same line moved back, away from the inside of its bend.
pub(super) fn behind(line: &[Flat], depth: f64) -> Vec<Flat> {
    let last = line.len() - 1;
    (0..line.len())
        .map(|i| {
            let along = line[(i + 1).min(last)].minus(line[i.saturating_sub(1)]).unit();
            // Left end first: the audience's side is at the right hand of the line's way.
            let way = along.map_or(Flat { x: 0.0, z: 1.0 }, Flat::across);
            line[i].plus(way, depth)
        })
        .collect()
}
