//! Who acts: customers, staff, strangers, and what is known of them.

pub mod actor;
pub mod consent;
pub mod customer;
pub mod customer_field;
pub mod customer_search;
pub mod doubles;
pub mod email_change;
pub mod erasure;
pub mod identity;
pub mod merge;
pub mod network;
pub mod passkey;
pub mod profile;
pub mod staff;
