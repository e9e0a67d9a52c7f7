//! The catalogue as the database has it.

use super::Catalogue;
use crate::{
    contents::addresses::ProductionAddresses,
    sellers::accounts::Account,
    sheets::{
        kept_sheets,
        season_folder::SeasonFolder,
        sheet_rules::{self, Ids},
    },
    shown::{announcements, brands as shown_brands, landing_pages::Landings, looks::ShownLook},
};
use anyhow::Context;
use domain::{
    sales::{offer::offering::Offering, outlet::Outlet},
    wording::{
        listing::{Listing, PerformanceRow},
        settings::{Effective, Setting, effective},
    },
};
use house::House;
use season_tables::{
    revisions::{self, Kind},
    season::{self, SeasonRow},
};
use sha2::{Digest, Sha256};
use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};
use store::{
    Conn, baskets::offers, books::bank_accounts, orders::extras, payments::merchants, prices,
};

pub(super) async fn read_catalogue(
    house: &House,
    conn: &mut Conn,
    version: String,
    outlet: &Outlet,
) -> anyhow::Result<Catalogue> {
    let settings = season::settings(conn, outlet).await?;
    let price_lists: HashMap<_, _> = prices::price_lists(conn)
        .await?
        .into_iter()
        .map(|(id, list)| (id, (list.key, list.tax, Arc::new(list.prices))))
        .collect();
    let mut listings = Vec::new();
    for (row, series) in season::performances(conn).await? {
        let (list_key, tax, prices) =
            price_lists.get(&row.price_list).cloned().context("every performance has prices")?;
        let effective = effective_of(&row, &series, &settings);
        let plan_mark = plan_mark(&row);
        listings.push(Arc::new(Listing { row, plan_mark, list_key, prices, tax, effective }));
    }
    let mut texts: HashMap<String, BTreeMap<String, String>> = HashMap::new();
    for (language, key, text) in season_tables::texts::published(conn).await? {
        texts.entry(language).or_default().insert(key, text);
    }
    let folder = kept_sheets::kept(conn).await?;
    let ids = Ids {
        price_types: prices::price_type_ids(conn).await?,
        taxes: prices::taxes(conn).await?,
        companies: prices::companies(conn).await?,
    };
    let rules = sheet_rules::rules(&folder, ids, outlet);
    let offers = offers::all(conn).await?.into_iter().map(|row| {
        let said = rules.packages.iter().find(|said| said.key == row.key);
        let who = said.map(|said| said.who.as_slice()).unwrap_or_default();
        Arc::new(Offering::new(row, &listings, who))
    });
    let offers = offers.collect();
    let accounts = accounts(house, conn, &folder, outlet).await?;
    let brands = Arc::new(shown_brands::read(conn, &listings).await?);
    let rows = || listings.iter().map(|listing| &listing.row).enumerate();
    Ok(Catalogue {
        version,
        outlet: outlet.clone(),
        seasons: named_seasons(house, conn, &mut texts).await?,
        rules,
        time_zone: sheet_rules::time_zone(&folder),
        company_names: company_names(&folder),
        bank_payers: bank_accounts::terms(conn).await?.iter().map(|it| it.company).collect(),
        fees: season::fees(conn, outlet.channel.as_str()).await?,
        fees_apart: house.settings().fees_apart.is_some(),
        accounts,
        offers,
        extras: extras::all(conn).await?,
        by_id: rows().map(|(index, row)| (row.id, index)).collect(),
        by_slug: rows().map(|(index, row)| (row.slug.clone(), index)).collect(),
        listings,
        texts,
        own_language: house.locales().fallback().language().to_owned(),
        look: Arc::new(ShownLook::of(revisions::newest(conn, Kind::Look, "").await?)),
        brands,
        announcement: Arc::new(announcements::newest(conn).await?),
        addresses: ProductionAddresses::load(conn).await?,
        landings: Arc::new(Landings::load(conn).await?),
    })
}

/// Eight signs, for they go along with each hold.
fn plan_mark(row: &PerformanceRow) -> String {
    let ids = [row.plan.0.into_bytes(), row.zone_map.0.into_bytes()].concat();
    Sha256::digest(ids).iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

/// Those that are open. Of a company that has some for the point of sale, its channel's don't
/// count there.
async fn accounts(
    house: &House,
    conn: &mut Conn,
    folder: &SeasonFolder,
    outlet: &Outlet,
) -> anyhow::Result<Vec<Account>> {
    let open = |(merchant, accepted)| Account::of(house, folder, merchant, accepted);
    let of_channel = merchants::accounts(conn, outlet.channel.as_str()).await?;
    let mut accounts: Vec<Account> = of_channel.into_iter().filter_map(open).collect();
    if outlet.point.is_some() {
        let of_point = merchants::accounts(conn, &outlet.name()).await?;
        let own: Vec<Account> = of_point.into_iter().filter_map(open).collect();
        let companies: Vec<_> = own.iter().map(|account| account.merchant.company).collect();
        accounts.retain(|account| !companies.contains(&account.merchant.company));
        accounts.extend(own);
        accounts.sort_by(|one, other| one.merchant.key.cmp(&other.merchant.key));
    }
    Ok(accounts)
}

fn company_names(folder: &SeasonFolder) -> HashMap<String, String> {
    folder.companies.iter().map(|row| (row.key.to_string(), row.name.clone())).collect()
}

/// A season that has no name bears the years of its key: `2027-28` is Season 2027/28.
async fn named_seasons(
    house: &House,
    conn: &mut Conn,
    texts: &mut HashMap<String, BTreeMap<String, String>>,
) -> anyhow::Result<Vec<SeasonRow>> {
    let seasons = season::seasons(conn).await?;
    let locales = house.locales();
    let own = locales.fallback().language().to_owned();
    let has_years = |season: &&SeasonRow| season.key.starts_with(|it: char| it.is_ascii_digit());
    for season in seasons.iter().filter(has_years) {
        let key = format!("season.{}.name", season.key);
        let named: Vec<String> = texts
            .iter()
            .filter(|(_, known)| known.get(&key).is_some_and(|name| !name.is_empty()))
            .map(|(language, _)| language.clone())
            .collect();
        // The house's own language stands in for the others.
        let nameless = locales.known().into_iter().filter(|_| !named.contains(&own));
        for language in nameless.filter(|language| !named.iter().any(|known| known == language)) {
            let Some(locale) = locales.get_known(language) else { continue };
            let years = [("years", season.key.replace('-', "/").into())];
            let name = locale.text_with("season-name", &years);
            texts.entry(language.to_owned()).or_default().insert(key.clone(), name);
        }
    }
    Ok(seasons)
}

/// Gathers what is set on the performance and all above it.
fn effective_of(
    row: &PerformanceRow,
    series: &[String],
    settings: &HashMap<String, Vec<Setting>>,
) -> Effective {
    let subjects = [row.season.to_string(), row.production.to_string(), row.id.to_string()];
    let said: Vec<Setting> = subjects
        .iter()
        .chain(series)
        .filter_map(|subject| settings.get(subject))
        .flatten()
        .cloned()
        .collect();
    effective(&said, row.starts_at)
}
