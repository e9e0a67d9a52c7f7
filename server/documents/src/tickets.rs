//! Tickets on paper.

pub(crate) mod card_front;
pub mod hall_sketch;
pub mod pdf;
pub mod sheet;
mod slip;
pub(crate) mod symbol;
