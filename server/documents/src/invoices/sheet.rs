//! What a printed invoice says: every text is ready, in the reader's language.
//! `invoices::pdf::pdf` turns it into A4 pages.

use crate::{paper::look::SheetLook, tickets::sheet::Labelled};

/// The most lines of one invoice: like tickets stand together.
pub const ROWS_MAX: usize = 2_000;

/// An invoice or a receipt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvoiceSheet {
    /// BCP 47, the language of all texts but those of the rows.
    pub language: String,
    /// The file's title: "Invoice F2026-000123".
    pub title: String,
    pub house: String,
    /// "Simplified invoice".
    pub heading: String,
    /// Number, dates, order: in their order.
    pub facts: Vec<Labelled>,
    /// Name, tax number and address, a line each.
    pub seller: Labelled,
    pub customer: Option<Labelled>,
    /// The heads of the table.
    pub heads: Row,
    pub rows: Vec<Row>,
    /// By rate.
    pub sums: Vec<Row>,
    pub total: Labelled,
    pub notes: Vec<String>,
    /// Before a page's number, from the second on: "Page".
    pub page: String,
    pub look: SheetLook,
}

/// Sums are ready to be printed, with their currency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub words: String,
    pub net: String,
    /// "10 %", "exempt".
    pub rate: String,
    pub tax: String,
    pub due: String,
}
