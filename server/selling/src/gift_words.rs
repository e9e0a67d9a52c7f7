//! What is said to the giver and the recipient of a present: each sentence is about what this
//! present contains.

use domain::{moment::Moment, order::OrderView, tickets::gift::Contents};
use house::locales::Locale;

/// Of codes, once it is accepted: by tickets, vouchers, several kinds.
pub const AFTER: [&str; 3] = ["gift-after-tickets", "gift-after-vouchers", "gift-after"];
/// The same, after it was accepted.
pub const CODES: [&str; 3] = ["gift-codes-tickets", "gift-codes-vouchers", "gift-codes"];

/// The sentence among these that is about these contents.
pub fn said(locale: &Locale, contents: Contents, ids: [&'static str; 3]) -> String {
    let (id, count) = contents.among(ids);
    locale.text_with(id, &[("count", count.into())])
}

/// The same as `until`, of an order whose card is to be written. `tickets`: how many stand.
pub fn until_of(locale: &Locale, order: &OrderView, tickets: usize) -> String {
    let vouchers = order.extras.iter().flat_map(|extra| &extra.vouchers);
    let ends = vouchers.clone().any(|voucher| voucher.valid_until.is_some());
    until(locale, tickets, vouchers.count(), ends)
}

/// Whose it is until it is accepted, and what can be done with its contents till then. `ends`: one
/// of its vouchers can be used for a limited time.
pub fn until(locale: &Locale, tickets: usize, vouchers: usize, ends: bool) -> String {
    let counted = |id: &str, count: usize| {
        (count > 0).then(|| locale.text_with(id, &[("count", (count as u32).into())]))
    };
    let said = [
        Some(locale.text("gift-until")),
        counted("gift-until-tickets", tickets),
        counted("gift-until-vouchers", vouchers),
        counted("gift-until-ends", vouchers).filter(|_| ends),
    ];
    said.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// To the recipient of a voucher, whose giver may withdraw from its purchase: before `ends_at`.
pub fn withdrawal(locale: &Locale, from: &str, ends_at: Moment, time_zone: &str) -> String {
    let day = locale.date_plain(ends_at.minus_ms(1), time_zone);
    locale.text_with("gift-voucher-withdrawal", &[("from", from.into()), ("day", day.into())])
}
