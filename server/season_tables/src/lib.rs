//! The tables of what staff set up: plans, seasons, the kept sheets, texts.

#[macro_use]
extern crate boxed;

pub mod addresses;
pub mod announcements;
pub mod brands;
pub mod cards;
pub mod carried;
pub mod content_changes;
pub mod fonts;
pub mod landing_pages;
pub mod list_revisions;
pub mod looks;
pub mod measuring;
pub mod new_halls;
pub mod pictures;
pub mod planned;
pub mod plans;
pub mod points_of_sale;
pub mod season;
pub mod season_rows;
pub mod setup;
pub mod sheet_rows;
pub mod sold;
pub mod spoken_languages;
pub mod text_imports;
pub mod text_sources;
pub mod texts;
