//! Why a seat that is free for this performance can't be had for a subscription: what the seat's
//! card shows, as a piece of its page.

use axum::{
    extract::{Path, Query, State},
    http::HeaderMap,
    response::{self, IntoResponse, Response},
};
use domain::id::PerformanceId;
use markup::{Html, view};
use serde::Deserialize;
use ui::{
    error::Stop,
    session::session_of,
    shop::Shop,
    words::{Words, seats as seat_words},
};

#[derive(Debug, Deserialize)]
pub struct Asked {
    offer: String,
    seat: u32,
}

/// Empty when the seat is free for all performances after all.
pub async fn missing(
    State(shop): State<Shop>,
    Path((performance, language)): Path<(String, String)>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, Stop> {
    let performance: PerformanceId = performance.parse().map_err(|_| Stop::NotFound)?;
    let locale = shop.house.locales().get_or_own(&language).ok_or(Stop::NotFound)?;
    let session = session_of(&shop, &headers).await?;
    let (house, offer, language) = (&shop.house, asked.offer.as_str(), locale.language());
    let missing =
        selling::products::missing(house, performance, session, offer, asked.seat, language);
    let missing = missing.await?;
    let missing = missing.ok_or(Stop::NotFound)?;
    let head = [("cache-control", "no-store")];
    if missing.performances.is_empty() {
        return Ok((head, response::Html(String::new())).into_response());
    }
    let performances = missing.performances.join(", ");
    let words = Words(locale.clone());
    let seats = missing
        .nearest
        .iter()
        .map(|(seat_index, name)| {
            view! {
                <button
                    class="button button--plain"
                    type="button"
                    data-press="near"
                    data-seat-index=seat_index.to_string()
                >
                    {seat_words::row_and_number(&words, name)}
                </button>
            }
        })
        .collect::<Html>();
    let why = locale.text_with("performance-missing", &[("performances", performances.into())]);
    let near = match missing.nearest.is_empty() {
        true => locale.text("performance-missing-none"),
        false => locale.text("performance-missing-near"),
    };
    let piece = view! {
        <p>{why}</p>
        <p>{near}</p>
        {seats}
    };
    Ok((head, response::Html(piece.into_string())).into_response())
}
