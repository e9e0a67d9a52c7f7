//! The house's words by key and language; what is published is pointed at.

pub mod content_changes;
pub mod imports;
pub mod sources;

use domain::moment::Moment;
use sqlx::Row;
use store::{Conn, catalogue::Change};

/// (language, key, text) of everything that is published.
#[boxed]
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
#[boxed]
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

/// What stands before the name of a message of the shop in its key.
pub const MESSAGE: &str = "message.";

/// One revision of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revision {
    pub key: String,
    pub language: String,
    pub revision: i64,
    /// Empty: as delivered.
    pub body: String,
    pub written_at: Moment,
    /// Who wrote it: a person's name, or the command or job.
    pub author: String,
    pub source_revision: i64,
    /// Of what was delivered in the house's own language when this was written; empty: the house
    /// said something else, or nobody noted it.
    pub source_digest: String,
    /// Shoppers see it.
    pub is_published: bool,
    /// Staff work on it.
    pub draft: Option<Draft>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    pub state: DraftState,
    pub changed_at: Moment,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DraftState {
    Draft,
    /// Somebody else is asked to look at it.
    Review,
    Scheduled {
        at: Moment,
    },
}

impl DraftState {
    fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Review => "review",
            Self::Scheduled { .. } => "scheduled",
        }
    }

    fn publish_at_ms(self) -> Option<i64> {
        match self {
            Self::Scheduled { at } => Some(at.0),
            Self::Draft | Self::Review => None,
        }
    }
}

macro_rules! revisions {
    ($rest:literal) => {
        concat!(
            "select texts.key, texts.language, texts.revision, texts.body, texts.written_at_ms, ",
            "coalesce(staff.name, texts.author) as author, texts.source_revision, ",
            "texts.source_digest, published.revision as published, drafts.state, ",
            "drafts.publish_at_ms, drafts.changed_at_ms from texts ",
            "left join published_texts as published on published.key = texts.key ",
            "and published.language = texts.language and published.revision = texts.revision ",
            "left join text_drafts as drafts on drafts.key = texts.key ",
            "and drafts.language = texts.language and drafts.revision = texts.revision ",
            "left join staff on staff.account_id = texts.author ",
            $rest
        )
    };
}

/// All revisions of a text in all languages, the newest first.
#[boxed]
pub async fn revisions(conn: &mut Conn, key: &str) -> anyhow::Result<Vec<Revision>> {
    let sql = revisions!("where texts.key = $1 order by texts.language, texts.revision desc");
    let rows = sqlx::query(sql).bind(key).fetch_all(conn).await?;
    rows.iter().map(revision_of).collect()
}

/// Of the shop's messages: those that are published, and those that staff work on.
#[boxed]
pub async fn messages(conn: &mut Conn) -> anyhow::Result<Vec<Revision>> {
    let sql = revisions!(
        "where texts.key >= 'message.' and texts.key < 'message/' \
         and (published.revision is not null or drafts.revision is not null)"
    );
    let rows = sqlx::query(sql).fetch_all(conn).await?;
    rows.iter().map(revision_of).collect()
}

fn revision_of(row: &sqlx::any::AnyRow) -> anyhow::Result<Revision> {
    let state: Option<String> = row.try_get("state")?;
    let publish_at: Option<i64> = row.try_get("publish_at_ms")?;
    let changed_at: Option<i64> = row.try_get("changed_at_ms")?;
    let draft = state.zip(changed_at).map(|(state, changed_at)| Draft {
        state: match (state.as_str(), publish_at) {
            ("scheduled", Some(at)) => DraftState::Scheduled { at: Moment(at) },
            ("review", _) => DraftState::Review,
            _ => DraftState::Draft,
        },
        changed_at: Moment(changed_at),
    });
    Ok(Revision {
        key: row.try_get("key")?,
        language: row.try_get("language")?,
        revision: row.try_get("revision")?,
        body: row.try_get("body")?,
        written_at: Moment(row.try_get("written_at_ms")?),
        author: row.try_get("author")?,
        source_revision: row.try_get("source_revision")?,
        source_digest: row.try_get("source_digest")?,
        is_published: row.try_get::<Option<i64>, _>("published")?.is_some(),
        draft,
    })
}

/// Others that write texts wait until the transaction ends.
#[boxed]
pub async fn lock(conn: &mut Conn) -> anyhow::Result<()> {
    sqlx::query("update catalogue set version = version where id = 1").execute(conn).await?;
    Ok(())
}

pub struct NewRevision<'a> {
    pub key: &'a str,
    pub language: &'a str,
    pub revision: i64,
    pub body: &'a str,
    pub author: &'a str,
    pub source_revision: i64,
    pub source_digest: &'a str,
}

#[boxed]
pub async fn append(conn: &mut Conn, new: &NewRevision<'_>, now: Moment) -> anyhow::Result<()> {
    sqlx::query(
        "insert into texts (key, language, revision, body, written_at_ms, author, \
         source_revision, source_digest) values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(new.key)
    .bind(new.language)
    .bind(new.revision)
    .bind(new.body)
    .bind(now.0)
    .bind(new.author)
    .bind(new.source_revision)
    .bind(new.source_digest)
    .execute(conn)
    .await?;
    Ok(())
}

/// A revision by its place.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    pub key: &'a str,
    pub language: &'a str,
    pub revision: i64,
}

