//! VAT as the seller's treatment says. Prices include it (gross), as Spanish law wants them
//! shown to consumers.

use crate::{
    id::TaxTreatmentId,
    sales::pricing::{WHOLE_PPM, divide},
};
use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TaxKind {
    Rate,
    Exempt,
    OutOfScope,
}

impl TaxKind {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Rate => "rate",
            Self::Exempt => "exempt",
            Self::OutOfScope => "out-of-scope",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        [Self::Rate, Self::Exempt, Self::OutOfScope].into_iter().find(|it| it.as_str() == text)
    }
}

/// The VAT that prices hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tax {
    pub treatment: TaxTreatmentId,
    /// In parts of a million: 100 000 is 10 %.
    pub rate_ppm: i64,
}

/// The VAT inside a gross amount, in minor units, rounded half-up.
pub fn tax_inside(gross_minor: i64, rate_ppm: i64) -> i64 {
    divide(gross_minor.saturating_mul(rate_ppm), WHOLE_PPM + rate_ppm)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spanish_tickets_hold_ten_percent() {
        assert_eq!(tax_inside(11_000, 100_000), 1_000);
        assert_eq!(tax_inside(4_850, 100_000), 441);
        assert_eq!(tax_inside(250, 210_000), 43);
        assert_eq!(tax_inside(999, 0), 0);
    }

    #[test]
    fn a_kind_of_tax_is_read_as_it_is_written() {
        for kind in [TaxKind::Rate, TaxKind::Exempt, TaxKind::OutOfScope] {
            assert_eq!(TaxKind::parse(kind.as_str()), Some(kind));
            assert_eq!(serde_json::to_value(kind).expect("a name"), kind.as_str());
        }
        assert_eq!(TaxKind::parse("reverse-charge"), None);
    }
}
