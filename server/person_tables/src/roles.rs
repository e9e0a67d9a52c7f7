//! The roles of the staff: those that come with the program, and the house's own.

use sqlx::Row;
use store::{Conn, columns::Columns};

/// A house has fewer; more are not read.
const ROWS_MAX: i64 = 2_000;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoleRow {
    pub key: String,
    /// Of the house's own roles; the others are named by each language.
    pub name: Option<String>,
    pub revision: i64,
}

/// One action of a role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoleGrant {
    pub role: String,
    pub action: String,
}

/// Those of the program first, then the house's own as they were made.
#[boxed]
pub async fn all(conn: &mut Conn) -> anyhow::Result<Vec<RoleRow>> {
    sqlx::query(
        "select key, name, revision from roles order by (case when name is null then 0 else 1 \
         end), id limit $1",
    )
    .bind(ROWS_MAX)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(RoleRow {
            key: row.text("key")?,
            name: row.try_get("name")?,
            revision: row.try_get("revision")?,
        })
    })
    .collect()
}

/// What all roles are made of.
#[boxed]
pub async fn grants(conn: &mut Conn) -> anyhow::Result<Vec<RoleGrant>> {
    sqlx::query(
        "select r.key, g.action from role_grants g join roles r on r.id = g.role_id \
         order by r.id, g.action, g.scope limit $1",
    )
    .bind(ROWS_MAX)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| Ok(RoleGrant { role: row.text("key")?, action: row.text("action")? }))
    .collect()
}

/// False: another role has this key or this name.
#[boxed]
pub async fn insert(conn: &mut Conn, id: &str, key: &str, name: &str) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "insert into roles (id, key, name, revision) values ($1, $2, $3, 1) on conflict do nothing",
    )
    .bind(id)
    .bind(key)
    .bind(name)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Whether another role than this has the name.
#[boxed]
pub async fn has_name(conn: &mut Conn, name: &str, but: &str) -> anyhow::Result<bool> {
    let sql = "select 1 as one from roles where name = $1 and key <> $2 limit 1";
    Ok(sqlx::query(sql).bind(name).bind(but).fetch_optional(conn).await?.is_some())
}

/// Only of the house's own. False: it was changed since, or isn't there.
#[boxed]
pub async fn rename(conn: &mut Conn, key: &str, name: &str, revision: i64) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update roles set name = $2, revision = revision + 1 \
         where key = $1 and revision = $3 and name is not null",
    )
    .bind(key)
    .bind(name)
    .bind(revision)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Over everything: what a role is given over narrows it.
#[boxed]
pub async fn grant(conn: &mut Conn, key: &str, action: &str) -> anyhow::Result<()> {
    sqlx::query(
        "insert into role_grants (role_id, action, scope) \
         select id, $2, '*' from roles where key = $1",
    )
    .bind(key)
    .bind(action)
    .execute(conn)
    .await?;
    Ok(())
}

#[boxed]
pub async fn revoke_all(conn: &mut Conn, key: &str) -> anyhow::Result<()> {
    let sql = "delete from role_grants where role_id in (select id from roles where key = $1)";
    sqlx::query(sql).bind(key).execute(conn).await?;
    Ok(())
}

/// The role of the house's own with its actions. False: it was changed since, or isn't there.
#[boxed]
pub async fn remove(conn: &mut Conn, key: &str, revision: i64) -> anyhow::Result<bool> {
    revoke_all(conn, key).await?;
    let sql = "delete from roles where key = $1 and revision = $2 and name is not null";
    let done = sqlx::query(sql).bind(key).bind(revision).execute(conn).await?;
    Ok(done.rows_affected() == 1)
}
