//! Beside which text of the house's own language a translation was written.

use crate::texts::Place;
use sqlx::Row;
use store::{Conn, catalogue::Change};

/// Translations that nobody compared with the house's own language yet were written beside what it
/// says now: called before it says something else.
#[boxed]
pub async fn compare(change: &mut Change<'_>, key: &str, own: &str) -> anyhow::Result<()> {
    sqlx::query(
        "update texts set source_revision = (select published.revision from published_texts \
         as published where published.key = $1 and published.language = $2) \
         where key = $1 and language <> $2 and source_revision = 0 \
         and exists (select 1 from published_texts as own \
         where own.key = $1 and own.language = $2) \
         and exists (select 1 from published_texts as shown where shown.key = texts.key \
         and shown.language = texts.language and shown.revision = texts.revision)",
    )
    .bind(key)
    .bind(own)
    .execute(&mut **change)
    .await?;
    Ok(())
}

/// Where the house's own language says again what it said before, translations of that fit again:
/// called after it is published.
#[boxed]
pub async fn said_again(change: &mut Change<'_>, key: &str, own: &str) -> anyhow::Result<()> {
    sqlx::query(
        "update texts set source_revision = (select published.revision from published_texts \
         as published where published.key = $1 and published.language = $2) \
         where key = $1 and language <> $2 and source_revision in (select former.revision \
         from published_texts as published join texts as shown on shown.key = published.key \
         and shown.language = published.language and shown.revision = published.revision \
         join texts as former on former.key = shown.key and former.language = shown.language \
         and former.body = shown.body and former.revision < shown.revision \
         where published.key = $1 and published.language = $2)",
    )
    .bind(key)
    .bind(own)
    .execute(&mut **change)
    .await?;
    Ok(())
}

/// A translation belongs to this revision of the house's own language, whatever that says now.
#[boxed]
pub async fn written_beside(conn: &mut Conn, place: Place<'_>, source: i64) -> anyhow::Result<()> {
    sqlx::query(
        "update texts set source_revision = $4 \
         where key = $1 and language = $2 and revision = $3",
    )
    .bind(place.key)
    .bind(place.language)
    .bind(place.revision)
    .bind(source)
    .execute(conn)
    .await?;
    Ok(())
}

/// What is published in this language fits what the house's own one says now.
#[boxed]
pub async fn fits(
    change: &mut Change<'_>,
    key: &str,
    language: &str,
    own: &str,
) -> anyhow::Result<()> {
    sqlx::query(
        "update texts set source_revision = (select published.revision from published_texts \
         as published where published.key = $1 and published.language = $3) \
         where key = $1 and language = $2 \
         and exists (select 1 from published_texts as own \
         where own.key = $1 and own.language = $3) \
         and exists (select 1 from published_texts as shown where shown.key = texts.key \
         and shown.language = texts.language and shown.revision = texts.revision)",
    )
    .bind(key)
    .bind(language)
    .bind(own)
    .execute(&mut **change)
    .await?;
    Ok(())
}

/// (key, language) of what is said of productions beside a former text of the house's own language.
#[boxed]
pub async fn stale(conn: &mut Conn, own: &str) -> anyhow::Result<Vec<(String, String)>> {
    let rows = sqlx::query(
        "select texts.key, texts.language from published_texts as published \
         join texts on texts.key = published.key and texts.language = published.language \
         and texts.revision = published.revision \
         join published_texts as own on own.key = published.key and own.language = $1 \
         where published.key >= 'production.' and published.key < 'production/' \
         and texts.language <> $1 and texts.body <> '' and texts.source_revision <> 0 \
         and texts.source_revision <> own.revision order by texts.key, texts.language",
    )
    .bind(own)
    .fetch_all(conn)
    .await?;
    rows.iter().map(|row| Ok((row.try_get(0)?, row.try_get(1)?))).collect()
}
