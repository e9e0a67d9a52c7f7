//! One ticket on one A4 page that folds to a quarter: the performance in front, seat and codes on
//! its back; inside, the hall with one's own seat, and what the house has to say.

use anyhow::Result;

use crate::codes::barcode::Symbology;
use crate::paper::ornament::{draw_folds, draw_sketch, draw_valance};
use crate::paper::typeface::Face;
use crate::paper::typesetting::{Block, Room, Style};
use crate::paper::writer::{Frame, Ink, Pen, Role, SheetWriter};
use crate::tickets::sheet::{Labelled, Labels, Ticket, TicketSheet};
use crate::tickets::symbol::draw_symbol;
use krilla::geom::Point;

/// A4 in points.
pub const PAGE_WIDTH: f32 = 595.276;
pub const PAGE_HEIGHT: f32 = 841.89;
/// Where it folds.
pub const FOLD_X: f32 = PAGE_WIDTH / 2.0;
pub const FOLD_Y: f32 = PAGE_HEIGHT / 2.0;
/// Free on all sides of each quarter: printers leave 5 mm, folds aren't exact.
pub const MARGIN: f32 = 31.0;
/// The width of a quarter's contents.
pub const COLUMN: f32 = FOLD_X - 2.0 * MARGIN;

const LEFT: f32 = MARGIN;
const RIGHT: f32 = FOLD_X + MARGIN;
const TOP: f32 = MARGIN;
const LOWER: f32 = FOLD_Y + MARGIN;

/// The side of a ticket type's symbol.
const SYMBOL: f32 = 48.0;
const HAIRLINE: Pen = Pen { ink: Ink::Line, width: 0.6, dash: 0.0 };
const LABEL: Style = Style::fixed(Face::Sans, 8.5).shrinking_to(6.0);
const HEADING: Style = Style::fixed(Face::Serif, 15.0).shrinking_to(9.0);
/// A room that only the width limits.
const fn line(width: f32) -> Room {
    Room::new(width, 0.0)
}

pub fn draw(writer: &mut SheetWriter, sheet: &TicketSheet, ticket: &Ticket) -> Result<()> {
    let labels = sheet.labels_of(ticket);
    draw_folds(writer, &labels.fold);
    draw_front(writer, sheet, ticket)?;
    draw_place(writer, ticket);
    draw_codes(writer, labels, ticket)?;
    draw_seat(writer, labels, ticket);
    draw_details(writer, sheet, ticket);
    Ok(())
}

/// The performance: a programme book's cover.
fn draw_front(writer: &mut SheetWriter, sheet: &TicketSheet, ticket: &Ticket) -> Result<()> {
    let valance = match &sheet.picture {
        Some(picture) => draw_picture(writer, picture)?,
        None => draw_valance(writer, LEFT, TOP, COLUMN),
    };
    let y = draw_house(writer, sheet, valance)?;

    let performance = set_performance(writer, ticket);
    let performance_top = FOLD_Y - MARGIN - performance.iter().map(|(_, gap, _)| gap).sum::<f32>();

    let title = Style {
        leading: 0.98,
        balanced: true,
        ..Style::fixed(Face::Serif, 44.0).shrinking_to(16.0)
    };
    let style = Style { balanced: true, leading: 1.1, ..Style::fixed(Face::Italic, 17.0) };
    let subtitle =
        writer.setter.set(&ticket.subtitle, style.shrinking_to(11.0), Room::new(COLUMN, 34.0));
    let title_top = y + 38.0;
    let room = performance_top - title_top - subtitle.height() - 46.0;
    let title = writer.setter.set(&ticket.title, title, Room::new(COLUMN, room));
    let y = writer.text(&title, LEFT, title_top, Ink::Black, Role::Title);
    writer.text(&subtitle, LEFT, y + 19.0, Ink::Black, Role::Paragraph);

    let pen = Pen { ink: Ink::Accent, width: 1.4, dash: 0.0 };
    writer.ornament(|w| {
        w.rule(
            pen,
            Point::from_xy(LEFT + 0.7, performance_top - 4.0),
            Point::from_xy(LEFT + 28.0, performance_top - 4.0),
        )
    });
    let mut y = performance_top;
    for (block, gap, ink) in &performance {
        y += gap;
        writer.text(block, LEFT, y - block.height(), *ink, Role::Paragraph);
    }
    Ok(())
}

