//! Begins changes: those of commands, and those that a season's sheets made.

use super::ask::Wanted;
use anyhow::Context;
use domain::{
    id::{ChangeId, PerformanceId},
    moment::{DAY_MS, Moment},
    tickets::change::{ChangeKind, DAYS_TO_CHOOSE},
    wording::listing::Listing,
};
use house::{House, locales::end_of_day};
use season::catalogue;
use store::{
    Conn,
    running::changes::{self, Change},
};

/// A season's sheets cancel and move performances too, and bring them back.
pub(super) async fn begin_of_sheets(house: &House) -> anyhow::Result<()> {
    let mut conn = house.store().read().await?;
    let untold = changes::untold(&mut conn, house.now()).await?;
    drop(conn);
    for one in untold {
        house
            .fault_only(move |house, conn| {
                Box::pin(async move {
                    let catalogue = catalogue::catalogue_with(&house, conn).await?;
                    let listing = catalogue.listing(one.performance).cloned();
                    let listing = listing.context("performances are never deleted")?;
                    let now = house.now();
                    if let Some(at) = one.cancelled_at {
                        begin(&house, conn, &listing, ChangeKind::Cancelled, at, None).await?;
                    }
                    let is_mine = match one.moved_from {
                        Some(from) => changes::take_move(conn, one.performance, from).await?,
                        None => true,
                    };
                    let (from, to) = (one.moved_from.unwrap_or(one.starts_at), one.starts_at);
                    let is_over = to <= now || one.cancelled_at.is_some();
                    // Back where it was before anybody was told, or of no interest any more.
                    if !is_mine || is_over || (from == to && one.told_off_at.is_none()) {
                        return Ok(());
                    }
                    // Two nodes that tell the same news name the same time.
                    let at = one.told_off_at.map_or(now, |told_off_at| told_off_at.plus_ms(1));
                    let moved = Moved { from, to, is_after_all: one.told_off_at.is_some() };
                    begin_move(&house, conn, &listing, moved, at, None).await?;
                    Ok(())
                })
            })
            .await?;
    }
    Ok(())
}

/// As a change would begin now. It isn't written.
pub(super) fn planned(
    house: &House,
    listing: &Listing,
    wanted: Wanted,
    choose_by: Option<Moment>,
) -> Change {
    let row = &listing.row;
    let (kind, starts_at) = match wanted {
        Wanted::Cancel => (ChangeKind::Cancelled, row.starts_at),
        Wanted::Move { starts_at } => (ChangeKind::Moved, starts_at),
    };
    let until = kind.choose_by(last_day_ends(house, listing), starts_at);
    Change {
        id: ChangeId(house.new_id()),
        performance: row.id,
        kind,
        at: house.now(),
        starts_before: (kind == ChangeKind::Moved).then_some(row.starts_at),
        is_after_all: false,
        choose_by: choose_by.unwrap_or(until),
        ended_at: None,
    }
}

pub(super) struct Moved {
    pub from: Moment,
    pub to: Moment,
    /// Its holders were told that it is cancelled.
    pub is_after_all: bool,
}

pub(super) async fn begin(
    house: &House,
    conn: &mut Conn,
    listing: &Listing,
    kind: ChangeKind,
    at: Moment,
    choose_by: Option<Moment>,
) -> anyhow::Result<ChangeId> {
    let id = ChangeId(house.new_id());
    let until = kind.choose_by(last_day_ends(house, listing), listing.row.starts_at);
    let change = Change {
        id,
        performance: listing.row.id,
        kind,
        at,
        starts_before: None,
        is_after_all: false,
        choose_by: choose_by.unwrap_or(until),
        ended_at: None,
    };
    changes::insert(conn, &change).await?;
    end_moves(house, conn, listing.row.id, id).await?;
    Ok(id)
}

pub(super) async fn begin_move(
    house: &House,
    conn: &mut Conn,
    listing: &Listing,
    moved: Moved,
    at: Moment,
    choose_by: Option<Moment>,
) -> anyhow::Result<ChangeId> {
    let id = ChangeId(house.new_id());
    let performance = listing.row.id;
    let until = ChangeKind::Moved.choose_by(last_day_ends(house, listing), moved.to);
    let change = Change {
        id,
        performance,
        kind: ChangeKind::Moved,
        at,
        starts_before: Some(moved.from),
        is_after_all: moved.is_after_all,
        choose_by: choose_by.unwrap_or(until).min(moved.to),
        ended_at: None,
    };
    if changes::insert(conn, &change).await? {
        end_moves(house, conn, performance, id).await?;
    }
    Ok(id)
}

/// Mails and pages name the last day to choose, which lasts until midnight there.
fn last_day_ends(house: &House, listing: &Listing) -> Moment {
    let last_day = house.now().plus_ms(DAYS_TO_CHOOSE * DAY_MS);
    end_of_day(last_day, &listing.row.time_zone).plus_ms(1)
}

/// Of what was told of an earlier time nothing is to be chosen any more.
async fn end_moves(
    house: &House,
    conn: &mut Conn,
    performance: PerformanceId,
    but: ChangeId,
) -> anyhow::Result<()> {
    for earlier in changes::of_performance(conn, performance).await? {
        if earlier.id != but && earlier.ended_at.is_none() {
            changes::end(conn, earlier.id, house.now()).await?;
        }
    }
    Ok(())
}
