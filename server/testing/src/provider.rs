//! A provider of identities in memory: what its next answer says is set by the test.

use domain::people::identity::Identity;
use futures::{FutureExt, future::BoxFuture};
use house::ports::{Forged, IdentityProvider, ProviderAnswer, ProviderVisit};
use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

pub const ISSUER: &str = "https://id.example";

/// Its codes are the subjects of its people; it wants the nonce and the verifier of the visit.
#[derive(Default)]
pub struct MemoryProvider(Mutex<Books>);

#[derive(Default)]
struct Books {
    /// Verifiers of visits, by nonce.
    visits: HashMap<String, String>,
    /// Confirmed addresses, by subject.
    addresses: HashMap<String, String>,
    is_away: bool,
    is_forged: bool,
    is_for_staff: bool,
}

impl MemoryProvider {
    fn books(&self) -> std::sync::MutexGuard<'_, Books> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// It has confirmed the address of one of its people.
    pub fn confirm(&self, subject: &str, email: &str) {
        self.books().addresses.insert(subject.to_owned(), email.to_owned());
    }

    pub fn set_away(&self, is_away: bool) {
        self.books().is_away = is_away;
    }

    /// The operator names it for the staff alone.
    pub fn open_for_staff(&self) {
        self.books().is_for_staff = true;
    }

    /// Its answers are not its own.
    pub fn set_forged(&self, is_forged: bool) {
        self.books().is_forged = is_forged;
    }
}

impl IdentityProvider for MemoryProvider {
    fn name(&self) -> &str {
        "Example ID"
    }

    fn is_for_shoppers(&self) -> bool {
        !self.books().is_for_staff
    }

    fn is_for_staff(&self) -> bool {
        self.books().is_for_staff
    }

    fn address<'a>(&'a self, visit: &'a ProviderVisit) -> BoxFuture<'a, anyhow::Result<String>> {
        async move {
            let mut books = self.books();
            anyhow::ensure!(!books.is_away, "nobody is there");
            books.visits.insert(visit.nonce.clone(), visit.verifier.clone());
            Ok(format!("{ISSUER}/authorize?state={}", visit.state))
        }
        .boxed()
    }

    fn identify<'a>(
        &'a self,
        answer: &'a ProviderAnswer,
    ) -> BoxFuture<'a, anyhow::Result<Result<Identity, Forged>>> {
        async move {
            let mut books = self.books();
            anyhow::ensure!(!books.is_away, "nobody is there");
            let verifier = books.visits.remove(&answer.nonce);
            if books.is_forged || verifier.as_ref() != Some(&answer.verifier) {
                return Ok(Err(Forged("not its own")));
            }
            Ok(Ok(Identity {
                issuer: ISSUER.to_owned(),
                subject: answer.code.clone(),
                email: books.addresses.get(&answer.code).cloned(),
            }))
        }
        .boxed()
    }
}
