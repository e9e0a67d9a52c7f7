//! Links by mail for staff who have forgotten their password.

use domain::{id::AccountId, moment::Moment};
use store::{Conn, columns::Columns};

/// For whom a mail is to be written.
pub struct Addressee {
    pub email: String,
    pub name: String,
    pub language: String,
}

/// A link that can still be used.
#[derive(Clone, Debug, PartialEq)]
pub struct PasswordLink {
    pub account: AccountId,
    pub email: String,
}

/// When a password was set.
#[boxed]
pub async fn password_set_at(
    conn: &mut Conn,
    account: AccountId,
) -> anyhow::Result<Option<Moment>> {
    let sql = "select password_set_at_ms from staff where account_id = $1";
    let row = sqlx::query(sql).bind(account.to_string()).fetch_optional(conn).await?;
    Ok(row.map(|row| row.moment_or_none("password_set_at_ms")).transpose()?.flatten())
}

/// Those before it end.
#[boxed]
pub async fn ask(
    conn: &mut Conn,
    reference: &str,
    account: AccountId,
    language: &str,
    now: Moment,
) -> anyhow::Result<()> {
    sqlx::query("delete from staff_password_links where account_id = $1")
        .bind(account.to_string())
        .execute(&mut *conn)
        .await?;
    sqlx::query(
        "insert into staff_password_links (reference, account_id, language, asked_at_ms) \
         values ($1, $2, $3, $4)",
    )
    .bind(reference)
    .bind(account.to_string())
    .bind(language)
    .bind(now.0)
    .execute(conn)
    .await?;
    Ok(())
}

/// The mail is about to be written: its secret, and until when it is good. None: nobody waits
/// for it any more.
#[boxed]
pub async fn write(
    conn: &mut Conn,
    reference: &str,
    secret_sha256: &str,
    expires_at: Moment,
) -> anyhow::Result<Option<Addressee>> {
    let done = sqlx::query(
        "update staff_password_links set secret_sha256 = $2, expires_at_ms = $3 \
         where reference = $1 and used_at_ms is null",
    )
    .bind(reference)
    .bind(secret_sha256)
    .bind(expires_at.0)
    .execute(&mut *conn)
    .await?;
    if done.rows_affected() == 0 {
        return Ok(None);
    }
    sqlx::query(
        "select a.email, s.name, k.language from staff_password_links k \
         join staff s on s.account_id = k.account_id join accounts a on a.id = k.account_id \
         where k.reference = $1 and s.ended_at_ms is null and s.password_hash is not null",
    )
    .bind(reference)
    .fetch_optional(conn)
    .await?
    .map(|row| {
        Ok(Addressee {
            email: row.text("email")?,
            name: row.text("name")?,
            language: row.text("language")?,
        })
    })
    .transpose()
}

#[boxed]
pub async fn link(
    conn: &mut Conn,
    secret_sha256: &str,
    now: Moment,
) -> anyhow::Result<Option<PasswordLink>> {
    sqlx::query(
        "select k.account_id, a.email from staff_password_links k \
         join staff s on s.account_id = k.account_id join accounts a on a.id = k.account_id \
         where k.secret_sha256 = $1 and k.expires_at_ms > $2 and k.used_at_ms is null \
         and s.ended_at_ms is null and s.password_hash is not null",
    )
    .bind(secret_sha256)
    .bind(now.0)
    .fetch_optional(conn)
    .await?
    .map(|row| Ok(PasswordLink { account: row.id("account_id")?, email: row.text("email")? }))
    .transpose()
}

/// False: another request used it first, or its time is over.
#[boxed]
pub async fn use_link(conn: &mut Conn, secret_sha256: &str, now: Moment) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update staff_password_links set used_at_ms = $2 \
         where secret_sha256 = $1 and used_at_ms is null and expires_at_ms > $2",
    )
    .bind(secret_sha256)
    .bind(now.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Of accounts whose secrets are renewed otherwise: a link of former days opens nothing more.
#[boxed]
pub async fn end_all(conn: &mut Conn, account: AccountId) -> anyhow::Result<()> {
    let sql = "delete from staff_password_links where account_id = $1";
    sqlx::query(sql).bind(account.to_string()).execute(conn).await?;
    Ok(())
}

/// Gives how many were deleted.
#[boxed]
pub async fn forget(conn: &mut Conn, before: Moment) -> anyhow::Result<u64> {
    let sql = "delete from staff_password_links where asked_at_ms < $1";
    Ok(sqlx::query(sql).bind(before.0).execute(conn).await?.rows_affected())
}
