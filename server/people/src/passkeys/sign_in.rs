//! Signing in by a passkey: nobody types an address, the passkey says whose account it opens.

use super::{
    CHALLENGE_LIFE_MS,
    relying_party::{credential_id, relying_party},
    take_challenge,
};
use crate::accounts::{self, Entry, Opened, Proof};
use anyhow::Context;
use domain::{
    actor::Actor,
    id::{AccountId, SessionId},
    passkey::PasskeyRefusal,
};
use house::{Failure, House, chance};
use person_tables::passkeys::{self as stored, Challenge, Credential, Purpose};
use serde_json::{Value, json};
use std::sync::Arc;
use store::Conn;
use webauthn_rs::prelude::{
    DiscoverableAuthentication, Passkey, PublicKeyCredential, WebauthnError,
};

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
    let (known, credential) = verify(house, &given.answer, state).await?;
    let secret = chance::secret(house.chance());
    let entering = Arc::new(Entering {
        actor: actor.clone(),
        session,
        known,
        credential,
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

/// The passkey as it was kept, and as it is to be kept from now on.
async fn verify(
    house: &House,
    answer: &str,
    state: DiscoverableAuthentication,
) -> Result<(Credential, String), Failure<PasskeyRefusal>> {
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
    let mut passkey: Passkey = serde_json::from_str(&known.credential).context("a passkey")?;
    let result = relying_party
        .finish_discoverable_authentication_v2(&answer, state, &passkey)
        .map_err(|error| match error {
            WebauthnError::CredentialPossibleCompromise => refused(PasskeyRefusal::Copied),
            _ => refused(PasskeyRefusal::NotVerified),
        })?;
    passkey.update_credential(&result);
    let credential = serde_json::to_string(&passkey).context("a passkey")?;
    Ok((known, credential))
}

struct Entering {
    actor: Actor,
    session: SessionId,
    known: Credential,
    credential: String,
    former_secret: String,
    secret: String,
}

async fn open(
    house: &House,
    conn: &mut Conn,
    entering: &Entering,
) -> Result<(), Failure<PasskeyRefusal>> {
    let Entering { actor, session, known, credential, former_secret, secret } = entering;
    let ended = Failure::Refused(PasskeyRefusal::ChallengeEnded);
    if !stored::mark_used(conn, known, credential, house.now()).await? {
        return Err(ended);
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
