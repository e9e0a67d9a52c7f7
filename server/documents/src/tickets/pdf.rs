//! A sheet of tickets as a PDF, tagged and embedded as PDF/UA-1 demands: A4 with one ticket a page
//! or four, or pieces of thermal stock. The same sheet gives the same bytes: no date, no chance.

use anyhow::{Context, Result, ensure};
use domain::tickets::media::{Paper, StockSize};

use crate::paper::page::{PAGE_HEIGHT, PAGE_WIDTH, draw};
use crate::paper::printing::Printing;
use crate::paper::writer::{Frame, SheetWriter};
use crate::tickets::sheet::{DETAILS_MAX, PrintedSheet, TICKETS_MAX, Ticket, TicketSheet};
use crate::tickets::slip::{draw_cut, draw_slip};

/// Of slips on an A4 page.
const SLIPS: usize = 4;
const POINTS_PER_MM: f32 = 72.0 / 25.4;

/// Prints the sheet. Fails if it has no ticket or too many, too many details, no title, or
/// a code that its symbology can't carry: all of them faults of ours, never of the patron.
pub fn pdf(sheet: &TicketSheet) -> Result<PrintedSheet> {
    ensure!(!sheet.tickets.is_empty(), "a sheet without tickets");
    ensure!(sheet.tickets.len() <= TICKETS_MAX, "{} tickets on a sheet", sheet.tickets.len());
    let crowded = sheet.tickets.iter().any(|ticket| ticket.details.len() > DETAILS_MAX);
    ensure!(!crowded, "a ticket with more than {DETAILS_MAX} details");
    let numbered: Vec<(usize, &Ticket)> = (1..).zip(&sheet.tickets).collect();
    let printing = match sheet.paper {
        Paper::EachAlone => each_alone(sheet, &numbered)?,
        Paper::SeveralOnAPage => several_on_a_page(sheet, &numbered)?,
        Paper::Stock(size) => on_stock(sheet, &numbered, size)?,
    };
    printing.finish(&sheet.title, &sheet.language, &sheet.house)
}

fn each_alone(sheet: &TicketSheet, tickets: &[(usize, &Ticket)]) -> Result<Printing> {
    let mut printing = Printing::new(&sheet.language)?.wearing(&sheet.look);
    for (number, ticket) in tickets {
        printing.bookmark(&name(ticket));
        printing
            .page(|writer| draw(writer, sheet, ticket))
            .with_context(|| format!("ticket {number}"))?;
    }
    Ok(printing)
}

fn several_on_a_page(sheet: &TicketSheet, tickets: &[(usize, &Ticket)]) -> Result<Printing> {
    let height = PAGE_HEIGHT / SLIPS as f32;
    let mut printing = Printing::new(&sheet.language)?.wearing(&sheet.look);
    for page in tickets.chunks(SLIPS) {
        for (_, ticket) in page {
            printing.bookmark(&name(ticket));
        }
        printing.page(|writer| {
            for (place, (number, ticket)) in page.iter().enumerate() {
                let top = place as f32 * height;
                let frame = Frame { left: 0.0, top, width: PAGE_WIDTH, height };
                slip(writer, sheet, *number, ticket, frame)?;
                draw_cut(writer, PAGE_WIDTH, top + height);
            }
            Ok(())
        })?;
    }
    Ok(printing)
}

fn on_stock(
    sheet: &TicketSheet,
    tickets: &[(usize, &Ticket)],
    size: StockSize,
) -> Result<Printing> {
    let (width, height) =
        (f32::from(size.width_mm) * POINTS_PER_MM, f32::from(size.height_mm) * POINTS_PER_MM);
    let frame = Frame { left: 0.0, top: 0.0, width, height };
    let mut printing = Printing::sized(&sheet.language, width, height)?.wearing(&sheet.look);
    for (number, ticket) in tickets {
        printing.bookmark(&name(ticket));
        printing.page(|writer| slip(writer, sheet, *number, ticket, frame))?;
    }
    Ok(printing)
}

fn slip(
    writer: &mut SheetWriter,
    sheet: &TicketSheet,
    number: usize,
    ticket: &Ticket,
    frame: Frame,
) -> Result<()> {
    draw_slip(writer, sheet, ticket, frame).with_context(|| format!("ticket {number}"))
}

fn name(ticket: &Ticket) -> String {
    [ticket.title.as_str(), ticket.counter.as_str()].join(" ").trim_end().to_owned()
}
