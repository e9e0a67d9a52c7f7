//! What was sold at a counter and how it was paid, on a roll.

use super::{bitmap::Bitmap, logo::logo, strip::Strip, ticket::roll_dots};
use crate::{
    paper::{look::SheetLook, typeface::Face, typesetting::Style},
    tickets::sheet::Labelled,
};
use anyhow::{Context, Result};

/// Every text is ready, in the buyer's language; sums have their currency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReceiptSheet {
    pub house: String,
    /// "Receipt".
    pub heading: String,
    /// Order and time, a line each.
    pub facts: Vec<String>,
    pub rows: Vec<Labelled>,
    pub total: Labelled,
    /// By which means, and how much by each.
    pub paid: Vec<Labelled>,
    /// The VAT within, by rate.
    pub taxes: Vec<Labelled>,
    pub notes: Vec<String>,
    pub look: SheetLook,
}

const HEADING: Style = Style::fixed(Face::SansBold, 34.0).shrinking_to(22.0);
const PLAIN: Style = Style { leading: 1.2, ..Style::fixed(Face::Sans, 24.0).shrinking_to(18.0) };
const TOTAL: Style = Style::fixed(Face::SansBold, 36.0).shrinking_to(22.0);
const SMALL: Style = Style { leading: 1.2, ..Style::fixed(Face::Sans, 21.0).shrinking_to(16.0) };

/// # Errors
/// The logo is no PNG file.
pub fn on_roll(sheet: &ReceiptSheet, width_mm: u16) -> Result<Bitmap> {
    let width = roll_dots(width_mm);
    let mut strip = Strip::new(width, width as f32 / roll_dots(80) as f32)?;
    if let Some(stamp) = &sheet.look.stamp {
        strip.text(stamp, TOTAL, 1.0)?;
    }
    if let Some(file) = &sheet.look.logo {
        let logo = logo(file, width * 6 / 10, width * 15 / 100).context("the house's logo")?;
        strip.picture(&logo);
        strip.gap(16.0);
    }
    strip.text(&sheet.house, PLAIN, 2.0)?;
    strip.text(&sheet.heading, HEADING, 2.0)?;
    for fact in &sheet.facts {
        strip.text(fact, PLAIN, 2.0)?;
    }
    strip.gap(8.0);
    strip.rule();
    for row in &sheet.rows {
        strip.sum(row, PLAIN)?;
    }
    strip.gap(4.0);
    strip.rule();
    strip.sum(&sheet.total, TOTAL)?;
    for part in &sheet.paid {
        strip.sum(part, PLAIN)?;
    }
    for tax in &sheet.taxes {
        strip.sum(tax, SMALL)?;
    }
    strip.gap(8.0);
    for note in &sheet.notes {
        strip.text(note, SMALL, 4.0)?;
    }
    Ok(strip.finish())
}
