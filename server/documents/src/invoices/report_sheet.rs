//! What a printed report of a till says, in the look of the invoices: every text is ready, in the
//! reader's language.

use crate::{
    invoices::{
        pdf as invoice_pdf,
        sheet::{InvoiceSheet, Row},
    },
    paper::look::SheetLook,
    tickets::sheet::{Labelled, PrintedSheet},
};
use anyhow::Result;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportSheet {
    /// BCP 47, the language of all texts.
    pub language: String,
    /// The file's title, and its heading.
    pub heading: String,
    pub house: String,
    pub facts: Vec<Labelled>,
    /// Which till it is about.
    pub subject: Labelled,
    pub heads: ReportRow,
    pub rows: Vec<ReportRow>,
    /// What the report comes to.
    pub result: Labelled,
    /// Such as lines to sign on.
    pub notes: Vec<String>,
    /// Before a page's number, from the second on: "Page".
    pub page: String,
    pub look: SheetLook,
}

/// Numbers and sums are ready to be printed. A row that heads others has words alone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReportRow {
    pub words: String,
    pub count: String,
    pub sum: String,
}

/// # Errors
/// It has more rows than an invoice may have.
pub fn pdf(sheet: &ReportSheet) -> Result<PrintedSheet> {
    let row = |row: &ReportRow| Row {
        words: row.words.clone(),
        net: String::new(),
        rate: String::new(),
        tax: row.count.clone(),
        due: row.sum.clone(),
    };
    invoice_pdf::pdf(&[InvoiceSheet {
        language: sheet.language.clone(),
        title: sheet.heading.clone(),
        house: sheet.house.clone(),
        heading: sheet.heading.clone(),
        facts: sheet.facts.clone(),
        seller: sheet.subject.clone(),
        customer: None,
        heads: row(&sheet.heads),
        rows: sheet.rows.iter().map(row).collect(),
        sums: Vec::new(),
        total: sheet.result.clone(),
        notes: sheet.notes.clone(),
        page: sheet.page.clone(),
        look: sheet.look.clone(),
    }])
}
