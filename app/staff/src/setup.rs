//! What the house decides about the shop as a whole.

pub mod announcement;
pub mod changes;
pub mod gate;
pub mod house_facts;
pub mod in_all_languages;
pub mod languages;
pub mod measuring;
pub mod printers;
