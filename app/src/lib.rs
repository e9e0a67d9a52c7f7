//! Pages, components and islands. Pages are rendered by the server alone; the browser's share
//! (feature `hydrate`) is the islands and what they call.

// The type of a view holds the types of all views in it.
#![recursion_limit = "256"]

pub mod api;
#[cfg(feature = "ssr")]
pub mod app;
pub mod basket_badge;
#[cfg(feature = "ssr")]
pub mod error;
#[cfg(feature = "ssr")]
mod forms;
#[cfg(feature = "ssr")]
pub mod locale;
#[cfg(feature = "ssr")]
mod package_words;
#[cfg(feature = "ssr")]
pub mod pages;
pub mod plan;
#[cfg(feature = "ssr")]
pub mod refusal;
#[cfg(feature = "ssr")]
pub mod route;
#[cfg(feature = "ssr")]
pub mod session;
#[cfg(feature = "ssr")]
mod shell;
#[cfg(feature = "ssr")]
pub mod staff;
#[cfg(feature = "ssr")]
mod ui;
pub mod words;
