//! What a point of sale that others run gets for the tickets that it sells.

use crate::sales::pricing::{WHOLE_PPM, divide};

/// For tickets of one type, or of all that have no rate of their own, from a day on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CommissionRate {
    /// Of the ticket's price, VAT included, in parts of a million.
    pub share_ppm: i64,
    /// For each ticket that isn't free.
    pub ticket_minor: i64,
    /// VAT on the commission.
    pub tax_rate_ppm: i64,
}

impl CommissionRate {
    /// Without VAT. A ticket that costs nothing brings nothing, and none brings more than it costs.
    pub fn of_ticket(&self, price_minor: i64) -> i64 {
        if price_minor <= 0 {
            return 0;
        }
        (share(price_minor, self.share_ppm) + self.ticket_minor).min(price_minor)
    }
}

/// What of a ticket's commission isn't earned any more, once so much of its price is back.
/// `ended`: the ticket is no more, so nothing of it is earned.
pub fn unearned(commission_minor: i64, price_minor: i64, back_minor: i64, ended: bool) -> i64 {
    if ended || back_minor >= price_minor {
        return commission_minor;
    }
    if price_minor <= 0 {
        return 0;
    }
    divide(commission_minor.saturating_mul(back_minor.max(0)), price_minor)
}

/// What of an invoiced ticket's commission is earned, once so much of what is owed by the invoice
/// is paid.
pub fn earned(commission_minor: i64, paid_minor: i64, owed_minor: i64) -> i64 {
    if owed_minor <= 0 {
        return 0;
    }
    let paid_minor = paid_minor.clamp(0, owed_minor);
    divide(commission_minor.saturating_mul(paid_minor), owed_minor)
}

/// VAT on a sum without VAT, below zero where more was taken back than sold.
pub fn tax_on(net_minor: i64, tax_rate_ppm: i64) -> i64 {
    let tax = share(net_minor.abs(), tax_rate_ppm);
    if net_minor < 0 { -tax } else { tax }
}

/// A percentage as people type it, in parts of a million: `7,5 %` is 75000, and nothing is nothing.
pub fn typed_percent(typed: &str) -> Option<i64> {
    let text = typed.trim().trim_end_matches('%').trim().replace(',', ".");
    if text.is_empty() {
        return Some(0);
    }
    let (whole, parts) = text.split_once('.').unwrap_or((&text, ""));
    let is_plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let is_short = (1..=3).contains(&whole.len()) && parts.len() <= 4;
    if !is_short || !is_plain(whole) || !is_plain(parts) {
        return None;
    }
    format!("{whole}{parts:0<4}").parse().ok()
}

fn share(minor: i64, ppm: i64) -> i64 {
    divide(minor.saturating_mul(ppm), WHOLE_PPM)
}

#[cfg(test)]
mod tests {
    use super::*;

    const RATE: CommissionRate =
        CommissionRate { share_ppm: 50_000, ticket_minor: 50, tax_rate_ppm: 210_000 };

    #[test]
    fn a_ticket_brings_its_share_and_its_amount() {
        assert_eq!(RATE.of_ticket(5_000), 300);
        assert_eq!(RATE.of_ticket(4_990), 300, "249.5 is rounded up");
        assert_eq!(RATE.of_ticket(0), 0, "an invitation");
        assert_eq!(RATE.of_ticket(30), 30, "never more than the ticket costs");
        assert_eq!(CommissionRate::default().of_ticket(5_000), 0);
    }

    #[test]
    fn what_goes_back_takes_its_part_along() {
        assert_eq!(unearned(300, 5_000, 5_000, true), 300);
        assert_eq!(unearned(300, 5_000, 5_000, false), 300);
        assert_eq!(unearned(300, 5_000, 2_500, false), 150);
        assert_eq!(unearned(300, 5_000, 1_000, true), 300, "the house kept a part of the price");
        assert_eq!(unearned(0, 0, 0, false), 0);
    }

    #[test]
    fn an_invoice_that_is_paid_in_part_brings_its_share() {
        for (paid_minor, owed_minor, earned_minor) in [
            (0, 10_000, 0),
            (2_500, 10_000, 75),
            (3_333, 10_000, 100),
            (10_000, 10_000, 300),
            (12_000, 10_000, 300),
            (5_000, 0, 0),
        ] {
            assert_eq!(earned(300, paid_minor, owed_minor), earned_minor, "{paid_minor}");
        }
        assert_eq!(earned(0, 10_000, 10_000), 0);
    }

    #[test]
    fn a_percentage_is_read_as_people_write_it() {
        for (typed, ppm) in [("5", 50_000), ("7,5 %", 75_000), ("", 0), ("12.3456", 123_456)] {
            assert_eq!(typed_percent(typed), Some(ppm), "{typed}");
        }
        for typed in ["-5", "a", "1.23456", "1000", "."] {
            assert_eq!(typed_percent(typed), None, "{typed}");
        }
    }

    #[test]
    fn vat_is_the_same_in_both_directions() {
        assert_eq!((tax_on(300, 210_000), tax_on(-300, 210_000)), (63, -63));
        assert_eq!((tax_on(50, 210_000), tax_on(-50, 210_000)), (11, -11), "10.5 each way");
        assert_eq!(tax_on(300, 0), 0);
    }
}
