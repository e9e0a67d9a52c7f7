//! The sheets in which staff write a season: the folder, its import, the rules that it makes.

pub mod house_lists;
pub mod kept_sheets;
pub mod season_folder;
pub mod season_import;
pub(crate) mod sheet_rules;
pub mod whole_house;
