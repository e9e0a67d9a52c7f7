//! Which merchant account is paid how much of a basket.

use crate::{
    answer::AnswerPayment,
    pieces::{Piece, Shop},
};
use domain::sales::pricing::{Purchase, Quote};
use season::sellers::accounts::{Account, PaidFor};
use selling::basket::parts;
use std::collections::BTreeMap;

/// Each company is paid by itself: what it sells for a performance, and each extra, to its account
/// for that, where it has one.
pub(super) fn payments(
    shop: &Shop<'_>,
    pieces: &[Piece],
    purchase: &Purchase,
    quoted: &Quote,
) -> Vec<AnswerPayment> {
    let mut sums: BTreeMap<(String, Option<String>), i64> = BTreeMap::new();
    let mut add = |company: &str, paid_for: PaidFor<'_>, minor: i64| {
        let account = account(shop, company, paid_for).map(|account| account.merchant.key.clone());
        *sums.entry((company.to_owned(), account)).or_default() += minor;
    };
    for piece in pieces {
        // An extra's account hangs on no performance that it goes with.
        let listing = piece.listing.as_deref().filter(|_| piece.zone.is_some());
        let paid_for = listing.map_or(PaidFor::Extra(&piece.offer), PaidFor::Ticket);
        let due = parts(quoted, &piece.line.key).map(|part| part.due_minor).sum();
        add(&piece.line.terms.seller, paid_for, due);
    }
    for fee in &quoted.fees {
        let rule = purchase.fees.iter().find(|rule| rule.key == fee.key);
        add(rule.map_or("", |rule| &rule.seller), PaidFor::Fee, fee.due_minor);
    }
    let paid = sums.into_iter().filter(|(_, minor)| *minor > 0);
    paid.map(|((company, account), amount_minor)| AnswerPayment { company, account, amount_minor })
        .collect()
}

/// One that takes the payment method before one that doesn't, then one for just that before one for
/// all, then the first by key: as `Catalogue::account`. Whether its gateway is configured doesn't
/// matter here.
fn account<'s>(shop: &'s Shop<'_>, company: &str, paid_for: PaidFor<'_>) -> Option<&'s Account> {
    let company = shop.rules().companies.get(company)?;
    let payment_method = shop.request.payment_method.as_deref();
    let takes = |account: &Account| {
        payment_method.is_none_or(|of| account.accepted.iter().any(|it| it.as_str() == of))
    };
    let is_meant =
        |account: &&Account| account.merchant.company == *company && account.is_for(paid_for);
    let accounts = shop.catalogue.accounts.iter().filter(is_meant);
    accounts.min_by_key(|account| (!takes(account), !account.is_for_some(), &account.merchant.key))
}
