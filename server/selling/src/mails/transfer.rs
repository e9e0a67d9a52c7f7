//! Mails about a ticket that is handed on: to whom it is offered, and to its former holder.

use super::{
    TransferStep,
    page::{Page, Said},
    pictures::Pictures,
};
use crate::{handed, orders::Reader, printout::printout_for};
use anyhow::Context;
use domain::{id::TransferId, order::OrderLineView, transfer::name_for_others};
use house::{
    House,
    locales::Locale,
    mail::{MailContent, Part},
    ports::{Attachment, TicketLine},
    sealed,
};
use store::{
    Conn,
    orders::Order,
    transfers::{self, Transfer, TransferEnd},
};

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

/// None: something newer is true of it, which another mail says.
pub(super) async fn write(
    house: &House,
    mut conn: impl std::ops::DerefMut<Target = Conn>,
    order: &Order,
    told: Told,
) -> anyhow::Result<Option<MailContent>> {
    let Told { transfer, step } = told;
    let transfer = transfers::by_id(&mut conn, transfer).await?.context("a mail about one")?;
    let is_true = match step {
        TransferStep::Offered => transfer.end.is_none(),
        TransferStep::TakenBack => transfer.end == Some(TransferEnd::TakenBack),
        TransferStep::Received | TransferStep::HandedOn => {
            transfer.end == Some(TransferEnd::Accepted)
        }
    };
    if !is_true {
        return Ok(None);
    }
    let locale = house.locales().get_or_fallback(&order.language);
    let reader = Reader::Recipient(transfer.admission);
    let printout = printout_for(house, &mut conn, order, &locale, reader).await?;
    drop(conn);
    let lines = printout.view.lines.iter().zip(&printout.lines);
    let is_its = |line: &&OrderLineView| {
        line.ticket.as_ref().is_some_and(|ticket| ticket.admission == transfer.admission)
    };
    let Some((line, words)) = lines.into_iter().find(|(line, _)| is_its(line)) else {
        return Ok(None);
    };
    let base = format!("{}/{}", house.settings().public_url, locale.language());
    let link = match step {
        TransferStep::HandedOn => {
            format!("{base}/orders/{}", sealed::open_link(house, &order.secret)?)
        }
        TransferStep::Offered | TransferStep::TakenBack | TransferStep::Received => {
            format!("{base}/transfers/{}", sealed::open_link(house, &transfer.secret)?)
        }
    };
    let page = Page {
        locale: &locale,
        order,
        printout: &printout,
        link: &link,
        season_link: &link,
        now: house.now(),
        has_wallet: false,
        pictures: Pictures::default(),
    };
    let mut content = page.content(page.handed(step, &transfer.email, Handed { line, words }));
    if step != TransferStep::HandedOn {
        content = content.to(transfer.email.clone(), "");
    }
    if step == TransferStep::Received {
        content.attachments = attachments(house, order, &transfer, &locale).await?;
    }
    Ok(Some(content))
}

impl Page<'_> {
    /// What a step tells of this ticket, which goes to this address.
    pub(super) fn handed(&self, step: TransferStep, email: &str, ticket: Handed<'_>) -> Said {
        let Handed { line, words } = ticket;
        let is_on_paper = line.ticket.as_ref().is_some_and(|ticket| ticket.media.paper);
        let (subject, body, link_words) = messages(step, is_on_paper);
        let from = name_for_others(&self.order.given_name, &self.order.family_name);
        let args = [("from", from.into()), ("email", email.into())];
        let mut parts = vec![self.ticket(line, words)];
        parts.push(Part::Text(self.locale.text_with(body, &args)));
        if !link_words.is_empty() {
            parts.push(Part::Link(self.locale.text(link_words), self.link.to_owned()));
        }
        match step {
            TransferStep::HandedOn => self.mail(subject, parts),
            _ => self.mail_to(None, subject, parts),
        }
    }
}

/// Subject, text and the link's words; none where nothing is to be opened.
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
    }
}

/// The ticket as whoever accepted it prints it.
pub(super) async fn attachments(
    house: &House,
    order: &Order,
    transfer: &Transfer,
    locale: &Locale,
) -> anyhow::Result<Vec<Attachment>> {
    Ok(pdf_of(locale, order, handed::pdf(house, transfer, locale.language()).await?))
}

/// None: there is nothing to print any more.
pub(super) fn pdf_of(locale: &Locale, order: &Order, bytes: Option<Vec<u8>>) -> Vec<Attachment> {
    let name = locale.text_with("mail-attachment-tickets", &[("code", order.code.clone().into())]);
    let pdf = |bytes| Attachment {
        name: format!("{name}.pdf"),
        media_type: "application/pdf".to_owned(),
        bytes,
    };
    bytes.map(pdf).into_iter().collect()
}
