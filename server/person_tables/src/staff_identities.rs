//! Identities of the staff at providers that the operator names, and browsers that are away there.

use domain::{id::AccountId, moment::Moment, people::identity::Identity};
use store::{Conn, columns::Columns};

/// A browser that leaves for a provider.
#[derive(Clone)]
pub struct StaffVisit {
    pub provider: String,
    pub nonce: String,
    pub verifier: String,
    pub language: String,
    pub next: String,
    pub expires_at: Moment,
}

/// Known by the provider's word, and still without the code of the app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recognised {
    pub account: AccountId,
    pub provider: String,
    pub identity: Identity,
    pub next: String,
}

#[boxed]
pub async fn leave(
    conn: &mut Conn,
    browser_sha256: &str,
    state_sha256: &str,
    visit: &StaffVisit,
) -> anyhow::Result<()> {
    sqlx::query(
        "insert into staff_provider_visits (browser_sha256, state_sha256, provider, nonce, \
         verifier, language, next, expires_at_ms) values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(browser_sha256)
    .bind(state_sha256)
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

/// Each comes back once, and only to the browser that left.
#[boxed]
pub async fn come_back(
    conn: &mut Conn,
    browser_sha256: &str,
    state_sha256: &str,
) -> anyhow::Result<Option<StaffVisit>> {
    sqlx::query(
        "update staff_provider_visits set state_sha256 = '' \
         where browser_sha256 = $1 and state_sha256 = $2 \
         returning provider, nonce, verifier, language, next, expires_at_ms",
    )
    .bind(browser_sha256)
    .bind(state_sha256)
    .fetch_optional(conn)
    .await?
    .map(|row| {
        Ok(StaffVisit {
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

#[boxed]
pub async fn recognise(
    conn: &mut Conn,
    browser_sha256: &str,
    account: AccountId,
    identity: &Identity,
) -> anyhow::Result<()> {
    sqlx::query(
        "update staff_provider_visits set account_id = $2, issuer = $3, subject = $4 \
         where browser_sha256 = $1",
    )
    .bind(browser_sha256)
    .bind(account.to_string())
    .bind(&identity.issuer)
    .bind(&identity.subject)
    .execute(conn)
    .await?;
    Ok(())
}

#[boxed]
pub async fn recognised(
    conn: &mut Conn,
    browser_sha256: &str,
    now: Moment,
) -> anyhow::Result<Option<Recognised>> {
    sqlx::query(
        "select account_id, provider, issuer, subject, next from staff_provider_visits \
         where browser_sha256 = $1 and account_id is not null and expires_at_ms > $2",
    )
    .bind(browser_sha256)
    .bind(now.0)
    .fetch_optional(conn)
    .await?
    .map(|row| {
        Ok(Recognised {
            account: row.id("account_id")?,
            provider: row.text("provider")?,
            identity: Identity {
                issuer: row.text("issuer")?,
                subject: row.text("subject")?,
                email: None,
            },
            next: row.text("next")?,
        })
    })
    .transpose()
}

/// False: it was over.
#[boxed]
pub async fn end_visit(conn: &mut Conn, browser_sha256: &str) -> anyhow::Result<bool> {
    let done = sqlx::query("delete from staff_provider_visits where browser_sha256 = $1");
    Ok(done.bind(browser_sha256).execute(conn).await?.rows_affected() == 1)
}

#[boxed]
pub async fn owner(conn: &mut Conn, identity: &Identity) -> anyhow::Result<Option<AccountId>> {
    sqlx::query("select account_id from staff_identities where issuer = $1 and subject = $2")
        .bind(&identity.issuer)
        .bind(&identity.subject)
        .fetch_optional(conn)
        .await?
        .map(|row| row.id("account_id"))
        .transpose()
}

/// Whether the account is somebody at this provider already.
#[boxed]
pub async fn is_bound(conn: &mut Conn, account: AccountId, issuer: &str) -> anyhow::Result<bool> {
    let found =
        sqlx::query("select subject from staff_identities where account_id = $1 and issuer = $2")
            .bind(account.to_string())
            .bind(issuer)
            .fetch_optional(conn)
            .await?;
    Ok(found.is_some())
}

/// From now on the identity is the account's. False: it is another one's, or the account has
/// another one there.
#[boxed]
pub async fn bind(conn: &mut Conn, who: &Recognised, now: Moment) -> anyhow::Result<bool> {
    sqlx::query(
        "insert into staff_identities (issuer, subject, account_id, provider, joined_at_ms, \
         used_at_ms) values ($1, $2, $3, $4, $5, $5) on conflict do nothing",
    )
    .bind(&who.identity.issuer)
    .bind(&who.identity.subject)
    .bind(who.account.to_string())
    .bind(&who.provider)
    .bind(now.0)
    .execute(&mut *conn)
    .await?;
    let done = sqlx::query(
        "update staff_identities set used_at_ms = $4 \
         where issuer = $1 and subject = $2 and account_id = $3",
    )
    .bind(&who.identity.issuer)
    .bind(&who.identity.subject)
    .bind(who.account.to_string())
    .bind(now.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Of an account whose secrets are set anew: whoever it is there is to be proven again.
#[boxed]
pub async fn unbind(conn: &mut Conn, account: AccountId) -> anyhow::Result<()> {
    for sql in [
        "delete from staff_identities where account_id = $1",
        "delete from staff_provider_visits where account_id = $1",
    ] {
        sqlx::query(sql).bind(account.to_string()).execute(&mut *conn).await?;
    }
    Ok(())
}

#[boxed]
pub async fn forget(conn: &mut Conn, before: Moment) -> anyhow::Result<u64> {
    let sql = "delete from staff_provider_visits where expires_at_ms < $1";
    Ok(sqlx::query(sql).bind(before.0).execute(conn).await?.rows_affected())
}
