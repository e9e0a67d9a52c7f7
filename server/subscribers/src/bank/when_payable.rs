//! What of a holder's credit can go to a bank, and from when.

use super::LaterView;
use domain::{
    moment::Moment,
    payments::credit::{Balance, payable_minor},
};
use std::collections::BTreeMap;
use store::books::{bank_accounts::PayOutTerms, credits::Held};

/// What companies owe that pay to banks, without what can't go to a bank yet.
pub(super) fn payable(balances: &[Balance], terms: &[PayOutTerms], held: &[Held]) -> Vec<Balance> {
    let now = |balance: &Balance| Balance {
        minor: payable_minor(balance.minor, held_minor(held, balance)),
        ..*balance
    };
    of_payers(balances, terms).map(now).filter(|balance| balance.minor > 0).collect()
}

/// The rest of it, by the days from which it can go there.
pub(super) fn later(balances: &[Balance], terms: &[PayOutTerms], held: &[Held]) -> Vec<LaterView> {
    let mut by_day: BTreeMap<Moment, i64> = BTreeMap::new();
    for balance in of_payers(balances, terms) {
        let mut left_minor = held_minor(held, balance);
        let mut so_far_minor = payable_minor(balance.minor, left_minor);
        for it in held.iter().filter(|it| it.company == balance.company) {
            left_minor -= it.minor;
            let then_minor = payable_minor(balance.minor, left_minor).max(so_far_minor);
            *by_day.entry(it.payable_at).or_default() += then_minor - so_far_minor;
            so_far_minor = then_minor;
        }
    }
    let by_day = by_day.into_iter().filter(|(_, minor)| *minor > 0);
    by_day.map(|(payable_at, minor)| LaterView { minor, payable_at }).collect()
}

fn of_payers<'a>(
    balances: &'a [Balance],
    terms: &'a [PayOutTerms],
) -> impl Iterator<Item = &'a Balance> {
    let pays = move |balance: &&Balance| terms.iter().any(|it| it.company == balance.company);
    balances.iter().filter(pays)
}

fn held_minor(held: &[Held], balance: &Balance) -> i64 {
    held.iter().filter(|it| it.company == balance.company).map(|it| it.minor).sum()
}
