//! The one place where a browser becomes its owner's, whatever proved who they are.

use super::FORMER_LIFE_MS;
use domain::{
    id::{AccountId, SessionId},
    people::actor::Actor,
};
use house::{
    House,
    chance::digest,
    journal::{self, JournalEntry, Subject},
};
use serde_json::json;
use store::{Conn, people::accounts};

/// What proved whose account it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Proof {
    Code,
    Passkey,
    Provider,
}

impl Proof {
    fn as_str(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::Passkey => "passkey",
            Self::Provider => "provider",
        }
    }
}

pub(crate) struct Entry<'a> {
    pub actor: &'a Actor,
    pub session: SessionId,
    pub account: AccountId,
    /// The secret in the browser's cookie, and the one that takes its place.
    pub former_secret: &'a str,
    pub secret: &'a str,
    pub proof: Proof,
}

/// Whoever put the former secret into the browser knows nothing now; basket and orders stay.
/// False: the browser has another secret by now.
pub(crate) async fn enter(
    house: &House,
    conn: &mut Conn,
    entry: &Entry<'_>,
) -> anyhow::Result<bool> {
    let now = house.now();
    let sign_in = accounts::SignIn {
        session: entry.session,
        account: entry.account,
        former_sha256: &digest(entry.former_secret),
        secret_sha256: &digest(entry.secret),
        now,
        former_until: now.plus_ms(FORMER_LIFE_MS),
    };
    if !accounts::sign_in(conn, &sign_in).await? {
        return Ok(false);
    }
    let entry_of_journal = JournalEntry {
        action: "account.sign-in",
        subject: Subject::Account(entry.account),
        detail: json!({ "by": entry.proof.as_str() }),
    };
    journal::record(house, conn, entry.actor, entry_of_journal).await?;
    Ok(true)
}
