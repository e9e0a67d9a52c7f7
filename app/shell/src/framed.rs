//! A page in the frame of another site's page: without head and foot, and every link of it opens
//! the shop itself. It sets no cookie, for browsers keep none there.

use crate::{Page, font_preload, in_context, start, unbroken};
use axum::{
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use leptos::prelude::provide_context;
use markup::{Html, view};
use ui::{
    frame::look::{self, Worn},
    session::Visit,
    words::browser_words,
};

/// What a framed page has beside the page itself.
pub struct Frame {
    /// Addresses of its style sheet and its script.
    pub style: String,
    pub script: String,
    /// Where the choice leads.
    pub shop: String,
    /// What the button that leads there says.
    pub onward: String,
}

pub fn render_framed(visit: Visit, page: Page, frame: Frame) -> Response {
    let worn = Worn::of_route(&visit.shop, &page.route);
    let html = in_context(&visit.shop, &visit.locale, || {
        provide_context(visit.phone);
        document(&visit, page, frame, &worn)
    });
    let headers = [(header::CONTENT_TYPE, "text/html; charset=utf-8")];
    let mut response = (headers, html).into_response();
    let keeping = HeaderValue::from_static("private, no-cache");
    response.headers_mut().insert(header::CACHE_CONTROL, keeping);
    response
}

fn document(visit: &Visit, page: Page, frame: Frame, worn: &Worn) -> Html {
    let locale = &visit.locale;
    let site = visit.shop.site.clone();
    let fonts = look::fonts(&visit.shop, worn).into_iter().map(font_preload).collect::<Html>();
    let Frame { style, script, shop, onward } = frame;
    let main = (page.main)();
    let currency = season::catalogue::currency(&visit.shop.house);
    view! {
        <!DOCTYPE html>
        <html lang=locale.language().to_owned()>
            <head>
                <meta charset="utf-8"/>
                <base target="_top"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <title>{unbroken(&page.head.title)}</title>
                <meta name="robots" content="noindex"/>
                {fonts}
                <link rel="stylesheet" href=look::style(&visit.shop, worn)/>
                <link rel="stylesheet" href=style/>
                {browser_words(locale, currency)}
                <script defer src=script></script>
                {start(&site, locale.text("common-unreachable"), None)}
            </head>
            <body>
                <main
                    class=page.class
                    id="main"
                    tabindex="-1"
                    data-shop=shop
                    data-onward=onward
                >
                    {main}
                </main>
            </body>
        </html>
    }
}
