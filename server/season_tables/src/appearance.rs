//! Tables of how the house looks.

pub mod announcements;
pub mod brands;
pub mod cards;
pub mod fonts;
pub mod landing_pages;
pub mod looks;
pub mod pictures;