/// Instead of the curtain, cut at top and bottom so that a long title keeps its room.
fn draw_picture(writer: &mut SheetWriter, picture: &[u8]) -> Result<f32> {
    const SHOWN: f32 = 92.0;
    const PROPORTION: f32 = 1200.0 / 630.0;
    let height = COLUMN / PROPORTION;
    let part = Frame { left: LEFT, top: TOP, width: COLUMN, height: SHOWN };
    let whole = Frame { top: TOP - (height - SHOWN) / 2.0, height, ..part };
    writer.picture(picture, whole, part)?;
    Ok(TOP + SHOWN)
}

/// Its logo, or its name in letters, below the valance; says where it ends.
fn draw_house(writer: &mut SheetWriter, sheet: &TicketSheet, valance: f32) -> Result<f32> {
    if let Some(logo) = &sheet.look.logo {
        let room = Frame { left: LEFT, top: valance + 14.0, width: COLUMN, height: 34.0 };
        return writer.logo(logo, &sheet.house, room);
    }
    let house = Style { tracking: 0.04, ..Style::fixed(Face::SansBold, 9.5).shrinking_to(7.0) };
    let house = writer.setter.set(&sheet.house, house, line(COLUMN));
    Ok(writer.text(&house, LEFT, valance + 16.0, Ink::Accent, Role::Paragraph))
}

/// Date, time and house, each with the distance from the line before to its own last line.
fn set_performance(writer: &mut SheetWriter, ticket: &Ticket) -> Vec<(Block, f32, Ink)> {
    let date = Style { leading: 1.1, ..Style::fixed(Face::Serif, 21.0).shrinking_to(14.0) };
    let time = Style::fixed(Face::SansBold, 13.0).shrinking_to(9.0);
    let small = Style::fixed(Face::Sans, 10.0).shrinking_to(8.0);
    let texts = [
        (&ticket.date, date, 18.0, Ink::Black),
        (&ticket.time, time, 12.0, Ink::Black),
        (&ticket.doors, small, 7.0, Ink::Grey),
        (&ticket.venue, Style { face: Face::SansBold, ..small }, 18.0, Ink::Black),
        (&ticket.address, small, 7.0, Ink::Grey),
    ];
    let mut performance = Vec::new();
    for (text, style, gap, ink) in texts {
        if !text.is_empty() {
            let room = Room::new(COLUMN, 2.0 * style.size);
            let block = writer.setter.set_in_one(text, style, room);
            let gap = gap + block.height();
            performance.push((block, gap, ink));
        }
    }
    performance
}

/// Where one sits: the area in words, row and seat in figures that an usher reads in the dark.
fn draw_place(writer: &mut SheetWriter, ticket: &Ticket) {
    let place = &ticket.place;
    let words: Vec<&Labelled> =
        [Some(&place.area), place.section.as_ref()].into_iter().flatten().collect();
    let figures: Vec<&Labelled> = [&place.row, &place.seat].into_iter().flatten().collect();
    let word = Style { leading: 1.05, ..Style::fixed(Face::Serif, 17.0).shrinking_to(9.0) };
    let figure = Style { leading: 1.0, ..Style::fixed(Face::Serif, 46.0).shrinking_to(15.0) };
    let y = draw_labelled_row(writer, &words, word, TOP, 36.0);
    draw_labelled_row(writer, &figures, figure, y + 14.0, 46.0);
}

