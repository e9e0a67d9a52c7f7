//! Tables of how the house looks.

pub mod brands;
pub mod cards;
pub mod fonts;
pub mod landing_pages;
pub mod pictures;
