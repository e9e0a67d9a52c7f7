//! Telling friends of a performance after a purchase: by the device's own menu, and by links to
//! the networks and messengers that the house chose. Nobody's script is loaded.

use domain::order::OrderView;
use house::{House, locales::Locale};
use markup::{Html, view};
use rules::holders::share_link::Shared;
use season::catalogue::{Catalogue, last};
use std::sync::Arc;
use ui::{locale::when_long, route::Route};

/// Where the house lets its buyers share.
pub struct Sharing {
    /// As it was read for the order.
    catalogue: Option<Arc<Catalogue>>,
    public_url: String,
}

impl Sharing {
    pub fn of(house: &House) -> Self {
        Self { catalogue: last(house), public_url: house.settings().public_url.clone() }
    }

    /// An invitation to come along: shares the page of the performance, never the order's. Not
    /// shown where the order has several performances.
    pub fn view(&self, locale: &Locale, order: &OrderView) -> Option<Html> {
        let mut lines = order.lines.iter().filter(|line| !line.is_cancelled);
        let first = lines.next()?;
        if lines.any(|line| line.performance != first.performance) {
            return None;
        }
        let language = locale.language();
        let path = Route::Performance(first.performance_slug.clone()).path(language);
        let when = when_long(locale, first.starts_at, &first.time_zone);
        let args = [("title", first.title.as_str().into()), ("when", when.into())];
        let words = locale.text_with("order-share-words", &args);
        let url = format!("{}{path}", self.public_url);
        let shared = Shared { url: &url, title: &first.title, text: &words };
        let catalogue = self.catalogue.as_ref()?;
        let links = catalogue.rules.share_links.iter().map(|link| {
            let name = catalogue.text(&format!("share-link.{}.name", link.key), language);
            let name = [("name", name.unwrap_or(&link.key).into())];
            // The order's address, which opens it, is told to nobody.
            view! {
                <a
                    class="button button--plain"
                    href=link.filled(shared)
                    rel="noreferrer noopener"
                >
                    {locale.text_with("order-share-by", &name)}
                </a>
            }
        });
        let links: Vec<_> = links.collect();
        Some(view! {
            <button
                class="button button--plain scripted"
                type="button"
                data-share=locale.text("production-share-copied")
                data-path=path
                data-title=first.title.clone()
            >
                {locale.text("order-share")}
            </button>
            {links}
        })
    }
}
