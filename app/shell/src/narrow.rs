//! A narrow page that says one thing: its title, and what stands below.

use crate::{Head, Page};
use markup::{Html, view};
use ui::route::Route;

/// `description`: for search engines and social cards.
pub fn narrow_page(
    route: Route,
    title: String,
    description: String,
    content: impl FnOnce() -> Html + Send + 'static,
) -> Page {
    let head = Head { title: title.clone(), description, ..Head::default() };
    let main = move || {
        view! {
            <div class="order">
                <header class="order__head">
                    <h1>{title}</h1>
                </header>
                {content()}
            </div>
        }
    };
    Page::new(route, head, "page page--narrow", main)
}
