//! The bare address: on to the season, in the reader's language.

use axum::{
    extract::State,
    http::{HeaderMap, Uri, header},
    response::Response,
};
use ui::{
    route::Route,
    session::{Visit, best_locale},
    shop::Shop,
};

pub async fn show(State(shop): State<Shop>, uri: Uri, headers: HeaderMap) -> Response {
    let locale = best_locale(&shop, &uri, &headers);
    let mut response = Visit::bare(&shop, locale).redirect(&Route::Season);
    // Another reader may get another language from the same address.
    let vary = header::HeaderValue::from_static("accept-language, cookie");
    response.headers_mut().insert(header::VARY, vary);
    response
}