/// Values side by side under their labels; says where the lowest ends.
fn draw_labelled_row(
    writer: &mut SheetWriter,
    parts: &[&Labelled],
    style: Style,
    y: f32,
    height: f32,
) -> f32 {
    const GAP: f32 = 14.0;
    let count = parts.len().max(1) as f32;
    let width = (COLUMN - GAP * (count - 1.0)) / count;
    let mut bottom = y;
    for (column, part) in parts.iter().enumerate() {
        let x = RIGHT + column as f32 * (width + GAP);
        let label = writer.setter.set(&part.label, LABEL, line(width));
        let value = writer.setter.set(&part.value, style, Room::new(width, height));
        let below = y + label.height() + 7.0;
        let texts = [(&label, x, y, Ink::Grey), (&value, x, below, Ink::Black)];
        bottom = bottom.max(writer.texts(&texts, Role::Paragraph));
    }
    bottom
}

/// Both drawings of the code, of one width, from the bottom of the quarter upwards.
fn draw_codes(writer: &mut SheetWriter, labels: &Labels, ticket: &Ticket) -> Result<()> {
    // 51 mm: modules of 2.4 mm in the square, of 0.45 mm in the bars.
    const SIDE: f32 = 144.0;
    const BARS: f32 = 36.0;
    // The square's quiet zone: four of its 21 modules.
    const QUIET: f32 = 28.0;
    let style = Style { tracking: 0.09, ..Style::fixed(Face::Sans, 9.5).shrinking_to(6.0) };
    let digits = writer.setter.set(&ticket.code, style, line(COLUMN));
    let digits_top = FOLD_Y - MARGIN - digits.height();
    let bars_top = digits_top - 8.0 - BARS;
    let square_bottom = ticket.linear.map_or(digits_top, |_| bars_top) - QUIET;
    let name = |label: &str| format!("{label} {}", ticket.code);
    let square = square_bottom - SIDE;
    let frame = |top, height| Frame { left: RIGHT, top, width: SIDE, height };
    writer.figure(&name(&labels.qr_code), |w| {
        w.barcode(Symbology::Qr, &ticket.code, frame(square, SIDE))
    })?;
    if let Some(linear) = ticket.linear {
        writer.figure(&name(&labels.bar_code), |w| {
            w.barcode(linear.into(), &ticket.code, frame(bars_top, BARS))
        })?;
    }
    writer.text(&digits, RIGHT, digits_top, Ink::Black, Role::Paragraph);
    if let Some(symbol) = &ticket.symbol {
        // At the column's end, level with the square.
        let (left, side) = (RIGHT + COLUMN - SYMBOL, SYMBOL);
        draw_symbol(writer, symbol, Frame { left, top: square, width: side, height: side });
    }
    Ok(())
}

/// The hall with the seat in it, and what is seen from there. A place without a number is
/// anywhere: its quarter stays empty.
fn draw_seat(writer: &mut SheetWriter, labels: &Labels, ticket: &Ticket) {
    if ticket.sketch.is_none() && ticket.seat_view.is_empty() {
        return;
    }
    let heading = writer.setter.set(&labels.your_seat, HEADING, line(COLUMN));
    let y = writer.text(&heading, LEFT, LOWER, Ink::Accent, Role::Heading) + 20.0;
    let style = Style { leading: 1.25, ..Style::fixed(Face::Italic, 13.0).shrinking_to(9.0) };
    // The sketch has the same room whatever the words: so the file's pages can share it.
    const WORDS: f32 = 64.0;
    let view = writer.setter.set(&ticket.seat_view, style, Room::new(COLUMN, WORDS));
    let floor = PAGE_HEIGHT - MARGIN - WORDS - 18.0;
    let bottom = match &ticket.sketch {
        Some(sketch) => draw_sketch(
            writer,
            labels,
            sketch,
            Frame { left: LEFT, top: y, width: COLUMN, height: floor - y },
        ),
        None => y - 18.0,
    };
    writer.text(&view, LEFT, bottom + 18.0, Ink::Black, Role::Paragraph);
}

