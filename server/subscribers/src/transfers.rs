//! A holder hands a ticket on to somebody else, by a link in a mail.
//!
//! 1. `offer` writes a row with a secret, and a mail brings the link. The holder can still take the
//!    ticket back.
//! 2. `accept` takes the ticket off its code and gives it a new one. The former code admits nobody.
//!    Or `decline` gives it back to its holder.
//! 3. From then on, `selling::orders::Reader` decides who sees which tickets of the order.
//!
//! `hand_over` is the same for a ticket, a subscription and a present. Their steps are apart, since
//! each has its own refusals, locks and order of checks.

mod decline;
mod hand_over;
mod handed;
mod received;
pub mod share;
pub mod subscriptions;
pub mod together;

pub use decline::decline;
pub(crate) use hand_over::{Recipient, hand_over};
pub use handed::{Beside, Handed, HandedState, handed, handed_calendar, handed_pdf};
pub use received::Received;
pub(crate) use received::received;

use anyhow::Context;
use domain::{
    id::{AdmissionId, OrderId, TransferId},
    order::{OrderLineView, parse_email},
    people::actor::Actor,
    tickets::transfer::{Handing, OFFERS_MAX, TransferRefusal},
};
use gift_tables::gifts;
use hand_over::new_codes;
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
    sealed,
    settings::request_limits,
};
use season::catalogue;
use selling::{
    mails::{self, Matter, TransferStep},
    orders::view_of_order,
    tickets::holders,
};
use serde_json::json;
use std::collections::BTreeMap;
use store::{
    Conn,
    orders::{self, Order},
    seats::releases::{self, HeldTicket, Whose},
    tickets::{
        exchanges,
        transfers::{self, Transfer, TransferEnd},
    },
};

/// What is said before a ticket is handed on.
#[derive(Clone, Debug, PartialEq)]
pub struct Preview {
    pub line: OrderLineView,
    /// Opens the order.
    pub order_secret: String,
    /// The recipient of a present that nobody has accepted. The ticket would leave it.
    pub present_for: Option<String>,
}

/// # Errors
/// Why it can't be handed on.
#[boxed]
pub async fn preview(
    house: &House,
    actor: &Actor,
    admission: AdmissionId,
    language: &str,
) -> Result<Preview, Failure<TransferRefusal>> {
    let whose = holders::whose(actor, TransferRefusal::UnknownTicket)?;
    let mut conn = house.store().read().await?;
    let ticket = releases::ticket(&mut conn, whose, admission).await?;
    let ticket = ticket.ok_or(Failure::Refused(TransferRefusal::UnknownTicket))?;
    let order = orders::by_id(&mut conn, ticket.order).await?.context("an order stays")?;
    check(house, &mut conn, &ticket, &order).await?;
    if let Some(standing) = transfers::of_ticket(&mut conn, admission).await? {
        return Err(Failure::Refused(standing_refusal(&standing)));
    }
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let view = view_of_order(house, &mut conn, &catalogue, &order, language).await?;
    let line = view.lines.into_iter().find(|line| line.line == ticket.line);
    let order_secret = sealed::shown_link(house, &order.secret);
    let present_for = gifts::waits_for(&mut conn, order.id).await?;
    Ok(Preview { line: line.context("a ticket's line stands")?, order_secret, present_for })
}

/// Somebody is told by mail that they can have the ticket. Gives the secret of its page.
///
/// # Errors
/// Why it isn't handed on.
#[boxed]
pub async fn offer(
    house: &House,
    actor: &Actor,
    admission: AdmissionId,
    email: &str,
) -> Result<String, Failure<TransferRefusal>> {
    let secrets = offer_all(house, actor, &[admission], email).await?;
    Ok(secrets.into_iter().next().context("a ticket has a page")?)
}

