//! Identities of accounts at providers, visits there, and identities that nobody here has yet.

use domain::{
    id::{AccountId, IdentityId, SessionId},
    moment::Moment,
    people::identity::Identity,
};
use store::{Conn, columns::Columns};

/// Identities that are read of one account.
const IDENTITIES_MAX: i64 = 50;

/// An identity as its owner sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    pub id: IdentityId,
    pub provider: String,
    pub joined_at: Moment,
    pub used_at: Option<Moment>,
}

pub struct NewIdentity<'a> {
    pub id: IdentityId,
    pub account: AccountId,
    pub provider: &'a str,
    pub issuer: &'a str,
    pub subject: &'a str,
    pub joined_at: Moment,
}

/// A browser that is away at a provider.
#[derive(Clone, Debug)]
pub struct Visit {
    pub session: SessionId,
    /// Whose account it is to be joined to; None: somebody signs in.
    pub account: Option<AccountId>,
    pub provider: String,
    pub nonce: String,
    pub verifier: String,
    pub language: String,
    pub next: String,
    pub expires_at: Moment,
}

/// An identity that nobody here has yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    pub provider: String,
    pub identity: Identity,
    pub expires_at: Moment,
}

/// The oldest first.
#[boxed]
pub async fn of_account(conn: &mut Conn, account: AccountId) -> anyhow::Result<Vec<Listed>> {
    sqlx::query(
        "select id, provider, joined_at_ms, used_at_ms from identities \
         where account_id = $1 order by joined_at_ms, id limit $2",
    )
    .bind(account.to_string())
    .bind(IDENTITIES_MAX)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(Listed {
            id: row.id("id")?,
            provider: row.text("provider")?,
            joined_at: row.moment("joined_at_ms")?,
            used_at: row.moment_or_none("used_at_ms")?,
        })
    })
    .collect()
}

#[boxed]
pub async fn owner(conn: &mut Conn, identity: &Identity) -> anyhow::Result<Option<AccountId>> {
    sqlx::query("select account_id from identities where issuer = $1 and subject = $2")
        .bind(&identity.issuer)
        .bind(&identity.subject)
        .fetch_optional(conn)
        .await?
        .map(|row| row.id("account_id"))
        .transpose()
}

