//! What an order sells without a bank is told as soon as it is sold.

use domain::id::PerformanceId;
use house::House;
use store::{
    orders::{self, Order},
    seats::releases::{self, Whose},
    tickets::exchanges,
};

/// What is free, owed, or paid by what the house has of the buyer already is sold with its order:
/// how much of a performance is sold can decide its prices. The seat of a former ticket that pays
/// for it has gone back.
pub(super) async fn announce(house: &House, order: &Order) {
    if order.paid_at.is_none() {
        return;
    }
    match changed(house, order).await {
        Ok(changed) => house.announce(&changed).await,
        // The order stands, and what pages keep is read anew before long.
        Err(error) => tracing::warn!(order = %order.id, "its seats are not announced: {error:#}"),
    }
}

async fn changed(house: &House, order: &Order) -> anyhow::Result<Vec<PerformanceId>> {
    let mut conn = house.store().read().await?;
    let mut changed = orders::performances(&orders::lines(&mut conn, order.id).await?);
    if let Some(exchange) = exchanges::of_order(&mut conn, order.id).await? {
        let former = releases::ticket(&mut conn, Whose::Anybody, exchange.admission).await?;
        changed.extend(former.map(|ticket| ticket.performance));
    }
    Ok(changed)
}
