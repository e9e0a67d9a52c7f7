//! The posters that the project drew, and their cards for social networks, compiled into the
//! program.

use super::site::is_known;
use app::error::Stop;
use axum::{
    extract::Path,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use rust_embed::Embed;

#[derive(Embed)]
#[folder = "../assets/posters"]
#[allow_missing = true]
struct Posters;

/// A day in caches; their address doesn't change when they are drawn anew.
const A_DAY: &str = "public, max-age=86400";

pub async fn poster(Path(file): Path<String>, headers: HeaderMap) -> Result<Response, Stop> {
    let poster = Posters::get(&file).ok_or(Stop::NotFound)?;
    let tag = super::site::tag(&poster.metadata.sha256_hash());
    let head = [
        (header::CONTENT_TYPE, super::site::media_type(&file).to_owned()),
        (header::CACHE_CONTROL, A_DAY.to_owned()),
        (header::ETAG, tag.clone()),
    ];
    if is_known(&headers, &tag) {
        return Ok((StatusCode::NOT_MODIFIED, head).into_response());
    }
    Ok((head, poster.data.into_owned()).into_response())
}
