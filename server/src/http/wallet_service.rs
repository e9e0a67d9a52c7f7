//! What Apple's phones ask of passes, as Apple documents it (Wallet Passes, "Adding a Web Service
//! to Update Passes"). Phones show the token that stands in their pass.

use axum::{
    Json,
    body::Bytes,
    extract::{Path, Query, State, rejection::JsonRejection},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use house::{
    Answered,
    settings::stranger_lines::{self, StrangerLine},
};
use serde::Deserialize;
use serde_json::json;
use subscribers::passes::{self, Fetched, Phone, RegisterRefusal};
use ui::{error::Stop, shop::Shop};

/// Of what a phone says that went wrong.
const LOG_LINES_MAX: usize = 20;

/// `Authorization: ApplePass 0123…`
fn token(headers: &HeaderMap) -> String {
    let shown = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    shown.and_then(|it| it.strip_prefix("ApplePass ")).unwrap_or_default().to_owned()
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Registration {
    push_token: String,
}

pub async fn register(
    State(shop): State<Shop>,
    Path((device, pass_type, serial)): Path<(String, String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<StatusCode, Stop> {
    // Whatever its media type says: phones and their simulators differ.
    let read: Result<Registration, _> = serde_json::from_slice(&body);
    let push_token = read.map(|it| it.push_token).unwrap_or_default();
    let phone = Phone { device, pass_type, serial, token: token(&headers) };
    match passes::register(&shop.house, &phone, &push_token).await.answered()? {
        Ok(true) => Ok(StatusCode::CREATED),
        Ok(false) => Ok(StatusCode::OK),
        Err(RegisterRefusal::Unauthorized) => Ok(StatusCode::UNAUTHORIZED),
        Err(RegisterRefusal::Malformed) => Ok(StatusCode::BAD_REQUEST),
        Err(RegisterRefusal::TooMany) => Ok(StatusCode::TOO_MANY_REQUESTS),
    }
}

pub async fn unregister(
    State(shop): State<Shop>,
    Path((device, pass_type, serial)): Path<(String, String, String)>,
    headers: HeaderMap,
) -> Result<StatusCode, Stop> {
    let phone = Phone { device, pass_type, serial, token: token(&headers) };
    match passes::unregister(&shop.house, &phone).await? {
        true => Ok(StatusCode::OK),
        false => Ok(StatusCode::UNAUTHORIZED),
    }
}

#[derive(Deserialize)]
pub struct Since {
    #[serde(rename = "passesUpdatedSince")]
    since: Option<String>,
}

pub async fn list(
    State(shop): State<Shop>,
    Path((device, pass_type)): Path<(String, String)>,
    Query(since): Query<Since>,
) -> Result<Response, Stop> {
    let listed = passes::list(&shop.house, &device, &pass_type, since.since.as_deref()).await?;
    Ok(match listed {
        Some(listed) => {
            let (serials, last) = (listed.serials, listed.last_updated);
            Json(json!({ "serialNumbers": serials, "lastUpdated": last })).into_response()
        }
        None => StatusCode::NO_CONTENT.into_response(),
    })
}

pub async fn fetch(
    State(shop): State<Shop>,
    Path((pass_type, serial)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Stop> {
    let phone = Phone { device: String::new(), pass_type, serial, token: token(&headers) };
    let since = headers.get(header::IF_MODIFIED_SINCE).and_then(|value| value.to_str().ok());
    let since = since.and_then(passes::http_date);
    Ok(match passes::fetch(&shop.house, &phone, since).await? {
        Fetched::Unauthorized => StatusCode::UNAUTHORIZED.into_response(),
        Fetched::Unchanged => StatusCode::NOT_MODIFIED.into_response(),
        Fetched::NotNow => StatusCode::SERVICE_UNAVAILABLE.into_response(),
        Fetched::Pass { bytes, changed_at } => {
            let head = [
                (header::CONTENT_TYPE, wallets::apple::MEDIA_TYPE.to_owned()),
                (header::LAST_MODIFIED, passes::in_http(changed_at)?),
                (header::CACHE_CONTROL, "no-store".to_owned()),
            ];
            (head, bytes).into_response()
        }
    })
}

#[derive(Deserialize)]
pub struct Log {
    #[serde(default)]
    logs: Vec<String>,
}

/// Phones say what they could not do. How much is logged, not what: a line may hold a token or
/// whatever somebody made up (invariant 9).
pub async fn log(State(shop): State<Shop>, body: Result<Json<Log>, JsonRejection>) -> StatusCode {
    if let Ok(Json(log)) = body {
        let lines = log.logs.len().min(LOG_LINES_MAX);
        let reason = format!("{lines} lines in the newest");
        stranger_lines::log(&shop.house, StrangerLine::PhoneComplaint, "apple", &reason);
    }
    StatusCode::OK
}
