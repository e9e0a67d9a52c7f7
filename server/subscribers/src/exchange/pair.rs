//! Two tickets of one performance are exchanged one after the other. The way of the second one
//! leads to the seat that the first one was exchanged for.

use super::Date;
use anyhow::Context;
use domain::{
    id::{OrderId, PerformanceId},
    order::OrderLineView,
};
use house::House;
use money::exchange::{self, Former};
use season::catalogue::{self, Catalogue};
use selling::orders::view_of_order;
use store::{
    Conn, orders,
    seats::releases::{self, Whose},
    tickets::exchanges,
};

/// Tickets that were bought for the same performance as the one that was exchanged for the order's
/// own, and that their buyer can exchange too.
#[boxed]
pub async fn left_behind(
    house: &House,
    order: OrderId,
    language: &str,
) -> anyhow::Result<Vec<OrderLineView>> {
    let mut conn = house.store().read().await?;
    let done = exchanges::of_order(&mut conn, order).await?;
    // After a change by the house, the page of the former order leads to all of them.
    let done = done.filter(|it| it.done_at.is_some() && it.change.is_none());
    let Some(done) = done.filter(|it| it.transfer.is_none()) else { return Ok(Vec::new()) };
    let former = releases::ticket(&mut conn, Whose::Anybody, done.admission).await?;
    let former = former.context("tickets are never deleted")?;
    let order = orders::by_id(&mut conn, former.order).await?;
    let order = order.context("orders are never deleted")?;
    let mut held = releases::tickets_of_order(&mut conn, order.id).await?;
    held.retain(|ticket| ticket.performance == former.performance);
    if held.is_empty() {
        return Ok(Vec::new());
    }
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let can = exchange::exchangeable(house, &mut conn, &catalogue, &order, &held).await?;
    let view = view_of_order(house, &mut conn, &catalogue, &order, language).await?;
    let is_left = |line: &OrderLineView| {
        line.ticket.as_ref().is_some_and(|ticket| can.contains(&ticket.admission))
    };
    Ok(view.lines.into_iter().filter(is_left).collect())
}

/// Marks the dates that a ticket beside this one was exchanged for, and puts them first.
pub(super) async fn first(
    conn: &mut Conn,
    catalogue: &Catalogue,
    former: &Former,
    dates: &mut [Date],
) -> anyhow::Result<()> {
    let done = exchanges::exchanged_to(conn, former.order.id).await?;
    let of_pair = done.iter().filter(|to| to.former == former.ticket.performance);
    let listings = of_pair.filter_map(|to| catalogue.listing(to.performance));
    let slugs: Vec<&str> = listings.map(|listing| listing.row.slug.as_str()).collect();
    for date in dates.iter_mut() {
        date.is_others = slugs.contains(&date.slug.as_str());
    }
    dates.sort_by_key(|date| !date.is_others);
    Ok(())
}

/// The ticket for the performance `on` that one beside this was exchanged for.
pub(super) async fn other_on(
    house: &House,
    conn: &mut Conn,
    former: &Former,
    on: PerformanceId,
    language: &str,
) -> anyhow::Result<Option<OrderLineView>> {
    // A recipient isn't told of its buyer's other tickets.
    if former.transfer.is_some() {
        return Ok(None);
    }
    let done = exchanges::exchanged_to(conn, former.order.id).await?;
    let is_its = |to: &&exchanges::ExchangedTo| {
        to.performance == on && to.former == former.ticket.performance
    };
    let Some(to) = done.iter().find(is_its) else { return Ok(None) };
    let order = orders::by_id(conn, to.order).await?.context("orders are never deleted")?;
    let catalogue = catalogue::catalogue_with(house, conn).await?;
    let view = view_of_order(house, conn, &catalogue, &order, language).await?;
    Ok(view.lines.into_iter().find(|line| line.performance == on))
}
