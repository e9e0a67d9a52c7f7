//! The browser's files, compiled into the program: script, wasm, style, fonts. Their addresses
//! hold a hash over all of them, so every cache may keep them for ever, and files that load
//! each other by relative addresses always fit together.

use app::{app::Site, error::Stop};
use axum::{
    extract::Path,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use rust_embed::{Embed, EmbeddedFile};
use sha2::{Digest, Sha256};
use std::{fmt::Write, sync::LazyLock};

/// Made by the builder of the browser's files; a build without them serves plain pages.
#[derive(Embed)]
#[folder = "../target/site"]
#[allow_missing = true]
struct Files;

const FOR_EVER: &str = "public, max-age=31536000, immutable";
const ASK_AGAIN: &str = "no-cache";

/// Over the names and contents of all files: one hash, which changes when any of them does.
static VERSION: LazyLock<String> = LazyLock::new(|| {
    let mut names: Vec<_> = Files::iter().collect();
    names.sort();
    let mut hash = Sha256::new();
    for name in names {
        if let Some(file) = Files::get(&name) {
            hash.update(name.as_bytes());
            hash.update(file.metadata.sha256_hash());
        }
    }
    hex(&hash.finalize()[..8])
});

/// Where pages find the files. Missing ones have no address, and pages do without.
pub fn site() -> Site {
    let address = |name: &str| match Files::get(name) {
        Some(_) => format!("/site/{}/{name}", *VERSION),
        None => String::new(),
    };
    Site {
        style: address("style/main.css"),
        start: address("pkg/start.js"),
        module: address("pkg/app.js"),
        wasm: address("pkg/app_bg.wasm"),
        hall: address("pkg/hall.js"),
        hall_wasm: address("pkg/hall_bg.wasm"),
        fonts: ["fonts/serif-latin.woff2", "fonts/sans-latin.woff2"]
            .into_iter()
            .map(address)
            .filter(|address| !address.is_empty())
            .collect(),
    }
}

/// `/site/<version>/<name>`. A page of the version before may still ask for its files: it gets
/// today's, but no cache keeps them under the old address.
pub async fn file(
    Path((version, name)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Stop> {
    let cache = if version == *VERSION { FOR_EVER } else { ASK_AGAIN };
    // Compressed copies are only ways to send a file, no files themselves.
    if name.ends_with(".br") {
        return Err(Stop::NotFound);
    }
    let plain = Files::get(&name).ok_or(Stop::NotFound)?;
    let tag = tag(&plain.metadata.sha256_hash());
    let head = [
        (header::CONTENT_TYPE, media_type(&name).to_owned()),
        (header::CACHE_CONTROL, cache.to_owned()),
        (header::ETAG, tag.clone()),
        (header::VARY, "accept-encoding".to_owned()),
    ];
    if is_known(&headers, &tag) {
        return Ok((StatusCode::NOT_MODIFIED, head).into_response());
    }
    let small = takes_brotli(&headers).then(|| Files::get(&format!("{name}.br"))).flatten();
    let EmbeddedFile { data, .. } = match &small {
        Some(_) => small.clone().unwrap_or(plain),
        None => plain,
    };
    let mut response = (head, data.into_owned()).into_response();
    if small.is_some() {
        let brotli = HeaderValue::from_static("br");
        response.headers_mut().insert(header::CONTENT_ENCODING, brotli);
    }
    Ok(response)
}

pub fn tag(hash: &[u8]) -> String {
    format!("\"{}\"", hex(hash.get(..8).unwrap_or(hash)))
}

/// The browser has this very file already.
pub fn is_known(headers: &HeaderMap, tag: &str) -> bool {
    let known = headers.get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    known.is_some_and(|known| known.split(',').any(|one| one.trim().ends_with(tag)))
}

fn takes_brotli(headers: &HeaderMap) -> bool {
    let accepted = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok());
    accepted.is_some_and(|list| list.split(',').any(|one| one.trim() == "br"))
}

pub fn media_type(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("js") => "text/javascript",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("woff2") => "font/woff2",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").expect("because a String takes any text");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_known_among_others_and_when_weak() {
        let mut headers = HeaderMap::new();
        headers.insert(header::IF_NONE_MATCH, HeaderValue::from_static("\"a\", W/\"0b\""));
        assert!(is_known(&headers, &tag(&[0x0b])));
        assert!(!is_known(&headers, &tag(&[0x0c])));
    }

    #[test]
    fn brotli_is_sent_only_to_those_who_take_it() {
        let mut headers = HeaderMap::new();
        assert!(!takes_brotli(&headers));
        headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static("gzip, br"));
        assert!(takes_brotli(&headers));
    }

    #[tokio::test]
    async fn a_compressed_copy_has_no_address_of_its_own() {
        let path = Path((VERSION.clone(), "pkg/app.js.br".to_owned()));
        assert!(matches!(file(path, HeaderMap::new()).await, Err(Stop::NotFound)));
    }
}
