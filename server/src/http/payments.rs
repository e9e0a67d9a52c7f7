//! Where the bank sends people and messages. Both end in the same settlement, whatever they
//! say and however often they come.

use app::pages::{elsewhere, order::RETURNED};
use axum::{
    body::Bytes,
    extract::{Path, Request, State},
    http::{HeaderMap, StatusCode, Uri, header},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};
use house::settings::stranger_lines::{self, StrangerLine};
use money::payments::Returned;
use ui::{error::Stop, route::Route, session::session_cookie, shop::Shop};

/// Somebody is back: the house asks the bank itself, then the order page tells the buyer how it
/// went, in the order's language.
pub async fn returned(
    State(shop): State<Shop>,
    Path(reference): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Stop> {
    let session = people::sessions::session(&shop.house, session_cookie(&shop, &headers)).await?;
    let session = session.map(|session| session.id);
    let back =
        money::payments::returned(&shop.house, &reference, session).await?.ok_or(Stop::NotFound)?;
    let locales = shop.house.locales();
    match back {
        Returned::Buyer { secret, language, waits } => {
            let locale = locales.get_or_fallback(&language);
            let page = Route::Order(secret).path(locale.language());
            let page = if waits { format!("{page}?{RETURNED}") } else { page };
            Ok((StatusCode::SEE_OTHER, [(header::LOCATION, page)]).into_response())
        }
        Returned::Stranger { language } => {
            Ok(elsewhere::page(&shop, locales.get_or_fallback(&language)).await)
        }
    }
}

/// Some banks send their people back by a form. From another site it comes without the
/// session's cookie (SameSite=Lax): once more by GET, and it comes along.
pub async fn returned_by_form(uri: Uri) -> Redirect {
    Redirect::to(uri.path())
}

/// What comes before the gateway's name in the address for messages.
pub const MESSAGES: &str = "/payments/notifications/";

/// A message for a gateway that we don't have is refused before its body is read.
pub async fn for_known_gateways(
    State(shop): State<Shop>,
    request: Request,
    next: Next,
) -> Result<Response, Stop> {
    match request.uri().path().strip_prefix(MESSAGES) {
        Some(gateway) if !house::gateways::has_gateway(&shop.house, gateway) => Err(Stop::NotFound),
        _ => Ok(next.run(request).await),
    }
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
    match money::payments::notified(&shop.house, &gateway, &headers, &body).await? {
        Ok(()) => Ok(StatusCode::OK),
        Err(forged) => {
            // The name is one of the configuration's; nothing else of the request is logged.
            let kind = StrangerLine::ForgedNotification;
            stranger_lines::log(&shop.house, kind, &gateway, forged.0);
            Ok(StatusCode::BAD_REQUEST)
        }
    }
}
