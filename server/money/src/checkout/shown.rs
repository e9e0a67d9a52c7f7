//! A digest, a few letters long, of what stood on the checkout page. The form brings it back, and
//! the order is placed only when the basket still comes to the same (invariant 7).

use crate::exchange::Former;
use domain::{payments::invoice::PerformanceInvoice, sales::pricing::Quote};
use sha2::{Digest, Sha256};

/// Of every line, price, fee, tax and the currency; whatever the order of the lines. A line's
/// key names one seat of one performance for ever, so another seat is another digest.
pub fn digest(quote: &Quote) -> String {
    let mut quote = quote.clone();
    quote.lines.sort_by(|a, b| a.key.cmp(&b.key));
    quote.fees.sort_by(|a, b| a.key.cmp(&b.key));
    let bytes = serde_json::to_vec(&quote).expect("because a quote is plain data");
    hex(&bytes)
}

/// The same with what is paid later, and until when.
pub fn shown(quote: &Quote, invoices: &[PerformanceInvoice]) -> String {
    let due =
        invoices.iter().map(|it| format!("{} {} {}", it.performance, it.sum_minor, it.due_at.0));
    let due: Vec<String> = due.collect();
    match due.is_empty() {
        true => digest(quote),
        false => hex(format!("{} {}", digest(quote), due.join(" ")).as_bytes()),
    }
}

/// The same with the tickets that are exchanged for it: others may be worth as much.
pub(super) fn with_former(shown: String, former: Option<&Former>) -> String {
    let Some(former) = former else { return shown };
    let mut written = shown;
    for ticket in former.tickets() {
        written = format!("{written} {}", ticket.admission);
    }
    hex(written.as_bytes())
}

pub(super) fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{
        money::EUR,
        sales::pricing::{FeeBasis, FeeRule, Item, Purchase, quote},
    };

    fn shown(seats: &[(&str, i64)], fee_minor: i64) -> String {
        let ticket =
            |(key, minor): &(&str, i64)| Item::ticket((*key).to_owned(), *minor, 1, 100_000);
        let items = seats.iter().map(ticket).collect();
        let fee = FeeRule {
            key: "booking".to_owned(),
            basis: FeeBasis::Order,
            amount_minor: fee_minor,
            tax_rate_ppm: 210_000,
            ..FeeRule::default()
        };
        digest(&quote(&Purchase { currency: EUR, items, codes: Vec::new(), fees: vec![fee] }))
    }

    #[test]
    fn the_same_sum_of_other_seats_prices_or_fees_is_not_the_same() {
        let before = shown(&[("a", 5_000), ("b", 2_000)], 150);
        assert_eq!(before, shown(&[("b", 2_000), ("a", 5_000)], 150), "in any order");
        assert_ne!(before, shown(&[("a", 5_000), ("c", 2_000)], 150));
        assert_ne!(before, shown(&[("a", 2_000), ("b", 5_000)], 150));
        assert_ne!(before, shown(&[("a", 4_850), ("b", 2_000)], 300));
    }
}
