//! The staff's pages for lists of the house: questions to customers, links for sharing, genres.

// The type of a view holds the types of all views in it.
#![recursion_limit = "256"]

mod list_entry;
mod list_form;
mod lists;

use axum::{
    Router,
    routing::{get, post},
};
use ui::{shop::Shop, staff_route::pattern};

pub fn routes() -> Router<Shop> {
    Router::new()
        .route(pattern::LIST, get(lists::show).post(lists::change))
        .route(pattern::LIST_NEW, get(list_entry::new).post(list_entry::add))
        .route(pattern::LIST_ENTRY, get(list_entry::show).post(list_entry::change))
        .route(pattern::LIST_BACK, post(lists::back))
}