#[boxed]
pub async fn set_draft(
    conn: &mut Conn,
    place: Place<'_>,
    state: DraftState,
    author: &str,
    now: Moment,
) -> anyhow::Result<()> {
    sqlx::query(
        "insert into text_drafts (key, language, revision, state, publish_at_ms, changed_at_ms, \
         changed_by) values ($1, $2, $3, $4, $5, $6, $7) \
         on conflict (key, language) do update set revision = $3, state = $4, \
         publish_at_ms = $5, changed_at_ms = $6, changed_by = $7, import_id = null, \
         import_made_at_ms = null, import_beside = null",
    )
    .bind(place.key)
    .bind(place.language)
    .bind(place.revision)
    .bind(state.as_str())
    .bind(state.publish_at_ms())
    .bind(now.0)
    .bind(author)
    .execute(conn)
    .await?;
    Ok(())
}

/// Whether there was one.
#[boxed]
pub async fn remove_draft(conn: &mut Conn, key: &str, language: &str) -> anyhow::Result<bool> {
    let removed = sqlx::query("delete from text_drafts where key = $1 and language = $2")
        .bind(key)
        .bind(language)
        .execute(conn)
        .await?;
    Ok(removed.rows_affected() > 0)
}

/// Shoppers see this revision, and nobody works on it any more.
#[boxed]
pub async fn publish(change: &mut Change<'_>, place: Place<'_>) -> anyhow::Result<()> {
    sqlx::query(
        "insert into published_texts (key, language, revision) values ($1, $2, $3) \
         on conflict (key, language) do update set revision = $3",
    )
    .bind(place.key)
    .bind(place.language)
    .bind(place.revision)
    .execute(&mut **change)
    .await?;
    sqlx::query("delete from text_drafts where key = $1 and language = $2 and revision <= $3")
        .bind(place.key)
        .bind(place.language)
        .bind(place.revision)
        .execute(&mut **change)
        .await?;
    Ok(())
}

/// How many messages staff work on, and what is to become of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WaitingDrafts {
    pub texts: i64,
    /// Of these, what somebody is asked to look at.
    pub reviews: i64,
    /// Of these, what has its time.
    pub scheduled: i64,
    /// When the next one is published.
    pub next_at: Option<Moment>,
}

#[boxed]
pub async fn waiting(conn: &mut Conn) -> anyhow::Result<WaitingDrafts> {
    let row = sqlx::query(
        "select count(distinct key), count(distinct case when state = 'review' then key end), \
         count(distinct case when state = 'scheduled' then key end), min(publish_at_ms) \
         from text_drafts where key >= 'message.' and key < 'message/'",
    )
    .fetch_one(conn)
    .await?;
    Ok(WaitingDrafts {
        texts: row.try_get(0)?,
        reviews: row.try_get(1)?,
        scheduled: row.try_get(2)?,
        next_at: row.try_get::<Option<i64>, _>(3)?.map(Moment),
    })
}

/// The key, language and revision of texts whose time has come.
#[boxed]
pub async fn due(conn: &mut Conn, now: Moment) -> anyhow::Result<Vec<(String, String, i64)>> {
    let rows = sqlx::query(
        "select key, language, revision from text_drafts where publish_at_ms <= $1 \
         order by publish_at_ms, key, language",
    )
    .bind(now.0)
    .fetch_all(conn)
    .await?;
    rows.iter().map(|row| Ok((row.try_get(0)?, row.try_get(1)?, row.try_get(2)?))).collect()
}

/// (key, language) of what somebody accepts in the house's own language.
#[boxed]
pub async fn accepted_fallbacks(conn: &mut Conn) -> anyhow::Result<Vec<(String, String)>> {
    let rows = sqlx::query("select key, language from accepted_fallbacks").fetch_all(conn).await?;
    rows.iter().map(|row| Ok((row.try_get(0)?, row.try_get(1)?))).collect()
}

/// (key, language) of what is said of productions and was written by somebody else than `author`.
#[boxed]
pub async fn of_productions_but(
    conn: &mut Conn,
    author: &str,
) -> anyhow::Result<Vec<(String, String)>> {
    let rows = sqlx::query(
        "select texts.key, texts.language from published_texts as published \
         join texts on texts.key = published.key and texts.language = published.language \
         and texts.revision = published.revision \
         where texts.key >= 'production.' and texts.key < 'production/' and texts.author <> $1",
    )
    .bind(author)
    .fetch_all(conn)
    .await?;
    rows.iter().map(|row| Ok((row.try_get(0)?, row.try_get(1)?))).collect()
}

/// Once is enough.
#[boxed]
pub async fn accept_fallback(
    conn: &mut Conn,
    key: &str,
    language: &str,
    author: &str,
    now: Moment,
) -> anyhow::Result<()> {
    sqlx::query(
        "insert into accepted_fallbacks (key, language, accepted_at_ms, accepted_by) \
         values ($1, $2, $3, $4) on conflict (key, language) do nothing",
    )
    .bind(key)
    .bind(language)
    .bind(now.0)
    .bind(author)
    .execute(conn)
    .await?;
    Ok(())
}
