//! Mails to the person who accepted a ticket: its performance was cancelled or moved, or the ticket
//! itself was cancelled.

use super::{
    Imagined, calendar, extras,
    page::{Page, Said},
    transfer,
};
use crate::{
    orders::{Known, Reader},
    printout::{Printout, Reading, place, printout_of},
    tickets::handed,
};
use anyhow::Context;
use domain::{
    id::{ChangeId, ExtraId, OrderLineId, TransferId},
    moment::Moment,
    order::{CancelledBy, OrderLineView},
    tickets::{
        change::{ChangeKind, Notes, note_in},
        transfer::name_for_others,
    },
};
use gift_tables::gifts_since;
use house::{
    House,
    locales::Locale,
    mail::{MailContent, Part},
    ports::Attachment,
    samples, sealed,
};
use season::catalogue::{self, Catalogue};
use std::sync::Arc;
use store::{
    Conn,
    orders::{Order, Rare},
    payments::cancellations,
    running::{
        change_notes,
        changes::{self, Change},
    },
    tickets::transfers::{self, Accepted, Transfer},
};

/// What such a mail tells.
pub(super) struct About {
    pub transfer: TransferId,
    /// None if it tells of the ticket alone.
    pub change: Option<ChangeId>,
}

/// Subject, text, and what the attached entry does to a calendar.
pub(super) struct Messages(&'static str, &'static str, &'static str);

pub(super) const CANCELLED: Messages =
    Messages("mail-handed-cancelled-subject", "mail-handed-cancelled", "mail-changed-calendar-off");
pub(super) const MOVED: Messages =
    Messages("mail-handed-moved-subject", "mail-handed-moved", "mail-changed-calendar-moved");
/// It begins at another hour of the same day.
const MOVED_TIME: Messages = Messages(
    "mail-handed-moved-time-subject",
    "mail-handed-moved-time",
    "mail-changed-calendar-moved",
);
pub(super) const AFTER_ALL: Messages = Messages(
    "mail-changed-after-all-handed-subject",
    "mail-changed-after-all-handed",
    "mail-changed-calendar-after-all",
);
pub(super) const ENDED: Messages =
    Messages("mail-handed-ended-subject", "mail-handed-ended", "mail-changed-calendar-off");
const RETURNED: Messages =
    Messages("mail-handed-ended-subject", "mail-handed-ended-moved", "mail-changed-calendar-off");

/// None if it isn't true any more, or if another mail says so.
pub(super) async fn write(
    house: &House,
    mut conn: impl std::ops::DerefMut<Target = Conn>,
    order: &Order,
    about: About,
) -> anyhow::Result<Option<MailContent>> {
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let (change, notes) = match about.change {
        Some(change) => (
            changes::by_id(&mut conn, change).await?,
            change_notes::of_change(&mut conn, change).await?,
        ),
        None => (None, Notes::new()),
    };
    let facts = Facts { about, catalogue, change, notes, secret: None };
    let told = told(house, &mut conn, order, &facts).await?;
    drop(conn);
    let Some(Told { mut content, valid, entry }) = told else { return Ok(None) };
    if !valid.is_empty() {
        let locale = content.locale.clone();
        let pdf = handed::tickets_pdf(house, &valid, locale.language()).await?;
        content.attachments = transfer::pdf_of(&locale, order, pdf);
    }
    content.attachments.extend(entry);
    Ok(Some(content))
}

/// What it would be if the house made this change. Nothing is attached, and its link opens nothing.
pub(super) async fn imagined(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    transfer: TransferId,
    world: &Imagined,
) -> anyhow::Result<Option<MailContent>> {
    let facts = Facts {
        about: About { transfer, change: Some(world.change.id) },
        catalogue: world.catalogue.clone(),
        change: Some(world.change.clone()),
        notes: world.notes.clone(),
        secret: Some(samples::SECRET),
    };
    Ok(told(house, conn, order, &facts).await?.map(|told| told.content))
}

/// What such a mail is written from.
struct Facts {
    about: About,
    catalogue: Arc<Catalogue>,
    change: Option<Change>,
    /// What the house says of the change.
    notes: Notes,
    /// Stands in the link in place of the secret that opens the page.
    secret: Option<&'static str>,
}

struct Told {
    content: MailContent,
    /// Tickets that still admit.
    valid: Vec<TransferId>,
    entry: Option<Attachment>,
}

async fn told(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    facts: &Facts,
) -> anyhow::Result<Option<Told>> {
    let Facts { about, catalogue, change, notes, secret } = facts;
    let transfer = transfers::by_id(conn, about.transfer).await?.context("a mail about one")?;
    let Theirs { told: its, all } = tickets_of(conn, order, about).await?;
    let Some(first) = its.first() else { return Ok(None) };
    let listing = catalogue.listing(first.performance).cloned();
    let listing = listing.context("performances are never deleted")?;
    let row = &listing.row;
    let messages = words_of(conn, order, first, change.as_ref(), row.cancelled_at).await?;
    let Some(messages) = messages else { return Ok(None) };
    let locale = house.locales().get_or_fallback(transfer.language(order));
    let pieces = pieces_gone(conn, first).await?;
    let rare = Rare::of(conn, order.id).await?;
    let known = Known { order, rare: &rare };
    let reading = Reading { catalogue: catalogue.clone(), known, reader: Reader::Accepter };
    let mut printout = printout_of(house, conn, &reading, &locale).await?;
    // A ticket that was taken back before the change has been told of.
    let gone = printout.view.taken_back.iter().filter(|_| about.change.is_none());
    let lines = printout.view.lines.iter().chain(gone);
    let is_told = |line: &&OrderLineView| its.iter().any(|it| it.line == line.line);
    let places: Vec<String> = lines.filter(is_told).map(|line| place(&locale, line)).collect();
    if places.is_empty() {
        return Ok(None);
    }
    printout.keep(|line| all.contains(&line.line));
    // Of a ticket that ended alone, another one for the same performance may be theirs still.
    let is_lost = printout.view.lost().any(|line| line.performance == first.performance);
    let has_entry = about.change.is_some() || is_lost;
    let entry = entry(house, &locale, &printout, first)?.filter(|_| has_entry);
    let own = house.locales().fallback();
    let performance = Moved {
        title: catalogue.title(&row.production_slug, locale.language()),
        zone: &row.time_zone,
        starts_at: row.starts_at,
        before: change.as_ref().and_then(|change| change.starts_before),
        places,
        pieces: extras::names(catalogue, &pieces, &locale),
        is_exchangeable: is_exchangeable(&printout, first),
        to_name: name_of(&transfer),
        has_entry: entry.is_some(),
        note: note_in(notes, locale.language(), own.language()).map(str::to_owned),
    };
    let is_valid = performance.before.is_some();
    let link = page_of(house, &transfer, locale.language(), *secret)?;
    let page = transfer::page(house, &locale, order, &printout, &link);
    let said = page.handed_changed(messages, performance);
    let content = page.content(said).about([first.performance]).to(transfer.email.clone(), "");
    let valid = its.iter().filter(|_| is_valid).map(|it| it.transfer).collect();
    Ok(Some(Told { content, valid, entry }))
}

/// The words of a change, or of the end of the ticket. `off_at` is there if the performance is
/// cancelled by now. None if it takes place after all, or if they were told that it doesn't.
async fn words_of(
    conn: &mut Conn,
    order: &Order,
    ticket: &Accepted,
    change: Option<&Change>,
    off_at: Option<Moment>,
) -> anyhow::Result<Option<Messages>> {
    let is_off = off_at.is_some();
    Ok(match change.map(|change| (change.kind, change.is_after_all)) {
        Some((ChangeKind::Cancelled, _)) if is_off => Some(CANCELLED),
        Some((ChangeKind::Moved, true)) if !is_off => Some(AFTER_ALL),
        Some((ChangeKind::Moved, false)) if !is_off => Some(MOVED),
        None if !is_off => Some(ended_words(conn, order, ticket).await?),
        _ => None,
    })
}

/// Its giver returned it because the performance was moved; or it ended otherwise.
async fn ended_words(
    conn: &mut Conn,
    order: &Order,
    ticket: &Accepted,
) -> anyhow::Result<Messages> {
    let by = cancellations::by_line(conn, order.id).await?;
    let told = changes::of_order(conn, order.id).await?;
    let is_moved = told.iter().map(|told| &told.change).any(|change| {
        let is_move = change.kind == ChangeKind::Moved && !change.is_after_all;
        is_move && change.performance == ticket.performance
    });
    Ok(match by.get(&ticket.line) {
        Some(CancelledBy::Change) if is_moved => RETURNED,
        _ => ENDED,
    })
}

/// The calendar's entry of the performance, under the name that the file of a present has.
fn entry(
    house: &House,
    locale: &Locale,
    printout: &Printout,
    of: &Accepted,
) -> anyhow::Result<Option<Attachment>> {
    let file = calendar::file(house, locale, printout, &[of.performance])?;
    let name = locale.text("order-calendar-file");
    Ok(file.map(|file| Attachment { name, ..file }))
}

#[derive(Default)]
struct Theirs {
    /// The tickets that the mail is about: of a present all for the performance that changed, else
    /// one. There are none if it was exchanged since.
    told: Vec<Accepted>,
    /// These tickets, and what else came with the same present.
    all: Vec<OrderLineId>,
}

async fn tickets_of(conn: &mut Conn, order: &Order, about: &About) -> anyhow::Result<Theirs> {
    let accepted = transfers::accepted_of_order(conn, order.id).await?;
    let Some(own) = accepted.iter().find(|it| it.transfer == about.transfer) else {
        return Ok(Theirs::default());
    };
    let is_theirs =
        |it: &&Accepted| it.transfer == own.transfer || (own.gift.is_some() && it.gift == own.gift);
    let is_told = |it: &&Accepted| {
        let is_changed = about.change.is_some() && it.performance == own.performance;
        it.transfer == own.transfer || is_changed
    };
    let theirs = || accepted.iter().filter(is_theirs);
    let told = theirs().filter(is_told).copied().collect();
    Ok(Theirs { told, all: theirs().map(|it| it.line).collect() })
}

/// Pieces that came with the same present for the ticket's performance, and were taken back.
async fn pieces_gone(conn: &mut Conn, ticket: &Accepted) -> anyhow::Result<Vec<ExtraId>> {
    let Some(gift) = ticket.gift else { return Ok(Vec::new()) };
    let gone = gifts_since::gone(conn, gift).await?;
    let its = gone.iter().filter(|it| it.performance == Some(ticket.performance));
    Ok(its.filter_map(|it| it.extra).collect())
}

fn is_exchangeable(printout: &Printout, of: &Accepted) -> bool {
    let mut lines = printout.view.lines.iter();
    lines.any(|line| line.performance == of.performance && line.is_exchangeable)
}

/// The name that the giver wrote on the card. None if the ticket was in no present.
pub(super) fn name_of(transfer: &Transfer) -> Option<String> {
    let present = transfer.present.as_ref()?;
    Some(name_for_others(&present.recipient_name, "")).filter(|name| !name.is_empty())
}

/// The page on which its holder finds the ticket. `secret`: stands there in place of its own.
fn page_of(
    house: &House,
    transfer: &Transfer,
    language: &str,
    secret: Option<&str>,
) -> anyhow::Result<String> {
    let (page, own) = match &transfer.present {
        Some(present) => ("gifts", &present.secret),
        None => ("transfers", &transfer.secret),
    };
    let secret = match secret {
        Some(secret) => secret.to_owned(),
        None => sealed::open_link(house, own)?,
    };
    Ok(format!("{}/{language}/{page}/{secret}", house.settings().public_url))
}

/// The performance that such a mail is about.
pub(super) struct Moved<'a> {
    pub title: String,
    pub zone: &'a str,
    pub starts_at: Moment,
    /// When it was to begin, if it takes place at another time.
    pub before: Option<Moment>,
    /// The place of each ticket.
    pub places: Vec<String>,
    /// What came with the same present for it, and was taken back. It is often empty.
    pub pieces: String,
    /// The holder of a ticket for it can exchange that ticket.
    pub is_exchangeable: bool,
    /// The name of the tickets' holder.
    pub to_name: Option<String>,
    /// An entry for a calendar is attached.
    pub has_entry: bool,
    /// What the house says of the change.
    pub note: Option<String>,
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
        let is_same_day = |at| locale.is_same_day(at, performance.starts_at, performance.zone);
        let is_moved = messages.1 == MOVED.1;
        let messages = match is_moved && performance.before.is_some_and(is_same_day) {
            true => MOVED_TIME,
            false => messages,
        };
        let now = performance.when(locale, performance.starts_at);
        let before = performance.before.map(|at| performance.when(locale, at));
        let is_valid = before.is_some();
        let Moved { title, places, pieces, is_exchangeable, to_name, has_entry, note, .. } =
            performance;
        let args = [
            ("count", (places.len() as u32).into()),
            ("before", before.unwrap_or_default().into()),
            ("from", name_for_others(&self.order.given_name, &self.order.family_name).into()),
        ];
        let ticket = |place| Part::Ticket([title.clone(), now.clone(), place, String::new()]);
        let mut parts: Vec<Part> = places.into_iter().map(ticket).collect();
        parts.push(Part::Text(locale.text_with(messages.1, &args)));
        parts.extend(note.map(Part::Text));
        if is_moved {
            let id = match is_exchangeable {
                true => "mail-handed-moved-exchange",
                false => "mail-handed-moved-ask",
            };
            parts.push(Part::Text(locale.text_with(id, &args)));
        }
        if !pieces.is_empty() {
            let pieces = [("extras", pieces.into())];
            parts.push(Part::Text(locale.text_with("mail-handed-pieces", &pieces)));
        }
        parts.extend(has_entry.then(|| Part::Text(locale.text(messages.2))));
        if is_valid {
            parts.push(Part::Link(locale.text("mail-transfer-open"), self.link.to_owned()));
        }
        // Their name is known only if it was a present.
        let footer = match to_name {
            Some(_) => "mail-footer-gift-accepted",
            None => "mail-footer-recipient",
        };
        self.mail_ending(to_name, messages.0, parts, footer)
    }
}
