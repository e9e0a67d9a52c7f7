//! Receipts of extras, as they are printed.

use domain::{money::Money, order::OrderView};
use house::{locales::Locale, ports::ReceiptWords};

/// Of pieces that nobody has handed out yet: the buyer's, or those that went with a present, which
/// tell no price.
pub(super) fn words(locale: &Locale, view: &OrderView, is_buyer: bool) -> Vec<ReceiptWords> {
    let mut words = Vec::new();
    for extra in &view.extras {
        let pieces = if is_buyer { &extra.receipts } else { &extra.given };
        let count = pieces.len() as u32;
        let each_minor = extra.pieces.first().map_or(0, |(_, due_minor)| *due_minor);
        for (number, receipt) in (1_u32..).zip(pieces) {
            if receipt.used_at.is_some() {
                continue;
            }
            let counter = [("number", number.into()), ("count", count.into())];
            let mut receipt = ReceiptWords {
                title: extra.name.clone(),
                how: extra.text.clone(),
                price: match is_buyer {
                    true => locale.money(Money::new(each_minor, view.quote.currency)),
                    false => String::new(),
                },
                code: receipt.code.clone(),
                counter: match count {
                    1 => String::new(),
                    _ => locale.text_with("receipt-counter", &counter),
                },
                ..ReceiptWords::default()
            };
            if let Some(performance) = &extra.performance {
                let (at, zone) = (performance.starts_at, &performance.time_zone);
                receipt.performance.clone_from(&performance.title);
                receipt.date = locale.date_long(at, zone);
                receipt.time = locale.time(at, zone);
            }
            words.push(receipt);
        }
    }
    words
}
