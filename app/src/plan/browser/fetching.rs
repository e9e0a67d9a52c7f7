//! Files of the house that never change, by their address.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

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
