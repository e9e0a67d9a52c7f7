//! What is sold beside tickets.

use crate::sheets::season_folder::{
    cells::{ChannelOrPoint, CompanyKey, ExtraKey, ExtraKind, LocalWhen, Price, TaxKey, Texts},
    sheet::sheet,
};
use domain::sales::offer::selection::Selection;
use jiff::civil::Date;

sheet! {
    /// Programmes, drinks, parking, visits, donations, gift vouchers.
    "extras": Extra, unique [&["key"]], at most 2_000 {
        /// Names the extra in other sheets; no package or pass has it.
        key: ExtraKey = "programme",
        /// A `donation` has amounts to choose from instead of a price; a `voucher` is a gift
        /// voucher, and its price is its value.
        kind: ExtraKind = "extra",
        /// Of one; needed for an `extra` and a `voucher`.
        price: Option<Price> = "6.50",
        /// Proposed sums of a `donation`.
        amounts: Vec<Price> = "10; 25; 50",
        /// Least sum of a `donation`; empty: 1.00 in euro, in other currencies none. Tiny sums are
        /// used to try out stolen cards.
        least: Option<Price> = "1.00",
        /// VAT of its price; a donation may have none. A `voucher` usually has none: VAT is due for
        /// what it pays. Where everything has one VAT and one seller, it may have that: then VAT is
        /// due when it is sold.
        tax: Option<TaxKey> = "books",
        /// Who sells it.
        company: CompanyKey = "opera",
        /// How many there are; empty: no end of them.
        stock: Option<u32> = "500",
        /// So many months a `voucher` can be used after the day on which it is sold.
        valid_months: Option<u32> = "24",
        /// The last day on which a `voucher` can be used; with months too, whichever comes later;
        /// with neither it has no end.
        valid_until: Option<Date> = "2028-12-31",
        /// With which performances; empty: all, and alone. Not of a `voucher`.
        performances as "for": Option<Selection> = "production:carmen",
        /// Most in an order.
        max_order: Option<u32> = "10",
        /// Where; empty: everywhere.
        channels: Vec<ChannelOrPoint> = "web",
        /// From when it is sold.
        from: Option<LocalWhen> = "2026-09-01 10:00",
        /// Until when.
        until: Option<LocalWhen> = "curtain",
        /// For shoppers.
        name: Texts = "Programme book",
        /// What it is.
        text: Texts = "120 pages, at the cloakroom.",
    }
}
