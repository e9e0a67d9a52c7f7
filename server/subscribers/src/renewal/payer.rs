//! Who goes on with a subscription: whoever bought the former one, or its new holder, to whom it
//! was handed before they were asked.

use anyhow::Context;
use domain::{
    id::{OrderId, OrderItemId},
    moment::Moment,
};
use store::{
    Conn,
    orders::{self, Order},
    renewals::Renewal,
    subscription_transfers,
};

/// The former order, in the name of whoever goes on. Its money stays the buyer's.
pub(super) async fn former(conn: &mut Conn, renewal: &Renewal) -> anyhow::Result<Order> {
    former_of(conn, renewal.order, renewal.item, renewal.begun_at).await
}

/// The same of one that begins at this moment.
pub(super) async fn former_of(
    conn: &mut Conn,
    order: OrderId,
    item: OrderItemId,
    begun_at: Moment,
) -> anyhow::Result<Order> {
    let bought = orders::by_id(conn, order).await?.context("orders are never deleted")?;
    let payer = subscription_transfers::payer(conn, item, begun_at).await?;
    Ok(match payer {
        None => bought,
        Some(payer) => Order {
            person: payer.person,
            given_name: payer.given_name,
            family_name: payer.family_name,
            email: payer.email,
            language: payer.language,
            ..bought
        },
    })
}

/// Whether what paid the former subscription is theirs.
pub(super) async fn is_buyer(conn: &mut Conn, former: &Order) -> anyhow::Result<bool> {
    let bought = orders::by_id(conn, former.id).await?.context("orders are never deleted")?;
    Ok(bought.person == former.person)
}
