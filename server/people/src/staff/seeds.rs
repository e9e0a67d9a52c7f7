//! How the seeds of the staff's apps for codes are kept: encrypted by the house's `SeedKey`.

use anyhow::Context;
use domain::id::AccountId;
use house::{House, sealed::seed_key::MARK};
use store::running::seeds::{self, KeptSeed};

/// How the seeds of the staff are kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SeedsKept {
    /// Encrypted just now.
    pub sealed_now: usize,
    /// Encrypted by a key that isn't ours: whose seeds they are can't sign in by their app.
    pub unreadable: usize,
}

/// As the database keeps it.
pub(super) fn seal_seed(house: &House, account: AccountId, seed: &str) -> anyhow::Result<String> {
    let key = house.settings().seed_key.as_ref();
    let key = key.context("there is no key for the staff's seeds: seed_key_file")?;
    key.seal(house.chance(), account, seed)
}

/// One that is not encrypted yet is taken as it is; the next start encrypts it.
pub(super) fn open_seed(house: &House, account: AccountId, kept: &str) -> anyhow::Result<String> {
    if !kept.starts_with(MARK) {
        return Ok(kept.to_owned());
    }
    let key = house.settings().seed_key.as_ref();
    let key = key.context("there is no key for the staff's seeds: seed_key_file")?;
    key.open(account, kept).context(
        "a seed of the staff was encrypted by another key: restore the file that \
             seed_key_file names, or give a new link by `parterre staff reset EMAIL`",
    )
}

/// Encrypts what is still plain, overwrites where it stood, and counts what our key doesn't
/// open.
#[boxed]
pub async fn seal_kept_seeds(house: &House) -> anyhow::Result<SeedsKept> {
    let key = house.settings().seed_key.as_ref();
    let opens =
        |seed: &KeptSeed| key.is_some_and(|key| key.open(seed.account, &seed.text).is_some());
    let mut conn = house.store().read().await?;
    let kept = seeds::all(&mut conn).await?;
    drop(conn);
    let mut counts = SeedsKept::default();
    for seed in kept {
        if seed.text.starts_with(MARK) || key.is_none() {
            counts.unreadable += usize::from(seed.text.starts_with(MARK) && !opens(&seed));
            continue;
        }
        let sealed = seal_seed(house, seed.account, &seed.text)?;
        let replaced = house
            .fault_only(move |_, conn| {
                let (seed, sealed) = (seed.clone(), sealed.clone());
                Box::pin(async move { seeds::replace(conn, &seed, &sealed).await })
            })
            .await?;
        counts.sealed_now += usize::from(replaced);
    }
    if counts.sealed_now > 0
        && let Err(error) = house.store().overwrite_deleted().await
    {
        tracing::error!("plain seeds may be left in the database's file: {error:#}");
    }
    Ok(counts)
}
