//! The browser's code is two files: what answers a tap on a seat, and the rest, which comes when
//! the page has nothing to do or when it is first called. Here is what calls it.

use crate::basket_badge;
use leptos::wasm_split::{SplitLoaderError, wasm_split};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlElement;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = parterre, js_name = wanted)]
    fn until_wanted(is_again: bool) -> js_sys::Promise;
}

/// Until the page has come and has nothing to do, or something is done that may need the rest.
/// `is_again`: not before one of the latter.
pub async fn wanted(is_again: bool) {
    let _ = JsFuture::from(until_wanted(is_again)).await;
}

/// The rest of the code did not come.
pub struct Late;

impl From<SplitLoaderError> for Late {
    fn from(_: SplitLoaderError) -> Self {
        Self
    }
}

#[wasm_split(rest, fallible, wasm_split_path = leptos::wasm_split)]
fn enliven_badge(badge: HtmlElement) -> Result<(), Late> {
    basket_badge::enliven(&badge);
    Ok(())
}

/// The page's first script calls it with the badge's element.
#[wasm_bindgen(js_name = BadgeIsland)]
pub fn wake_badge(badge: HtmlElement) {
    leptos::task::spawn_local(async move {
        wanted(false).await;
        while enliven_badge(badge.clone()).await.is_err() {
            wanted(true).await;
        }
    });
}

#[wasm_split(rest, fallible, wasm_split_path = leptos::wasm_split)]
fn quoted(purchase: String) -> Result<String, Late> {
    Ok(domain::sales::pricing::text::answer(&purchase))
}

/// The rules of prices as these files have them, which the running total is made by: asked by
/// `make rules`, which compares them with the server's.
#[wasm_bindgen]
pub async fn quote(purchase: String) -> String {
    quoted(purchase).await.unwrap_or_default()
}
