//! Checks of the books while the house sells. Orders that changed are asked the audit's questions
//! about money within half a minute, and once a day the whole audit runs. What is found is kept
//! with its time, so that the money page costs the same however many orders there are.

use crate::books::audit::{self, InvariantReport};
use domain::{
    id::OrderId,
    moment::{DAY_MS, HOUR_MS, MINUTE_MS, Moment},
};
use house::{House, clock::CLOCKS_DIFFER_MS};
use records::findings::{self, ChangedOrders, FindingKind};
use selling::on_sale;
use serde::{Deserialize, Serialize};
use std::{collections::BTreeSet, sync::Arc};
use store::{Conn, running::leases};
use uuid::Uuid;

/// Its result says up to which row of the journal changes were looked at.
const CHANGES: &str = "findings";
const FULL: &str = "audit";
/// Servers' clocks differ, and a transaction's rows are seen later than they were written.
const OVERLAP_MS: i64 = CLOCKS_DIFFER_MS + MINUTE_MS;
/// Orders asked about in one statement.
const ORDERS_AT_ONCE: usize = 200;
const FULL_EVERY_MS: i64 = DAY_MS;
/// While a sale opens, the full check waits, but no longer than this.
const FULL_LATEST_MS: i64 = 2 * DAY_MS;
/// Longer than any full check takes.
const FULL_LEASE_MS: i64 = 2 * HOUR_MS;
const FULL_AGAIN_MS: i64 = HOUR_MS;

/// What the last full check found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BooksCheck {
    pub at: Moment,
    /// Of all invariants together.
    pub violations: u64,
}

#[derive(Serialize, Deserialize)]
struct CheckResult {
    violations: u64,
}

/// How far the journal was read.
#[derive(Clone, Copy, Serialize, Deserialize)]
struct ReadTo {
    /// The next round begins behind this row, or where this row would be.
    journal_id: Uuid,
}

struct Found {
    /// These are wrong.
    wrong: Vec<(FindingKind, OrderId)>,
    /// These were asked about, and are right.
    right: Vec<(FindingKind, OrderId)>,
}

/// Asks about the orders that changed since the last round and about open findings.
#[boxed]
pub async fn look_for_findings(house: &House) -> anyhow::Result<()> {
    let (house, now) = (house.for_staff(), house.now());
    let mut conn = house.store().read().await?;
    let state = leases::state(&mut conn, CHANGES).await?;
    let looked_at = state.as_ref().and_then(|state| state.done_at);
    let after = state
        .and_then(|state| serde_json::from_str::<ReadTo>(&state.result?).ok())
        .map_or_else(|| settled(looked_at.unwrap_or(now)), |read| read.journal_id);
    let changed = findings::changed_orders(&mut conn, after).await?;
    let open = findings::open_orders(&mut conn).await?;
    let is_kept = looked_at.is_some_and(|at| now.since_ms(at) < HOUR_MS);
    if changed.orders.is_empty() && open.is_empty() && is_kept {
        return Ok(());
    }
    let found = among(&mut conn, &changed.orders, &open).await?;
    drop(conn);
    let read = ReadTo { journal_id: next_after(after, &changed, now) };
    let read = serde_json::to_string(&read)?;
    keep_findings(&house, found, Some(read), now).await
}

/// The whole audit, once a day and by one server of several.
pub(crate) async fn check_books_when_due(house: &House) -> anyhow::Result<()> {
    let (house, now) = (house.for_staff(), house.now());
    let mut conn = house.store().read().await?;
    let state = leases::state(&mut conn, FULL).await?;
    drop(conn);
    let age_ms = state.as_ref().and_then(|state| state.done_at).map(|at| now.since_ms(at));
    let is_due = age_ms.is_none_or(|age_ms| age_ms >= FULL_EVERY_MS);
    let is_leased = state.is_some_and(|state| state.leased_until > now);
    if !is_due || is_leased {
        return Ok(());
    }
    let may_wait = age_ms.is_some_and(|age_ms| age_ms < FULL_LATEST_MS);
    if may_wait && on_sale::on_sale_now(&house, "en").await?.is_some() {
        return Ok(());
    }
    let until = now.plus_ms(FULL_LEASE_MS);
    let mine =
        house.fault_only(move |_, conn| Box::pin(leases::take(conn, FULL, now, until))).await?;
    if !mine {
        return Ok(());
    }
    let checked = check_books(&house).await;
    if checked.is_err() {
        let now = house.now();
        let again = now.plus_ms(FULL_AGAIN_MS);
        house.fault_only(move |_, conn| Box::pin(leases::fail(conn, FULL, now, again))).await?;
    }
    checked.map(drop)
}

