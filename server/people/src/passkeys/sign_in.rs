//! Signing in by a passkey: nobody types an address, the passkey says whose account it opens.

use super::{
    CHALLENGE_LIFE_MS,
    own::{Noted, note},
    relying_party::{credential_id, relying_party},
    take_challenge,
};
use crate::accounts::{self, Entry, Opened, Proof};
use anyhow::Context;
use domain::{
    id::{AccountId, SessionId},
    people::{actor::Actor, passkey::PasskeyRefusal},
};
use house::{Failure, House, chance};
use person_tables::passkeys::{self as stored, Challenge, Credential, Purpose};
use serde_json::{Value, json};
use std::{ops::Range, sync::Arc};
use store::Conn;
use webauthn_rs::prelude::{
    Credential as Internals, DiscoverableAuthentication, Passkey, PublicKeyCredential,
    WebauthnError,
};

/// Where an answer says how often its passkey was used: four bytes after the digest of the house's
/// name and the flags (WebAuthn level 3, section 6.1, `signCount`).
const COUNTER: Range<usize> = 33..37;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PasskeyAnswer {
    /// What the browser gave, as JSON.
    pub answer: String,
    /// In the browser's cookie.
    pub secret: String,
}

/// What the browser is asked to sign, as JSON.
#[boxed]
pub async fn begin_sign_in(house: &House, actor: &Actor) -> Result<Value, Failure<PasskeyRefusal>> {
    let session = accounts::shopper(actor)?;
    let (options, state) = relying_party(house)?
        .start_discoverable_authentication()
        .context("a sign-in's question")?;
    let state = serde_json::to_string(&state).context("a sign-in's question")?;
    house
        .fault_only(move |house, conn| {
            let state = state.clone();
            Box::pin(async move {
                let challenge = Challenge {
                    session,
                    purpose: Purpose::SignIn,
                    account: None,
                    state: &state,
                    expires_at: house.now().plus_ms(CHALLENGE_LIFE_MS),
                };
                stored::ask(conn, &challenge).await
            })
        })
        .await?;
    // Somebody pressed the button: the browser asks at once, not when a field is filled in.
    let options = serde_json::to_value(options).context("a sign-in's question")?;
    Ok(json!({ "publicKey": options["publicKey"] }))
}

/// Opens the account that the passkey is for, exactly as a code does.
#[boxed]
pub async fn sign_in(
    house: &House,
    actor: &Actor,
    given: &PasskeyAnswer,
) -> Result<Opened, Failure<PasskeyRefusal>> {
    let session = accounts::shopper(actor)?;
    let taken = take_challenge(house, session, Purpose::SignIn).await?;
    let state: DiscoverableAuthentication =
        serde_json::from_str(&taken.state).context("a sign-in's question")?;
    let verified = verify(house, &given.answer, state).await?;
    let secret = chance::secret(house.chance());
    let entering = Arc::new(Entering {
        actor: actor.clone(),
        session,
        verified,
        former_secret: given.secret.clone(),
        secret: secret.clone(),
    });
    house
        .write(move |house, conn| {
            let entering = entering.clone();
            Box::pin(async move { open(&house, conn, &entering).await })
        })
        .await?;
    Ok(Opened { secret: Some(secret), next: None })
}

struct Verified {
    /// As it was kept.
    known: Credential,
    /// As it is to be kept from now on, as JSON.
    credential: String,
    /// It was counted before, and from now on it isn't.
    stopped_counting: bool,
}

async fn verify(
    house: &House,
    answer: &str,
    state: DiscoverableAuthentication,
) -> Result<Verified, Failure<PasskeyRefusal>> {
    let refused = |why: PasskeyRefusal| Failure::Refused(why);
    let answer: PublicKeyCredential =
        serde_json::from_str(answer).map_err(|_| refused(PasskeyRefusal::NotVerified))?;
    let relying_party = relying_party(house)?;
    let (user, named) = relying_party
        .identify_discoverable_authentication(&answer)
        .map_err(|_| refused(PasskeyRefusal::NotVerified))?;
    let mut conn = house.store().read().await?;
    let known = stored::by_credential_id(&mut conn, &credential_id(named)).await?;
    drop(conn);
    // The key says whose it is, and so does our table: they must agree.
    let known = known
        .filter(|known| known.account == AccountId(user))
        .ok_or(refused(PasskeyRefusal::OpensNothing))?;
    let passkey: Passkey = serde_json::from_str(&known.credential).context("a passkey")?;
    let (mut passkey, stopped_counting) =
        as_it_counts(passkey, &answer.response.authenticator_data);
    let result = relying_party
        .finish_discoverable_authentication_v2(&answer, state, &passkey)
        .map_err(|error| match error {
            WebauthnError::CredentialPossibleCompromise => refused(PasskeyRefusal::Copied),
            _ => refused(PasskeyRefusal::NotVerified),
        })?;
    passkey.update_credential(&result);
    let credential = serde_json::to_string(&passkey).context("a passkey")?;
    Ok(Verified { known, credential, stopped_counting })
}

/// Passkeys that several devices share aren't counted: each answer with them says 0. One that is
/// moved from a device that counts to such a program says 0 from then on, and isn't a copy for
/// that. So 0 is always taken, and the former number is forgotten. Any other number must be higher
/// than the last one (WebAuthn level 3, section 7.2, step 22, which leaves to the house what
/// follows). The answer's signature, which covers the counter, is verified after this. True: it
/// was counted before.
fn as_it_counts(passkey: Passkey, authenticator_data: &[u8]) -> (Passkey, bool) {
    let mut internals = Internals::from(passkey);
    let says_nothing = authenticator_data.get(COUNTER) == Some([0_u8; 4].as_slice());
    let stopped_counting = says_nothing && internals.counter > 0;
    if stopped_counting {
        internals.counter = 0;
    }
    (internals.into(), stopped_counting)
}

struct Entering {
    actor: Actor,
    session: SessionId,
    verified: Verified,
    former_secret: String,
    secret: String,
}

async fn open(
    house: &House,
    conn: &mut Conn,
    entering: &Entering,
) -> Result<(), Failure<PasskeyRefusal>> {
    let Entering { actor, session, verified, former_secret, secret } = entering;
    let Verified { known, credential, stopped_counting } = verified;
    let ended = Failure::Refused(PasskeyRefusal::ChallengeEnded);
    if !stored::mark_used(conn, known, credential, house.now()).await? {
        return Err(ended);
    }
    if *stopped_counting {
        let action = "account.passkey-uncounted";
        note(house, conn, Noted { actor, account: known.account, action, id: known.id }).await?;
    }
    let entry = Entry {
        actor,
        session: *session,
        account: known.account,
        former_secret,
        secret,
        proof: Proof::Passkey,
    };
    match accounts::enter(house, conn, &entry).await? {
        true => Ok(()),
        false => Err(ended),
    }
}
