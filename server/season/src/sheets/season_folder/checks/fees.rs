//! A fee is charged on the same performances by whatever it is paid, and a discount changes fees of
//! tickets only.

use crate::sheets::season_folder::{Sheets, rows::Fee};
use documents::sheets::SheetErrors;

pub(super) fn check(sheets: &Sheets, errors: &mut SheetErrors) {
    let fees = &sheets.fees;
    for (at, (row, fee)) in fees.iter().enumerate() {
        let is_same =
            |(_, other): &(u32, &Fee)| other.key == fee.key && other.channel == fee.channel;
        let Some((before, first)) = fees.iter().take(at).find(is_same) else { continue };
        if first.performances != fee.performances {
            let message = format!(
                "is not what row {before} says of the same fee; write the same, or give one of the \
                 two fees another key"
            );
            errors.push(fees.error(row, "for", message));
        }
    }
    if !sheets.packages.is_sound {
        return;
    }
    let has_tickets = |key: &str| {
        key == "ticket" || sheets.packages.rows.iter().any(|package| package.key.as_str() == key)
    };
    for (row, discount) in sheets.discounts.iter().filter(|(_, it)| it.fees.is_some()) {
        let offers = &discount.offers;
        if !offers.is_empty() && !offers.iter().any(|offer| has_tickets(offer.as_str())) {
            let message = "changes fees, which are charged on tickets, but offers names no ticket \
                           and no package; empty it, or add one there";
            errors.push(sheets.discounts.error(row, "fees", message));
        }
    }
}
