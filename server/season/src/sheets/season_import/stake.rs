//! What of an import concerns what was sold, all together.

use super::ListedChange;
use domain::money::{Currency, Money};
use std::collections::{BTreeMap, BTreeSet};

#[derive(Default)]
struct Stake<'c> {
    keys: BTreeSet<&'c str>,
    tickets: i64,
    minor: i64,
    mails: i64,
    without_address: i64,
}

/// A line for each sheet whose changes somebody must accept, or has accepted. A row counts once,
/// however many of its cells change; two sheets may count the same tickets.
pub fn at_stake(changes: &[ListedChange]) -> Vec<String> {
    let mut by_sheet: BTreeMap<(&str, Currency), Stake<'_>> = BTreeMap::new();
    for change in changes.iter().filter(|change| change.needs_accept) {
        let Money { minor, currency } = change.worth;
        let stake = by_sheet.entry((&change.sheet, currency)).or_default();
        stake.mails += change.mails;
        stake.without_address += change.without_address;
        if stake.keys.insert(&change.key) {
            stake.tickets += change.tickets;
            stake.minor += minor;
        }
    }
    let line = |((sheet, currency), stake): ((&str, Currency), Stake<'_>)| {
        let Stake { keys, tickets, minor, mails, without_address } = stake;
        let (rows, money) = (keys.len(), currency.plain(minor));
        let sold = format!("sold {tickets} ({money} {currency})");
        let lost = match without_address {
            0 => String::new(),
            without => format!(", cannot be sent because there is no address {without}"),
        };
        format!("{sheet}: rows {rows}, {sold}, mails {mails}{lost}")
    };
    by_sheet.into_iter().map(line).collect()
}
