//! Tickets on paper and screen, invoices, statements, files for banks, the performance in the
//! patron's calendar, and the sheets of a spreadsheet: values in, bytes out. Nothing here reads a
//! clock, a file or a database; the same values give the same bytes.

pub mod barcode;
pub mod barcode_svg;
pub mod calendar;
mod card_front;
pub mod credit_sheet;
pub mod credit_transfer;
pub mod gift_card;
pub mod hall_sketch;
pub mod invoice_pdf;
pub mod invoice_sheet;
mod printing;
pub mod qr_png;
pub mod qr_svg;
mod sepa_text;
pub mod sheet_look;
mod sheet_ornament;
mod sheet_page;
mod sheet_writer;
pub mod sheets;
pub mod statement;
pub mod ticket_pdf;
pub mod ticket_sheet;
mod ticket_slip;
mod ticket_symbol;
mod typeface;
mod typesetting;
pub mod voucher_card;
