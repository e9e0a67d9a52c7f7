//! Invoices as a PDF: A4, quiet like the tickets, tagged as PDF/UA-1 demands. The same sheets
//! give the same bytes.

use anyhow::{Context, Result, ensure};
use krilla::geom::Point;

use crate::invoices::sheet::{InvoiceSheet, ROWS_MAX, Row};
use crate::paper::ornament::draw_valance;
use crate::paper::page::{PAGE_HEIGHT, PAGE_WIDTH};
use crate::paper::printing::Printing;
use crate::paper::typeface::Face;
use crate::paper::typesetting::{Block, Room, Style};
use crate::paper::writer::{Frame, Ink, Pen, Role, SheetWriter};
use crate::tickets::sheet::{Labelled, PrintedSheet};

const MARGIN: f32 = 56.0;
const WIDTH: f32 = PAGE_WIDTH - 2.0 * MARGIN;
const BOTTOM: f32 = PAGE_HEIGHT - MARGIN;
/// Right edges of net, rate, VAT and sum.
const COLUMNS: [f32; 4] = [345.0, 405.0, 465.0, PAGE_WIDTH - MARGIN];
/// Of each of them.
const COLUMN: f32 = 62.0;
const WORDS: f32 = 222.0;
const GAP: f32 = 7.0;

const TEXT: Style = Style { leading: 1.3, ..Style::fixed(Face::Sans, 9.5) };
const SMALL: Style = Style { leading: 1.3, ..Style::fixed(Face::Sans, 8.0) };
const HAIRLINE: Pen = Pen { ink: Ink::Line, width: 0.6, dash: 0.0 };

/// Prints the sheets one after the other. Fails if there is none, or one has too many rows.
pub fn pdf(sheets: &[InvoiceSheet]) -> Result<PrintedSheet> {
    let first = sheets.first().context("no invoice to print")?;
    ensure!(sheets.iter().all(|sheet| sheet.rows.len() <= ROWS_MAX), "too many rows");
    let mut printing = Printing::new(&first.language)?.wearing(&first.look);
    for sheet in sheets {
        printing.bookmark(&sheet.title);
        print(&mut printing, sheet)?;
    }
    printing.finish(&first.title, &first.language, &first.house)
}

fn print(printing: &mut Printing, sheet: &InvoiceSheet) -> Result<()> {
    let mut rows = sheet.rows.iter().peekable();
    let (mut number, mut is_done) = (0, false);
    while !is_done {
        number += 1;
        is_done = printing.page(|writer| {
            let mut y = match number {
                1 => draw_head(writer, sheet)?,
                _ => draw_next_head(writer, sheet, number),
            };
            if rows.peek().is_some() {
                y = draw_row(writer, &sheet.heads, y, SMALL, Ink::Grey);
            }
            while let Some(row) = rows.peek() {
                if y + height(writer, row) > BOTTOM {
                    break;
                }
                y = draw_row(writer, row, y, TEXT, Ink::Black);
                rows.next();
            }
            let has_room = rows.peek().is_none() && y + end_height(writer, sheet) <= BOTTOM;
            if has_room {
                draw_end(writer, sheet, y);
            }
            Ok(has_room)
        })?;
    }
    Ok(())
}

fn room(width: f32) -> Room {
    Room::new(width, 400.0)
}

/// House, what it is, facts, from whom and to whom. Says where the table starts.
fn draw_head(writer: &mut SheetWriter, sheet: &InvoiceSheet) -> Result<f32> {
    let valance = draw_valance(writer, MARGIN, MARGIN, WIDTH);
    let y = match &sheet.look.logo {
        Some(logo) => {
            let room =
                Frame { left: MARGIN, top: valance + 16.0, width: WIDTH / 2.0, height: 40.0 };
            writer.logo(logo, &sheet.house, room)?
        }
        None => {
            let style = Style { tracking: 0.04, ..Style::fixed(Face::SansBold, 9.5) };
            let house = writer.setter.set(&sheet.house, style, room(WIDTH));
            writer.text(&house, MARGIN, valance + 18.0, Ink::Accent, Role::Paragraph)
        }
    };
    let style = Style::fixed(Face::Serif, 28.0).shrinking_to(18.0);
    let heading = writer.setter.set(&sheet.heading, style, room(WIDTH));
    let y = writer.text(&heading, MARGIN, y + 26.0, Ink::Black, Role::Title) + 26.0;
    let (mut left, mut right) = (y, y);
    for fact in &sheet.facts {
        left = draw_labelled(writer, fact, MARGIN, left, WIDTH / 2.0 - 12.0) + 14.0;
    }
    let half = MARGIN + WIDTH / 2.0;
    right = draw_labelled(writer, &sheet.seller, half, right, WIDTH / 2.0) + 14.0;
    if let Some(customer) = &sheet.customer {
        right = draw_labelled(writer, customer, half, right, WIDTH / 2.0) + 14.0;
    }
    Ok(left.max(right) + 16.0)
}

