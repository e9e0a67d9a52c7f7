//! The curve of a horseshoe house: half a circle around the back, from which two arms bend a
//! little inwards to the stage; and all curves that run along it at a distance.

use std::f64::consts::FRAC_PI_2;

/// Measures in any unit: plan units for the drawing, metres for the hall.
#[derive(Clone, Copy)]
pub struct Horseshoe {
    /// Of the half circle.
    pub radius: f64,
    /// Of the arms' bend.
    pub arm_radius: f64,
    /// From the stage's front to the half circle's centre.
    pub centre: f64,
    /// From the stage's front to where the arms end.
    pub arms_from: f64,
}

/// A point of the curve: x to the right, `away` from the stage, and the way out of the house.
#[derive(Clone, Copy)]
pub struct Spot {
    pub x: f64,
    pub away: f64,
    pub out: (f64, f64),
}

impl Horseshoe {
    /// Where one comes `along` the curve that runs `out` of this one, from the middle of the
    /// back; positive to the right.
    pub fn at(&self, along: f64, out: f64) -> Spot {
        let side = along.signum();
        let quarter = (self.radius + out) * FRAC_PI_2;
        if along.abs() <= quarter {
            let angle = along / (self.radius + out);
            return self.spot(0.0, self.centre, self.radius + out, angle.sin(), angle.cos());
        }
        let angle = (along.abs() - quarter) / (self.arm_radius + out);
        let middle = side * (self.radius - self.arm_radius);
        self.spot(middle, self.centre, self.arm_radius + out, side * angle.cos(), -angle.sin())
    }

    /// Half the length of the curve that runs `out` of this one.
    pub fn reach(&self, out: f64) -> f64 {
        let arm = ((self.centre - self.arms_from) / (self.arm_radius + out)).asin();
        (self.radius + out) * FRAC_PI_2 + arm * (self.arm_radius + out)
    }

    /// Half the house's clear width at a distance from the stage.
    pub fn half_width(&self, away: f64) -> f64 {
        let behind = away - self.centre;
        if behind > 0.0 {
            return (self.radius * self.radius - behind * behind).max(0.0).sqrt();
        }
        let arm = self.arm_radius * self.arm_radius - behind * behind;
        self.radius - self.arm_radius + arm.sqrt()
    }

    fn spot(&self, x: f64, away: f64, radius: f64, out_x: f64, out_away: f64) -> Spot {
        Spot { x: x + radius * out_x, away: away + radius * out_away, out: (out_x, out_away) }
    }
}

impl Spot {
    /// The spot `right` along the curve and `out` of it, straight.
    pub fn beside(self, right: f64, out: f64) -> Spot {
        let along = (self.out.1, -self.out.0);
        Spot {
            x: self.x + along.0 * right + self.out.0 * out,
            away: self.away + along.1 * right + self.out.1 * out,
            out: self.out,
        }
    }

    /// How a chair stands here: most of the way turned from across the house to the stage.
    pub fn facing(self) -> f64 {
        const ACTING_DEPTH_M: f64 = 3.0;
        let across = (-self.out.0).atan2(self.out.1);
        let stage = (-self.x).atan2(self.away + ACTING_DEPTH_M);
        across * 0.35 + stage * 0.65
    }
}
