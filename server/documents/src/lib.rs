//! Tickets on paper and screen, invoices, statements, files for banks, the performance in the
//! patron's calendar, and the sheets of a spreadsheet: values in, bytes out. Nothing here reads a
//! clock, a file or a database; the same values give the same bytes.

pub mod bank;
pub mod calendar;
pub mod cards;
pub mod codes;
pub mod invoices;
pub mod paper;
pub mod sheets;
pub mod thermal;
pub mod tickets;
