//! The house cancels a performance or moves it. Each holder of a ticket is told, and chooses.
//!
//! 1. `change` writes the new state and a row of `performance_changes`. If an import wrote the
//!    state, the job writes the row. Before that, `shown` says what it would do, and to whom.
//! 2. The job `changes` tells each order once, and the recipients of its tickets.
//! 3. The buyer can exchange a ticket by the rule for changes (`money::exchange`), or use `choose`
//!    for another choice, or `choose_for` to return some tickets of a moved performance alone.
//! 4. When the time to choose is over, the job applies what the house does without a choice. Money
//!    or credit goes back through `money::cancellation`.

mod ask;
mod begin;
mod choose;
mod keep;
mod part;
mod settle;
mod shown;

pub use ask::{ChangeRefusal, ChangeRequest, Wanted, ask, change};
pub use choose::{Brings, Chosen, ChosenFor, brings, choose, choose_for};
pub use part::{PartBrings, part_brings};
pub use shown::{ChangeReader, ChangeShown, MailShown, ReaderKind, Touched, shown};

use anyhow::Context;
use begin::begin_of_sheets;
use domain::{
    id::{ChangeId, GiftId, OrderId, PerformanceId},
    moment::Moment,
    people::actor::Actor,
    tickets::change::ChangeKind,
    wording::listing::Listing,
};
use house::House;
use season::catalogue;
use selling::mails::{self, Matter};
use std::sync::Arc;
use store::{
    Conn,
    running::changes::{self, Change},
    seats::releases,
    tickets::transfers,
};

/// Orders that are told, or settled, in one transaction.
const BATCH: i64 = 100;

pub(crate) const JOB: Actor = Actor::Job { name: "changes" };

/// How far a change has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    pub change: ChangeId,
    pub orders_told: i64,
    pub orders_to_choose: i64,
    /// Orders that staff must help with.
    pub orders_with_problem: i64,
    pub choose_by: Moment,
}

/// What became of a change.
#[boxed]
pub async fn progress(house: &House, change: ChangeId) -> anyhow::Result<Option<Progress>> {
    let mut conn = house.store().read().await?;
    let Some(known) = changes::by_id(&mut conn, change).await? else { return Ok(None) };
    let [orders_told, orders_to_choose, orders_with_problem] =
        changes::counts(&mut conn, change).await?;
    let choose_by = known.choose_by;
    Ok(Some(Progress { change, orders_told, orders_to_choose, orders_with_problem, choose_by }))
}

/// Tells holders who don't know yet, and does what nobody chose in time. It goes on from wherever
/// it was interrupted.
#[boxed]
pub async fn round(house: &House) -> anyhow::Result<()> {
    begin_of_sheets(house).await?;
    let mut conn = house.store().read().await?;
    let open = changes::open(&mut conn).await?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    drop(conn);
    for change in open {
        let listing = catalogue.listing(change.performance).cloned();
        let listing = listing.context("performances are never deleted")?;
        bring(house, &change, &listing).await?;
    }
    Ok(())
}

async fn bring(house: &House, change: &Change, listing: &Arc<Listing>) -> anyhow::Result<()> {
    // The house has thought better of it: every ticket is as it was.
    let is_undone = change.kind == ChangeKind::Cancelled && listing.row.cancelled_at.is_none();
    if !is_undone {
        while tell_some(house, change).await? > 0 {}
        if change.kind == ChangeKind::Moved && !change.is_after_all {
            money::reservations::tell_of_move(house, change).await?;
        }
        if change.choose_by > house.now() {
            return Ok(());
        }
        if !settle_all(house, change).await? {
            return Ok(());
        }
    }
    let change = change.id;
    house
        .fault_only(move |house, conn| {
            Box::pin(async move { changes::end(conn, change, house.now()).await })
        })
        .await
}

async fn tell_some(house: &House, change: &Change) -> anyhow::Result<usize> {
    let mut conn = house.store().read().await?;
    let orders = changes::orders_to_tell(&mut conn, change, BATCH).await?;
    drop(conn);
    let (count, id, performance) = (orders.len(), change.id, change.performance);
    let change = change.clone();
    house
        .fault_only(move |house, conn| {
            let (orders, change) = (orders.clone(), change.clone());
            Box::pin(async move {
                for order in orders {
                    if changes::tell(conn, id, order, house.now()).await? {
                        let matter = matter_of(conn, &change, order).await?;
                        mails::enqueue(&house, conn, order, matter).await?;
                        tell_recipients(&house, conn, order, id, performance).await?;
                    }
                }
                Ok(())
            })
        })
        .await?;
    Ok(count)
}

/// What the order's buyer is told, with what it brings as of now.
async fn matter_of(conn: &mut Conn, change: &Change, order: OrderId) -> anyhow::Result<Matter> {
    let brings = choose::told_of(conn, change, order).await?;
    let offers_ended = match change.kind {
        ChangeKind::Cancelled => {
            releases::ended_by(conn, order, change.performance, change.at).await?
        }
        ChangeKind::Moved => 0,
    };
    Ok(Matter::PerformanceChanged {
        change: change.id,
        refund_minor: brings.map(|brings| brings.refund.minor),
        voucher_minor: brings.map_or(0, |brings| brings.voucher_minor()),
        credit_minor: brings.map_or(0, |brings| brings.own_credit.minor),
        at_counter_minor: brings.map_or(0, |brings| brings.at_counter.minor),
        settles_minor: brings.map_or(0, |brings| brings.settles.minor),
        offers_ended,
    })
}

/// Whoever accepted a ticket of the order; of a present, once for all of its tickets.
async fn tell_recipients(
    house: &House,
    conn: &mut Conn,
    order: OrderId,
    change: ChangeId,
    performance: PerformanceId,
) -> anyhow::Result<()> {
    let mut told: Option<GiftId> = None;
    for handed in transfers::accepted_of_order(conn, order).await? {
        let is_told = handed.gift.is_some() && handed.gift == told;
        if handed.performance == performance && !is_told {
            told = handed.gift.or(told);
            let matter = Matter::HandedChanged { transfer: handed.transfer, change };
            mails::enqueue(house, conn, order, matter).await?;
        }
    }
    Ok(())
}

/// False: some of it is left for the next round. An order that fails holds up no other.
async fn settle_all(house: &House, change: &Change) -> anyhow::Result<bool> {
    let (mut changed, mut after, mut is_all_done) = (Vec::new(), None, true);
    loop {
        let mut conn = house.store().read().await?;
        let orders = changes::unchosen(&mut conn, change.id, after, BATCH).await?;
        drop(conn);
        let Some(last) = orders.last().copied() else { break };
        after = Some(last);
        for order in orders {
            let change = change.clone();
            let done = house
                .fault_only(move |house, conn| {
                    let change = change.clone();
                    Box::pin(async move { settle::by_itself(&house, conn, &change, order).await })
                })
                .await;
            match done {
                Ok(more) => changed.extend(more),
                Err(fault) => {
                    tracing::error!(%order, "not settled after a change: {fault:#}");
                    is_all_done = false;
                }
            }
        }
    }
    changed.sort();
    changed.dedup();
    house.announce(&changed).await;
    Ok(is_all_done)
}
