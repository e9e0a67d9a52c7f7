//! The staff's door: tries that are counted, secrets to compare with, sessions.

use crate::{Conn, columns::Columns};
use domain::{
    id::{AccountId, StaffSessionId},
    moment::Moment,
};
use sqlx::any::AnyRow;

/// Which sessions are still open.
#[derive(Clone, Copy, Debug)]
pub struct SessionsOpen {
    pub begun_after: Moment,
    pub seen_after: Moment,
}

/// What somebody at the door is compared with.
#[derive(Clone, Debug)]
pub struct StaffCredentials {
    pub account: AccountId,
    pub email: String,
    pub password_hash: String,
    pub totp_secret: String,
}

/// A browser in which one of the staff is signed in.
#[derive(Clone, Debug, PartialEq)]
pub struct SessionRow {
    pub id: StaffSessionId,
    pub account: AccountId,
    pub email: String,
    pub name: String,
    pub created_at: Moment,
    pub seen_at: Moment,
}

/// Counts one more try; false: there were `tries_max` in this quarter already.
#[boxed]
pub async fn count_try(
    conn: &mut Conn,
    subject: &str,
    quarter: i64,
    tries_max: u32,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "insert into staff_tries (subject, quarter, tries) values ($1, $2, 1) \
         on conflict (subject, quarter) do update set tries = staff_tries.tries + 1 \
         where staff_tries.tries < $3",
    )
    .bind(subject)
    .bind(quarter)
    .bind(i64::from(tries_max))
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// What was tried before counts no more: it opened.
#[boxed]
pub async fn forget_tries(conn: &mut Conn, subject: &str) -> anyhow::Result<()> {
    sqlx::query("delete from staff_tries where subject = $1").bind(subject).execute(conn).await?;
    Ok(())
}

/// The try that opened was none of a guesser's.
#[boxed]
pub async fn uncount_try(conn: &mut Conn, subject: &str, quarter: i64) -> anyhow::Result<()> {
    let done = sqlx::query(
        "update staff_tries set tries = tries - 1 \
         where subject = $1 and quarter = $2 and tries > 1",
    )
    .bind(subject)
    .bind(quarter)
    .execute(&mut *conn)
    .await?;
    if done.rows_affected() == 0 {
        sqlx::query("delete from staff_tries where subject = $1 and quarter = $2")
            .bind(subject)
            .bind(quarter)
            .execute(conn)
            .await?;
    }
    Ok(())
}

/// None: no such account, ended, or its link was never used.
#[boxed]
pub async fn credentials_of(
    conn: &mut Conn,
    email: &str,
) -> anyhow::Result<Option<StaffCredentials>> {
    sqlx::query(
        "select s.account_id, a.email, s.password_hash, s.totp_secret \
         from accounts a join staff s on s.account_id = a.id \
         where a.email = $1 and s.ended_at_ms is null and s.password_hash is not null",
    )
    .bind(email)
    .fetch_optional(conn)
    .await?
    .map(|row| credentials(&row))
    .transpose()
}

/// The same of somebody who is signed in.
#[boxed]
pub async fn credentials_of_account(
    conn: &mut Conn,
    account: AccountId,
) -> anyhow::Result<Option<StaffCredentials>> {
    sqlx::query(
        "select s.account_id, a.email, s.password_hash, s.totp_secret \
         from staff s join accounts a on a.id = s.account_id \
         where s.account_id = $1 and s.ended_at_ms is null and s.password_hash is not null",
    )
    .bind(account.to_string())
    .fetch_optional(conn)
    .await?
    .map(|row| credentials(&row))
    .transpose()
}

fn credentials(row: &AnyRow) -> anyhow::Result<StaffCredentials> {
    Ok(StaffCredentials {
        account: row.id("account_id")?,
        email: row.text("email")?,
        password_hash: row.text("password_hash")?,
        totp_secret: row.text("totp_secret")?,
    })
}

/// Uses a time step up. False: its code was used before, or the secrets changed while somebody
/// compared with them.
#[boxed]
pub async fn use_step(
    conn: &mut Conn,
    credentials: &StaffCredentials,
    step: i64,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update staff set totp_step = $2 where account_id = $1 and totp_step < $2 \
         and password_hash = $3 and totp_secret = $4 and ended_at_ms is null",
    )
    .bind(credentials.account.to_string())
    .bind(step)
    .bind(&credentials.password_hash)
    .bind(&credentials.totp_secret)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Uses a recovery code up. False: there is none such, or it was used.
#[boxed]
pub async fn use_recovery_code(
    conn: &mut Conn,
    credentials: &StaffCredentials,
    code_sha256: &str,
    now: Moment,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update staff_recovery_codes set used_at_ms = $3 \
         where account_id = $1 and code_sha256 = $2 and used_at_ms is null \
         and exists (select 1 from staff s where s.account_id = $1 \
           and s.password_hash = $4 and s.ended_at_ms is null)",
    )
    .bind(credentials.account.to_string())
    .bind(code_sha256)
    .bind(now.0)
    .bind(&credentials.password_hash)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