/// What was bought, and on which conditions.
fn draw_details(writer: &mut SheetWriter, sheet: &TicketSheet, ticket: &Ticket) {
    let labels = sheet.labels_of(ticket);
    let mut y = LOWER;
    // Whoever has it from somebody else is told nothing of the order: no heading stands alone.
    if !ticket.details.is_empty() {
        let heading = writer.setter.set(&labels.your_ticket, HEADING, line(COLUMN));
        y = writer.text(&heading, RIGHT, y, Ink::Accent, Role::Heading) + 20.0;
    }
    // Wide if they leave the conditions their room, otherwise close.
    let height = |rows: &[DetailRow]| rows.iter().map(DetailRow::height).sum::<f32>();
    let mut rows = set_details(writer, &ticket.details, 10.5, 7.0);
    if height(&rows) > 190.0 {
        rows = set_details(writer, &ticket.details, 8.5, 4.5);
    }
    for row in &rows {
        y = draw_detail(writer, row, y);
    }
    let small = Style::fixed(Face::Sans, 8.5).shrinking_to(5.5);
    let counter = writer.setter.set(&ticket.counter, small, line(COLUMN));
    let counter_top = PAGE_HEIGHT - MARGIN - counter.height();
    let style = Style { leading: 1.38, ..small };
    let heading = Style { face: Face::SansBold, ..small };
    let heading = writer.setter.set(&labels.terms, heading, line(COLUMN));
    let room = counter_top - y - heading.height() - 32.0;
    let terms = writer.setter.set(sheet.terms_of(ticket), style, Room::new(COLUMN, room));
    let terms_top = counter_top - 16.0 - terms.height();
    writer.text(&heading, RIGHT, terms_top - 7.0 - heading.height(), Ink::Black, Role::Heading);
    writer.text(&terms, RIGHT, terms_top, Ink::Grey, Role::Paragraph);
    writer.text(&counter, RIGHT, counter_top, Ink::Grey, Role::Paragraph);
}

/// Label and value on one base line, with a hairline below.
struct DetailRow {
    label: Block,
    value: Block,
    /// Above the value, and between its last base line and the hairline.
    padding: f32,
}

impl DetailRow {
    fn height(&self) -> f32 {
        self.value.height() + 2.0 * self.padding
    }
}

const DETAIL_LABEL: f32 = 84.0;
const DETAIL_GAP: f32 = 10.0;

fn set_details(
    writer: &mut SheetWriter,
    details: &[Labelled],
    size: f32,
    padding: f32,
) -> Vec<DetailRow> {
    let label = Style { leading: 1.15, ..LABEL };
    let value = Style { leading: 1.2, ..Style::fixed(Face::Sans, size).shrinking_to(7.5) };
    let room = Room::new(COLUMN - DETAIL_LABEL - DETAIL_GAP, 2.0 * size);
    let set = |detail: &Labelled| DetailRow {
        label: writer.setter.set(&detail.label, label, Room::new(DETAIL_LABEL, room.height)),
        value: writer.setter.set(&detail.value, value, room),
        padding,
    };
    details.iter().map(set).collect()
}

/// Says where the next one starts.
fn draw_detail(writer: &mut SheetWriter, row: &DetailRow, y: f32) -> f32 {
    let lower = row.value.rise() - row.label.rise();
    let value_left = RIGHT + DETAIL_LABEL + DETAIL_GAP;
    let texts =
        [(&row.label, RIGHT, y + lower, Ink::Grey), (&row.value, value_left, y, Ink::Black)];
    let bottom = writer.texts(&texts, Role::Paragraph) + row.padding;
    writer.ornament(|w| {
        w.rule(HAIRLINE, Point::from_xy(RIGHT, bottom), Point::from_xy(RIGHT + COLUMN, bottom))
    });
    bottom + row.padding
}
