//! Writes the sample tickets, barcodes and a calendar into a folder, for whoever changes their
//! looks: `cargo run -p documents --example sample_documents -- FOLDER`

#[path = "../tests/samples/mod.rs"]
mod samples;

use std::path::PathBuf;

use anyhow::{Context, Result};
use documents::calendar::{Calendar, Performance, Standing, ics};
use documents::codes::barcode::Symbology;
use documents::codes::barcode_svg::svg;
use documents::tickets::pdf::pdf;

fn main() -> Result<()> {
    let folder = PathBuf::from(std::env::args_os().nth(1).context("which folder?")?);
    let sheets = [
        ("es", samples::spanish()),
        ("de", samples::german()),
        ("ru", samples::russian()),
        ("fullest", samples::fullest()),
    ];
    for (name, sheet) in sheets {
        let printed = pdf(&sheet)?;
        let path = folder.join(format!("tickets-{name}.pdf"));
        std::fs::write(&path, &printed.pdf)?;
        println!("{} {} bytes, notes: {:?}", path.display(), printed.pdf.len(), printed.notes);
    }
    let codes = [
        (Symbology::Qr, samples::CODE_128, "qr"),
        (Symbology::Code128, samples::CODE_128, "code-128"),
        (Symbology::Ean13, samples::EAN_13, "ean-13"),
    ];
    for (symbology, code, name) in codes {
        std::fs::write(folder.join(format!("{name}.svg")), svg(symbology, code, name)?)?;
    }
    std::fs::write(folder.join("order.ics"), ics(&calendar()?))?;
    Ok(())
}

fn calendar() -> Result<Calendar> {
    let performance = |uid: &str,
                       sheet: documents::tickets::sheet::TicketSheet|
     -> Result<Performance> {
        let ticket = sheet.tickets.into_iter().next().context("a sample has a ticket")?;
        Ok(Performance {
            uid: uid.to_owned(),
            revision: 0,
            starts_at: "2027-09-23T17:00:00+02:00".parse()?,
            ends_at: "2027-09-23T22:30:00+02:00".parse()?,
            standing: Standing::Confirmed,
            summary: ticket.title,
            location: format!("{}, {}", ticket.venue, ticket.address),
            description: format!("{}\n{}; {}", ticket.doors, ticket.place.area.value, sheet.terms),
            url: "https://oper.example/de/performances/418".to_owned(),
        })
    };
    Ok(Calendar {
        language: "de".to_owned(),
        made_at: "2026-11-20T08:00:00Z".parse()?,
        performances: vec![
            performance("K7Q2-418@oper.example", samples::german())?,
            performance("K7Q2-419@oper.example", samples::russian())?,
        ],
    })
}
