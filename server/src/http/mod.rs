//! What the server answers beside pages: files, documents, payments, crawlers, health.

pub mod client_address;
pub mod crawlers;
pub mod health;
pub mod live_limit;
pub mod order_documents;
pub mod payments;
pub mod posters;
pub mod rate_limit;
pub mod security_headers;
pub mod serving;
pub mod site;
pub mod socket;
