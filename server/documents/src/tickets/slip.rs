//! One ticket on a slip, wider than high: what it is for on the left, where one sits in the middle,
//! the code on the right. For four on an A4 page, and for thermal stock, which prints black alone.

use anyhow::Result;
use krilla::geom::Point;

use crate::codes::barcode::Symbology;
use crate::paper::typeface::Face;
use crate::paper::typesetting::{Block, Room, Style};
use crate::paper::writer::{Frame, Ink, Pen, Role, SheetWriter};
use crate::tickets::sheet::{Labelled, Ticket, TicketSheet};
use crate::tickets::symbol::draw_symbol;

/// A line where slips are cut apart.
pub fn draw_cut(writer: &mut SheetWriter, width: f32, y: f32) {
    let pen = Pen { ink: Ink::Line, width: 0.6, dash: 2.2 };
    writer.ornament(|w| w.rule(pen, Point::from_xy(0.0, y), Point::from_xy(width, y)));
}

/// The parts of a slip, from left to right.
struct Columns {
    left: f32,
    left_width: f32,
    middle: f32,
    middle_width: f32,
    code: f32,
    /// Of the square code.
    side: f32,
    top: f32,
    height: f32,
}

impl Columns {
    fn of(frame: Frame) -> Self {
        // Ticket printers leave 2 mm free, those at home 5.
        let margin = (frame.height * 0.09).clamp(8.0, 17.0);
        let gap = margin * 1.3;
        let height = frame.height - 2.0 * margin;
        // The digits stand below the square, and four of its 21 modules around it stay free.
        let side = (height - DIGITS).min(frame.width * 0.2) * 0.86;
        let code = frame.left + frame.width - margin - side * 1.12;
        let left = frame.left + margin;
        let width = code - side * QUIET - gap - left;
        let left_width = width * 0.56;
        let middle = left + left_width + gap;
        Self {
            left,
            left_width,
            middle,
            middle_width: width - left_width - gap,
            code,
            side,
            top: frame.top + margin,
            height,
        }
    }

    fn bottom(&self) -> f32 {
        self.top + self.height
    }
}

/// Four of the square's 21 modules stay free around it.
const QUIET: f32 = 0.19;
/// The room of the code's digits, in points.
const DIGITS: f32 = 14.0;
const LABEL: Style = Style::fixed(Face::Sans, 7.0).shrinking_to(5.0);

pub fn draw_slip(
    writer: &mut SheetWriter,
    sheet: &TicketSheet,
    ticket: &Ticket,
    frame: Frame,
) -> Result<()> {
    let columns = Columns::of(frame);
    draw_performance(writer, sheet, ticket, &columns);
    draw_place(writer, ticket, &columns);
    draw_code(writer, sheet, ticket, &columns)
}

/// The house, the title, and below them when and where.
fn draw_performance(
    writer: &mut SheetWriter,
    sheet: &TicketSheet,
    ticket: &Ticket,
    columns: &Columns,
) {
    let width = columns.left_width;
    let house = Style { tracking: 0.04, ..Style::fixed(Face::SansBold, 8.0).shrinking_to(6.0) };
    let house = writer.setter.set(&sheet.house, house, Room::new(width, 0.0));
    let y = writer.text(&house, columns.left, columns.top, Ink::Black, Role::Paragraph);

    let below = set_below(writer, ticket, width);
    let below_height: f32 = below.iter().map(|block| block.height() + LINE_GAP).sum();
    let below_top = columns.bottom() - below_height + LINE_GAP;

    let title_top = y + 9.0;
    let room = (below_top - title_top - 8.0).max(12.0);
    let size = (columns.height * 0.2).min(30.0);
    let style = Style { leading: 1.0, balanced: true, ..Style::fixed(Face::Serif, size) };
    let title =
        writer.setter.set(&ticket.title, style.shrinking_to(9.0), Room::new(width, room * 0.72));
    let y = writer.text(&title, columns.left, title_top, Ink::Black, Role::Title);
    if below_top - y > 24.0 {
        let style = Style::fixed(Face::Italic, 10.0).shrinking_to(7.0);
        let subtitle = writer.setter.set(&ticket.subtitle, style, Room::new(width, 0.0));
        writer.text(&subtitle, columns.left, y + 11.0, Ink::Black, Role::Paragraph);
    }
    let mut y = below_top;
    for block in &below {
        writer.text(block, columns.left, y, Ink::Black, Role::Paragraph);
        y += block.height() + LINE_GAP;
    }
}

const LINE_GAP: f32 = 5.0;

/// Date with time, doors, house with address.
fn set_below(writer: &mut SheetWriter, ticket: &Ticket, width: f32) -> Vec<Block> {
    let strong = Style::fixed(Face::SansBold, 9.5).shrinking_to(6.5);
    let small = Style::fixed(Face::Sans, 7.5).shrinking_to(5.5);
    let joined = |parts: [&String; 2]| {
        let parts = parts.iter().filter(|part| !part.is_empty());
        parts.map(|part| part.as_str()).collect::<Vec<_>>().join(" · ")
    };
    let texts = [
        (joined([&ticket.date, &ticket.time]), strong),
        (ticket.doors.clone(), small),
        (ticket.venue.clone(), Style { face: Face::SansBold, ..small }),
        (ticket.address.clone(), small),
    ];
    let said = texts.into_iter().filter(|(text, _)| !text.is_empty());
    let mut blocks = Vec::new();
    for (text, style) in said {
        blocks.push(writer.setter.set_in_one(&text, style, Room::new(width, style.size * 2.4)));
    }
    blocks
}

