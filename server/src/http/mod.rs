//! What the server answers beside pages: files, documents, payments, crawlers, health.

pub mod client_address;
pub mod connections;
pub mod crawlers;
pub mod descriptors;
pub mod health;
pub mod kept_file;
pub mod live_limit;
pub mod order_documents;
pub mod payments;
pub mod posters;
pub mod rate_limit;
pub mod request_body;
pub mod security_headers;
pub mod serving;
pub mod site;
pub mod socket;
pub mod tickets_worker;
pub mod wallet_files;
pub mod wallet_service;
