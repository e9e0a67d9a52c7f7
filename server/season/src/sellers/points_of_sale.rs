//! Outlets by the names that sheets and requests call them.

use domain::{
    people::actor::Channel,
    sales::outlet::{Outlet, POINT_PREFIX},
};
use season_tables::points_of_sale;
use store::{Conn, orders::Order};

/// A channel, or `point-of-sale:KEY`. None where the house has no such point of sale, or there is
/// no such channel.
#[boxed]
pub async fn outlet(conn: &mut Conn, name: &str) -> anyhow::Result<Option<Outlet>> {
    let Some(key) = name.strip_prefix(POINT_PREFIX) else {
        return Ok(Channel::parse(name).map(Outlet::from));
    };
    let point = points_of_sale::by_key(conn, key).await?;
    Ok(point.map(|point| Outlet { channel: point.channel, point: Some(key.to_owned()) }))
}

/// Where an order was sold.
#[boxed]
pub async fn outlet_of(conn: &mut Conn, order: &Order) -> anyhow::Result<Outlet> {
    let point = match order.seller.point_of_sale {
        Some(id) => points_of_sale::key_of(conn, id).await?,
        None => None,
    };
    Ok(Outlet { channel: order.channel, point })
}
