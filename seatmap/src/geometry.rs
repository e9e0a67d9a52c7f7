//! From the drawing to the hall: where each chair stands in metres and where it faces, by the
//! house profile, which is guessed from the drawing where the plan brings none.

use std::borrow::Cow;

use crate::hall::{Hall, Level, Point2, Point3, Profile};
use crate::import::{limits::METRES_MAX, round};

mod drawing;
mod guess;
mod levels;
mod stage_shape;

pub use drawing::seat_spacing;
pub(crate) use drawing::{distance, median, seats_by_row};
pub use guess::guess;
pub(crate) use stage_shape::{bounds, outline, stage_outline};

/// Row spacing of a real house. Drawings press rows together; those are pulled apart again.
const ROW_SPACING_M: f64 = 0.90;
/// Rows drawn closer than this can't be to scale: nobody could sit there.
const ROW_SPACING_MIN_M: f64 = 0.75;

/// Which parts of a seat's place the plan gives itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Given {
    pub floor: bool,
    pub facing: bool,
}

/// The plan's profile, or the guessed one.
pub fn profile(hall: &Hall) -> Cow<'_, Profile> {
    match &hall.profile {
        Some(profile) => Cow::Borrowed(profile),
        None => Cow::Owned(guess(hall)),
    }
}

/// Computes `floor` and `facing` of each seat that does not give them (`given` runs parallel
/// to the seats; seats beyond its end give nothing). Rounded to a millimetre.
pub fn seat(hall: &mut Hall, given: &[Given]) {
    if hall.seats.is_empty()
        || given.iter().filter(|g| g.floor && g.facing).count() == hall.seats.len()
    {
        return;
    }
    let places = places(hall);
    for (i, (seat, (floor, facing))) in hall.seats.iter_mut().zip(places).enumerate() {
        let given = given.get(i).copied().unwrap_or_default();
        if !given.floor {
            seat.floor = floor;
        }
        if !given.facing {
            seat.facing = facing;
        }
    }
}

/// Floor and facing of each seat as the profile and the drawing alone have it.
pub fn places(hall: &Hall) -> Vec<(Point3, f64)> {
    let profile = profile(hall);
    let frame = Frame::new(hall, &profile);
    let ground: Vec<(f64, f64)> = hall.seats.iter().map(|seat| frame.ground(seat.at)).collect();
    let heights = levels::row_heights(hall, &profile, &ground);
    hall.seats
        .iter()
        .zip(&ground)
        .map(|(seat, &(x, z))| {
            let (y, level) = heights.get(seat.row as usize).copied().unwrap_or((0.0, None));
            let turned = level.and_then(|l: usize| profile.levels.get(l)).is_some_and(|l| l.turned);
            let facing = if turned { towards_stage(x, z) } else { 0.0 };
            let y = in_hall(y);
            (Point3 { x: millimetre(x), y: millimetre(y), z: millimetre(z) }, millimetre(facing))
        })
        .collect()
}

/// The angle from (x, z) to the middle of the acting area, a little behind the front edge.
pub(crate) fn towards_stage(x: f64, z: f64) -> f64 {
    const ACTING_DEPTH_M: f64 = 3.0;
    (-x).atan2(z + ACTING_DEPTH_M)
}

/// No drawing, however odd its scale, makes a hall larger than a plan may say that it is: what is
/// built of strips and cells would have no end.
fn in_hall(metres: f64) -> f64 {
    metres.clamp(-METRES_MAX, METRES_MAX)
}

pub(crate) fn millimetre(metres: f64) -> f64 {
    round((metres * 1e3).round() / 1e3)
}

/// The map from the drawing onto the ground of the hall.
pub(crate) struct Frame {
    origin: Point2,
    /// Unit vector of the drawing that leads away from the stage.
    away: (f64, f64),
    metres_per_unit: f64,
    /// How much deeper the hall is than it is drawn.
    stretch: f64,
}

impl Frame {
    pub(crate) fn new(hall: &Hall, profile: &Profile) -> Self {
        let angle = profile.audience_degrees.to_radians();
        let away = (angle.cos(), angle.sin());
        let spacing = drawing::row_spacing(hall, away.0, away.1) * profile.metres_per_unit;
        let stretch = if spacing > 0.0 && spacing < ROW_SPACING_MIN_M {
            ROW_SPACING_M / spacing
        } else {
            1.0
        };
        let metres_per_unit = profile.metres_per_unit;
        Self { origin: profile.stage_front, away, metres_per_unit, stretch }
    }

    /// (x, z) in metres of a point of the drawing, `METRES_MAX` from the stage at most.
    pub(crate) fn ground(&self, at: Point2) -> (f64, f64) {
        let (dx, dy) = (at.x - self.origin.x, at.y - self.origin.y);
        let (ax, ay) = self.away;
        let x = (dx * ay - dy * ax) * self.metres_per_unit;
        let z = (dx * ax + dy * ay) * self.metres_per_unit * self.stretch;
        (in_hall(x), in_hall(z))
    }
}

/// The level of an area, if the profile has one.
pub(crate) fn level_of<'p>(hall: &Hall, profile: &'p Profile, area: u32) -> Option<&'p Level> {
    let key = &hall.areas.get(area as usize)?.key;
    profile.levels.iter().find(|level| level.area == *key)
}
