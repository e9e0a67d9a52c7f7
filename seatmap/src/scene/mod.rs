//! The hall in 3D, drawn from any seat. `maquette` goes over the wire and is compiled for the
//! server too; building runs in the browser (and in tests), drawing on wasm32 only.

pub mod maquette;
mod wire;

pub use maquette::Maquette;

/// Compiles the modules that only the browser's scene and the tests need.
macro_rules! browser_and_tests {
    ($($module:ident),*) => {$(
        #[cfg(any(test, all(target_arch = "wasm32", feature = "scene")))]
        mod $module;
    )*};
}
browser_and_tests!(
    audience, blockers, camera, chair, light, math, mesh, palette, parts, pick, relief, theatre
);

#[cfg(all(target_arch = "wasm32", feature = "scene"))]
mod gpu;
#[cfg(all(target_arch = "wasm32", feature = "scene"))]
mod page;
#[cfg(all(target_arch = "wasm32", feature = "scene"))]
mod view;

#[cfg(all(target_arch = "wasm32", feature = "module"))]
mod module;
