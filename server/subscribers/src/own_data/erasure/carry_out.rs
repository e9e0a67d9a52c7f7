//! An erasure whose time has come: one transaction takes all of it, so that a run that broke off
//! has done all or nothing, and the next round goes on.

use super::{mails, mails::Step, record};
use anyhow::Context;
use domain::people::{actor::Actor, erasure::ErasureEnd};
use house::{Answered, House, chance::digest, sealed};
use people::profile;
use person_tables::erasures::{self, Erased, Erasure};
use selling::waiting;
use store::{Conn, people::accounts, running::restores};

const JOB: Actor = Actor::Job { name: "erasures" };
/// In one round; the rest comes in the next.
const AT_ONCE: i64 = 50;

/// Carries out what is due, but nothing while erasures wait since a restore: one may have been
/// called back after the copy was made. Gives how many accounts were erased.
#[boxed]
pub async fn round(house: &House) -> anyhow::Result<usize> {
    let mut conn = house.store().read().await?;
    if restores::erasures_wait(&mut conn).await? {
        return Ok(0);
    }
    let due = erasures::due(&mut conn, house.now(), AT_ONCE).await?;
    drop(conn);
    let mut erased = 0;
    for erasure in due {
        match carry_out(house, &erasure).await {
            Ok(is_done) => erased += usize::from(is_done),
            // It holds up no other one, and is tried again.
            Err(error) => tracing::error!(erasure = %erasure.id, "not erased: {error:#}"),
        }
    }
    Ok(erased)
}

/// False: it was called back, or something has come up that the account is needed for.
pub(super) async fn carry_out(house: &House, erasure: &Erasure) -> anyhow::Result<bool> {
    let mut conn = house.store().read().await?;
    let email = accounts::email(&mut conn, erasure.account).await?.context("accounts stay")?;
    let standing = erasures::standing(&mut conn, erasure.account, house.now()).await?;
    let is_free = standing.obstacles().is_empty();
    let mut waits = Vec::new();
    if is_free {
        let merged = erasures::addresses(&mut conn, erasure.account).await?;
        for email in [email].iter().chain(&merged) {
            waits.extend(erasures::open_waits(&mut conn, email).await?);
        }
    }
    drop(conn);
    // Seats that a waiting list holds for them are free for the next.
    for wait in waits {
        // A secret of another key opens nothing, and keeps nobody from being erased.
        let Ok(secret) = sealed::open_link(house, &wait) else { continue };
        let _ = waiting::leave(house, &JOB, &secret).await.answered()?;
    }
    let erasure = erasure.clone();
    house
        .fault_only(move |house, conn| {
            let erasure = erasure.clone();
            Box::pin(async move { erase(&house, conn, &erasure).await })
        })
        .await
}

async fn erase(house: &House, conn: &mut Conn, erasure: &Erasure) -> anyhow::Result<bool> {
    let now = house.now();
    let account = erasure.account;
    accounts::lock(conn, account).await?;
    let standing = erasures::standing(conn, account, now).await?;
    if !standing.obstacles().is_empty() {
        if erasures::end(conn, erasure.id, ErasureEnd::Stopped, now).await? {
            mails::enqueue(house, conn, erasure, Step::Stopped).await?;
            record(house, conn, &JOB, erasure, "account.erasure-stopped").await?;
        }
        return Ok(false);
    }
    take_all(house, conn, &JOB, erasure).await
}

/// Nothing stands in its way. False: it has ended before.
pub(super) async fn take_all(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    erasure: &Erasure,
) -> anyhow::Result<bool> {
    let (account, now) = (erasure.account, house.now());
    if !erasures::end(conn, erasure.id, ErasureEnd::Done, now).await? {
        return Ok(false);
    }
    let email = accounts::email(conn, account).await?.context("accounts stay")?;
    let erased = Erased {
        account,
        email: &email,
        digest: &digest,
        nobody: &format!("erased:{account}"),
        new_secret: &|| sealed::new_link(house),
        now,
    };
    erasures::erase(conn, &erased).await?;
    profile::end_logins(conn, account, None, now).await?;
    record(house, conn, actor, erasure, "account.erase").await?;
    Ok(true)
}
