//! Accounts of the staff, their roles, and the links that open them.

use crate::{
    Conn,
    columns::{Columns, has_no_nul},
};
use domain::{id::AccountId, moment::Moment};
use sqlx::any::AnyRow;

/// A house has fewer; more are not read.
const STAFF_MAX: i64 = 500;
const ROWS_MAX: i64 = 2_000;

/// An account of the staff, without its secrets.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    pub account: AccountId,
    pub email: String,
    pub name: String,
    pub added_at: Moment,
    /// None: the link has not been used.
    pub password_set_at: Option<Moment>,
    pub ended_at: Option<Moment>,
}

/// A role as it was given.
#[derive(Clone, Debug, PartialEq)]
pub struct GivenRole {
    pub account: AccountId,
    pub key: String,
    pub scope: String,
    /// It counts before; None: until it is taken.
    pub ends_at: Option<Moment>,
}

/// Makes the account one of the staff. False: it is already.
#[boxed]
pub async fn insert(
    conn: &mut Conn,
    account: AccountId,
    name: &str,
    now: Moment,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "insert into staff (account_id, name, added_at_ms, totp_step) values ($1, $2, $3, 0) \
         on conflict (account_id) do nothing",
    )
    .bind(account.to_string())
    .bind(name)
    .bind(now.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// An account that had ended is one of the staff again, without any of its secrets. False: it
/// had not ended.
#[boxed]
pub async fn revive(
    conn: &mut Conn,
    account: AccountId,
    name: &str,
    now: Moment,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update staff set name = $2, added_at_ms = $3, ended_at_ms = null \
         where account_id = $1 and ended_at_ms is not null",
    )
    .bind(account.to_string())
    .bind(name)
    .bind(now.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// By their names.
#[boxed]
pub async fn all(conn: &mut Conn) -> anyhow::Result<Vec<Member>> {
    sqlx::query(
        "select s.account_id, a.email, s.name, s.added_at_ms, s.password_set_at_ms, \
         s.ended_at_ms from staff s join accounts a on a.id = s.account_id \
         order by s.name, s.account_id limit $1",
    )
    .bind(STAFF_MAX)
    .fetch_all(conn)
    .await?
    .iter()
    .map(member)
    .collect()
}

#[boxed]
pub async fn by_email(conn: &mut Conn, email: &str) -> anyhow::Result<Option<Member>> {
    sqlx::query(
        "select s.account_id, a.email, s.name, s.added_at_ms, s.password_set_at_ms, \
         s.ended_at_ms from accounts a join staff s on s.account_id = a.id where a.email = $1",
    )
    .bind(email)
    .fetch_optional(conn)
    .await?
    .map(|row| member(&row))
    .transpose()
}

fn member(row: &AnyRow) -> anyhow::Result<Member> {
    Ok(Member {
        account: row.id("account_id")?,
        email: row.text("email")?,
        name: row.text("name")?,
        added_at: row.moment("added_at_ms")?,
        password_set_at: row.moment_or_none("password_set_at_ms")?,
        ended_at: row.moment_or_none("ended_at_ms")?,
    })
}

/// Locked until the transaction ends: two changes of one account come one after the other.
#[boxed]
pub async fn lock(conn: &mut Conn, account: AccountId) -> anyhow::Result<()> {
    sqlx::query("update staff set name = name where account_id = $1")
        .bind(account.to_string())
        .execute(conn)
        .await?;
    Ok(())
}

/// False: it had ended before.
#[boxed]
pub async fn end(conn: &mut Conn, account: AccountId, now: Moment) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update staff set ended_at_ms = $2 where account_id = $1 and ended_at_ms is null",
    )
    .bind(account.to_string())
    .bind(now.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Password, codes and links are gone: only a new link opens it.
#[boxed]
pub async fn forget_secrets(conn: &mut Conn, account: AccountId) -> anyhow::Result<()> {
    let statements = [
        "update staff set password_hash = null, password_set_at_ms = null, totp_secret = null, \
         totp_offered = null where account_id = $1",
        "delete from staff_recovery_codes where account_id = $1",
        "delete from staff_links where account_id = $1",
    ];
    for sql in statements {
        sqlx::query(sql).bind(account.to_string()).execute(&mut *conn).await?;
    }
    Ok(())
}

/// What was given to all.
#[boxed]
pub async fn given(conn: &mut Conn) -> anyhow::Result<Vec<GivenRole>> {
    sqlx::query(
        "select g.account_id, r.key, g.scope, g.ends_at_ms from account_roles g \
         join roles r on r.id = g.role_id order by g.account_id, r.id, g.scope limit $1",
    )
    .bind(ROWS_MAX)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(GivenRole {
            account: row.id("account_id")?,
            key: row.text("key")?,
            scope: row.text("scope")?,
            ends_at: row.moment_or_none("ends_at_ms")?,
        })
    })
    .collect()
}

