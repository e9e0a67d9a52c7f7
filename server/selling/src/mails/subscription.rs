//! Mails about a subscription that goes to a new holder: to whom it is offered, and to its former
//! holder.

use super::{
    TransferStep,
    page::{Page, Said},
    transfer::{self, STRANGER, pdf_of},
};
use crate::{
    orders::Reader,
    printout::{Printout, printout_for},
    tickets::handed,
};
use anyhow::Context;
use domain::{
    id::{OrderItemId, SubscriptionTransferId},
    order::OrderLineView,
    tickets::transfer::name_for_others,
};
use house::{
    House,
    mail::{MailContent, Part},
    sealed,
};
use store::{Conn, orders::Order, people, tickets::subscription_transfers as transfers};

/// What a mail tells of it.
pub(super) struct Told {
    pub transfer: SubscriptionTransferId,
    pub step: TransferStep,
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
    if !step.is_true_of(transfer.end) {
        return Ok(None);
    }
    let locale = house.locales().get_or_fallback(&order.language);
    let printout = printout_for(house, &mut conn, order, &locale, Reader::Buyer).await?;
    let reader = match transfer.person.filter(|_| step == TransferStep::Received) {
        Some(person) => Some(people::name(&mut conn, person).await?),
        None => None,
    };
    drop(conn);
    let base = format!("{}/{}", house.settings().public_url, locale.language());
    let (opens, secret) = match step.is_to_buyer() {
        true => ("orders", &order.secret),
        false => ("subscriptions", &transfer.secret),
    };
    let link = format!("{base}/{opens}/{}", sealed::open_link(house, secret)?);
    let page = transfer::page(house, &locale, order, &printout, &link);
    let of_item = |line: &OrderLineView| {
        let is_its = line.item.as_ref().is_some_and(|it| it.id == transfer.item);
        is_its && !line.is_cancelled && line.starts_at > house.now()
    };
    let lines = printout.view.lines.iter().zip(&printout.lines);
    let subscription = Handed {
        email: &transfer.email,
        name: &name_of(&printout, transfer.item),
        reader: reader.filter(|name| !name.is_empty()),
        performances: lines
            .filter(|it| of_item(it.0))
            .map(|(line, words)| without_price(page.ticket(line, words)))
            .collect(),
    };
    let mut content = page.content(page.subscription(step, subscription));
    if !step.is_to_buyer() {
        content = content.to(transfer.email.clone(), "");
    }
    if step == TransferStep::Received {
        let bytes = handed::subscription_pdf(house, transfer.id, locale.language()).await?;
        content.attachments = pdf_of(&locale, order, bytes);
    }
    Ok(Some(content))
}

/// What was paid for it is nobody's business but its buyer's.
fn without_price(mut ticket: Part) -> Part {
    if let Part::Ticket([.., price]) = &mut ticket {
        price.clear();
    }
    ticket
}

/// A subscription on its way to a new holder.
pub(super) struct Handed<'a> {
    /// The address to which it goes.
    pub email: &'a str,
    pub name: &'a str,
    /// The name of its new holder, once it is theirs.
    pub reader: Option<String>,
    /// The performances to come.
    pub performances: Vec<Part>,
}

impl Page<'_> {
    /// What a step tells of it.
    pub(super) fn subscription(&self, step: TransferStep, handed: Handed<'_>) -> Said {
        let Handed { email, name, reader, performances } = handed;
        let [subject, body, link_words] = messages(step);
        let args = [
            ("from", name_for_others(&self.order.given_name, &self.order.family_name).into()),
            ("email", email.into()),
            ("name", name.into()),
        ];
        let mut parts = vec![Part::Text(self.locale.text_with(body, &args))];
        if !link_words.is_empty() {
            parts.push(Part::Link(self.locale.text(link_words), self.link.to_owned()));
        }
        if matches!(step, TransferStep::Offered | TransferStep::Received) {
            parts.extend(performances);
        }
        if step == TransferStep::Offered {
            parts.push(Part::Text(self.locale.text_with(STRANGER, &args)));
        }
        match step {
            TransferStep::HandedOn => self.mail(subject, parts),
            _ => self.mail_to(reader, subject, parts),
        }
    }
}

/// The subscription's name, its season, and its seat if all performances have the same.
fn name_of(printout: &Printout, item: OrderItemId) -> String {
    let lines = printout.view.lines.iter().zip(&printout.lines);
    let its = lines.filter_map(|(line, words)| {
        let of = line.item.as_ref().filter(|it| it.id == item)?;
        Some((of.name_in_season.as_str(), words.place.as_str()))
    });
    let its: Vec<(&str, &str)> = its.collect();
    match its.as_slice() {
        [] => String::new(),
        [(name, place), others @ ..] if others.iter().all(|(_, other)| other == place) => {
            format!("{name} · {place}")
        }
        [(name, _), ..] => (*name).to_owned(),
    }
}

/// Subject, text and the link's words, which are empty if nothing is to be opened.
fn messages(step: TransferStep) -> [&'static str; 3] {
    match step {
        TransferStep::Offered => [
            "mail-subscription-offered-subject",
            "mail-subscription-offered",
            "mail-subscription-link",
        ],
        TransferStep::TakenBack => {
            ["mail-subscription-taken-back-subject", "mail-subscription-taken-back", ""]
        }
        TransferStep::Received => [
            "mail-subscription-received-subject",
            "mail-subscription-received",
            "mail-subscription-open",
        ],
        TransferStep::HandedOn | TransferStep::Declined => {
            ["mail-subscription-handed-subject", "mail-subscription-handed", ""]
        }
    }
}
