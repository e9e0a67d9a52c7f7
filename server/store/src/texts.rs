//! The house's words by key and language; what is published is pointed at.

use crate::Conn;
use domain::moment::Moment;
use sqlx::Row;
use std::collections::HashMap;

/// Published texts of one language whose keys begin with `prefix`.
pub async fn published(
    conn: &mut Conn,
    prefix: &str,
    language: &str,
) -> anyhow::Result<HashMap<String, String>> {
    let rows = sqlx::query(
        "select texts.key, texts.body from published_texts as published \
         join texts on texts.key = published.key and texts.language = published.language \
         and texts.revision = published.revision \
         where published.language = $1 and substr(published.key, 1, length($2)) = $2",
    )
    .bind(language)
    .bind(prefix)
    .fetch_all(conn)
    .await?;
    rows.iter().map(|row| Ok((row.try_get(0)?, row.try_get(1)?))).collect()
}

/// Appends a revision and publishes it.
pub async fn write(
    conn: &mut Conn,
    key: &str,
    language: &str,
    body: &str,
    author: &str,
    now: Moment,
) -> anyhow::Result<()> {
    let revision: i64 = sqlx::query_scalar(
        "insert into texts (key, language, revision, body, written_at_ms, author) \
         select $1, $2, coalesce(max(revision), 0) + 1, $3, $4, $5 from texts \
         where key = $1 and language = $2 returning revision",
    )
    .bind(key)
    .bind(language)
    .bind(body)
    .bind(now.0)
    .bind(author)
    .fetch_one(&mut *conn)
    .await?;
    sqlx::query(
        "insert into published_texts (key, language, revision) values ($1, $2, $3) \
         on conflict (key, language) do update set revision = $3",
    )
    .bind(key)
    .bind(language)
    .bind(revision)
    .execute(conn)
    .await?;
    Ok(())
}
