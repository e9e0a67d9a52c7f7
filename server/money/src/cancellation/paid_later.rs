//! Tickets of an order that is paid later, and was paid in part or whole when they are taken back.

use super::How;
use crate::{books::ReceivableTurn, receivables::credit_over};
use domain::{id::CancellationId, money::Currency};
use house::House;
use store::{Conn, cancellations, orders::Order};

/// What was paid for them becomes credit. An exchanged ticket pays for its holder's new one.
pub(super) async fn credit(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    cancellation: CancellationId,
    how: How,
) -> anyhow::Result<()> {
    let to = how.exchange.map(|_| order.person);
    let minor = credit_over(house, conn, order, ReceivableTurn::GivenBack, to).await?;
    if minor > 0 {
        cancellations::mark_credited(conn, cancellation, minor).await?;
    }
    Ok(())
}

pub(super) fn currency(order: &Order) -> anyhow::Result<Currency> {
    Currency::parse(&order.currency).map_err(|wrong| anyhow::anyhow!("{wrong}"))
}
