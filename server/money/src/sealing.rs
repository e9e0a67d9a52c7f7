//! What an older program kept plain in the database is encrypted at the next start.

use gift_tables::vouchers;
use house::{
    House,
    sealed::{self, Sealed},
};
use store::{
    books::kept_ibans::{self, IbanPlace, KeptIban},
    tickets::kept_links::{self, LinkTable},
};

/// In one transaction.
const AT_ONCE: i64 = 200;
/// So many of the newest show whether the key is the right one.
const TRIED: i64 = 50;

/// How what is encrypted is kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// Encrypted just now.
    pub sealed_now: usize,
    /// Of the newest: encrypted by a key that isn't ours.
    pub unreadable: usize,
}

fn of(iban: &KeptIban) -> Sealed {
    match iban.place {
        IbanPlace::BankAccount => Sealed::BankAccount(iban.person),
        IbanPlace::Mandate => Sealed::Mandate(iban.person),
    }
}

/// Encrypts what is still plain, and overwrites where it stood. Without a key nothing is changed.
/// The same again has no further effect.
#[boxed]
pub async fn seal_kept(house: &House) -> anyhow::Result<Kept> {
    let mut kept = Kept::default();
    if house.settings().seed_key.is_some() {
        while let more @ 1.. = seal_ibans(house).await? {
            kept.sealed_now += more;
        }
        while let more @ 1.. = seal_codes(house).await? {
            kept.sealed_now += more;
        }
    }
    let mut conn = house.store().read().await?;
    let ibans = kept_ibans::newest_encrypted(&mut conn, TRIED).await?;
    let codes = vouchers::newest_codes(&mut conn, TRIED).await?;
    drop(conn);
    let is_foreign = |iban: &&KeptIban| sealed::open(house, of(iban), &iban.text).is_err();
    kept.unreadable = ibans.iter().filter(is_foreign).count();
    kept.unreadable += codes.iter().filter(|it| sealed::open_code(house, it).is_err()).count();
    overwrite(house, kept).await;
    Ok(kept)
}

/// The same of the secrets of links. A former program finds no order by a secret that is encrypted,
/// so it is called once none works on the database any more. Where the newest were encrypted by
/// another key, nothing is changed: the right one would not open what this one encrypts.
#[boxed]
pub async fn seal_links(house: &House) -> anyhow::Result<Kept> {
    let mut kept = Kept { sealed_now: 0, unreadable: foreign_links(house).await? };
    if kept.unreadable == 0 && house.settings().seed_key.is_some() {
        for table in LinkTable::ALL {
            while let more @ 1.. = seal_links_of(house, table).await? {
                kept.sealed_now += more;
            }
        }
    }
    overwrite(house, kept).await;
    Ok(kept)
}

/// How many of the newest links were encrypted by another key.
#[boxed]
pub async fn foreign_links(house: &House) -> anyhow::Result<usize> {
    let mut count = 0;
    for table in LinkTable::ALL {
        let mut conn = house.store().read().await?;
        let newest = kept_links::newest(&mut conn, table, TRIED).await?;
        count += newest.iter().filter(|it| sealed::open_link(house, it).is_err()).count();
    }
    Ok(count)
}

/// No byte of what was plain until now is left in SQLite's file.
async fn overwrite(house: &House, kept: Kept) {
    if kept.sealed_now > 0
        && let Err(error) = house.store().overwrite_deleted().await
    {
        tracing::error!("plain values may be left in the database's file: {error:#}");
    }
}

/// Some of them. Gives how many.
async fn seal_links_of(house: &House, table: LinkTable) -> anyhow::Result<usize> {
    house
        .fault_only(move |house, conn| {
            Box::pin(async move {
                let mut count = 0;
                for plain in kept_links::plain(conn, table, AT_ONCE).await? {
                    let kept = sealed::store_link(&house, &plain.secret)?;
                    count += usize::from(kept_links::seal(conn, &plain, &kept).await?);
                }
                Ok(count)
            })
        })
        .await
}

/// Some of them. Gives how many.
async fn seal_ibans(house: &House) -> anyhow::Result<usize> {
    house
        .fault_only(|house, conn| {
            Box::pin(async move {
                let mut count = 0;
                for iban in kept_ibans::plain(conn, AT_ONCE).await? {
                    let text = sealed::seal(&house, of(&iban), &iban.text)?;
                    count += usize::from(kept_ibans::replace(conn, &iban, &text).await?);
                }
                Ok(count)
            })
        })
        .await
}

/// The same of the codes of gift vouchers.
async fn seal_codes(house: &House) -> anyhow::Result<usize> {
    house
        .fault_only(|house, conn| {
            Box::pin(async move {
                let mut count = 0;
                for plain in vouchers::plain_codes(conn, AT_ONCE).await? {
                    let code = sealed::open_code(&house, &plain.code)?;
                    let stored = sealed::store_code(&house, &code)?;
                    count += usize::from(vouchers::seal_code(conn, &plain, &stored).await?);
                }
                Ok(count)
            })
        })
        .await
}
