//! What staff edit, revision by revision: the newest one counts, and every former one can come
//! back. Numbers begin at one; the primary key decides who of two was faster.
//!
//! Each kind keeps the table that it began with: a former program goes on reading and writing it
//! while the next one opens, and after a way back (docs/operations.md). A new kind is a table of
//! this shape and a line of `Kind::place`.
//!
//! These have another shape: `texts` has languages, and what each translation was written beside;
//! `measuring_accounts` has secrets, of which former ones are forgotten; `card_pictures` and
//! `roles` count their changes and keep none; fonts and pictures never change.

use domain::moment::Moment;
use sqlx::{AssertSqlSafe, Row, any::AnyRow};
use store::{Conn, catalogue::Change};

/// Begins the name of a production's versions, before its key.
pub const PRODUCTION: &str = "production:";
/// Ends the name of the versions of a production's draft, after its key, which has no space.
pub const DRAFT: &str = " draft";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The house's own look. An empty body: as delivered.
    Look,
    /// Looks beside it, by their keys. An empty body: it is no longer shown.
    Brand,
    /// What stands at the top of every page.
    Announcement,
    /// Codes of the languages that the house speaks beside its own, in the order of the menu.
    Languages,
    /// Pages of the house's own, by their ids; `landing_pages` says which revision is published.
    Page,
    /// Lists that a page edits, by their names: [sheet, {column: text}] for each row. Versions of
    /// productions are kept beside them; what is asked of all lists leaves those out.
    List,
    /// By `production:`, the production's key and ` draft`. Without a row: it has ended.
    ProductionDraft,
}

/// Where a kind's revisions are kept.
pub(crate) struct Place {
    pub table: &'static str,
    /// None: there is one of its kind.
    key: Option<&'static str>,
    /// Which of the rows `r`, where all of the kind are asked for.
    pub which: &'static str,
}

impl Kind {
    pub(crate) fn place(self) -> Place {
        let (table, key, which) = match self {
            Self::Look => ("looks", None, "1 = 1"),
            Self::Brand => ("brands", Some("key"), "1 = 1"),
            Self::Announcement => ("announcements", None, "1 = 1"),
            Self::Languages => ("spoken_languages", None, "1 = 1"),
            Self::Page => ("landing_page_revisions", Some("page_id"), "1 = 1"),
            Self::List => ("list_revisions", Some("list"), "r.list not like 'production:%'"),
            Self::ProductionDraft => {
                ("list_revisions", Some("list"), "r.list like 'production:% draft'")
            }
        };
        Place { table, key, which }
    }
}

impl Place {
    /// A column of the row `of`, or the empty key of what is one of its kind.
    pub fn key_of(&self, of: &str) -> String {
        self.key.map_or_else(|| "''".to_owned(), |column| format!("{of}.{column}"))
    }

    fn select(&self, rest: &str) -> String {
        let (table, key) = (self.table, self.key_of("r"));
        format!(
            "select {key} as key, r.revision, r.body, r.written_at_ms, \
             coalesce(staff.name, r.author) as who, r.author from {table} r \
             left join staff on staff.account_id = r.author {rest}"
        )
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RevisionRow {
    /// Empty of what is one of its kind.
    pub key: String,
    pub revision: i64,
    /// JSON, or empty.
    pub body: String,
    pub written_at: Moment,
    /// A person's name, or the command.
    pub author: String,
    /// As it was written: an account, or the command.
    pub author_id: String,
}

/// None: there never was one.
#[boxed]
pub async fn newest(conn: &mut Conn, kind: Kind, key: &str) -> anyhow::Result<Option<RevisionRow>> {
    Ok(history(conn, kind, key, 1).await?.into_iter().next())
}

/// The newest first.
#[boxed]
pub async fn history(
    conn: &mut Conn,
    kind: Kind,
    key: &str,
    most: i64,
) -> anyhow::Result<Vec<RevisionRow>> {
    let place = kind.place();
    let rest = format!("where {} = $1 order by r.revision desc limit $2", place.key_of("r"));
    let sql = place.select(&rest);
    let rows = sqlx::query(AssertSqlSafe(sql)).bind(key).bind(most).fetch_all(conn).await?;
    rows.iter().map(revision).collect()
}

/// The newest of each key.
#[boxed]
pub async fn newest_of_each(conn: &mut Conn, kind: Kind) -> anyhow::Result<Vec<RevisionRow>> {
    let place = kind.place();
    let (table, which) = (place.table, place.which);
    let (key, others) = (place.key_of("r"), place.key_of("other"));
    let sql = place.select(&format!(
        "where {which} and r.revision = \
         (select max(other.revision) from {table} other where {others} = {key}) order by 1"
    ));
    let rows = sqlx::query(AssertSqlSafe(sql)).fetch_all(conn).await?;
    rows.iter().map(revision).collect()
}

#[boxed]
pub async fn body(
    conn: &mut Conn,
    kind: Kind,
    key: &str,
    revision: i64,
) -> anyhow::Result<Option<String>> {
    let place = kind.place();
    let (table, of) = (place.table, place.key_of("r"));
    let sql = format!("select r.body from {table} r where {of} = $1 and r.revision = $2");
    let found = sqlx::query_scalar(AssertSqlSafe(sql)).bind(key).bind(revision);
    Ok(found.fetch_optional(conn).await?)
}

/// What somebody wrote, and who it was.
#[derive(Clone, Copy, Debug)]
pub struct Written<'a> {
    pub body: &'a str,
    /// `Actor::author`.
    pub author: &'a str,
    pub at: Moment,
    /// The revision that its editor saw, zero for none; None: whatever the newest one is.
    pub seen: Option<i64>,
}

/// What counts from now on; gives its revision. None: its editor saw another one than the newest.
#[boxed]
pub async fn append(
    change: &mut Change<'_>,
    kind: Kind,
    key: &str,
    written: Written<'_>,
) -> anyhow::Result<Option<i64>> {
    append_draft(change, kind, key, written).await
}

/// The same of what only staff see: the catalogue stays as it is.
#[boxed]
pub async fn append_draft(
    conn: &mut Conn,
    kind: Kind,
    key: &str,
    written: Written<'_>,
) -> anyhow::Result<Option<i64>> {
    if let Some(seen) = written.seen {
        let newest = newest(conn, kind, key).await?;
        if newest.map_or(0, |newest| newest.revision) != seen {
            return Ok(None);
        }
    }
    let place = kind.place();
    let table = place.table;
    let (named, value, column) = match place.key {
        Some(column) => (format!("{column}, "), "$1, ", column),
        None => (String::new(), "", "''"),
    };
    let sql = format!(
        "insert into {table} ({named}revision, body, written_at_ms, author) \
         select {value}coalesce(max(revision), 0) + 1, $2, $3, $4 \
         from {table} where {column} = $1 returning revision"
    );
    let revision = sqlx::query_scalar(AssertSqlSafe(sql))
        .bind(key)
        .bind(written.body)
        .bind(written.at.0)
        .bind(written.author);
    Ok(Some(revision.fetch_one(conn).await?))
}

fn revision(row: &AnyRow) -> anyhow::Result<RevisionRow> {
    Ok(RevisionRow {
        key: row.try_get(0)?,
        revision: row.try_get(1)?,
        body: row.try_get(2)?,
        written_at: Moment(row.try_get(3)?),
        author: row.try_get(4)?,
        author_id: row.try_get(5)?,
    })
}
