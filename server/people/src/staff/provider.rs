//! In by another house's word: a provider of identities that the operator names for the staff
//! (OpenID Connect). It says who somebody is; the code of the app is asked for as ever, and nobody
//! gets an account by it.

use super::{
    door::{self, Opening, count_staff_try, use_code},
    doorkeeper, secrets,
};
use crate::{identities::ProviderView, sessions::is_secret};
use domain::{
    id::AccountId,
    moment::MINUTE_MS,
    order::parse_email,
    people::{
        identity::Identity,
        staff::{EnterRefusal, ProviderRefusal},
    },
};
use house::{
    Failure, House,
    chance::{self, digest},
    ports::{IdentityProvider, ProviderAnswer, ProviderVisit},
    settings::stranger_lines::{self, StrangerLine},
};
use person_tables::staff_identities::{self as stored, Recognised, StaffVisit};
use serde_json::json;
use std::sync::Arc;
use store::{Conn, people::staff_door};

/// From leaving until the code of the app was typed.
pub const STAFF_VISIT_MINUTES: i64 = 15;
/// Longer parts of an answer are none.
const PART_CHARS_MAX: usize = 4_096;

/// Somebody at the door leaves for a provider.
#[derive(Clone, Debug)]
pub struct StaffLeaves {
    pub provider: String,
    pub language: String,
    /// The page behind the door where they go on.
    pub next: String,
}

/// Where the browser goes, and the secret that its cookie keeps meanwhile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaving {
    pub address: String,
    pub browser: String,
}

/// How a provider sent somebody back.
#[derive(Clone, Debug, Default)]
pub struct StaffReturns {
    pub provider: String,
    pub state: String,
    /// None: it signed nobody in.
    pub code: Option<String>,
    pub issuer: Option<String>,
    /// In the browser's cookie.
    pub browser: Option<String>,
}

/// The code of the app, by somebody whom a provider has named.
#[derive(Clone, Debug, Default)]
pub struct EnterByProvider {
    /// In the browser's cookie.
    pub browser: Option<String>,
    /// Of the app, or a recovery code.
    pub code: String,
    /// The client's network address.
    pub line: String,
    /// A session that ends with this one's beginning.
    pub former: Option<String>,
}

/// The secret for the staff's cookie, and where they go on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenedByProvider {
    pub secret: String,
    pub next: String,
}

/// For the door's page.
pub fn staff_providers(house: &House) -> Vec<ProviderView> {
    let all = house.ports().providers.iter().filter(|(_, it)| it.is_for_staff());
    all.map(|(key, it)| ProviderView { key: key.clone(), name: it.name().to_owned() }).collect()
}

fn provider(
    house: &House,
    key: &str,
) -> Result<Arc<dyn IdentityProvider>, Failure<ProviderRefusal>> {
    let provider = house.ports().providers.get(key).filter(|it| it.is_for_staff()).cloned();
    provider.ok_or(Failure::Refused(ProviderRefusal::UnknownProvider))
}

/// Without a language: providers know one address of the door each.
fn return_url(house: &House, provider: &str) -> String {
    format!("{}/staff-sign-in/return/{provider}", house.settings().public_url)
}

fn away(house: &House, provider: &str, fault: &anyhow::Error) -> Failure<ProviderRefusal> {
    let kind = StrangerLine::StaffProviderAway;
    stranger_lines::log(house, kind, provider, &format!("{fault:#}"));
    Failure::Refused(ProviderRefusal::Away)
}

