//! Points and directions on the ground of the hall, in metres.

use crate::hall::{Point3, Seat};

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Flat {
    pub(super) x: f64,
    pub(super) z: f64,
}

impl Flat {
    pub(super) fn of(point: Point3) -> Self {
        Self { x: point.x, z: point.z }
    }

    pub(super) fn plus(self, by: Self, times: f64) -> Self {
        Self { x: self.x + by.x * times, z: self.z + by.z * times }
    }

    pub(super) fn minus(self, other: Self) -> Self {
        Self { x: self.x - other.x, z: self.z - other.z }
    }

    pub(super) fn dot(self, other: Self) -> f64 {
        self.x * other.x + self.z * other.z
    }

    pub(super) fn length(self) -> f64 {
        self.x.hypot(self.z)
    }

    pub(super) fn far_from(self, other: Self) -> f64 {
        self.minus(other).length()
    }

    /// None for a direction without length.
    pub(super) fn unit(self) -> Option<Self> {
        let length = self.length();
        (length > 1e-9).then(|| Self { x: self.x / length, z: self.z / length })
    }

    /// A quarter turn.
    pub(super) fn across(self) -> Self {
        Self { x: -self.z, z: self.x }
    }

    pub(super) fn between(self, other: Self) -> Self {
        Self { x: (self.x + other.x) / 2.0, z: (self.z + other.z) / 2.0 }
    }

    /// The angle around (0, `z`): from -π at the left of the stage over 0 at the back to π.
    pub(super) fn angle_around(self, z: f64) -> f64 {
        self.x.atan2(self.z - z)
    }
}

/// The way that a chair faces.
pub(super) fn forward(seat: &Seat) -> Flat {
    Flat { x: seat.facing.sin(), z: -seat.facing.cos() }
}

/// The normal of `along` that looks the way of `forward`.
pub(super) fn normal(along: Flat, forward: Flat) -> Flat {
    let normal = along.across();
    if normal.dot(forward) < 0.0 { Flat { x: -normal.x, z: -normal.z } } else { normal }
}
