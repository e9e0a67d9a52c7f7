//! What each merchant account is to be paid of an order. What a company without an account of
//! its own sells is paid to that of another, which then owes it (the ledger says so).

use crate::{catalogue::Catalogue, sellers::accounts::PaidFor};
use domain::{moment::Moment, payments::method::PaymentMethod};
use store::{
    orders::{Offer, OrderLine, extras::OrderExtraRow, shares::Share},
    payments::{Payment, merchants::Merchant},
};

/// What an order sells.
#[derive(Clone, Copy)]
pub struct Sold<'a> {
    pub lines: &'a [OrderLine],
    /// The rows of lines that are no tickets.
    pub extras: &'a [OrderExtraRow],
}

/// Whose money a line is; None: nobody knows what it sold.
fn paid_for<'c>(
    catalogue: &'c Catalogue,
    line: &OrderLine,
    extras: &[OrderExtraRow],
) -> Option<PaidFor<'c>> {
    match &line.offer {
        Offer::Seat { performance, .. } | Offer::Place { performance, .. } => {
            Some(PaidFor::Ticket(catalogue.listing(*performance)?))
        }
        Offer::Extra => {
            let row = extras.iter().find(|row| row.line == line.id)?;
            Some(PaidFor::Extra(&catalogue.extra(row.extra)?.key))
        }
        Offer::Fee { .. } => Some(PaidFor::Fee),
    }
}

/// Gives each line its share. None: no account takes this payment method for all of it.
pub fn split(
    catalogue: &Catalogue,
    lines: &mut [OrderLine],
    extras: &[OrderExtraRow],
    wanted: PaymentMethod,
) -> Option<Vec<Share>> {
    let of_line = |line: &OrderLine| {
        let paid_for = paid_for(catalogue, line, extras).unwrap_or(PaidFor::Fee);
        let account = catalogue.account(line.selling, paid_for, wanted)?;
        Some((account.merchant.clone(), account.payment_methods.contains(&wanted)))
    };
    let found: Vec<Option<(Merchant, bool)>> = lines.iter().map(of_line).collect();
    // What a company without an account sells is paid to the first account that is paid anyway.
    let paid = || lines.iter().zip(&found).filter(|(line, _)| line.due_minor > 0);
    let other = catalogue.accounts.iter().find(|account| account.payment_methods.contains(&wanted));
    let first = paid().find_map(|(_, found)| found.clone());
    let first = first.or_else(|| Some((other?.merchant.clone(), true)))?;
    let mut shares: Vec<Share> = Vec::new();
    let found: Vec<_> = found.into_iter().map(|it| it.unwrap_or_else(|| first.clone())).collect();
    for (line, (merchant, takes_payment_method)) in lines.iter_mut().zip(found) {
        if line.due_minor == 0 {
            continue;
        }
        if !takes_payment_method {
            return None;
        }
        let at = shares.iter().position(|share| share.merchant.id == merchant.id);
        let at = at.unwrap_or_else(|| {
            let position = shares.len() as u32;
            shares.push(Share {
                position,
                merchant,
                payment_method: wanted,
                amount_minor: 0,
                helps: None,
                is_exchange: false,
                voucher: None,
            });
            shares.len() - 1
        });
        shares[at].amount_minor += line.due_minor;
        line.share = at as u32;
    }
    Some(shares)
}

/// How a share of an unpaid order can be paid at a bank: by the payment method of its last attempt,
/// then by others that cost the same, pay for all of the order, and are taken by an account of the
/// same company. The accounts are those of the season's sheet now; a share without one keeps its
/// own.
pub fn share_ways(
    catalogue: &Catalogue,
    sold: &Sold<'_>,
    shares: &[Share],
    chosen: &Share,
    last: Option<&Payment>,
    now: Moment,
) -> Vec<Share> {
    let lines = sold.lines;
    let last = last.map_or(chosen.clone(), |attempt| Share {
        merchant: attempt.merchant.clone(),
        payment_method: attempt.payment_method,
        ..chosen.clone()
    });
    let fees = |payment_method| {
        let mut fees = catalogue.fee_rules(Some(payment_method), now);
        fees.sort_by(|one, other| one.key.cmp(&other.key));
        fees
    };
    // The fees that were charged stay. Other payment methods are offered where they have the same
    // ones.
    let known = fees(chosen.payment_method);
    let are_charged = lines.iter().all(|line| match &line.offer {
        Offer::Fee { key } => known.iter().any(|fee| fee.key == *key),
        Offer::Seat { .. } | Offer::Place { .. } | Offer::Extra => true,
    });
    let of_sheet = catalogue.payment_methods().into_iter().filter_map(|payment_method| {
        let mut split_lines = lines.to_vec();
        let others = split(catalogue, &mut split_lines, sold.extras, payment_method)?;
        let is_same = |(one, other): (&Share, &Share)| {
            let parts = shares.iter().filter(|part| part.pays() == other.position);
            let due_minor: i64 = parts.map(|part| part.amount_minor).sum();
            one.amount_minor == due_minor
                && (one.merchant.company == other.merchant.company
                    || other.merchant.house_owed_it())
        };
        let own = || shares.iter().filter(|share| share.helps.is_none());
        let are_same = others.len() == own().count()
            && others.iter().zip(own()).all(is_same)
            && lines.iter().zip(&split_lines).all(|(one, other)| one.share == other.share)
            && (payment_method == chosen.payment_method
                || are_charged && fees(payment_method) == known);
        let same = others.into_iter().find(|share| share.position == chosen.position);
        let amount_minor = chosen.amount_minor;
        same.filter(|_| are_same).map(|share| Share { amount_minor, ..share })
    });
    let mut ways: Vec<Share> = of_sheet.collect();
    // What was to be paid at a counter is offered nowhere else.
    for frozen in [&last, chosen].into_iter().filter(|way| !way.merchant.takes_no_gateway()) {
        if ways.iter().all(|known| known.payment_method != frozen.payment_method) {
            ways.push(frozen.clone());
        }
    }
    // The others stay in the order in which they are offered.
    ways.sort_by_key(|way| way.payment_method != last.payment_method);
    ways
}
