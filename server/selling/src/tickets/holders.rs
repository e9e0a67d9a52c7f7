//! A ticket with which its holder does something by themselves: whose it is, under which locks, and
//! of which offer.

use anyhow::{Context, anyhow};
use domain::{
    id::{AdmissionId, OfferId, OrderItemId},
    people::actor::{Action, Actor},
};
use house::Failure;
use season::catalogue::Catalogue;
use store::{
    Conn,
    baskets::offers,
    orders::{self, Order},
    seats::releases::{self, HeldTicket, Whose},
    tickets::admissions,
};

/// Only who has signed in has tickets of their own; a command given on the machine itself acts
/// for whoever bought the ticket.
///
/// # Errors
/// Refused, as `unknown`: nobody's.
pub fn whose<R>(actor: &Actor, unknown: R) -> Result<Whose, Failure<R>> {
    actor.permit(Action::Shop, "*").map_err(|_| anyhow!("the actor may not shop"))?;
    match actor {
        Actor::Customer { account, .. } => Ok(Whose::Account(*account)),
        Actor::Console => Ok(Whose::Anybody),
        _ => Err(Failure::Refused(unknown)),
    }
}

/// The order first, as everybody who changes what belongs to one; then the ticket, as the door.
///
/// # Errors
/// Refused, as `unknown`: no such ticket, or somebody else's.
pub async fn lock<R: Copy>(
    conn: &mut Conn,
    whose: Whose,
    admission: AdmissionId,
    unknown: R,
) -> Result<(HeldTicket, Order), Failure<R>> {
    let unknown = || Failure::Refused(unknown);
    let known = releases::ticket(conn, whose, admission).await?.ok_or_else(unknown)?;
    let order = orders::lock(conn, known.order).await?.context("orders are never deleted")?;
    admissions::lock(conn, admission).await?;
    let ticket = releases::ticket(conn, whose, admission).await?.ok_or_else(unknown)?;
    Ok((ticket, order))
}

/// The key of the subscription or package that the ticket is of; `ticket` for a single one.
#[boxed]
pub async fn offer_of(
    catalogue: &Catalogue,
    conn: &mut Conn,
    ticket: &HeldTicket,
) -> anyhow::Result<String> {
    let items = match ticket.item {
        Some(_) => offers::order_items(conn, ticket.order).await?,
        None => Vec::new(),
    };
    offer_among(catalogue, &items, ticket.item)
}

/// The same, of an order whose items are read already.
///
/// # Errors
/// The order has no such item.
pub fn offer_among(
    catalogue: &Catalogue,
    items: &[(OrderItemId, OfferId)],
    item: Option<OrderItemId>,
) -> anyhow::Result<String> {
    let Some(item) = item else { return Ok("ticket".to_owned()) };
    let of_item = items.iter().find(|(id, _)| *id == item);
    let offering = of_item.and_then(|(_, offer)| catalogue.offering_by_id(*offer));
    Ok(offering.context("an item's offer stays")?.row.key.clone())
}
