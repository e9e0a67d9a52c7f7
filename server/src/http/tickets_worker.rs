//! The service worker of pages with tickets: a file that browsers ask for at a fixed address.

use axum::{
    http::{HeaderName, header},
    response::IntoResponse,
};

const WORKER: &str = include_str!("tickets_worker.js");

pub async fn worker() -> impl IntoResponse {
    let headers: [(HeaderName, &str); 2] = [
        (header::CONTENT_TYPE, "text/javascript; charset=utf-8"),
        (header::CACHE_CONTROL, "no-cache"),
    ];
    (headers, WORKER)
}
