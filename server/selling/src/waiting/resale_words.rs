//! Where the share of a seat goes that its holder sells on, in words: each part with its amount.

use domain::{
    money::{Currency, Money},
    payments::bank_account::ShareTo,
    tickets::resale::ResaleShare,
};
use house::locales::{Arg, Locale};

/// In the order in which the share is divided. `rest`: the message for what is left.
fn parts(locale: &Locale, share: &ResaleShare, currency: Currency, rest: &'static str) -> String {
    let digits = share.voucher.as_deref().unwrap_or_default();
    let voucher = match share.voucher {
        Some(_) => "payout-part-voucher-known",
        None => "payout-part-voucher",
    };
    let parts = [
        (voucher, share.voucher_minor),
        ("payout-part-debt", share.debt_minor),
        (rest, share.rest_minor()),
    ];
    let words = parts.into_iter().filter(|(_, minor)| *minor > 0).map(|(id, minor)| {
        let amount = locale.money(Money::new(minor, currency));
        locale.text_with(id, &[("amount", amount.into()), ("digits", digits.into())])
    });
    words.collect::<Vec<_>>().join("; ")
}

/// What is left goes there.
pub(crate) fn rest(share: &ResaleShare) -> &'static str {
    match share.to {
        ShareTo::Credit => "payout-part-credit",
        ShareTo::Bank => "payout-part-bank",
    }
}

/// Before a seat is offered, or while it is: what is left becomes credit, or its holder chooses
/// below the sentence.
pub fn promised(
    locale: &Locale,
    share: &ResaleShare,
    currency: Currency,
    is_chosen_below: bool,
) -> String {
    let (whole, rest) = match is_chosen_below {
        true => ("payout-share-amount", "payout-part-choice"),
        false => ("account-resale-share", "payout-part-credit"),
    };
    let id = if share.is_whole() { whole } else { "payout-parts-promised" };
    locale.text_with(id, &args(locale, share, currency, rest))
}

/// Of the button that offers a seat whose holder has nothing to choose.
pub fn confirm(locale: &Locale, share: &ResaleShare, currency: Currency) -> String {
    let args = args(locale, share, currency, "payout-part-credit");
    locale.text_with("account-resale-confirm-parts", &args)
}

/// Of a seat that is on offer.
pub fn offered(locale: &Locale, share: &ResaleShare, currency: Currency) -> String {
    let id = match share.to {
        _ if !share.is_whole() => "payout-parts-offered",
        ShareTo::Credit => "account-resale-offered",
        ShareTo::Bank => "payout-seat-offered",
    };
    locale.text_with(id, &args(locale, share, currency, rest(share)))
}

/// Of a seat that is sold.
pub fn sold(locale: &Locale, share: &ResaleShare, currency: Currency) -> String {
    let id = match share.to {
        _ if share.minor == 0 => "payout-seat-gone",
        _ if !share.is_whole() => "payout-parts-sold",
        ShareTo::Credit => "account-resale-sold",
        ShareTo::Bank => "payout-seat-sold",
    };
    locale.text_with(id, &args(locale, share, currency, rest(share)))
}

/// All of it, and its parts.
pub(crate) fn args(
    locale: &Locale,
    share: &ResaleShare,
    currency: Currency,
    rest: &'static str,
) -> [(&'static str, Arg); 2] {
    let amount = locale.money(Money::new(share.minor, currency));
    [("amount", amount.into()), ("parts", parts(locale, share, currency, rest).into())]
}
