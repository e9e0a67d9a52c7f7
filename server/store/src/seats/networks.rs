//! The networks from which browsers come, by hashes of the day.

use crate::{Conn, columns::Columns};
use anyhow::Context;
use domain::{
    id::{PerformanceId, SessionId},
    people::network::Width,
};
use sqlx::any::AnyRow;

/// A network by its hash of the day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Network {
    pub width: Width,
    pub hash: String,
}

/// The network from which a browser last changed something.
#[boxed]
pub async fn network(conn: &mut Conn, session: SessionId) -> anyhow::Result<Option<String>> {
    sqlx::query("select network_hash from sessions where id = $1")
        .bind(session.to_string())
        .fetch_optional(conn)
        .await?
        .map_or(Ok(None), |row| row.text_or_none("network_hash"))
}

/// The same with the wider networks in which it lies, the narrowest first.
#[boxed]
pub async fn networks(conn: &mut Conn, session: SessionId) -> anyhow::Result<Vec<Network>> {
    let rows = sqlx::query(
        "select s.network_hash, w.wider_hash, w.prefix_bits from sessions s \
         left join wider_networks w on w.network_hash = s.network_hash \
         where s.id = $1 order by w.prefix_bits desc",
    )
    .bind(session.to_string())
    .fetch_all(conn)
    .await?;
    networks_of(&rows)
}

/// What a hold asks before it locks anything: the networks of its browser, and whether somebody
/// waits for its performance who hasn't been offered anything.
#[boxed]
pub async fn networks_and_waiting(
    conn: &mut Conn,
    session: SessionId,
    performance: PerformanceId,
) -> anyhow::Result<(Vec<Network>, bool)> {
    let rows = sqlx::query(
        "select s.network_hash, w.wider_hash, w.prefix_bits, case when exists (select 1 \
         from waiting_entries e where e.performance_id = $2 and e.ended_at_ms is null \
         and e.confirmed_at_ms is not null and e.offered_until_ms is null) \
         then 1 else 0 end as is_waited_for from sessions s \
         left join wider_networks w on w.network_hash = s.network_hash \
         where s.id = $1 order by w.prefix_bits desc",
    )
    .bind(session.to_string())
    .bind(performance.to_string())
    .fetch_all(conn)
    .await?;
    let is_waited_for = rows.first().map(|row| row.int("is_waited_for")).transpose()?;
    Ok((networks_of(&rows)?, is_waited_for == Some(1)))
}

fn networks_of(rows: &[AnyRow]) -> anyhow::Result<Vec<Network>> {
    let own = rows.first().map(|row| row.text_or_none("network_hash")).transpose()?.flatten();
    let own = own.map(|hash| Network { width: Width::Single, hash });
    let is_wider = |row: &&AnyRow| !matches!(row.int_or_none("prefix_bits"), Ok(None));
    own.into_iter().map(Ok).chain(rows.iter().filter(is_wider).map(wider)).collect()
}

fn wider(row: &AnyRow) -> anyhow::Result<Network> {
    let width = Width::parse(row.int("prefix_bits")?).context("a check holds it")?;
    Ok(Network { width, hash: row.text("wider_hash")? })
}

/// A single network and those in which it lies, the narrowest first.
#[boxed]
pub async fn with_wider(conn: &mut Conn, hash: String) -> anyhow::Result<Vec<Network>> {
    let rows = sqlx::query(
        "select wider_hash, prefix_bits from wider_networks where network_hash = $1 \
         order by prefix_bits desc",
    )
    .bind(&hash)
    .fetch_all(conn)
    .await?;
    let own = Network { width: Width::Single, hash };
    std::iter::once(Ok(own)).chain(rows.iter().map(wider)).collect()
}

#[boxed]
pub async fn set_network(conn: &mut Conn, session: SessionId, hash: &str) -> anyhow::Result<()> {
    sqlx::query("update sessions set network_hash = $2 where id = $1")
        .bind(session.to_string())
        .bind(hash)
        .execute(conn)
        .await?;
    Ok(())
}

