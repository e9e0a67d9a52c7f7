//! What the buyer of an order chooses after a change of a performance.

use super::settle::{self, Settled};
use anyhow::Context;
use domain::{
    actor::{Action, Actor},
    change::{ChangeChoice, ChoiceRefusal},
    id::{ChangeId, OrderId, PerformanceId},
    money::Money,
};
use house::{Failure, House, sealed};
use money::{
    cancellation::{CancelRefusal, amount_back, back_to_vouchers_minor},
    exchange::lines_of_change,
};
use std::collections::BTreeMap;
use store::{
    Conn,
    changes::{self, OrderChange},
    orders::{self, Order},
};

/// What the tickets of a change bring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Brings {
    /// By the ways that paid for them.
    pub refund: Money,
    /// As credit: without what goes back to gift vouchers.
    pub credit: Money,
}

/// For each change that something is still to be chosen after; without those whose tickets can't be
/// returned now.
#[boxed]
pub async fn brings(house: &House, order: OrderId) -> anyhow::Result<BTreeMap<ChangeId, Brings>> {
    let mut conn = house.store().read().await?;
    let order = orders::by_id(&mut conn, order).await?.context("orders are never deleted")?;
    let mut known = BTreeMap::new();
    for told in changes::of_order(&mut conn, order.id).await? {
        if told.done_at.is_some() || told.change.ended_at.is_some() {
            continue;
        }
        match brings_of(&mut conn, &order, &told).await {
            Ok(brings) => {
                known.insert(told.change.id, brings);
            }
            Err(Failure::Refused(_)) => {}
            Err(Failure::Fault(fault)) => return Err(fault),
        }
    }
    Ok(known)
}

async fn brings_of(
    conn: &mut Conn,
    order: &Order,
    told: &OrderChange,
) -> Result<Brings, Failure<CancelRefusal>> {
    let lines = lines_of_change(conn, &told.change, order).await?;
    let wanted = settle::wanted(lines.into_iter().map(|line| line.id).collect());
    let refund = amount_back(conn, order, &wanted).await?;
    let vouchers_minor = back_to_vouchers_minor(conn, order, &wanted).await?;
    let credit = Money::new(refund.minor - vouchers_minor, refund.currency);
    Ok(Brings { refund, credit })
}

/// The buyer of an order, who has its page open, chooses.
///
/// # Errors
/// Why it isn't done.
#[boxed]
pub async fn choose(
    house: &House,
    actor: &Actor,
    order_secret: &str,
    change: ChangeId,
    choice: ChangeChoice,
) -> Result<(), Failure<ChoiceRefusal>> {
    actor.permit(Action::Shop, "*").map_err(|_| Failure::Refused(ChoiceRefusal::Unknown))?;
    let (actor, secret) = (actor.clone(), order_secret.to_owned());
    let changed = house
        .write(move |house, conn| {
            let (actor, secret) = (actor.clone(), secret.clone());
            Box::pin(async move { choose_in(&house, conn, &actor, &secret, change, choice).await })
        })
        .await?;
    house.announce(&changed).await;
    Ok(())
}

async fn choose_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    secret: &str,
    change: ChangeId,
    choice: ChangeChoice,
) -> Result<Vec<PerformanceId>, Failure<ChoiceRefusal>> {
    let unknown = || Failure::Refused(ChoiceRefusal::Unknown);
    let secret = sealed::link_lookup(house, secret)?;
    let known = orders::by_secret(conn, &secret).await?.ok_or_else(unknown)?;
    let order = orders::lock(conn, known.id).await?.context("orders are never deleted")?;
    let told = changes::of_order(conn, order.id).await?;
    let told = told.into_iter().find(|it| it.change.id == change).ok_or_else(unknown)?;
    match told.choice {
        // Sent twice, it has the effect of one.
        Some(before) if before == choice => return Ok(Vec::new()),
        Some(before) => return Err(Failure::Refused(ChoiceRefusal::Chosen(before))),
        None => {}
    }
    let is_over = told.done_at.is_some() || told.change.ended_at.is_some();
    if is_over || told.change.choose_by <= house.now() {
        return Err(Failure::Refused(ChoiceRefusal::Over));
    }
    if !told.change.kind.choices().contains(&choice) {
        return Err(Failure::Refused(ChoiceRefusal::NotOffered));
    }
    let settled = Settled { change: &told.change, order: &order, actor };
    settle::as_chosen(house, conn, &settled, choice).await
}
