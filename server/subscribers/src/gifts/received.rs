//! What the recipient's mail tells of the present that they have accepted, and what is attached.

use super::opened::{GivenLine, Opened};
use domain::{money::Money, sales::voucher::Voucher};
use gift_tables::gifts::Gift;
use house::{
    House, locales::Locale, mail::Part, ports::Attachment, samples,
    settings::withdrawal::withdrawable_until,
};
use selling::{gift_words, printout::seat_place, tickets::handed};
use std::collections::BTreeSet;
use store::tickets::transfers::{self, HandedWith};

/// Of no place.
const SAMPLE_ZONE: &str = "UTC";

/// What the recipient has now: tickets with their seats, vouchers with their codes as the mail of a
/// purchase has them, extras.
pub(super) fn contents(locale: &Locale, opened: &Opened) -> Vec<Part> {
    let ticket = |given: &GivenLine| {
        let line = &given.line;
        let date = locale.date_long(line.starts_at, &line.time_zone);
        let time = locale.time(line.starts_at, &line.time_zone);
        let when = [("date", date.into()), ("time", time.into())];
        let seat = line.seat.as_ref().map(|seat| seat_place(locale, seat));
        let place = seat.or_else(|| line.area.clone()).unwrap_or_default();
        let when = locale.text_with("common-when", &when);
        Part::Ticket([line.title.clone(), when, place, String::new()])
    };
    let voucher = |voucher: &Voucher| {
        let value = locale.money(Money::new(voucher.value_minor, voucher.currency));
        let code = voucher.code.to_string();
        let until = voucher.valid_until.map(|until| {
            let day = locale.date_plain(until.minus_ms(1), &opened.time_zone);
            locale.text_with("voucher-valid-until", &[("day", day.into())])
        });
        Part::Ticket([
            locale.text_with("voucher-mail", &[("value", value.into())]),
            locale.text_with("voucher-mail-code", &[("code", code.into())]),
            until.unwrap_or_default(),
            String::new(),
        ])
    };
    let mut parts: Vec<Part> = opened.lines.iter().map(ticket).collect();
    for its in &opened.vouchers {
        parts.push(voucher(its));
        let ends_at = withdrawable_until(its, opened.now, &opened.time_zone);
        parts.extend(ends_at.map(|ends_at| {
            let zone = &opened.time_zone;
            Part::Text(gift_words::withdrawal(locale, &opened.from, ends_at, zone))
        }));
    }
    if !opened.vouchers.is_empty() {
        parts.push(Part::Text(locale.text("voucher-mail-how")));
    }
    if !opened.extras.is_empty() {
        let extras: Vec<String> = opened.extras.iter().map(|it| it.counted(locale)).collect();
        let extras = [("extras", extras.join(", ").into())];
        parts.push(Part::Text(locale.text_with("mail-gift-extras", &extras)));
    }
    parts
}

/// What the mail to the recipient has attached.
pub(super) struct Files {
    /// Codes of tickets and extras.
    pub pdf: Option<Attachment>,
    /// Dates of tickets.
    pub calendar: Option<Attachment>,
}

pub(super) fn attached(locale: &Locale, opened: &Opened, files: &Files) -> Vec<Part> {
    let said = |id: &str, count: u32| Part::Text(locale.text_with(id, &[("count", count.into())]));
    let pieces: u32 = opened.extras.iter().map(|extra| extra.quantity).sum();
    let performances = opened.lines.iter().map(|given| given.line.performance);
    let dates = performances.collect::<BTreeSet<_>>().len() as u32;
    let codes = opened.lines.len() as u32 + pieces;
    let pdf = files.pdf.as_ref().map(|_| said("mail-gift-attached", codes));
    let calendar = files.calendar.as_ref().map(|_| said("mail-gift-attached-dates", dates));
    pdf.into_iter().chain(calendar).collect()
}

/// The tickets to print, and their dates for a calendar.
pub(super) async fn files(house: &House, gift: &Gift, locale: &Locale) -> anyhow::Result<Files> {
    let with = HandedWith::Present(gift.id);
    let tickets = transfers::handed_with(&mut *house.store().read().await?, with).await?;
    let language = locale.language();
    let way = handed::HandedBy::Mail;
    let pdf = handed::gift_pdf(house, gift.order, &tickets, language, way).await?;
    let pdf = pdf.map(|bytes| Attachment {
        name: format!("{}.pdf", locale.text("gift-tickets-file")),
        media_type: "application/pdf".to_owned(),
        bytes,
    });
    let calendar = handed::gift_calendar(house, gift.order, &tickets, language).await?;
    let calendar = calendar.map(|entries| Attachment {
        name: locale.text("order-calendar-file"),
        media_type: "text/calendar; charset=utf-8; method=PUBLISH".to_owned(),
        bytes: entries.into_bytes(),
    });
    Ok(Files { pdf, calendar })
}

/// What a person has who accepted one ticket.
pub(super) fn sample_contents(house: &House, locale: &Locale) -> Vec<Part> {
    let at = samples::starts_at(house);
    let when = [
        ("date", locale.date_long(at, SAMPLE_ZONE).into()),
        ("time", locale.time(at, SAMPLE_ZONE).into()),
    ];
    let when = locale.text_with("common-when", &when);
    let said = |id: &str| Part::Text(locale.text_with(id, &[("count", 1_u32.into())]));
    let ticket = [samples::TITLE.to_owned(), when, String::new(), String::new()];
    let files = ["mail-gift-attached", "mail-gift-attached-dates"].map(said);
    std::iter::once(Part::Ticket(ticket)).chain(files).collect()
}
