//! Pages of the house's own, which of their revisions are the newest and the published ones, and
//! the addresses that are theirs.

use crate::revisions::{self, Kind, Written};
use domain::{id::LandingPageId, moment::Moment};
use sqlx::{Row, any::AnyRow};
use store::{Conn, catalogue::Change};

/// A page as it was last saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageRow {
    pub id: LandingPageId,
    pub revision: i64,
    /// None: shoppers don't see it.
    pub published: Option<i64>,
    /// JSON.
    pub body: String,
    pub written_at: Moment,
    /// A person's name, or the command.
    pub author: String,
}

/// What shoppers see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishedRow {
    pub id: LandingPageId,
    pub revision: i64,
    pub body: String,
}

/// Those that were changed last come first.
#[boxed]
pub async fn all(conn: &mut Conn) -> anyhow::Result<Vec<PageRow>> {
    let rows = sqlx::query(
        "select pages.id, pages.revision, pages.published_revision, newest.body, \
         newest.written_at_ms, coalesce(staff.name, newest.author) from landing_pages pages \
         join landing_page_revisions newest \
         on newest.page_id = pages.id and newest.revision = pages.revision \
         left join staff on staff.account_id = newest.author \
         order by newest.written_at_ms desc, pages.id",
    )
    .fetch_all(conn)
    .await?;
    rows.iter().map(page_of).collect()
}

#[boxed]
pub async fn one(conn: &mut Conn, id: LandingPageId) -> anyhow::Result<Option<PageRow>> {
    let row = sqlx::query(
        "select pages.id, pages.revision, pages.published_revision, newest.body, \
         newest.written_at_ms, coalesce(staff.name, newest.author) from landing_pages pages \
         join landing_page_revisions newest \
         on newest.page_id = pages.id and newest.revision = pages.revision \
         left join staff on staff.account_id = newest.author where pages.id = $1",
    )
    .bind(id.to_string())
    .fetch_optional(conn)
    .await?;
    row.as_ref().map(page_of).transpose()
}

fn page_of(row: &AnyRow) -> anyhow::Result<PageRow> {
    Ok(PageRow {
        id: row.try_get::<String, _>(0)?.parse()?,
        revision: row.try_get(1)?,
        published: row.try_get(2)?,
        body: row.try_get(3)?,
        written_at: Moment(row.try_get(4)?),
        author: row.try_get(5)?,
    })
}

#[boxed]
pub async fn count(conn: &mut Conn) -> anyhow::Result<i64> {
    Ok(sqlx::query_scalar("select count(*) from landing_pages").fetch_one(conn).await?)
}

#[boxed]
pub async fn published(conn: &mut Conn) -> anyhow::Result<Vec<PublishedRow>> {
    let rows = sqlx::query(
        "select pages.id, shown.revision, shown.body from landing_pages pages \
         join landing_page_revisions shown \
         on shown.page_id = pages.id and shown.revision = pages.published_revision \
         order by pages.id",
    )
    .fetch_all(conn)
    .await?;
    let row = |row: &AnyRow| {
        let id = row.try_get::<String, _>(0)?.parse()?;
        Ok(PublishedRow { id, revision: row.try_get(1)?, body: row.try_get(2)? })
    };
    rows.iter().map(row).collect()
}

/// Addresses that shoppers may know, with the page that each belongs to.
#[boxed]
pub async fn published_addresses(conn: &mut Conn) -> anyhow::Result<Vec<(String, LandingPageId)>> {
    let rows = sqlx::query(
        "select address, page_id from landing_page_addresses where published_at_ms is not null",
    )
    .fetch_all(conn)
    .await?;
    rows.iter().map(|row| Ok((row.try_get(0)?, row.try_get::<String, _>(1)?.parse()?))).collect()
}

/// With nothing in it yet: its first revision follows in the same transaction.
#[boxed]
pub async fn create(conn: &mut Conn, id: LandingPageId) -> anyhow::Result<()> {
    sqlx::query("insert into landing_pages (id, revision) values ($1, 0)")
        .bind(id.to_string())
        .execute(conn)
        .await?;
    Ok(())
}

/// The revision after the one that its editor saw; None: another one is the newest.
#[boxed]
pub async fn append(
    conn: &mut Conn,
    id: LandingPageId,
    seen: i64,
    written: Written<'_>,
) -> anyhow::Result<Option<i64>> {
    let is_newest = sqlx::query(
        "update landing_pages set revision = revision + 1 where id = $1 and revision = $2",
    )
    .bind(id.to_string())
    .bind(seen)
    .execute(&mut *conn)
    .await?;
    if is_newest.rows_affected() == 0 {
        return Ok(None);
    }
    revisions::append_draft(conn, Kind::Page, &id.to_string(), written).await
}

/// Makes it the page's, and gives back what only drafts of it had. Whether it could: it may be
/// another page's.
#[boxed]
pub async fn claim(conn: &mut Conn, id: LandingPageId, address: &str) -> anyhow::Result<bool> {
    sqlx::query(
        "delete from landing_page_addresses \
         where page_id = $1 and published_at_ms is null and address <> $2",
    )
    .bind(id.to_string())
    .bind(address)
    .execute(&mut *conn)
    .await?;
    let claimed = sqlx::query(
        "insert into landing_page_addresses (address, page_id) values ($1, $2) \
         on conflict (address) do update set address = excluded.address \
         where landing_page_addresses.page_id = excluded.page_id",
    )
    .bind(address)
    .bind(id.to_string())
    .execute(conn)
    .await?;
    Ok(claimed.rows_affected() == 1)
}

/// What shoppers see from now on; None: nothing.
#[boxed]
pub async fn set_published(
    change: &mut Change<'_>,
    id: LandingPageId,
    revision: Option<i64>,
) -> anyhow::Result<()> {
    sqlx::query("update landing_pages set published_revision = $2 where id = $1")
        .bind(id.to_string())
        .bind(revision)
        .execute(&mut **change)
        .await?;
    Ok(())
}

/// Shoppers may know the address from now on: it stays the page's for ever.
#[boxed]
pub async fn keep_address(
    change: &mut Change<'_>,
    address: &str,
    now: Moment,
) -> anyhow::Result<()> {
    sqlx::query(
        "update landing_page_addresses set published_at_ms = $2 \
         where address = $1 and published_at_ms is null",
    )
    .bind(address)
    .bind(now.0)
    .execute(&mut **change)
    .await?;
    Ok(())
}
