//! A plan version's seat table and scene, compressed once and kept. The scene never changes;
//! the table's names are texts that the house may edit, so caches ask again after a while. A
//! plan that only some may see is kept by no cache.

use super::encodings::{accepts, gzip};
use crate::plan::wire;
use axum::{
    extract::{Path, State},
    http::{HeaderMap, header},
    response::{IntoResponse, Response},
};
use domain::id::PlanVersionId;
use season::plan::Viewpoint;
use seatmap::scene::Staging;
use selling::plan_page::visible::PlanShown;
use std::{
    collections::BTreeMap,
    io::Write,
    sync::{Arc, Mutex, PoisonError},
};
use ui::{error::Stop, session::session_of, shop::Shop};

const FOR_EVER: &str = "public, max-age=31536000, immutable";
const THEIRS: &str = "private, no-store";
const A_WHILE: &str = "public, max-age=600, stale-while-revalidate=86400";
/// Of brotli's eleven; the last two cost ten times as long for a hundredth.
const QUALITY: u32 = 9;
const WINDOW_BITS: u32 = 22;
const BUFFER: usize = 1 << 14;
/// Files that are kept ready, each encoding by itself: a plan version has a scene, and a table in
/// each language, and a house sells on a few at a time.
const KEPT_MAX: usize = 128;

/// How the bytes are sent to whoever takes compressed ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Encoding {
    Brotli,
    Gzip,
}

/// A file by plan version and language (the scene has none).
type FileKey = (PlanVersionId, String);
/// With the text that was compressed.
type Kept = BTreeMap<(FileKey, Encoding), (Arc<Vec<u8>>, Arc<Vec<u8>>)>;

static KEPT: Mutex<Kept> = Mutex::new(BTreeMap::new());