/// False: somebody has this identity already.
#[boxed]
pub async fn insert(conn: &mut Conn, new: &NewIdentity<'_>) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "insert into identities (id, account_id, provider, issuer, subject, joined_at_ms) \
         values ($1, $2, $3, $4, $5, $6) on conflict (issuer, subject) do nothing",
    )
    .bind(new.id.to_string())
    .bind(new.account.to_string())
    .bind(new.provider)
    .bind(new.issuer)
    .bind(new.subject)
    .bind(new.joined_at.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

#[boxed]
pub async fn mark_used(conn: &mut Conn, identity: &Identity, now: Moment) -> anyhow::Result<()> {
    sqlx::query("update identities set used_at_ms = $3 where issuer = $1 and subject = $2")
        .bind(&identity.issuer)
        .bind(&identity.subject)
        .bind(now.0)
        .execute(conn)
        .await?;
    Ok(())
}

/// False: the account has no such identity.
#[boxed]
pub async fn remove(conn: &mut Conn, account: AccountId, id: IdentityId) -> anyhow::Result<bool> {
    let done = sqlx::query("delete from identities where id = $2 and account_id = $1")
        .bind(account.to_string())
        .bind(id.to_string())
        .execute(conn)
        .await?;
    Ok(done.rows_affected() == 1)
}

/// Somebody here has this address: an account, or an order without one.
#[boxed]
pub async fn is_known_address(conn: &mut Conn, email: &str) -> anyhow::Result<bool> {
    for sql in
        ["select id from accounts where email = $1", "select id from persons where email = $1"]
    {
        if sqlx::query(sql).bind(email).fetch_optional(&mut *conn).await?.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}

#[boxed]
pub async fn leave(conn: &mut Conn, state_sha256: &str, visit: &Visit) -> anyhow::Result<()> {
    sqlx::query(
        "insert into provider_visits (state_sha256, session_id, account_id, provider, nonce, \
         verifier, language, next, expires_at_ms) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(state_sha256)
    .bind(visit.session.to_string())
    .bind(visit.account.map(|account| account.to_string()))
    .bind(&visit.provider)
    .bind(&visit.nonce)
    .bind(&visit.verifier)
    .bind(&visit.language)
    .bind(&visit.next)
    .bind(visit.expires_at.0)
    .execute(conn)
    .await?;
    Ok(())
}

/// Takes the visit away: each comes back once, and only to the browser that left.
#[boxed]
pub async fn come_back(
    conn: &mut Conn,
    state_sha256: &str,
    session: SessionId,
) -> anyhow::Result<Option<Visit>> {
    sqlx::query(
        "delete from provider_visits where state_sha256 = $1 and session_id = $2 \
         returning account_id, provider, nonce, verifier, language, next, expires_at_ms",
    )
    .bind(state_sha256)
    .bind(session.to_string())
    .fetch_optional(conn)
    .await?
    .map(|row| {
        Ok(Visit {
            session,
            account: row.id_or_none("account_id")?,
            provider: row.text("provider")?,
            nonce: row.text("nonce")?,
            verifier: row.text("verifier")?,
            language: row.text("language")?,
            next: row.text("next")?,
            expires_at: row.moment("expires_at_ms")?,
        })
    })
    .transpose()
}

/// The newest of a browser takes the place of the one before.
#[boxed]
pub async fn propose(
    conn: &mut Conn,
    session: SessionId,
    proposal: &Proposal,
) -> anyhow::Result<()> {
    sqlx::query(
        "insert into identity_proposals (session_id, provider, issuer, subject, email, \
         expires_at_ms) values ($1, $2, $3, $4, $5, $6) on conflict (session_id) do update \
         set provider = excluded.provider, issuer = excluded.issuer, \
         subject = excluded.subject, email = excluded.email, \
         expires_at_ms = excluded.expires_at_ms",
    )
    .bind(session.to_string())
    .bind(&proposal.provider)
    .bind(&proposal.identity.issuer)
    .bind(&proposal.identity.subject)
    .bind(proposal.identity.email.clone())
    .bind(proposal.expires_at.0)
    .execute(conn)
    .await?;
    Ok(())
}

#[boxed]
pub async fn proposal(
    conn: &mut Conn,
    session: SessionId,
    now: Moment,
) -> anyhow::Result<Option<Proposal>> {
    sqlx::query(
        "select provider, issuer, subject, email, expires_at_ms from identity_proposals \
         where session_id = $1 and expires_at_ms > $2",
    )
    .bind(session.to_string())
    .bind(now.0)
    .fetch_optional(conn)
    .await?
    .map(|row| {
        Ok(Proposal {
            provider: row.text("provider")?,
            identity: Identity {
                issuer: row.text("issuer")?,
                subject: row.text("subject")?,
                email: row.text_or_none("email")?,
            },
            expires_at: row.moment("expires_at_ms")?,
        })
    })
    .transpose()
}

/// False: there was none.
#[boxed]
pub async fn drop_proposal(conn: &mut Conn, session: SessionId) -> anyhow::Result<bool> {
    let done = sqlx::query("delete from identity_proposals where session_id = $1")
        .bind(session.to_string())
        .execute(conn)
        .await?;
    Ok(done.rows_affected() == 1)
}

/// Visits and proposals that ended before then; at most so many of each.
#[boxed]
pub async fn forget(conn: &mut Conn, before: Moment, limit: i64) -> anyhow::Result<u64> {
    let visits = sqlx::query(
        "delete from provider_visits where expires_at_ms < $1 and state_sha256 in (\
           select state_sha256 from provider_visits where expires_at_ms < $1 \
           order by expires_at_ms limit $2)",
    )
    .bind(before.0)
    .bind(limit)
    .execute(&mut *conn)
    .await?;
    let proposals = sqlx::query(
        "delete from identity_proposals where expires_at_ms < $1 and session_id in (\
           select session_id from identity_proposals where expires_at_ms < $1 \
           order by expires_at_ms limit $2)",
    )
    .bind(before.0)
    .bind(limit)
    .execute(conn)
    .await?;
    Ok(visits.rows_affected().max(proposals.rows_affected()))
}
