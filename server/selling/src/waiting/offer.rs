//! Whoever opens the link of an offer has its seats put into their basket.

use super::{end, seats_of};
use crate::hold::hold_freed;
use anyhow::Context;
use domain::{
    id::PerformanceId,
    people::actor::Actor,
    seats::{
        hold::{HoldRefusal, SeatRequest},
        waiting::{WaitingEnd, WaitingRefusal},
    },
};
use house::{Failure, House, sealed};
use season::performance;
use store::seats::waiting;

/// Why the seats aren't in the basket.
#[derive(Debug)]
pub enum AcceptRefusal {
    Waiting(WaitingRefusal),
    /// As for every hold; the offer stands.
    Hold {
        performance: PerformanceId,
        why: HoldRefusal,
    },
}

/// # Errors
/// Why the seats aren't in the basket.
#[boxed]
pub async fn accept(
    house: &House,
    actor: &Actor,
    secret: &str,
) -> Result<(), Failure<AcceptRefusal>> {
    let refused = |why| Failure::Refused(AcceptRefusal::Waiting(why));
    let mut conn = house.store().read().await?;
    let entry = waiting::by_secret(&mut conn, &sealed::link_lookup(house, secret)?).await?;
    drop(conn);
    let entry = entry.ok_or(refused(WaitingRefusal::Unknown))?;
    let performance = performance::load(house, entry.performance).await?;
    let performance = performance.context("performances are never deleted")?;
    let (actor, changed) = (actor.clone(), performance.row.id);
    house
        .write(move |house, conn| {
            let (actor, performance, id) = (actor.clone(), performance.clone(), entry.id);
            Box::pin(async move {
                let known = waiting::lock(conn, id).await?.context("it was just read")?;
                let is_open = known.offered_until.is_some_and(|until| until > house.now());
                if known.end.is_some() || !is_open {
                    return Err(refused(WaitingRefusal::NotOffered));
                }
                let seats = seats_of(&house, conn, &known, &performance).await?;
                let wanted = match &known.area {
                    Some(area) => SeatRequest::places(area, known.quantity),
                    None => SeatRequest::tickets(&seats),
                };
                // Free for a moment, and nobody else's: the transaction is one.
                end(&house, conn, &actor, &known, WaitingEnd::Taken).await?;
                let done = hold_freed(&house, conn, &actor, &performance, &wanted).await.map(drop);
                let performance = performance.row.id;
                done.map_err(|failure| failure.map(|why| AcceptRefusal::Hold { performance, why }))
            })
        })
        .await?;
    house.announce(&[changed]).await;
    Ok(())
}
