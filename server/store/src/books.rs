//! Tables of what is owed, booked and invoiced.

pub mod bank_accounts;
pub mod credits;
pub mod invoice_sources;
pub mod invoices;
pub mod kept_ibans;
pub mod ledger;
pub mod owed;
pub mod pay_outs;
pub mod points;
pub mod receivables;
