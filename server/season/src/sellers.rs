//! The companies that sell and organise, as the sheets have them.

pub mod accounts;
pub mod points_of_sale;

use crate::catalogue::{self, Catalogue};
use domain::{id::CompanyId, payments::invoice::Party, sales::basket::BasketView};
use house::House;
use std::collections::BTreeMap;
use store::books::invoice_sources;

/// Where the house plays: two letters, which an address there needs not say; empty before the first
/// performance.
pub fn home_country(catalogue: &Catalogue) -> String {
    catalogue.listings().next().map_or_else(String::new, |it| it.row.venue.country.clone())
}

/// By their keys; none before the first season.
#[boxed]
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

/// With whom the shopper of a basket deals, and who gets their name and address (T6.5b, T6.5i).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BasketParties {
    /// Names of all companies that sell something of it; empty where the sheets name none.
    pub sellers: Vec<String>,
    /// Companies that organise something which another one sells.
    pub organisers: Vec<BasketOrganiser>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BasketOrganiser {
    pub name: String,
    /// Of what it organises.
    pub titles: Vec<String>,
}

/// Of what is in the basket.
pub fn basket_parties(catalogue: &Catalogue, basket: &BasketView) -> BasketParties {
    let sellers = basket.quote.sellers.iter();
    let sellers = sellers.filter_map(|(key, _)| catalogue.company_name(key).map(str::to_owned));
    let mut parties = BasketParties { sellers: sellers.collect(), organisers: Vec::new() };
    for line in &basket.lines {
        let Some(listing) = catalogue.listing(line.performance) else { continue };
        if listing.row.organising == listing.row.selling {
            continue;
        }
        if let Some(name) = name_of(catalogue, listing.row.organising) {
            add_organiser(&mut parties.organisers, name, &line.title);
        }
    }
    parties
}

/// None: the sheets have no such company.
pub fn name_of(catalogue: &Catalogue, company: CompanyId) -> Option<&str> {
    let key = catalogue.rules.companies.iter().find(|(_, id)| **id == company)?.0;
    catalogue.company_name(key)
}

/// Each organiser and each of its titles once.
fn add_organiser(organisers: &mut Vec<BasketOrganiser>, name: &str, title: &str) {
    match organisers.iter_mut().find(|organiser| organiser.name == name) {
        None => {
            let titles = vec![title.to_owned()];
            organisers.push(BasketOrganiser { name: name.to_owned(), titles });
        }
        Some(organiser) if organiser.titles.iter().any(|known| known == title) => {}
        Some(organiser) => organiser.titles.push(title.to_owned()),
    }
}
