//! Browsers and what was left for them.

use crate::Conn;
use domain::{id::SessionId, moment::Moment};
use sqlx::Row;

pub struct SessionRow {
    pub id: SessionId,
    pub language: Option<String>,
    pub seen_at: Moment,
}

pub async fn by_secret(conn: &mut Conn, secret_sha256: &str) -> anyhow::Result<Option<SessionRow>> {
    let row = sqlx::query("select id, language, seen_at_ms from sessions where secret_sha256 = $1")
        .bind(secret_sha256)
        .fetch_optional(conn)
        .await?;
    row.map(|row| {
        Ok(SessionRow {
            id: row.try_get::<String, _>(0)?.parse()?,
            language: row.try_get(1)?,
            seen_at: Moment(row.try_get(2)?),
        })
    })
    .transpose()
}

/// Two first requests of a browser at once share the first one's.
pub async fn insert(
    conn: &mut Conn,
    id: SessionId,
    secret_sha256: &str,
    language: &str,
    now: Moment,
) -> anyhow::Result<()> {
    sqlx::query(
        "insert into sessions (id, secret_sha256, language, created_at_ms, seen_at_ms) \
         values ($1, $2, $3, $4, $4) on conflict (secret_sha256) do nothing",
    )
    .bind(id.to_string())
    .bind(secret_sha256)
    .bind(language)
    .bind(now.0)
    .execute(conn)
    .await?;
    Ok(())
}

pub async fn set_seen(conn: &mut Conn, id: SessionId, now: Moment) -> anyhow::Result<()> {
    sqlx::query("update sessions set seen_at_ms = $2 where id = $1")
        .bind(id.to_string())
        .bind(now.0)
        .execute(conn)
        .await?;
    Ok(())
}

/// Deletes baskets that ended before then without an order and hold nothing any more, with
/// their lines; at most so many. Gives their number.
pub async fn forget_baskets(conn: &mut Conn, before: Moment, limit: i64) -> anyhow::Result<u64> {
    sqlx::query(
        "delete from basket_lines where basket_id in (select b.id from baskets b \
           where b.ordered_at_ms is null and b.ends_at_ms < $1 \
           and not exists (select 1 from claims c where c.holder_id = b.id) \
           and not exists (select 1 from area_claims a where a.holder_id = b.id) \
           order by b.ends_at_ms, b.id limit $2)",
    )
    .bind(before.0)
    .bind(limit)
    .execute(&mut *conn)
    .await?;
    sqlx::query(
        "delete from basket_items where basket_id in (select b.id from baskets b \
           where b.ordered_at_ms is null and b.ends_at_ms < $1 \
           and not exists (select 1 from basket_lines l where l.basket_id = b.id) \
           order by b.ends_at_ms, b.id limit $2)",
    )
    .bind(before.0)
    .bind(limit)
    .execute(&mut *conn)
    .await?;
    let gone = sqlx::query(
        "delete from baskets where id in (select b.id from baskets b \
           where b.ordered_at_ms is null and b.ends_at_ms < $1 \
           and not exists (select 1 from basket_lines l where l.basket_id = b.id) \
           order by b.ends_at_ms, b.id limit $2) \
         and ordered_at_ms is null and ends_at_ms < $1",
    )
    .bind(before.0)
    .bind(limit)
    .execute(conn)
    .await?;
    Ok(gone.rows_affected())
}

/// Deletes browsers that were last seen before then and to which nothing refers; at most so
/// many. Gives their number.
pub async fn forget(conn: &mut Conn, before: Moment, limit: i64) -> anyhow::Result<u64> {
    let gone = sqlx::query(
        "delete from sessions where id in (select s.id from sessions s \
           where s.seen_at_ms < $1 and s.kept = 0 and s.account_id is null \
           and not exists (select 1 from baskets b where b.session_id = s.id) \
           and not exists (select 1 from orders o where o.session_id = s.id) \
           order by s.seen_at_ms, s.id limit $2) \
         and seen_at_ms < $1",
    )
    .bind(before.0)
    .bind(limit)
    .execute(conn)
    .await?;
    Ok(gone.rows_affected())
}

/// An order refers to it: it is never forgotten.
pub async fn keep(conn: &mut Conn, id: SessionId) -> anyhow::Result<()> {
    sqlx::query("update sessions set kept = 1 where id = $1 and kept = 0")
        .bind(id.to_string())
        .execute(conn)
        .await?;
    Ok(())
}

pub async fn set_language(conn: &mut Conn, id: SessionId, language: &str) -> anyhow::Result<()> {
    sqlx::query("update sessions set language = $2 where id = $1")
        .bind(id.to_string())
        .bind(language)
        .execute(conn)
        .await?;
    Ok(())
}

pub async fn set_notice(
    conn: &mut Conn,
    id: SessionId,
    notice: Option<&str>,
) -> anyhow::Result<()> {
    sqlx::query("update sessions set notice = $2 where id = $1")
        .bind(id.to_string())
        .bind(notice)
        .execute(conn)
        .await?;
    Ok(())
}

pub async fn notice(conn: &mut Conn, id: SessionId) -> anyhow::Result<Option<String>> {
    let row = sqlx::query("select notice from sessions where id = $1")
        .bind(id.to_string())
        .fetch_optional(conn)
        .await?;
    row.map_or(Ok(None), |row| Ok(row.try_get(0)?))
}
