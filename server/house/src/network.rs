//! The network that a browser comes from, as limits count it. Only a hash is kept, under a key of
//! the day that is deleted after the next one: then nobody can find the address to a hash.

use crate::{House, chance, sessions::Session};
use domain::moment::DAY_MS;
use sha2::{Digest, Sha256};
use std::sync::{Mutex, PoisonError};

/// Locks that are forgotten in one transaction.
const FORGOTTEN_AT_ONCE: i64 = 500;

/// The key of the newest day that this process has asked for.
#[derive(Default)]
pub(crate) struct NetworkKey(Mutex<Option<(i64, String)>>);

impl NetworkKey {
    fn of(&self, day: i64) -> Option<String> {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.as_ref().filter(|(of, _)| *of == day).map(|(_, key)| key.clone())
    }

    fn set(&self, day: i64, key: String) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some((day, key));
    }
}

impl House {
    /// Notes from where a browser changes something. `address`: the client's network address, an
    /// IPv6 one cut to its network.
    pub async fn note_network(&self, session: &Session, address: &str) -> anyhow::Result<()> {
        let hash = self.network_hash(address).await?;
        if session.network.as_deref() == Some(&hash) {
            return Ok(());
        }
        let id = session.id;
        self.fault_only(move |tx| {
            let hash = hash.clone();
            Box::pin(async move { store::seat_limits::set_network(tx, id, &hash).await })
        })
        .await
    }

    async fn network_hash(&self, address: &str) -> anyhow::Result<String> {
        let day = self.limit_day();
        let key = match self.inner.network_key.of(day) {
            Some(key) => key,
            None => {
                let new = chance::secret(self.chance());
                let key = self
                    .fault_only(move |tx| {
                        let new = new.clone();
                        Box::pin(
                            async move { store::seat_limits::network_key(tx, day, &new).await },
                        )
                    })
                    .await?;
                self.inner.network_key.set(day, key.clone());
                key
            }
        };
        let words = format!("{key}:{address}");
        Ok(Sha256::digest(words.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect())
    }

    /// Days since 1970 in UTC.
    pub(crate) fn limit_day(&self) -> i64 {
        self.now().0.div_euclid(DAY_MS)
    }

    /// Keys and locks that are older than yesterday.
    pub(crate) async fn forget_networks(&self) -> anyhow::Result<u64> {
        let before = self.limit_day() - 1;
        self.fault_only(move |tx| {
            Box::pin(store::seat_limits::forget(tx, before, FORGOTTEN_AT_ONCE))
        })
        .await
    }
}
