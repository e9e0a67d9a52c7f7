//! Tickets of a paid order: printed, mailed again, replaced.

mod address;
mod alone;
pub mod barcodes;
mod buyer_name;
pub mod cards;
mod chosen;
pub mod counter_prints;
pub mod handed;
pub mod holders;
mod print;
pub mod prints;
pub mod proof;
mod replace;

pub use address::{AddressRefusal, Addressed, correct_address, correctable};
pub use alone::print_alone;
pub use buyer_name::{BuyerName, NameRefusal, correct_name};
pub use chosen::{CHOSEN_MAX, Opened};
pub use print::{Print, chosen_tickets_pdf, own_lines, tickets_pdf, tickets_pdf_by_code};
pub use replace::{Replaced, replace_ticket, replace_tickets};

use crate::{
    mails::{self, MAIL, Matter},
    orders::view_of_order,
    printout,
};
use domain::{id::OrderId, moment::MINUTE_MS, order::Resent, people::actor::Actor};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
    locales::Locale,
    sealed,
    settings::request_limits::{self, RESENDS_DAY_MAX},
};
use season::catalogue;
use serde_json::json;
use store::{
    Conn,
    orders::{self, Order},
};

/// A mail takes its time; asking again within this sends nothing.
const RESEND_GAP_MS: i64 = MINUTE_MS;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TicketRefusal {
    UnknownOrder,
    NotPaid,
    UnknownTicket,
    /// None was ticked.
    NothingChosen,
    AlreadyEntered,
    /// Sent a moment ago; mail takes its time.
    JustSent,
    /// All of the order is somebody else's, or was exchanged or returned.
    NothingToSend,
    /// As often as can be in a day.
    SentOften {
        most: u32,
    },
    /// The box office sees what its ticket type asks for first.
    ProofNeeded,
    /// All that it has tickets for was cancelled by the house.
    PerformanceCancelled,
    /// Its holder has offered it for resale, or its seat was sold.
    OnOffer,
    /// Its payment is disputed: the door takes none of them.
    Disputed,
    /// Somebody else has accepted it.
    HandedOn,
    /// It has a code of its own already.
    NotOnCard,
    /// The house doesn't give it out on that paper.
    NotOnPaper,
}

/// An entry of each performance; of those that its tickets were taken back for, that it is off.
///
/// # Errors
/// The order isn't known or paid, or has no performance.
#[boxed]
pub async fn calendar(
    house: &House,
    order_secret: &str,
    language: &str,
) -> Result<String, Failure<TicketRefusal>> {
    let mut conn = house.store().read().await?;
    let secret = sealed::link_lookup(house, order_secret)?;
    let order = paid(orders::by_secret(&mut conn, &secret).await?)?;
    let locale = house.locales().get_or_fallback(language);
    let printout = printout::printout(house, &mut conn, &order, &locale).await?;
    let entries = house.ports().printer.calendar(&printout.printed(&[]), &[])?;
    entries.ok_or(Failure::Refused(TicketRefusal::UnknownTicket))
}

/// Mails what is still the buyer's again, with the same codes.
#[boxed]
pub async fn resend_tickets(
    house: &House,
    order_secret: &str,
) -> Result<Resent, Failure<TicketRefusal>> {
    let id = order_id(house, order_secret).await?;
    house.write(move |house, conn| Box::pin(async move { resend(&house, conn, id).await })).await
}

async fn order_id(house: &House, secret: &str) -> Result<OrderId, Failure<TicketRefusal>> {
    let mut conn = house.store().read().await?;
    let secret = sealed::link_lookup(house, secret)?;
    Ok(paid(orders::by_secret(&mut conn, &secret).await?)?.id)
}

fn paid(order: Option<Order>) -> Result<Order, Failure<TicketRefusal>> {
    let order = order.ok_or(Failure::Refused(TicketRefusal::UnknownOrder))?;
    match (order.paid_at, order.ended_at) {
        (Some(_), None) => Ok(order),
        _ => Err(Failure::Refused(TicketRefusal::NotPaid)),
    }
}

async fn resend(
    house: &House,
    conn: &mut Conn,
    order: OrderId,
) -> Result<Resent, Failure<TicketRefusal>> {
    let order = paid(orders::lock(conn, order).await?)?;
    let tickets = store::tickets::admissions::of_order(conn, order.id).await?;
    if tickets.iter().any(|ticket| ticket.is_disputed) {
        return Err(Failure::Refused(TicketRefusal::Disputed));
    }
    let catalogue = catalogue::catalogue_with(house, conn).await?;
    let view = view_of_order(house, conn, &catalogue, &order, &order.language).await?;
    let resent = view.resent();
    let resent = resent.ok_or(Failure::Refused(TicketRefusal::NothingToSend))?;
    let mails = store::running::outbox::of_subject(conn, MAIL, &order.id.to_string()).await?;
    let just_now = house.now().minus_ms(RESEND_GAP_MS);
    if mails.last().is_some_and(|mail| mail.created_at > just_now) {
        return Err(Failure::Refused(TicketRefusal::JustSent));
    }
    if !request_limits::count_resend(house, conn, &order).await? {
        return Err(Failure::Refused(TicketRefusal::SentOften { most: RESENDS_DAY_MAX }));
    }
    let matter = Matter::Tickets { mails_before: mails.len() };
    mails::enqueue(house, conn, order.id, matter).await?;
    note(house, conn, &order, "ticket.resend", json!({})).await?;
    Ok(resent)
}

/// Whoever opens the order page acts as the browser that placed the order: its secret is what
/// they have shown.
async fn note(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    action: &'static str,
    detail: serde_json::Value,
) -> anyhow::Result<()> {
    let actor = Actor::Guest { session: order.session };
    let entry = JournalEntry { action, subject: Subject::Order(order.id), detail };
    journal::record(house, conn, &actor, entry).await
}

/// A ticket that staff look at, with the house's own look and picture; no door takes it.
///
/// # Errors
/// A fault of ours.
#[boxed]
pub async fn sample_pdf(house: &House, locale: &Locale) -> anyhow::Result<Vec<u8>> {
    printout::ticket_pdf(house, locale).await
}