/// # Errors
/// See `ProviderRefusal`: the ordinary sign-in stays.
#[boxed]
pub async fn leave_to_provider(
    house: &House,
    leaves: &StaffLeaves,
) -> Result<Leaving, Failure<ProviderRefusal>> {
    let asked = provider(house, &leaves.provider)?;
    let [browser, state, nonce] = [(); 3].map(|()| chance::secret(house.chance()));
    let verifier = chance::secret(house.chance()) + &chance::secret(house.chance());
    let there = ProviderVisit {
        state: state.clone(),
        nonce: nonce.clone(),
        verifier: verifier.clone(),
        return_url: return_url(house, &leaves.provider),
    };
    let address = asked.address(&there).await;
    let address = address.map_err(|fault| away(house, &leaves.provider, &fault))?;
    let visit = StaffVisit {
        provider: leaves.provider.clone(),
        nonce,
        verifier,
        language: leaves.language.clone(),
        next: leaves.next.clone(),
        expires_at: house.now().plus_ms(STAFF_VISIT_MINUTES * MINUTE_MS),
    };
    let (kept, state) = (digest(&browser), digest(&state));
    house
        .fault_only(move |_, conn| {
            let (kept, state, visit) = (kept.clone(), state.clone(), visit.clone());
            Box::pin(async move { stored::leave(conn, &kept, &state, &visit).await })
        })
        .await?;
    Ok(Leaving { address, browser })
}

/// Somebody comes back. Gives the language of their page; the code of the app comes next.
///
/// # Errors
/// See `ProviderRefusal`. Even a wrong answer has used the visit up.
#[boxed]
pub async fn return_from_provider(
    house: &House,
    back: &StaffReturns,
) -> Result<String, Failure<ProviderRefusal>> {
    let asked = provider(house, &back.provider)?;
    let browser = back.browser.as_deref().filter(|browser| is_secret(browser));
    let browser = digest(browser.ok_or(Failure::Refused(ProviderRefusal::VisitEnded))?);
    let (kept, state) = (browser.clone(), digest(&back.state));
    let visit = house
        .fault_only(move |_, conn| {
            let (kept, state) = (kept.clone(), state.clone());
            Box::pin(async move { stored::come_back(conn, &kept, &state).await })
        })
        .await?;
    let visit = visit
        .filter(|visit| house.now() < visit.expires_at && visit.provider == back.provider)
        .ok_or(Failure::Refused(ProviderRefusal::VisitEnded))?;
    let code = back.code.clone().filter(|code| code.len() <= PART_CHARS_MAX);
    let code = code.ok_or(Failure::Refused(ProviderRefusal::TurnedAway))?;
    let answer = ProviderAnswer {
        code,
        issuer: back.issuer.clone(),
        nonce: visit.nonce.clone(),
        verifier: visit.verifier.clone(),
        return_url: return_url(house, &back.provider),
    };
    let identity = asked.identify(&answer).await;
    let identity = identity.map_err(|fault| away(house, &back.provider, &fault))?;
    let identity = identity.map_err(|forged| {
        let kind = StrangerLine::ForgedStaffIdentity;
        stranger_lines::log(house, kind, &back.provider, forged.0);
        Failure::Refused(ProviderRefusal::NotBelieved)
    })?;
    let known = Arc::new((browser, identity));
    let is_known = house
        .fault_only(move |house, conn| {
            let known = known.clone();
            Box::pin(async move {
                let (browser, identity) = &*known;
                recognise(&house, conn, browser, identity).await
            })
        })
        .await?;
    if is_known { Ok(visit.language) } else { Err(Failure::Refused(ProviderRefusal::Nobody)) }
}

async fn recognise(
    house: &House,
    conn: &mut Conn,
    browser: &str,
    identity: &Identity,
) -> anyhow::Result<bool> {
    let Some(account) = account_of(conn, identity).await? else {
        stored::end_visit(conn, browser).await?;
        let (actor, detail) = (doorkeeper(), json!({ "by": "provider" }));
        super::staff_note(house, conn, &actor, "staff.sign-in-failed", None, detail).await?;
        return Ok(false);
    };
    stored::recognise(conn, browser, account, identity).await?;
    Ok(true)
}

