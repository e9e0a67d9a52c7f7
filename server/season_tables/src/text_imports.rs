//! Drafts that came in one translator's file.

use crate::texts::Place;
use domain::moment::Moment;
use sqlx::Row;
use store::Conn;

/// A draft that came in a translator's file, with others.
pub async fn set_import(conn: &mut Conn, place: Place<'_>, import: &str) -> anyhow::Result<()> {
    sqlx::query("update text_drafts set import_id = $3 where key = $1 and language = $2")
        .bind(place.key)
        .bind(place.language)
        .bind(import)
        .execute(conn)
        .await?;
    Ok(())
}

/// Drafts of a translator's file that nobody has edited, published or discarded since.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextImport {
    pub id: String,
    pub at: Moment,
    pub drafts: i64,
}

/// The newest first.
pub async fn imports(conn: &mut Conn) -> anyhow::Result<Vec<TextImport>> {
    let rows = sqlx::query(
        "select import_id, min(changed_at_ms), count(*) from text_drafts \
         where import_id is not null group by import_id order by 2 desc, 1 limit 20",
    )
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|row| {
            let at = Moment(row.try_get(1)?);
            Ok(TextImport { id: row.try_get(0)?, at, drafts: row.try_get(2)? })
        })
        .collect()
}

/// The key, language and revision of an import's drafts.
pub async fn of_import(
    conn: &mut Conn,
    import: &str,
) -> anyhow::Result<Vec<(String, String, i64)>> {
    let rows = sqlx::query(
        "select key, language, revision from text_drafts where import_id = $1 \
         order by key, language",
    )
    .bind(import)
    .fetch_all(conn)
    .await?;
    rows.iter().map(|row| Ok((row.try_get(0)?, row.try_get(1)?, row.try_get(2)?))).collect()
}
