//! For load balancers: the process answers; it can also do its work.

use app::app::Shop;
use axum::{extract::State, http::StatusCode};
use domain::id::PerformanceId;

pub async fn live() -> &'static str {
    "live"
}

/// Asks the database for a performance that there isn't: the shortest way there and back.
pub async fn ready(State(shop): State<Shop>) -> (StatusCode, &'static str) {
    match shop.house.performance_slug(PerformanceId(uuid::Uuid::nil())).await {
        Ok(_) => (StatusCode::OK, "ready"),
        Err(fault) => {
            tracing::error!(cause = format!("{fault:#}"), "the database doesn't answer");
            (StatusCode::SERVICE_UNAVAILABLE, "the database doesn't answer")
        }
    }
}
