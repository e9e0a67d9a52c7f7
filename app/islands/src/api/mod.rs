//! What the islands call, and the files that they read. Each function only finds out who asks
//! and hands over to the house.

pub mod basket;
#[cfg(feature = "ssr")]
mod caller;
#[cfg(feature = "ssr")]
pub mod encodings;
pub mod failure;
pub mod hold;
#[cfg(feature = "ssr")]
pub mod live;
#[cfg(feature = "ssr")]
mod missing;
#[cfg(feature = "ssr")]
pub mod plan_files;
#[cfg(feature = "ssr")]
mod routes;

#[cfg(feature = "ssr")]
pub use routes::routes;
