//! The browser's files, compiled into the program: script, wasm, style, fonts. Their addresses
//! hold a hash over all of them, so every cache may keep them for ever, and files that load
//! each other by relative addresses always fit together.

use super::kept_file::{KeptFile, hex};
use axum::{extract::Path, http::HeaderMap, response::Response};
use rust_embed::Embed;
use sha2::{Digest, Sha256};
use std::{collections::HashMap, sync::LazyLock};
use ui::{error::Stop, shop::Site};

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

/// By name. Compressed copies are only ways to send a file, no files themselves.
static KEPT: LazyLock<HashMap<String, KeptFile>> = LazyLock::new(|| {
    let names = Files::iter().filter(|name| !name.ends_with(".br"));
    let kept = names.filter_map(|name| {
        let file = KeptFile::new(&name, Files::get(&name)?, Files::get(&format!("{name}.br")));
        Some((name.into_owned(), file))
    });
    kept.collect()
});

/// Where pages find the files. Missing ones have no address, and pages do without.
pub fn site() -> Site {
    let address = |name: &str| match Files::get(name) {
        Some(_) => format!("/site/{}/{name}", *VERSION),
        None => String::new(),
    };
    Site {
        style: address("style/main.css"),
        staff_style: address("style/staff.css"),
        texts: address("pkg/texts.js"),
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
    Ok(KEPT.get(&name).ok_or(Stop::NotFound)?.answer(&headers, cache))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_compressed_copy_has_no_address_of_its_own() {
        let path = Path((VERSION.clone(), "pkg/app.js.br".to_owned()));
        assert!(matches!(file(path, HeaderMap::new()).await, Err(Stop::NotFound)));
    }
}
