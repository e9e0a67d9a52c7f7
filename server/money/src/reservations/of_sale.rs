//! What a sale at a counter has reserved: its buyer pays by a link, until a time.

use super::paid_minor;
use anyhow::{Context, anyhow};
use domain::{
    id::SessionId,
    moment::Moment,
    money::{Currency, Money},
    people::actor::{Action, Actor},
    sales::outlet::Outlet,
};
use house::{House, NotAnswered, sealed};
use store::{
    baskets::counter_sales::{self, KnownSale},
    orders::{self, reserved},
};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaleReservation {
    pub code: String,
    /// Empty where nobody is told by mail.
    pub email: String,
    /// The buyer's: of the page where they pay.
    pub language: String,
    /// Opens that page.
    pub secret: String,
    pub outlet: Outlet,
    pub until: Moment,
    pub total: Money,
    pub left: Money,
    /// Paid, or ended: there is nothing to pay.
    pub is_over: bool,
}

/// None: the sale isn't over, or it reserved nothing, or nobody knows it.
///
/// # Errors
/// Without the right to sell where it was reserved.
#[boxed]
pub async fn reservation_of_sale(
    house: &House,
    actor: &Actor,
    sale: SessionId,
) -> Result<Option<SaleReservation>, NotAnswered> {
    actor.permit_somewhere(Action::Sell)?;
    let mut conn = house.store().read().await?;
    let known = counter_sales::by_session(&mut conn, sale).await?;
    let Some(KnownSale { seller, order: Some(order), .. }) = known else { return Ok(None) };
    actor.permit(Action::Sell, &seller.outlet.scope())?;
    if !reserved::is_reservation(&mut conn, order).await? {
        return Ok(None);
    }
    let order = orders::by_id(&mut conn, order).await?.context("orders are never deleted")?;
    let currency = Currency::parse(&order.currency).map_err(|wrong| anyhow!("{wrong}"))?;
    let paid_minor = paid_minor(&mut conn, order.id).await?;
    Ok(Some(SaleReservation {
        secret: sealed::open_link(house, &order.secret)?,
        outlet: seller.outlet,
        until: order.pay_by,
        total: Money::new(order.total_minor, currency),
        left: Money::new(order.total_minor - paid_minor, currency),
        is_over: order.is_over(),
        code: order.code,
        email: order.email,
        language: order.language,
    }))
}
