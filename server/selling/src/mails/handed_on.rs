//! Mails to whoever accepted a ticket: its performance was cancelled or moved, or the ticket itself
//! was cancelled.

use super::{
    page::{Page, Said},
    pictures::Pictures,
    transfer,
};
use crate::{
    handed,
    orders::Reader,
    printout::{place, printout_for},
};
use anyhow::Context;
use domain::{
    change::ChangeKind,
    id::{ChangeId, TransferId},
    moment::Moment,
    order::OrderLineView,
    transfer::name_for_others,
};
use house::{
    House,
    locales::Locale,
    mail::{MailContent, Part},
    ports::Attachment,
    sealed,
};
use season::catalogue;
use store::{
    Conn, changes,
    orders::Order,
    transfers::{self, Accepted, Transfer},
};

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
    let its = tickets_of(&mut conn, order, &about).await?;
    let Some(first) = its.first() else { return Ok(None) };
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let listing = catalogue.listing(first.performance).cloned();
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
    let locale = house.locales().get_or_fallback(transfer.language(order));
    let reader = Reader::Recipient(transfer.admission);
    let printout = printout_for(house, &mut conn, order, &locale, reader).await?;
    drop(conn);
    // A ticket that was taken back before the change has been told of.
    let gone = printout.view.taken_back.iter().filter(|_| about.change.is_none());
    let lines = printout.view.lines.iter().chain(gone);
    let is_told = |line: &&OrderLineView| its.iter().any(|it| it.line == line.line);
    let places: Vec<String> = lines.filter(is_told).map(|line| place(&locale, line)).collect();
    if places.is_empty() {
        return Ok(None);
    }
    let performance = Moved {
        title: catalogue.title(&row.production_slug, locale.language()),
        zone: &row.time_zone,
        starts_at: row.starts_at,
        before: change.and_then(|change| change.starts_before),
        places,
        to_name: name_of(&transfer),
    };
    let is_valid = performance.before.is_some();
    let link = page_of(house, &transfer, locale.language())?;
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
    let said = page.handed_changed(messages, performance);
    let mut content = page.content(said).to(transfer.email.clone(), "");
    if is_valid {
        content.attachments = files(house, &locale, order, &its).await?;
    }
    Ok(Some(content))
}

/// The tickets with their new time, and its entry for a calendar.
async fn files(
    house: &House,
    locale: &Locale,
    order: &Order,
    its: &[Accepted],
) -> anyhow::Result<Vec<Attachment>> {
    let tickets: Vec<TransferId> = its.iter().map(|it| it.transfer).collect();
    let pdf = handed::tickets_pdf(house, &tickets, locale.language()).await?;
    let date = transfer::date_of(house, locale, order, &tickets).await?;
    Ok(transfer::pdf_of(locale, order, pdf).into_iter().chain(date).collect())
}

/// The tickets that one mail is about: of a present all for the performance that changed, else one.
/// None of them: it was exchanged since.
async fn tickets_of(
    conn: &mut Conn,
    order: &Order,
    about: &About,
) -> anyhow::Result<Vec<Accepted>> {
    let accepted = transfers::accepted_of_order(conn, order.id).await?;
    let Some(own) = accepted.iter().find(|it| it.transfer == about.transfer) else {
        return Ok(Vec::new());
    };
    let is_told = |it: &&Accepted| {
        let is_of_present = own.gift.is_some() && it.gift == own.gift;
        let is_changed = about.change.is_some() && it.performance == own.performance;
        it.transfer == own.transfer || (is_of_present && is_changed)
    };
    Ok(accepted.iter().filter(is_told).copied().collect())
}

/// As the giver wrote it on the card; None of a ticket that was in no present.
pub(super) fn name_of(transfer: &Transfer) -> Option<String> {
    let present = transfer.present.as_ref()?;
    Some(name_for_others(&present.recipient_name, "")).filter(|name| !name.is_empty())
}

/// Where whoever has the ticket finds it.
fn page_of(house: &House, transfer: &Transfer, language: &str) -> anyhow::Result<String> {
    let base = format!("{}/{language}", house.settings().public_url);
    Ok(match &transfer.present {
        Some(present) => format!("{base}/gifts/{}", sealed::open_link(house, &present.secret)?),
        None => format!("{base}/transfers/{}", sealed::open_link(house, &transfer.secret)?),
    })
}

/// The performance that such a mail is about.
pub(super) struct Moved<'a> {
    pub title: String,
    pub zone: &'a str,
    pub starts_at: Moment,
    /// Of one that takes place at another time.
    pub before: Option<Moment>,
    /// Of each ticket.
    pub places: Vec<String>,
    /// Of whoever has the tickets.
    pub to_name: Option<String>,
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
        let Moved { title, places, to_name, .. } = performance;
        let args = [
            ("count", (places.len() as u32).into()),
            ("before", before.unwrap_or_default().into()),
            ("from", name_for_others(&self.order.given_name, &self.order.family_name).into()),
        ];
        let ticket = |place| Part::Ticket([title.clone(), now.clone(), place, String::new()]);
        let mut parts: Vec<Part> = places.into_iter().map(ticket).collect();
        parts.push(Part::Text(locale.text_with(messages.1, &args)));
        if is_valid {
            parts.push(Part::Link(locale.text("mail-transfer-open"), self.link.to_owned()));
        }
        self.mail_to(to_name, messages.0, parts)
    }
}
