//! What the buyer of an order chooses after a change of a performance.

use super::settle::{self, Settled};
use anyhow::Context;
use domain::{
    actor::{Action, Actor},
    change::{ChangeChoice, ChoiceRefusal},
    id::{ChangeId, PerformanceId},
};
use house::{Failure, House, sealed};
use store::{Conn, changes, orders};

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
