//! Mails to whoever accepted a ticket: its performance was cancelled or moved, or the ticket itself
//! was cancelled.

use super::{mail, page::Page, pictures::Pictures, transfer};
use crate::{orders::Reader, printout::printout_for};
use anyhow::Context;
use domain::{
    change::ChangeKind,
    id::{ChangeId, TransferId},
    moment::Moment,
    transfer::name_for_others,
};
use house::{House, mail::Part, ports::Mail};
use season::catalogue;
use store::{Conn, changes, orders::Order, outbox::Message, transfers};

/// What such a mail tells.
pub(super) struct About {
    pub transfer: TransferId,
    /// None: of the ticket alone.
    pub change: Option<ChangeId>,
}

/// Subject and text.
struct Messages(&'static str, &'static str);

const CANCELLED: Messages = Messages("mail-handed-cancelled-subject", "mail-handed-cancelled");
const MOVED: Messages = Messages("mail-handed-moved-subject", "mail-handed-moved");
const ENDED: Messages = Messages("mail-handed-ended-subject", "mail-handed-ended");

/// None: it isn't true any more, or another mail says so.
pub(super) async fn write(
    house: &House,
    mut conn: impl std::ops::DerefMut<Target = Conn>,
    message: &Message,
    order: &Order,
    about: About,
) -> anyhow::Result<Option<Mail>> {
    let transfer =
        transfers::by_id(&mut conn, about.transfer).await?.context("a mail about one")?;
    let accepted = transfers::accepted_of_order(&mut conn, order.id).await?;
    let Some(accepted) = accepted.into_iter().find(|it| it.transfer == transfer.id) else {
        return Ok(None);
    };
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let listing = catalogue.listing(accepted.performance).cloned();
    let listing = listing.context("performances are never deleted")?;
    let row = &listing.row;
    let change = match about.change {
        Some(change) => changes::by_id(&mut conn, change).await?,
        None => None,
    };
    let is_off = row.cancelled_at.is_some();
    let messages = match change.as_ref().map(|change| change.kind) {
        Some(ChangeKind::Cancelled) if is_off => CANCELLED,
        Some(ChangeKind::Moved) if !is_off => MOVED,
        None if !is_off => ENDED,
        // It takes place after all, or they were told that it doesn't.
        _ => return Ok(None),
    };
    let locale = house.locales().get_or_fallback(&order.language);
    let reader = Reader::Recipient(transfer.admission);
    let printout = printout_for(house, &mut conn, order, &locale, reader).await?;
    drop(conn);
    let when = |at: Moment| {
        let date = locale.date_long(at, &row.time_zone);
        let time = locale.time(at, &row.time_zone);
        locale.text_with("common-when", &[("date", date.into()), ("time", time.into())])
    };
    let title = catalogue.title(&row.production_slug, locale.language());
    let before = change.and_then(|change| change.starts_before);
    let args = [
        ("performance", format!("{title}, {}", when(row.starts_at)).into()),
        ("before", before.map(when).unwrap_or_default().into()),
        ("from", name_for_others(&order.given_name, &order.family_name).into()),
    ];
    let language = locale.language();
    let link = format!("{}/{language}/transfers/{}", house.settings().public_url, transfer.secret);
    let page = Page {
        locale: &locale,
        order,
        printout: &printout,
        link: &link,
        season_link: &link,
        has_wallet: false,
        pictures: Pictures::default(),
    };
    let mut parts = vec![Part::Text(locale.text_with(messages.1, &args))];
    let is_valid = before.is_some();
    if is_valid {
        parts.push(Part::Link(locale.text("mail-transfer-open"), link.clone()));
    }
    let mut written = mail(house, message, order, page.mail_to(None, messages.0, parts));
    (written.to, written.to_name) = (transfer.email.clone(), String::new());
    if is_valid {
        written.attachments = transfer::attachments(house, order, &transfer, &locale).await?;
    }
    Ok(Some(written))
}
