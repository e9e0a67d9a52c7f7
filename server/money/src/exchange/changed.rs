//! A ticket that is exchanged since the house cancelled or moved its performance: whether that may
//! still be chosen, and that it was, once no ticket is left.

use anyhow::Context;
use domain::{
    id::{ChangeId, OrderId},
    people::actor::Actor,
    tickets::change::{ChangeChoice, ChangeKind},
    wording::listing::Listing,
};
use house::{
    House,
    journal::{self, JournalEntry, Subject},
};
use serde_json::json;
use store::{
    Conn,
    orders::{self, Order, OrderLine, extras},
    payments::cancellations,
    running::changes::{self, OrderChange},
    seats::releases::HeldTicket,
};

/// The order's buyer was told that the performance has a new time, and maybe kept the tickets.
pub(super) fn is_moved(told: &[OrderChange], listing: &Listing) -> bool {
    let mut its = told.iter().filter(|told| told.change.performance == listing.row.id);
    its.any(|told| told.change.kind == ChangeKind::Moved && !told.change.is_after_all)
}

/// The change of the performance that the order's buyer was told of, as long as they may choose.
pub(super) fn open_change_of(
    house: &House,
    told: &[OrderChange],
    listing: &Listing,
) -> Option<ChangeId> {
    let row = &listing.row;
    let open = told.iter().find(|told| {
        let change = &told.change;
        let is_true = match change.kind {
            // It takes place after all, where it isn't cancelled any more.
            ChangeKind::Cancelled => row.cancelled_at.is_some(),
            ChangeKind::Moved => row.cancelled_at.is_none() && row.starts_at > house.now(),
        };
        let is_open = told.done_at.is_none() && change.ended_at.is_none();
        change.performance == row.id && is_true && is_open && change.choose_by > house.now()
    });
    open.map(|told| told.change.id)
}

/// Neither its buyer nor the time has decided about the order.
pub(super) async fn is_unchosen(
    conn: &mut Conn,
    change: ChangeId,
    order: OrderId,
) -> anyhow::Result<bool> {
    let told = changes::of_order(conn, order).await?;
    Ok(told.iter().any(|told| told.change.id == change && told.done_at.is_none()))
}

/// A ticket was exchanged. If it was the last one of its order, the choice is made.
pub(super) async fn settle_if_last(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    change: ChangeId,
    ticket: &HeldTicket,
) -> anyhow::Result<()> {
    let order = orders::by_id(conn, ticket.order).await?.context("orders are never deleted")?;
    let change = changes::by_id(conn, change).await?.context("changes are never deleted")?;
    if !lines(conn, &change, &order).await?.is_empty() {
        return Ok(());
    }
    let choice = ChangeChoice::Exchange;
    changes::settle(conn, change.id, order.id, Some(choice), house.now()).await?;
    let detail = json!({ "change": change.id.to_string(), "choice": choice.as_str() });
    let subject = Subject::Order(order.id);
    let entry = JournalEntry { action: "order.choose", subject, detail };
    journal::record(house, conn, actor, entry).await
}

/// The order's tickets and extras for the changed performance that nobody used and nobody else
/// has: what is to be chosen about.
#[boxed]
pub async fn lines(
    conn: &mut Conn,
    change: &changes::Change,
    order: &Order,
) -> anyhow::Result<Vec<OrderLine>> {
    let states = cancellations::lines(conn, order.id).await?;
    let extras = extras::of_order(conn, order.id).await?;
    let performance = Some(change.performance);
    let mut lines = orders::lines(conn, order.id).await?;
    lines.retain(|line| {
        let of_extra = extras.iter().find(|extra| extra.line == line.id);
        let is_for_it = line.offer.performance() == performance
            || of_extra.is_some_and(|extra| extra.performance == performance);
        let state = states.iter().find(|state| state.line == line.id);
        is_for_it && state.is_some_and(|state| !state.is_entered && !state.is_resold)
    });
    Ok(lines)
}
