//! Secrets in the addresses of pages that mails lead to, as the database keeps them.

/// The secret of a link in its row. The database alone doesn't tell it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptSecret {
    /// By which the row is found: a digest under a key that lies outside of the database. Where
    /// nothing is encrypted, the secret itself, as an older program wrote it.
    pub digest: String,
    /// The secret, encrypted by that key, so that later mails and pages have the same link.
    pub sealed: Option<String>,
}

/// A secret from an address, to find the row that it opens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SecretLookup {
    /// As a row of ours has it.
    pub digest: String,
    /// As a row has it that an older program wrote. No row has an empty one.
    pub plain: String,
}
