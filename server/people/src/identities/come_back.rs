//! Somebody comes back from a provider: their account opens, or what is missing for it is said.

use super::{provider, return_url};
use crate::{
    accounts::{self, Entry, Proof, shopper},
    way_added,
};
use anyhow::Context;
use domain::{
    id::{AccountId, IdentityId, SessionId},
    moment::MINUTE_MS,
    order::parse_email,
    people::{
        actor::Actor,
        identity::{Arrival, Identity, IdentityRefusal, Way, way},
    },
};
use house::{
    Failure, House,
    chance::{digest, secret},
    journal::{self, JournalEntry, Subject},
    ports::ProviderAnswer,
    settings::stranger_lines::{self, StrangerLine},
};
use person_tables::identities::{self as stored, NewIdentity, Proposal, Visit};
use serde_json::json;
use std::sync::Arc;
use store::{Conn, people::sessions};

/// Time to ask for a code, to type it, and to say that the two belong together.
const PROPOSAL_LIFE_MS: i64 = 30 * MINUTE_MS;
/// Longer parts of an answer are none.
const PART_CHARS_MAX: usize = 4_096;

/// How a provider sent somebody back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProviderReturn {
    pub provider: String,
    pub state: String,
    /// None: it signed nobody in.
    pub code: Option<String>,
    /// Who answers, where the provider says so (RFC 9207).
    pub issuer: Option<String>,
    /// In the browser's cookie.
    pub secret: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrived {
    pub language: String,
    pub outcome: Outcome,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Signed in: the secret for the browser's cookie, and where they go on.
    Entered { secret: String, next: String },
    /// The account that is signed in has the identity now.
    Joined { next: String },
    /// Nobody's yet: they sign in by a code first, and join it then.
    Proposed,
}

#[boxed]
pub async fn come_back(
    house: &House,
    actor: &Actor,
    back: &ProviderReturn,
) -> Result<Arrived, Failure<IdentityRefusal>> {
    let session = shopper(actor)?;
    let provider = provider(house, &back.provider)?;
    let visit = take_visit(house, session, back).await?;
    let code = back.code.clone().filter(|code| code.len() <= PART_CHARS_MAX);
    let code = code.ok_or(Failure::Refused(IdentityRefusal::TurnedAway))?;
    let answer = ProviderAnswer {
        code,
        issuer: back.issuer.clone(),
        nonce: visit.nonce.clone(),
        verifier: visit.verifier.clone(),
        return_url: return_url(house, &back.provider),
    };
    let is_away = |fault: anyhow::Error| super::away(house, &back.provider, &fault);
    let identity = match provider.identify(&answer).await.map_err(is_away)? {
        Ok(identity) => in_our_form(identity),
        Err(forged) => {
            let kind = StrangerLine::ForgedIdentity;
            stranger_lines::log(house, kind, &back.provider, forged.0);
            return Err(Failure::Refused(IdentityRefusal::NotBelieved));
        }
    };
    let secret = secret(house.chance());
    let arriving = Arc::new(Arriving {
        actor: actor.clone(),
        session,
        visit,
        identity,
        former_secret: back.secret.clone(),
        secret,
    });
    house
        .write(move |house, conn| {
            let arriving = arriving.clone();
            Box::pin(async move { arrive(&house, conn, &arriving).await })
        })
        .await
}

/// In a transaction of its own: even an answer that is wrong has used it up.
async fn take_visit(
    house: &House,
    session: SessionId,
    back: &ProviderReturn,
) -> Result<Visit, Failure<IdentityRefusal>> {
    let state = digest(&back.state);
    let visit = house
        .fault_only(move |_, conn| {
            let state = state.clone();
            Box::pin(async move { stored::come_back(conn, &state, session).await })
        })
        .await?;
    // Another provider's answer to this visit is none (RFC 9700, 4.4: mixing them up).
    visit
        .filter(|visit| house.now() < visit.expires_at && visit.provider == back.provider)
        .ok_or(Failure::Refused(IdentityRefusal::VisitEnded))
}

