//! Of fees, what goes back with the lines that are taken back: the parts that were charged on
//! them. A part that the house kept once stays kept.

use super::backs::state;
use store::{
    orders::{Offer, OrderLine},
    payments::cancellations::{Back, FeePart, LineState},
};

/// `lines` are all that stand, `chosen` those that go.
pub(super) fn backs(
    lines: &[OrderLine],
    states: &[LineState],
    chosen: &[&OrderLine],
    parts: &[FeePart],
) -> Vec<Back> {
    // Only tickets that cost something have fees (docs/prices.md 3.2): a programme that stays
    // keeps no fee here, and taking it back later brings none.
    let standing = lines.iter().filter(|line| is_charged(line)).count();
    let going = chosen.iter().filter(|line| is_charged(line)).count();
    let is_last = going > 0 && going == standing;
    let mut backs = Vec::new();
    for fee in lines.iter().filter(|line| is_fee(line)) {
        let Some(state) = state(states, fee.id) else { continue };
        let own: Vec<&FeePart> = parts.iter().filter(|part| part.fee == fee.id).collect();
        if own.is_empty() {
            backs.extend(by_count(lines, chosen, fee, state));
            continue;
        }
        // The whole order's fee, an amount or a percentage, goes with the last of its tickets.
        let goes = |part: &FeePart| match part.line == fee.id {
            true => is_last,
            false => chosen.iter().any(|line| line.id == part.line),
        };
        let gone = own.into_iter().filter(|part| goes(part));
        let (minor, tax_minor) =
            gone.fold((0, 0), |sum, part| (sum.0 + part.minor, sum.1 + part.tax_minor));
        if minor > 0 {
            let is_whole = state.back_minor + minor == fee.due_minor;
            backs.push(Back { line: fee.id, minor, tax_minor, is_whole });
        }
    }
    backs
}

fn is_fee(line: &OrderLine) -> bool {
    matches!(line.offer, Offer::Fee { .. })
}

/// Of an order that is older than the parts: by the number of tickets that go (of extras, where no
/// ticket stands), the last of them with the rest, so that nothing is left over.
fn by_count(
    lines: &[OrderLine],
    chosen: &[&OrderLine],
    fee: &OrderLine,
    state: &LineState,
) -> Option<Back> {
    // Nothing is charged on what is free.
    let is_any_charged = lines.iter().any(is_charged);
    let carries_fees = |line: &&OrderLine| match line.offer {
        Offer::Seat { .. } | Offer::Place { .. } => !is_any_charged || is_charged(line),
        Offer::Extra => lines.iter().all(|line| line.offer.performance().is_none()),
        Offer::Fee { .. } => false,
    };
    let standing = lines.iter().filter(carries_fees).count();
    let going = chosen.iter().copied().filter(carries_fees).count();
    if going == 0 {
        return None;
    }
    let part = |minor: i64| minor * going as i64 / standing as i64;
    Some(Back {
        line: fee.id,
        minor: part(fee.due_minor - state.back_minor),
        tax_minor: part(fee.tax_minor - state.back_tax_minor),
        is_whole: going == standing,
    })
}

fn is_charged(ticket: &OrderLine) -> bool {
    ticket.offer.performance().is_some() && ticket.due_minor > 0
}
