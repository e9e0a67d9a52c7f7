//! What comes alive in the browser: the plan and the basket's badge. The server draws each, the
//! browser's share (feature `hydrate`) brings it to life, and `api` is what it asks the server.

// The type of a view holds the types of all views in it.
#![recursion_limit = "256"]

pub mod api;
pub mod basket_badge;
pub mod plan;
