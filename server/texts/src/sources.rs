//! Where texts come from: the program, the sheets, the house's own words.

pub mod changes;
pub(crate) mod content_owner;
pub mod house_words;
mod list_change;
pub(crate) mod made_at;
pub(crate) mod source;
pub mod subjects;
