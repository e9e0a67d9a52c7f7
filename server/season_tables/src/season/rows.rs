//! What sales refer to, made from a season's sheets: written under its key, whether the house
//! knew it before or not. Each gives the identity, which stays for ever.

/// Runs an upsert that returns the identity; every one here does.
macro_rules! written {
    ($change:expr, $sql:expr $(, $value:expr)+ $(,)?) => {{
        let id: String =
            sqlx::query_scalar($sql)$(.bind($value))+.fetch_one(&mut **$change).await?;
        Ok(id.parse()?)
    }};
}

mod companies;
mod places;
mod prices;
mod programme;
mod used;

pub use companies::{AccountRow, CompanyRow, TaxRow, account, company, tax, used_accounts};
pub use places::{hall, halls_of_performances, venue, venues_of_halls};
pub use prices::{are_renewed, extra, offer, price_list, price_type, prices};
pub use programme::{
    PerformanceRow, ProductionRow, SeasonRow, forget_settings, performance, production, season,
    series, series_of, setting,
};
pub(crate) use used::USE_OF_PERFORMANCE;
pub use used::{delete_performance, delete_price_type, use_of_performance, use_of_price_type};
