//! The wasm entry: the page's script calls `hydrate` once and then each island by its name.

use wasm_bindgen::prelude::wasm_bindgen;

/// Prepares the runtime; islands are exports of their own.
#[wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}

/// The rules of prices as this file has them, which the running total is made by: asked by
/// `make rules`, which compares them with the server's.
#[wasm_bindgen]
pub fn quote(purchase: &str) -> String {
    domain::pricing::text::answer(purchase)
}

// Exports of a crate that nothing names would be left out.
extern crate islands as _;
