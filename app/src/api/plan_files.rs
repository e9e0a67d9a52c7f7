//! A plan version's seat table and scene. They never change, so they are compressed once, as
//! well as can be, and every cache may keep them for ever.

use crate::{app::Shop, error::Stop};
use axum::{
    extract::{Path, State},
    http::{HeaderMap, header},
    response::{IntoResponse, Response},
};
use domain::id::PlanVersionId;
use house::plan::Plan;
use std::{
    collections::BTreeMap,
    io::Write,
    sync::{Arc, Mutex, PoisonError},
};

const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// Of brotli's eleven; the last two cost ten times as long for a hundredth.
const QUALITY: u32 = 9;
const WINDOW_BITS: u32 = 22;
const BUFFER: usize = 1 << 14;
/// Plan versions whose files are kept ready; a house sells on a few at a time.
const KEPT_MAX: usize = 64;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum File {
    Seats,
    Scene,
}

static COMPRESSED: Mutex<BTreeMap<(PlanVersionId, File), Arc<Vec<u8>>>> =
    Mutex::new(BTreeMap::new());

pub async fn seats(
    state: State<Shop>,
    path: Path<String>,
    headers: HeaderMap,
) -> Result<Response, Stop> {
    send(state, path, headers, File::Seats).await
}

pub async fn scene(
    state: State<Shop>,
    path: Path<String>,
    headers: HeaderMap,
) -> Result<Response, Stop> {
    send(state, path, headers, File::Scene).await
}

async fn send(
    State(shop): State<Shop>,
    Path(plan): Path<String>,
    headers: HeaderMap,
    file: File,
) -> Result<Response, Stop> {
    let id: PlanVersionId = plan.parse().map_err(|_| Stop::NotFound)?;
    let plan = shop.house.plan(id).await?.ok_or(Stop::NotFound)?;
    let media_type = match file {
        File::Seats => "application/json",
        File::Scene => "application/octet-stream",
    };
    let head = [
        (header::CONTENT_TYPE, media_type),
        (header::CACHE_CONTROL, FOR_EVER),
        (header::VARY, "accept-encoding"),
    ];
    let accepted = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok());
    if accepted.is_none_or(|accepted| !accepted.contains("br")) {
        return Ok((head, plain(&plan, file).to_vec()).into_response());
    }
    let bytes = tokio::task::spawn_blocking(move || compressed(&plan, file))
        .await
        .map_err(anyhow::Error::from)??;
    let encoding = [(header::CONTENT_ENCODING, "br")];
    Ok((head, encoding, bytes.to_vec()).into_response())
}

fn plain(plan: &Plan, file: File) -> &[u8] {
    match file {
        File::Seats => plan.table_json.as_bytes(),
        File::Scene => &plan.scene,
    }
}

fn compressed(plan: &Plan, file: File) -> anyhow::Result<Arc<Vec<u8>>> {
    let key = (plan.id, file);
    let kept = || COMPRESSED.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(bytes) = kept().get(&key) {
        return Ok(bytes.clone());
    }
    let mut writer = brotli::CompressorWriter::new(Vec::new(), BUFFER, QUALITY, WINDOW_BITS);
    writer.write_all(plain(plan, file))?;
    let bytes = Arc::new(writer.into_inner());
    let mut kept = kept();
    if kept.len() >= KEPT_MAX {
        kept.clear();
    }
    kept.insert(key, bytes.clone());
    Ok(bytes)
}
