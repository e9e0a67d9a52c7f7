//! How the house looks and speaks of itself, as its staff edit it: the look of pages and of what is
//! sent, brands, fonts, pictures on cards, the announcement, pages of the house's own. What of it
//! is shown is part of the catalogue, and `season` reads it; nothing here sells.

#[macro_use]
extern crate boxed;

pub mod announcements;
pub mod brands;
pub mod cards;
pub mod fonts;
pub mod landing;
pub mod looks;
pub mod sent_look;
