//! Mails about a ticket that is handed on: to whom it is offered, and to its former holder.

use super::{
    TransferStep,
    page::{Page, Said},
    pictures::Pictures,
};
use crate::{
    orders::Reader,
    printout::{Printout, printout_for},
    tickets::handed::{self, HandedBy},
};
use anyhow::Context;
use domain::{id::TransferId, order::OrderLineView, tickets::transfer::name_for_others};
use house::{
    House,
    locales::Locale,
    mail::{MailContent, Part},
    ports::{Attachment, TicketLine},
    sealed,
};
use std::sync::Arc;
use store::{
    Conn,
    orders::Order,
    tickets::transfers::{self, Transfer, TransferEnd},
};

/// Stands at the end of what is offered to somebody.
pub(super) const STRANGER: &str = "mail-transfer-stranger";

/// What a mail tells of a transfer.
pub(super) struct Told {
    pub transfer: TransferId,
    pub step: TransferStep,
}

/// A ticket with its words.
pub(super) struct Handed<'a> {
    pub line: &'a OrderLineView,
    pub words: &'a TicketLine,
}

/// Tickets of which one mail tells, each with its page.
pub(super) struct AllHanded<'a> {
    pub email: &'a str,
    pub tickets: Vec<(Handed<'a>, String)>,
}

/// None if something newer is true of it, which another mail says.
pub(super) async fn write(
    house: &House,
    mut conn: impl std::ops::DerefMut<Target = Conn>,
    order: &Order,
    told: Told,
) -> anyhow::Result<Option<MailContent>> {
    let Told { transfer, step } = told;
    let transfer = transfers::by_id(&mut conn, transfer).await?.context("a mail about one")?;
    let all = match step {
        TransferStep::Offered => transfers::told_together(&mut conn, &transfer).await?,
        _ => vec![transfer.clone()],
    };
    let all: Vec<&Transfer> = all.iter().filter(|it| step.is_true_of(it.end)).collect();
    let Some(first) = all.first() else { return Ok(None) };
    let locale = house.locales().get_or_fallback(&order.language);
    let reader = Reader::Recipient(first.admission);
    let printout = printout_for(house, &mut conn, order, &locale, reader).await?;
    drop(conn);
    let base = format!("{}/{}", house.settings().public_url, locale.language());
    let mut tickets = Vec::new();
    for one in &all {
        let its = |line: &OrderLineView| {
            line.ticket.as_ref().is_some_and(|ticket| ticket.admission == one.admission)
        };
        let mut lines = printout.view.lines.iter().zip(&printout.lines);
        if let Some((line, words)) = lines.find(|(line, _)| its(line)) {
            let link = format!("{base}/transfers/{}", sealed::open_link(house, &one.secret)?);
            tickets.push((Handed { line, words }, link));
        }
    }
    let Some((_, link)) = tickets.first() else { return Ok(None) };
    let link = match step.is_to_buyer() {
        true => format!("{base}/orders/{}", sealed::open_link(house, &order.secret)?),
        false => link.clone(),
    };
    let page = page(house, &locale, order, &printout, &link);
    let handed = AllHanded { email: &transfer.email, tickets };
    let mut content = page.content(page.handed(step, handed));
    if !step.is_to_buyer() {
        content = content.to(transfer.email.clone(), "");
    }
    if step == TransferStep::Received {
        content.attachments = attachments(house, order, &transfer, &locale).await?;
    }
    Ok(Some(content))
}

impl TransferStep {
    /// Whether it tells of something that stands so now.
    pub(super) fn is_true_of(self, end: Option<TransferEnd>) -> bool {
        match self {
            Self::Offered => end.is_none(),
            Self::TakenBack => end == Some(TransferEnd::TakenBack),
            Self::Declined => end == Some(TransferEnd::Declined),
            Self::Received | Self::HandedOn => end == Some(TransferEnd::Accepted),
        }
    }

    /// The former holder gets the mail, and not the new one.
    pub(super) fn is_to_buyer(self) -> bool {
        matches!(self, Self::HandedOn | Self::Declined)
    }
}

