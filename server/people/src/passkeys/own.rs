//! The passkeys of one's own account: listed, added, renamed, removed.

use super::{
    CHALLENGE_LIFE_MS, customer,
    relying_party::{credential_bytes, credential_id, discoverable, relying_party},
    take_challenge,
};
use crate::way_added::{self, Way};
use anyhow::Context;
use domain::{
    id::{AccountId, PasskeyId, SessionId},
    moment::Moment,
    people::{
        actor::Actor,
        passkey::{PASSKEYS_MAX, PasskeyRefusal, checked_name, is_fresh},
    },
};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
};
use person_tables::passkeys::{self as stored, Challenge, Listed, Purpose};
use serde_json::{Value, json};
use std::sync::Arc;
use store::{
    Conn,
    people::{accounts, sessions},
};
use webauthn_rs::prelude::{PasskeyRegistration, RegisterPublicKeyCredential};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passkeys {
    pub passkeys: Vec<PasskeyView>,
    /// The sign-in is recent enough to add and remove some.
    pub is_fresh: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PasskeyView {
    pub id: PasskeyId,
    pub name: String,
    pub added_at: Moment,
    pub used_at: Option<Moment>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewPasskey {
    pub name: String,
    /// What the browser gave, as JSON.
    pub answer: String,
}

/// None for a guest.
#[boxed]
pub async fn passkeys(house: &House, actor: &Actor) -> anyhow::Result<Option<Passkeys>> {
    let Actor::Customer { session, account } = *actor else { return Ok(None) };
    let mut conn = house.store().read().await?;
    let listed = stored::of_account(&mut conn, account).await?;
    let signed_in_at = sessions::signed_in_at(&mut conn, session, account).await?;
    let view = |it: Listed| PasskeyView {
        id: it.id,
        name: it.name,
        added_at: it.added_at,
        used_at: it.used_at,
    };
    Ok(Some(Passkeys {
        passkeys: listed.into_iter().map(view).collect(),
        is_fresh: signed_in_at.is_some_and(|at| is_fresh(at, house.now())),
    }))
}

/// What the browser is asked to make a passkey from, as JSON.
#[boxed]
pub async fn begin_adding(house: &House, actor: &Actor) -> Result<Value, Failure<PasskeyRefusal>> {
    let (account, session) = customer(actor)?;
    let relying_party = relying_party(house)?;
    let mut conn = house.store().read().await?;
    let listed = may_add(house, &mut conn, account, session).await?;
    let email = accounts::email(&mut conn, account).await?.context("accounts are never deleted")?;
    drop(conn);
    let known = listed.iter().map(|it| credential_bytes(&it.credential_id));
    let known = known.collect::<anyhow::Result<Vec<_>>>()?;
    let (options, state) = relying_party
        .start_passkey_registration(account.0, &email, &email, Some(known))
        .context("a passkey's question")?;
    let state = serde_json::to_string(&state).context("a passkey's question")?;
    house
        .fault_only(move |house, conn| {
            let state = state.clone();
            Box::pin(async move {
                let challenge = Challenge {
                    session,
                    purpose: Purpose::Add,
                    account: Some(account),
                    state: &state,
                    expires_at: house.now().plus_ms(CHALLENGE_LIFE_MS),
                };
                stored::ask(conn, &challenge).await
            })
        })
        .await?;
    Ok(discoverable(options)?)
}

/// Keeps the passkey that the browser made; a mail tells the account's owner.
#[boxed]
pub async fn add(
    house: &House,
    actor: &Actor,
    new: &NewPasskey,
) -> Result<(), Failure<PasskeyRefusal>> {
    let (account, session) = customer(actor)?;
    let relying_party = relying_party(house)?;
    let name = checked_name(&new.name).map_err(Failure::Refused)?;
    let taken = take_challenge(house, session, Purpose::Add).await?;
    if taken.account != Some(account) {
        return Err(Failure::Refused(PasskeyRefusal::ChallengeEnded));
    }
    let not_verified = || Failure::Refused(PasskeyRefusal::NotVerified);
    let answer: RegisterPublicKeyCredential =
        serde_json::from_str(&new.answer).map_err(|_| not_verified())?;
    let state: PasskeyRegistration =
        serde_json::from_str(&taken.state).context("a passkey's question")?;
    let made =
        relying_party.finish_passkey_registration(&answer, &state).map_err(|_| not_verified())?;
    let kept = Arc::new(Kept {
        actor: actor.clone(),
        account,
        session,
        name,
        credential_id: credential_id(made.cred_id().as_ref()),
        credential: serde_json::to_string(&made).context("a passkey")?,
    });
    house
        .write(move |house, conn| {
            let kept = kept.clone();
            Box::pin(async move { keep(&house, conn, &kept).await })
        })
        .await
}

/// A verified passkey, on its way into the table.
struct Kept {
    actor: Actor,
    account: AccountId,
    session: SessionId,
    name: String,
    credential_id: String,
    credential: String,
}

async fn keep(house: &House, conn: &mut Conn, kept: &Kept) -> Result<(), Failure<PasskeyRefusal>> {
    let Kept { actor, account, session, name, credential_id, credential } = kept;
    accounts::lock(conn, *account).await?;
    may_add(house, conn, *account, *session).await?;
    let id = PasskeyId(house.new_id());
    let added_at = house.now();
    let new =
        stored::NewPasskey { id, account: *account, credential_id, credential, name, added_at };
    if !stored::insert(conn, &new).await? {
        return Err(Failure::Refused(PasskeyRefusal::Known));
    }
    note(house, conn, Noted { actor, account: *account, action: "account.passkey-add", id })
        .await?;
    way_added::enqueue(house, conn, *account, &Way::Passkey).await?;
    Ok(())
}

#[boxed]
pub async fn rename(
    house: &House,
    actor: &Actor,
    id: PasskeyId,
    name: &str,
) -> Result<(), Failure<PasskeyRefusal>> {
    let (account, _) = customer(actor)?;
    let asked = Arc::new((actor.clone(), checked_name(name).map_err(Failure::Refused)?));
    house
        .write(move |house, conn| {
            let asked = asked.clone();
            Box::pin(async move {
                let (actor, name) = &*asked;
                if !stored::rename(conn, account, id, name).await? {
                    return Err(Failure::Refused(PasskeyRefusal::UnknownPasskey));
                }
                let action = "account.passkey-rename";
                note(&house, conn, Noted { actor, account, action, id }).await?;
                Ok(())
            })
        })
        .await
}

/// Whoever has it on a device can't sign in by it any more.
#[boxed]
pub async fn remove(
    house: &House,
    actor: &Actor,
    id: PasskeyId,
) -> Result<(), Failure<PasskeyRefusal>> {
    let (account, session) = customer(actor)?;
    let actor = actor.clone();
    house
        .write(move |house, conn| {
            let actor = actor.clone();
            Box::pin(async move {
                fresh(&house, conn, account, session).await?;
                if !stored::remove(conn, account, id).await? {
                    return Err(Failure::Refused(PasskeyRefusal::UnknownPasskey));
                }
                let action = "account.passkey-remove";
                note(&house, conn, Noted { actor: &actor, account, action, id }).await?;
                Ok(())
            })
        })
        .await
}

/// The account's passkeys, when it may have another one.
async fn may_add(
    house: &House,
    conn: &mut Conn,
    account: AccountId,
    session: SessionId,
) -> Result<Vec<Listed>, Failure<PasskeyRefusal>> {
    fresh(house, conn, account, session).await?;
    let listed = stored::of_account(conn, account).await?;
    match listed.len() < PASSKEYS_MAX as usize {
        true => Ok(listed),
        false => Err(Failure::Refused(PasskeyRefusal::TooMany { most: PASSKEYS_MAX })),
    }
}

async fn fresh(
    house: &House,
    conn: &mut Conn,
    account: AccountId,
    session: SessionId,
) -> Result<(), Failure<PasskeyRefusal>> {
    match sessions::signed_in_at(conn, session, account).await? {
        None => Err(Failure::Refused(PasskeyRefusal::SignedOut)),
        Some(at) if is_fresh(at, house.now()) => Ok(()),
        Some(_) => Err(Failure::Refused(PasskeyRefusal::SignInAgain)),
    }
}

pub(super) struct Noted<'a> {
    pub actor: &'a Actor,
    pub account: AccountId,
    pub action: &'a str,
    pub id: PasskeyId,
}

pub(super) async fn note(house: &House, conn: &mut Conn, noted: Noted<'_>) -> anyhow::Result<()> {
    let Noted { actor, account, action, id } = noted;
    let entry = JournalEntry {
        action,
        subject: Subject::Account(account),
        detail: json!({ "passkey": id }),
    };
    journal::record(house, conn, actor, entry).await
}
