//! The page of a gift under a link that opens it no more: its card was changed since, or it was
//! printed and somebody has accepted.

use axum::{http::StatusCode, response::Response};
use markup::view;
use shell::{Head, Page, render};
use subscribers::gifts::Former;
use ui::{error::Stop, route::Route, session::Visit};

/// It names neither the giver nor the new address: whoever has this link may be the wrong person.
pub async fn show(visit: Visit, secret: String) -> Result<Response, Stop> {
    let former = subscribers::gifts::former(&visit.shop.house, &secret).await?;
    let text = match former.ok_or(Stop::NotFound)? {
        Former::Corrected => "gift-former-text",
        Former::Accepted => "gift-former-accepted",
    };
    let locale = visit.locale.clone();
    let title = locale.text("gift-former-title");
    let head = Head { title: title.clone(), description: title.clone(), ..Head::default() };
    let main = move || {
        view! {
            <div class="order gift">
                <header class="order__head">
                    <h1>{title}</h1>
                </header>
                <div class="notice" role="status"><p>{locale.text(text)}</p></div>
            </div>
        }
    };
    let mut page = Page::new(Route::OpenedGift(secret), head, "page page--narrow", main);
    page.status = StatusCode::GONE;
    Ok(render(visit, page).await)
}
