//! The tables of accounts and of what their holders decide about themselves: profile, passkeys,
//! identities at other services, answers to the house's questions, a new address, an erasure,
//! consents, mails that they asked for, tickets in the wallets of their phones. Functions take a
//! connection as those of `store` do.

#[macro_use]
extern crate boxed;

pub mod consent_requests;
pub mod consents;
pub mod customer_answers;
pub mod email_changes;
pub mod erasures;
pub mod identities;
pub mod measured_orders;
pub mod pass_devices;
pub mod passes;
pub mod passkeys;
pub mod password_links;
pub mod profiles;
pub mod roles;
pub mod sale_alerts;
pub mod staff_identities;
pub mod thanks;
