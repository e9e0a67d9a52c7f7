//! Passkeys (WebAuthn): a device or a password manager signs what the house asks, with a key that
//! works for this house's address alone. The second way into an account, beside the code by mail.

mod own;
mod relying_party;
mod sign_in;

pub use own::{NewPasskey, PasskeyView, Passkeys, add, begin_adding, passkeys, remove, rename};
pub use sign_in::{PasskeyAnswer, begin_sign_in, sign_in};

use domain::{
    id::{AccountId, SessionId},
    moment::MINUTE_MS,
    people::{
        actor::{Action, Actor},
        passkey::PasskeyRefusal,
    },
};
use house::{Failure, House};
use person_tables::passkeys::{Purpose, Taken};

/// Time to answer: as long as browsers wait for a finger or a face.
const CHALLENGE_LIFE_MS: i64 = 5 * MINUTE_MS;

/// Whether browsers keep passkeys for the house's address.
pub fn are_offered(house: &House) -> bool {
    relying_party::relying_party(house).is_ok()
}

/// The question that this browser was asked, in a transaction of its own: even an answer that is
/// wrong has used it up.
async fn take_challenge(
    house: &House,
    session: SessionId,
    purpose: Purpose,
) -> Result<Taken, Failure<PasskeyRefusal>> {
    let taken = house
        .fault_only(move |_, conn| Box::pin(person_tables::passkeys::take(conn, session, purpose)))
        .await?;
    taken
        .filter(|taken| house.now() < taken.expires_at)
        .ok_or(Failure::Refused(PasskeyRefusal::ChallengeEnded))
}

fn customer(actor: &Actor) -> Result<(AccountId, SessionId), Failure<PasskeyRefusal>> {
    actor.permit(Action::Shop, "*").map_err(|_| anyhow::anyhow!("only shoppers have passkeys"))?;
    match actor {
        Actor::Customer { session, account } => Ok((*account, *session)),
        _ => Err(Failure::Refused(PasskeyRefusal::SignedOut)),
    }
}
