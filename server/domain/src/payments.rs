//! Money that comes, that is owed and that goes back.

pub mod bank_account;
pub mod chargeback;
pub mod credit;
pub mod decline;
pub mod gateway;
pub mod invoice;
pub mod method;
pub mod receivable;
pub mod restore_wait;
pub mod settlement;
pub mod terminal;
