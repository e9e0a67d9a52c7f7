//! What the house offers: seasons, performances, plans of halls, offers and their rules, and the
//! folder of sheets in which staff write all of it. Nothing here knows a basket.

#[macro_use]
extern crate boxed;

pub mod accounts;
pub mod addresses;
pub mod announcements;
pub mod catalogue;
pub mod contents;
pub mod demo;
pub mod fields;
pub mod house_lists;
pub mod kept_sheets;
pub mod landing_pages;
pub mod looks;
pub mod offering;
pub mod performance;
pub mod picture_turns;
pub mod pictures;
pub mod plan;
pub mod points_of_sale;
pub mod rights;
pub mod season_folder;
pub mod season_import;
pub mod seasons;
pub mod sellers;
pub mod shares;
mod sheet_rules;
pub mod shown_brands;
pub mod shown_prices;
pub mod whole_house;
pub mod words;
