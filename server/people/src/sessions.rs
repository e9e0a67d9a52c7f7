//! A browser that came back: found by the secret in its cookie, of which only the SHA-256 is
//! kept. A row is made at the first change, never for a mere look, and forgotten in the end.

use crate::{accounts, network, staff};
use anyhow::Context;
use domain::{
    id::{AccountId, SessionId},
    moment::{DAY_MS, HOUR_MS, Moment},
    people::actor::Actor,
};
use house::{
    House, chance,
    sealed::day_keys::{self, PROOF_CHARS},
};
use season::catalogue;
use std::net::IpAddr;
use store::{
    Conn,
    people::sessions::{NewSession, SessionRow, SignedInRow},
};

/// A browser that wasn't seen for so long is forgotten; its cookie lives as long. A performance
/// may lie so far ahead.
pub const SESSION_LIFE_DAYS: u32 = 180;
/// Then one signs in again: a browser may have come into other hands.
pub(crate) const SIGNED_IN_LIFE_MS: i64 = 30 * DAY_MS;
/// When a browser was seen is known to the day: not every look is a write.
const SEEN_EVERY_MS: i64 = DAY_MS;
/// Codes that ended, and how many were asked for: no limit looks back further.
const CODE_KEPT_MS: i64 = 2 * HOUR_MS;
/// Baskets or sessions forgotten in one transaction, so that no sale waits for long.
const FORGOTTEN_AT_ONCE: i64 = 500;
/// In one round; the rest comes in the next.
const BATCHES_MAX: usize = 20;
const SECRET_CHARS: usize = 40;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    pub id: SessionId,
    pub language: Option<String>,
    /// A message that was kept for the next page.
    pub notice: Option<String>,
    /// The hash of the network from which it last changed something.
    pub(crate) network: Option<String>,
    /// A page was loaded in this browser.
    pub has_looked: bool,
    /// Its login was ended from elsewhere: the browser still keeps tickets of then.
    pub has_ended_login: bool,
    /// A ticket is exchanged in it.
    pub is_exchange: bool,
    pub signed_in: Option<SignedIn>,
}

/// Whose login is open in a browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedIn {
    pub account: AccountId,
    pub email: String,
    /// Both empty until they have told it.
    pub given_name: String,
    pub family_name: String,
}

impl Session {
    /// Who acts in this browser.
    pub fn actor(&self) -> Actor {
        match &self.signed_in {
            Some(SignedIn { account, .. }) => {
                Actor::Customer { session: self.id, account: *account }
            }
            None => Actor::Guest { session: self.id },
        }
    }

    fn of(row: SessionRow, now: Moment) -> Self {
        let signed_in = row.signed_in.filter(|row| !is_over(row, now));
        Self {
            id: row.id,
            language: row.language,
            notice: row.notice,
            network: row.network,
            has_looked: row.has_looked,
            has_ended_login: row.has_ended_login,
            is_exchange: row.is_exchange,
            signed_in: signed_in.map(|row| SignedIn {
                account: row.account,
                email: row.email,
                given_name: row.given_name,
                family_name: row.family_name,
            }),
        }
    }
}

fn is_over(signed_in: &SignedInRow, now: Moment) -> bool {
    signed_in.at.plus_ms(SIGNED_IN_LIFE_MS) <= now
}

/// None for no cookie, an unknown or a malformed one.
#[boxed]
pub async fn session(house: &House, secret: Option<&str>) -> anyhow::Result<Option<Session>> {
    let Some(secret) = secret.filter(|secret| is_browser_secret(secret)) else {
        return Ok(None);
    };
    let (hash, now) = (chance::digest(secret), house.now());
    let mut conn = house.store().read().await?;
    let found = store::people::sessions::by_secret(&mut conn, &hash, now).await?;
    drop(conn);
    catalogue::see_version(house, &found.catalogue);
    let Some(mut row) = found.row else { return Ok(None) };
    // Nobody else at this browser has their rights.
    if let Some(signed_in) = row.signed_in.as_ref().filter(|row| is_over(row, now)) {
        let account = signed_in.account;
        accounts::sign_out(house, &Actor::Customer { session: row.id, account }).await?;
        let id = row.id;
        house
            .fault_only(move |_, tx| {
                Box::pin(store::people::sessions::note_ended_login(tx, id, now))
            })
            .await?;
        row.has_ended_login = true;
    }
    if row.seen_at.plus_ms(SEEN_EVERY_MS) <= now {
        house
            .fault_only(move |_, tx| Box::pin(store::people::sessions::set_seen(tx, row.id, now)))
            .await?;
    }
    Ok(Some(Session::of(row, now)))
}

