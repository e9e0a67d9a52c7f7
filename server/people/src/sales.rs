//! Sales that are made for the house: at a counter, at a point of sale, by a command. Each has a
//! basket of its own, which can be parked while the next customer is served.

use crate::sessions;
use domain::{
    id::{PointOfSaleId, SessionId},
    people::actor::{Action, Actor, Channel, Seller},
    sales::outlet::Outlet,
};
use house::{Failure, House};
use season_tables::points_of_sale::{self, PointOfSale};
use store::{Conn, baskets::counter_sales};

/// Where somebody wants to sell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Counter {
    BoxOffice,
    /// By its key.
    Point(String),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaleRefusal {
    UnknownPoint,
    /// Nothing is sold there any more.
    PointClosed,
    /// Nobody opened it, or its order is placed.
    UnknownSale,
}

/// Opens a sale. What it gives acts in the place of the one who opened it.
///
/// # Errors
/// `UnknownPoint`; `PointClosed`; without the right to sell there.
#[boxed]
pub async fn open_sale(
    house: &House,
    actor: &Actor,
    counter: &Counter,
) -> Result<Actor, Failure<SaleRefusal>> {
    let (actor, counter) = (actor.clone(), counter.clone());
    house
        .write(move |house, conn| {
            let (actor, counter) = (actor.clone(), counter.clone());
            Box::pin(async move {
                let (outlet, point_of_sale) = outlet_of(conn, &counter).await?;
                permit(&actor, &outlet)?;
                let session = sessions::insert_without_browser(&house, conn, "counter").await?;
                let operator = actor.operator();
                let seller = Seller { outlet, point_of_sale, operator, till: None, session };
                counter_sales::insert(conn, &seller, house.now()).await?;
                Ok(Actor::Seller { actor: Box::new(actor), seller })
            })
        })
        .await
}

/// Puts a sale aside. Its seats stay held as long as its basket lasts.
#[boxed]
pub async fn park_sale(house: &House, sale: SessionId) -> anyhow::Result<()> {
    house
        .fault_only(move |house, conn| {
            Box::pin(async move { counter_sales::park(conn, sale, house.now()).await })
        })
        .await
}

/// Goes on with a sale that was put aside, by whom it was.
///
/// # Errors
/// `UnknownSale`; without the right to sell there.
#[boxed]
pub async fn take_up_sale(
    house: &House,
    actor: &Actor,
    sale: SessionId,
) -> Result<Actor, Failure<SaleRefusal>> {
    let actor = actor.clone();
    house
        .write(move |_, conn| {
            let actor = actor.clone();
            Box::pin(async move {
                let seller = counter_sales::lock(conn, sale).await?;
                let mut seller = seller.ok_or(Failure::Refused(SaleRefusal::UnknownSale))?;
                permit(&actor, &seller.outlet)?;
                seller.operator = actor.operator();
                counter_sales::take_up(conn, sale, seller.operator).await?;
                Ok(Actor::Seller { actor: Box::new(actor), seller })
            })
        })
        .await
}

async fn outlet_of(
    conn: &mut Conn,
    counter: &Counter,
) -> Result<(Outlet, Option<PointOfSaleId>), Failure<SaleRefusal>> {
    let Counter::Point(key) = counter else { return Ok((Channel::BoxOffice.into(), None)) };
    let known = points_of_sale::by_key(conn, key).await?;
    let PointOfSale { id, channel, is_closed } =
        known.ok_or(Failure::Refused(SaleRefusal::UnknownPoint))?;
    match is_closed {
        true => Err(Failure::Refused(SaleRefusal::PointClosed)),
        false => Ok((Outlet { channel, point: Some(key.clone()) }, Some(id))),
    }
}

fn permit(actor: &Actor, outlet: &Outlet) -> Result<(), Failure<SaleRefusal>> {
    Ok(actor.permit(Action::Sell, &outlet.scope())?)
}