/// All of them are offered, or none. Each has a link. One mail tells of those of one order.
///
/// # Errors
/// Why one isn't handed on.
#[boxed]
pub async fn offer_all(
    house: &House,
    actor: &Actor,
    admissions: &[AdmissionId],
    email: &str,
) -> Result<Vec<String>, Failure<TransferRefusal>> {
    let whose = holders::whose(actor, TransferRefusal::UnknownTicket)?;
    let email = parse_email(email);
    let email = email.map_err(|_| Failure::Refused(TransferRefusal::BadAddress))?;
    let (actor, admissions) = (actor.clone(), admissions.to_vec());
    house
        .write(move |house, conn| {
            let (actor, admissions, email) = (actor.clone(), admissions.clone(), email.clone());
            Box::pin(async move {
                let (mut secrets, mut first) = (Vec::new(), BTreeMap::new());
                for admission in admissions {
                    let (actor, email, first) = (&actor, email.as_str(), &mut first);
                    let mut offer = Offer { actor, whose, email, first };
                    secrets.push(offer_in(&house, conn, &mut offer, admission).await?);
                }
                Ok(secrets)
            })
        })
        .await
}

/// What all tickets have in common that are handed on in one go.
struct Offer<'a> {
    actor: &'a Actor,
    whose: Whose,
    email: &'a str,
    /// The first one of each order, whose mail tells of all.
    first: &'a mut BTreeMap<OrderId, TransferId>,
}

async fn offer_in(
    house: &House,
    conn: &mut Conn,
    offer: &mut Offer<'_>,
    admission: AdmissionId,
) -> Result<String, Failure<TransferRefusal>> {
    let Offer { actor, whose, email, .. } = *offer;
    let (ticket, order) =
        holders::lock(conn, whose, admission, TransferRefusal::UnknownTicket).await?;
    check(house, conn, &ticket, &order).await?;
    if order.email.eq_ignore_ascii_case(email) {
        return Err(Failure::Refused(TransferRefusal::ToOneself));
    }
    if let Some(standing) = transfers::of_ticket(conn, admission).await? {
        return Err(Failure::Refused(standing_refusal(&standing)));
    }
    if transfers::count_of_ticket(conn, admission).await? >= OFFERS_MAX {
        return Err(Failure::Refused(TransferRefusal::Often));
    }
    if !request_limits::count_transfer(house, conn, &order, email).await? {
        return Err(Failure::Refused(TransferRefusal::TooManyMails));
    }
    let new = Transfer {
        id: TransferId(house.new_id()),
        admission,
        order: order.id,
        email: email.to_owned(),
        secret: sealed::new_link(house)?,
        offered_at: house.now(),
        end: None,
        told_with: offer.first.get(&order.id).copied(),
        present: None,
    };
    if !transfers::insert(conn, &new).await? {
        return Err(Failure::Refused(TransferRefusal::Offered));
    }
    if new.told_with.is_none() {
        offer.first.insert(order.id, new.id);
        tell(house, conn, &new, TransferStep::Offered).await?;
    }
    record(house, conn, actor, &new, "ticket.hand-on").await?;
    Ok(sealed::open_link(house, &new.secret)?)
}

/// The holder keeps the ticket after all.
///
/// # Errors
/// It was accepted meanwhile, or nobody was offered it.
#[boxed]
pub async fn take_back(
    house: &House,
    actor: &Actor,
    admission: AdmissionId,
) -> Result<(), Failure<TransferRefusal>> {
    let whose = holders::whose(actor, TransferRefusal::UnknownTicket)?;
    let actor = actor.clone();
    house
        .write(move |house, conn| {
            let actor = actor.clone();
            Box::pin(async move {
                holders::lock(conn, whose, admission, TransferRefusal::UnknownTicket).await?;
                let standing = transfers::of_ticket(conn, admission).await?;
                let standing = standing.ok_or(Failure::Refused(TransferRefusal::NotOffered))?;
                let (end, now) = (TransferEnd::TakenBack, house.now());
                if !transfers::end(conn, standing.id, end, now).await? {
                    return Err(Failure::Refused(TransferRefusal::Accepted));
                }
                let told = standing.told_with.unwrap_or(standing.id);
                let offered = Matter::Transfer { transfer: told, step: TransferStep::Offered };
                // A person who was never told of it isn't told of its end.
                if !mails::is_waiting(conn, standing.order, offered).await? {
                    tell(&house, conn, &standing, TransferStep::TakenBack).await?;
                }
                Ok(record(&house, conn, &actor, &standing, "ticket.keep").await?)
            })
        })
        .await
}

