//! A sheet of tickets as a PDF: A4, one page each, tagged and embedded as PDF/UA-1 demands.
//! The same sheet gives the same bytes: no date, no chance.

use anyhow::{Context, Result, anyhow, ensure};
use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::Point;
use krilla::metadata::{Metadata, TextDirection};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::tagging::TagTree;
use krilla::{Document, SerializeSettings};

use crate::sheet_page::{PAGE_HEIGHT, PAGE_WIDTH, draw};
use crate::sheet_writer::SheetWriter;
use crate::ticket_sheet::{DETAILS_MAX, PrintedSheet, TICKETS_MAX, TicketSheet};
use crate::typesetting::Typesetter;

/// Prints the sheet. Fails if it has no ticket or too many, too many details, no title, or
/// a code that its symbology can't carry: all of them faults of ours, never of the patron.
pub fn pdf(sheet: &TicketSheet) -> Result<PrintedSheet> {
    ensure!(!sheet.tickets.is_empty(), "a sheet without tickets");
    ensure!(sheet.tickets.len() <= TICKETS_MAX, "{} tickets on a sheet", sheet.tickets.len());
    let crowded = sheet.tickets.iter().any(|ticket| ticket.details.len() > DETAILS_MAX);
    ensure!(!crowded, "a ticket with more than {DETAILS_MAX} details");
    let configuration = ConfigurationBuilder::new()
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|error| anyhow!("PDF/UA-1: {error:?}"))?;
    let mut document =
        Document::new_with(SerializeSettings { configuration, ..SerializeSettings::default() });
    let size = PageSettings::from_wh(PAGE_WIDTH, PAGE_HEIGHT).context("the page has a size")?;
    let mut setter = Typesetter::new()?;
    let mut tags = TagTree::new().with_lang(Some(sheet.language.clone()));
    let mut outline = Outline::new();
    for (index, ticket) in sheet.tickets.iter().enumerate() {
        let mut page = document.start_page_with(size.clone());
        let mut writer = SheetWriter::new(page.surface(), &mut setter);
        draw(&mut writer, sheet, ticket).with_context(|| format!("ticket {}", index + 1))?;
        tags.push(writer.finish());
        page.finish();
        let name = [ticket.title.as_str(), ticket.counter.as_str()].join(" ");
        let top = XyzDestination::new(index, Point::from_xy(0.0, 0.0));
        outline.push_child(OutlineNode::new(name.trim_end().to_owned(), top));
    }
    document.set_tag_tree(tags);
    document.set_outline(outline);
    document.set_metadata(
        Metadata::new()
            .title(sheet.title.clone())
            .language(sheet.language.clone())
            .authors(vec![sheet.house.clone()])
            .creator("Parterre".to_owned())
            .text_direction(TextDirection::LeftToRight),
    );
    let pdf = document.finish().map_err(|error| anyhow!("the PDF: {error:?}"))?;
    Ok(PrintedSheet { pdf, notes: setter.notes.into_iter().collect() })
}
