//! Which merchant account is paid how much of a basket.

use super::{
    answer::AnswerPayment,
    pieces::{Piece, Shop},
};
use crate::basket::parts;
use domain::pricing::{Purchase, Quote};
use season::{catalogue::Listing, season_folder::Account};
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
        let account = account(shop, company, listing).map(|row| row.key.as_str().to_owned());
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

/// One that takes the means before one that doesn't, then one for the performance before one that
/// is for all, then the first by key: as `Catalogue::account`.
fn account<'s>(shop: &Shop<'s>, company: &str, listing: Option<&Listing>) -> Option<&'s Account> {
    let payment_method = shop.request.payment_method.as_deref();
    let takes = |row: &Account| {
        payment_method.is_none_or(|payment_method| match row.payment_method.is_empty() {
            true => payment_method == CARD,
            false => row.payment_method.iter().any(|of| of.as_str() == payment_method),
        })
    };
    let is_meant = |row: &&Account| {
        row.channel == shop.channel
            && row.company.as_str() == company
            && row.closed != Some(true)
            && match (&row.performances, listing) {
                (None, _) => true,
                (Some(performances), Some(listing)) => performances.picks(&listing.facts()),
                (Some(_), None) => false,
            }
    };
    let rows = shop.rules().folder.accounts.iter().filter(is_meant);
    rows.min_by_key(|row| (!takes(row), row.performances.is_none(), row.key.as_str().to_owned()))
}

/// What an account takes whose row names no means.
const CARD: &str = "card";
