//! Files at addresses of their own, which few pages load: scripts for tickets without the network,
//! the code alone on the screen and the plan in another site's page; fonts of the house's own.

use axum::{
    extract::{Path, State},
    http::{HeaderName, HeaderValue, header},
    response::{IntoResponse, Response},
};
use ui::{error::Stop, shop::Shop};

const WORKER: &str = include_str!("scripts/tickets_worker.js");
const AT_THE_DOOR: &str = include_str!("scripts/at_the_door.js");
const EMBED: &str = include_str!("scripts/embed_v1.js");
const FRAME: &str = include_str!("scripts/embed_frame.js");
const FRAME_STYLE: &str = include_str!("scripts/embed_frame.css");

const SCRIPT: &str = "text/javascript; charset=utf-8";
const STYLE: &str = "text/css; charset=utf-8";

const ASK_AGAIN: &str = "no-cache";
const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// Other sites name an address for years: they get what is mended within a day.
const A_DAY: &str = "public, max-age=86400, stale-while-revalidate=604800";

/// The service worker.
pub async fn tickets_worker() -> Response {
    file(WORKER, SCRIPT, ASK_AGAIN)
}

pub async fn at_the_door() -> Response {
    file(AT_THE_DOOR, SCRIPT, ASK_AGAIN)
}

/// For pages of other sites, so it is theirs to load.
pub async fn embed() -> Response {
    let mut response = file(EMBED, SCRIPT, A_DAY);
    let name = HeaderName::from_static("cross-origin-resource-policy");
    response.headers_mut().insert(name, HeaderValue::from_static("cross-origin"));
    response
}

pub async fn frame_script() -> Response {
    file(FRAME, SCRIPT, FOR_EVER)
}

/// A font that staff uploaded.
pub async fn font(State(shop): State<Shop>, Path(name): Path<String>) -> Result<Response, Stop> {
    let name = name.strip_suffix(".woff2").ok_or(Stop::NotFound)?;
    let bytes = appearance::fonts::file(&shop.house, name).await?.ok_or(Stop::NotFound)?;
    let headers = [(header::CONTENT_TYPE, "font/woff2"), (header::CACHE_CONTROL, FOR_EVER)];
    Ok((headers, bytes.to_vec()).into_response())
}

pub async fn frame_style() -> Response {
    file(FRAME_STYLE, STYLE, FOR_EVER)
}

pub fn frame_script_address() -> String {
    address("/embed/frame.js", FRAME)
}

pub fn frame_style_address() -> String {
    address("/embed/frame.css", FRAME_STYLE)
}

/// Another text has another address (FNV-1a), so caches may keep each for ever.
fn address(path: &str, text: &str) -> String {
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    format!("{path}?v={:016x}", text.bytes().fold(0xcbf2_9ce4_8422_2325, step))
}

fn file(text: &'static str, media_type: &'static str, keeping: &'static str) -> Response {
    let headers = [(header::CONTENT_TYPE, media_type), (header::CACHE_CONTROL, keeping)];
    (headers, text).into_response()
}
