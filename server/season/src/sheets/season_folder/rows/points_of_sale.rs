//! Where the house and others sell, beside the shop's own pages.

use crate::sheets::season_folder::{
    cells::{CompanyKey, PointChannel, PointOfSaleKey},
    sheet::sheet,
};

sheet! {
    /// Desks, shops and agencies that sell. Wherever a sheet names a channel, `point-of-sale:KEY`
    /// names one of them alone; what no row says of it is that of its channel
    /// ([prices.md](../prices.md), section 11). What a point has sold names it, so it stays:
    /// `closed` ends its sale.
    "points_of_sale": PointOfSale, unique [&["key"]], at most 1_000 {
        /// Names the point of sale in other sheets.
        key: PointOfSaleKey = "plaza",
        /// What staff read.
        name: String = "Kiosk at the plaza",
        /// The channel in which it sells.
        channel: PointChannel = "box-office",
        /// Who runs it; empty: the house itself.
        company: Option<CompanyKey> = "opera",
        /// Where it stands.
        address: Option<String> = "Plaza Nueva 3, Sevilla",
        /// Sells no more.
        closed: Option<bool> = "no",
        /// Takes it out for good: only while nothing was sold at it and no row names it.
        delete: Option<bool> = "no",
    }
}
