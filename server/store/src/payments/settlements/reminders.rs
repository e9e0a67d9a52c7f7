//! What debtors are told of: what is due soon, by whom it is paid, and what is overdue.

use super::{Owed, owed};
use crate::Conn;
use domain::{id::ReceivableId, moment::Moment};

/// Open, to be paid by their debtors until a moment, of orders made before `ordered`, and not
/// reminded of.
#[boxed]
pub async fn to_remind(
    conn: &mut Conn,
    now: Moment,
    until: Moment,
    ordered: Moment,
    limit: i64,
) -> anyhow::Result<Vec<Owed>> {
    sqlx::query(owed!(
        "v.due_at_ms > $1 and v.due_at_ms <= $2 and o.placed_at_ms <= $3 \
         and o.ended_at_ms is null and v.reminded_at_ms is null and v.performance_id is not null \
         and (v.rule <> 'renewal:debit' or not exists (select 1 from mandates m \
           where m.person_id = v.person_id and m.ended_at_ms is null)) \
         and v.cancelled_at_ms is null \
         and v.received_minor < v.amount_minor and not exists (select 1 from restore_waits w \
           where w.subject_id = v.id and w.ended_at_ms is null) \
         order by v.due_at_ms, v.id limit $4"
    ))
    .bind(now.0)
    .bind(until.0)
    .bind(ordered.0)
    .bind(limit)
    .fetch_all(conn)
    .await?
    .iter()
    .map(owed)
    .collect()
}

/// Open, to be paid by their debtors, whose last day lies between two moments, and nobody was told
/// so. What a bank sent back after that day was asked for again then.
#[boxed]
pub async fn overdue(
    conn: &mut Conn,
    since: Moment,
    until: Moment,
    limit: i64,
) -> anyhow::Result<Vec<Owed>> {
    sqlx::query(owed!(
        "v.due_at_ms > $1 and v.due_at_ms <= $2 and o.ended_at_ms is null \
         and v.overdue_told_at_ms is null and v.performance_id is not null \
         and (v.rule <> 'renewal:debit' or v.reopened_at_ms is not null \
           or not exists (select 1 from mandates m \
             where m.person_id = v.person_id and m.ended_at_ms is null)) \
         and (v.reopened_at_ms is null or v.reopened_at_ms < v.due_at_ms) \
         and v.cancelled_at_ms is null \
         and v.received_minor < v.amount_minor and not exists (select 1 from restore_waits w \
           where w.subject_id = v.id and w.ended_at_ms is null) \
         order by v.due_at_ms, v.id limit $3"
    ))
    .bind(since.0)
    .bind(until.0)
    .bind(limit)
    .fetch_all(conn)
    .await?
    .iter()
    .map(owed)
    .collect()
}

/// Open, to be debited by the house until a moment, and not announced.
#[boxed]
pub async fn to_announce(
    conn: &mut Conn,
    now: Moment,
    until: Moment,
    limit: i64,
) -> anyhow::Result<Vec<Owed>> {
    sqlx::query(owed!(
        "v.due_at_ms > $1 and v.due_at_ms <= $2 \
         and o.ended_at_ms is null and v.reminded_at_ms is null and v.performance_id is not null \
         and v.rule = 'renewal:debit' and v.reopened_at_ms is null and v.cancelled_at_ms is null \
         and exists (select 1 from mandates m \
           where m.person_id = v.person_id and m.ended_at_ms is null) \
         and v.received_minor < v.amount_minor and not exists (select 1 from restore_waits w \
           where w.subject_id = v.id and w.ended_at_ms is null) \
         order by v.due_at_ms, v.id limit $3"
    ))
    .bind(now.0)
    .bind(until.0)
    .bind(limit)
    .fetch_all(conn)
    .await?
    .iter()
    .map(owed)
    .collect()
}

#[boxed]
pub async fn mark_reminded(conn: &mut Conn, id: ReceivableId, at: Moment) -> anyhow::Result<()> {
    sqlx::query("update receivables set reminded_at_ms = $2 where id = $1")
        .bind(id.to_string())
        .bind(at.0)
        .execute(conn)
        .await?;
    Ok(())
}

#[boxed]
pub async fn mark_overdue_told(
    conn: &mut Conn,
    id: ReceivableId,
    at: Moment,
) -> anyhow::Result<()> {
    sqlx::query("update receivables set overdue_told_at_ms = $2 where id = $1")
        .bind(id.to_string())
        .bind(at.0)
        .execute(conn)
        .await?;
    Ok(())
}
