//! Where the islands' calls and files are answered.

use super::{live, missing, plan_files};
use axum::{
    Router,
    extract::{Request, State},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use leptos::prelude::provide_context;
use leptos_axum::handle_server_fns_with_context;
use ui::shop::Shop;

/// Calls are POST only: what changes something must not follow from a link.
pub fn routes() -> Router<Shop> {
    Router::new()
        .route("/api/{call}", post(call))
        .route("/api/performances/{performance}/live", get(live::live))
        .route("/api/performances/{performance}/{language}/missing", get(missing::missing))
        .route("/plans/{plan}/{language}/seats.txt", get(plan_files::seats))
        .route("/plans/{plan}/scene", get(plan_files::scene))
        .route("/plans/{plan}/concert/scene", get(plan_files::concert_scene))
        .route("/plans/{plan}/views/{place}", get(plan_files::view_picture))
        .route("/plans/{plan}/concert/views/{place}", get(plan_files::concert_view_picture))
}

async fn call(State(shop): State<Shop>, request: Request) -> Response {
    handle_server_fns_with_context(move || provide_context(shop.clone()), request)
        .await
        .into_response()
}
