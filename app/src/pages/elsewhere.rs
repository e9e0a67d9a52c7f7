//! Back from the bank in a browser that didn't order: a phone's bank app opens the one it likes,
//! and references lie in a bank's logs. The page says where the order is and nothing about it.

use axum::response::Response;
use house::locales::Locale;
use markup::view;
use shell::{narrow_page, render};
use std::sync::Arc;
use ui::{route::Route, session::Visit, shop::Shop};

pub async fn page(shop: &Shop, locale: Arc<Locale>) -> Response {
    let title = locale.text("order-elsewhere-title");
    let words = locale.text("order-elsewhere-text");
    let home = Route::Season.path(locale.language());
    let onward = locale.text("error-to-season");
    let page = narrow_page(Route::Nowhere, title, words.clone(), move || {
        view! {
            <p>{words}</p>
            <div class="order__actions">
                <a class="button button--quiet" href=home>{onward}</a>
            </div>
        }
    });
    render(Visit::bare(shop, locale), page).await
}
