//! Sales that are made for the house: at a counter, at a point of sale, by a command. Each has a
//! basket of its own, which can be parked while the next customer is served.

use crate::sessions;
use domain::{
    actor::{Action, Actor, Channel, Seller},
    id::{AccountId, PointOfSaleId, SessionId},
};
use house::{Failure, House};
use store::counter_sales;

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
    /// They lack the right to sell there.
    NotPermitted,
    /// Nobody opened it, or its order is placed.
    UnknownSale,
}

/// Opens a sale. What it gives acts in the place of the one who opened it.
///
/// # Errors
/// `UnknownPoint`; `NotPermitted`.
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
                let (channel, point_of_sale) = match &counter {
                    Counter::BoxOffice => (Channel::BoxOffice, None),
                    Counter::Point(key) => {
                        let known = counter_sales::point_of_sale(conn, key).await?;
                        let (id, channel) =
                            known.ok_or(Failure::Refused(SaleRefusal::UnknownPoint))?;
                        (channel, Some((id, key.clone())))
                    }
                };
                permit(&actor, point_of_sale.as_ref())?;
                let session = sessions::insert_without_browser(&house, conn, "counter").await?;
                let operator = operator_of(&actor);
                let seller = Seller { channel, point_of_sale, operator, till: None, session };
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
/// `UnknownSale`; `NotPermitted`.
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
                permit(&actor, seller.point_of_sale.as_ref())?;
                seller.operator = operator_of(&actor);
                counter_sales::take_up(conn, sale, seller.operator).await?;
                Ok(Actor::Seller { actor: Box::new(actor), seller })
            })
        })
        .await
}

fn permit(
    actor: &Actor,
    point: Option<&(PointOfSaleId, String)>,
) -> Result<(), Failure<SaleRefusal>> {
    let scope = Seller::scope_of(point);
    let permitted = actor.permit(Action::Sell, &scope);
    permitted.map_err(|_| Failure::Refused(SaleRefusal::NotPermitted))
}

fn operator_of(actor: &Actor) -> Option<AccountId> {
    match actor {
        Actor::Staff { account, .. } => Some(*account),
        Actor::Seller { seller, .. } => seller.operator,
        Actor::Guest { .. } | Actor::Customer { .. } | Actor::Job { .. } | Actor::Console => None,
    }
}
