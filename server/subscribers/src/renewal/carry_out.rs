//! Each subscription whose time to answer is over becomes an order, or those that one answer
//! renewed together become one. Each order is a transaction of its own: one that fails holds up no
//! other.

mod groups;
mod place;

use super::{
    Report, Round,
    ending::end_batch,
    grant::{due, ended_by_holder},
    mails::{self, Step},
};
use anyhow::Context;
use domain::{
    id::{RenewalId, SessionId},
    people::actor::Actor,
    tickets::renewal::RenewalEnd,
};
use futures::StreamExt;
use groups::in_orders;
use house::House;
use people::sessions;
use place::{Done, place};
use std::collections::BTreeSet;
use store::{
    Conn, orders,
    tickets::renewals::{self, Renewal, Standing},
};

pub(super) async fn carry_out(
    house: &House,
    actor: &Actor,
    round: &Round,
    report: &mut Report,
) -> anyhow::Result<()> {
    if round.rules.iter().all(|rule| !rule.is_due(house.now())) {
        return Ok(());
    }
    let (mut after, mut session) = (None, None);
    loop {
        let mut conn = house.store().read().await?;
        let mut batch = due(house, &mut conn, round, after).await?;
        // Who gave up in the last moment is left for the next run, which ends it, and so is whose
        // wishes couldn't be decided.
        let wishes = renewals::wishes(&mut conn, round.season.id).await?;
        let undecided: BTreeSet<RenewalId> = wishes.iter().map(|wish| wish.renewal).collect();
        batch.due.retain(|renewal| {
            ended_by_holder(renewal, round.rule_of(renewal.former_offer)).is_none()
                && (report.is_dry_run || !undecided.contains(&renewal.id))
        });
        if report.is_dry_run {
            for renewal in &batch.due {
                count_dry(&mut conn, round, renewal, report).await?;
            }
            batch.due.clear();
        }
        let orders = in_orders(house, &mut conn, round, batch.due, &undecided).await;
        drop(conn);
        if !orders.is_empty() {
            let session = match session {
                Some(session) => session,
                None => *session.insert(new_session(house).await?),
            };
            carry_out_batch(house, actor, round, orders, session, report).await?;
        }
        match batch.last {
            Some(last) => after = Some(last),
            None => break,
        }
    }
    Ok(())
}

async fn count_dry(
    conn: &mut Conn,
    round: &Round,
    renewal: &Renewal,
    report: &mut Report,
) -> anyhow::Result<()> {
    if !renewals::former_stands(conn, renewal.item).await? {
        return Ok(());
    }
    match renewal.terms {
        Some(_) => {
            report.renewed += 1;
            report.renewed_minor += renewal.total_minor;
        }
        None if round.keeps_seat(renewal) => report.end(RenewalEnd::SeatGone),
        None => report.end(RenewalEnd::NotGranted),
    }
    Ok(())
}

/// `orders`: what each of them renews.
async fn carry_out_batch(
    house: &House,
    actor: &Actor,
    round: &Round,
    orders: Vec<Vec<Renewal>>,
    session: SessionId,
    report: &mut Report,
) -> anyhow::Result<()> {
    let work = futures::stream::iter(orders)
        .map(|renewals| async move { place(house, actor, round, renewals, session).await });
    let done: Vec<Done> = work.buffer_unordered(house.settings().renewals_at_once).collect().await;
    let (mut changed, mut ending) = (Vec::new(), Vec::new());
    for Done { ordered, ending: its } in done {
        if !ordered.is_empty() || !its.is_empty() {
            changed.extend(round.targets.iter().flat_map(|target| target.ids()));
        }
        for one in ordered {
            report.renewed += one.renewals;
            report.renewed_minor += one.total_minor;
        }
        for (renewal, cause) in its {
            report.end(cause);
            ending.push((renewal, cause));
        }
    }
    if !ending.is_empty() {
        ending.sort_by_key(|(renewal, _)| *renewal);
        changed.extend(end_batch(house, actor, ending).await);
    }
    changed.sort();
    changed.dedup();
    house.announce(&changed).await;
    Ok(())
}

/// Of all orders of a run.
async fn new_session(house: &House) -> anyhow::Result<SessionId> {
    house
        .fault_only(move |house, conn| {
            Box::pin(
                async move { sessions::insert_without_browser(&house, conn, "renewals").await },
            )
        })
        .await
}

/// Buyers whose order waits for them because their card was declined.
pub(super) async fn tell_declined(house: &House, round: &Round) -> anyhow::Result<()> {
    let mut conn = house.store().read().await?;
    let declined = renewals::declined(&mut conn, round.season.id).await?;
    drop(conn);
    let season = round.season.id;
    for order in declined {
        let told = house
            .fault_only(move |house, conn| {
                Box::pin(async move {
                    let known = orders::lock(conn, order).await?.context("orders stay")?;
                    if known.standing() != Standing::Open {
                        return Ok(());
                    }
                    mails::enqueue(&house, conn, order, season, Step::CardFailed).await
                })
            })
            .await;
        if let Err(fault) = told {
            tracing::error!(%order, "not told that a card was declined: {fault:#}");
        }
    }
    Ok(())
}
