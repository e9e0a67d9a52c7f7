//! Which tickets of an order can be exchanged now, asked for all of them at once: in as many
//! statements for forty tickets as for two.

use super::{
    asked::exchanged_before,
    changed::{is_moved, open_change_of},
    former,
};
use crate::cancellation::backs;
use anyhow::Context;
use domain::id::{AdmissionId, OrderItemId};
use house::{Answered, House};
use rules::Exchanging;
use season::catalogue::Catalogue;
use selling::tickets::holders;
use std::collections::{BTreeMap, BTreeSet};
use store::{
    Conn,
    baskets::offers,
    orders::Order,
    payments::{cancellations, settlements},
    running::changes,
    seats::releases::{HeldTicket, Whose},
    tickets::exchanges::Wish,
};

/// By whoever bought them. `tickets`: of this order. Says of each what `former` would.
#[boxed]
pub async fn exchangeable(
    house: &House,
    conn: &mut Conn,
    catalogue: &Catalogue,
    order: &Order,
    tickets: &[HeldTicket],
) -> anyhow::Result<BTreeSet<AdmissionId>> {
    let items = offers::order_items(conn, order.id).await?;
    let told = changes::of_order(conn, order.id).await?;
    let states = cancellations::lines(conn, order.id).await?;
    let is_owed = settlements::is_owed(conn, order.id).await?;
    let is_clear = backs::is_clear(conn, order).await?;
    // Tickets of one item share their count, and so do all single ones.
    let mut counts: BTreeMap<Option<OrderItemId>, u32> = BTreeMap::new();
    let mut can = BTreeSet::new();
    for ticket in tickets {
        let listing = catalogue.listing(ticket.performance);
        let listing = listing.context("performances are never deleted")?;
        let offer = holders::offer_among(catalogue, &items, ticket.item)?;
        let after = catalogue.rules.exchange_after_change(&offer, listing);
        let after = after.filter(|_| open_change_of(house, &told, listing).is_some());
        let before = match counts.get(&ticket.item) {
            Some(before) => *before,
            None => exchanged_before(conn, ticket).await?,
        };
        counts.insert(ticket.item, before);
        let state = states.iter().find(|state| state.line == ticket.line);
        let exchanging = Exchanging {
            rule: after
                .or_else(|| catalogue.rules.exchange(&offer, listing))
                .filter(|_| !ticket.is_invitation),
            starts_at: listing.row.starts_at,
            sale: listing.effective.sale(house.now(), listing.row.cancelled_at.is_some()),
            now: house.now(),
            is_valid: order.stands()
                && !ticket.is_cancelled
                && !ticket.is_disputed
                && !ticket.is_suspended
                && state.is_some_and(|state| !state.is_entered && !state.is_resold),
            is_owed,
            has_entered: ticket.has_entered,
            is_offered: ticket.release.is_some() || ticket.transfer.is_some(),
            exchanged_before: before,
            // Whether it can be doesn't hang on it.
            value_minor: 0,
            is_after_change: after.is_some(),
            is_moved: is_moved(&told, listing),
        };
        if exchanging.worth().is_ok() && (is_clear || asked_alone(house, conn, ticket).await?) {
            can.insert(ticket.admission);
        }
    }
    Ok(can)
}

/// Something is known of the order's money that may keep the ticket's.
async fn asked_alone(house: &House, conn: &mut Conn, ticket: &HeldTicket) -> anyhow::Result<bool> {
    let wish = Wish { admission: ticket.admission, transfer: None };
    match former(house, conn, Whose::Anybody, wish).await.answered()? {
        Ok(_) => Ok(true),
        Err(_) => Ok(false),
    }
}