/// Somebody who was added before and has set up their app: by their identity there, or by a
/// confirmed address as long as they have none.
async fn account_of(conn: &mut Conn, identity: &Identity) -> anyhow::Result<Option<AccountId>> {
    if let Some(account) = stored::owner(conn, identity).await? {
        let known = staff_door::credentials_of_account(conn, account).await?;
        return Ok(known.map(|known| known.account));
    }
    let email = identity.email.as_deref().and_then(|email| parse_email(email).ok());
    let Some(email) = email else { return Ok(None) };
    let Some(known) = staff_door::credentials_of(conn, &email).await? else { return Ok(None) };
    let is_other = stored::is_bound(conn, known.account, &identity.issuer).await?;
    Ok((!is_other).then_some(known.account))
}

/// The name of the provider that has named somebody in this browser. None: nobody waits.
///
/// # Errors
/// The database can't be read.
#[boxed]
pub async fn recognised_by(house: &House, browser: Option<&str>) -> anyhow::Result<Option<String>> {
    let Some(who) = recognised(house, browser).await? else { return Ok(None) };
    let known = house.ports().providers.get(&who.provider).filter(|it| it.is_for_staff());
    Ok(known.map(|it| it.name().to_owned()))
}

async fn recognised(house: &House, browser: Option<&str>) -> anyhow::Result<Option<Recognised>> {
    let Some(browser) = browser.filter(|browser| is_secret(browser)) else { return Ok(None) };
    let mut conn = house.store().read().await?;
    stored::recognised(&mut conn, &digest(browser), house.now()).await
}

/// Signs in, with the code of the app. A wrong one is a try at the door.
///
/// # Errors
/// See `ProviderRefusal`.
#[boxed]
pub async fn enter_by_provider(
    house: &House,
    request: &EnterByProvider,
) -> Result<OpenedByProvider, Failure<ProviderRefusal>> {
    let ended = || Failure::Refused(ProviderRefusal::VisitEnded);
    let browser = request.browser.as_deref();
    let who = recognised(house, browser).await?.ok_or_else(ended)?;
    provider(house, &who.provider)?;
    let mut conn = house.store().read().await?;
    let credentials = staff_door::credentials_of_account(&mut conn, who.account).await?;
    drop(conn);
    let credentials = credentials.ok_or_else(ended)?;
    count_staff_try(house, &credentials.email, &request.line).await.map_err(counted)?;
    let secret = chance::secret(house.chance());
    let former = request.former.clone().filter(|former| is_secret(former));
    let opening = Opening {
        account: who.account,
        secret: secret.clone(),
        former,
        subjects: door::subjects(house, &credentials.email, &request.line),
    };
    let code = secrets::typed_code(&request.code);
    let (browser, next) = (digest(browser.unwrap_or_default()), who.next.clone());
    let work = Arc::new((who, credentials, code, opening, browser));
    house
        .write(move |house, conn| {
            let work = work.clone();
            Box::pin(async move {
                let (who, credentials, code, opening, browser) = &*work;
                let Some(by) = use_code(&house, conn, credentials, code).await? else {
                    let (actor, detail) = (doorkeeper(), json!({ "by": "provider" }));
                    super::staff_note(&house, conn, &actor, "staff.sign-in-failed", None, detail)
                        .await?;
                    return Ok(false);
                };
                let is_open = stored::end_visit(conn, browser).await?
                    && stored::bind(conn, who, house.now()).await?;
                if !is_open {
                    return Err(Failure::Refused(ProviderRefusal::VisitEnded));
                }
                let detail = json!({ "by": by, "provider": who.provider });
                door::open(&house, conn, opening, detail).await?;
                Ok(true)
            })
        })
        .await
        .and_then(|is_open| match is_open {
            true => Ok(OpenedByProvider { secret, next }),
            false => Err(Failure::Refused(ProviderRefusal::CodeWrong)),
        })
}

fn counted(failure: Failure<EnterRefusal>) -> Failure<ProviderRefusal> {
    failure.map(|why| match why {
        EnterRefusal::TooMany { minutes } => ProviderRefusal::TooMany { minutes },
        EnterRefusal::Wrong | EnterRefusal::PasswordOver => ProviderRefusal::CodeWrong,
    })
}
