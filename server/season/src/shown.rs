//! How the house looks and what it says of itself, as shoppers see it: part of the catalogue.

pub mod announcements;
pub mod brands;
pub mod landing_pages;
pub mod looks;
