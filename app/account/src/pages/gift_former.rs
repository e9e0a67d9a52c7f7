//! The page of a gift under the link that its card had before it was changed.

use axum::{http::StatusCode, response::Response};
use markup::view;
use shell::{Head, Page, render};
use ui::{error::Stop, route::Route, session::Visit};

/// It names neither the giver nor the new address: whoever has this link may be the wrong person.
pub async fn show(visit: Visit, secret: String) -> Result<Response, Stop> {
    if !subscribers::gifts::is_former(&visit.shop.house, &secret).await? {
        return Err(Stop::NotFound);
    }
    let locale = visit.locale.clone();
    let title = locale.text("gift-former-title");
    let head = Head { title: title.clone(), description: title.clone(), ..Head::default() };
    let main = move || {
        view! {
            <div class="order gift">
                <header class="order__head">
                    <h1>{title}</h1>
                </header>
                <div class="notice" role="status"><p>{locale.text("gift-former-text")}</p></div>
            </div>
        }
    };
    let mut page = Page::new(Route::OpenedGift(secret), head, "page page--narrow", main);
    page.status = StatusCode::GONE;
    Ok(render(visit, page).await)
}
