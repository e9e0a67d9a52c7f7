//! Tickets on thermal paper: on a roll from top to bottom, on a piece of stock side by side.

use super::{bitmap::Bitmap, logo::logo, strip::Strip};
use crate::{
    paper::{typeface::Face, typesetting::Style},
    tickets::sheet::{Labelled, Ticket, TicketSheet},
};
use anyhow::{Context, Result};
use domain::tickets::{media::StockSize, printer::Fineness};

/// What a roll of 80 mm and one of 58 mm print of their width, 8 dots a millimetre.
const WIDE: usize = 576;
const NARROW: usize = 384;

const HOUSE: Style = Style::fixed(Face::SansBold, 26.0).shrinking_to(18.0);
const TITLE: Style =
    Style { leading: 1.0, balanced: true, ..Style::fixed(Face::Serif, 60.0).shrinking_to(28.0) };
const SUBTITLE: Style = Style::fixed(Face::Italic, 28.0).shrinking_to(20.0);
const DATE: Style = Style::fixed(Face::SansBold, 34.0).shrinking_to(22.0);
const STRONG: Style = Style::fixed(Face::SansBold, 25.0).shrinking_to(18.0);
const SMALL: Style = Style::fixed(Face::Sans, 23.0).shrinking_to(17.0);
const AREA: Style = Style::fixed(Face::SansBold, 34.0).shrinking_to(22.0);
const SEAT: Style = Style::fixed(Face::SansBold, 64.0).shrinking_to(30.0);
const DIGITS: Style = Style { tracking: 0.05, ..Style::fixed(Face::Sans, 26.0).shrinking_to(14.0) };
const STAMP: Style = Style::fixed(Face::SansBold, 54.0).shrinking_to(20.0);

/// So many dots a roll of this width prints side by side.
pub fn roll_dots(width_mm: u16) -> usize {
    if width_mm < 80 { NARROW } else { WIDE }
}

/// # Errors
/// The code can't be drawn: a fault of ours.
pub fn on_roll(sheet: &TicketSheet, ticket: &Ticket, width_mm: u16) -> Result<Bitmap> {
    let width = roll_dots(width_mm);
    let mut strip = Strip::new(width, width as f32 / WIDE as f32)?;
    draw_performance(&mut strip, sheet, ticket)?;
    strip.gap(10.0);
    strip.rule();
    draw_place(&mut strip, ticket)?;
    draw_code(&mut strip, ticket, width as f32 * 0.62)?;
    Ok(strip.finish())
}

/// As wide as the piece is high, since printers draw it in by its narrow side.
///
/// # Errors
/// The code can't be drawn: a fault of ours.
pub fn on_stock(
    sheet: &TicketSheet,
    ticket: &Ticket,
    size: StockSize,
    fineness: Fineness,
) -> Result<Bitmap> {
    let dots = fineness.dots_per_mm();
    let (width, height) = (usize::from(size.width_mm) * dots, usize::from(size.height_mm) * dots);
    // Ticket printers leave 2 mm free.
    let (margin, gap) = (3 * dots, 3 * dots);
    let high = height - 2 * margin;
    let code_width = high.min(width / 4);
    let rest = width - 2 * margin - 2 * gap - code_width;
    let left_width = rest * 56 / 100;
    let scale = dots as f32 / Fineness::Usual.dots_per_mm() as f32;
    let fit = |width| Fit { width, high, scale };
    let mut piece = Bitmap::new(width, height);
    let left = fit(left_width).drawn(|strip| draw_performance(strip, sheet, ticket))?;
    piece.put(&left, margin, margin);
    let middle = fit(rest - left_width).drawn(|strip| draw_place(strip, ticket))?;
    piece.put(&middle, margin + left_width + gap, margin);
    let side = code_width.min(high * 7 / 10) as f32;
    let code = fit(code_width).drawn(|strip| draw_code(strip, ticket, side))?;
    piece.put(&code, width - margin - code_width, margin);
    Ok(piece.turned())
}

/// A part of a piece.
struct Fit {
    width: usize,
    high: usize,
    scale: f32,
}

impl Fit {
    /// As large as fits; below half of the usual size it would not be read any more.
    fn drawn(&self, draw: impl Fn(&mut Strip) -> Result<()>) -> Result<Bitmap> {
        let mut scale = self.scale;
        loop {
            let mut strip = Strip::new(self.width, scale)?;
            draw(&mut strip)?;
            if strip.height() <= self.high || scale <= self.scale * 0.5 {
                let mut part = strip.finish();
                part.set_height(part.height().min(self.high));
                return Ok(part);
            }
            scale *= 0.93;
        }
    }
}

/// The house, the title, when and where.
fn draw_performance(strip: &mut Strip, sheet: &TicketSheet, ticket: &Ticket) -> Result<()> {
    if let Some(stamp) = &sheet.look.stamp {
        strip.text(stamp, STAMP, 1.0)?;
    }
    match &sheet.look.logo {
        Some(file) => {
            let width = (strip.width() * 0.6) as usize;
            let logo = logo(file, width, width / 4).context("the house's logo")?;
            strip.picture(&logo);
            strip.gap(16.0);
        }
        None => strip.text(&sheet.house, HOUSE, 2.0)?,
    }
    strip.gap(6.0);
    strip.text(&ticket.title, TITLE, 3.0)?;
    strip.text(&ticket.subtitle, SUBTITLE, 2.0)?;
    strip.gap(8.0);
    let when = [&ticket.date, &ticket.time].map(String::as_str);
    let when: Vec<&str> = when.into_iter().filter(|it| !it.is_empty()).collect();
    strip.text(&when.join(" · "), DATE, 2.0)?;
    strip.text(&ticket.doors, SMALL, 2.0)?;
    strip.text(&ticket.venue, STRONG, 2.0)?;
    strip.text(&ticket.address, SMALL, 2.0)
}

/// Where one sits, then what was bought.
fn draw_place(strip: &mut Strip, ticket: &Ticket) -> Result<()> {
    let place = &ticket.place;
    let words = [Some(&place.area), place.section.as_ref()];
    let words: Vec<&Labelled> = words.into_iter().flatten().collect();
    let figures = [&place.row, &place.seat];
    let figures: Vec<&Labelled> = figures.into_iter().flatten().collect();
    strip.side_by_side(&words, AREA)?;
    strip.side_by_side(&figures, SEAT)?;
    let mut details: Vec<String> =
        ticket.details.iter().map(|it| format!("{} · {}", it.label, it.value)).collect();
    if !ticket.seat_marks.is_empty() {
        details.insert(details.len().min(1), ticket.seat_marks.clone());
    }
    for detail in &details {
        strip.text(detail, SMALL, 3.0)?;
    }
    Ok(())
}

fn draw_code(strip: &mut Strip, ticket: &Ticket, side: f32) -> Result<()> {
    if let Some(symbol) = &ticket.symbol {
        strip.symbol(symbol, 56.0)?;
    }
    strip.code(&ticket.code, side)?;
    strip.text(&ticket.code, DIGITS, 1.0)?;
    strip.text(&ticket.counter, SMALL, 1.0)
}
