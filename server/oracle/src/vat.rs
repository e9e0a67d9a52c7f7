//! VAT inside of prices (prices.md, section 4).

use crate::{
    cells::{PERCENT, Percent, share},
    price::Pricer,
    season::Performance,
};

impl Pricer<'_> {
    /// The rate of a treatment: 0 if it has none (4.3).
    pub fn rate(&self, tax: Option<&str>, performance: Option<&Performance>) -> Percent {
        let rows = self.season.taxes.iter().filter(|row| Some(row.key.as_str()) == tax);
        let valid = rows.filter(|row| {
            let moment = match performance {
                Some(performance) if row.by_performance => performance.starts,
                _ => self.at.now,
            };
            let day = self.season.day(moment);
            row.valid_from.is_none_or(|from| from <= day)
                && row.valid_until.is_none_or(|until| day <= until)
        });
        valid.filter_map(|row| row.percent).next().unwrap_or(0)
    }
}

/// The VAT inside of a price, rounded half up (4.1).
pub fn inside(price_minor: i64, rate: Percent) -> i64 {
    share(price_minor, rate, 100 * PERCENT + rate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vat_is_rounded_by_piece() {
        assert_eq!(3 * inside(486, 10 * PERCENT), 132);
        assert_eq!(inside(1_458, 10 * PERCENT), 133);
    }
}
