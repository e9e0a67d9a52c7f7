//! What a mail with tickets shows: the picture of what is given, and the code of each ticket.

use super::page::Page;
use crate::printout::Printout;
use domain::order::OrderLineView;
use house::{
    House,
    mail::{Part, Shown, host},
    ports::{Picture, Printer, TicketLine},
};
use std::{collections::BTreeMap, sync::Arc};

/// Of the largest orders only the first are shown; the file has all. A mail stays below 150 kB.
const CODES_MAX: usize = 40;

#[derive(Default)]
pub(super) struct Pictures {
    /// The id of the first production's picture, and what is given.
    pub poster: Option<(String, String)>,
    /// The id of each code's picture.
    codes: BTreeMap<String, String>,
    pub files: Vec<Picture>,
}

impl Pictures {
    pub fn code_of(&self, line: &OrderLineView) -> Option<&str> {
        self.codes.get(&line.ticket.as_ref()?.barcode).map(String::as_str)
    }
}

impl Page<'_> {
    pub(super) fn ticket(&self, line: &OrderLineView, words: &TicketLine) -> Part {
        let performance = self.locale.text_with(
            "mail-performance",
            &[
                ("date", words.date.clone().into()),
                ("time", words.time.clone().into()),
                ("hall", line.venue.hall.clone().into()),
            ],
        );
        let place = words.place.clone();
        let alt = self.locale.text_with("mail-ticket-code", &[("place", place.clone().into())]);
        // With the ticket type and what its holder must show.
        let price = [words.price.as_str(), line.price_type.as_str()];
        let price = price.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" · ");
        let lines = [line.title.clone(), performance, place, price];
        match self.pictures.code_of(line) {
            Some(id) => Part::TicketCode(lines, Shown { id: id.to_owned(), alt }),
            None => Part::Ticket(lines),
        }
    }

    /// What the mail begins with.
    pub(super) fn poster(&self) -> Option<Part> {
        let (id, title) = self.pictures.poster.clone()?;
        let alt = self.locale.text_with("common-poster", &[("title", title.into())]);
        Some(Part::Picture(Shown { id, alt }))
    }
}

/// None of an order without a ticket, and of mails about something else. Drawing takes a moment of
/// pure work: not on the threads that serve pages.
pub(super) async fn of(
    house: &House,
    printout: &Arc<Printout>,
    is_of_tickets: bool,
) -> anyhow::Result<Pictures> {
    if !is_of_tickets {
        return Ok(Pictures::default());
    }
    let poster = season::contents::pictures::card(house, &printout.poster).await?;
    let (printer, printout) = (house.ports().printer.clone(), printout.clone());
    let host = host(&house.settings().public_url).to_owned();
    tokio::task::spawn_blocking(move || draw(&*printer, &printout, poster, &host)).await?
}

fn draw(
    printer: &dyn Printer,
    printout: &Printout,
    poster: Option<Vec<u8>>,
    host: &str,
) -> anyhow::Result<Pictures> {
    let lines = printout.view.lines.iter();
    let mut shown = lines.filter(|line| !line.is_cancelled && line.ticket.is_some()).peekable();
    let Some(first) = shown.peek() else { return Ok(Pictures::default()) };
    let mut pictures = Pictures::default();
    if let Some(bytes) = poster {
        let id = format!("poster@{host}");
        pictures.poster = Some((id.clone(), first.title.clone()));
        pictures.files.push(Picture { id, bytes });
    }
    let on_phones = shown.filter_map(|line| line.ticket.as_ref().filter(|it| it.media.phone));
    for code in on_phones.map(|ticket| &ticket.barcode) {
        let number = pictures.codes.len();
        if number == CODES_MAX || pictures.codes.contains_key(code) {
            continue;
        }
        let id = format!("ticket-{}@{host}", number + 1);
        pictures.codes.insert(code.clone(), id.clone());
        pictures.files.push(Picture { id, bytes: printer.ticket_code(code)? });
    }
    Ok(pictures)
}