/// The ticket is theirs: it gets a code of its own, and the former one is refused at the door
/// (invariant 5).
///
/// # Errors
/// Why it can't be accepted.
#[boxed]
pub async fn accept(
    house: &House,
    actor: &Actor,
    secret: &str,
) -> Result<(), Failure<TransferRefusal>> {
    let (actor, secret) = (actor.clone(), secret.to_owned());
    house
        .write(move |house, conn| {
            let (actor, secret) = (actor.clone(), secret.clone());
            Box::pin(async move { accept_in(&house, conn, &actor, &secret).await })
        })
        .await
}

async fn accept_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    secret: &str,
) -> Result<(), Failure<TransferRefusal>> {
    let Offered { transfer, ticket, order } = lock(house, conn, secret).await?;
    match transfer.end {
        // Sent twice, it has the effect of one.
        Some(TransferEnd::Accepted) => return Ok(()),
        Some(TransferEnd::TakenBack | TransferEnd::Declined) => {
            return Err(Failure::Refused(TransferRefusal::NotOffered));
        }
        None => {}
    }
    check(house, conn, &ticket, &order).await?;
    transfers::end(conn, transfer.id, TransferEnd::Accepted, house.now()).await?;
    new_codes(house, conn, order.id, &[ticket.admission]).await?;
    tell(house, conn, &transfer, TransferStep::Received).await?;
    tell(house, conn, &transfer, TransferStep::HandedOn).await?;
    Ok(record(house, conn, actor, &transfer, "ticket.accept").await?)
}

/// Offered to somebody who has its link. Its ticket and its order are locked.
struct Offered {
    transfer: Transfer,
    ticket: HeldTicket,
    order: Order,
}

/// Finds it by the link in the mail.
async fn lock(
    house: &House,
    conn: &mut Conn,
    secret: &str,
) -> Result<Offered, Failure<TransferRefusal>> {
    let unknown = || Failure::Refused(TransferRefusal::UnknownTicket);
    let secret = sealed::link_lookup(house, secret)?;
    let known = transfers::by_secret(conn, &secret).await?.ok_or_else(unknown)?;
    let (ticket, order) =
        holders::lock(conn, Whose::Anybody, known.admission, TransferRefusal::UnknownTicket)
            .await?;
    let transfer = transfers::by_secret(conn, &secret).await?.ok_or_else(unknown)?;
    Ok(Offered { transfer, ticket, order })
}

fn standing_refusal(standing: &Transfer) -> TransferRefusal {
    match standing.end {
        None => TransferRefusal::Offered,
        Some(_) => TransferRefusal::Accepted,
    }
}

/// Why the ticket can't be handed on now.
pub(crate) async fn check(
    house: &House,
    conn: &mut Conn,
    ticket: &HeldTicket,
    order: &Order,
) -> Result<(), Failure<TransferRefusal>> {
    // A ticket changes hands once, and so does what it was exchanged for.
    if exchanges::handed_before(conn, order.id).await?.is_some() {
        return Err(Failure::Refused(TransferRefusal::Accepted));
    }
    let catalogue = catalogue::catalogue_with(house, conn).await?;
    let listing = catalogue.listing(ticket.performance);
    let row = &listing.context("performances are never deleted")?.row;
    let handing = Handing {
        now: house.now(),
        starts_at: row.starts_at,
        is_performance_cancelled: row.cancelled_at.is_some(),
        is_valid: order.stands()
            && !ticket.is_cancelled
            && !ticket.is_disputed
            && !ticket.is_suspended,
        has_entered: ticket.has_entered,
        is_offered: ticket.release.is_some(),
        is_sold: ticket.is_sold,
    };
    handing.check().map_err(Failure::Refused)
}

async fn tell(
    house: &House,
    conn: &mut Conn,
    transfer: &Transfer,
    step: TransferStep,
) -> anyhow::Result<()> {
    let matter = Matter::Transfer { transfer: transfer.id, step };
    mails::enqueue(house, conn, transfer.order, matter).await
}

async fn record(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    transfer: &Transfer,
    action: &'static str,
) -> anyhow::Result<()> {
    let subject = Subject::Order(transfer.order);
    let detail = json!({
        "admission": transfer.admission.to_string(),
        "transfer": transfer.id.to_string(),
    });
    journal::record(house, conn, actor, JournalEntry { action, subject, detail }).await
}
