//! Rays from a seated eye to the stage, against all that may stand between: parapets, walls of
//! boxes, tiers above, the frame of the stage, the chandelier, and heads in front.

use std::collections::HashMap;

use crate::hall::{EYE_M, Hall, Point3};
use crate::shell::Shell;

/// From a tier's floor down to its underside.
const SLAB_M: f64 = crate::building::SLAB_M;
/// How deep behind the front edge most of the acting is.
const ACTING_DEPTH_M: f64 = 8.0;
/// Ankle and face of a standing singer.
const FIGURE_M: [f64; 2] = [0.3, 1.7];
const ACROSS: usize = 9;
const DEEP: usize = 4;
/// Heads farther than this hardly hide anything of a person.
const HEADS_WITHIN_M: f64 = 4.5;
const HEAD_TOP_M: f64 = 1.28;
const HEAD_HALF_M: f64 = 0.10;
const CHANDELIER_RADIUS_M: f64 = 1.3;
/// Side of a cell of the grid in which heads are found.
const CELL_M: f64 = 1.5;
/// Heads of a cell that are looked past: more than there are on seven tiers above each other. On a
/// plan at a wrong scale all would sit in one cell, and each look past each.
const CELL_HEADS_MAX: usize = 48;

/// An upright face that hides what is behind it.
struct Screen {
    a: (f64, f64),
    b: (f64, f64),
    low: f64,
    /// The top edge at `a` and at `b`.
    high: (f64, f64),
    /// A tier: for eyes above this height all below its top edge is hidden.
    floor: Option<f64>,
}

/// A head in front of a seat.
struct Head {
    top: Point3,
    /// Index of the row that it sits in.
    row: u32,
    /// From the eye that looks past it.
    far_m: f64,
}

/// Percent of the targets on the stage that are in sight.
pub(crate) struct StageSeen {
    pub percent: u8,
    /// The same where nobody sits in the row directly in front.
    pub past_row: u8,
}

pub(crate) struct Sightlines<'h> {
    hall: &'h Hall,
    shell: &'h Shell,
    screens: Vec<Screen>,
    heads: HashMap<(i32, i32), Vec<usize>>,
    targets: Vec<Point3>,
}

impl<'h> Sightlines<'h> {
    pub(crate) fn new(hall: &'h Hall, shell: &'h Shell) -> Self {
        let mut heads: HashMap<(i32, i32), Vec<usize>> = HashMap::new();
        for (i, seat) in hall.seats.iter().enumerate() {
            let heads = heads.entry(cell(seat.floor.x, seat.floor.z)).or_default();
            if heads.len() < CELL_HEADS_MAX {
                heads.push(i);
            }
        }
        Self { hall, shell, screens: screens(shell), heads, targets: targets(shell) }
    }

    pub(crate) fn stage_seen(&self, seat: usize) -> StageSeen {
        let eye = self.eye(seat);
        let near = self.screens_before(eye);
        let hides = |head: &Head, target| head_hides(head.top, eye, target);
        let mut heads = self.heads_before(seat);
        heads.retain(|head| self.targets.iter().any(|&target| hides(head, target)));
        let next = heads.iter().min_by(|a, b| a.far_m.total_cmp(&b.far_m)).map(|head| head.row);
        let (mut seen, mut past_row) = (0, 0);
        for &target in &self.targets {
            let is_open = self.through_the_frame(eye, target)
                && !self.chandelier_hides(eye, target)
                && !near.iter().any(|screen| screen.hides(eye, target))
                && !heads.iter().any(|head| Some(head.row) != next && hides(head, target));
            let is_seen = is_open && !heads.iter().any(|head| hides(head, target));
            past_row += usize::from(is_open);
            seen += usize::from(is_seen);
        }
        let percent = |count: usize| (count * 100 / self.targets.len().max(1)) as u8;
        StageSeen { percent: percent(seen), past_row: percent(past_row) }
    }

    /// Whether both ends and the middle of the surtitle screen are in sight; false without one.
    pub(crate) fn surtitles_seen(&self, seat: usize) -> bool {
        let Some(y) = self.shell.stage.surtitles_m else { return false };
        let eye = self.eye(seat);
        let half = self.shell.stage.opening_width_m / 4.0;
        let near = self.screens_before(eye);
        [-half, 0.0, half].iter().all(|&x| {
            let target = Point3 { x, y, z: 0.0 };
            !self.chandelier_hides(eye, target)
                && !near.iter().any(|screen| screen.hides(eye, target))
        })
    }

