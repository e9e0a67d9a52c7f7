//! Where the islands' calls and files are answered.

use super::{caller::Call, live, missing, plan_files};
use axum::{
    Router,
    extract::{Request, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use leptos::{
    prelude::{Owner, provide_context},
    reactive::computed::ScopedFuture,
    server_fn::axum::get_server_fn_service,
};
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

async fn call(State(shop): State<Shop>, mut request: Request) -> Response {
    // Leptos leads whoever accepts HTML back to the address in `Referer`, wherever that is. Only
    // our own code calls these, and it follows no such answer.
    request.headers_mut().remove(header::ACCEPT);
    let service = get_server_fn_service(request.uri().path(), request.method().clone());
    let Some(mut service) = service else { return StatusCode::NOT_FOUND.into_response() };
    let call = Call::of(shop, &request);
    let owner = Owner::new();
    let answer = owner.with(|| {
        provide_context(call.clone());
        ScopedFuture::new(service.run(request))
    });
    let response = call.finish(answer.await);
    owner.unset_with_forced_cleanup();
    response
}
