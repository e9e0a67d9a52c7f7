//! Which merchant account is paid how much of a basket.

use crate::{
    answer::AnswerPayment,
    pieces::{Piece, Shop},
};
use domain::{
    listing::Listing,
    pricing::{Purchase, Quote},
};
use season::accounts::Account;
use selling::basket::parts;
use std::collections::BTreeMap;

/// Each company is paid by itself: what it sells for a performance to its account for that
/// performance, where it has one.
pub(super) fn payments(
    shop: &Shop<'_>,
    pieces: &[Piece],
    purchase: &Purchase,
    quoted: &Quote,
) -> Vec<AnswerPayment> {
    let mut sums: BTreeMap<(String, Option<String>), i64> = BTreeMap::new();
    let mut add = |company: &str, listing: Option<&Listing>, minor: i64| {
        let account = account(shop, company, listing).map(|account| account.merchant.key.clone());
        *sums.entry((company.to_owned(), account)).or_default() += minor;
    };
    for piece in pieces {
        // An extra's account is its company's, whatever performance it goes with.
        let listing = piece.listing.as_deref().filter(|_| piece.zone.is_some());
        let due = parts(quoted, &piece.line.key).map(|part| part.due_minor).sum();
        add(&piece.line.terms.seller, listing, due);
    }
    for fee in &quoted.fees {
        let rule = purchase.fees.iter().find(|rule| rule.key == fee.key);
        add(rule.map_or("", |rule| &rule.seller), None, fee.due_minor);
    }
    let paid = sums.into_iter().filter(|(_, minor)| *minor > 0);
    paid.map(|((company, account), amount_minor)| AnswerPayment { company, account, amount_minor })
        .collect()
}

/// One that takes the payment method before one that doesn't, then one for the performance before
/// one that is for all, then the first by key: as `Catalogue::account`. Whether its gateway is
/// configured doesn't matter here.
fn account<'s>(
    shop: &'s Shop<'_>,
    company: &str,
    listing: Option<&Listing>,
) -> Option<&'s Account> {
    let company = shop.rules().companies.get(company)?;
    let payment_method = shop.request.payment_method.as_deref();
    let takes = |account: &Account| {
        payment_method.is_none_or(|of| account.accepted.iter().any(|it| it.as_str() == of))
    };
    let is_meant = |account: &&Account| {
        account.merchant.company == *company
            && match (&account.performances, listing) {
                (None, _) => true,
                (Some(performances), Some(listing)) => performances.picks(&listing.facts()),
                (Some(_), None) => false,
            }
    };
    let accounts = shop.catalogue.accounts.iter().filter(is_meant);
    accounts.min_by_key(|account| {
        (!takes(account), account.performances.is_none(), &account.merchant.key)
    })
}
