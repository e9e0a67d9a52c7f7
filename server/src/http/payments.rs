//! Where the bank sends people and messages. Both end in the same settlement, whatever they
//! say and however often they come.

use app::{app::Shop, error::Stop, route::Route};
use axum::{
    body::Bytes,
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};

/// The shopper is back, by GET or POST: the house asks the bank itself, then the order page
/// tells how it went, in the order's language.
pub async fn returned(
    State(shop): State<Shop>,
    Path(reference): Path<String>,
) -> Result<Response, Stop> {
    let secret = shop.house.returned(&reference).await?.ok_or(Stop::NotFound)?;
    let fallback = shop.house.locales().negotiate(None);
    let order = shop.house.order(&secret, fallback.language()).await?.ok_or(Stop::NotFound)?;
    let locale = shop.house.locales().get(&order.language).unwrap_or(fallback);
    let page = Route::Order(secret).path(locale.language());
    Ok((StatusCode::SEE_OTHER, [(header::LOCATION, page)]).into_response())
}

/// 200 tells the gateway that it was heard; a fault makes it try again.
pub async fn notified(
    State(shop): State<Shop>,
    Path(gateway): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<StatusCode, Stop> {
    let headers: Vec<(String, String)> = headers
        .iter()
        .filter_map(|(name, value)| Some((name.to_string(), value.to_str().ok()?.to_owned())))
        .collect();
    match shop.house.notified(&gateway, &headers, &body).await? {
        Ok(()) => Ok(StatusCode::OK),
        Err(forged) => {
            tracing::warn!(gateway, reason = forged.0, "a notification was not believed");
            Ok(StatusCode::BAD_REQUEST)
        }
    }
}
