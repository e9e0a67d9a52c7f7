//! What a sale at a counter has become: its order, and how that was paid.

use anyhow::{Context, anyhow};
use domain::{
    id::{OrderId, PerformanceId, SessionId},
    money::{Currency, Money},
    people::actor::{Action, Actor},
    sales::outlet::Outlet,
};
use house::{House, NotAnswered};
use store::{
    baskets::counter_sales::{self, KnownSale},
    orders::{self, shares},
    payments::parts::{self, TakenPart},
    tickets::exchanges,
};

/// The order of a sale that is over.
#[derive(Clone, Debug, PartialEq)]
pub struct SaleOrder {
    pub order: OrderId,
    pub code: String,
    pub total: Money,
    /// It was paid, or cost nothing. Otherwise it was reserved, or has ended.
    pub stands: bool,
    /// To where its tickets are mailed; empty: nowhere.
    pub email: String,
    /// Where it was sold.
    pub outlet: Outlet,
    /// The first of those that it has tickets for.
    pub performance: Option<PerformanceId>,
    pub parts: Vec<TakenPart>,
    /// What tickets paid of it that were exchanged for it.
    pub exchanged: Money,
    /// And what was handed over in cash, since they were worth more.
    pub handed_over: Money,
}

/// None: the sale isn't over, or nobody knows it.
///
/// # Errors
/// Without the right to sell where it was sold.
#[boxed]
pub async fn order_of_sale(
    house: &House,
    actor: &Actor,
    sale: SessionId,
) -> Result<Option<SaleOrder>, NotAnswered> {
    actor.permit_somewhere(Action::Sell)?;
    let mut conn = house.store().read().await?;
    let known = counter_sales::by_session(&mut conn, sale).await?;
    let Some(KnownSale { seller, order, .. }) = known else { return Ok(None) };
    actor.permit(Action::Sell, &seller.outlet.scope())?;
    let Some(order) = order else { return Ok(None) };
    let order = orders::by_id(&mut conn, order).await?.context("orders are never deleted")?;
    let currency = Currency::parse(&order.currency).map_err(|wrong| anyhow!("{wrong}"))?;
    let lines = orders::lines(&mut conn, order.id).await?;
    let parts = parts::of_order(&mut conn, order.id).await?;
    let shares = shares::of_order(&mut conn, order.id).await?;
    let exchanged = shares.iter().filter(|share| share.is_exchange);
    let exchanged_minor: i64 = exchanged.map(|share| share.amount_minor).sum();
    let handed_over_minor = match exchanged_minor {
        0 => 0,
        _ => exchanges::handed_over_minor(&mut conn, order.id).await?,
    };
    Ok(Some(SaleOrder {
        order: order.id,
        stands: order.stands(),
        total: Money::new(order.total_minor, currency),
        code: order.code,
        email: order.email,
        outlet: seller.outlet,
        performance: orders::performances(&lines).first().copied(),
        parts,
        exchanged: Money::new(exchanged_minor, currency),
        handed_over: Money::new(handed_over_minor, currency),
    }))
}
