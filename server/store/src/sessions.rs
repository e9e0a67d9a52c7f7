//! Browsers and what was left for them.

use crate::Conn;
use domain::{id::SessionId, moment::Moment};
use sqlx::Row;

pub struct SessionRow {
    pub id: SessionId,
    pub language: Option<String>,
}

pub async fn by_secret(conn: &mut Conn, secret_sha256: &str) -> anyhow::Result<Option<SessionRow>> {
    let row = sqlx::query("select id, language from sessions where secret_sha256 = $1")
        .bind(secret_sha256)
        .fetch_optional(conn)
        .await?;
    row.map(|row| {
        Ok(SessionRow { id: row.try_get::<String, _>(0)?.parse()?, language: row.try_get(1)? })
    })
    .transpose()
}

pub async fn insert(
    conn: &mut Conn,
    id: SessionId,
    secret_sha256: &str,
    language: &str,
    now: Moment,
) -> anyhow::Result<()> {
    sqlx::query(
        "insert into sessions (id, secret_sha256, language, created_at_ms, seen_at_ms) \
         values ($1, $2, $3, $4, $4)",
    )
    .bind(id.to_string())
    .bind(secret_sha256)
    .bind(language)
    .bind(now.0)
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
