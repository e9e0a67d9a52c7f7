//! How the program listens: its socket, connections and their limits, who is at the other end, the
//! headers that every answer has. Nothing here knows a shop.

#[macro_use]
extern crate boxed;

pub mod client_address;
pub mod connections;
pub mod descriptors;
pub mod request_body;
pub mod security_headers;
pub mod serving;
pub mod socket;
