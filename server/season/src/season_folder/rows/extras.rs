//! What is sold beside tickets.

use crate::season_folder::{
    cells::{CompanyKey, ExtraKey, ExtraKind, LocalWhen, Price, TaxKey, Texts},
    sheet::sheet,
};
use domain::{actor::Channel, offer::selection::Selection};

sheet! {
    /// Programmes, drinks, parking, visits, donations.
    "extras": Extra, unique [&["key"]], at most 2_000 {
        /// Names the extra in other sheets; no package or pass has it.
        key: ExtraKey = "programme",
        /// A `donation` has amounts to choose from instead of a price.
        kind: ExtraKind = "extra",
        /// Of one; only of an `extra`, and needed there.
        price: Option<Price> = "6.50",
        /// Proposed sums of a `donation`.
        amounts: Vec<Price> = "10; 25; 50",
        /// Least sum of a `donation`; empty: 1.00. Tiny sums are used to try out stolen cards.
        least: Option<Price> = "1.00",
        /// VAT of its price; a donation may have none.
        tax: Option<TaxKey> = "books",
        /// Who sells it.
        company: CompanyKey = "opera",
        /// How many there are; empty: no end of them.
        stock: Option<u32> = "500",
        /// With which performances; empty: all, and alone.
        performances as "for": Option<Selection> = "production:carmen",
        /// Most in an order.
        max_order: Option<u32> = "10",
        /// Where; empty: everywhere.
        channels: Vec<Channel> = "web",
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
