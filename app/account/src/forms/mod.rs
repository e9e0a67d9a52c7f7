//! Forms: each changes something by one use case, then redirects; a refusal shows the page
//! again with what was typed.

pub mod bank;
pub mod consent;
pub mod email_change;
pub mod erasure;
pub mod exchange;
pub mod gift;
pub mod identities;
pub mod passkeys;
pub mod profile;
pub mod registration;
pub mod renewal;
pub mod replace;
pub mod resale;
pub mod saved_payments;
pub mod sign_in;
pub mod subscription_transfer;
pub mod transfer;
pub mod waiver;
