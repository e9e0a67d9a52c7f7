//! The house cancels a performance or moves it. Each holder of a ticket is told, and chooses.
//!
//! 1. `change` writes the new state and a row of `performance_changes`. If an import wrote the
//!    state, the job writes the row.
//! 2. The job `changes` tells each order once, and the recipients of its tickets.
//! 3. The buyer can exchange a ticket by the rule for changes (`money::exchange`), or use `choose`
//!    for another choice.
//! 4. When the time to choose is over, the job applies what the house does without a choice. Money
//!    or credit goes back through `money::cancellation`.

mod begin;
mod choose;
mod keep;
mod settle;

pub use choose::{Brings, Chosen, brings, choose};

use anyhow::Context;
use begin::{Moved, begin, begin_move, begin_of_sheets};
use domain::{
    id::{ChangeId, GiftId, OrderId, PerformanceId},
    moment::Moment,
    people::actor::{Action, Actor},
    tickets::change::ChangeKind,
    wording::listing::Listing,
};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
    locales::local,
};
use season::catalogue::{self, Catalogue};
use season_tables::season::sold::{self, Standing};
use selling::mails::{self, Matter};
use serde_json::json;
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

/// What staff make of a performance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    Cancel,
    Move { starts_at: Moment },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeRefusal {
    UnknownPerformance,
    /// It is cancelled.
    Cancelled,
    /// It has this time.
    SameTime,
    /// It has begun, or the new time is over.
    Past,
    /// Another performance is on in its hall at the new time.
    HallTaken,
    /// Its season doesn't last until then.
    OutOfSeason,
}

impl ChangeRefusal {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::UnknownPerformance => "unknown-performance",
            Self::Cancelled => "cancelled",
            Self::SameTime => "same-time",
            Self::Past => "past",
            Self::HallTaken => "hall-taken",
            Self::OutOfSeason => "out-of-season",
        }
    }
}

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

/// Cancels the performance `key` or moves it. Its holders are told by `round`. `choose_by`: until
/// when they may choose; None: as the house does it.
///
/// # Errors
/// Why nothing was changed.
#[boxed]
pub async fn change(
    house: &House,
    actor: &Actor,
    key: &str,
    wanted: Wanted,
    choose_by: Option<Moment>,
) -> Result<ChangeId, Failure<ChangeRefusal>> {
    actor.permit(Action::ImportSeason, "*")?;
    let (actor, key) = (actor.clone(), key.to_owned());
    house
        .write(move |house, conn| {
            let (actor, key) = (actor.clone(), key.clone());
            Box::pin(async move { change_in(&house, conn, &actor, &key, wanted, choose_by).await })
        })
        .await
}

async fn change_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    key: &str,
    wanted: Wanted,
    choose_by: Option<Moment>,
) -> Result<ChangeId, Failure<ChangeRefusal>> {
    let refused = |why| Err(Failure::Refused(why));
    let now = house.now();
    let catalogue = catalogue::catalogue_with(house, conn).await?;
    let Some(listing) = catalogue.listing_by_slug(key).cloned() else {
        return refused(ChangeRefusal::UnknownPerformance);
    };
    let row = &listing.row;
    if row.cancelled_at.is_some() {
        return refused(ChangeRefusal::Cancelled);
    }
    // Others that change the season wait from here on; what they did meanwhile, the statements see.
    let mut season = catalogue::change_catalogue(house, conn).await?;
    let change = match wanted {
        Wanted::Cancel => {
            if !changes::cancel(&mut season, row.id, now).await? {
                return refused(ChangeRefusal::Cancelled);
            }
            begin(house, &mut season, &listing, ChangeKind::Cancelled, now, choose_by).await?
        }
        Wanted::Move { starts_at } if row.starts_at == starts_at => {
            return refused(ChangeRefusal::SameTime);
        }
        Wanted::Move { starts_at } if starts_at <= now || row.starts_at <= now => {
            return refused(ChangeRefusal::Past);
        }
        Wanted::Move { starts_at } if !is_in_season(&catalogue, &listing, starts_at) => {
            return refused(ChangeRefusal::OutOfSeason);
        }
        Wanted::Move { starts_at } => {
            if is_hall_taken(&mut season, key, starts_at).await? {
                return refused(ChangeRefusal::HallTaken);
            }
            let doors_at = starts_at.minus_ms(row.starts_at.0 - row.doors_at.0);
            let told = changes::set_start(&mut season, row.id, starts_at, doors_at).await?;
            let Some(told) = told else { return refused(ChangeRefusal::SameTime) };
            changes::take_move(&mut season, row.id, told).await?;
            let moved = Moved { from: told, to: starts_at, is_after_all: false };
            begin_move(house, &mut season, &listing, moved, now, choose_by).await?
        }
    };
    let (action, detail) = match wanted {
        Wanted::Cancel => ("performance.cancel", json!({ "change": change.to_string() })),
        Wanted::Move { starts_at } => (
            "performance.move",
            json!({
                "change": change.to_string(),
                "starts_at": starts_at.0,
                "starts_before": row.starts_at.0,
            }),
        ),
    };
    let subject = Subject::Performance(row.id);
    let entry = JournalEntry { action, subject, detail };
    journal::record(house, &mut season, actor, entry).await?;
    Ok(change)
}

/// Sheets say days within a season alone.
fn is_in_season(catalogue: &Catalogue, listing: &Listing, starts_at: Moment) -> bool {
    let day = local(starts_at, &listing.row.time_zone).date().to_string();
    let mut seasons = catalogue.seasons.iter().filter(|it| it.id == listing.row.season);
    seasons.all(|it| it.starts_on <= day && day <= it.ends_on)
}

/// No sheet could say so, and what was exported couldn't be imported again.
async fn is_hall_taken(conn: &mut Conn, key: &str, starts_at: Moment) -> anyhow::Result<bool> {
    let standing = sold::standing(conn).await?;
    let Some(own) = standing.get(key) else { return Ok(false) };
    let ends_at = starts_at.plus_ms(own.ends_at().0 - own.starts_at.0);
    let is_then = |it: &Standing| it.starts_at < ends_at && starts_at < it.ends_at();
    let mut others = standing.iter().filter(|(other, _)| *other != key);
    Ok(others.any(|(_, it)| !it.is_cancelled && it.hall == own.hall && is_then(it)))
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
                        let brings = choose::told_of(conn, &change, order).await?;
                        let offers_ended = match change.kind {
                            ChangeKind::Cancelled => {
                                releases::ended_by(conn, order, performance, change.at).await?
                            }
                            ChangeKind::Moved => 0,
                        };
                        let matter = Matter::PerformanceChanged {
                            change: id,
                            refund_minor: brings.map(|brings| brings.refund.minor),
                            voucher_minor: brings.map_or(0, |brings| brings.voucher_minor()),
                            credit_minor: brings.map_or(0, |brings| brings.own_credit.minor),
                            settles_minor: brings.map_or(0, |brings| brings.settles.minor),
                            offers_ended,
                        };
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
