//! What all pages of the staff share: who asks, the frame around a page, fields and words.

pub mod context;
pub(crate) mod done;
pub mod doubts;
pub(crate) mod field;
pub(crate) mod history;
pub mod meanwhile;
pub mod picture_form;
pub(crate) mod refusal;
pub(crate) mod sent;
pub mod shell;
pub(crate) mod table;
pub(crate) mod tick;
pub mod trouble;
pub mod words;
