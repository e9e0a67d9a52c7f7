//! The demo season as the folder that a house would hand over.

use super::{HALLS, dates::SeasonYear, programme::Programme};
use crate::season_import::Folder;

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
    Ok(folder)
}
