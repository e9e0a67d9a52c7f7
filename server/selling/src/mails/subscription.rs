//! Mails about a subscription that goes to a new holder: to whom it is offered, and to its former
//! holder.

use super::{TransferStep, mail, page::Page, pictures::Pictures, transfer::pdf_of};
use crate::{handed, orders::Reader, printout::printout_for};
use anyhow::Context;
use domain::{
    id::{OrderItemId, SubscriptionTransferId},
    order::OrderLineView,
    transfer::name_for_others,
};
use house::{House, mail::Part, ports::Mail};
use store::{
    Conn, orders::Order, outbox::Message, subscription_transfers as transfers,
    transfers::TransferEnd,
};

/// What a mail tells of it.
pub(super) struct Told {
    pub transfer: SubscriptionTransferId,
    pub step: TransferStep,
}

/// None: something newer is true of it, which another mail says.
pub(super) async fn write(
    house: &House,
    mut conn: impl std::ops::DerefMut<Target = Conn>,
    message: &Message,
    order: &Order,
    told: Told,
) -> anyhow::Result<Option<Mail>> {
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
    let printout = printout_for(house, &mut conn, order, &locale, Reader::Buyer).await?;
    drop(conn);
    let base = format!("{}/{}", house.settings().public_url, locale.language());
    let link = match step {
        TransferStep::HandedOn => format!("{base}/orders/{}", order.secret),
        TransferStep::Offered | TransferStep::TakenBack | TransferStep::Received => {
            format!("{base}/subscriptions/{}", transfer.secret)
        }
    };
    let page = Page {
        locale: &locale,
        order,
        printout: &printout,
        link: &link,
        season_link: &link,
        has_wallet: false,
        pictures: Pictures::default(),
    };
    let [subject, body, link_words] = messages(step);
    let name = name_of(&printout.view.lines, transfer.item);
    let args = [
        ("from", name_for_others(&order.given_name, &order.family_name).into()),
        ("email", transfer.email.clone().into()),
        ("name", name.into()),
    ];
    let mut parts = vec![Part::Text(locale.text_with(body, &args))];
    if !link_words.is_empty() {
        parts.push(Part::Link(locale.text(link_words), link.clone()));
    }
    let is_to_buyer = step == TransferStep::HandedOn;
    let written = match is_to_buyer {
        true => page.mail(subject, parts),
        false => page.mail_to(None, subject, parts),
    };
    let mut written = mail(house, message, order, written);
    if !is_to_buyer {
        (written.to, written.to_name) = (transfer.email.clone(), String::new());
    }
    if step == TransferStep::Received {
        let bytes = handed::subscription_pdf(house, transfer.id, locale.language()).await?;
        written.attachments = pdf_of(&locale, order, bytes);
    }
    Ok(Some(written))
}

/// The subscription's, from any of its lines.
fn name_of(lines: &[OrderLineView], item: OrderItemId) -> String {
    let mut items = lines.iter().filter_map(|line| line.item.as_ref());
    items.find(|it| it.id == item).map(|it| it.name.clone()).unwrap_or_default()
}

/// Subject, text and the link's words; none where nothing is to be opened.
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
        TransferStep::HandedOn => {
            ["mail-subscription-handed-subject", "mail-subscription-handed", ""]
        }
    }
}