    fn eye(&self, seat: usize) -> Point3 {
        let floor = self.hall.seats[seat].floor;
        Point3 { x: floor.x, y: floor.y + EYE_M, z: floor.z }
    }

    /// Screens that could touch a look to the stage: those in the box around eye and opening.
    fn screens_before(&self, eye: Point3) -> Vec<&Screen> {
        let half = self.shell.stage.opening_width_m / 2.0;
        let (left, right) = (eye.x.min(-half), eye.x.max(half));
        let inside = |screen: &&Screen| {
            screen.a.0.max(screen.b.0) >= left
                && screen.a.0.min(screen.b.0) <= right
                && screen.a.1.min(screen.b.1) <= eye.z
        };
        self.screens.iter().filter(inside).collect()
    }

    /// The heads in front within a few rows.
    fn heads_before(&self, seat: usize) -> Vec<Head> {
        let own = &self.hall.seats[seat];
        let eye = self.eye(seat);
        let (column, line) = cell(eye.x, eye.z);
        let reach = (HEADS_WITHIN_M / CELL_M).ceil() as i32;
        let mut heads = Vec::new();
        for cell in (column - reach..=column + reach)
            .flat_map(|x| (line - reach..=line + 1).map(move |z| (x, z)))
        {
            for &other in self.heads.get(&cell).map(Vec::as_slice).unwrap_or_default() {
                let at = self.hall.seats[other].floor;
                // Past a neighbour in one's own row one leans.
                let beside = self.hall.seats[other].row == own.row && at.y - own.floor.y > -0.05;
                let far_m = (at.x - eye.x).hypot(at.z - eye.z);
                let y = at.y + HEAD_TOP_M;
                if !beside && (0.3..HEADS_WITHIN_M).contains(&far_m) && y > eye.y - 1.5 {
                    let (top, row) = (Point3 { x: at.x, y, z: at.z }, self.hall.seats[other].row);
                    heads.push(Head { top, row, far_m });
                }
            }
        }
        heads
    }

    /// The stage's frame cuts what lies beside and above its opening.
    fn through_the_frame(&self, eye: Point3, target: Point3) -> bool {
        let Some(t) = fraction(eye.z, target.z, 0.0) else { return true };
        let x = eye.x + (target.x - eye.x) * t;
        let y = eye.y + (target.y - eye.y) * t;
        x.abs() <= self.shell.stage.opening_width_m / 2.0 && y <= self.shell.stage.opening_height_m
    }

    fn chandelier_hides(&self, eye: Point3, target: Point3) -> bool {
        let Some(at) = self.shell.chandelier else { return false };
        let way = (target.x - eye.x, target.y - eye.y, target.z - eye.z);
        let to = (at.x - eye.x, at.y - eye.y, at.z - eye.z);
        let length = way.0 * way.0 + way.1 * way.1 + way.2 * way.2;
        let t = (to.0 * way.0 + to.1 * way.1 + to.2 * way.2) / length.max(1e-9);
        let off = (to.0 - way.0 * t, to.1 - way.1 * t, to.2 - way.2 * t);
        (0.0..1.0).contains(&t)
            && off.0 * off.0 + off.1 * off.1 + off.2 * off.2 < CHANDELIER_RADIUS_M.powi(2)
    }
}

impl Screen {
    fn hides(&self, eye: Point3, target: Point3) -> bool {
        let way = (target.x - eye.x, target.z - eye.z);
        let side = (self.b.0 - self.a.0, self.b.1 - self.a.1);
        let cross = way.0 * side.1 - way.1 * side.0;
        if cross.abs() < 1e-12 {
            return false;
        }
        let to = (self.a.0 - eye.x, self.a.1 - eye.z);
        let along_way = (to.0 * side.1 - to.1 * side.0) / cross;
        let along_side = (to.0 * way.1 - to.1 * way.0) / cross;
        if !(1e-6..1.0).contains(&along_way) || !(0.0..=1.0).contains(&along_side) {
            return false;
        }
        let y = eye.y + (target.y - eye.y) * along_way;
        let low = if self.floor.is_some_and(|floor| eye.y > floor) {
            f64::NEG_INFINITY
        } else {
            self.low
        };
        let high = self.high.0 + (self.high.1 - self.high.0) * along_side;
        (low..high).contains(&y)
    }
}

