//! Texts that people type or read, and the lists in which they stand.

pub mod folded;
pub mod letters;
pub mod list_form;
pub mod listing;
pub mod poster;
pub mod settings;
pub(crate) mod sorting;
pub mod symbol;
pub mod text;
pub mod typed_code;
