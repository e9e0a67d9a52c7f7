//! Whom the house has written to: when they are asked, before the time to answer is over, before
//! the time to pay is over, and when nobody paid.

use super::{Renewal, renewal_of};
use crate::{Conn, columns::Columns};
use domain::{
    id::{OfferId, PersonId, RenewalId, SeasonId},
    moment::Moment,
};

/// Asked, and not told of it, by their orders.
#[boxed]
pub async fn to_tell(
    conn: &mut Conn,
    season: SeasonId,
    limit: i64,
) -> anyhow::Result<Vec<Renewal>> {
    sqlx::query(renewal!(
        "where r.season_id = $1 and r.asked_told_at_ms is null order by r.order_id, r.id limit $2"
    ))
    .bind(season.to_string())
    .bind(limit)
    .fetch_all(conn)
    .await?
    .iter()
    .map(renewal_of)
    .collect()
}

/// Of what this person has bought or was handed, by their orders. Whoever handed one on before it
/// was asked about goes on with it no more.
#[boxed]
pub async fn of_payer(conn: &mut Conn, person: PersonId) -> anyhow::Result<Vec<Renewal>> {
    sqlx::query(renewal!(
        "where r.id in (select q.id from renewals q join orders o on o.id = q.order_id \
           where o.person_id = $1 \
           union select q.id from renewals q join subscription_transfers t \
             on t.item_id = q.item_id where t.person_id = $1) order by r.order_id, r.id"
    ))
    .bind(person.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(renewal_of)
    .collect()
}

/// False: its holder was told before.
#[boxed]
pub async fn mark_told(conn: &mut Conn, id: RenewalId, at: Moment) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update renewals set asked_told_at_ms = $2 where id = $1 and asked_told_at_ms is null",
    )
    .bind(id.to_string())
    .bind(at.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Of this package, asked before this moment and neither answered nor reminded, by their orders.
#[boxed]
pub async fn to_remind(
    conn: &mut Conn,
    season: SeasonId,
    former: OfferId,
    asked_before: Moment,
    limit: i64,
) -> anyhow::Result<Vec<Renewal>> {
    sqlx::query(renewal!(
        "where r.season_id = $1 and i.offer_id = $2 and r.begun_at_ms < $3 \
         and r.answer is null and r.reminded_at_ms is null and r.ended_at_ms is null \
         and r.new_order_id is null order by r.order_id, r.id limit $4"
    ))
    .bind(season.to_string())
    .bind(former.to_string())
    .bind(asked_before.0)
    .bind(limit)
    .fetch_all(conn)
    .await?
    .iter()
    .map(renewal_of)
    .collect()
}

/// False: it was reminded before, or answered in the meantime.
#[boxed]
pub async fn mark_reminded(conn: &mut Conn, id: RenewalId, at: Moment) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update renewals set reminded_at_ms = $2 \
         where id = $1 and reminded_at_ms is null and answer is null",
    )
    .bind(id.to_string())
    .bind(at.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Renewals whose order waits for its buyer and ends until this moment. `told_ms`: so long before
/// its end at least, the order was made, and its buyer told.
#[boxed]
pub async fn to_pay_soon(
    conn: &mut Conn,
    season: SeasonId,
    [now, until]: [Moment; 2],
    told_ms: i64,
    limit: i64,
) -> anyhow::Result<Vec<RenewalId>> {
    sqlx::query(
        "select r.id from renewals r join orders o on o.id = r.new_order_id \
         where r.season_id = $1 and r.pay_reminded_at_ms is null and o.paid_at_ms is null \
         and o.ended_at_ms is null and o.pay_by_ms > $2 and o.pay_by_ms <= $3 \
         and o.placed_at_ms <= o.pay_by_ms - $4 order by r.id limit $5",
    )
    .bind(season.to_string())
    .bind(now.0)
    .bind(until.0)
    .bind(told_ms)
    .bind(limit)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| row.id("id"))
    .collect()
}

/// False: its buyer was reminded before.
#[boxed]
pub async fn mark_pay_reminded(conn: &mut Conn, id: RenewalId, at: Moment) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update renewals set pay_reminded_at_ms = $2 where id = $1 and pay_reminded_at_ms is null",
    )
    .bind(id.to_string())
    .bind(at.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Renewals of which nobody paid the order in time, and whose buyers haven't been told.
#[boxed]
pub async fn unpaid(
    conn: &mut Conn,
    season: SeasonId,
    limit: i64,
) -> anyhow::Result<Vec<RenewalId>> {
    sqlx::query(
        "select r.id from renewals r join orders o on o.id = r.new_order_id \
         where r.season_id = $1 and r.unpaid_told_at_ms is null and o.paid_at_ms is null \
         and o.end_cause = 'expired' order by r.id limit $2",
    )
    .bind(season.to_string())
    .bind(limit)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| row.id("id"))
    .collect()
}

/// False: they were told before.
#[boxed]
pub async fn mark_unpaid_told(conn: &mut Conn, id: RenewalId, at: Moment) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update renewals set unpaid_told_at_ms = $2 where id = $1 and unpaid_told_at_ms is null",
    )
    .bind(id.to_string())
    .bind(at.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}
