//! Where somebody may sell, and which sales wait there for somebody to go on with them.

use super::{Counter, permit};
use domain::{
    id::SessionId,
    moment::{DAY_MS, Moment},
    people::actor::{Action, Actor, Channel},
    sales::outlet::Outlet,
};
use house::{House, NotAnswered};
use season_tables::points_of_sale;
use store::baskets::counter_sales::{self, WaitingAsked};

/// A counter at which something is sold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownCounter {
    pub counter: Counter,
    pub outlet: Outlet,
    /// Of the point of sale; empty for the box office.
    pub name: String,
}

/// Those at which the actor may sell: the box office first, then points of sale by their names.
///
/// # Errors
/// Without the right to sell anywhere.
#[boxed]
pub async fn counters(house: &House, actor: &Actor) -> Result<Vec<KnownCounter>, NotAnswered> {
    actor.permit_somewhere(Action::Sell)?;
    let mut conn = house.store().read().await?;
    let box_office = KnownCounter {
        counter: Counter::BoxOffice,
        outlet: Channel::BoxOffice.into(),
        name: String::new(),
    };
    let points = points_of_sale::open(&mut conn).await?.into_iter().map(|point| KnownCounter {
        counter: Counter::Point(point.key.clone()),
        outlet: Outlet { channel: point.channel, point: Some(point.key) },
        name: point.name,
    });
    let may = |known: &KnownCounter| actor.permit(Action::Sell, &known.outlet.scope()).is_ok();
    Ok([box_office].into_iter().chain(points).filter(may).collect())
}

/// A sale that the actor can go on with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaleWaiting {
    pub sale: SessionId,
    pub outlet: Outlet,
    /// Of whom put it aside; empty where a command did.
    pub operator_name: String,
    pub at: Moment,
    /// It was put aside. Otherwise it is the actor's own, which they left open.
    pub is_parked: bool,
}

/// Nobody looks for a sale of another day: what it held went back long ago.
const SHOWN_MS: i64 = DAY_MS;
const SHOWN_MAX: usize = 20;

/// Sales that were put aside where the actor may sell, and their own that they left open, the
/// newest first.
///
/// # Errors
/// Without the right to sell anywhere.
#[boxed]
pub async fn waiting_sales(house: &House, actor: &Actor) -> Result<Vec<SaleWaiting>, NotAnswered> {
    actor.permit_somewhere(Action::Sell)?;
    let mut conn = house.store().read().await?;
    let now = house.now();
    let (operator, since) = (actor.operator(), now.minus_ms(SHOWN_MS));
    let asked = WaitingAsked { operator, since, now };
    let found = counter_sales::waiting(&mut conn, asked).await?.into_iter();
    let found = found.filter(|it| permit(actor, &it.seller.outlet).is_ok());
    let waiting = found.take(SHOWN_MAX).map(|it| SaleWaiting {
        sale: it.seller.session,
        outlet: it.seller.outlet,
        operator_name: it.operator_name,
        at: it.parked_at.unwrap_or(it.opened_at),
        is_parked: it.parked_at.is_some(),
    });
    Ok(waiting.collect())
}