/// The whole audit now. What its questions about money count becomes findings.
#[boxed]
pub async fn check_books(house: &House) -> anyhow::Result<Vec<InvariantReport>> {
    let house = house.for_staff();
    let reports = audit::audit(&house).await?;
    let violations: u64 = reports.iter().map(|report| report.violations).sum();
    if violations > 0 {
        tracing::error!(?reports, "the daily audit found violations; run `parterre audit`");
    }
    let mut conn = house.store().read().await?;
    let mut wrong = Vec::new();
    for kind in FindingKind::ALL {
        let orders = findings::wrong_orders(&mut conn, kind, None).await?;
        wrong.extend(orders.into_iter().map(|order| (kind, order)));
    }
    drop(conn);
    let now = house.now();
    keep_findings(&house, Found { wrong, right: Vec::new() }, None, now).await?;
    look_for_findings(&house).await?;
    let result = serde_json::to_string(&CheckResult { violations })?;
    house
        .fault_only(move |_, conn| {
            let result = result.clone();
            Box::pin(async move { leases::finish(conn, FULL, now, &result).await })
        })
        .await?;
    Ok(reports)
}

/// `read`: how far the journal was read for them.
async fn keep_findings(
    house: &House,
    found: Found,
    read: Option<String>,
    now: Moment,
) -> anyhow::Result<()> {
    let found = Arc::new((found, read));
    house
        .fault_only(move |house, conn| {
            let found = found.clone();
            Box::pin(async move {
                let (found, read) = found.as_ref();
                for &(kind, order) in &found.wrong {
                    if findings::open(conn, house.new_id(), kind, order, now).await? {
                        tracing::error!(%order, kind = kind.as_str(), "money is wrong");
                    }
                }
                for &(kind, order) in &found.right {
                    findings::close(conn, kind, order, now).await?;
                }
                match read {
                    Some(read) => leases::finish(conn, CHANGES, now, read).await,
                    None => Ok(()),
                }
            })
        })
        .await
}

/// Rows of the journal before this one have all been written.
fn settled(now: Moment) -> Uuid {
    findings::first_id(now.minus_ms(OVERLAP_MS))
}

/// Where the next round begins: behind the last row that was read, but never behind one before
/// which others may still come. So no row is left out, however many there are.
fn next_after(after: Uuid, changed: &ChangedOrders, now: Moment) -> Uuid {
    let settled = settled(now);
    match changed.read_to {
        Some(read_to) if !changed.is_all => read_to.min(settled),
        _ => settled,
    }
    .max(after)
}

async fn among(
    conn: &mut Conn,
    changed: &BTreeSet<OrderId>,
    known: &BTreeSet<OrderId>,
) -> anyhow::Result<Found> {
    let mut found = Found { wrong: Vec::new(), right: Vec::new() };
    let all: Vec<OrderId> = changed.union(known).copied().collect();
    for some in all.chunks(ORDERS_AT_ONCE) {
        let some = some.iter().copied().collect();
        for kind in FindingKind::ALL {
            let wrong = findings::wrong_orders(conn, kind, Some(&some)).await?;
            let right = some.difference(&wrong).filter(|order| known.contains(order));
            found.right.extend(right.map(|order| (kind, *order)));
            found.wrong.extend(wrong.into_iter().map(|order| (kind, order)));
        }
    }
    Ok(found)
}

/// None: it has never run yet.
pub(crate) async fn last_check(conn: &mut Conn) -> anyhow::Result<Option<BooksCheck>> {
    let Some(state) = leases::state(conn, FULL).await? else { return Ok(None) };
    let (Some(at), Some(result)) = (state.done_at, state.result) else { return Ok(None) };
    let result: CheckResult = serde_json::from_str(&result)?;
    Ok(Some(BooksCheck { at, violations: result.violations }))
}
