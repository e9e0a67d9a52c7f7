//! Charges on top of prices.

use crate::sheets::season_folder::{
    cells::{
        ChannelOrPoint, CompanyKey, FeeAmount, FeeKey, FeePer, Key, PriceTypesKey, TaxKey, Texts,
    },
    sheet::sheet,
};
use domain::sales::offer::selection::Selection;

sheet! {
    /// Charges on tickets, by channel, payment method and performance. None on what costs nothing.
    "fees": Fee, unique [&["key", "channel", "means"]], at most 1_000 {
        /// Names the fee.
        key: FeeKey = "booking",
        /// Where it is charged.
        channel: ChannelOrPoint = "web",
        /// With which payment method; empty: all.
        payment_method as "means": Option<Key> = "card",
        /// What it is charged for: each single `ticket`, each package (`item`), each ticket of a
        /// package (`package-ticket`), or the `order`.
        basis: FeePer = "ticket",
        /// How much; percent is of what is due for the ticket, the package's tickets, or all
        /// tickets of the order. Discounts can change it (`fees` of `discounts`).
        amount: FeeAmount = "1.50",
        /// On tickets for which performances; empty: all. All rows of a fee and channel say the
        /// same.
        performances as "for": Option<Selection> = "production:carmen",
        /// On which ticket types and groups; empty: all that carry fees.
        price_types as "tariffs": Vec<PriceTypesKey> = "full",
        /// Who charges it.
        company: CompanyKey = "opera",
        /// VAT of the fee.
        tax: TaxKey = "services",
        /// For shoppers.
        name: Texts = "Booking fee",
    }
}
