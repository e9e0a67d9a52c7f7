//! An order that nobody placed, for samples of mails and of printed tickets.

use super::{Facts, Printout};
use anyhow::Context;
use domain::{
    seats::plan::VenueView,
    tickets::{gift::Card, media::Paper},
};
use house::{
    House,
    jobs::work::PaperSample,
    locales::Locale,
    samples::{self as invented, order},
    settings::appearance,
};
use people::customers::time_zone;
use season::{catalogue::catalogue_with, words::hall_name};

const MINUTES: u32 = 170;

/// One ticket, of a subscription or alone.
pub(crate) async fn sample(
    house: &House,
    locale: &Locale,
    is_subscribed: bool,
) -> anyhow::Result<Printout> {
    let mut conn = house.store().read().await?;
    let catalogue = catalogue_with(house, &mut conn).await?;
    let appearance = appearance::of(house, &mut conn, &[]).await?;
    let picture =
        ::appearance::cards::file(house, &mut conn, Card::Ticket, locale.language()).await?;
    drop(conn);
    let mut line = order::line(house, time_zone(&catalogue));
    // The house's own hall, if it has one: its name and address stand on the ticket.
    if let Some(listing) = catalogue.listings().next() {
        let venue = &listing.row.venue;
        let hall = hall_name(&catalogue, &venue.hall, locale.language());
        line.venue = VenueView { hall, ..venue.clone() };
    }
    line.item = is_subscribed.then(|| order::item(house));
    let facts = Facts {
        view: order::view(house, locale.language(), line, catalogue.currency()),
        seats: vec![(None, MINUTES)],
        waiting: 0,
        poster: String::new(),
        holder: format!("{} {}", invented::GIVEN_NAME, invented::FAMILY_NAME),
        is_buyer: true,
        appearance,
        picture,
    };
    let stamp = Some(locale.text("staff-samples-stamp"));
    Ok(Printout { stamp, ..facts.in_words(house, locale) })
}

/// Tickets as they are printed at home, and four on a page.
pub(crate) fn samples() -> Vec<PaperSample> {
    const TEXTS: &[&str] = &["ticket-"];
    vec![
        PaperSample {
            kind: "ticket",
            texts: TEXTS,
            print: |house, locale| Box::pin(pdf(house, locale, Paper::EachAlone)),
        },
        PaperSample {
            kind: "tickets_several",
            texts: TEXTS,
            print: |house, locale| Box::pin(pdf(house, locale, Paper::SeveralOnAPage)),
        },
    ]
}

/// A ticket on a page of its own, which no door takes.
pub(crate) async fn ticket_pdf(house: &House, locale: &Locale) -> anyhow::Result<Vec<u8>> {
    pdf(house, locale, Paper::EachAlone).await
}

async fn pdf(house: &House, locale: &Locale, paper: Paper) -> anyhow::Result<Vec<u8>> {
    let printout = sample(house, locale, false).await?;
    let printer = house.ports().printer.clone();
    let pdf =
        tokio::task::spawn_blocking(move || printer.tickets_pdf(&[printout.printed(&[])], paper));
    pdf.await.context("the printer stopped")?
}
