//! A clerk exchanges tickets for their buyer, in the sale that they serve: its seats are the new
//! ones, and its parts pay what these cost more.

use super::{RefusedTicket, exchangeable, former_together};
use crate::checkout::parts::may_take;
use anyhow::Context;
use domain::{
    id::AdmissionId,
    order::OrderLineView,
    people::actor::{Action, Actor, NotPermitted},
    tickets::exchange::ExchangeRefusal,
};
use house::{Failure, House};
use season::catalogue;
use selling::orders::view_of_order;
use store::{
    Conn,
    baskets::counter_sales,
    orders::{self, Order},
    seats::releases::{self, Whose},
    tickets::exchanges::{self, Wish},
};

/// An order's tickets that can be exchanged now.
#[derive(Clone, Debug, PartialEq)]
pub struct ToExchange {
    /// Of the order.
    pub code: String,
    pub lines: Vec<OrderLineView>,
}

/// # Errors
/// Nobody knows the order; without the right to sell it.
#[boxed]
pub async fn to_exchange(
    house: &House,
    actor: &Actor,
    order_code: &str,
    language: &str,
) -> Result<ToExchange, Failure<ExchangeRefusal>> {
    let mut conn = house.store().read().await?;
    let order = reachable(&mut conn, actor, order_code).await?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let held = releases::tickets_of_order(&mut conn, order.id).await?;
    let can = exchangeable(house, &mut conn, &catalogue, &order, &held).await?;
    let view = view_of_order(house, &mut conn, &catalogue, &order, language).await?;
    let mut lines = view.lines;
    lines.retain(|line| line.ticket.as_ref().is_some_and(|it| can.contains(&it.admission)));
    Ok(ToExchange { code: order.code, lines })
}

/// What the seller's sale comes to is for these tickets of the order. It becomes their buyer's.
///
/// # Errors
/// Which ticket can't be exchanged, and why; without the right to sell the order.
#[boxed]
pub async fn begin_at_counter(
    house: &House,
    seller: &Actor,
    order_code: &str,
    admissions: &[AdmissionId],
) -> Result<(), Failure<RefusedTicket>> {
    let (seller, code) = (seller.clone(), order_code.to_owned());
    let admissions = admissions.to_vec();
    house
        .write(move |house, conn| {
            let (seller, code, admissions) = (seller.clone(), code.clone(), admissions.clone());
            Box::pin(async move { begin_in(&house, conn, &seller, &code, &admissions).await })
        })
        .await
}

async fn begin_in(
    house: &House,
    conn: &mut Conn,
    seller: &Actor,
    code: &str,
    admissions: &[AdmissionId],
) -> Result<(), Failure<RefusedTicket>> {
    let sale = seller.seller().context("nobody exchanges at a counter without a sale")?.session;
    let admission = *admissions.first().context("an exchange is of a ticket")?;
    let refused = |why| RefusedTicket { admission, why };
    let order = reachable(conn, seller, code).await.map_err(|why| why.map(refused))?;
    let wish = |admission: &AdmissionId| Wish { admission: *admission, transfer: None };
    let wishes: Vec<Wish> = admissions.iter().map(wish).collect();
    let former = former_together(house, conn, Whose::Anybody, &wishes).await?;
    if former.order.id != order.id {
        return Err(Failure::Refused(refused(ExchangeRefusal::UnknownTicket)));
    }
    counter_sales::set_customer(conn, sale, Some(order.person)).await?;
    Ok(exchanges::set_wish(conn, sale, wishes[0], &admissions[1..], house.now()).await?)
}

/// Who may sell it does for its holder what the rules let holders do.
async fn reachable(
    conn: &mut Conn,
    actor: &Actor,
    code: &str,
) -> Result<Order, Failure<ExchangeRefusal>> {
    actor.permit_somewhere(Action::Sell)?;
    let order = orders::by_code(conn, code).await?;
    let order = order.ok_or(Failure::Refused(ExchangeRefusal::UnknownTicket))?;
    match may_take(conn, actor, &order).await? {
        true => Ok(order),
        false => Err(NotPermitted(Action::Sell).into()),
    }
}
