//! The end of a reservation: by one of the house at once, or when its performances release what is
//! reserved. Nothing that was paid is lost: it goes back the way it came.

use super::{close_attempts, locked, tell};
use crate::{checkout::latest_end, payments::end_unpaid_order};
use anyhow::Context;
use domain::{
    id::{OrderId, PerformanceId},
    moment::Moment,
    people::actor::Actor,
    sales::reservation::ReserveRefusal,
};
use house::{
    Failure, House,
    jobs::guarded,
    journal::{self, JournalEntry, Subject},
};
use season::catalogue;
use selling::mails::{self, HeldStep};
use serde_json::json;
use std::collections::BTreeMap;
use store::{
    Conn,
    orders::{self, Order, reserved},
    payments,
};

const RELEASE: Actor = Actor::Job { name: "reservations" };

/// Its seats go back at once. What a bank's page that is still open takes for it is late money.
///
/// # Errors
/// Why it stays.
#[boxed]
pub async fn end_reservation(
    house: &House,
    actor: &Actor,
    code: &str,
) -> Result<(), Failure<ReserveRefusal>> {
    close_attempts(house, actor, code).await?;
    let (actor, code) = (actor.clone(), code.to_owned());
    let changed = house
        .write(move |house, conn| {
            let (actor, code) = (actor.clone(), code.clone());
            Box::pin(async move { end_in(&house, conn, &actor, &code).await })
        })
        .await?;
    house.announce(&changed).await;
    Ok(())
}

async fn end_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    code: &str,
) -> Result<Vec<PerformanceId>, Failure<ReserveRefusal>> {
    let order = locked(conn, actor, code).await?;
    Ok(end_locked(house, conn, actor, &order).await?)
}

/// An open reservation that the caller locked. Gives the performances that changed.
pub(super) async fn end_locked(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    order: &Order,
) -> anyhow::Result<Vec<PerformanceId>> {
    let attempts = payments::of_order(conn, order.id).await?;
    let changed = end_unpaid_order(house, conn, actor, order, &attempts, "reservation.end").await?;
    mails::tell_held(house, conn, order, HeldStep::Ended).await?;
    Ok(changed)
}

/// Staff may have set since that performances release what is reserved earlier: then reservations
/// end as early. They end as all unpaid orders do, once their time is over.
pub(crate) async fn bring_forward(house: &House) -> anyhow::Result<()> {
    let mut conn = house.store().read().await?;
    let mut orders: BTreeMap<OrderId, (Moment, Vec<PerformanceId>)> = BTreeMap::new();
    for open in reserved::open(&mut conn).await? {
        let (_, performances) = orders.entry(open.order).or_insert((open.until, Vec::new()));
        performances.push(open.performance);
    }
    let mut early = Vec::new();
    for (id, (until, performances)) in orders {
        let order = orders::by_id(&mut conn, id).await?.context("orders are never deleted")?;
        let catalogue = catalogue::catalogue_of_order(house, &mut conn, &order).await?;
        let latest = latest_end(&catalogue, &performances)?;
        if latest < until && house.now() < until {
            early.push((id, latest));
        }
    }
    drop(conn);
    for (order, latest) in early {
        let shorter = house.fault_only(move |house, conn| {
            Box::pin(async move { shorten(&house, conn, order, latest).await })
        });
        if let Err(error) = guarded(shorter).await {
            tracing::error!(%order, "not brought forward: {error:#}");
        }
    }
    Ok(())
}

async fn shorten(
    house: &House,
    conn: &mut Conn,
    order: OrderId,
    latest: Moment,
) -> anyhow::Result<()> {
    let order = orders::lock(conn, order).await?.context("orders are never deleted")?;
    // Gateways are asked once more at the end: it is never before now.
    let until = latest.max(house.now());
    if order.is_over() || order.pay_by <= until {
        return Ok(());
    }
    reserved::set_until(conn, order.id, until).await?;
    let detail = json!({ "until_ms": until.0 });
    let subject = Subject::Order(order.id);
    let entry = JournalEntry { action: "reservation.release", subject, detail };
    journal::record(house, conn, &RELEASE, entry).await?;
    match until > house.now() {
        true => tell(house, conn, &Order { pay_by: until, ..order }).await,
        // It ends with the next round, and its buyer is told of that.
        false => Ok(()),
    }
}
