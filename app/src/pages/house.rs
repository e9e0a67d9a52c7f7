//! Pages that say something of the house itself.

pub mod cookies;
pub mod embed;
pub mod help;
mod help_rules;
pub mod imprint;
pub mod landing;
pub mod look_preview;
pub mod mails;
pub mod texts;
