//! The tables of accounts and of what their holders decide about themselves: profile, passkeys,
//! identities at other services, a new address, an erasure, consents, mails that they asked for.
//! Functions take a connection as those of `store` do.

pub mod consents;
pub mod email_changes;
pub mod erasures;
pub mod identities;
pub mod passkeys;
pub mod profiles;
pub mod sale_alerts;
