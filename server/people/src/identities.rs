//! Signing in by another house's word (OpenID Connect): the browser goes to a provider of the
//! operator's choice and comes back with a code, which the provider changes into a signed answer.

mod come_back;
mod own;

pub use come_back::{Arrived, Outcome, ProviderReturn, come_back};
pub use own::{Identities, IdentityView, identities, join_proposal, refuse_proposal, remove};

use crate::accounts::shopper;
use domain::{
    id::{AccountId, SessionId},
    moment::MINUTE_MS,
    people::{actor::Actor, identity::IdentityRefusal},
};
use house::{
    Failure, House,
    chance::{digest, secret},
    ports::{IdentityProvider, ProviderVisit},
    settings::stranger_lines::{self, StrangerLine},
};
use person_tables::identities::{self as stored, Proposal, Visit};
use std::sync::Arc;
use store::{Conn, people::sessions};

/// Somebody signs in there, perhaps by a second factor.
const VISIT_LIFE_MS: i64 = 15 * MINUTE_MS;

/// A provider as the sign-in page shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProviderView {
    pub key: String,
    pub name: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeaveRequest {
    pub provider: String,
    pub language: String,
    /// The page where they go on afterwards.
    pub next: String,
    /// It is to be joined to the account that is signed in.
    pub joins: bool,
}

pub fn providers(house: &House) -> Vec<ProviderView> {
    let all = house.ports().providers.iter().filter(|(_, it)| it.is_for_shoppers());
    all.map(|(key, it)| ProviderView { key: key.clone(), name: it.name().to_owned() }).collect()
}

/// As shoppers know it; a provider that the house asks no longer has its key's name.
pub(crate) fn provider_name(house: &House, key: &str) -> String {
    house.ports().providers.get(key).map_or(key, |provider| provider.name()).to_owned()
}

/// The provider's address to which the browser goes.
#[boxed]
pub async fn leave(
    house: &House,
    actor: &Actor,
    request: &LeaveRequest,
) -> Result<String, Failure<IdentityRefusal>> {
    let session = shopper(actor)?;
    let provider = provider(house, &request.provider)?;
    let account = match request.joins {
        true => Some(fresh_customer(house, actor).await?),
        false => None,
    };
    let [state, nonce] = [(); 2].map(|()| secret(house.chance()));
    // 320 bits: RFC 7636 asks for 256.
    let verifier = secret(house.chance()) + &secret(house.chance());
    let visit = ProviderVisit {
        state: state.clone(),
        nonce: nonce.clone(),
        verifier: verifier.clone(),
        return_url: return_url(house, &request.provider),
    };
    let address = provider.address(&visit).await;
    let address = address.map_err(|fault| away(house, &request.provider, &fault))?;
    let visit = Visit {
        session,
        account,
        provider: request.provider.clone(),
        nonce,
        verifier,
        language: request.language.clone(),
        next: request.next.clone(),
        expires_at: house.now().plus_ms(VISIT_LIFE_MS),
    };
    house
        .fault_only(move |_, conn| {
            let (state, visit) = (digest(&state), visit.clone());
            Box::pin(async move { stored::leave(conn, &state, &visit).await })
        })
        .await?;
    Ok(address)
}

/// What this browser may join to its account.
#[boxed]
pub async fn proposal(house: &House, session: SessionId) -> anyhow::Result<Option<Proposal>> {
    let mut conn = house.store().read().await?;
    stored::proposal(&mut conn, session, house.now()).await
}

fn provider(
    house: &House,
    key: &str,
) -> Result<Arc<dyn IdentityProvider>, Failure<IdentityRefusal>> {
    let provider = house.ports().providers.get(key).filter(|it| it.is_for_shoppers()).cloned();
    provider.ok_or(Failure::Refused(IdentityRefusal::UnknownProvider))
}

/// Without a language: providers know one address of the house each.
fn return_url(house: &House, provider: &str) -> String {
    format!("{}/sign-in/return/{provider}", house.settings().public_url)
}

/// Whoever waits is told to sign in by a code instead.
fn away(house: &House, provider: &str, fault: &anyhow::Error) -> Failure<IdentityRefusal> {
    let reason = format!("{fault:#}");
    stranger_lines::log(house, StrangerLine::ProviderAway, provider, &reason);
    Failure::Refused(IdentityRefusal::ProviderAway)
}

async fn fresh_customer(
    house: &House,
    actor: &Actor,
) -> Result<AccountId, Failure<IdentityRefusal>> {
    let (account, session) = customer(actor)?;
    let mut conn = house.store().read().await?;
    fresh(house, &mut conn, account, session).await?;
    Ok(account)
}

/// Ways to sign in change only soon after a sign-in.
async fn fresh(
    house: &House,
    conn: &mut Conn,
    account: AccountId,
    session: SessionId,
) -> Result<(), Failure<IdentityRefusal>> {
    match sessions::signed_in_at(conn, session, account).await? {
        None => Err(Failure::Refused(IdentityRefusal::SignedOut)),
        Some(at) if domain::people::passkey::is_fresh(at, house.now()) => Ok(()),
        Some(_) => Err(Failure::Refused(IdentityRefusal::SignInAgain)),
    }
}

fn customer(actor: &Actor) -> Result<(AccountId, SessionId), Failure<IdentityRefusal>> {
    shopper(actor)?;
    match actor {
        Actor::Customer { session, account } => Ok((*account, *session)),
        _ => Err(Failure::Refused(IdentityRefusal::SignedOut)),
    }
}