/// What a mail about something handed on is written from. It has one link.
pub(super) fn page<'a>(
    house: &House,
    locale: &'a Arc<Locale>,
    order: &'a Order,
    printout: &'a Printout,
    link: &'a str,
) -> Page<'a> {
    let (season_link, now, has_wallet) = (link, house.now(), false);
    let pictures = Pictures::default();
    Page { locale, order, printout, link, season_link, now, has_wallet, pictures }
}

impl Page<'_> {
    /// What a step tells of these tickets, which go to this address. Each has its link if it is to
    /// be opened.
    pub(super) fn handed(&self, step: TransferStep, handed: AllHanded<'_>) -> Said {
        let AllHanded { email, tickets } = handed;
        let is_on_paper = tickets.iter().all(|(ticket, _)| {
            ticket.line.ticket.as_ref().is_some_and(|ticket| ticket.media.paper)
        });
        let (subject, body, link_words) = messages(step, is_on_paper);
        let from = name_for_others(&self.order.given_name, &self.order.family_name);
        let count = tickets.len() as u32;
        let args = [("from", from.into()), ("email", email.into()), ("count", count.into())];
        let is_alone = tickets.len() == 1;
        // Before all else it says who sent it and what is to be done.
        let mut parts = vec![Part::Text(self.locale.text_with(body, &args))];
        if is_alone && !link_words.is_empty() {
            parts.push(Part::Link(self.locale.text(link_words), self.link.to_owned()));
        }
        for (Handed { line, words }, link) in &tickets {
            parts.push(self.ticket(line, words));
            if !is_alone && !link_words.is_empty() {
                let words = format!("{}: {}", self.locale.text(link_words), words.place);
                parts.push(Part::Link(words, link.clone()));
            }
        }
        if step == TransferStep::Offered {
            parts.push(Part::Text(self.locale.text_with(STRANGER, &args)));
        }
        match step {
            TransferStep::HandedOn | TransferStep::Declined => self.mail(subject, parts),
            TransferStep::Offered if !is_alone => {
                self.mail_to(None, "mail-transfer-offered-subject-several", parts)
            }
            _ => self.mail_to(None, subject, parts),
        }
    }
}

/// Subject, text and the link's words, which are empty if nothing is to be opened.
fn messages(step: TransferStep, is_on_paper: bool) -> (&'static str, &'static str, &'static str) {
    match step {
        TransferStep::Offered => {
            ("mail-transfer-offered-subject", "mail-transfer-offered", "mail-transfer-link")
        }
        TransferStep::TakenBack => {
            ("mail-transfer-taken-back-subject", "mail-transfer-taken-back", "")
        }
        TransferStep::Received if !is_on_paper => {
            ("mail-transfer-received-subject", "mail-transfer-received-plain", "mail-transfer-open")
        }
        TransferStep::Received => {
            ("mail-transfer-received-subject", "mail-transfer-received", "mail-transfer-open")
        }
        TransferStep::HandedOn => ("mail-transfer-handed-subject", "mail-transfer-handed", ""),
        TransferStep::Declined => ("mail-transfer-declined-subject", "mail-transfer-declined", ""),
    }
}

/// The ticket as its new holder prints it, and its entry for a calendar.
pub(super) async fn attachments(
    house: &House,
    order: &Order,
    transfer: &Transfer,
    locale: &Locale,
) -> anyhow::Result<Vec<Attachment>> {
    let language = locale.language();
    let pdf = pdf_of(locale, order, handed::pdf(house, transfer, language, HandedBy::Mail).await?);
    let entry = std::slice::from_ref(transfer);
    let entry = handed::gift_calendar(house, order.id, entry, language).await?;
    let entry = entry.map(|entry| Attachment {
        name: locale.text("order-calendar-file"),
        media_type: "text/calendar; charset=utf-8; method=PUBLISH".to_owned(),
        bytes: entry.into_bytes(),
    });
    Ok(pdf.into_iter().chain(entry).collect())
}

/// There is none if nothing is to be printed any more.
pub(super) fn pdf_of(locale: &Locale, order: &Order, bytes: Option<Vec<u8>>) -> Vec<Attachment> {
    let name = locale.text_with("mail-attachment-tickets", &[("code", order.code.clone().into())]);
    let pdf = |bytes| Attachment {
        name: format!("{name}.pdf"),
        media_type: "application/pdf".to_owned(),
        bytes,
    };
    bytes.map(pdf).into_iter().collect()
}
