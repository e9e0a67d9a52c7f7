//! What a ticket wears: the curtain's valance, the folds, and the hall in dots.
//! All of it is line and dot, so that any printer can draw it.

use krilla::geom::{Path, PathBuilder, Point};

use crate::paper::page::{FOLD_X, FOLD_Y, PAGE_HEIGHT, PAGE_WIDTH};
use crate::paper::typeface::Face;
use crate::paper::typesetting::{Room, Style};
use crate::paper::writer::{Frame, Ink, Pen, SheetWriter};
use crate::tickets::hall_sketch::{HallSketch, Spot, Stage};
use crate::tickets::sheet::Labels;

/// A valance of swags under a rail, hairline on hairline; says where it ends.
pub fn draw_valance(writer: &mut SheetWriter, left: f32, top: f32, width: f32) -> f32 {
    const SWAGS: usize = 9;
    const DEPTHS: [f32; 4] = [4.0, 8.0, 12.0, 16.0];
    let swag = width / SWAGS as f32;
    let pen = Pen { ink: Ink::Accent, width: 0.7, dash: 0.0 };
    writer.ornament(|w| {
        w.rule(
            Pen { width: 1.6, ..pen },
            Point::from_xy(left + 0.8, top),
            Point::from_xy(left + width - 0.8, top),
        );
        for depth in DEPTHS {
            let mut path = PathBuilder::new();
            path.move_to(left, top);
            for place in 0..SWAGS {
                let (a, b) = (left + place as f32 * swag, left + (place + 1) as f32 * swag);
                // A cubic hangs three quarters as deep as its handles.
                let handle = top + depth / 0.75;
                path.cubic_to(a + swag * 0.18, handle, b - swag * 0.18, handle, b, top);
            }
            if let Some(path) = path.finish() {
                w.stroke_path(pen, path);
            }
        }
    });
    top + 16.0
}

/// Dotted lines where the page folds, with a word on the one that is folded first.
pub fn draw_folds(writer: &mut SheetWriter, word: &str) {
    let pen = Pen { ink: Ink::Line, width: 0.6, dash: 2.2 };
    let style = Style::fixed(Face::Sans, 6.5).shrinking_to(5.0);
    let block = writer.setter.set(word, style, Room::new(120.0, 0.0));
    let (width, height) = (writer.setter.width(&block), block.height());
    let gap = if width > 0.0 { width / 2.0 + 5.0 } else { 0.0 };
    let middle = PAGE_WIDTH / 4.0;
    writer.ornament(|w| {
        w.rule(pen, Point::from_xy(12.0, FOLD_Y), Point::from_xy(middle - gap, FOLD_Y));
        w.rule(
            pen,
            Point::from_xy(middle + gap, FOLD_Y),
            Point::from_xy(PAGE_WIDTH - 12.0, FOLD_Y),
        );
        w.rule(pen, Point::from_xy(FOLD_X, 12.0), Point::from_xy(FOLD_X, PAGE_HEIGHT - 12.0));
        w.lettering(&block, middle - width / 2.0, FOLD_Y - height / 2.0, Ink::Grey);
    });
}

/// The hall in dots, the own seat in red; says where it ends.
pub fn draw_sketch(
    writer: &mut SheetWriter,
    labels: &Labels,
    sketch: &HallSketch,
    frame: Frame,
) -> f32 {
    let Frame { left, top, width, height } = frame;
    let Some(fit) = sketch.fit(width, height) else { return top };
    let at = |spot: Spot| {
        let spot = fit.place(spot);
        (left + spot.x, top + spot.y)
    };
    let dot = (sketch.pitch(fit) * 0.62).clamp(0.9, 5.0);
    let yours = at(sketch.yours);
    writer.figure(&labels.hall_sketch, |w| {
        if let Some(stage) = sketch.stage {
            draw_stage(w, &labels.stage, stage, at);
        }
        let seats: Vec<_> = sketch.seats.iter().map(|&seat| at(seat)).collect();
        if let Some(path) = dots(dot, &seats) {
            w.fill_shared(Ink::Dot, &path, 1.0 / STEPS);
        }
        // White around it, so that the ring stands free of its neighbours.
        let mark = (dot * 1.5).max(4.6);
        let discs = [(Ink::White, 2.5), (Ink::Accent, 2.2), (Ink::White, 1.7), (Ink::Accent, 1.0)];
        for (ink, share) in discs {
            if let Some(path) = dots(mark * share, &[yours]) {
                w.fill_path(ink, &path, 1.0 / STEPS);
            }
        }
    });
    top + fit.height
}

