//! What stands around the content of a page.

#[cfg(feature = "ssr")]
pub mod consent;
#[cfg(feature = "ssr")]
pub mod cookies;
#[cfg(feature = "ssr")]
pub mod countdown;
#[cfg(feature = "ssr")]
pub mod document;
#[cfg(feature = "ssr")]
pub mod look;
#[cfg(feature = "ssr")]
pub(crate) mod notice;