fn draw_next_head(writer: &mut SheetWriter, sheet: &InvoiceSheet, number: usize) -> f32 {
    let words = format!("{} · {} {number}", sheet.title, sheet.page);
    let words = writer.setter.set(&words, SMALL, room(WIDTH));
    writer.text(&words, MARGIN, MARGIN, Ink::Grey, Role::Paragraph) + 24.0
}

/// A label above its lines. Says where the last base line is.
fn draw_labelled(writer: &mut SheetWriter, part: &Labelled, x: f32, y: f32, width: f32) -> f32 {
    let label = writer.setter.set(&part.label, SMALL, room(width));
    let value = writer.setter.set(&part.value, TEXT, room(width));
    let below = y + label.height() + 6.0;
    writer.texts(&[(&label, x, y, Ink::Grey), (&value, x, below, Ink::Black)], Role::Paragraph)
}

fn height(writer: &mut SheetWriter, row: &Row) -> f32 {
    writer.setter.set(&row.words, TEXT, room(WORDS)).height() + 2.0 * GAP
}

/// Read as one: the words, then the sums. Says where the next one starts.
fn draw_row(writer: &mut SheetWriter, row: &Row, y: f32, style: Style, ink: Ink) -> f32 {
    let words = writer.setter.set(&row.words, style, room(WORDS));
    let cells = [&row.net, &row.rate, &row.tax, &row.due];
    let style = style.shrinking_to(6.5);
    let cells = cells.map(|text| writer.setter.set(text, style, Room::new(COLUMN, 24.0)));
    let mut texts: Vec<(&Block, f32, f32, Ink)> = vec![(&words, MARGIN, y, ink)];
    for (cell, right) in cells.iter().zip(COLUMNS) {
        texts.push((cell, right - writer.setter.width(cell), y, ink));
    }
    let bottom = writer.texts(&texts, Role::Paragraph) + GAP;
    writer.ornament(|w| {
        w.rule(
            HAIRLINE,
            Point::from_xy(MARGIN, bottom),
            Point::from_xy(PAGE_WIDTH - MARGIN, bottom),
        )
    });
    bottom + GAP
}

fn notes(writer: &mut SheetWriter, sheet: &InvoiceSheet) -> Vec<Block> {
    let notes = sheet.notes.iter();
    notes.map(|note| writer.setter.set(note, SMALL, room(WIDTH))).collect()
}

fn end_height(writer: &mut SheetWriter, sheet: &InvoiceSheet) -> f32 {
    let sums = sheet.sums.iter().map(|row| height(writer, row)).sum::<f32>();
    let notes = notes(writer, sheet).iter().map(|note| note.height() + 10.0).sum::<f32>();
    sums + 60.0 + notes
}

/// Sums by rate, the total, what is to be said.
fn draw_end(writer: &mut SheetWriter, sheet: &InvoiceSheet, y: f32) {
    let mut y = y;
    for row in &sheet.sums {
        y = draw_row(writer, row, y, TEXT, Ink::Grey);
    }
    let label =
        writer.setter.set(&sheet.total.label, Style::fixed(Face::SansBold, 11.0), room(WORDS));
    let sum = Style::fixed(Face::SansBold, 14.0);
    let sum = writer.setter.set(&sheet.total.value, sum, room(WIDTH));
    let left = PAGE_WIDTH - MARGIN - writer.setter.width(&sum);
    let lower = y + 6.0 + sum.rise() - label.rise();
    let texts = [(&label, MARGIN, lower, Ink::Black), (&sum, left, y + 6.0, Ink::Black)];
    y = writer.texts(&texts, Role::Heading) + 26.0;
    for note in notes(writer, sheet) {
        y = writer.text(&note, MARGIN, y, Ink::Grey, Role::Paragraph) + 10.0;
    }
}
