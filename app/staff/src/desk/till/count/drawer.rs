//! What somebody has typed of a drawer's coins, notes and papers.

use crate::look::form::LookForm;
use domain::{
    money::Currency,
    sales::till::{DrawerCount, PIECES_MAX, Papers, Pieces, denominations},
};

/// A field without a number, or without a sum.
pub(super) struct NoNumber {
    pub field: String,
    pub is_sum: bool,
}

/// What the form says of a drawer.
pub(super) struct Drawer<'a> {
    pub form: &'a LookForm,
    pub currency: Currency,
}

impl Drawer<'_> {
    pub fn counted(&self) -> Result<DrawerCount, NoNumber> {
        let mut cash = Vec::new();
        for denomination_minor in denominations(self.currency) {
            let pieces = self.number(&pieces_field(denomination_minor))?;
            if pieces > 0 {
                cash.push(Pieces { denomination_minor, pieces });
            }
        }
        Ok(DrawerCount {
            cash,
            sum_minor: self.sum("bags")?,
            slips: self.papers(["slips", "slips_sum"])?,
            paper: self.papers(["paper", "paper_sum"])?,
        })
    }

    fn papers(&self, [pieces, sum]: [&str; 2]) -> Result<Papers, NoNumber> {
        Ok(Papers { pieces: self.number(pieces)?, amount_minor: self.sum(sum)? })
    }

    /// An empty field is none.
    fn number(&self, field: &str) -> Result<u32, NoNumber> {
        let typed = match self.form.text(field).trim() {
            "" => Some(0),
            typed => typed.parse().ok().filter(|pieces| *pieces <= PIECES_MAX),
        };
        typed.ok_or_else(|| NoNumber { field: field.to_owned(), is_sum: false })
    }

    /// More may have been given back than taken.
    fn sum(&self, field: &str) -> Result<i64, NoNumber> {
        let typed = self.form.text(field).trim();
        let minor = match (typed, typed.strip_prefix(['-', '−'])) {
            ("", _) => Some(0),
            (_, Some(below)) => self.currency.typed(below).map(|minor| -minor),
            (typed, None) => self.currency.typed(typed),
        };
        minor.ok_or_else(|| NoNumber { field: field.to_owned(), is_sum: true })
    }
}

pub(super) fn pieces_field(denomination_minor: i64) -> String {
    format!("pieces_{denomination_minor}")
}

/// By which the second press tells whether the count is still what was added up.
pub(super) fn mark(counted: &DrawerCount, cash_minor: i64) -> String {
    let DrawerCount { slips, paper, .. } = counted;
    let papers = [slips, paper].map(|of| format!("{}x{}", of.pieces, of.amount_minor));
    format!("{cash_minor}/{}", papers.join("/"))
}

/// What was added up.
pub(super) struct Sum {
    pub minor: i64,
    pub mark: String,
}
