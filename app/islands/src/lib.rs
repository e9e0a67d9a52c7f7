//! What comes alive in the browser: the plan and the basket's badge. The server draws each, the
//! browser's share (feature `hydrate`) brings it to life, and `api` is what it asks the server.

// The type of a view holds the types of all views in it.
#![recursion_limit = "256"]

pub mod api;
pub mod basket_badge;
#[cfg(all(feature = "hydrate", not(feature = "ssr")))]
mod later;
pub mod plan;

/// An island as the server writes it; whoever renders gives the context that it asks for.
#[cfg(feature = "ssr")]
fn live(island: impl leptos::prelude::IntoView) -> markup::Html {
    use leptos::prelude::RenderHtml;
    markup::Html::trusted(island.into_view().to_html())
}