/// Where one sits, then what was bought.
fn draw_place(writer: &mut SheetWriter, ticket: &Ticket, columns: &Columns) {
    let place = &ticket.place;
    let word = Style { leading: 1.05, ..Style::fixed(Face::SansBold, 10.0).shrinking_to(6.5) };
    let figure = Style::fixed(Face::SansBold, (columns.height * 0.16).min(22.0)).shrinking_to(10.0);
    let mut y = columns.top;
    for part in [Some(&place.area), place.section.as_ref()].into_iter().flatten() {
        y = labelled(writer, part, word, Point::from_xy(columns.middle, y), columns.middle_width)
            + 7.0;
    }
    let figures: Vec<&Labelled> = [&place.row, &place.seat].into_iter().flatten().collect();
    let width = columns.middle_width / figures.len().max(1) as f32;
    let mut bottom = y;
    for (column, part) in figures.iter().enumerate() {
        let x = columns.middle + column as f32 * width;
        bottom = bottom.max(labelled(writer, part, figure, Point::from_xy(x, y), width - 6.0));
    }
    draw_details(writer, ticket, columns, bottom + 8.0);
}

/// A label above its value; says where the value ends.
fn labelled(writer: &mut SheetWriter, part: &Labelled, style: Style, at: Point, width: f32) -> f32 {
    let Point { x, y } = at;
    let label = writer.setter.set(&part.label, LABEL, Room::new(width, 0.0));
    let value = writer.setter.set(&part.value, style, Room::new(width, style.size * 2.2));
    let below = y + label.height() + 3.5;
    let texts = [(&label, x, y, Ink::Black), (&value, x, below, Ink::Black)];
    writer.texts(&texts, Role::Paragraph)
}

/// As many as there is room for: the first are what a house wants most.
fn draw_details(writer: &mut SheetWriter, ticket: &Ticket, columns: &Columns, top: f32) {
    let style = Style::fixed(Face::Sans, 7.5).shrinking_to(5.5);
    let counter = writer.setter.set(&ticket.counter, style, Room::new(columns.middle_width, 0.0));
    let counter_top = columns.bottom() - counter.height();
    let floor = if ticket.counter.is_empty() { columns.bottom() } else { counter_top - LINE_GAP };
    let mut y = top;
    for text in details(ticket) {
        // A ticket type may say in a sentence what its holder shows at the door: three lines, where
        // the slip is high enough.
        let lines = if floor - y > 3.4 * style.size { 3.4 } else { 2.0 };
        let room = Room::new(columns.middle_width, lines * style.size);
        let block = writer.setter.set_in_one(&text, style, room);
        if y + block.height() > floor {
            break;
        }
        writer.text(&block, columns.middle, y, Ink::Black, Role::Paragraph);
        y += block.height() + LINE_GAP;
    }
    writer.text(&counter, columns.middle, counter_top, Ink::Black, Role::Paragraph);
}

/// What is special about the seat follows the first detail: the ticket type, if there is one.
fn details(ticket: &Ticket) -> Vec<String> {
    let said = ticket.details.iter().map(|it| format!("{} · {}", it.label, it.value));
    let mut details: Vec<String> = said.collect();
    if !ticket.seat_marks.is_empty() {
        details.insert(details.len().min(1), ticket.seat_marks.clone());
    }
    details
}

/// The square alone: bars of a width that readers want would take half of the slip.
fn draw_code(
    writer: &mut SheetWriter,
    sheet: &TicketSheet,
    ticket: &Ticket,
    columns: &Columns,
) -> Result<()> {
    let mut top = columns.top + (columns.height - DIGITS - columns.side).max(0.0) / 2.0;
    if let Some(symbol) = &ticket.symbol {
        top = columns.top + (columns.height - DIGITS - columns.side).max(0.0);
        let room = top - columns.top;
        let side = (room - columns.side * QUIET).clamp(room.min(9.0), 40.0);
        let left = columns.code + columns.side - side;
        let frame = Frame { left, top: columns.top, width: side, height: side };
        draw_symbol(writer, symbol, frame);
    }
    let frame = Frame { left: columns.code, top, width: columns.side, height: columns.side };
    let name = format!("{} {}", sheet.labels_of(ticket).qr_code, ticket.code);
    writer.figure(&name, |w| w.barcode(Symbology::Qr, &ticket.code, frame))?;
    let width = columns.side * 1.12;
    let style = Style { tracking: 0.05, ..Style::fixed(Face::Sans, 7.5).shrinking_to(4.5) };
    let digits = writer.setter.set(&ticket.code, style, Room::new(width, 0.0));
    let below = (frame.top + frame.height * 1.19 + 1.0).min(columns.bottom() - digits.height());
    writer.text(&digits, columns.code, below, Ink::Black, Role::Paragraph);
    Ok(())
}