/// Discs, in steps; small ones have six sides, which no eye sees. (Lines without length and with
/// round ends would be shorter, but viewers move those to whole pixels, and the rows would dance.)
fn dots(diameter: f32, spots: &[(f32, f32)]) -> Option<Path> {
    /// The handle of a quarter circle, in radii.
    const HANDLE: f32 = 0.5523;
    /// A hexagon as large as the disc: its corners' distance and its sides', in radii.
    const CORNER: f32 = 1.0996;
    const SIDE: f32 = 0.9523;
    const SMALL: f32 = 2.5;
    let r = diameter / 2.0;
    let mut path = PathBuilder::new();
    for &(x, y) in spots {
        let at = |across: f32, down: f32| (steps(x + across * r), steps(y + down * r));
        if diameter < SMALL {
            let half = CORNER / 2.0;
            let corners = [(0.0, -CORNER), (SIDE, -half), (SIDE, half), (0.0, CORNER)];
            let corners = corners.into_iter().chain([(-SIDE, half), (-SIDE, -half)]);
            for (place, (across, down)) in corners.enumerate() {
                let (x, y) = at(across, down);
                match place {
                    0 => path.move_to(x, y),
                    _ => path.line_to(x, y),
                }
            }
        } else {
            let (x, y) = at(1.0, 0.0);
            path.move_to(x, y);
            for (across, down) in [(0.0, 1.0), (-1.0, 0.0), (0.0, -1.0), (1.0, 0.0)] {
                // The quarter that ends here began a right angle before.
                let (from_across, from_down) = (down, -across);
                let (x1, y1) = at(from_across + across * HANDLE, from_down + down * HANDLE);
                let (x2, y2) = at(across + from_across * HANDLE, down + from_down * HANDLE);
                let (x, y) = at(across, down);
                path.cubic_to(x1, y1, x2, y2, x, y);
            }
        }
        path.close();
    }
    path.finish()
}

/// Of a point: a hair's quarter. Whole steps are written as whole numbers: 1,800 seats in full
/// precision would make each page of a mail heavier by 100 kB.
const STEPS: f32 = 20.0;

fn steps(coordinate: f32) -> f32 {
    (coordinate * STEPS).round()
}

fn draw_stage(writer: &mut SheetWriter, word: &str, stage: Stage, at: impl Fn(Spot) -> (f32, f32)) {
    let (left, top) = at(Spot { x: stage.left, y: stage.top });
    let (right, bottom) = at(Spot { x: stage.right, y: stage.bottom });
    // The side towards the seats is the apron, a little rounded.
    let bulge = (bottom - top) * 0.35;
    let mut path = PathBuilder::new();
    path.move_to(left, top);
    path.line_to(right, top);
    path.line_to(right, bottom - bulge);
    path.quad_to((left + right) / 2.0, bottom + bulge, left, bottom - bulge);
    path.close();
    if let Some(path) = path.finish() {
        writer.stroke_path(Pen { ink: Ink::Accent, width: 0.7, dash: 0.0 }, path);
    }
    let style = Style::fixed(Face::Sans, 8.0).shrinking_to(5.0);
    let block = writer.setter.set(word, style, Room::new(right - left - 4.0, 0.0));
    let width = writer.setter.width(&block);
    let (x, y) = ((left + right - width) / 2.0, (top + bottom - block.height()) / 2.0);
    writer.lettering(&block, x, y, Ink::Grey);
}
