//! The tables of what staff set up: plans, seasons, the kept sheets, texts.

pub mod announcements;
pub mod looks;
pub mod pictures;
pub mod plans;
pub mod season;
pub mod season_rows;
pub mod setup;
pub mod sheet_rows;
pub mod texts;
