//! The WebGL2 context of a canvas, with what its attributes cost in mind.

use std::sync::Arc;

use three_d::Context;
use wasm_bindgen::prelude::*;
use web_sys::{HtmlCanvasElement, WebGl2RenderingContext, WebGlContextAttributes, Window};

/// Code of the error when there is no WebGL2 here.
pub const NO_WEBGL2: &str = "no-webgl2";

/// Up to here edges are always smoothed by multisampling; on finer screens only where the device
/// has so many cores that its graphics part has time for it too.
const SMOOTHED_RATIO_MAX: f64 = 1.5;
const STRONG_CORES: f64 = 6.0;

/// # Errors
/// `no-webgl2`.
pub fn context(canvas: &HtmlCanvasElement, window: &Window) -> Result<Context, JsValue> {
    let wanted = WebGlContextAttributes::new();
    wanted.set_alpha(false);
    wanted.set_depth(true);
    wanted.set_stencil(false);
    let is_coarse = window.device_pixel_ratio() <= SMOOTHED_RATIO_MAX;
    wanted.set_antialias(is_coarse || window.navigator().hardware_concurrency() >= STRONG_CORES);
    // Without a graphics card multisampling would double the time of each frame.
    wanted.set_fail_if_major_performance_caveat(true);
    let get = |wanted: &WebGlContextAttributes| {
        canvas.get_context_with_context_options("webgl2", wanted).ok().flatten()
    };
    let fast = get(&wanted);
    wanted.set_fail_if_major_performance_caveat(false);
    wanted.set_antialias(false);
    let webgl = fast
        .or_else(|| get(&wanted))
        .and_then(|context| context.dyn_into::<WebGl2RenderingContext>().ok())
        .filter(|context| !context.is_context_lost())
        .ok_or(NO_WEBGL2)?;
    let gl = three_d::context::Context::from_webgl2_context(webgl);
    #[expect(clippy::arc_with_non_send_sync, reason = "three-d asks for it; a page is one thread")]
    let gl = Arc::new(gl);
    Context::from_gl_context(gl).map_err(|_| NO_WEBGL2.into())
}
