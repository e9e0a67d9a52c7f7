//! The pages and forms of who is signed in: the way in, orders and season, profile, renewal, and
//! what holders do with their tickets. Rendered by the server alone.

// The type of a view holds the types of all views in it.
#![recursion_limit = "256"]

mod forms;
mod pages;
mod routes;

pub use routes::routes;
