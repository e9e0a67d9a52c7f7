//! What is on: the catalogue, contents, plans, when a sale opens.

mod catalogue;
mod choices;
mod contents;
mod demo;
mod new_plans;
mod on_sale;
mod plan_marks;
mod production_addresses;
mod revisions;
mod sale_alerts;
mod season_house;
mod spoken_languages;
mod whole_house;
mod zones;