/// What an account may do now: (action, scope of the grant, scope of the giving).
#[boxed]
pub async fn grants(
    conn: &mut Conn,
    account: AccountId,
    now: Moment,
) -> anyhow::Result<Vec<(String, String, String)>> {
    sqlx::query(
        "select g.action, g.scope, a.scope as given from account_roles a \
         join role_grants g on g.role_id = a.role_id where a.account_id = $1 \
         and (a.ends_at_ms is null or a.ends_at_ms > $3) \
         order by g.action, g.scope, a.scope limit $2",
    )
    .bind(account.to_string())
    .bind(ROWS_MAX)
    .bind(now.0)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| Ok((row.text("action")?, row.text("scope")?, row.text("given")?)))
    .collect()
}

/// A role over something, for a time or until it is taken.
#[derive(Clone, Copy, Debug)]
pub struct Giving<'a> {
    pub role: &'a str,
    pub scope: &'a str,
    pub ends_at: Option<Moment>,
}

/// Given once more, it has the new end. False: they have it so already, or there is no such role.
#[boxed]
pub async fn give(
    conn: &mut Conn,
    account: AccountId,
    giving: Giving<'_>,
    now: Moment,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "insert into account_roles (account_id, role_id, scope, given_at_ms, ends_at_ms) \
         select $1, r.id, $3, $4, $5 from roles r where r.key = $2 \
         on conflict (account_id, role_id, scope) do update set ends_at_ms = $5 \
         where coalesce(account_roles.ends_at_ms, 0) <> coalesce(cast($5 as bigint), 0)",
    )
    .bind(account.to_string())
    .bind(giving.role)
    .bind(giving.scope)
    .bind(now.0)
    .bind(giving.ends_at.map(|at| at.0))
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// False: they don't have it.
#[boxed]
pub async fn take(
    conn: &mut Conn,
    account: AccountId,
    role: &str,
    scope: &str,
) -> anyhow::Result<bool> {
    if !has_no_nul(role) || !has_no_nul(scope) {
        return Ok(false);
    }
    let done = sqlx::query(
        "delete from account_roles where account_id = $1 and scope = $3 \
         and role_id in (select id from roles where key = $2)",
    )
    .bind(account.to_string())
    .bind(role)
    .bind(scope)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Of an account that ends, or begins anew.
#[boxed]
pub async fn take_all(conn: &mut Conn, account: AccountId) -> anyhow::Result<()> {
    sqlx::query("delete from account_roles where account_id = $1")
        .bind(account.to_string())
        .execute(conn)
        .await?;
    Ok(())
}

/// Whether the house has what a scope names: `company:…`, `venue:…`, `production:…`,
/// `point-of-sale:…`.
#[boxed]
pub async fn has_scope(conn: &mut Conn, kind: &str, key: &str) -> anyhow::Result<bool> {
    let sql = match kind {
        "company" => "select id from companies where key = $1 limit 1",
        "venue" => "select id from venues where key = $1 limit 1",
        "production" => "select id from productions where slug = $1 limit 1",
        "point-of-sale" => "select id from points_of_sale where key = $1 limit 1",
        _ => return Ok(false),
    };
    Ok(sqlx::query(sql).bind(key).fetch_optional(conn).await?.is_some())
}

/// All that a scope can name: (`company:…` and so on, its name).
#[boxed]
pub async fn scopes(conn: &mut Conn) -> anyhow::Result<Vec<(String, String)>> {
    sqlx::query(
        "select 1 as turn, 'company:' || key as scope, name from companies union all \
         select 2 as turn, 'venue:' || key as scope, name from venues union all \
         select 3 as turn, 'production:' || slug as scope, slug as name from productions union all \
         select 4 as turn, 'point-of-sale:' || key as scope, \
           case when name = '' then key else name end as name from points_of_sale \
         order by turn, name, scope limit $1",
    )
    .bind(ROWS_MAX)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| Ok((row.text("scope")?, row.text("name")?)))
    .collect()
}
