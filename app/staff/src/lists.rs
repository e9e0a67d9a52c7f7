//! The staff's pages for lists of the house, such as questions to customers, and for pictures on
//! its cards.

mod cards;
mod entry;
mod form;
pub mod list_words;
mod page;

use axum::{
    Router,
    extract::DefaultBodyLimit,
    routing::{get, post},
};
use ui::{route::staff::pattern, shop::Shop};

pub fn routes() -> Router<Shop> {
    let cards = get(cards::show).post(cards::receive).layer(DefaultBodyLimit::disable());
    Router::new()
        .route(pattern::CARDS, cards)
        .route(pattern::CARD_SAMPLE, get(cards::sample))
        .route(pattern::LIST, get(page::show).post(page::change))
        .route(pattern::LIST_NEW, get(entry::new).post(entry::add))
        .route(pattern::LIST_ENTRY, get(entry::show).post(entry::change))
        .route(pattern::LIST_BACK, post(page::back))
}
