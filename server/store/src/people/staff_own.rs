//! What one of the staff sets for themselves: by a link the first time, then on their account's
//! page.

use crate::{Conn, columns::Columns};
use domain::{id::AccountId, moment::Moment};

/// A link that can still be used.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    pub account: AccountId,
    pub email: String,
    pub name: String,
    pub totp_secret: String,
}

/// A new one ends those before it.
#[boxed]
pub async fn make_link(
    conn: &mut Conn,
    account: AccountId,
    secret_sha256: &str,
    totp_secret: &str,
    made_at: Moment,
    expires_at: Moment,
) -> anyhow::Result<()> {
    sqlx::query("delete from staff_links where account_id = $1")
        .bind(account.to_string())
        .execute(&mut *conn)
        .await?;
    sqlx::query(
        "insert into staff_links (secret_sha256, account_id, totp_secret, made_at_ms, \
         expires_at_ms) values ($1, $2, $3, $4, $5)",
    )
    .bind(secret_sha256)
    .bind(account.to_string())
    .bind(totp_secret)
    .bind(made_at.0)
    .bind(expires_at.0)
    .execute(conn)
    .await?;
    Ok(())
}

#[boxed]
pub async fn link(
    conn: &mut Conn,
    secret_sha256: &str,
    now: Moment,
) -> anyhow::Result<Option<Link>> {
    sqlx::query(
        "select k.account_id, k.totp_secret, a.email, s.name \
         from staff_links k join staff s on s.account_id = k.account_id \
         join accounts a on a.id = k.account_id \
         where k.secret_sha256 = $1 and k.expires_at_ms > $2 and k.used_at_ms is null \
         and s.ended_at_ms is null",
    )
    .bind(secret_sha256)
    .bind(now.0)
    .fetch_optional(conn)
    .await?
    .map(|row| {
        Ok(Link {
            account: row.id("account_id")?,
            email: row.text("email")?,
            name: row.text("name")?,
            totp_secret: row.text("totp_secret")?,
        })
    })
    .transpose()
}

/// False: another request used it first, or its time is over.
#[boxed]
pub async fn use_link(conn: &mut Conn, secret_sha256: &str, now: Moment) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update staff_links set used_at_ms = $2 \
         where secret_sha256 = $1 and used_at_ms is null and expires_at_ms > $2",
    )
    .bind(secret_sha256)
    .bind(now.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Both at once, as a link sets them. `step`: of the code that proved the secret.
#[boxed]
pub async fn set_secrets(
    conn: &mut Conn,
    account: AccountId,
    password_hash: &str,
    totp_secret: &str,
    step: i64,
    now: Moment,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update staff set password_hash = $2, password_set_at_ms = $3, totp_secret = $4, \
         totp_step = $5, totp_offered = null where account_id = $1 and ended_at_ms is null",
    )
    .bind(account.to_string())
    .bind(password_hash)
    .bind(now.0)
    .bind(totp_secret)
    .bind(step)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// False: it is no longer the former one.
#[boxed]
pub async fn change_password(
    conn: &mut Conn,
    account: AccountId,
    former_hash: &str,
    hash: &str,
    now: Moment,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update staff set password_hash = $3, password_set_at_ms = $4 \
         where account_id = $1 and password_hash = $2 and ended_at_ms is null",
    )
    .bind(account.to_string())
    .bind(former_hash)
    .bind(hash)
    .bind(now.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// The secret that the page shows until it is proven: the same one at each look.
#[boxed]
pub async fn offer_totp(
    conn: &mut Conn,
    account: AccountId,
    secret: &str,
) -> anyhow::Result<String> {
    sqlx::query(
        "update staff set totp_offered = $2 where account_id = $1 and totp_offered is null",
    )
    .bind(account.to_string())
    .bind(secret)
    .execute(&mut *conn)
    .await?;
    sqlx::query("select totp_offered from staff where account_id = $1")
        .bind(account.to_string())
        .fetch_one(conn)
        .await?
        .text("totp_offered")
}

/// False: another secret is offered by now, or none.
#[boxed]
pub async fn renew_totp(
    conn: &mut Conn,
    account: AccountId,
    secret: &str,
    step: i64,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update staff set totp_secret = $2, totp_step = $3, totp_offered = null \
         where account_id = $1 and totp_offered = $2 and ended_at_ms is null",
    )
    .bind(account.to_string())
    .bind(secret)
    .bind(step)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// These from now on; none of those before.
#[boxed]
pub async fn set_recovery_codes(
    conn: &mut Conn,
    account: AccountId,
    codes_sha256: &[String],
    now: Moment,
) -> anyhow::Result<()> {
    sqlx::query("delete from staff_recovery_codes where account_id = $1")
        .bind(account.to_string())
        .execute(&mut *conn)
        .await?;
    for code in codes_sha256 {
        sqlx::query(
            "insert into staff_recovery_codes (account_id, code_sha256, made_at_ms) \
             values ($1, $2, $3)",
        )
        .bind(account.to_string())
        .bind(code)
        .bind(now.0)
        .execute(&mut *conn)
        .await?;
    }
    Ok(())
}

/// How many can still be used.
#[boxed]
pub async fn recovery_codes_left(conn: &mut Conn, account: AccountId) -> anyhow::Result<u32> {
    sqlx::query(
        "select count(*) as codes_left from staff_recovery_codes \
         where account_id = $1 and used_at_ms is null",
    )
    .bind(account.to_string())
    .fetch_one(conn)
    .await?
    .number("codes_left")
}
