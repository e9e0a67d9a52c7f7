//! Drafts: written, checked, read again.

pub mod check;
pub mod doubts;
pub mod edit;
pub mod fits;
pub mod forms;
pub mod languages;
pub mod readable;
pub(crate) mod round;
