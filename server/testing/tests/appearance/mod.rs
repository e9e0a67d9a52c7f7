//! How the house looks and speaks: looks, pictures, pages of its own, texts.

mod announcements;
mod brands;
mod card_pictures;
mod fonts;
mod landing_pages;
mod looks;
mod mail_pictures;
mod samples;
mod text_files;
mod text_fits;
mod text_form;
mod text_gate;
mod text_lists;
mod texts;
