//! Drafts that came in one translator's file, and what the shop said when the file was made.

use crate::texts::Place;
use domain::moment::Moment;
use sqlx::Row;
use store::Conn;

/// Of drafts that replace a text, over all files.
const REPLACING_MAX: i64 = 500;

/// The file in which a draft came.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    pub import: &'a str,
    /// None: the file doesn't tell.
    pub made_at: Option<Moment>,
    /// The revision in the shop that the file's maker did not see; zero: what was delivered.
    pub beside: Option<i64>,
}

#[boxed]
pub async fn set_import(
    conn: &mut Conn,
    place: Place<'_>,
    source: Source<'_>,
) -> anyhow::Result<()> {
    sqlx::query(
        "update text_drafts set import_id = $4, import_made_at_ms = $5, import_beside = $6 \
         where key = $1 and language = $2 and revision = $3",
    )
    .bind(place.key)
    .bind(place.language)
    .bind(place.revision)
    .bind(source.import)
    .bind(source.made_at.map(|at| at.0))
    .bind(source.beside)
    .execute(conn)
    .await?;
    Ok(())
}

/// Drafts of a translator's file that nobody has edited, published or discarded since.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextImport {
    pub id: String,
    pub at: Moment,
    /// None: the file doesn't tell.
    pub made_at: Option<Moment>,
    pub drafts: i64,
}

/// The newest first.
#[boxed]
pub async fn imports(conn: &mut Conn) -> anyhow::Result<Vec<TextImport>> {
    let rows = sqlx::query(
        "select import_id, min(changed_at_ms), count(*), max(import_made_at_ms) from text_drafts \
         where import_id is not null group by import_id order by 2 desc, 1 limit 20",
    )
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|row| {
            let (at, made_at) = (Moment(row.try_get(1)?), row.try_get::<Option<i64>, _>(3)?);
            let made_at = made_at.map(Moment);
            Ok(TextImport { id: row.try_get(0)?, at, made_at, drafts: row.try_get(2)? })
        })
        .collect()
}

/// A draft of a file, beside a text that the file's maker did not see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReplacingDraft {
    pub import: String,
    pub key: String,
    pub language: String,
    pub body: String,
    /// What stands in the shop; empty: as delivered.
    pub beside: String,
}

#[boxed]
pub async fn replacing(conn: &mut Conn) -> anyhow::Result<Vec<ReplacingDraft>> {
    let rows = sqlx::query(
        "select drafts.import_id, drafts.key, drafts.language, texts.body, \
         coalesce(beside.body, '') from text_drafts as drafts \
         join texts on texts.key = drafts.key and texts.language = drafts.language \
         and texts.revision = drafts.revision \
         left join texts as beside on beside.key = drafts.key \
         and beside.language = drafts.language and beside.revision = drafts.import_beside \
         where drafts.import_id is not null and drafts.import_beside is not null \
         order by drafts.key, drafts.language limit $1",
    )
    .bind(REPLACING_MAX)
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(ReplacingDraft {
                import: row.try_get(0)?,
                key: row.try_get(1)?,
                language: row.try_get(2)?,
                body: row.try_get(3)?,
                beside: row.try_get(4)?,
            })
        })
        .collect()
}

/// A draft of one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportedDraft {
    pub key: String,
    pub language: String,
    pub revision: i64,
    /// It stands beside a text that the file's maker did not see.
    pub is_replacing: bool,
}

#[boxed]
pub async fn of_import(conn: &mut Conn, import: &str) -> anyhow::Result<Vec<ImportedDraft>> {
    let rows = sqlx::query(
        "select key, language, revision, import_beside from text_drafts where import_id = $1 \
         order by key, language",
    )
    .bind(import)
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(ImportedDraft {
                key: row.try_get(0)?,
                language: row.try_get(1)?,
                revision: row.try_get(2)?,
                is_replacing: row.try_get::<Option<i64>, _>(3)?.is_some(),
            })
        })
        .collect()
}

/// Drafts of one language, from files and by page: those that have no time of their own, and that
/// replace nothing which a file's maker did not see.
#[boxed]
pub async fn of_language(conn: &mut Conn, language: &str) -> anyhow::Result<Vec<ImportedDraft>> {
    let rows = sqlx::query(
        "select key, language, revision from text_drafts where language = $1 \
         and state <> 'scheduled' and import_beside is null \
         and key >= 'message.' and key < 'message/' order by key",
    )
    .bind(language)
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(ImportedDraft {
                key: row.try_get(0)?,
                language: row.try_get(1)?,
                revision: row.try_get(2)?,
                is_replacing: false,
            })
        })
        .collect()
}

/// Languages whose drafts, as `of_language` gives them, aren't those of one file alone, and since
/// when there are some.
#[boxed]
pub async fn languages(conn: &mut Conn) -> anyhow::Result<Vec<(String, Moment)>> {
    let rows = sqlx::query(
        "select language, min(changed_at_ms) from text_drafts \
         where state <> 'scheduled' and import_beside is null \
         and key >= 'message.' and key < 'message/' group by language \
         having count(distinct coalesce(import_id, '')) > 1 \
         or (max(import_id) is null and count(*) > 1) order by language",
    )
    .fetch_all(conn)
    .await?;
    rows.iter().map(|row| Ok((row.try_get(0)?, Moment(row.try_get(1)?)))).collect()
}

/// (action, JSON of its detail) of all that was done with texts until then, the oldest first.
#[boxed]
pub async fn done_until(conn: &mut Conn, at: Moment) -> anyhow::Result<Vec<(String, String)>> {
    let rows = sqlx::query(
        "select action, detail from journal where subject = 'text' and at_ms <= $1 \
         order by at_ms, id",
    )
    .bind(at.0)
    .fetch_all(conn)
    .await?;
    rows.iter().map(|row| Ok((row.try_get(0)?, row.try_get(1)?))).collect()
}
