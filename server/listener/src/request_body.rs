//! A request's body is read whole before any handler works on it: neither too long nor too slow.

use axum::{
    body::{Body, HttpBody, to_bytes},
    extract::{Request, State},
    http::{Method, StatusCode},
    middleware::Next,
    response::{IntoResponse, Response},
};
use std::time::Duration;
use tokio::time::timeout;

/// Far more than any form of ours and any message of a gateway, in bytes.
const BODY_BYTES_MAX: usize = 64 * 1024;

/// Where an address has this in it, a body may be longer: texts in all languages of a house.
const LONG_AT: &str = "/staff/texts/";
const LONG_BYTES_MAX: usize = 1024 * 1024;

pub async fn receive(State(limit): State<Duration>, request: Request, next: Next) -> Response {
    let (head, body) = request.into_parts();
    let is_long = head.uri.path().contains(LONG_AT);
    let most = if is_long { LONG_BYTES_MAX } else { BODY_BYTES_MAX };
    if matches!(head.method, Method::GET | Method::HEAD) {
        // Nobody reads it.
        return next.run(Request::from_parts(head, Body::empty())).await;
    }
    // Its sender says so beforehand: nothing of it is kept.
    if body.size_hint().lower() > most as u64 {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    }
    match timeout(limit, to_bytes(body, most)).await {
        Ok(Ok(bytes)) => next.run(Request::from_parts(head, Body::from(bytes))).await,
        // Or its sender went away, and nobody reads the answer.
        Ok(Err(_)) => StatusCode::PAYLOAD_TOO_LARGE.into_response(),
        Err(_) => StatusCode::REQUEST_TIMEOUT.into_response(),
    }
}
