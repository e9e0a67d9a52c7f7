//! Pages, components and islands. Pages are rendered by the server alone; the browser's share
//! (feature `hydrate`) is the islands and what they call.

pub mod api;
pub mod basket_badge;
pub mod plan;
pub mod words;