/// What a browser is given before its first change, with a proof that we gave it; nothing is
/// written down of it.
#[boxed]
pub async fn new_session_secret(house: &House) -> anyhow::Result<String> {
    let random = chance::secret(house.chance());
    let proof = day_keys::proof_of(house, &offered_as(&random)).await?;
    Ok(random + &proof)
}

/// The session of the first change, and the secret for its cookie: the one that the browser
/// was given before (`offered`), so that two first changes at once share one session. Only a
/// browser with a secret that we gave has loaded a page of ours, as far as we know.
///
/// A secret that we never gave is taken as well. Nobody gains by it: whoever can put a
/// cookie of their choice into a browser can put one there that we gave to them.
#[boxed]
pub async fn start_session(
    house: &House,
    language: &str,
    offered: Option<&str>,
) -> anyhow::Result<(Session, String)> {
    start_session_at(house, language, offered, None).await
}

/// The same for a change that comes from this network address, as `network::note_network` says.
#[boxed]
pub async fn start_session_at(
    house: &House,
    language: &str,
    offered: Option<&str>,
    address: Option<IpAddr>,
) -> anyhow::Result<(Session, String)> {
    let has_looked = match offered.and_then(parts_of_offered) {
        Some((random, proof)) => day_keys::is_proof_of(house, &offered_as(random), proof).await?,
        None => false,
    };
    let secret = match offered.filter(|secret| is_browser_secret(secret)) {
        Some(offered) => offered.to_owned(),
        None => chance::secret(house.chance()),
    };
    let (id, hash, now) = (SessionId(house.new_id()), chance::digest(&secret), house.now());
    let origin = match address {
        Some(address) => network::origin(house, address).await?,
        None => None,
    };
    let new = Session {
        id,
        language: Some(language.to_owned()),
        notice: None,
        network: origin.as_ref().map(|origin| origin.own.clone()),
        has_looked,
        has_ended_login: false,
        is_exchange: false,
        signed_in: None,
    };
    let language = language.to_owned();
    let session = house
        .fault_only(move |_, tx| {
            let (language, hash, new, origin) =
                (language.clone(), hash.clone(), new.clone(), origin.clone());
            Box::pin(async move {
                let row = NewSession {
                    id,
                    secret_sha256: &hash,
                    language: &language,
                    has_looked,
                    network: new.network.as_deref(),
                    now,
                };
                if store::people::sessions::insert(tx, &row).await? {
                    if let Some(origin) = origin {
                        network::follow(tx, &origin).await?;
                    }
                    return Ok(new);
                }
                let found = store::people::sessions::by_secret(tx, &hash, now).await?;
                Ok(Session::of(found.row.context("another request wrote it")?, now))
            })
        })
        .await?;
    Ok((session, secret))
}

/// A session that no browser has: baskets and orders need one. No cookie can be its secret, which
/// begins with `whose`.
#[boxed]
pub async fn insert_without_browser(
    house: &House,
    conn: &mut Conn,
    whose: &str,
) -> anyhow::Result<SessionId> {
    let id = SessionId(house.new_id());
    let secret = format!("{whose} {}", chance::secret(house.chance()));
    let language = house.locales().fallback();
    let new = NewSession {
        id,
        secret_sha256: &secret,
        language: language.language(),
        has_looked: true,
        network: None,
        now: house.now(),
    };
    store::people::sessions::insert(conn, &new).await?;
    Ok(id)
}

/// Forgets browsers that were not seen for long and baskets that they left, unless an order
/// refers to them; and codes that nobody can use any more. The journal keeps what was done.
/// Gives the number of browsers and baskets.
#[boxed]
pub async fn forget(house: &House) -> anyhow::Result<u64> {
    let before = house.now().minus_ms(i64::from(SESSION_LIFE_DAYS) * DAY_MS);
    forget_some(house, house.now().minus_ms(CODE_KEPT_MS), Forgotten::Codes).await?;
    forget_some(house, house.now(), Forgotten::Challenges).await?;
    forget_some(house, house.now(), Forgotten::Visits).await?;
    let baskets = forget_some(house, before, Forgotten::Baskets).await?;
    forget_some(house, before, Forgotten::Waiting).await?;
    staff::forget_staff_visits(house).await?;
    network::forget_networks(house).await?;
    forget_some(house, before, Forgotten::Confirmed).await?;
    Ok(baskets + forget_some(house, before, Forgotten::Sessions).await?)
}

