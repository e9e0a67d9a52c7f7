//! On to the bank: a plain redirect, or a page whose one form posts what the gateway asks for.

use axum::response::Response;
use domain::payments::gateway::Redirect;
use markup::{Html, view};
use shell::{narrow_page, render};
use ui::{route::Route, session::Visit};

pub async fn go(visit: Visit, redirect: Redirect) -> Response {
    if redirect.fields.is_empty() {
        let path = own_path(&redirect.url, &visit.shop.house.settings().public_url).to_owned();
        return visit.redirect_to(&path);
    }
    let locale = visit.locale.clone();
    let title = locale.text("checkout-bank-title");
    let text = locale.text("checkout-bank-text");
    let description = text.clone();
    let main = move || {
        let fields = redirect
            .fields
            .into_iter()
            .map(|(name, value)| view! { <input type="hidden" name=name value=value/> })
            .collect::<Html>();
        view! {
            <p>{text}</p>
            <form method="post" action=redirect.url data-submit-at-once="">
                {fields}
                <button class="button button--large" type="submit">
                    {locale.text("checkout-bank-go")}
                </button>
            </form>
        }
    };
    render(visit, narrow_page(Route::Checkout, title, description, main)).await
}

/// The demo's bank is the shop itself, by whichever name the shopper typed: `127.0.0.1` as well as
/// `localhost`. A browser doesn't let the order's form lead to the other name.
fn own_path<'u>(url: &'u str, public_url: &str) -> &'u str {
    url.strip_prefix(public_url).filter(|path| path.starts_with('/')).unwrap_or(url)
}
