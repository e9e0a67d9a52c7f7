//! The house's words by key and language; what is published is pointed at.

use domain::moment::Moment;
use sqlx::Row;
use store::{Conn, catalogue::Change};

/// (language, key, text) of everything that is published.
pub async fn published(conn: &mut Conn) -> anyhow::Result<Vec<(String, String, String)>> {
    let rows = sqlx::query(
        "select texts.language, texts.key, texts.body from published_texts as published \
         join texts on texts.key = published.key and texts.language = published.language \
         and texts.revision = published.revision",
    )
    .fetch_all(conn)
    .await?;
    rows.iter().map(|row| Ok((row.try_get(0)?, row.try_get(1)?, row.try_get(2)?))).collect()
}

/// Appends a revision and publishes it.
pub async fn write(
    change: &mut Change<'_>,
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
    .fetch_one(&mut **change)
    .await?;
    sqlx::query(
        "insert into published_texts (key, language, revision) values ($1, $2, $3) \
         on conflict (key, language) do update set revision = $3",
    )
    .bind(key)
    .bind(language)
    .bind(revision)
    .execute(&mut **change)
    .await?;
    Ok(())
}
