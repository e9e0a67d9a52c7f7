//! What each merchant account is to be paid of an order. What a company without an account of
//! its own sells is paid to that of another, which then owes it (the ledger says so).

use crate::catalogue::Catalogue;
use domain::payment::Means;
use store::{orders::OrderLine, payments::Merchant, shares::Share};

/// Gives each line its share. None: no account takes these means for all of it.
pub(super) fn split(
    catalogue: &Catalogue,
    lines: &mut [OrderLine],
    wanted: Means,
) -> Option<Vec<Share>> {
    let of_line = |line: &OrderLine| {
        let listing = line.offer.performance().and_then(|id| catalogue.listing(id));
        let account = catalogue.account(line.selling, listing.map(|it| &**it), wanted)?;
        Some((account.merchant.clone(), account.means.contains(&wanted)))
    };
    let found: Vec<Option<(Merchant, bool)>> = lines.iter().map(of_line).collect();
    // Where a company has no account, the first of those that are paid anyway.
    let paid = || lines.iter().zip(&found).filter(|(line, _)| line.due_minor > 0);
    let other = catalogue.accounts.iter().find(|account| account.means.contains(&wanted));
    let first = paid().find_map(|(_, found)| found.clone());
    let first = first.or_else(|| Some((other?.merchant.clone(), true)))?;
    let mut shares: Vec<Share> = Vec::new();
    let found: Vec<_> = found.into_iter().map(|it| it.unwrap_or_else(|| first.clone())).collect();
    for (line, (merchant, takes_means)) in lines.iter_mut().zip(found) {
        if line.due_minor == 0 {
            continue;
        }
        if !takes_means {
            return None;
        }
        let at = shares.iter().position(|share| share.merchant.id == merchant.id);
        let at = at.unwrap_or_else(|| {
            let position = shares.len() as u32;
            shares.push(Share { position, merchant, means: wanted, amount_minor: 0 });
            shares.len() - 1
        });
        shares[at].amount_minor += line.due_minor;
        line.share = at as u32;
    }
    Some(shares)
}
