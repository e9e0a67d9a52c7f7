//! Which encodings a browser takes.

use axum::http::{HeaderMap, header::ACCEPT_ENCODING};

/// Whether the header names the encoding and doesn't refuse it by `q=0` (RFC 9110, 12.5.3).
pub fn accepts(headers: &HeaderMap, encoding: &str) -> bool {
    let accepted = headers.get(ACCEPT_ENCODING).and_then(|value| value.to_str().ok());
    accepted.unwrap_or_default().split(',').any(|one| {
        let (name, quality) = one.split_once(';').unwrap_or((one, ""));
        let is_refused = matches!(quality.trim(), "q=0" | "q=0.0" | "q=0.00" | "q=0.000");
        name.trim().eq_ignore_ascii_case(encoding) && !is_refused
    })
}
