//! Accounts, sign-in, what customers tell of themselves.

pub(crate) mod accounts;
mod addresses;
mod consents;
pub(crate) mod customer_fields;
mod customers;
mod email_change;
pub(crate) mod erasure;
mod forgotten;
mod identities;
mod one_name;
mod passkeys;
mod people;
mod profile;
mod sessions;
