//! What the server answers beside pages: files, documents, payments, crawlers, health.

pub mod crawlers;
pub mod health;
pub mod kept_file;
pub mod live_limit;
pub mod order_documents;
pub mod payments;
pub mod pictures;
pub mod posters;
pub mod rate_limit;
pub mod site;
pub mod staff_bodies;
pub mod wallet_files;
pub mod wallet_service;
