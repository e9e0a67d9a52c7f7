//! What buyers of open reservations are told: that one ends soon, that its time is over though a
//! part was paid, that a performance was moved.

use super::{LISTED_MAX, end::bring_forward};
use anyhow::Context;
use domain::{id::OrderId, moment::DAY_MS};
use house::{House, jobs::guarded};
use selling::mails::{self, HeldStep};
use store::{
    Conn,
    orders::{self, Order, reserved, reserved_mails},
    running::changes::Change,
};

/// So long before its end a buyer is warned, unless they were told of that end within as long.
const WARNED_MS: i64 = DAY_MS;

/// What is due of reservations by itself.
pub(crate) async fn look_after(house: &House) -> anyhow::Result<()> {
    bring_forward(house).await?;
    let mut conn = house.store().read().await?;
    let by = house.now().plus_ms(WARNED_MS);
    let mut due = Vec::new();
    for id in reserved_mails::ending(&mut conn, by, LISTED_MAX).await? {
        let order = orders::by_id(&mut conn, id).await?.context("orders are never deleted")?;
        if step_due(house, &mut conn, &order).await?.is_some() {
            due.push(id);
        }
    }
    drop(conn);
    for order in due {
        let told = house.fault_only(move |house, conn| {
            Box::pin(async move { tell_what_is_due(&house, conn, order).await })
        });
        if let Err(error) = guarded(told).await {
            tracing::error!(%order, "its buyer was not told: {error:#}");
        }
    }
    Ok(())
}

async fn tell_what_is_due(house: &House, conn: &mut Conn, order: OrderId) -> anyhow::Result<()> {
    let order = orders::lock(conn, order).await?.context("orders are never deleted")?;
    match step_due(house, conn, &order).await? {
        Some(step) => mails::tell_held(house, conn, &order, step).await,
        None => Ok(()),
    }
}

async fn step_due(
    house: &House,
    conn: &mut Conn,
    order: &Order,
) -> anyhow::Result<Option<HeldStep>> {
    let now = house.now();
    if order.is_over() || order.pay_by > now.plus_ms(WARNED_MS) {
        return Ok(None);
    }
    let step = if order.pay_by > now { HeldStep::Ending } else { HeldStep::Overdue };
    if mails::is_held_told(conn, order, step).await? {
        return Ok(None);
    }
    let is_due = match step {
        HeldStep::Ending => {
            let last = mails::last_held(conn, order.id).await?;
            last.is_none_or(|at| at.plus_ms(WARNED_MS) <= now)
        }
        // Others end by themselves.
        HeldStep::Overdue | HeldStep::Ended | HeldStep::Moved(_) => {
            reserved::waits_for_staff(conn, order.id).await?
        }
    };
    Ok(is_due.then_some(step))
}

/// Buyers who had reserved before the performance was moved, each once.
#[boxed]
pub async fn tell_of_move(house: &House, change: &Change) -> anyhow::Result<()> {
    let step = HeldStep::Moved(change.id);
    let (performance, at) = (change.performance, change.at);
    let mut conn = house.store().read().await?;
    let mut untold = Vec::new();
    for id in reserved_mails::of_performance(&mut conn, performance, at, LISTED_MAX).await? {
        let order = orders::by_id(&mut conn, id).await?.context("orders are never deleted")?;
        if !mails::is_held_told(&mut conn, &order, step).await? {
            untold.push(id);
        }
    }
    drop(conn);
    for order in untold {
        let told = house.fault_only(move |house, conn| {
            Box::pin(async move { tell_open(&house, conn, order, step).await })
        });
        told.await?;
    }
    Ok(())
}

async fn tell_open(
    house: &House,
    conn: &mut Conn,
    order: OrderId,
    step: HeldStep,
) -> anyhow::Result<()> {
    let order = orders::lock(conn, order).await?.context("orders are never deleted")?;
    match order.is_over() {
        true => Ok(()),
        false => mails::tell_held(house, conn, &order, step).await,
    }
}
