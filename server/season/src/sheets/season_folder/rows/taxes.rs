//! VAT, by treatment and time.

use crate::sheets::season_folder::{
    cells::{Percent, TaxKey, TaxPoint},
    sheet::sheet,
};
use domain::sales::tax::TaxKind;
use jiff::civil::Date;

sheet! {
    /// How VAT is charged. A rate that changes on a day has two rows with one key, whose times
    /// follow one another.
    "taxes": Tax, unique [], at most 1_000 {
        /// Names the treatment in other sheets.
        key: TaxKey = "culture",
        /// Whether there is a rate.
        kind: TaxKind = "rate",
        /// The rate; only for `rate`, and needed there.
        percent: Option<Percent> = "10",
        /// First day; empty: always until then.
        valid_from: Option<Date> = "2026-01-01",
        /// Last day; empty: from then on.
        valid_until: Option<Date> = "2026-12-31",
        /// When VAT is due.
        tax_point: TaxPoint = "sale",
    }
}
