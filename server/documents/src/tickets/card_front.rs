//! The front of a card that is printed on A4 and folded once: the house and the occasion like a
//! programme book's cover, or under a picture of the house's own.

use crate::paper::{
    ornament::draw_valance,
    page::{FOLD_Y, PAGE_WIDTH},
    typeface::Face,
    typesetting::{Room, Style},
    writer::{Frame, Ink, Pen, Role, SheetWriter},
};
use anyhow::Result;
use krilla::geom::Point;
use std::f32::consts::PI;

const MARGIN: f32 = 56.0;
const WIDTH: f32 = PAGE_WIDTH - 2.0 * MARGIN;
/// Of the picture, from the paper's edge on.
const PICTURE: f32 = 236.0;
/// Width to height of the pictures that are printed.
const PROPORTION: f32 = 1200.0 / 630.0;

/// The small drawing above the heading, one for each occasion.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Motif {
    #[default]
    Line,
    /// For a present: a box with a bow.
    Box,
    /// For a birthday.
    Candles,
    /// For a success.
    Rays,
}

pub struct CardFront<'a> {
    pub house: &'a str,
    /// A PNG file instead of the house's name in letters.
    pub logo: Option<&'a [u8]>,
    pub heading: &'a str,
    /// The heading's largest size, in points.
    pub size: f32,
    /// "For Ana"; None: a card for whoever has it.
    pub to: Option<&'a str>,
    /// A JPEG file of 1,200 by 630 pixels.
    pub picture: Option<&'a [u8]>,
    /// Where there is no picture.
    pub motif: Motif,
}

/// # Errors
/// The picture is no JPEG file, or the logo no PNG file.
pub fn draw(writer: &mut SheetWriter, front: &CardFront<'_>) -> Result<()> {
    let house_top = match front.picture {
        Some(picture) => {
            let whole = Frame {
                left: 0.0,
                top: (PICTURE - PAGE_WIDTH / PROPORTION) / 2.0,
                width: PAGE_WIDTH,
                height: PAGE_WIDTH / PROPORTION,
            };
            let part = Frame { left: 0.0, top: 0.0, width: PAGE_WIDTH, height: PICTURE };
            writer.picture(picture, whole, part)?;
            PICTURE + 20.0
        }
        None => draw_valance(writer, MARGIN, 48.0, WIDTH) + 24.0,
    };
    let house_bottom = draw_house(writer, front, house_top)?;

    let to = front.to.map(|to| {
        let style = Style { leading: 1.1, ..Style::fixed(Face::Italic, 22.0).shrinking_to(12.0) };
        writer.setter.set(to, style, Room::new(WIDTH, 28.0))
    });
    let to_top = FOLD_Y - 48.0 - to.as_ref().map_or(8.0, |to| to.height());
    let bottom = if to.is_some() { to_top - 24.0 } else { to_top };
    // With a picture: what lies below the house's name.
    let room = front.picture.map_or(120.0, |_| bottom - house_bottom - 24.0);
    let least = if front.picture.is_some() { 18.0 } else { 28.0 };
    let style = Style { leading: 1.0, ..Style::fixed(Face::Serif, front.size).shrinking_to(least) };
    let heading = writer.setter.set(front.heading, style, Room::new(WIDTH, room));
    let top = bottom - heading.height();
    // A picture is ornament enough.
    if front.picture.is_none() {
        writer.ornament(|w| draw_motif(w, front.motif, top - 24.0));
    }
    writer.text(&heading, MARGIN, top, Ink::Black, Role::Title);
    if let Some(to) = to {
        writer.text(&to, MARGIN, to_top, Ink::Grey, Role::Paragraph);
    }
    Ok(())
}

/// It stands on `bottom`.
fn draw_motif(writer: &mut SheetWriter, motif: Motif, bottom: f32) {
    let pen = Pen { ink: Ink::Accent, width: 1.6, dash: 0.0 };
    let (left, at) = (MARGIN + 0.8, Point::from_xy);
    let mut line = |from: Point, to: Point| writer.rule(pen, from, to);
    match motif {
        Motif::Line => line(at(left, bottom), at(MARGIN + 44.0, bottom)),
        Motif::Box => {
            // The same points as on the page of the present, whose lowest line is 29.
            let point = |[x, y]: [f32; 2]| at(left + x - 6.0, bottom + y - 29.0);
            let lid = [[6.0, 10.0], [42.0, 10.0], [42.0, 16.0], [6.0, 16.0], [6.0, 10.0]];
            let sides = [[9.0, 16.0], [9.0, 29.0], [39.0, 29.0], [39.0, 16.0]];
            let ribbon = [[24.0, 10.0], [24.0, 29.0]];
            let bow = |out: f32| {
                let x = |far: f32| 24.0 + out * far;
                [[24.0, 10.0], [x(8.0), 7.0], [x(7.0), 2.0], [x(3.0), 4.0], [24.0, 10.0]]
            };
            for points in [&lid[..], &sides, &ribbon, &bow(1.0), &bow(-1.0)] {
                for pair in points.windows(2) {
                    line(point(pair[0]), point(pair[1]));
                }
            }
        }
        Motif::Candles => {
            // They stand on a cake.
            for below in [0.0, 7.0] {
                line(at(left, bottom - below), at(left + 76.0, bottom - below));
            }
            for number in 0..5_u8 {
                let x = left + 6.0 + 16.0 * f32::from(number);
                let top = bottom - if number % 2 == 0 { 24.0 } else { 29.0 };
                line(at(x, bottom - 7.0), at(x, top));
                // Its flame.
                line(at(x, top - 5.0), at(x + 2.5, top - 9.0));
                line(at(x, top - 5.0), at(x - 2.5, top - 9.0));
            }
        }
        Motif::Rays => {
            let (x, y) = (left + 14.0, bottom - 14.0);
            for number in 0..12_u8 {
                let (sin, cos) = (f32::from(number) * PI / 6.0).sin_cos();
                line(at(x + 6.0 * cos, y + 6.0 * sin), at(x + 14.0 * cos, y + 14.0 * sin));
            }
        }
    }
}

/// Its logo, or its name in letters; says where it ends.
fn draw_house(writer: &mut SheetWriter, front: &CardFront<'_>, top: f32) -> Result<f32> {
    if let Some(logo) = front.logo {
        let room = Frame { left: MARGIN, top, width: WIDTH * 0.6, height: 30.0 };
        return writer.logo(logo, front.house, room);
    }
    let house = Style { tracking: 0.04, ..Style::fixed(Face::SansBold, 11.0).shrinking_to(7.0) };
    let house = writer.setter.set(front.house, house, Room::new(WIDTH, 0.0));
    Ok(writer.text(&house, MARGIN, top, Ink::Accent, Role::Paragraph))
}

/// Where the paper is folded.
pub fn draw_fold(writer: &mut SheetWriter) {
    let pen = Pen { ink: Ink::Line, width: 0.6, dash: 2.2 };
    writer.ornament(|w| {
        w.rule(pen, Point::from_xy(12.0, FOLD_Y), Point::from_xy(PAGE_WIDTH - 12.0, FOLD_Y));
    });
}
