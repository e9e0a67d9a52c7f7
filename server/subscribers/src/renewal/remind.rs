//! Mails that no answer causes: holders who haven't answered are reminded once, and buyers who
//! didn't pay in time are told what became of it. A column says for each whether it was done.

use super::{
    Round,
    mails::{self, Step},
    payer::former,
};
use anyhow::Context;
use domain::id::RenewalId;
use house::House;
use std::{collections::BTreeSet, sync::Arc};
use store::{
    Conn,
    renewals::{self, Renewal},
};

/// Renewals in one transaction.
const BATCH: i64 = 100;

pub(super) async fn remind(house: &House, round: &Round) -> anyhow::Result<()> {
    let now = house.now();
    for rule in round.rules.iter().filter(|rule| rule.keeps_seat && rule.is_open(now)) {
        let Some(from) = rule.reminds_from().filter(|from| *from <= now) else { continue };
        let Some(former) = round.catalogue.offering(&rule.package) else { continue };
        let former = former.row.id;
        loop {
            let mut conn = house.store().read().await?;
            let season = round.season.id;
            let batch = renewals::to_remind(&mut conn, season, former, from, BATCH).await?;
            drop(conn);
            if batch.is_empty() {
                break;
            }
            let batch = Arc::new(batch);
            let done = house
                .fault_only(move |house, conn| {
                    let batch = batch.clone();
                    Box::pin(async move { remind_batch(&house, conn, &batch).await })
                })
                .await;
            // The next run tries it again.
            if let Err(fault) = done {
                tracing::error!(package = rule.package, "holders are not reminded: {fault:#}");
                break;
            }
        }
    }
    Ok(())
}

/// One mail for what is renewed of one order.
async fn remind_batch(house: &House, conn: &mut Conn, batch: &[Renewal]) -> anyhow::Result<()> {
    let mut told = BTreeSet::new();
    for renewal in batch {
        if !renewals::mark_reminded(conn, renewal.id, house.now()).await? {
            continue;
        }
        let payer = former(conn, renewal).await?.person;
        if told.insert((renewal.order, payer)) {
            let (order, season, about) = (renewal.order, renewal.season, Some(renewal.id));
            mails::enqueue(house, conn, order, season, Step::Reminder, about).await?;
        }
    }
    Ok(())
}

pub(super) async fn tell_unpaid(house: &House, round: &Round) -> anyhow::Result<()> {
    let mut conn = house.store().read().await?;
    let unpaid = renewals::unpaid(&mut conn, round.season.id, BATCH).await?;
    drop(conn);
    for renewal in unpaid {
        let told = house
            .fault_only(move |house, conn| {
                Box::pin(async move { tell_one(&house, conn, renewal).await })
            })
            .await;
        if let Err(fault) = told {
            tracing::error!(%renewal, "not told that nobody paid in time: {fault:#}");
        }
    }
    Ok(())
}

async fn tell_one(house: &House, conn: &mut Conn, id: RenewalId) -> anyhow::Result<()> {
    if !renewals::mark_unpaid_told(conn, id, house.now()).await? {
        return Ok(());
    }
    let known = renewals::by_id(conn, id).await?.context("renewals stay")?;
    mails::enqueue(house, conn, known.order, known.season, Step::Unpaid, Some(id)).await
}
