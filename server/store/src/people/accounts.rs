//! Logins, and the browsers in which they are open.

use crate::{Conn, columns::Columns, people::search_words};
use domain::{
    id::{AccountId, PersonId, SessionId},
    moment::Moment,
};

/// The account of this address, made when there is none. Two at once make one. Where the person's
/// record was made one with another, it is the kept one's.
#[boxed]
pub async fn open(
    conn: &mut Conn,
    id: AccountId,
    person: PersonId,
    email: &str,
    now: Moment,
) -> anyhow::Result<AccountId> {
    sqlx::query(
        "insert into accounts (id, person_id, email, created_at_ms) \
         values ($1, $2, coalesce((select p.email from persons p where p.id = $2), $3), $4) \
         on conflict do nothing",
    )
    .bind(id.to_string())
    .bind(person.to_string())
    .bind(email)
    .bind(now.0)
    .execute(&mut *conn)
    .await?;
    sqlx::query(
        "select a.id from accounts a join persons p on p.id = a.person_id \
         where (a.email = $1 or a.person_id = $2) and p.merged_into_id is null \
         order by case when a.email = $1 then 0 else 1 end limit 1",
    )
    .bind(email)
    .bind(person.to_string())
    .fetch_one(conn)
    .await?
    .id("id")
}

/// The browser's secret goes from one to another, in the same moment as it signs in.
pub struct SignIn<'a> {
    pub session: SessionId,
    pub account: AccountId,
    pub former_sha256: &'a str,
    pub secret_sha256: &'a str,
    pub now: Moment,
    pub former_until: Moment,
}

/// Into the kept account, where the person's record was made one with another meanwhile. False: the
/// browser has another secret by now.
#[boxed]
pub async fn sign_in(conn: &mut Conn, sign_in: &SignIn<'_>) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update sessions set account_id = coalesce((select k.id from accounts a \
           join persons p on p.id = a.person_id join accounts k on k.person_id = p.merged_into_id \
           where a.id = $2), $2), signed_in_at_ms = $3, former_sha256 = $4, \
         former_until_ms = $5, secret_sha256 = $6 where id = $1 and secret_sha256 = $4",
    )
    .bind(sign_in.session.to_string())
    .bind(sign_in.account.to_string())
    .bind(sign_in.now.0)
    .bind(sign_in.former_sha256)
    .bind(sign_in.former_until.0)
    .bind(sign_in.secret_sha256)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Whether this secret opens the browser's session now, signed in.
#[boxed]
pub async fn is_open(
    conn: &mut Conn,
    session: SessionId,
    secret_sha256: &str,
) -> anyhow::Result<bool> {
    let found = sqlx::query(
        "select id from sessions where id = $1 and secret_sha256 = $2 \
         and account_id is not null",
    )
    .bind(session.to_string())
    .bind(secret_sha256)
    .fetch_optional(conn)
    .await?;
    Ok(found.is_some())
}

/// False: nobody was signed in there.
#[boxed]
pub async fn sign_out(conn: &mut Conn, session: SessionId) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update sessions set account_id = null, signed_in_at_ms = null, former_sha256 = null, \
         former_until_ms = null where id = $1 and account_id is not null",
    )
    .bind(session.to_string())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Locked until the transaction ends, as baskets are.
#[boxed]
pub async fn lock(conn: &mut Conn, account: AccountId) -> anyhow::Result<()> {
    sqlx::query("update accounts set email = email where id = $1")
        .bind(account.to_string())
        .execute(conn)
        .await?;
    Ok(())
}

#[boxed]
pub async fn email(conn: &mut Conn, account: AccountId) -> anyhow::Result<Option<String>> {
    let found =
        sqlx::query_scalar("select email from accounts where id = $1").bind(account.to_string());
    Ok(found.fetch_optional(conn).await?)
}

/// The name that an account's holder gives themselves, where none is known: a stranger who
/// types their address names nobody.
#[boxed]
pub async fn name_holder(
    conn: &mut Conn,
    account: AccountId,
    email: &str,
    given_name: &str,
    family_name: &str,
) -> anyhow::Result<()> {
    let named = sqlx::query(
        "update persons set given_name = $3, family_name = $4 \
         where id = (select person_id from accounts where id = $1 and email = $2) \
         and given_name = '' and family_name = ''",
    )
    .bind(account.to_string())
    .bind(email)
    .bind(given_name)
    .bind(family_name)
    .execute(&mut *conn)
    .await?;
    match named.rows_affected() {
        0 => Ok(()),
        _ => search_words::refresh_holder(conn, account).await,
    }
}