/// The key of the day; the first node that asks gives it.
#[boxed]
pub async fn network_key(conn: &mut Conn, day: i64, new: &str) -> anyhow::Result<String> {
    sqlx::query("insert into network_keys (day, key) values ($1, $2) on conflict (day) do nothing")
        .bind(day)
        .bind(new)
        .execute(&mut *conn)
        .await?;
    let row = sqlx::query("select key from network_keys where day = $1").bind(day);
    row.fetch_one(conn).await?.text("key")
}

/// None: nobody asked for a key on that day, or it is forgotten.
#[boxed]
pub async fn former_key(conn: &mut Conn, day: i64) -> anyhow::Result<Option<String>> {
    let sql = "select key from network_keys where day = $1";
    Ok(sqlx::query_scalar(sql).bind(day).fetch_optional(conn).await?)
}

/// Keys, locks and wider networks of the days before this one; at most so many of each.
#[boxed]
pub async fn forget(conn: &mut Conn, before_day: i64, limit: i64) -> anyhow::Result<u64> {
    sqlx::query("delete from network_keys where day < $1")
        .bind(before_day)
        .execute(&mut *conn)
        .await?;
    let gone = sqlx::query(
        "delete from limit_locks where day < $1 and subject in (select subject \
           from limit_locks where day < $1 order by day limit $2)",
    )
    .bind(before_day)
    .bind(limit)
    .execute(&mut *conn)
    .await?;
    sqlx::query(
        "delete from wider_networks where day < $1 and network_hash in (select network_hash \
           from wider_networks where day < $1 order by day limit $2)",
    )
    .bind(before_day)
    .bind(limit)
    .execute(conn)
    .await?;
    Ok(gone.rows_affected())
}

/// What a network keeps since yesterday counts under its hash of today. The caller has locked
/// the network.
#[boxed]
pub async fn follow_network(conn: &mut Conn, yesterday: &str, today: &str) -> anyhow::Result<()> {
    sqlx::query(
        "update baskets set network_hash = $2 \
         where network_hash = $1 and ordered_at_ms is null",
    )
    .bind(yesterday)
    .bind(today)
    .execute(&mut *conn)
    .await?;
    sqlx::query(
        "update orders set network_hash = $2 \
         where network_hash = $1 and paid_at_ms is null and ended_at_ms is null",
    )
    .bind(yesterday)
    .bind(today)
    .execute(&mut *conn)
    .await?;
    sqlx::query(
        "update waiting_entries set network_hash = $2 \
         where network_hash = $1 and ended_at_ms is null",
    )
    .bind(yesterday)
    .bind(today)
    .execute(conn)
    .await?;
    Ok(())
}

/// The networks that lie in a wider one since yesterday lie in it under its hash of today.
#[boxed]
pub async fn follow_wider(
    conn: &mut Conn,
    yesterday: &str,
    today: &str,
    day: i64,
) -> anyhow::Result<()> {
    sqlx::query("update wider_networks set wider_hash = $2, day = $3 where wider_hash = $1")
        .bind(yesterday)
        .bind(today)
        .bind(day)
        .execute(conn)
        .await?;
    Ok(())
}

/// Notes in which wider network a network lies.
#[boxed]
pub async fn set_wider(
    conn: &mut Conn,
    network: &str,
    wider: &Network,
    day: i64,
) -> anyhow::Result<()> {
    sqlx::query(
        "insert into wider_networks (network_hash, wider_hash, prefix_bits, day) \
         values ($1, $2, $3, $4) on conflict (network_hash, wider_hash) do nothing",
    )
    .bind(network)
    .bind(&wider.hash)
    .bind(i64::from(wider.width.prefix_bits()))
    .bind(day)
    .execute(conn)
    .await?;
    Ok(())
}
