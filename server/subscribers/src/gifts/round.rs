//! Mails of presents that are due are sent, each once; and buyers are told what became of them. A
//! mail that could not be sent in time is sent late.

use super::mails::{self, Step};
use anyhow::Context;
use domain::moment::HOUR_MS;
use gift_tables::gifts;
use house::House;

/// In one transaction.
const BATCH: i64 = 100;
/// A mail that nobody took for so long has failed: its address is wrong, or a server is away.
const PATIENCE_MS: i64 = 6 * HOUR_MS;

pub(crate) async fn round(house: &House) -> anyhow::Result<()> {
    while send(house).await? == BATCH as usize {}
    while tell(house).await? == BATCH as usize {}
    Ok(())
}

/// How many were due.
async fn send(house: &House) -> anyhow::Result<usize> {
    if gifts::due(&mut *house.store().read().await?, house.now(), 1).await?.is_empty() {
        return Ok(0);
    }
    house
        .fault_only(|house, conn| {
            Box::pin(async move {
                let due = gifts::due(conn, house.now(), BATCH).await?;
                for gift in &due {
                    if gifts::mark_sent(conn, gift.id, house.now()).await? {
                        mails::enqueue(&house, conn, gift, Step::Deliver).await?;
                    }
                }
                anyhow::Ok(due.len())
            })
        })
        .await
}

/// How many were to be told.
async fn tell(house: &House) -> anyhow::Result<usize> {
    let late = house.now().minus_ms(PATIENCE_MS);
    if gifts::to_tell(&mut *house.store().read().await?, late, 1).await?.is_empty() {
        return Ok(0);
    }
    house
        .fault_only(move |house, conn| {
            Box::pin(async move {
                let untold = gifts::to_tell(conn, late, BATCH).await?;
                for (id, outcome) in &untold {
                    if gifts::mark_told(conn, *id, *outcome, house.now()).await? {
                        let gift = gifts::by_id(conn, *id).await?.context("presents stay")?;
                        mails::enqueue(&house, conn, &gift, Step::told(*outcome)).await?;
                    }
                }
                anyhow::Ok(untold.len())
            })
        })
        .await
}
