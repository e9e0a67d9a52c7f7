//! The demo season as the folder that a house would hand over.

use super::{HALLS, dates::SeasonYear, programme::Programme, texts};
use crate::sheets::season_import::Folder;
use documents::sheets::{self, Row, Table};
use std::collections::BTreeMap;

macro_rules! sheet {
    ($name:literal) => {
        (
            concat!($name, ".csv"),
            include_str!(concat!("../../../../assets/demo/season/", $name, ".csv")),
        )
    };
}
/// Sheets that hang on the year alone.
const SHEETS: [(&str, &str); 25] = [
    sheet!("accounts"),
    sheet!("codes"),
    sheet!("companies"),
    sheet!("discounts"),
    sheet!("exchanges"),
    sheet!("extras"),
    sheet!("fees"),
    sheet!("halls"),
    sheet!("kinds"),
    sheet!("occupancy_steps"),
    sheet!("package_groups"),
    sheet!("package_prices"),
    sheet!("package_steps"),
    sheet!("packages"),
    sheet!("passes"),
    sheet!("resales"),
    sheet!("seasons"),
    sheet!("seniority_steps"),
    sheet!("series"),
    sheet!("subscription_transfers"),
    sheet!("tariff_groups"),
    sheet!("tariffs"),
    sheet!("taxes"),
    sheet!("venues"),
    sheet!("waivers"),
];

pub fn folder(programme: &Programme, year: SeasonYear) -> anyhow::Result<Folder> {
    let mut folder = Folder::default();
    for (name, plan) in HALLS {
        folder.0.insert(format!("{name}.json"), plan.to_vec());
    }
    for (name, text) in SHEETS {
        let text = text
            .replace("{season}", &year.key())
            .replace("{year}", &year.year.to_string())
            .replace("{next}", &(year.year + 1).to_string());
        folder.0.insert(name.to_owned(), text.into_bytes());
    }
    for (name, text) in programme.sheets(year)? {
        folder.0.insert(name.to_owned(), text.into_bytes());
    }
    let productions = sheets::to_csv(&productions(programme, year)?);
    folder.0.insert("productions.csv".to_owned(), productions);
    Ok(folder)
}

/// The sheet `productions`, with what is said of them in all languages.
fn productions(programme: &Programme, year: SeasonYear) -> anyhow::Result<Table> {
    let mut said = texts::of_productions()?;
    let rows = programme.production.iter().map(|production| {
        let own = [
            ("key", production.slug.clone()),
            ("season", year.key()),
            ("genre", production.genre.clone()),
            ("poster", production.slug.clone()),
            ("minutes", production.minutes.to_string()),
            ("intervals", production.intervals.to_string()),
            ("seller", "gran-teatro".to_owned()),
        ];
        let own = own.map(|(column, cell)| (column.to_owned(), cell));
        own.into_iter().chain(said.remove(&production.slug).unwrap_or_default()).collect()
    });
    let rows: Vec<BTreeMap<String, String>> = rows.collect();
    let mut heading: Vec<String> = rows.iter().flat_map(BTreeMap::keys).cloned().collect();
    heading.sort();
    heading.dedup();
    let cells = |row: &BTreeMap<String, String>| {
        heading.iter().map(|column| row.get(column).cloned().unwrap_or_default()).collect()
    };
    let numbered = rows.iter().zip(2..).map(|(row, number)| Row { number, cells: cells(row) });
    Ok(Table { name: "productions".to_owned(), rows: numbered.collect(), heading: heading.clone() })
}
