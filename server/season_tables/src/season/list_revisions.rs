//! What the lists and productions said that staff edit by page, version by version.

use domain::moment::Moment;
use sqlx::{Row, any::AnyRow};
use store::Conn;

/// Begins the name of a production's versions, before its key.
pub const PRODUCTION: &str = "production:";
/// Ends the name of the versions of a production's draft, after its key, which has no space.
pub const DRAFT: &str = " draft";

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListRevision {
    pub list: String,
    pub revision: i64,
    /// JSON.
    pub body: String,
    pub written_at: Moment,
    /// A person's name, or the command.
    pub author: String,
    /// As it was written: an account, or the command.
    pub author_id: String,
}

/// The newest first.
#[boxed]
pub async fn of_list(conn: &mut Conn, list: &str, most: i64) -> anyhow::Result<Vec<ListRevision>> {
    let rows = sqlx::query(
        "select r.list, r.revision, r.body, r.written_at_ms, \
         coalesce(staff.name, r.author) as who, r.author from list_revisions r \
         left join staff on staff.account_id = r.author \
         where r.list = $1 order by r.revision desc limit $2",
    )
    .bind(list)
    .bind(most)
    .fetch_all(conn)
    .await?;
    rows.iter().map(revision).collect()
}

/// The newest of each list of the house: productions are none.
#[boxed]
pub async fn newest(conn: &mut Conn) -> anyhow::Result<Vec<ListRevision>> {
    let rows = sqlx::query(
        "select r.list, r.revision, r.body, r.written_at_ms, r.author as who, r.author \
         from list_revisions r where r.revision = \
         (select max(other.revision) from list_revisions other where other.list = r.list) \
         and r.list not like 'production:%' order by r.list",
    )
    .fetch_all(conn)
    .await?;
    rows.iter().map(revision).collect()
}

/// The newest of each production's draft, in whatever state.
#[boxed]
pub async fn newest_drafts(conn: &mut Conn) -> anyhow::Result<Vec<ListRevision>> {
    let rows = sqlx::query(
        "select r.list, r.revision, r.body, r.written_at_ms, \
         coalesce(staff.name, r.author) as who, r.author from list_revisions r \
         left join staff on staff.account_id = r.author where r.revision = \
         (select max(other.revision) from list_revisions other where other.list = r.list) \
         and r.list like 'production:% draft' order by r.list",
    )
    .fetch_all(conn)
    .await?;
    rows.iter().map(revision).collect()
}

#[boxed]
pub async fn body(conn: &mut Conn, list: &str, revision: i64) -> anyhow::Result<Option<String>> {
    let body =
        sqlx::query_scalar("select body from list_revisions where list = $1 and revision = $2")
            .bind(list)
            .bind(revision)
            .fetch_optional(conn)
            .await?;
    Ok(body)
}

#[boxed]
pub async fn append(
    conn: &mut Conn,
    list: &str,
    body: &str,
    author: &str,
    now: Moment,
) -> anyhow::Result<()> {
    sqlx::query(
        "insert into list_revisions (list, revision, body, written_at_ms, author) \
         select $1, coalesce(max(revision), 0) + 1, $2, $3, $4 \
         from list_revisions where list = $1",
    )
    .bind(list)
    .bind(body)
    .bind(now.0)
    .bind(author)
    .execute(conn)
    .await?;
    Ok(())
}

fn revision(row: &AnyRow) -> anyhow::Result<ListRevision> {
    Ok(ListRevision {
        list: row.try_get(0)?,
        revision: row.try_get(1)?,
        body: row.try_get(2)?,
        written_at: Moment(row.try_get(3)?),
        author: row.try_get(4)?,
        author_id: row.try_get(5)?,
    })
}
