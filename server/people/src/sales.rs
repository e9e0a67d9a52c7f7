//! Sales that are made for the house: at a counter, at a point of sale, by a command. Each has a
//! basket of its own, which can be parked while the next customer is served.

mod customer;
mod waiting;

pub use customer::{SaleCustomer, sale_customer};
pub use waiting::{KnownCounter, SaleWaiting, counters, waiting_sales};

use crate::sessions;
use domain::{
    id::{AccountId, PointOfSaleId, SessionId, TillSessionId},
    people::actor::{Action, Actor, Channel, Seller},
    sales::outlet::Outlet,
};
use house::{Failure, House};
use season_tables::points_of_sale::{self, PointOfSale};
use store::{
    Conn,
    baskets::counter_sales::{self, KnownSale, OpenSale},
    tills::shifts,
};

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
    /// It belongs to another counter than the one at which the colleague sells.
    OtherPoint,
    /// A colleague is serving it: it was not put aside.
    BeingServed,
    /// It was put aside: somebody takes it up first.
    PutAside,
}

impl SaleRefusal {
    /// For programs.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::UnknownPoint => "unknown-point",
            Self::PointClosed => "point-closed",
            Self::UnknownSale => "unknown-sale",
            Self::OtherPoint => "other-point",
            Self::BeingServed => "being-served",
            Self::PutAside => "put-aside",
        }
    }
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
                let till = own_till(conn, operator, point_of_sale).await?;
                let seller = Seller { outlet, point_of_sale, operator, till, session };
                counter_sales::insert(conn, &seller, house.now()).await?;
                Ok(Actor::Seller { actor: Box::new(actor), seller })
            })
        })
        .await
}

/// Puts a sale aside. Its seats stay held as long as its basket lasts.
///
/// # Errors
/// `UnknownSale`; without the right to sell there.
#[boxed]
pub async fn park_sale(
    house: &House,
    actor: &Actor,
    sale: SessionId,
) -> Result<(), Failure<SaleRefusal>> {
    let actor = actor.clone();
    house
        .write(move |house, conn| {
            let actor = actor.clone();
            Box::pin(async move {
                let OpenSale { seller, .. } = locked(conn, &actor, sale).await?;
                Ok(counter_sales::park(conn, seller.session, house.now()).await?)
            })
        })
        .await
}

/// Goes on with a sale that was put aside, by whom it was. One that wasn't is its own seller's.
///
/// # Errors
/// Why it stays where it is; without the right to sell there.
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
                let OpenSale { mut seller, is_parked, .. } = locked(conn, &actor, sale).await?;
                let operator = actor.operator();
                if !is_parked && seller.operator != operator {
                    return Err(Failure::Refused(SaleRefusal::BeingServed));
                }
                if let Some(key) = &seller.outlet.point {
                    outlet_of(conn, &Counter::Point(key.clone())).await?;
                }
                seller.operator = operator;
                seller.till = own_till(conn, operator, seller.point_of_sale).await?;
                counter_sales::take_up(conn, &seller).await?;
                // A colleague who has another sale open keeps that one.
                let own = match actor {
                    Actor::Seller { actor, .. } => actor,
                    actor => Box::new(actor),
                };
                Ok(Actor::Seller { actor: own, seller })
            })
        })
        .await
}

/// The sale that the actor serves now, for what they do next in it. Nothing of it changes.
///
/// # Errors
/// Why they don't serve it; without the right to sell there.
#[boxed]
pub async fn serving(
    house: &House,
    actor: &Actor,
    sale: SessionId,
) -> Result<Actor, Failure<SaleRefusal>> {
    let mut conn = house.store().read().await?;
    let known = counter_sales::by_session(&mut conn, sale).await?;
    let unknown = Failure::Refused(SaleRefusal::UnknownSale);
    let Some(KnownSale { seller, is_parked, order }) = known else { return Err(unknown) };
    permit(actor, &seller.outlet)?;
    if order.is_some() {
        return Err(unknown);
    }
    if let Some(key) = &seller.outlet.point {
        outlet_of(&mut conn, &Counter::Point(key.clone())).await?;
    }
    if is_parked {
        return Err(Failure::Refused(SaleRefusal::PutAside));
    }
    if seller.operator != actor.operator() {
        return Err(Failure::Refused(SaleRefusal::BeingServed));
    }
    Ok(Actor::Seller { actor: Box::new(actor.clone()), seller })
}

/// The shift that somebody has at this counter. None: they have no till there.
async fn own_till(
    conn: &mut Conn,
    operator: Option<AccountId>,
    point: Option<PointOfSaleId>,
) -> anyhow::Result<Option<TillSessionId>> {
    let own = shifts::of_clerk(conn, operator).await?;
    Ok(own.iter().find(|shift| shift.point_of_sale == point).map(|shift| shift.id))
}

/// An open sale at a counter where the actor may sell, locked until the transaction ends.
async fn locked(
    conn: &mut Conn,
    actor: &Actor,
    sale: SessionId,
) -> Result<OpenSale, Failure<SaleRefusal>> {
    let known = counter_sales::lock(conn, sale).await?;
    let known = known.ok_or(Failure::Refused(SaleRefusal::UnknownSale))?;
    permit(actor, &known.seller.outlet)?;
    match actor.seller() {
        Some(own) if own.outlet != known.seller.outlet => {
            Err(Failure::Refused(SaleRefusal::OtherPoint))
        }
        _ => Ok(known),
    }
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
