//! What seats cost.

use crate::sheets::season_folder::{
    cells::{Price, PriceGroupKey, PriceTypeKey, TaxKey, Zone},
    sheet::sheet,
};
use domain::money::Currency;

sheet! {
    /// Price lists that performances share.
    "price_groups": PriceGroup, unique [&["key"]], at most 5_000 {
        /// Names the price group in other sheets.
        key: PriceGroupKey = "premiere",
        /// The season's.
        currency: Currency = "EUR",
        /// VAT of its prices.
        tax: TaxKey = "culture",
        /// Zones that are meant to have no price, and aren't sold.
        unsold_zones: Vec<Zone> = "5; 6",
    }
}

sheet! {
    /// Prices by zone and ticket type. Each zone of a hall where the group is used has one at
    /// least.
    "prices": PriceRow, unique [&["price_group", "zone", "tariff"]], at most 200_000 {
        /// In which price group.
        price_group: PriceGroupKey = "premiere",
        /// Of the hall's plan.
        zone: Zone = "1",
        /// For whom. A ticket type that stands on another needs no price of its own.
        price_type as "tariff": PriceTypeKey = "full",
        /// Of one ticket.
        price: Price = "145.50",
    }
}
