//! One version of one auditorium: areas, sections, rows and seats as flat lists that name
//! each other by index, so that drawing, bit sets and 3D walk plain arrays.

use serde::{Deserialize, Serialize};

use crate::origin::Origin;

/// A point on the drawing, in plan units (y grows downwards).
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Point2 {
    pub x: f64,
    pub y: f64,
}

/// A point in the hall, in metres: origin on the stage floor at the centre of its front
/// edge, x to the right as the audience sees it, y up, z towards the audience.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Point3 {
    pub x: f64,
    pub y: f64,
    pub z: f64,
}

/// A seat's number in its venue: unique there for ever, so that bit sets of different plan
/// versions can be combined. Never reused, also when the seat is taken out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Ordinal(pub u32);

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Hall {
    pub name: String,
    /// Size of the drawing in plan units.
    pub width: f64,
    pub height: f64,
    pub areas: Vec<Area>,
    pub sections: Vec<Section>,
    pub rows: Vec<Row>,
    /// In the order of the file; each seat's index here is its place on the wire.
    pub seats: Vec<Seat>,
    pub unnumbered: Vec<Unnumbered>,
    /// The first zone map: price levels of the plan as it was drawn.
    pub zones: Vec<Zone>,
    pub shapes: Vec<Shape>,
    /// What the drawing cannot say: stage, rakes, tiers. Missing: a profile is guessed.
    pub profile: Option<Profile>,
    /// What a pretix file said beyond this, so that it can be written again as it was.
    pub origin: Option<Origin>,
}

/// A part of the house: stalls, boxes, terrace, paradise.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Area {
    /// Stable name in addresses and texts (`stalls`); texts may translate it.
    pub key: String,
    pub name: String,
}

/// A block or a box inside an area. A pretix plan's zone is one section.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Section {
    pub area: u32,
    pub key: String,
    pub name: String,
    pub is_box: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Row {
    pub section: u32,
    pub label: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Seat {
    pub ordinal: Ordinal,
    /// Stable identity inside the plan's file.
    pub guid: String,
    pub row: u32,
    /// As printed on the chair: `12`, `13 bis`.
    pub number: String,
    pub at: Point2,
    /// In plan units.
    pub radius: f64,
    /// Index into `Hall::zones`.
    pub zone: u32,
    /// The floor under the chair, in metres. The eye is `EYE_M` above it.
    pub floor: Point3,
    /// Where the chair faces: radians from straight at the stage (0), positive to the right.
    pub facing: f64,
    pub attributes: Attributes,
    /// Index of the wheelchair place that this companion seat belongs to.
    pub companion_of: Option<u32>,
}

impl Seat {
    /// Neither a wheelchair place nor a companion seat: these are counted apart from the others
    /// wherever a page says how many seats are free.
    pub fn is_for_all(&self) -> bool {
        !self.attributes.wheelchair && self.companion_of.is_none()
    }
}

/// A seated person's eye above the floor, in metres.
pub const EYE_M: f64 = 1.20;
/// A standing person's.
pub const STANDING_EYE_M: f64 = 1.60;

/// What is special about a seat (T6.1h).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Attributes {
    pub wheelchair: bool,
    pub restricted_view: bool,
    /// No surtitles seen, as the house says; the geometry may say so as well.
    pub no_surtitles: bool,
    /// Kept for staff; never sold online.
    pub house_seat: bool,
    pub door: Option<String>,
    pub entrance: Option<String>,
    pub lamp: bool,
    pub photo: Option<String>,
    pub video: Option<String>,
}

/// A place sold by number of people, without seats.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Unnumbered {
    pub area: u32,
    pub key: String,
    pub name: String,
    /// People; None where the file gives none (then it can't be sold).
    pub capacity: Option<u32>,
    pub zone: u32,
    pub outline: Vec<Point2>,
}

/// A price level.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Zone {
    pub key: String,
    pub name: String,
    /// `#rrggbb` as the file gave it; empty where it gave none.
    pub colour: String,
}

/// Drawn beside the seats: the stage, a label, a wall. `at` is the plan's own coordinate: a
/// rectangle's upper left corner, a circle's middle; points of a polygon are relative to it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Shape {
    pub form: Form,
    pub fill: Option<String>,
    pub border: Option<String>,
    /// Degrees clockwise around `at`.
    pub rotation: f64,
    pub at: Point2,
    pub text: Option<Label>,
    /// The section (a pretix zone) that the file kept it in.
    pub section: Option<u32>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Form {
    Polygon { points: Vec<Point2> },
    Rectangle { width: f64, height: f64 },
    Ellipse { rx: f64, ry: f64 },
    Circle { radius: f64 },
    Text,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Label {
    pub text: String,
    pub colour: Option<String>,
    pub size: f64,
    /// Relative to the shape.
    pub at: Point2,
}

/// The house profile: what gives each seat its height and the scene its walls. Metres.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Profile {
    /// Metres in one plan unit.
    pub metres_per_unit: f64,
    /// The point of the drawing that is the centre of the stage's front edge.
    pub stage_front: Point2,
    /// Direction in which the audience sits, seen from the stage, in degrees on the drawing:
    /// 90 is down (y grows downwards), 270 is up.
    pub audience_degrees: f64,
    pub stage: Stage,
    /// By `Area::key`.
    pub levels: Vec<Level>,
    /// Height of the ceiling above the stage floor.
    pub ceiling_m: f64,
    pub chandelier: Option<Point3>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Stage {
    /// Width and height of the proscenium opening.
    pub opening_width_m: f64,
    pub opening_height_m: f64,
    pub depth_m: f64,
    /// Depth of the orchestra pit; 0 where there is none.
    pub pit_m: f64,
    /// Middle of the surtitle screen above the stage floor.
    pub surtitles_m: Option<f64>,
}

/// How one area lies in space.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Level {
    pub area: String,
    /// Floor of its first row (or of the parapet) above the stage floor; stalls are negative.
    pub floor_m: f64,
    /// Rise from one row to the next, first and last.
    pub rise_first_m: f64,
    pub rise_last_m: f64,
    /// Height of the parapet in front of it; None for the stalls.
    pub parapet_m: Option<f64>,
    /// Chairs turn towards the stage (a horseshoe) or look straight ahead.
    pub turned: bool,
}
