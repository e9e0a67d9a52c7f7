//! What came before the plan lived, kept by the page's first script. Taps: what stood under the
//! finger; they get their answer each as if the plan had not moved since. Presses of the plan's
//! buttons wait for the rest of the plan.

use super::{surface::Surface, tap};
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// Four numbers a tap: its place in the drawing, pixels of a drawing's unit then, and
    /// whether it was a finger's. Ends the keeping.
    #[wasm_bindgen(js_namespace = parterre)]
    fn take() -> Vec<f64>;

    /// Ends the keeping of presses: from now on buttons are heard, those from before first.
    #[wasm_bindgen(js_namespace = parterre)]
    pub fn press();

    /// The rest of the plan did not come: whoever pressed something is told, and may press again.
    #[wasm_bindgen(js_namespace = parterre)]
    pub fn late();
}

pub fn replay(surface: &Surface) {
    for tap in take().chunks_exact(4) {
        if let [x, y, unit_px, is_touch] = *tap {
            tap::tap_plan(surface, x, y, unit_px, is_touch == 1.0);
        }
    }
}