#[boxed]
pub async fn open_session(
    conn: &mut Conn,
    id: StaffSessionId,
    account: AccountId,
    secret_sha256: &str,
    now: Moment,
) -> anyhow::Result<()> {
    sqlx::query(
        "insert into staff_sessions (id, secret_sha256, account_id, created_at_ms, seen_at_ms) \
         values ($1, $2, $3, $4, $4)",
    )
    .bind(id.to_string())
    .bind(secret_sha256)
    .bind(account.to_string())
    .bind(now.0)
    .execute(conn)
    .await?;
    Ok(())
}

/// Begun and seen after these moments, of an account that has not ended.
#[boxed]
pub async fn session(
    conn: &mut Conn,
    secret_sha256: &str,
    open: SessionsOpen,
) -> anyhow::Result<Option<SessionRow>> {
    sqlx::query(
        "select t.id, t.account_id, t.created_at_ms, t.seen_at_ms, a.email, s.name \
         from staff_sessions t join staff s on s.account_id = t.account_id \
         join accounts a on a.id = t.account_id \
         where t.secret_sha256 = $1 and t.created_at_ms > $2 and t.seen_at_ms > $3 \
         and s.ended_at_ms is null",
    )
    .bind(secret_sha256)
    .bind(open.begun_after.0)
    .bind(open.seen_after.0)
    .fetch_optional(conn)
    .await?
    .map(|row| session_row(&row))
    .transpose()
}

/// All that are open in these times, the newest first.
#[boxed]
pub async fn sessions_of(
    conn: &mut Conn,
    account: AccountId,
    open: SessionsOpen,
    limit: i64,
) -> anyhow::Result<Vec<SessionRow>> {
    sqlx::query(
        "select t.id, t.account_id, t.created_at_ms, t.seen_at_ms, a.email, s.name \
         from staff_sessions t join staff s on s.account_id = t.account_id \
         join accounts a on a.id = t.account_id \
         where t.account_id = $1 and t.created_at_ms > $2 and t.seen_at_ms > $3 \
         order by t.created_at_ms desc, t.id desc limit $4",
    )
    .bind(account.to_string())
    .bind(open.begun_after.0)
    .bind(open.seen_after.0)
    .bind(limit)
    .fetch_all(conn)
    .await?
    .iter()
    .map(session_row)
    .collect()
}

fn session_row(row: &AnyRow) -> anyhow::Result<SessionRow> {
    Ok(SessionRow {
        id: row.id("id")?,
        account: row.id("account_id")?,
        email: row.text("email")?,
        name: row.text("name")?,
        created_at: row.moment("created_at_ms")?,
        seen_at: row.moment("seen_at_ms")?,
    })
}

#[boxed]
pub async fn set_seen(conn: &mut Conn, id: StaffSessionId, now: Moment) -> anyhow::Result<()> {
    sqlx::query("update staff_sessions set seen_at_ms = $2 where id = $1 and seen_at_ms < $2")
        .bind(id.to_string())
        .bind(now.0)
        .execute(conn)
        .await?;
    Ok(())
}

/// False: it was closed before.
#[boxed]
pub async fn close_session(conn: &mut Conn, id: StaffSessionId) -> anyhow::Result<bool> {
    let done = sqlx::query("delete from staff_sessions where id = $1")
        .bind(id.to_string())
        .execute(conn)
        .await?;
    Ok(done.rows_affected() == 1)
}

/// All of an account; but for `left_open`. Gives their number.
#[boxed]
pub async fn close_sessions(
    conn: &mut Conn,
    account: AccountId,
    left_open: Option<StaffSessionId>,
) -> anyhow::Result<u64> {
    let done = sqlx::query("delete from staff_sessions where account_id = $1 and id <> $2")
        .bind(account.to_string())
        .bind(left_open.map(|id| id.to_string()).unwrap_or_default())
        .execute(conn)
        .await?;
    Ok(done.rows_affected())
}

/// Sessions begun before then, tries of quarters before that one; at most so many of each.
#[boxed]
pub async fn forget(
    conn: &mut Conn,
    before: Moment,
    before_quarter: i64,
    limit: i64,
) -> anyhow::Result<u64> {
    let sessions = sqlx::query(
        "delete from staff_sessions where id in (select id from staff_sessions \
           where created_at_ms < $1 order by created_at_ms limit $2) and created_at_ms < $1",
    )
    .bind(before.0)
    .bind(limit)
    .execute(&mut *conn)
    .await?;
    let tries = sqlx::query(
        "delete from staff_tries where quarter < $1 and subject in (select subject \
           from staff_tries where quarter < $1 order by quarter limit $2)",
    )
    .bind(before_quarter)
    .bind(limit)
    .execute(conn)
    .await?;
    Ok(sessions.rows_affected().max(tries.rows_affected()))
}
