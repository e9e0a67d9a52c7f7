//! Taps from before the plan lived: the page's first script kept what stood under the finger;
//! here they get their answer, each as if the plan had not moved since.

use super::{pointer, surface::Surface};
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// Four numbers a tap: its place in the drawing, pixels of a drawing's unit then, and
    /// whether it was a finger's. Ends the keeping.
    #[wasm_bindgen(js_namespace = parterre)]
    fn take() -> Vec<f64>;
}

pub fn replay(surface: &Surface) {
    for tap in take().chunks_exact(4) {
        if let [x, y, unit_px, is_touch] = *tap {
            pointer::tap_plan(surface, x, y, unit_px, is_touch == 1.0);
        }
    }
}
