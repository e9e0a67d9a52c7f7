//! Mails that no answer causes: holders are told what they are asked about, those who haven't
//! answered are reminded once, and so are buyers before their seat is lost; who didn't pay in time
//! is told what became of it. A column says for each whether it was done.

use super::{
    Round,
    gathered::{by_ids, by_payer, of_payer},
    mails::{self, Step},
    payer::former,
};
use anyhow::Context;
use domain::{
    id::{OfferId, RenewalId, SeasonId},
    moment::{DAY_MS, Moment},
};
use house::House;
use rules::RenewalRule;
use std::{slice, sync::Arc};
use store::{
    Conn,
    tickets::renewals::{self, Renewal},
};

/// Renewals in one transaction.
const BATCH: i64 = 100;
/// Who pays by themselves is reminded so long before the end.
const PAY_REMINDER_MS: i64 = 3 * DAY_MS;
/// Who has just been told to pay isn't reminded.
const TOLD_TO_PAY_MS: i64 = 5 * DAY_MS;

/// Of all that was asked together, by whatever rows of the sheet.
pub(super) async fn tell_asked(house: &House, round: &Round) -> anyhow::Result<()> {
    loop {
        let mut conn = house.store().read().await?;
        let batch = renewals::to_tell(&mut conn, round.season.id, BATCH).await?;
        drop(conn);
        if batch.is_empty() {
            return Ok(());
        }
        let batch = Arc::new(batch);
        let done = house
            .fault_only(move |house, conn| {
                let batch = batch.clone();
                Box::pin(async move { tell_batch(&house, conn, &batch).await })
            })
            .await;
        // The next run tries it again.
        if let Err(fault) = done {
            tracing::error!("holders are not told what they are asked: {fault:#}");
            return Ok(());
        }
    }
}

/// One mail for all that one person is asked about, by whatever orders they have it.
async fn tell_batch(house: &House, conn: &mut Conn, batch: &[Renewal]) -> anyhow::Result<()> {
    for renewal in batch {
        if !renewals::mark_told(conn, renewal.id, house.now()).await? {
            continue;
        }
        let payer = former(conn, renewal).await?;
        for other in of_payer(conn, renewal.season, &payer).await? {
            renewals::mark_told(conn, other.id, house.now()).await?;
        }
        mails::enqueue_about(house, conn, Step::Asked, slice::from_ref(renewal)).await?;
    }
    Ok(())
}

pub(super) async fn remind(house: &House, round: &Round) -> anyhow::Result<()> {
    let now = house.now();
    let of_rule = |rule: &RenewalRule| {
        let is_open = rule.keeps_seat && rule.is_open(now);
        let from = rule.reminds_from().filter(|from| is_open && *from <= now)?;
        Some((round.catalogue.offering(&rule.package)?.row.id, from))
    };
    let due: Arc<Vec<(OfferId, Moment)>> =
        Arc::new(round.rules.iter().filter_map(of_rule).collect());
    for &(former, from) in due.iter() {
        loop {
            let mut conn = house.store().read().await?;
            let season = round.season.id;
            let batch = renewals::to_remind(&mut conn, season, former, from, BATCH).await?;
            drop(conn);
            if batch.is_empty() {
                break;
            }
            let (batch, all) = (Arc::new(batch), due.clone());
            let done = house
                .fault_only(move |house, conn| {
                    let (batch, all) = (batch.clone(), all.clone());
                    Box::pin(async move { remind_batch(&house, conn, &batch, &all).await })
                })
                .await;
            // The next run tries it again.
            if let Err(fault) = done {
                tracing::error!(package = %former, "holders are not reminded: {fault:#}");
                break;
            }
        }
    }
    Ok(())
}

/// One mail for what one person is asked about, by whatever rows of the sheet. `due`: from when the
/// holders of each package are reminded.
async fn remind_batch(
    house: &House,
    conn: &mut Conn,
    batch: &[Renewal],
    due: &[(OfferId, Moment)],
) -> anyhow::Result<()> {
    for renewal in batch {
        if !renewals::mark_reminded(conn, renewal.id, house.now()).await? {
            continue;
        }
        let payer = former(conn, renewal).await?;
        for other in of_payer(conn, renewal.season, &payer).await? {
            let from = due.iter().find(|(package, _)| *package == other.former_offer);
            let is_due = from.is_some_and(|(_, from)| other.begun_at < *from);
            if is_due && other.is_open() {
                renewals::mark_reminded(conn, other.id, house.now()).await?;
            }
        }
        mails::enqueue_about(house, conn, Step::Reminder, slice::from_ref(renewal)).await?;
    }
    Ok(())
}

/// Whoever pays by themselves, before their seat is lost.
pub(super) async fn remind_to_pay(house: &House, round: &Round) -> anyhow::Result<()> {
    let season = round.season.id;
    let span = [house.now(), house.now().plus_ms(PAY_REMINDER_MS)];
    let mut conn = house.store().read().await?;
    let due = renewals::to_pay_soon(&mut conn, season, span, TOLD_TO_PAY_MS, BATCH).await?;
    drop(conn);
    for renewal in due {
        let told = house
            .fault_only(move |house, conn| {
                Box::pin(async move { remind_payer(&house, conn, season, renewal).await })
            })
            .await;
        if let Err(fault) = told {
            tracing::error!(%renewal, "not reminded to pay: {fault:#}");
        }
    }
    Ok(())
}

async fn remind_payer(
    house: &House,
    conn: &mut Conn,
    season: SeasonId,
    id: RenewalId,
) -> anyhow::Result<()> {
    if !renewals::mark_pay_reminded(conn, id, house.now()).await? {
        return Ok(());
    }
    let known = renewals::by_id(conn, id).await?.context("renewals stay")?;
    let order = known.new_order.context("it was just read")?;
    mails::enqueue(house, conn, order, season, Step::PayReminder).await
}

pub(super) async fn tell_unpaid(house: &House, round: &Round) -> anyhow::Result<()> {
    let mut conn = house.store().read().await?;
    let unpaid = renewals::unpaid(&mut conn, round.season.id, BATCH).await?;
    let unpaid = by_ids(&mut conn, &unpaid).await?;
    let payers = by_payer(&mut conn, &unpaid).await?;
    drop(conn);
    for theirs in payers {
        let renewal = theirs.first().map(|it| it.id.to_string()).unwrap_or_default();
        let theirs = Arc::new(theirs);
        let told = house
            .fault_only(move |house, conn| {
                let theirs = theirs.clone();
                Box::pin(async move { tell_payer(&house, conn, &theirs).await })
            })
            .await;
        if let Err(fault) = told {
            tracing::error!(%renewal, "not told that nobody paid in time: {fault:#}");
        }
    }
    Ok(())
}

/// `theirs`: one payer's.
async fn tell_payer(house: &House, conn: &mut Conn, theirs: &[Renewal]) -> anyhow::Result<()> {
    let mut told = Vec::new();
    for renewal in theirs {
        if renewals::mark_unpaid_told(conn, renewal.id, house.now()).await? {
            told.push(renewal.clone());
        }
    }
    mails::enqueue_about(house, conn, Step::Unpaid, &told).await
}
