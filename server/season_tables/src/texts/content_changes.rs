//! What was changed of what the house says and shows, the newest first. An import of the season and
//! the demo have their own reports and aren't told here.

use crate::revisions::Kind;
use domain::moment::Moment;
use sqlx::{AssertSqlSafe, Row, any::AnyRow};
use store::Conn;

/// When, and who: a person's name, or the kind of actor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    pub at: Moment,
    pub who: String,
}

/// A row of the journal about a message of the shop, a page of the house's own or a brand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MessageChange {
    pub written: Written,
    pub action: String,
    /// JSON.
    pub detail: String,
}

/// A text of a production, or what `revised` tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BodyChange {
    pub written: Written,
    /// Empty for what has no key.
    pub key: String,
    pub language: String,
    pub body: String,
    pub former: String,
}

/// Whose changes: an account, or everybody's where it is empty.
#[boxed]
pub async fn messages(conn: &mut Conn, who: &str, most: i64) -> anyhow::Result<Vec<MessageChange>> {
    let rows = sqlx::query(
        "select journal.at_ms, coalesce(staff.name, journal.actor) as who, journal.action, \
         journal.detail from journal left join staff on staff.account_id = journal.actor_id \
         where journal.subject = 'text' and ($1 = '' or journal.actor_id = $1) \
         order by journal.at_ms desc, journal.id desc limit $2",
    )
    .bind(who)
    .bind(most)
    .fetch_all(conn)
    .await?;
    rows.iter().map(message_change).collect()
}

/// Pages of the house's own, and brands.
#[boxed]
pub async fn pages(conn: &mut Conn, who: &str, most: i64) -> anyhow::Result<Vec<MessageChange>> {
    let rows = sqlx::query(
        "select journal.at_ms, coalesce(staff.name, journal.actor) as who, journal.action, \
         journal.detail from journal left join staff on staff.account_id = journal.actor_id \
         where journal.subject = 'season' and journal.action in ('landing-page.save', \
         'landing-page.publish', 'landing-page.take-down', 'brand.publish', 'brand.remove') \
         and ($1 = '' or journal.actor_id = $1) \
         order by journal.at_ms desc, journal.id desc limit $2",
    )
    .bind(who)
    .bind(most)
    .fetch_all(conn)
    .await?;
    rows.iter().map(message_change).collect()
}

#[boxed]
pub async fn productions(conn: &mut Conn, who: &str, most: i64) -> anyhow::Result<Vec<BodyChange>> {
    let rows = sqlx::query(
        "select texts.written_at_ms as at_ms, coalesce(staff.name, texts.author) as who, \
         texts.key, texts.language, texts.body, coalesce(former.body, '') as former from texts \
         left join texts as former on former.key = texts.key \
         and former.language = texts.language and former.revision = texts.revision - 1 \
         left join staff on staff.account_id = texts.author \
         where texts.key >= 'production.' and texts.key < 'production/' \
         and texts.author not in ('import-season', 'demo') and ($1 = '' or texts.author = $1) \
         order by texts.written_at_ms desc, texts.key, texts.language limit $2",
    )
    .bind(who)
    .bind(most)
    .fetch_all(conn)
    .await?;
    rows.iter().map(body_change).collect()
}

/// Of the looks, the messages on every page, or the lists that a page wrote; what is said of
/// productions stands among their texts.
#[boxed]
pub async fn revised(
    conn: &mut Conn,
    kind: Kind,
    who: &str,
    most: i64,
) -> anyhow::Result<Vec<BodyChange>> {
    let place = kind.place();
    let (table, which) = (place.table, place.which);
    let (key, others) = (place.key_of("r"), place.key_of("former"));
    let sql = format!(
        "select r.written_at_ms as at_ms, coalesce(staff.name, r.author) as who, {key} as key, \
         '' as language, r.body, coalesce(former.body, '') as former from {table} r \
         left join {table} former on {others} = {key} and former.revision = r.revision - 1 \
         left join staff on staff.account_id = r.author \
         where {which} and r.author <> 'import-season' and ($1 = '' or r.author = $1) \
         order by 1 desc, 3, r.revision desc limit $2"
    );
    let rows = sqlx::query(AssertSqlSafe(sql)).bind(who).bind(most).fetch_all(conn).await?;
    rows.iter().map(body_change).collect()
}

/// (account, name) of staff who changed something, by name.
#[boxed]
pub async fn people(conn: &mut Conn) -> anyhow::Result<Vec<(String, String)>> {
    let rows = sqlx::query(
        "select staff.account_id, staff.name from staff where staff.account_id in \
         (select actor_id from journal where subject = 'text' \
         union select author from texts union select author from announcements \
         union select author from looks union select author from list_revisions \
         union select author from landing_page_revisions union select author from brands) \
         order by staff.name, staff.account_id",
    )
    .fetch_all(conn)
    .await?;
    rows.iter().map(|row| Ok((row.try_get(0)?, row.try_get(1)?))).collect()
}

fn message_change(row: &AnyRow) -> anyhow::Result<MessageChange> {
    let (action, detail) = (row.try_get("action")?, row.try_get("detail")?);
    Ok(MessageChange { written: written(row)?, action, detail })
}

fn body_change(row: &AnyRow) -> anyhow::Result<BodyChange> {
    Ok(BodyChange {
        written: written(row)?,
        key: row.try_get("key")?,
        language: row.try_get("language")?,
        body: row.try_get("body")?,
        former: row.try_get("former")?,
    })
}

fn written(row: &AnyRow) -> anyhow::Result<Written> {
    Ok(Written { at: Moment(row.try_get("at_ms")?), who: row.try_get("who")? })
}
