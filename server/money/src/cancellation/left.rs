//! What stands of an order.

use domain::id::{OrderId, OrderLineId};
use house::House;
use store::orders::{self, Offer};

/// Lines of the tickets that stand, as the order page counts them; none of an unknown order.
#[boxed]
pub async fn tickets_of(house: &House, order_code: &str) -> anyhow::Result<Vec<OrderLineId>> {
    let mut conn = house.store().read().await?;
    let Some(order) = orders::by_code(&mut conn, order_code).await? else {
        return Ok(Vec::new());
    };
    let lines = orders::lines(&mut conn, order.id).await?;
    let tickets = lines.iter().filter(|line| line.offer.performance().is_some());
    Ok(tickets.map(|line| line.id).collect())
}

/// Whether any of its tickets and extras stand.
#[boxed]
pub async fn is_any_left(house: &House, order: OrderId) -> anyhow::Result<bool> {
    let mut conn = house.store().read().await?;
    let lines = orders::lines(&mut conn, order).await?;
    Ok(lines.iter().any(|line| !matches!(line.offer, Offer::Fee { .. })))
}
