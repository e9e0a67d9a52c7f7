//! What all pages share: the shop that they hold in their hands, addresses, sessions, errors, the
//! page around a page, words, and components that several pages show.

#[cfg(feature = "ssr")]
pub mod asked;
#[cfg(feature = "ssr")]
pub mod error;
#[cfg(feature = "ssr")]
pub mod field;
pub mod frame;
#[cfg(feature = "ssr")]
pub mod locale;
#[cfg(feature = "ssr")]
pub mod parts;
#[cfg(feature = "ssr")]
pub mod refusal;
#[cfg(feature = "ssr")]
pub mod route;
#[cfg(feature = "ssr")]
pub mod session;
#[cfg(feature = "ssr")]
pub mod shop;
#[cfg(feature = "ssr")]
pub mod sum;
#[cfg(feature = "ssr")]
pub mod text_mode;
#[cfg(feature = "ssr")]
pub mod ticket;
pub mod words;
