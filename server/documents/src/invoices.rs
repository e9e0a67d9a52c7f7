//! Invoices and credit notes.

pub mod credit_sheet;
pub mod pdf;
pub mod sheet;
