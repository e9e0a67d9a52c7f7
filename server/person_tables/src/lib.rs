//! The tables of what account holders decide about their own data: their address, its erasure,
//! what they consent to. Functions take a connection as those of `store` do.

pub mod consents;
pub mod email_changes;
pub mod erasures;
