//! The network that a browser comes from, as limits count it. Only a hash is kept, under a key of
//! the day that is deleted after the next one: then nobody can find the address to a hash.

use crate::sessions::Session;
use house::{
    House,
    chance::digest,
    day_keys::{self, DayKeys},
};

/// Locks that are forgotten in one transaction.
const FORGOTTEN_AT_ONCE: i64 = 500;

/// Notes from where a browser changes something. `address`: the client's network address, an
/// IPv6 one cut to its network. The first time on a day, the seats that its network keeps
/// since yesterday move to the hash of today, so that midnight begins no new count of them.
pub async fn note_network(house: &House, session: &Session, address: &str) -> anyhow::Result<()> {
    let DayKeys { today, yesterday } = day_keys::day_keys(house).await?;
    let hash = network_hash(&today, address);
    if session.network.as_deref() == Some(&hash) {
        return Ok(());
    }
    let id = session.id;
    let former = yesterday.map(|key| network_hash(&key, address));
    let day = day_keys::limit_day(house);
    house
        .fault_only(move |_, tx| {
            let (hash, former) = (hash.clone(), former.clone());
            Box::pin(async move {
                if let Some(former) = former {
                    store::seat_limits::lock(tx, &lock_of(&hash), day).await?;
                    store::seat_limits::follow_network(tx, &former, &hash).await?;
                }
                store::seat_limits::set_network(tx, id, &hash).await
            })
        })
        .await
}

/// Keys and locks that are older than yesterday.
pub(crate) async fn forget_networks(house: &House) -> anyhow::Result<u64> {
    let before = day_keys::limit_day(house) - 1;
    house
        .fault_only(move |_, tx| {
            Box::pin(store::seat_limits::forget(tx, before, FORGOTTEN_AT_ONCE))
        })
        .await
}

/// What is locked while the seats of a network are counted or moved.
pub(crate) fn lock_of(network: &str) -> String {
    format!("network:{network}")
}

fn network_hash(key: &str, address: &str) -> String {
    digest(&format!("{key}:{address}"))
}
