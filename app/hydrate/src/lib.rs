//! The wasm entry: the page's script calls `hydrate` once and then each island by its name.

use wasm_bindgen::prelude::wasm_bindgen;

/// Prepares the runtime; islands are exports of their own, and so are the rules of prices.
#[wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}

// Exports of a crate that nothing names would be left out.
extern crate islands as _;
