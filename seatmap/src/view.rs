//! What one sees from each seat: how far the stage is, how high one sits, how far off the
//! middle, how much of the stage is in sight. In 3D, in words and for best seats.

use serde::{Deserialize, Serialize};

use crate::hall::{EYE_M, Hall};
use crate::shell::Shell;
use crate::sightline::Sightlines;

/// The view from one seat.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct SeatView {
    /// From the eye to the middle of the stage's front edge.
    pub distance_m: f64,
    /// Of the eye above the stage floor; negative in low stalls.
    pub height_m: f64,
    /// Off the middle axis of the house, seen from the stage; positive at the right side.
    pub angle_degrees: f64,
    /// Of the acting area, 0 to 100 %, past parapets, walls, tiers and heads in front.
    pub stage_seen: u8,
    /// The same where nobody sits in the row directly in front. Buyers are told this one: in any
    /// hall one looks past the heads of that row, and they alone restrict no view.
    pub stage_told: u8,
    /// The surtitle screen is wholly in sight.
    pub surtitles: bool,
}

impl SeatView {
    /// Decimetres, decimetres, degrees, percent, 0 or 1: small on the wire.
    pub fn to_wire(&self) -> [i32; 5] {
        [
            (self.distance_m * 10.0).round() as i32,
            (self.height_m * 10.0).round() as i32,
            self.angle_degrees.round() as i32,
            i32::from(self.stage_told),
            i32::from(self.surtitles),
        ]
    }

    pub fn from_wire([distance_dm, height_dm, degrees, percent, surtitles]: [i32; 5]) -> Self {
        let percent = percent.clamp(0, 100) as u8;
        Self {
            distance_m: f64::from(distance_dm) / 10.0,
            height_m: f64::from(height_dm) / 10.0,
            angle_degrees: f64::from(degrees),
            stage_seen: percent,
            stage_told: percent,
            surtitles: surtitles != 0,
        }
    }
}

/// The views from all seats, in their order.
pub fn views(hall: &Hall, shell: &Shell) -> Vec<SeatView> {
    let sightlines = Sightlines::new(hall, shell);
    let seats = hall.seats.iter().enumerate();
    seats
        .map(|(index, seat)| {
            let (x, y, z) = (seat.floor.x, seat.floor.y + EYE_M, seat.floor.z);
            let seen = sightlines.stage_seen(index);
            SeatView {
                distance_m: (x * x + y * y + z * z).sqrt(),
                height_m: y,
                angle_degrees: x.atan2(z).to_degrees(),
                stage_seen: seen.percent,
                stage_told: seen.past_row,
                surtitles: sightlines.surtitles_seen(index),
            }
        })
        .collect()
}