fn head_hides(head: Point3, eye: Point3, target: Point3) -> bool {
    let way = (target.x - eye.x, target.z - eye.z);
    let to = (head.x - eye.x, head.z - eye.z);
    let length = way.0.hypot(way.1).max(1e-9);
    let along = (to.0 * way.0 + to.1 * way.1) / length;
    let off = (to.0 * way.1 - to.1 * way.0) / length;
    if along <= 0.0 || along >= length || off.abs() > HEAD_HALF_M {
        return false;
    }
    // Under the feet of somebody on the tier above one looks through.
    let y = eye.y + (target.y - eye.y) * along / length;
    (head.y - HEAD_TOP_M..head.y).contains(&y)
}

/// Points on the stage: across, deep, and at a singer's ankle and face.
fn targets(shell: &Shell) -> Vec<Point3> {
    let stage = &shell.stage;
    let half = stage.opening_width_m * 0.44;
    let depth = ACTING_DEPTH_M.min(stage.depth_m * 0.6);
    let mut targets = Vec::with_capacity(ACROSS * DEEP * FIGURE_M.len());
    for across in 0..ACROSS {
        let x = half * (2.0 * across as f64 / (ACROSS - 1) as f64 - 1.0);
        for deep in 0..DEEP {
            let z = -0.5 - (depth - 0.5) * deep as f64 / (DEEP - 1) as f64;
            targets.extend(FIGURE_M.iter().map(|&y| Point3 { x, y, z }));
        }
    }
    targets
}

fn screens(shell: &Shell) -> Vec<Screen> {
    let mut screens = Vec::new();
    for front in &shell.fronts {
        for pair in front.line.windows(2) {
            screens.push(Screen {
                a: (pair[0].x, pair[0].z),
                b: (pair[1].x, pair[1].z),
                low: pair[0].y - SLAB_M,
                high: (pair[0].y + front.height_m, pair[1].y + front.height_m),
                floor: Some(pair[0].y),
            });
        }
    }
    for wall in &shell.partitions {
        screens.push(Screen {
            a: (wall.from.x, wall.from.z),
            b: (wall.to.x, wall.to.z),
            low: wall.from.y.min(wall.to.y),
            high: (wall.from.y + wall.from_height_m, wall.to.y + wall.to_height_m),
            floor: None,
        });
    }
    screens
}

/// Where on the way from `a` to `b` the value `at` is passed.
fn fraction(a: f64, b: f64, at: f64) -> Option<f64> {
    let t = (at - a) / (b - a);
    (0.0..=1.0).contains(&t).then_some(t)
}

fn cell(x: f64, z: f64) -> (i32, i32) {
    ((x / CELL_M).floor() as i32, (z / CELL_M).floor() as i32)
}

#[cfg(test)]
mod tests {
    use super::*;

    const EYE: Point3 = Point3 { x: 0.0, y: 2.0, z: 10.0 };

    #[test]
    fn a_wall_that_falls_to_the_front_hides_less_in_front() {
        let wall =
            Screen { a: (-2.0, 4.0), b: (2.0, 6.0), low: 0.0, high: (1.0, 3.0), floor: None };
        let level = |x: f64| Point3 { x, y: 2.0, z: 0.0 };
        assert!(!wall.hides(EYE, level(-2.0)), "over its low end");
        assert!(wall.hides(EYE, level(2.0)), "not over its high end");
    }

    #[test]
    fn a_person_hides_what_is_behind_but_not_what_is_under_their_feet() {
        let stage = Point3 { x: 0.0, y: 1.0, z: 0.0 };
        let before = |head_m: f64| Point3 { x: 0.0, y: head_m, z: 9.0 };
        assert!(head_hides(before(2.0), EYE, stage), "in the row before");
        assert!(!head_hides(before(1.5), EYE, stage), "some steps lower");
        assert!(!head_hides(before(4.5), EYE, stage), "on the tier above");
    }
}
