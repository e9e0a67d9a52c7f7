//! The posters that the project drew, and their cards for social networks, at their addresses. A
//! production that has none shows the drawing for any of them.

use super::kept_file::KeptFile;
use adapters::posters::Posters;
use axum::{extract::Path, http::HeaderMap, response::Response};
use domain::wording::poster::PLAIN;
use std::{collections::HashMap, sync::LazyLock};
use ui::error::Stop;

/// A day in caches; their address doesn't change when they are drawn anew.
const A_DAY: &str = "public, max-age=86400";

static KEPT: LazyLock<HashMap<String, KeptFile>> = LazyLock::new(|| {
    let kept = Posters::iter().filter_map(|name| {
        let poster = KeptFile::new(&name, Posters::get(&name)?);
        Some((name.into_owned(), poster))
    });
    kept.collect()
});

pub async fn poster(Path(file): Path<String>, headers: HeaderMap) -> Result<Response, Stop> {
    let plain = || {
        let (_, ending) = file.rsplit_once('.')?;
        KEPT.get(&format!("{PLAIN}.{ending}"))
    };
    Ok(KEPT.get(&file).or_else(plain).ok_or(Stop::NotFound)?.answer(&headers, A_DAY))
}
