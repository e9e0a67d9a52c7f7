//! The scripts of pages with tickets, at fixed addresses: the service worker, and the code alone on
//! the screen.

use axum::{
    http::{HeaderName, header},
    response::IntoResponse,
};

const WORKER: &str = include_str!("tickets_worker.js");
const AT_THE_DOOR: &str = include_str!("at_the_door.js");

pub async fn worker() -> impl IntoResponse {
    script(WORKER)
}

pub async fn at_the_door() -> impl IntoResponse {
    script(AT_THE_DOOR)
}

fn script(text: &'static str) -> impl IntoResponse {
    let headers: [(HeaderName, &str); 2] = [
        (header::CONTENT_TYPE, "text/javascript; charset=utf-8"),
        (header::CACHE_CONTROL, "no-cache"),
    ];
    (headers, text)
}
