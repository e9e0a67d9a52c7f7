//! Texts as files: for translators, and back.

mod content_files;
pub mod content_import;
mod file_import;
pub mod imports;
pub mod translators;
mod xliff;
