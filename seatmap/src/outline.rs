//! Shapes for the plan as it is drawn: the picture's frame, a calm ground under each section,
//! the stage, and where the names of areas and rows stand. Points only, in plan units.

use crate::geometry::{self, outline as rim, seat_spacing, stage_outline};
use crate::hall::{Hall, Label, Point2};

mod ground;
mod labels;

/// All that is drawn besides the seats.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outline {
    pub view: ViewBox,
    /// Behind the seats: one or several closed curves per section that has seats.
    pub grounds: Vec<Ground>,
    /// The stage's rim; empty where none is drawn.
    pub stage: Vec<Point2>,
    /// What is written on the stage, with its place in the plan.
    pub stage_text: Option<Label>,
    /// The file's shapes other than the stage and bare texts.
    pub shapes: Vec<Rim>,
    /// Index of the unnumbered part, and its rim (empty where the file gives none).
    pub unnumbered: Vec<(u32, Vec<Point2>)>,
    pub areas: Vec<AreaLabel>,
    pub rows: Vec<RowLabel>,
}

/// The frame that holds everything, with a margin.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ViewBox {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ground {
    pub section: u32,
    pub area: u32,
    /// Closed curves, smooth enough to be drawn as polygons.
    pub rings: Vec<Vec<Point2>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rim {
    /// Index into `Hall::shapes`.
    pub shape: u32,
    pub points: Vec<Point2>,
    /// Its text with the place in the plan.
    pub text: Option<Label>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AreaLabel {
    pub area: u32,
    pub at: Point2,
    /// Height of letters that fits.
    pub size: f64,
}

/// A row's label beside one of its ends.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct RowLabel {
    pub row: u32,
    pub at: Point2,
    pub size: f64,
}

/// Draws the plan of a hall, the same for the same hall.
pub fn outline(hall: &Hall) -> Outline {
    let spacing = seat_spacing(hall);
    let stage = stage_outline(hall).unwrap_or_default();
    let grounds = ground::grounds(hall, spacing);
    let rims: Vec<Rim> = hall
        .shapes
        .iter()
        .enumerate()
        .map(|(i, shape)| Rim {
            shape: i as u32,
            points: rim(shape),
            text: shape.text.as_ref().map(|label| Label {
                at: Point2 { x: shape.at.x + label.at.x, y: shape.at.y + label.at.y },
                ..label.clone()
            }),
        })
        .filter(|rim| rim.points.len() > 2)
        .collect();
    let (stages, shapes): (Vec<Rim>, Vec<Rim>) =
        rims.into_iter().partition(|rim| rim.points == stage);
    let stage_text = stages.into_iter().find_map(|rim| rim.text);
    let unnumbered: Vec<(u32, Vec<Point2>)> = hall
        .unnumbered
        .iter()
        .enumerate()
        .map(|(i, part)| (i as u32, part.outline.clone()))
        .collect();
    let areas = labels::areas(hall, &grounds, &stage, spacing);
    let rows = labels::rows(hall, spacing);
    let mut outline = Outline {
        grounds,
        stage,
        stage_text,
        shapes,
        unnumbered,
        areas,
        rows,
        ..Outline::default()
    };
    outline.view = frame(hall, &outline, spacing);
    outline
}

/// The stage as the file draws it; else behind its front edge, as the house profile has it.
pub fn stage(hall: &Hall, outline: &Outline) -> Vec<Point2> {
    if !outline.stage.is_empty() {
        return outline.stage.clone();
    }
    let profile = geometry::profile(hall);
    let angle = profile.audience_degrees.to_radians();
    let (away, across) = ((angle.cos(), angle.sin()), (angle.sin(), -angle.cos()));
    let unit = 1.0 / profile.metres_per_unit;
    let half = profile.stage.opening_width_m / 2.0 * unit;
    let depth = (profile.stage.depth_m / 3.0).clamp(2.0, 4.0) * unit;
    let front = profile.stage_front;
    let corner = |side: f64, back: f64| Point2 {
        x: front.x + across.0 * side - away.0 * back,
        y: front.y + across.1 * side - away.1 * back,
    };
    let wide = half * 1.1;
    vec![corner(-half, 0.0), corner(half, 0.0), corner(wide, depth), corner(-wide, depth)]
}

/// Around all that is drawn, whether or not it keeps to the size that the file names.
fn frame(hall: &Hall, outline: &Outline, spacing: f64) -> ViewBox {
    let seats = hall.seats.iter().flat_map(|seat| {
        let (Point2 { x, y }, r) = (seat.at, seat.radius);
        [Point2 { x: x - r, y: y - r }, Point2 { x: x + r, y: y + r }]
    });
    let rings = outline.grounds.iter().flat_map(|ground| ground.rings.iter().flatten().copied());
    let shapes = outline.shapes.iter().flat_map(|rim| rim.points.iter().copied());
    let parts = outline.unnumbered.iter().flat_map(|(_, rim)| rim.iter().copied());
    let points: Vec<Point2> = seats
        .chain(rings)
        .chain(shapes)
        .chain(parts)
        .chain(outline.stage.iter().copied())
        .collect();
    if points.is_empty() {
        return ViewBox { x: 0.0, y: 0.0, width: hall.width, height: hall.height };
    }
    let (min, max) = geometry::bounds(&points);
    let margin = if hall.seats.is_empty() { hall.width / 40.0 } else { spacing };
    ViewBox {
        x: tenth(min.x - margin),
        y: tenth(min.y - margin),
        width: tenth(max.x - min.x + 2.0 * margin),
        height: tenth(max.y - min.y + 2.0 * margin),
    }
}

/// Rounded to a tenth of a unit: what a drawing needs.
fn tenth(units: f64) -> f64 {
    (units * 10.0).round() / 10.0
}
