//! The companies that sell, as the sheets have them.

use crate::catalogue::{self, Catalogue};
use domain::invoice::Party;
use house::House;
use std::collections::BTreeMap;
use store::invoice_sources;

/// Where the house plays: two letters, which an address there needs not say; empty before the first
/// performance.
pub fn home_country(catalogue: &Catalogue) -> String {
    catalogue.listings().next().map_or_else(String::new, |it| it.row.venue.country.clone())
}

/// By their keys; none before the first season.
pub async fn sellers(house: &House) -> anyhow::Result<Vec<Party>> {
    let mut conn = house.store().read().await?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let companies: BTreeMap<_, _> = catalogue.rules.companies.iter().collect();
    let mut sellers = Vec::new();
    for company in companies.into_values() {
        sellers.push(invoice_sources::seller(&mut conn, *company).await?.0);
    }
    Ok(sellers)
}