async fn forget_some(house: &House, before: Moment, what: Forgotten) -> anyhow::Result<u64> {
    let mut forgotten = 0;
    for _ in 0..BATCHES_MAX {
        let batch = house
            .fault_only(move |_, tx| match what {
                Forgotten::Codes => {
                    let hour = before.0 / HOUR_MS;
                    Box::pin(store::people::login::forget(tx, before, hour, FORGOTTEN_AT_ONCE))
                }
                Forgotten::Challenges => {
                    Box::pin(person_tables::passkeys::forget(tx, before, FORGOTTEN_AT_ONCE))
                }
                Forgotten::Visits => {
                    Box::pin(person_tables::identities::forget(tx, before, FORGOTTEN_AT_ONCE))
                }
                Forgotten::Confirmed => {
                    Box::pin(store::people::login::forget_confirmed(tx, before, FORGOTTEN_AT_ONCE))
                }
                Forgotten::Baskets => {
                    Box::pin(store::people::sessions::forget_baskets(tx, before, FORGOTTEN_AT_ONCE))
                }
                Forgotten::Waiting => {
                    Box::pin(store::seats::waiting::forget(tx, before, FORGOTTEN_AT_ONCE))
                }
                Forgotten::Sessions => {
                    Box::pin(store::people::sessions::forget(tx, before, FORGOTTEN_AT_ONCE))
                }
            })
            .await?;
        forgotten += batch;
        if batch < FORGOTTEN_AT_ONCE as u64 {
            break;
        }
    }
    Ok(forgotten)
}

/// Remembers the language that was chosen.
#[boxed]
pub async fn remember_language(
    house: &House,
    session: SessionId,
    language: &str,
) -> anyhow::Result<()> {
    let language = language.to_owned();
    house
        .fault_only(move |_, tx| {
            let language = language.clone();
            Box::pin(
                async move { store::people::sessions::set_language(tx, session, &language).await },
            )
        })
        .await
}

/// A browser whose first request was a change has loaded a page after all.
#[boxed]
pub async fn note_look(house: &House, session: SessionId) -> anyhow::Result<()> {
    house.fault_only(move |_, tx| Box::pin(store::people::sessions::set_looked(tx, session))).await
}

/// The browser is told now that its login has ended.
#[boxed]
pub async fn clear_ended_login(house: &House, session: SessionId) -> anyhow::Result<()> {
    house
        .fault_only(move |_, tx| Box::pin(store::people::sessions::clear_ended_login(tx, session)))
        .await
}

/// Keeps a message for the next page.
#[boxed]
pub async fn leave_notice(house: &House, session: SessionId, notice: &str) -> anyhow::Result<()> {
    let notice = notice.to_owned();
    house
        .fault_only(move |_, tx| {
            let notice = notice.clone();
            Box::pin(async move {
                store::people::sessions::set_notice(tx, session, Some(&notice)).await
            })
        })
        .await
}

/// The message that was kept is shown now, and on no other page.
#[boxed]
pub async fn clear_notice(house: &House, session: SessionId) -> anyhow::Result<()> {
    house
        .fault_only(move |_, tx| Box::pin(store::people::sessions::set_notice(tx, session, None)))
        .await
}

#[derive(Clone, Copy)]
enum Forgotten {
    Codes,
    Challenges,
    Visits,
    Confirmed,
    Baskets,
    Waiting,
    Sessions,
}

/// What a browser's cookie may have.
pub fn is_browser_secret(text: &str) -> bool {
    is_secret(text) || parts_of_offered(text).is_some()
}

/// A browser's first secret: random digits, and the proof that we gave them.
fn parts_of_offered(text: &str) -> Option<(&str, &str)> {
    let is_one = text.len() == SECRET_CHARS + PROOF_CHARS
        && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_one.then(|| text.split_at(SECRET_CHARS))
}

fn offered_as(random: &str) -> String {
    format!("offered:{random}")
}

/// As `chance::secret` makes them.
pub(crate) fn is_secret(text: &str) -> bool {
    text.len() == SECRET_CHARS && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}
