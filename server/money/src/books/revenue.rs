//! What a line of an order brings, and the VAT in it.

use super::{
    SALES, VAT, entry, taxed,
    vouchers::{Sold, VOUCHERS},
};
use house::House;
use store::{
    books::ledger::Entry,
    orders::{Offer, OrderLine},
};

const FEES: &str = "fees";
/// Passes, extras, gifts.
const EXTRAS: &str = "goods";

/// Revenue and VAT, or what is owed by the voucher that it sells, VAT included.
pub(super) fn revenue(
    house: &House,
    line: &OrderLine,
    [minor, tax_minor]: [i64; 2],
    sold: &Sold,
) -> Vec<Entry> {
    let of_line = |account: &str, minor| {
        let entry = entry(house, line.selling, account.to_owned(), minor);
        taxed(entry, Some(line.tax_treatment))
    };
    if let Some(voucher) = sold.get(&line.id).copied() {
        return vec![Entry { voucher: Some(voucher), ..of_line(VOUCHERS, minor) }];
    }
    let account = match line.offer {
        Offer::Seat { .. } | Offer::Place { .. } => SALES,
        Offer::Fee { .. } => FEES,
        Offer::Extra => EXTRAS,
    };
    vec![of_line(account, minor - tax_minor), of_line(VAT, tax_minor)]
}