pub async fn seats(
    State(shop): State<Shop>,
    Path((plan, language)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Stop> {
    let plan: PlanVersionId = plan.parse().map_err(|_| Stop::NotFound)?;
    let known = shop.house.locales().get_or_own(&language).ok_or(Stop::NotFound)?;
    let cache = cache_of(&shop, plan, &headers, A_WHILE).await?;
    let table = season::words::seat_table(&shop.house, plan, known.language())
        .await?
        .ok_or(Stop::NotFound)?;
    let lines = wire::write_table(&table).into_bytes();
    let media_type = "text/plain; charset=utf-8";
    let head = [(header::CONTENT_TYPE, media_type), (header::CACHE_CONTROL, cache)];
    Ok((head, sent((plan, language), lines, &headers).await?).into_response())
}

pub async fn scene(
    State(shop): State<Shop>,
    Path(plan): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Stop> {
    staged_scene(&shop, &plan, Staging::Set, &headers).await
}

pub async fn concert_scene(
    State(shop): State<Shop>,
    Path(plan): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Stop> {
    staged_scene(&shop, &plan, Staging::Concert, &headers).await
}

async fn staged_scene(
    shop: &Shop,
    plan: &str,
    staging: Staging,
    headers: &HeaderMap,
) -> Result<Response, Stop> {
    let id: PlanVersionId = plan.parse().map_err(|_| Stop::NotFound)?;
    let cache = cache_of(shop, id, headers, FOR_EVER).await?;
    let plan = season::plan::plan(&shop.house, id).await?.ok_or(Stop::NotFound)?;
    let media_type = "application/octet-stream";
    let head = [(header::CONTENT_TYPE, media_type), (header::CACHE_CONTROL, cache)];
    // No language has such a name.
    let name = match staging {
        Staging::Set => String::new(),
        Staging::Concert => "concert".to_owned(),
    };
    let scene = match staging {
        Staging::Set => plan.scene.clone(),
        Staging::Concert => plan.staged(staging).ok_or(Stop::NotFound)?.encode(),
    };
    let body = sent((id, name), scene, headers).await?;
    Ok((head, body).into_response())
}

/// The view from a seat (`12.jpg`) or from an unnumbered area (`area-0.jpg`), as a picture.
pub async fn view_picture(
    State(shop): State<Shop>,
    Path((plan, place)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Stop> {
    staged_picture(&shop, [&plan, &place], Staging::Set, &headers).await
}

pub async fn concert_view_picture(
    State(shop): State<Shop>,
    Path((plan, place)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Stop> {
    staged_picture(&shop, [&plan, &place], Staging::Concert, &headers).await
}

async fn staged_picture(
    shop: &Shop,
    [plan, place]: [&str; 2],
    staging: Staging,
    headers: &HeaderMap,
) -> Result<Response, Stop> {
    let id: PlanVersionId = plan.parse().map_err(|_| Stop::NotFound)?;
    let from = place.strip_suffix(".jpg").and_then(viewpoint).ok_or(Stop::NotFound)?;
    let cache = cache_of(shop, id, headers, FOR_EVER).await?;
    let picture = season::plan::view_picture(&shop.house, id, staging, from).await?;
    let picture = picture.ok_or(Stop::NotFound)?;
    let head = [(header::CONTENT_TYPE, "image/jpeg"), (header::CACHE_CONTROL, cache)];
    Ok((head, picture.to_vec()).into_response())
}

fn viewpoint(place: &str) -> Option<Viewpoint> {
    match place.strip_prefix("area-") {
        Some(area) => area.parse().ok().map(Viewpoint::Area),
        None => place.parse().ok().map(Viewpoint::Seat),
    }
}

/// A hall of a performance that isn't announced yet is nobody's business. `public`: how caches keep
/// it that everybody may see.
async fn cache_of(
    shop: &Shop,
    plan: PlanVersionId,
    headers: &HeaderMap,
    public: &'static str,
) -> Result<&'static str, Stop> {
    let session = session_of(shop, headers).await?;
    match selling::plan_page::visible::plan_shown(&shop.house, plan, session).await? {
        PlanShown::Everybody => Ok(public),
        PlanShown::Theirs => Ok(THEIRS),
        PlanShown::Nobody => Err(Stop::NotFound),
    }
}

/// The bytes as the browser takes them.
async fn sent(key: FileKey, plain: Vec<u8>, headers: &HeaderMap) -> anyhow::Result<Response> {
    let vary = [(header::VARY, "accept-encoding")];
    let Some(encoding) = Encoding::of(headers) else {
        return Ok((vary, plain).into_response());
    };
    let work = move || compressed(key, encoding, plain);
    let bytes = tokio::task::spawn_blocking(work).await??;
    let coded = [(header::CONTENT_ENCODING, encoding.name())];
    Ok((vary, coded, bytes.to_vec()).into_response())
}

impl Encoding {
    /// None: the browser takes only plain bytes.
    fn of(headers: &HeaderMap) -> Option<Self> {
        [Self::Brotli, Self::Gzip].into_iter().find(|encoding| accepts(headers, encoding.name()))
    }

    fn name(self) -> &'static str {
        match self {
            Self::Brotli => "br",
            Self::Gzip => "gzip",
        }
    }

    fn compress(self, plain: &[u8]) -> anyhow::Result<Vec<u8>> {
        match self {
            Self::Brotli => {
                let mut writer =
                    brotli::CompressorWriter::new(Vec::new(), BUFFER, QUALITY, WINDOW_BITS);
                writer.write_all(plain)?;
                Ok(writer.into_inner())
            }
            Self::Gzip => Ok(gzip(plain)),
        }
    }
}

fn compressed(file: FileKey, encoding: Encoding, plain: Vec<u8>) -> anyhow::Result<Arc<Vec<u8>>> {
    let key = (file, encoding);
    let lock = || KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((before, bytes)) = lock().get(&key)
        && **before == plain
    {
        return Ok(bytes.clone());
    }
    let bytes = Arc::new(encoding.compress(&plain)?);
    let mut kept = lock();
    if kept.len() >= KEPT_MAX {
        kept.clear();
    }
    kept.insert(key, (Arc::new(plain), bytes.clone()));
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::{body::to_bytes, http::HeaderValue};
    use std::io::Read;

    #[tokio::test]
    async fn a_file_is_compressed_once_for_each_encoding() {
        let plan: PlanVersionId =
            "00000000-0000-0000-0000-000000000007".parse().expect("an identity");
        let text = "row 1 seat 1\n".repeat(500).into_bytes();
        for encoding in [Encoding::Brotli, Encoding::Gzip] {
            let headers = HeaderMap::from_iter([(
                header::ACCEPT_ENCODING,
                HeaderValue::from_static(encoding.name()),
            )]);
            let key = (plan, encoding.name().to_owned());
            let answer = sent(key.clone(), text.clone(), &headers).await.expect("compressed");
            assert_eq!(answer.headers()[header::CONTENT_ENCODING], encoding.name());
            let bytes = to_bytes(answer.into_body(), usize::MAX).await.expect("whole");
            assert!(bytes.len() < text.len() / 10);
            let first = compressed(key.clone(), encoding, text.clone()).expect("kept");
            let again = compressed(key, encoding, text.clone()).expect("kept");
            assert!(Arc::ptr_eq(&first, &again), "the kept bytes");
            let mut plain = Vec::new();
            match encoding {
                Encoding::Brotli => brotli::Decompressor::new(&*bytes, BUFFER)
                    .read_to_end(&mut plain)
                    .expect("brotli"),
                Encoding::Gzip => {
                    flate2::read::GzDecoder::new(&*bytes).read_to_end(&mut plain).expect("gzip")
                }
            };
            assert_eq!(plain, text);
        }
    }
}
