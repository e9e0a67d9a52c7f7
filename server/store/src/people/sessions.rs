//! Browsers and what was left for them.

use crate::{Conn, columns::Columns};
use domain::{
    id::{AccountId, SessionId},
    moment::Moment,
};
use sqlx::any::AnyRow;

/// What a cookie's secret says.
pub struct FoundSession {
    /// None: nobody's.
    pub row: Option<SessionRow>,
    /// The version of what staff set, as it is at this moment.
    pub catalogue: String,
}

pub struct SessionRow {
    pub id: SessionId,
    pub language: Option<String>,
    pub seen_at: Moment,
    /// For the next page.
    pub notice: Option<String>,
    /// The hash of the network from which it last changed something.
    pub network: Option<String>,
    /// A page was loaded in this browser.
    pub has_looked: bool,
    /// Its login was ended, and no page has told the browser yet.
    pub has_ended_login: bool,
    /// A ticket is exchanged in this browser.
    pub is_exchange: bool,
    pub signed_in: Option<SignedInRow>,
}

/// Whose login is open in a browser.
pub struct SignedInRow {
    pub account: AccountId,
    pub at: Moment,
    pub email: String,
    pub given_name: String,
    pub family_name: String,
}

/// By its secret, else by the one that the browser had until it signed in, for moments after: as a
/// guest's.
#[boxed]
pub async fn by_secret(
    conn: &mut Conn,
    secret_sha256: &str,
    now: Moment,
) -> anyhow::Result<FoundSession> {
    let row = sqlx::query(
        "select s.id, s.language, s.seen_at_ms, s.notice, s.network_hash, s.has_looked, \
         s.login_ended_at_ms, s.account_id, s.signed_in_at_ms, a.email, p.given_name, \
         p.family_name, case when s.secret_sha256 = $1 then 1 else 0 end as is_own, \
         case when exists (select 1 from exchange_wishes w where w.session_id = s.id) \
         then 1 else 0 end as is_exchange, c.version as catalogue from catalogue c \
         left join sessions s \
         on s.secret_sha256 = $1 or (s.former_sha256 = $1 and s.former_until_ms > $2) \
         left join accounts a on a.id = s.account_id left join persons p on p.id = a.person_id \
         where c.id = 1 order by is_own desc limit 1",
    )
    .bind(secret_sha256)
    .bind(now.0)
    .fetch_one(conn)
    .await?;
    let session = row.id_or_none("id")?.map(|id| session_of(&row, id)).transpose()?;
    Ok(FoundSession { row: session, catalogue: row.text("catalogue")? })
}

fn session_of(row: &AnyRow, id: SessionId) -> anyhow::Result<SessionRow> {
    let is_own = row.int("is_own")? == 1;
    let signed_in = match row.moment_or_none("signed_in_at_ms")?.filter(|_| is_own) {
        Some(at) => Some(signed_in(row, at)?),
        None => None,
    };
    Ok(SessionRow {
        id,
        language: row.text_or_none("language")?,
        seen_at: row.moment("seen_at_ms")?,
        notice: row.text_or_none("notice")?,
        network: row.text_or_none("network_hash")?,
        has_looked: row.int("has_looked")? == 1,
        has_ended_login: is_own && row.moment_or_none("login_ended_at_ms")?.is_some(),
        is_exchange: row.int("is_exchange")? == 1,
        signed_in,
    })
}

fn signed_in(row: &AnyRow, at: Moment) -> anyhow::Result<SignedInRow> {
    Ok(SignedInRow {
        account: row.id("account_id")?,
        at,
        email: row.text("email")?,
        given_name: row.text("given_name")?,
        family_name: row.text("family_name")?,
    })
}

/// A session that begins.
pub struct NewSession<'a> {
    pub id: SessionId,
    pub secret_sha256: &'a str,
    pub language: &'a str,
    /// A page was loaded in its browser.
    pub has_looked: bool,
    /// The hash of the network that it comes from.
    pub network: Option<&'a str>,
    pub now: Moment,
}

