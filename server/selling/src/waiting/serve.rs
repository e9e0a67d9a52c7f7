//! Serves those who wait, in rounds, and before somebody claims seats otherwise than by a hold.

use super::end;
use crate::claim::in_turn::{JOB, serve};
use anyhow::Context;
use domain::{
    id::{PerformanceId, WaitingId},
    seats::waiting::WaitingEnd,
};
use house::{House, jobs::guarded};
use season::{catalogue, performance};
use store::{Conn, seats::waiting};

/// Ends what is over, and offers what came back. What fails holds up nothing else, and is tried
/// again in the next round.
#[boxed]
pub async fn round(house: &House) -> anyhow::Result<()> {
    let mut conn = house.store().read().await?;
    let expired = waiting::expired(&mut conn, house.now()).await?;
    let waited_for = waiting::performances(&mut conn).await?;
    drop(conn);
    for entry in expired {
        if let Err(fault) = guarded(expire(house, entry.id)).await {
            tracing::error!(entry = %entry.id, "an offer has not ended: {fault:#}");
        }
    }
    for id in waited_for {
        if let Err(fault) = guarded(serve_one(house, id)).await {
            tracing::error!(performance = %id, "a waiting list is not served: {fault:#}");
        }
    }
    Ok(())
}

async fn expire(house: &House, id: WaitingId) -> anyhow::Result<()> {
    house
        .fault_only(move |house, conn| {
            Box::pin(async move {
                let known = waiting::lock(conn, id).await?.context("it was just read")?;
                end(&house, conn, &JOB, &known, WaitingEnd::Expired).await
            })
        })
        .await
}

async fn serve_one(house: &House, id: PerformanceId) -> anyhow::Result<()> {
    let Some(performance) = performance::load(house, id).await? else { return Ok(()) };
    let changed = house
        .fault_only(move |house, conn| {
            let performance = performance.clone();
            Box::pin(async move { serve(&house, conn, &performance).await })
        })
        .await?;
    if changed {
        house.announce(&[id]).await;
    }
    Ok(())
}

/// Before somebody claims seats of these performances otherwise than by a hold, in the same
/// transaction. Gives those of which seats are held now that were free before.
#[boxed]
pub async fn serve_all(
    house: &House,
    conn: &mut Conn,
    performances: &[PerformanceId],
) -> anyhow::Result<Vec<PerformanceId>> {
    let mut performances = performances.to_vec();
    performances.sort_unstable();
    let mut changed = Vec::new();
    for id in performances {
        if !waiting::is_waited_for(conn, id).await? {
            continue;
        }
        let catalogue = catalogue::catalogue_with(house, conn).await?;
        let listing = catalogue.listing(id).context("performances are never deleted")?.clone();
        let performance = performance::of_listing(house, conn, &catalogue, listing).await?;
        if serve(house, conn, &performance).await? {
            changed.push(id);
        }
    }
    Ok(changed)
}
