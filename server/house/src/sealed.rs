//! Values that the house sends or shows again, such as an IBAN or a link: the database has them
//! encrypted by the key that lies outside of it, so that a copy of the database alone tells none.

pub mod day_keys;
pub mod seed_key;

use crate::{
    House, chance,
    sealed::seed_key::{MARK, SeedKey},
};
use anyhow::Context;
use domain::{
    id::PersonId,
    sales::voucher::{KeptCode, StoredCode, Voucher, VoucherCode},
    tickets::link::{KeptSecret, SecretLookup},
};
use sha2::{Digest, Sha256};
use std::fmt;

/// What is encrypted, and whose: put into another person's row, it doesn't open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sealed {
    /// The IBAN to which the house pays.
    BankAccount(PersonId),
    /// The IBAN that may be debited.
    Mandate(PersonId),
    /// Of a gift voucher, which may change hands.
    VoucherCode,
    /// The secret in the address of a page.
    Link,
}

impl Sealed {
    fn name(self) -> String {
        match self {
            Self::BankAccount(person) => format!("bank-account:{person}"),
            Self::Mandate(person) => format!("mandate:{person}"),
            Self::VoucherCode => "voucher-code".to_owned(),
            Self::Link => "link".to_owned(),
        }
    }
}

/// As the database keeps it.
///
/// # Errors
/// The house has no key.
pub fn seal(house: &House, of: Sealed, value: &str) -> anyhow::Result<String> {
    key(house)?.seal_secret(house.chance(), &of.name(), value)
}

/// What an older program kept plain is taken as it is; the next start encrypts it.
///
/// # Errors
/// It was encrypted by another key.
pub fn open(house: &House, of: Sealed, kept: &str) -> anyhow::Result<String> {
    if !is_sealed(kept) {
        return Ok(kept.to_owned());
    }
    key(house)?.open_secret(&of.name(), kept).ok_or_else(|| ForeignKey.into())
}

/// A value was encrypted by a key that the house doesn't have.
#[derive(Debug)]
struct ForeignKey;

impl fmt::Display for ForeignKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "a value of the database was encrypted by another key: restore the file that \
             seed_key_file names",
        )
    }
}

impl std::error::Error for ForeignKey {}

/// Whether it failed for want of the key that encrypted something.
pub fn lacks_key(fault: &anyhow::Error) -> bool {
    fault.downcast_ref::<ForeignKey>().is_some()
}

/// The code of a new voucher.
///
/// # Errors
/// The house has no key.
pub fn store_code(house: &House, code: &VoucherCode) -> anyhow::Result<StoredCode> {
    let sealed = seal(house, Sealed::VoucherCode, code.as_str())?;
    Ok(StoredCode { lookup: lookup(house, code)?, sealed: KeptCode(sealed) })
}

/// By which a voucher is found.
///
/// # Errors
/// The house has no key.
pub fn lookup(house: &House, code: &VoucherCode) -> anyhow::Result<String> {
    Ok(key(house)?.lookup(code.as_str()))
}

/// # Errors
/// It was encrypted by another key.
pub fn open_code(house: &House, kept: &KeptCode) -> anyhow::Result<VoucherCode> {
    let code = open(house, Sealed::VoucherCode, &kept.0)?;
    VoucherCode::parse(&code).context("a voucher's code checks itself")
}

/// The voucher with its code, to be shown.
///
/// # Errors
/// Its code was encrypted by another key.
pub fn open_voucher(house: &House, kept: Voucher<KeptCode>) -> anyhow::Result<Voucher> {
    let code = open_code(house, &kept.code)?;
    Ok(kept.with_code(code))
}

/// By which the same request of a caller is known again, as hexadecimal digits.
///
/// # Errors
/// The house has no key.
pub fn request_digest(house: &House, request: &str) -> anyhow::Result<String> {
    Ok(key(house)?.request_digest(request))
}

/// The secret of a new link.
///
/// # Errors
/// The house has no key.
pub fn new_link(house: &House) -> anyhow::Result<KeptSecret> {
    store_link(house, &chance::secret(house.chance()))
}

/// The secret of a link as its row keeps it.
///
/// # Errors
/// The house has no key.
pub fn store_link(house: &House, secret: &str) -> anyhow::Result<KeptSecret> {
    let sealed = Some(seal(house, Sealed::Link, secret)?);
    Ok(KeptSecret { digest: key(house)?.link_lookup(secret), sealed })
}

/// By which the row is found that this secret of an address opens. A digest out of a copy of the
/// database opens none.
///
/// # Errors
/// The house has no key.
pub fn link_lookup(house: &House, secret: &str) -> anyhow::Result<SecretLookup> {
    // PostgreSQL takes a text with a NUL for a fault, and addresses that were made up hold them.
    let plain = if secret.contains('\0') { "" } else { secret };
    Ok(SecretLookup { digest: key(house)?.link_lookup(secret), plain: plain.to_owned() })
}

/// The secret, to be put into an address.
///
/// # Errors
/// It was encrypted by another key.
pub fn open_link(house: &House, kept: &KeptSecret) -> anyhow::Result<String> {
    match &kept.sealed {
        Some(sealed) => open(house, Sealed::Link, sealed),
        None => Ok(kept.digest.clone()),
    }
}

/// The secret of the link on a card to print, which the recipient's own link can't be told from.
///
/// # Errors
/// It was encrypted by another key.
pub fn printed_link(house: &House, kept: &KeptSecret) -> anyhow::Result<String> {
    let digest = Sha256::digest(format!("printed card {}", open_link(house, kept)?));
    Ok(digest.iter().take(20).map(|byte| format!("{byte:02x}")).collect())
}

/// The same for a page that has more to show than the link. Empty: it was encrypted by another key,
/// which the log says at each start; nobody is kept from the rest, such as the box office.
pub fn shown_link(house: &House, kept: &KeptSecret) -> String {
    open_link(house, kept).unwrap_or_default()
}

pub fn is_sealed(kept: &str) -> bool {
    kept.starts_with(MARK)
}

fn key(house: &House) -> anyhow::Result<&SeedKey> {
    house.settings().seed_key.as_ref().context("there is no key for the database: seed_key_file")
}