/// Two first requests of a browser at once share the first one's: false for the second.
#[boxed]
pub async fn insert(conn: &mut Conn, new: &NewSession<'_>) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "insert into sessions (id, secret_sha256, language, created_at_ms, seen_at_ms, \
         has_looked, network_hash) values ($1, $2, $3, $4, $4, $5, $6) \
         on conflict (secret_sha256) do nothing",
    )
    .bind(new.id.to_string())
    .bind(new.secret_sha256)
    .bind(new.language)
    .bind(new.now.0)
    .bind(i64::from(new.has_looked))
    .bind(new.network)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

#[boxed]
pub async fn set_seen(conn: &mut Conn, id: SessionId, now: Moment) -> anyhow::Result<()> {
    sqlx::query("update sessions set seen_at_ms = $2 where id = $1")
        .bind(id.to_string())
        .bind(now.0)
        .execute(conn)
        .await?;
    Ok(())
}

/// Deletes baskets that ended before then without an order and hold nothing any more, with
/// their lines; at most so many. Gives their number.
#[boxed]
pub async fn forget_baskets(conn: &mut Conn, before: Moment, limit: i64) -> anyhow::Result<u64> {
    sqlx::query(
        "delete from basket_lines where basket_id in (select b.id from baskets b \
           where b.ordered_at_ms is null and b.ends_at_ms < $1 \
           and not exists (select 1 from claims c where c.holder_id = b.id) \
           and not exists (select 1 from area_claims a where a.holder_id = b.id) \
           order by b.ends_at_ms, b.id limit $2)",
    )
    .bind(before.0)
    .bind(limit)
    .execute(&mut *conn)
    .await?;
    // Whole statements, so that the planner can be asked about each.
    let of_theirs = [
        "delete from basket_items where basket_id in (select b.id from baskets b \
           where b.ordered_at_ms is null and b.ends_at_ms < $1 \
           and not exists (select 1 from basket_lines l where l.basket_id = b.id) \
           order by b.ends_at_ms, b.id limit $2)",
        "delete from basket_extras where basket_id in (select b.id from baskets b \
           where b.ordered_at_ms is null and b.ends_at_ms < $1 \
           and not exists (select 1 from basket_lines l where l.basket_id = b.id) \
           order by b.ends_at_ms, b.id limit $2)",
        "delete from basket_codes where basket_id in (select b.id from baskets b \
           where b.ordered_at_ms is null and b.ends_at_ms < $1 \
           and not exists (select 1 from basket_lines l where l.basket_id = b.id) \
           order by b.ends_at_ms, b.id limit $2)",
        "delete from basket_vouchers where basket_id in (select b.id from baskets b \
           where b.ordered_at_ms is null and b.ends_at_ms < $1 \
           and not exists (select 1 from basket_lines l where l.basket_id = b.id) \
           order by b.ends_at_ms, b.id limit $2)",
    ];
    for sql in of_theirs {
        sqlx::query(sql).bind(before.0).bind(limit).execute(&mut *conn).await?;
    }
    let gone = sqlx::query(
        "delete from baskets where id in (select b.id from baskets b \
           where b.ordered_at_ms is null and b.ends_at_ms < $1 \
           and not exists (select 1 from basket_lines l where l.basket_id = b.id) \
           order by b.ends_at_ms, b.id limit $2) \
         and ordered_at_ms is null and ends_at_ms < $1",
    )
    .bind(before.0)
    .bind(limit)
    .execute(conn)
    .await?;
    Ok(gone.rows_affected())
}

