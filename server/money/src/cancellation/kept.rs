//! Seats that a cancellation kept for the box office: how many there are, and back on sale. Each is
//! a block, which `selling::blocks::unblock` ends too.

use crate::timeline::{self, may_reach};
use anyhow::Context;
use domain::{
    id::{OrderId, PerformanceId},
    people::actor::{Action, Actor},
};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
};
use serde_json::json;
use store::{Conn, orders, payments::cancellations, seats::blocks};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReleaseRefusal {
    /// Or it is not visible to this member of staff.
    UnknownOrder,
    /// Or they were put on sale before.
    NoneKept,
    /// Another number than was shown.
    Changed,
}

/// Seats and general admission tickets of this order, for staff who may put them on sale.
#[boxed]
pub async fn kept_seats(house: &House, actor: &Actor, order: OrderId) -> anyhow::Result<usize> {
    let mut conn = house.store().read().await?;
    if !may_reach(&mut conn, actor, Action::RefundOrder, order).await? {
        return Ok(0);
    }
    Ok(cancellations::kept(&mut conn, order).await?.len())
}

/// All of them, so many as were shown, for everybody. Gives how many there were.
#[boxed]
pub async fn release_kept_seats(
    house: &House,
    actor: &Actor,
    order_code: &str,
    shown: usize,
) -> Result<usize, Failure<ReleaseRefusal>> {
    let (actor, code) = (actor.clone(), order_code.to_owned());
    let (count, mut changed) = house
        .write(move |house, conn| {
            let (actor, code) = (actor.clone(), code.clone());
            Box::pin(async move { release(&house, conn, &actor, &code, shown).await })
        })
        .await?;
    changed.sort();
    changed.dedup();
    house.announce(&changed).await;
    Ok(count)
}

async fn release(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    code: &str,
    shown: usize,
) -> Result<(usize, Vec<PerformanceId>), Failure<ReleaseRefusal>> {
    let (right, unknown) = (Action::RefundOrder, ReleaseRefusal::UnknownOrder);
    let known = timeline::reachable(conn, actor, right, code, unknown).await?;
    let order = orders::lock(conn, known.id).await?.context("orders are never deleted")?;
    let kept = cancellations::kept(conn, order.id).await?;
    if kept.is_empty() {
        return Err(Failure::Refused(ReleaseRefusal::NoneKept));
    }
    if kept.len() != shown {
        return Err(Failure::Refused(ReleaseRefusal::Changed));
    }
    for (block, performance) in &kept {
        blocks::end(conn, *block, *performance, house.now()).await?;
    }
    let detail = json!({ "count": kept.len() });
    let action = "order.release";
    let entry = JournalEntry { action, subject: Subject::Order(order.id), detail };
    journal::record(house, conn, actor, entry).await?;
    Ok((kept.len(), kept.into_iter().map(|(_, performance)| performance).collect()))
}
