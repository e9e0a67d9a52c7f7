//! A sheet of tickets as a PDF: A4, one page each, tagged and embedded as PDF/UA-1 demands.
//! The same sheet gives the same bytes: no date, no chance.

use anyhow::{Context, Result, ensure};

use crate::printing::Printing;
use crate::sheet_page::draw;
use crate::ticket_sheet::{DETAILS_MAX, PrintedSheet, TICKETS_MAX, TicketSheet};

/// Prints the sheet. Fails if it has no ticket or too many, too many details, no title, or
/// a code that its symbology can't carry: all of them faults of ours, never of the patron.
pub fn pdf(sheet: &TicketSheet) -> Result<PrintedSheet> {
    ensure!(!sheet.tickets.is_empty(), "a sheet without tickets");
    ensure!(sheet.tickets.len() <= TICKETS_MAX, "{} tickets on a sheet", sheet.tickets.len());
    let crowded = sheet.tickets.iter().any(|ticket| ticket.details.len() > DETAILS_MAX);
    ensure!(!crowded, "a ticket with more than {DETAILS_MAX} details");
    let mut printing = Printing::new(&sheet.language)?;
    for (index, ticket) in sheet.tickets.iter().enumerate() {
        let name = [ticket.title.as_str(), ticket.counter.as_str()].join(" ");
        printing.bookmark(name.trim_end());
        printing
            .page(|writer| draw(writer, sheet, ticket))
            .with_context(|| format!("ticket {}", index + 1))?;
    }
    printing.finish(&sheet.title, &sheet.language, &sheet.house)
}
