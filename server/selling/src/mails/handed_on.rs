//! Mails to whoever accepted a ticket: its performance was cancelled or moved, or the ticket itself
//! was cancelled.

use super::{
    page::{Page, Said},
    pictures::Pictures,
    transfer,
};
use crate::{orders::Reader, printout::printout_for};
use anyhow::Context;
use domain::{
    change::ChangeKind,
    id::{ChangeId, TransferId},
    moment::Moment,
    transfer::name_for_others,
};
use house::{
    House,
    locales::Locale,
    mail::{MailContent, Part},
    sealed,
};
use season::catalogue;
use store::{Conn, changes, orders::Order, transfers};

/// What such a mail tells.
pub(super) struct About {
    pub transfer: TransferId,
    /// None: of the ticket alone.
    pub change: Option<ChangeId>,
}

/// Subject and text.
pub(super) struct Messages(&'static str, &'static str);

pub(super) const CANCELLED: Messages =
    Messages("mail-handed-cancelled-subject", "mail-handed-cancelled");
pub(super) const MOVED: Messages = Messages("mail-handed-moved-subject", "mail-handed-moved");
pub(super) const AFTER_ALL: Messages =
    Messages("mail-changed-after-all-handed-subject", "mail-changed-after-all-handed");
pub(super) const ENDED: Messages = Messages("mail-handed-ended-subject", "mail-handed-ended");

/// None: it isn't true any more, or another mail says so.
pub(super) async fn write(
    house: &House,
    mut conn: impl std::ops::DerefMut<Target = Conn>,
    order: &Order,
    about: About,
) -> anyhow::Result<Option<MailContent>> {
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
    let is_after_all = change.as_ref().is_some_and(|change| change.is_after_all);
    let messages = match change.as_ref().map(|change| change.kind) {
        Some(ChangeKind::Cancelled) if is_off => CANCELLED,
        Some(ChangeKind::Moved) if !is_off && is_after_all => AFTER_ALL,
        Some(ChangeKind::Moved) if !is_off => MOVED,
        None if !is_off => ENDED,
        // It takes place after all, or they were told that it doesn't.
        _ => return Ok(None),
    };
    let locale = house.locales().get_or_fallback(&order.language);
    let reader = Reader::Recipient(transfer.admission);
    let printout = printout_for(house, &mut conn, order, &locale, reader).await?;
    drop(conn);
    let title = catalogue.title(&row.production_slug, locale.language());
    let performance = Moved {
        title,
        zone: &row.time_zone,
        starts_at: row.starts_at,
        before: change.and_then(|change| change.starts_before),
    };
    let is_valid = performance.before.is_some();
    let language = locale.language();
    let secret = sealed::open_link(house, &transfer.secret)?;
    let link = format!("{}/{language}/transfers/{secret}", house.settings().public_url);
    let page = Page {
        locale: &locale,
        order,
        printout: &printout,
        link: &link,
        season_link: &link,
        has_wallet: false,
        pictures: Pictures::default(),
    };
    let said = page.handed_changed(messages, performance);
    let mut content = page.content(said).to(transfer.email.clone(), "");
    if is_valid {
        content.attachments = transfer::attachments(house, order, &transfer, &locale).await?;
    }
    Ok(Some(content))
}

/// The performance that such a mail is about.
pub(super) struct Moved<'a> {
    pub title: String,
    pub zone: &'a str,
    pub starts_at: Moment,
    /// Of one that takes place at another time.
    pub before: Option<Moment>,
}

impl Moved<'_> {
    fn when(&self, locale: &Locale, at: Moment) -> String {
        let date = locale.date_long(at, self.zone);
        let time = locale.time(at, self.zone);
        locale.text_with("common-when", &[("date", date.into()), ("time", time.into())])
    }
}

impl Page<'_> {
    pub(super) fn handed_changed(&self, messages: Messages, performance: Moved<'_>) -> Said {
        let locale = self.locale;
        let now = performance.when(locale, performance.starts_at);
        let before = performance.before.map(|at| performance.when(locale, at));
        let is_valid = before.is_some();
        let args = [
            ("performance", format!("{}, {now}", performance.title).into()),
            ("before", before.unwrap_or_default().into()),
            ("from", name_for_others(&self.order.given_name, &self.order.family_name).into()),
        ];
        let mut parts = vec![Part::Text(locale.text_with(messages.1, &args))];
        if is_valid {
            parts.push(Part::Link(locale.text("mail-transfer-open"), self.link.to_owned()));
        }
        self.mail_to(None, messages.0, parts)
    }
}
