//! The hall in 3D, drawn from any seat. `scene_model` goes over the wire. The browser builds the
//! hall from it and draws it on the graphics card; the server draws single pictures of it.

pub mod scene_model;
mod wire;

#[cfg(not(target_arch = "wasm32"))]
pub use picture::{Painter, Picture};
pub use scene_model::{SceneModel, Staging};

// Building: in the browser's module of the hall, and on the server.
#[cfg(any(not(target_arch = "wasm32"), feature = "scene"))]
mod audience;
#[cfg(any(not(target_arch = "wasm32"), feature = "scene"))]
mod blockers;
#[cfg(any(not(target_arch = "wasm32"), feature = "scene"))]
mod camera;
#[cfg(any(not(target_arch = "wasm32"), feature = "scene"))]
mod chair;
#[cfg(any(test, all(target_arch = "wasm32", feature = "scene")))]
mod finger;
#[cfg(any(not(target_arch = "wasm32"), feature = "scene"))]
mod light;
#[cfg(any(not(target_arch = "wasm32"), feature = "scene"))]
mod math;
#[cfg(any(not(target_arch = "wasm32"), feature = "scene"))]
mod mesh;
#[cfg(any(test, all(target_arch = "wasm32", feature = "scene")))]
mod moves;
#[cfg(any(test, all(target_arch = "wasm32", feature = "scene")))]
mod pace;
#[cfg(any(not(target_arch = "wasm32"), feature = "scene"))]
mod palette;
#[cfg(any(not(target_arch = "wasm32"), feature = "scene"))]
mod parts;
#[cfg(any(test, all(target_arch = "wasm32", feature = "scene")))]
mod pick;
#[cfg(not(target_arch = "wasm32"))]
mod picture;
#[cfg(any(not(target_arch = "wasm32"), feature = "scene"))]
mod relief;
#[cfg(any(not(target_arch = "wasm32"), feature = "scene"))]
mod scene_builder;
#[cfg(any(not(target_arch = "wasm32"), feature = "scene"))]
mod theatre;

// Drawn in the browser only.
#[cfg(all(target_arch = "wasm32", feature = "scene"))]
mod canvas;
#[cfg(all(target_arch = "wasm32", feature = "scene"))]
mod colours;
#[cfg(all(target_arch = "wasm32", feature = "scene"))]
mod gpu;
#[cfg(all(target_arch = "wasm32", feature = "module"))]
mod module;
#[cfg(all(target_arch = "wasm32", feature = "scene"))]
mod page;
#[cfg(all(target_arch = "wasm32", feature = "scene"))]
mod view;
