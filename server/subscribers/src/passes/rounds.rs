//! Passes that show something else than what stands: found by comparing, so that no use case can
//! forget them, and told to phones and to Google until they have heard of it.

use super::{compose, kept_until, whole_second};
use anyhow::{Context, anyhow};
use domain::{
    id::PassId,
    moment::{DAY_MS, MINUTE_MS, Moment, SECOND_MS},
};
use futures::{StreamExt, stream};
use house::{
    House, chance, jobs,
    ports::wallets::{AppleWallet, GoogleWallet, Pushed},
};
use person_tables::{
    pass_devices,
    passes::{self, Due, Shown},
};
use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};
use store::{orders, running::leases};

/// One server does it at a time: tags by which phones ask for changes then rise with the commits.
const JOB: &str = "passes";
const LEASE_MS: i64 = 5 * MINUTE_MS;
/// In one transaction, and in one round.
const EACH_MAX: i64 = 500;
const FIRST_WAIT_MS: i64 = 10 * SECOND_MS;
/// So long after a pass is of no use, its phones are known still.
const FORGET_MS: i64 = 7 * DAY_MS;
const CALL_LIMIT: std::time::Duration = std::time::Duration::from_secs(20);

#[boxed]
pub async fn round(house: &House) -> anyhow::Result<()> {
    if !is_due(house).await? {
        return Ok(());
    }
    let (now, until) = (house.now(), house.now().plus_ms(LEASE_MS));
    let is_ours =
        house.fault_only(move |_, conn| Box::pin(leases::take(conn, JOB, now, until))).await?;
    if !is_ours {
        return Ok(());
    }
    let done = all(house).await;
    house.fault_only(|_, conn| Box::pin(leases::release(conn, JOB))).await?;
    done
}

async fn is_due(house: &House) -> anyhow::Result<bool> {
    let (mut conn, now) = (house.store().read().await?, house.now());
    Ok(!passes::changed(&mut conn, now, 1).await?.is_empty()
        || !pass_devices::push_due(&mut conn, now, 1).await?.is_empty()
        || !passes::google_due(&mut conn, now, 1).await?.is_empty())
}

/// Phones of passes that are of no use any more.
#[boxed]
pub async fn forget(house: &House) -> anyhow::Result<()> {
    let before = house.now().minus_ms(FORGET_MS);
    house
        .fault_only(move |_, conn| Box::pin(pass_devices::forget_kept_until(conn, before)))
        .await
        .map(drop)
}

async fn all(house: &House) -> anyhow::Result<()> {
    while note_changes(house).await? == EACH_MAX as usize {}
    let wallets = &house.ports().wallets;
    if let Some(apple) = wallets.apple_at(house.now()) {
        push(house, apple).await?;
    }
    if let Some(google) = &wallets.google {
        write_at_google(house, google).await?;
    }
    Ok(())
}

/// Gives how many passes have changed.
async fn note_changes(house: &House) -> anyhow::Result<usize> {
    let mut conn = house.store().read().await?;
    if passes::changed(&mut conn, house.now(), 1).await?.is_empty() {
        return Ok(0);
    }
    drop(conn);
    house
        .fault_only(|house, conn| {
            Box::pin(async move {
                let at = house.now();
                let changed = passes::changed(conn, at, EACH_MAX).await?;
                for (pass, standing) in &changed {
                    let kept_until = kept_until(standing.starts_at, super::LENGTH_MS, at);
                    let changed_at = whole_second(at);
                    let shown =
                        Shown { pass: *pass, standing: *standing, at, changed_at, kept_until };
                    passes::show(conn, shown).await?;
                }
                Ok(changed.len())
            })
        })
        .await
}

/// When something that failed is tried again: from ten seconds, doubling up to an hour.
fn again_at(house: &House, tries: u32) -> Moment {
    let wait = jobs::back_off_ms(FIRST_WAIT_MS, tries);
    house.now().plus_ms(wait + chance::below_ms(house.chance(), wait / 4))
}

/// What each of several calls to Apple needs.
struct Round<'a> {
    house: &'a House,
    apple: &'a dyn AppleWallet,
    /// Apple didn't answer: the rest of the round waits, so that whoever is down isn't asked by
    /// everybody at once.
    is_away: AtomicBool,
}

/// Each phone once, however many of its passes changed.
async fn push(house: &House, apple: &Arc<dyn AppleWallet>) -> anyhow::Result<()> {
    let mut conn = house.store().read().await?;
    let due = pass_devices::push_due(&mut conn, house.now(), EACH_MAX).await?;
    drop(conn);
    let round = Round { house, apple: apple.as_ref(), is_away: AtomicBool::new(false) };
    let calls: Vec<_> = due.into_iter().map(|due| tell(&round, due)).collect();
    let mut told = stream::iter(calls).buffer_unordered(house.settings().calls_at_once);
    while let Some(told) = told.next().await {
        told?;
    }
    Ok(())
}

async fn tell(round: &Round<'_>, due: Due<String>) -> anyhow::Result<()> {
    if round.is_away.load(Ordering::Relaxed) {
        return Ok(());
    }
    let told = tokio::time::timeout(CALL_LIMIT, round.apple.push(&due.what)).await;
    let told = told.unwrap_or_else(|_| Err(anyhow!("it doesn't answer")));
    let again_at = match &told {
        Ok(_) => None,
        Err(error) => {
            tracing::warn!(tries = due.tries, "a phone was not told of its pass: {error:#}");
            round.is_away.store(true, Ordering::Relaxed);
            Some(again_at(round.house, due.tries))
        }
    };
    let is_gone = matches!(told, Ok(Pushed::Gone));
    round
        .house
        .fault_only(move |_, conn| {
            let due = due.clone();
            Box::pin(async move {
                match is_gone {
                    true => pass_devices::forget_token(conn, &due.what).await,
                    false => pass_devices::push_done(conn, &due, again_at).await,
                }
            })
        })
        .await
}

/// One after the other: Google limits how often an issuer writes.
async fn write_at_google(house: &House, google: &Arc<dyn GoogleWallet>) -> anyhow::Result<()> {
    let mut conn = house.store().read().await?;
    let due = passes::google_due(&mut conn, house.now(), EACH_MAX).await?;
    drop(conn);
    for due in due {
        let written = tokio::time::timeout(CALL_LIMIT, write_one(house, google, due.what)).await;
        let written = written.unwrap_or_else(|_| Err(anyhow!("it doesn't answer")));
        let again_at = written.as_ref().err().map(|error| {
            tracing::warn!(tries = due.tries, "a pass was not changed at Google: {error:#}");
            again_at(house, due.tries)
        });
        house
            .fault_only(move |_, conn| {
                let due = due.clone();
                Box::pin(async move { passes::google_done(conn, &due, again_at).await })
            })
            .await?;
        if written.is_err() {
            break;
        }
    }
    Ok(())
}

async fn write_one(
    house: &House,
    google: &Arc<dyn GoogleWallet>,
    pass: PassId,
) -> anyhow::Result<()> {
    let mut conn = house.store().read().await?;
    let pass = passes::by_id(&mut conn, pass).await?.context("passes stay")?;
    let order = orders::by_id(&mut conn, pass.order).await?.context("orders are never deleted")?;
    let composed = compose(house, &mut conn, &order, &[pass]).await?;
    drop(conn);
    let one = composed.first().context("a pass")?;
    google.write(&one.pass, house.now()).await
}
