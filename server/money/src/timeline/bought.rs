//! What an order is for, in words, beside its timeline.

use super::OrderTimeline;
use anyhow::Context;
use domain::{
    order::OrderView,
    people::actor::{Action, Actor, Reach},
};
use house::House;
use season::catalogue::{self, Catalogue};
use std::sync::Arc;
use store::orders::{
    self,
    invitations::{self, OrderInvitation},
};

pub struct Bought {
    /// Whose it is: only for whoever may look for orders by a name.
    pub buyer: Option<String>,
    pub view: OrderView,
    /// Who gave it away, to the same readers. None: it was sold.
    pub invitation: Option<OrderInvitation>,
    /// For names.
    pub catalogue: Arc<Catalogue>,
}

/// Whoever has the timeline may see what it is of.
///
/// # Errors
/// The order is gone, which none ever is.
#[boxed]
pub async fn bought(
    house: &House,
    actor: &Actor,
    timeline: &OrderTimeline,
    language: &str,
) -> anyhow::Result<Bought> {
    let mut conn = house.store().read().await?;
    let order = orders::by_id(&mut conn, timeline.order).await?.context("orders stay")?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let view =
        selling::orders::view_of_order(house, &mut conn, &catalogue, &order, language).await?;
    let is_told = actor.reach(Action::ReadTimeline) == Reach::All;
    let name = format!("{} {}", order.given_name, order.family_name);
    // Its reason may name somebody, too.
    let invitation = match is_told {
        true => invitations::of_order(&mut conn, order.id).await?,
        false => None,
    };
    let buyer = is_told.then(|| name.trim().to_owned());
    Ok(Bought { buyer, view, invitation, catalogue })
}
