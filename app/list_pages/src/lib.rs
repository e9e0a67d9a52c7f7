//! The staff's pages for lists of the house, such as questions to customers, and for pictures on
//! its cards.

mod cards;
mod list_entry;
mod list_form;
mod lists;

use axum::{
    Router,
    extract::DefaultBodyLimit,
    routing::{get, post},
};
use ui::{shop::Shop, staff_route::pattern};

pub fn routes() -> Router<Shop> {
    let cards = get(cards::show).post(cards::receive).layer(DefaultBodyLimit::disable());
    Router::new()
        .route(pattern::CARDS, cards)
        .route(pattern::CARD_SAMPLE, get(cards::sample))
        .route(pattern::LIST, get(lists::show).post(lists::change))
        .route(pattern::LIST_NEW, get(list_entry::new).post(list_entry::add))
        .route(pattern::LIST_ENTRY, get(list_entry::show).post(list_entry::change))
        .route(pattern::LIST_BACK, post(lists::back))
}
