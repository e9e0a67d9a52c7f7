//! What is waited for: files of the house, which never change, and the next free moment.

use wasm_bindgen::{JsCast, prelude::wasm_bindgen};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = parterre, js_name = breathe)]
    fn between_tasks() -> js_sys::Promise;
}

/// Lets fingers and frames through between two pieces of work.
pub async fn breathe() {
    let _ = JsFuture::from(between_tasks()).await;
}

async fn response(address: &str) -> Option<Response> {
    let promise = leptos::prelude::window().fetch_with_str(address);
    let response: Response = JsFuture::from(promise).await.ok()?.dyn_into().ok()?;
    response.ok().then_some(response)
}

/// None when it can't be had.
pub async fn text(address: &str) -> Option<String> {
    JsFuture::from(response(address).await?.text().ok()?).await.ok()?.as_string()
}

pub async fn bytes(address: &str) -> Option<Vec<u8>> {
    let buffer = JsFuture::from(response(address).await?.array_buffer().ok()?).await.ok()?;
    Some(js_sys::Uint8Array::new(&buffer).to_vec())
}
