//! The networks that a browser comes from, as limits count them. Only hashes are kept, under a key
//! of the day that is deleted after the next one: then nobody can find the address to a hash.

use crate::sessions::Session;
use domain::{
    id::SessionId,
    people::network::{Width, networks_of},
};
use house::{
    House,
    chance::digest,
    sealed::day_keys::{self, DayKeys},
};
use std::{net::IpAddr, sync::Arc};
use store::{
    Conn,
    seats::{
        limits,
        networks::{self, Network},
    },
};

/// Locks that are forgotten in one transaction.
const FORGOTTEN_AT_ONCE: i64 = 500;

/// Notes from where a browser changes something. `address`: the client's network address. The
/// first time on a day, the seats that its networks keep since yesterday move to the hashes of
/// today, so that midnight begins no new count of them.
#[boxed]
pub async fn note_network(house: &House, session: &Session, address: IpAddr) -> anyhow::Result<()> {
    let Some(origin) = origin(house, address).await? else { return Ok(()) };
    if session.network.as_ref() == Some(&origin.own) {
        return Ok(());
    }
    let session = session.id;
    house
        .fault_only(move |_, tx| {
            let origin = origin.clone();
            Box::pin(async move { note(tx, session, &origin).await })
        })
        .await
}

/// None: the address lies in no network that is counted.
pub(crate) async fn origin(house: &House, address: IpAddr) -> anyhow::Result<Option<Arc<Origin>>> {
    let DayKeys { today, yesterday } = day_keys::day_keys(house).await?;
    let found = hashed(&today, address);
    let Some((own, wider)) = found.split_first() else { return Ok(None) };
    Ok(Some(Arc::new(Origin {
        own: own.hash.clone(),
        wider: wider.to_vec(),
        former: yesterday.map(|key| hashed(&key, address)).unwrap_or_default(),
        day: day_keys::limit_day(house),
    })))
}

/// The networks that a change comes from.
pub(crate) struct Origin {
    /// The hash of the narrowest.
    pub own: String,
    wider: Vec<Network>,
    /// The same networks, the narrowest first, under yesterday's key; none if there is none.
    former: Vec<Network>,
    day: i64,
}

async fn note(tx: &mut Conn, session: SessionId, origin: &Origin) -> anyhow::Result<()> {
    follow(tx, origin).await?;
    networks::set_network(tx, session, &origin.own).await
}

/// What the networks keep since yesterday counts under their hashes of today.
pub(crate) async fn follow(tx: &mut Conn, origin: &Origin) -> anyhow::Result<()> {
    let Origin { own, wider, former, day } = origin;
    if let Some((former_own, former_wider)) = former.split_first() {
        limits::lock(tx, &lock_of(own), *day).await?;
        networks::follow_network(tx, &former_own.hash, own).await?;
        for (yesterday, today) in former_wider.iter().zip(wider) {
            networks::follow_wider(tx, &yesterday.hash, &today.hash, *day).await?;
        }
    }
    for network in wider {
        networks::set_wider(tx, own, network, *day).await?;
    }
    Ok(())
}

/// Keys and locks that are older than yesterday.
pub(crate) async fn forget_networks(house: &House) -> anyhow::Result<u64> {
    let before = day_keys::limit_day(house) - 1;
    house.fault_only(move |_, tx| Box::pin(networks::forget(tx, before, FORGOTTEN_AT_ONCE))).await
}

/// What is locked while the seats of a network are counted or moved.
pub(crate) fn lock_of(network: &str) -> String {
    format!("network:{network}")
}

/// The width is part of what is hashed: a network that begins a wider one has another hash.
fn hashed(key: &str, address: IpAddr) -> Vec<Network> {
    let hash = |(width, network): (Width, IpAddr)| Network {
        width,
        hash: digest(&format!("{key}:{}:{network}", width.prefix_bits())),
    };
    networks_of(address).into_iter().map(hash).collect()
}
