//! The built hall around the seats, in metres: what stands in the way of a look (sightlines)
//! and what is drawn (the scene). Both use this one geometry.

use crate::hall::{Point3, Stage};

/// A raised step or floor that one row stands on.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    pub area: u32,
    /// Along the row, at floor height, from one end to the other.
    pub line: Vec<Point3>,
    /// From the row's line to its front and to its back.
    pub front_m: f64,
    pub back_m: f64,
}

/// A parapet: the front of a tier or of a box.
#[derive(Clone, Debug, PartialEq)]
pub struct Front {
    pub area: u32,
    /// Along the tier's edge, at floor height.
    pub line: Vec<Point3>,
    pub height_m: f64,
}

/// An upright wall between boxes, or a pillar when `from` and `to` are close. Its top runs
/// straight from one height to the other.
#[derive(Clone, Debug, PartialEq)]
pub struct Partition {
    /// At the parapet.
    pub from: Point3,
    /// At the back of the box.
    pub to: Point3,
    /// Above `from` and above `to`.
    pub from_height_m: f64,
    pub to_height_m: f64,
}

/// The underside of a tier, which may cut the look upwards: a strip along the tier.
#[derive(Clone, Debug, PartialEq)]
pub struct Overhang {
    pub area: u32,
    /// Along the tier's front edge, at the height of the underside.
    pub front: Vec<Point3>,
    /// Along the wall behind, same number of points.
    pub back: Vec<Point3>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Shell {
    pub stage: Stage,
    /// Height of the stalls' first row's floor relative to the stage floor (negative).
    pub stalls_m: f64,
    pub steps: Vec<Step>,
    pub fronts: Vec<Front>,
    pub partitions: Vec<Partition>,
    pub overhangs: Vec<Overhang>,
    /// The house wall on the ground, from the proscenium's left round to its right.
    pub wall: Vec<Point3>,
    pub ceiling_m: f64,
    pub chandelier: Option<Point3>,
}
