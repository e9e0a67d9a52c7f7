//! The browser's files, compiled into the program: script, wasm, style, fonts. Their addresses
//! hold a hash over all of them, so every cache may keep them for ever, and files that load
//! each other by relative addresses always fit together.

use super::kept_file::{KeptFile, hex};
use anyhow::Context;
use axum::{
    extract::{Path, State},
    http::HeaderMap,
    response::Response,
};
use house::House;
use rust_embed::Embed;
use season::catalogue::catalogue;
use sha2::{Digest, Sha256};
use std::{
    collections::HashMap,
    sync::{Arc, LazyLock, PoisonError, RwLock},
};
use ui::{
    error::Stop,
    frame::look::{MAIN, SheetName},
    shop::{Shop, Site},
};

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

/// By name, that of a compressed file without its `.br`.
static KEPT: LazyLock<HashMap<String, KeptFile>> = LazyLock::new(|| {
    let kept = Files::iter().filter_map(|name| {
        let file = Files::get(&name)?;
        Some(match name.strip_suffix(".br") {
            Some(plain) => (plain.to_owned(), KeptFile::packed(plain, file)),
            None => (name.to_string(), KeptFile::new(&name, file)),
        })
    });
    kept.collect()
});

/// Where pages find the files. Missing ones have no address, and pages do without.
pub fn site() -> Site {
    let address = |name: &str| match KEPT.contains_key(name) {
        true => format!("/site/{}/{name}", *VERSION),
        false => String::new(),
    };
    Site {
        style: address("style/main.css"),
        shop_style: address("style/shop.css"),
        staff_style: address("style/staff.css"),
        texts: address("pkg/texts.js"),
        desk: address("pkg/desk.js"),
        find: address("pkg/find.js"),
        offline: address("pkg/offline.js"),
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
    State(shop): State<Shop>,
    Path((version, name)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Stop> {
    let cache = cache_of(&version);
    if let Some(name) = SheetName::parse(&name) {
        let (is_shown, sheet) = sheet(&shop.house, &name).await?;
        let cache = if is_shown { cache } else { ASK_AGAIN };
        return Ok(sheet.answer(&headers, cache));
    }
    delivered(&name, &headers, cache)
}

fn cache_of(version: &str) -> &'static str {
    if version == *VERSION { FOR_EVER } else { ASK_AGAIN }
}

fn delivered(name: &str, headers: &HeaderMap, cache: &'static str) -> Result<Response, Stop> {
    Ok(KEPT.get(name).ok_or(Stop::NotFound)?.answer(headers, cache))
}

/// The newest sheet of each brand that was asked for, with its revision; of the house by an empty
/// key.
#[derive(Default)]
struct KeptSheets(RwLock<HashMap<String, (i64, Arc<KeptFile>)>>);

/// The delivered style with a look after it, and whether it is the one that was asked for. A brand
/// that is gone has the house's: a page of before may still ask for it.
async fn sheet(house: &House, name: &SheetName<'_>) -> Result<(bool, Arc<KeptFile>), Stop> {
    let catalogue = catalogue(house).await?;
    let (key, revision, look) = match catalogue.brands.by_key(name.brand) {
        Some(shown) => (name.brand, shown.revision, &shown.brand.look),
        None => ("", catalogue.look.revision, &catalogue.look.look),
    };
    let is_shown = (key, revision) == (name.brand, name.revision);
    let kept = house.kept::<KeptSheets>();
    let last = kept.0.read().unwrap_or_else(PoisonError::into_inner).get(key).cloned();
    if let Some((_, sheet)) = last.filter(|(kept, _)| *kept == revision) {
        return Ok((is_shown, sheet));
    }
    let delivered = KEPT.get(MAIN).ok_or(Stop::NotFound)?;
    let mut css = delivered.plain().to_vec();
    css.extend_from_slice(look.css().as_bytes());
    let made = tokio::task::spawn_blocking(move || KeptFile::made(MAIN, css)).await;
    let sheet = Arc::new(made.context("a style sheet is packed")?);
    let mut kept = kept.0.write().unwrap_or_else(PoisonError::into_inner);
    kept.insert(key.to_owned(), (revision, sheet.clone()));
    Ok((is_shown, sheet))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_compressed_copy_has_no_address_of_its_own() {
        let answer = delivered("pkg/app.js.br", &HeaderMap::new(), cache_of(&VERSION));
        assert!(matches!(answer, Err(Stop::NotFound)));
    }
}
