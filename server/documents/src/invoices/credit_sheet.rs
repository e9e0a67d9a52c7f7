//! What a printed statement of a customer's credit says, in the look of the invoices: every text is
//! ready, in the reader's language.

use crate::{
    invoices::{
        pdf as invoice_pdf,
        sheet::{InvoiceSheet, Row},
    },
    paper::look::SheetLook,
    tickets::sheet::{Labelled, PrintedSheet},
};
use anyhow::Result;

/// The most movements of one statement.
pub const MOVEMENTS_MAX: usize = crate::invoices::sheet::ROWS_MAX;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreditSheet {
    /// BCP 47, the language of all texts.
    pub language: String,
    /// The file's title, and its heading.
    pub heading: String,
    pub house: String,
    pub facts: Vec<Labelled>,
    /// Whose credit it is.
    pub holder: Labelled,
    pub heads: Movement,
    /// The newest first.
    pub movements: Vec<Movement>,
    pub balance: Labelled,
    /// Before a page's number, from the second on: "Page".
    pub page: String,
    pub look: SheetLook,
}

/// Sums are ready to be printed, with their currency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Movement {
    pub date: String,
    pub cause: String,
    pub amount: String,
    /// The balance after it.
    pub after: String,
}

/// # Errors
/// It has too many movements.
pub fn pdf(sheet: &CreditSheet) -> Result<PrintedSheet> {
    let row = |movement: &Movement| Row {
        words: movement.cause.clone(),
        net: movement.date.clone(),
        rate: String::new(),
        tax: movement.amount.clone(),
        due: movement.after.clone(),
    };
    invoice_pdf::pdf(&[InvoiceSheet {
        language: sheet.language.clone(),
        title: sheet.heading.clone(),
        house: sheet.house.clone(),
        heading: sheet.heading.clone(),
        facts: sheet.facts.clone(),
        seller: sheet.holder.clone(),
        customer: None,
        heads: row(&sheet.heads),
        rows: sheet.movements.iter().map(row).collect(),
        sums: Vec::new(),
        total: sheet.balance.clone(),
        notes: Vec::new(),
        page: sheet.page.clone(),
        look: sheet.look.clone(),
    }])
}
