//! The hall in 3D, drawn from any seat. `scene_model` goes over the wire and is compiled for the
//! server too; building runs in the browser (and in tests), drawing on wasm32 only.

pub mod scene_model;
mod wire;

pub use scene_model::SceneModel;

// Built in the browser, and in tests.
#[cfg(any(test, all(target_arch = "wasm32", feature = "scene")))]
mod audience;
#[cfg(any(test, all(target_arch = "wasm32", feature = "scene")))]
mod blockers;
#[cfg(any(test, all(target_arch = "wasm32", feature = "scene")))]
mod camera;
#[cfg(any(test, all(target_arch = "wasm32", feature = "scene")))]
mod chair;
#[cfg(any(test, all(target_arch = "wasm32", feature = "scene")))]
mod light;
#[cfg(any(test, all(target_arch = "wasm32", feature = "scene")))]
mod math;
#[cfg(any(test, all(target_arch = "wasm32", feature = "scene")))]
mod mesh;
#[cfg(any(test, all(target_arch = "wasm32", feature = "scene")))]
mod pace;
#[cfg(any(test, all(target_arch = "wasm32", feature = "scene")))]
mod palette;
#[cfg(any(test, all(target_arch = "wasm32", feature = "scene")))]
mod parts;
#[cfg(any(test, all(target_arch = "wasm32", feature = "scene")))]
mod pick;
#[cfg(any(test, all(target_arch = "wasm32", feature = "scene")))]
mod relief;
#[cfg(any(test, all(target_arch = "wasm32", feature = "scene")))]
mod scene_builder;
#[cfg(any(test, all(target_arch = "wasm32", feature = "scene")))]
mod theatre;

// Drawn in the browser only.
#[cfg(all(target_arch = "wasm32", feature = "scene"))]
mod canvas;
#[cfg(all(target_arch = "wasm32", feature = "scene"))]
mod gpu;
#[cfg(all(target_arch = "wasm32", feature = "module"))]
mod module;
#[cfg(all(target_arch = "wasm32", feature = "scene"))]
mod page;
#[cfg(all(target_arch = "wasm32", feature = "scene"))]
mod view;
