//! A file that was made for its reader alone.

use axum::{
    http::{HeaderName, header},
    response::{IntoResponse, Response},
};

/// Shown by the browser under this name, and kept nowhere: a replaced ticket must not come back
/// out of a cache.
pub fn sent(bytes: impl IntoResponse, media_type: &str, name: &str) -> Response {
    let headers: [(HeaderName, String); 3] = [
        (header::CONTENT_TYPE, media_type.to_owned()),
        (header::CONTENT_DISPOSITION, format!("inline; filename=\"{}\"", ascii(name))),
        (header::CACHE_CONTROL, "private, no-store".to_owned()),
    ];
    // `bytes` brings a media type of its own, which ours replaces.
    let mut response = bytes.into_response();
    for (name, value) in headers {
        if let Ok(value) = value.parse() {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

/// A file's name in a header: other names would need an encoding of their own.
fn ascii(name: &str) -> String {
    name.chars().filter(|c| c.is_ascii_alphanumeric() || "-_.".contains(*c)).collect()
}
