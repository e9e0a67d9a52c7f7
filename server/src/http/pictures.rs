//! Pictures that staff uploaded. A name is never used for another picture, so whoever has a file
//! keeps it.

use ::pictures::{Form, MediaType};
use axum::{
    extract::{Path, State},
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse, Response},
};
use season::contents::pictures::file;
use ui::{error::Stop, shop::Shop};

const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// A drawing that is opened by itself is a document of this host.
const DRAWING: &str = "default-src 'none'; style-src 'unsafe-inline'";

/// As WebP for whoever reads it, where there is one.
pub async fn picture(
    State(shop): State<Shop>,
    Path((name, form)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Stop> {
    let form = Form::parse(&form).ok_or(Stop::NotFound)?;
    let accepted = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok());
    let reads_webp = accepted.unwrap_or_default().contains("image/webp");
    let mut found = None;
    if reads_webp {
        found = file(&shop.house, &name, form, MediaType::WebP).await?;
    }
    for media_type in [MediaType::Jpeg, MediaType::Png, MediaType::Svg] {
        if found.is_none() {
            found = file(&shop.house, &name, form, media_type).await?;
        }
    }
    let found = found.ok_or(Stop::NotFound)?;
    let head = [
        (header::CONTENT_TYPE, found.media_type),
        (header::CACHE_CONTROL, FOR_EVER),
        (header::VARY, "accept"),
    ];
    let mut response = (head, found.bytes.to_vec()).into_response();
    if found.media_type == MediaType::Svg.as_str() {
        let policy = HeaderValue::from_static(DRAWING);
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    Ok(response)
}