/// An address that we can't read is none.
fn in_our_form(identity: Identity) -> Identity {
    let email = identity.email.as_deref().and_then(|email| parse_email(email).ok());
    Identity { email, ..identity }
}

struct Arriving {
    actor: Actor,
    session: SessionId,
    visit: Visit,
    identity: Identity,
    former_secret: String,
    secret: String,
}

async fn arrive(
    house: &House,
    conn: &mut Conn,
    arriving: &Arriving,
) -> Result<Arrived, Failure<IdentityRefusal>> {
    let Arriving { session, visit, identity, .. } = arriving;
    let has_new_address = match &identity.email {
        Some(email) => !stored::is_known_address(conn, email).await?,
        None => false,
    };
    let arrival = Arrival {
        owner: stored::owner(conn, identity).await?,
        asked_by: visit.account,
        signed_in: sessions::account(conn, *session).await?,
        has_new_address,
    };
    let next = visit.next.clone();
    let outcome = match way(arrival).map_err(Failure::Refused)? {
        Way::Enter(account) => {
            stored::mark_used(conn, identity, house.now()).await?;
            enter(house, conn, arriving, account).await?
        }
        Way::Open => {
            let email = identity.email.as_deref().context("an address that nobody has")?;
            let account = accounts::account(house, conn, &visit.language, email).await?;
            join(house, conn, &Joining::of(arriving, account)).await?;
            enter(house, conn, arriving, account).await?
        }
        Way::Join(account) => {
            join(house, conn, &Joining::of(arriving, account)).await?;
            Outcome::Joined { next }
        }
        Way::Joined => Outcome::Joined { next },
        Way::Propose => {
            let proposal = Proposal {
                provider: visit.provider.clone(),
                identity: identity.clone(),
                expires_at: house.now().plus_ms(PROPOSAL_LIFE_MS),
            };
            stored::propose(conn, *session, &proposal).await?;
            Outcome::Proposed
        }
    };
    Ok(Arrived { language: visit.language.clone(), outcome })
}

async fn enter(
    house: &House,
    conn: &mut Conn,
    arriving: &Arriving,
    account: AccountId,
) -> Result<Outcome, Failure<IdentityRefusal>> {
    let entry = Entry {
        actor: &arriving.actor,
        session: arriving.session,
        account,
        former_secret: &arriving.former_secret,
        secret: &arriving.secret,
        proof: Proof::Provider,
    };
    if !accounts::enter(house, conn, &entry).await? {
        return Err(Failure::Refused(IdentityRefusal::VisitEnded));
    }
    let (secret, next) = (arriving.secret.clone(), arriving.visit.next.clone());
    Ok(Outcome::Entered { secret, next })
}

/// An account gets an identity.
pub(super) struct Joining<'a> {
    pub actor: &'a Actor,
    pub account: AccountId,
    pub provider: &'a str,
    pub identity: &'a Identity,
}

impl<'a> Joining<'a> {
    fn of(arriving: &'a Arriving, account: AccountId) -> Self {
        let Arriving { actor, visit, identity, .. } = arriving;
        Self { actor, account, provider: &visit.provider, identity }
    }
}

/// A mail tells the account's owner.
pub(super) async fn join(
    house: &House,
    conn: &mut Conn,
    joining: &Joining<'_>,
) -> Result<(), Failure<IdentityRefusal>> {
    let Joining { actor, account, provider, identity } = *joining;
    let new = NewIdentity {
        id: IdentityId(house.new_id()),
        account,
        provider,
        issuer: &identity.issuer,
        subject: &identity.subject,
        joined_at: house.now(),
    };
    if !stored::insert(conn, &new).await? {
        return Err(Failure::Refused(IdentityRefusal::JoinedElsewhere));
    }
    let entry = JournalEntry {
        action: "account.identity-join",
        subject: Subject::Account(account),
        detail: json!({ "identity": new.id, "provider": provider }),
    };
    journal::record(house, conn, actor, entry).await?;
    let way = way_added::Way::Provider(provider.to_owned());
    way_added::enqueue(house, conn, account, &way).await?;
    Ok(())
}
