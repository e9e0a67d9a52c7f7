//! Passkeys of accounts, and the questions that browsers are to answer with one.

use domain::{
    id::{AccountId, PasskeyId, SessionId},
    moment::Moment,
};
use store::{Conn, columns::Columns};

/// Passkeys that are read of one account; it has no more.
const PASSKEYS_MAX: i64 = 100;

/// A passkey as its owner sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    pub id: PasskeyId,
    pub credential_id: String,
    pub name: String,
    pub added_at: Moment,
    pub used_at: Option<Moment>,
}

pub struct NewPasskey<'a> {
    pub id: PasskeyId,
    pub account: AccountId,
    /// In base64url.
    pub credential_id: &'a str,
    /// As JSON.
    pub credential: &'a str,
    pub name: &'a str,
    pub added_at: Moment,
}

/// What signs in by it.
pub struct Credential {
    pub id: PasskeyId,
    pub account: AccountId,
    /// As JSON.
    pub credential: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    Add,
    SignIn,
}

impl Purpose {
    fn as_str(self) -> &'static str {
        match self {
            Self::Add => "add",
            Self::SignIn => "sign-in",
        }
    }
}

/// What a browser is asked to sign.
pub struct Challenge<'a> {
    pub session: SessionId,
    pub purpose: Purpose,
    /// The account that gets the passkey; None: somebody signs in.
    pub account: Option<AccountId>,
    pub state: &'a str,
    pub expires_at: Moment,
}

/// A question that was taken to be answered.
pub struct Taken {
    pub account: Option<AccountId>,
    pub state: String,
    pub expires_at: Moment,
}

/// The oldest first.
#[boxed]
pub async fn of_account(conn: &mut Conn, account: AccountId) -> anyhow::Result<Vec<Listed>> {
    sqlx::query(
        "select id, credential_id, name, added_at_ms, used_at_ms from passkeys \
         where account_id = $1 order by added_at_ms, id limit $2",
    )
    .bind(account.to_string())
    .bind(PASSKEYS_MAX)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(Listed {
            id: row.id("id")?,
            credential_id: row.text("credential_id")?,
            name: row.text("name")?,
            added_at: row.moment("added_at_ms")?,
            used_at: row.moment_or_none("used_at_ms")?,
        })
    })
    .collect()
}

/// False: somebody has this passkey already.
#[boxed]
pub async fn insert(conn: &mut Conn, passkey: &NewPasskey<'_>) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "insert into passkeys (id, account_id, credential_id, credential, name, added_at_ms) \
         values ($1, $2, $3, $4, $5, $6) on conflict (credential_id) do nothing",
    )
    .bind(passkey.id.to_string())
    .bind(passkey.account.to_string())
    .bind(passkey.credential_id)
    .bind(passkey.credential)
    .bind(passkey.name)
    .bind(passkey.added_at.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// False: the account has no such passkey.
#[boxed]
pub async fn rename(
    conn: &mut Conn,
    account: AccountId,
    id: PasskeyId,
    name: &str,
) -> anyhow::Result<bool> {
    let done = sqlx::query("update passkeys set name = $3 where id = $2 and account_id = $1")
        .bind(account.to_string())
        .bind(id.to_string())
        .bind(name)
        .execute(conn)
        .await?;
    Ok(done.rows_affected() == 1)
}

/// False: the account has no such passkey.
#[boxed]
pub async fn remove(conn: &mut Conn, account: AccountId, id: PasskeyId) -> anyhow::Result<bool> {
    let done = sqlx::query("delete from passkeys where id = $2 and account_id = $1")
        .bind(account.to_string())
        .bind(id.to_string())
        .execute(conn)
        .await?;
    Ok(done.rows_affected() == 1)
}

#[boxed]
pub async fn by_credential_id(
    conn: &mut Conn,
    credential_id: &str,
) -> anyhow::Result<Option<Credential>> {
    sqlx::query("select id, account_id, credential from passkeys where credential_id = $1")
        .bind(credential_id)
        .fetch_optional(conn)
        .await?
        .map(|row| {
            Ok(Credential {
                id: row.id("id")?,
                account: row.id("account_id")?,
                credential: row.text("credential")?,
            })
        })
        .transpose()
}

/// Keeps the counter of an answer. False: the passkey was removed, or another answer with it was
/// kept since `before` was read.
#[boxed]
pub async fn mark_used(
    conn: &mut Conn,
    before: &Credential,
    credential: &str,
    now: Moment,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update passkeys set credential = $2, used_at_ms = $3 where id = $1 and credential = $4",
    )
    .bind(before.id.to_string())
    .bind(credential)
    .bind(now.0)
    .bind(&before.credential)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// A newer question takes the place of the one before.
#[boxed]
pub async fn ask(conn: &mut Conn, challenge: &Challenge<'_>) -> anyhow::Result<()> {
    sqlx::query(
        "insert into passkey_challenges (session_id, purpose, account_id, state, expires_at_ms) \
         values ($1, $2, $3, $4, $5) on conflict (session_id, purpose) do update \
         set account_id = excluded.account_id, state = excluded.state, \
         expires_at_ms = excluded.expires_at_ms",
    )
    .bind(challenge.session.to_string())
    .bind(challenge.purpose.as_str())
    .bind(challenge.account.map(|account| account.to_string()))
    .bind(challenge.state)
    .bind(challenge.expires_at.0)
    .execute(conn)
    .await?;
    Ok(())
}

/// Takes the browser's question away: each can be answered once.
#[boxed]
pub async fn take(
    conn: &mut Conn,
    session: SessionId,
    purpose: Purpose,
) -> anyhow::Result<Option<Taken>> {
    sqlx::query(
        "delete from passkey_challenges where session_id = $1 and purpose = $2 \
         returning account_id, state, expires_at_ms",
    )
    .bind(session.to_string())
    .bind(purpose.as_str())
    .fetch_optional(conn)
    .await?
    .map(|row| {
        Ok(Taken {
            account: row.id_or_none("account_id")?,
            state: row.text("state")?,
            expires_at: row.moment("expires_at_ms")?,
        })
    })
    .transpose()
}

/// Questions that ended before then; at most so many.
#[boxed]
pub async fn forget(conn: &mut Conn, before: Moment, limit: i64) -> anyhow::Result<u64> {
    let gone = sqlx::query(
        "delete from passkey_challenges where expires_at_ms < $1 and session_id in (\
           select session_id from passkey_challenges where expires_at_ms < $1 \
           order by expires_at_ms limit $2)",
    )
    .bind(before.0)
    .bind(limit)
    .execute(conn)
    .await?;
    Ok(gone.rows_affected())
}
