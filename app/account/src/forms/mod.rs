//! Forms: each changes something by one use case, then redirects; a refusal shows the page
//! again with what was typed.

pub mod exchange;
pub mod identities;
pub mod passkeys;
pub mod profile;
pub mod renewal;
pub mod resale;
pub mod sign_in;
pub mod transfer;
pub mod waiver;
