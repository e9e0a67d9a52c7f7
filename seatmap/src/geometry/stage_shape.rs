//! Finds the stage among a plan's shapes: by its word in many languages, else by its size.

use crate::hall::{Form, Hall, Point2, Shape};

const WORDS: [&str; 13] = [
    "stage",
    "bühne",
    "buehne",
    "scène",
    "scene",
    "escenario",
    "escenari",
    "сцена",
    "sân khấu",
    "palco scenico",
    "palcoscenico",
    "scena",
    "podium",
];

/// The corners (or the rim) of the stage's shape on the drawing.
pub(crate) fn stage_outline(hall: &Hall) -> Option<Vec<Point2>> {
    let named = |shape: &&Shape| {
        shape.text.as_ref().is_some_and(|label| {
            let text = label.text.to_lowercase();
            WORDS.iter().any(|word| text.contains(word))
        })
    };
    let with_extent = |shape: &Shape| Some(outline(shape)).filter(|rim| rim.len() > 2);
    let by_word = hall.shapes.iter().filter(named).find_map(with_extent);
    by_word.or_else(|| by_size(hall)).or_else(|| {
        // Only a word on the plan: a small stage stands where it is written.
        hall.shapes.iter().find(named).map(|shape| {
            let Point2 { x, y } = shape.at;
            let half = hall.width / 6.0;
            vec![Point2 { x: x - half, y }, Point2 { x: x + half, y }]
        })
    })
}

/// The largest filled shape that no seat stands on, at least a twentieth of the plan's width.
fn by_size(hall: &Hall) -> Option<Vec<Point2>> {
    let free = |rim: &Vec<Point2>| {
        let (min, max) = bounds(rim);
        !hall.seats.iter().any(|seat| {
            (min.x..=max.x).contains(&seat.at.x) && (min.y..=max.y).contains(&seat.at.y)
        })
    };
    let area = |rim: &Vec<Point2>| {
        let (min, max) = bounds(rim);
        (max.x - min.x) * (max.y - min.y)
    };
    hall.shapes
        .iter()
        .map(outline)
        .filter(|rim| rim.len() > 2 && free(rim))
        .filter(|rim| area(rim) > (hall.width / 20.0).powi(2))
        .max_by(|a, b| area(a).total_cmp(&area(b)))
}

pub(crate) fn bounds(points: &[Point2]) -> (Point2, Point2) {
    let mut min = Point2 { x: f64::INFINITY, y: f64::INFINITY };
    let mut max = Point2 { x: f64::NEG_INFINITY, y: f64::NEG_INFINITY };
    for point in points {
        min = Point2 { x: min.x.min(point.x), y: min.y.min(point.y) };
        max = Point2 { x: max.x.max(point.x), y: max.y.max(point.y) };
    }
    (min, max)
}

/// A shape's rim on the drawing, turned by its rotation; empty for a mere text.
pub(crate) fn outline(shape: &Shape) -> Vec<Point2> {
    const STEPS: u32 = 24;
    let round = |rx: f64, ry: f64| -> Vec<Point2> {
        let angle = |step: u32| std::f64::consts::TAU * f64::from(step) / f64::from(STEPS);
        (0..STEPS)
            .map(|step| Point2 { x: rx * angle(step).cos(), y: ry * angle(step).sin() })
            .collect()
    };
    let local = match &shape.form {
        Form::Polygon { points } => points.clone(),
        Form::Rectangle { width, height } => vec![
            Point2 { x: 0.0, y: 0.0 },
            Point2 { x: *width, y: 0.0 },
            Point2 { x: *width, y: *height },
            Point2 { x: 0.0, y: *height },
        ],
        Form::Ellipse { rx, ry } => round(*rx, *ry),
        Form::Circle { radius } => round(*radius, *radius),
        Form::Text => Vec::new(),
    };
    let (sin, cos) = shape.rotation.to_radians().sin_cos();
    local
        .into_iter()
        .map(|p| Point2 {
            x: shape.at.x + p.x * cos - p.y * sin,
            y: shape.at.y + p.x * sin + p.y * cos,
        })
        .collect()
}
