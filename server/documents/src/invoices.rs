//! Invoices and credit notes, and what looks like them.

pub mod credit_sheet;
pub mod pdf;
pub mod report_sheet;
pub mod sheet;
