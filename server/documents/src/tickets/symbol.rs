//! The symbol of a ticket type: letters in a frame, or a filled shape. Black on white, so that it
//! is the same on thermal stock.

use crate::{
    paper::{
        typeface::Face,
        typesetting::{Room, Style},
        writer::{Frame, Ink, Pen, SheetWriter},
    },
    tickets::sheet::TicketSymbol,
};
use domain::wording::symbol::Shape;
use krilla::geom::{Path, PathBuilder};
use std::f32::consts::PI;

/// From a circle's middle to the control points of its quarters.
const KAPPA: f32 = 0.552_284_8;

/// In a square of this side.
pub fn draw_symbol(writer: &mut SheetWriter, symbol: &TicketSymbol, frame: Frame) {
    writer.figure(&symbol.name, |writer| match symbol.symbol.shape() {
        Some(shape) => {
            if let Some(path) = path(shape, frame) {
                writer.fill_path(Ink::Black, &path, 1.0);
            }
        }
        None => draw_letters(writer, symbol.symbol.as_str(), frame),
    });
}

fn draw_letters(writer: &mut SheetWriter, letters: &str, frame: Frame) {
    let Frame { left, top, width: side, .. } = frame;
    let width = (side * 0.06).max(0.8);
    let inset = width / 2.0;
    let inner =
        Frame { left: left + inset, top: top + inset, width: side - width, height: side - width };
    if let Some(path) = path(Shape::Square, inner) {
        writer.stroke_path(Pen { ink: Ink::Black, width, dash: 0.0 }, path);
    }
    let style = Style::fixed(Face::SansBold, side * 0.56).shrinking_to(side * 0.2);
    let block = writer.setter.set(letters, style, Room::new(side * 0.8, 0.0));
    let wide = writer.setter.width(&block);
    let y = top + (side - block.rise()) / 2.0;
    writer.lettering(&block, left + (side - wide) / 2.0, y, Ink::Black);
}

fn path(shape: Shape, frame: Frame) -> Option<Path> {
    let Frame { left, top, width: side, .. } = frame;
    let (radius, x, y) = (side / 2.0, left + side / 2.0, top + side / 2.0);
    let mut path = PathBuilder::new();
    if shape == Shape::Circle {
        let k = radius * KAPPA;
        path.move_to(x, y - radius);
        path.cubic_to(x + k, y - radius, x + radius, y - k, x + radius, y);
        path.cubic_to(x + radius, y + k, x + k, y + radius, x, y + radius);
        path.cubic_to(x - k, y + radius, x - radius, y + k, x - radius, y);
        path.cubic_to(x - radius, y - k, x - k, y - radius, x, y - radius);
        path.close();
        return path.finish();
    }
    for (at, (x, y)) in corners(shape, frame).into_iter().enumerate() {
        if at == 0 { path.move_to(x, y) } else { path.line_to(x, y) }
    }
    path.close();
    path.finish()
}

/// Of a circle so many that no eye sees them.
pub(crate) fn corners(shape: Shape, frame: Frame) -> Vec<(f32, f32)> {
    const OF_CIRCLE: u8 = 60;
    let Frame { left, top, width: side, .. } = frame;
    let (radius, x, y) = (side / 2.0, left + side / 2.0, top + side / 2.0);
    match shape {
        Shape::Circle => (0..OF_CIRCLE)
            .map(|corner| {
                let (sin, cos) = (f32::from(corner) * 2.0 * PI / f32::from(OF_CIRCLE)).sin_cos();
                (x + radius * sin, y - radius * cos)
            })
            .collect(),
        Shape::Square => {
            vec![(left, top), (left + side, top), (left + side, top + side), (left, top + side)]
        }
        Shape::Triangle => vec![(x, top), (left + side, top + side), (left, top + side)],
        Shape::Diamond => vec![(x, top), (left + side, y), (x, top + side), (left, y)],
        Shape::Star => (0..10_u8)
            .map(|corner| {
                let reach = if corner % 2 == 0 { radius } else { radius * 0.382 };
                let (sin, cos) = (f32::from(corner) * PI / 5.0).sin_cos();
                (x + reach * sin, y - reach * cos)
            })
            .collect(),
    }
}