/// Deletes browsers that were last seen before then and to which nothing refers; at most so
/// many. Gives their number.
#[boxed]
pub async fn forget(conn: &mut Conn, before: Moment, limit: i64) -> anyhow::Result<u64> {
    let gone = sqlx::query(
        "delete from sessions where id in (select s.id from sessions s \
           where s.seen_at_ms < $1 and s.kept = 0 \
           and not exists (select 1 from login_codes c where c.session_id = s.id) \
           and not exists (select 1 from baskets b where b.session_id = s.id) \
           and not exists (select 1 from orders o where o.session_id = s.id) \
           order by s.seen_at_ms, s.id limit $2) \
         and seen_at_ms < $1",
    )
    .bind(before.0)
    .bind(limit)
    .execute(conn)
    .await?;
    Ok(gone.rows_affected())
}

/// A page was loaded in this browser after all.
#[boxed]
pub async fn set_looked(conn: &mut Conn, id: SessionId) -> anyhow::Result<()> {
    sqlx::query("update sessions set has_looked = 1 where id = $1")
        .bind(id.to_string())
        .execute(conn)
        .await?;
    Ok(())
}

/// The browser's login has just ended, without a word to the browser.
#[boxed]
pub async fn note_ended_login(conn: &mut Conn, id: SessionId, now: Moment) -> anyhow::Result<()> {
    sqlx::query("update sessions set login_ended_at_ms = $2 where id = $1")
        .bind(id.to_string())
        .bind(now.0)
        .execute(conn)
        .await?;
    Ok(())
}

/// The browser is told of it now.
#[boxed]
pub async fn clear_ended_login(conn: &mut Conn, id: SessionId) -> anyhow::Result<()> {
    sqlx::query("update sessions set login_ended_at_ms = null where id = $1")
        .bind(id.to_string())
        .execute(conn)
        .await?;
    Ok(())
}

/// Somebody gave an e-mail address in this browser.
#[boxed]
pub async fn set_address_given(conn: &mut Conn, id: SessionId) -> anyhow::Result<()> {
    sqlx::query("update sessions set address_given = 1 where id = $1 and address_given = 0")
        .bind(id.to_string())
        .execute(conn)
        .await?;
    Ok(())
}

/// An order refers to it: it is never forgotten, and has given its address.
#[boxed]
pub async fn keep(conn: &mut Conn, id: SessionId) -> anyhow::Result<()> {
    sqlx::query("update sessions set kept = 1, address_given = 1 where id = $1 and kept = 0")
        .bind(id.to_string())
        .execute(conn)
        .await?;
    Ok(())
}

#[boxed]
pub async fn set_language(conn: &mut Conn, id: SessionId, language: &str) -> anyhow::Result<()> {
    sqlx::query("update sessions set language = $2 where id = $1")
        .bind(id.to_string())
        .bind(language)
        .execute(conn)
        .await?;
    Ok(())
}

#[boxed]
pub async fn set_notice(
    conn: &mut Conn,
    id: SessionId,
    notice: Option<&str>,
) -> anyhow::Result<()> {
    sqlx::query("update sessions set notice = $2 where id = $1")
        .bind(id.to_string())
        .bind(notice)
        .execute(conn)
        .await?;
    Ok(())
}

/// The account that is signed in there.
#[boxed]
pub async fn account(conn: &mut Conn, session: SessionId) -> anyhow::Result<Option<AccountId>> {
    let id: Option<Option<String>> =
        sqlx::query_scalar("select account_id from sessions where id = $1")
            .bind(session.to_string())
            .fetch_optional(conn)
            .await?;
    Ok(id.flatten().map(|id| id.parse()).transpose()?)
}

/// When this account signed in there; None: it isn't signed in.
#[boxed]
pub async fn signed_in_at(
    conn: &mut Conn,
    session: SessionId,
    account: AccountId,
) -> anyhow::Result<Option<Moment>> {
    let found = sqlx::query(
        "select signed_in_at_ms from sessions where id = $1 and account_id = $2 \
         and signed_in_at_ms is not null",
    )
    .bind(session.to_string())
    .bind(account.to_string())
    .fetch_optional(conn)
    .await?;
    found.map(|row| row.moment("signed_in_at_ms")).transpose()
}
