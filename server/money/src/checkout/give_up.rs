//! An unpaid order that its shopper no longer wants: the seats go back at once, not when the
//! time is up.

use super::{PayRefusal, again::UnpaidOrderAction};
use crate::payments::end_unpaid_order;
use domain::{
    id::{OrderId, PerformanceId},
    people::actor::Actor,
};
use house::{Failure, House};
use store::{Conn, orders, payments};

/// Gateways are asked first, and close what they can: what was paid already is no longer
/// given up. What is paid on a bank's page that is still open is late money, and buys the
/// seats or goes back.
#[boxed]
pub async fn give_up_order(house: &House, order_secret: &str) -> Result<(), Failure<PayRefusal>> {
    let id = super::again::ask_about_order(house, order_secret, UnpaidOrderAction::GiveUp).await?;
    let changed = house
        .write(move |house, conn| Box::pin(async move { give_up(&house, conn, id).await }))
        .await?;
    house.announce(&changed).await;
    Ok(())
}

async fn give_up(
    house: &House,
    conn: &mut Conn,
    order: OrderId,
) -> Result<Vec<PerformanceId>, Failure<PayRefusal>> {
    let order = orders::lock(conn, order).await?;
    let order = order.ok_or(Failure::Refused(PayRefusal::UnknownOrder))?;
    if order.is_over() {
        return Err(Failure::Refused(PayRefusal::NotOpen));
    }
    let attempts = payments::of_order(conn, order.id).await?;
    // The order page's secret address gives the right, as to the browser that placed the order.
    let actor = Actor::Guest { session: order.session };
    Ok(end_unpaid_order(house, conn, &actor, &order, &attempts, "order.give-up").await?)
}
