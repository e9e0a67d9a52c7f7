//! Sheets of the season: read, checked, imported, edited by page.

mod called_off;
mod columns;
mod doubts;
mod hall_names;
mod house_lists;
pub(crate) mod import_keys;
pub(crate) mod imports;
mod real_rules;
mod season_folder;
mod season_import;
mod words_of_offers;
