//! In a sum, the ticket that is exchanged for what is summed up.

use super::Line;
use crate::locale::money;
use domain::{sales::pricing::Quote, tickets::exchange::ExchangedBy};
use house::locales::Locale;

/// What a former ticket pays.
pub struct SumExchange {
    pub by: ExchangedBy,
    pub pays_minor: i64,
    /// Names what is left: to be paid, or paid.
    pub rest: &'static str,
    pub fee_minor: i64,
    /// What of the ticket's value is neither used nor refunded.
    pub lost_minor: i64,
}

impl SumExchange {
    /// Whoever exchanges the ticket has paid for it.
    pub(super) fn is_buyers(&self) -> bool {
        self.by == ExchangedBy::Buyer
    }

    /// What the former ticket is credited with, the fee of the exchange, then what is left.
    pub(super) fn lines(&self, locale: &Locale, quote: &Quote) -> Vec<Line> {
        // As many tickets as new ones, and nothing else is in the order.
        let is_one = quote.lines.iter().map(|line| line.quantity).sum::<u32>() == 1;
        let said = |one: &'static str, several: &'static str| if is_one { one } else { several };
        let not_refunded = said("exchange-not-refunded", "exchange-not-refunded-several");
        let lost = [("amount", money(locale, self.lost_minor, quote.currency).into())];
        let credited_minor = self.pays_minor + self.fee_minor;
        let pays = self.is_buyers().then(|| Line {
            class: "sum__line",
            name: locale.text(said("exchange-part", "exchange-part-several")),
            why: (self.lost_minor > 0).then(|| locale.text_with(not_refunded, &lost)),
            amount: format!("−{}", money(locale, credited_minor, quote.currency)),
        });
        let fee_line = (self.is_buyers() && self.fee_minor > 0).then(|| Line {
            class: "sum__line",
            name: locale.text("exchange-fee-line"),
            why: None,
            amount: money(locale, self.fee_minor, quote.currency),
        });
        let left_minor = quote.total_minor - self.pays_minor;
        // A buyer has read it in a line of its own.
        let fee_minor = if self.is_buyers() { 0 } else { self.fee_minor.min(left_minor) };
        let fee = [("fee", money(locale, fee_minor, quote.currency).into())];
        let fee_words = match left_minor - fee_minor {
            _ if fee_minor == 0 => None,
            0 => Some(locale.text("exchange-fee-alone")),
            _ => Some(locale.text_with("exchange-fee-included", &fee)),
        };
        let rest = Line {
            class: "sum__line sum__line--total",
            name: locale.text(self.rest),
            why: fee_words,
            amount: money(locale, left_minor, quote.currency),
        };
        pays.into_iter().chain(fee_line).chain([rest]).collect()
    }
}
