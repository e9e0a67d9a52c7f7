//! Mail: sent, and what comes back.

pub mod bounce;
pub mod mailbox;
mod mime;
pub mod smtp;
