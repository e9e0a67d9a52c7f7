//! How a sheet of paper is set: look, letters, lines.

pub mod look;
pub(crate) mod ornament;
pub(crate) mod page;
pub(crate) mod printing;
pub(crate) mod typeface;
pub(crate) mod typesetting;
pub(crate) mod writer;
