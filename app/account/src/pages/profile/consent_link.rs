//! The page that the link in a mail opens: a mailbox confirms that it wants news. Looking at it
//! does nothing, since mail programs look at links too.

use axum::{extract::Path, response::Response};
use domain::people::consent::ConsentRefusal;
use house::locales::Locale;
use markup::{Html, view};
use shell::{Head, Page, render};
use subscribers::own_data::consents::{self, LinkState};
use ui::{error::Stop, refusal, route::Route, session::Visit};

pub async fn show(
    visit: Visit,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let link = consents::link(&visit.shop.house, &secret).await?.ok_or(Stop::NotFound)?;
    let locale = visit.locale.clone();
    let title = locale.text("news-link-title");
    let head = Head { title: title.clone(), description: title.clone(), ..Head::default() };
    let route = Route::ConsentLink(secret.clone());
    let main = move || {
        let what = match link.state {
            LinkState::Open => asked(&locale, &link.words, &secret),
            LinkState::Confirmed => said(&locale.text("news-given")),
            LinkState::Late => said(&refusal::consent(&locale, ConsentRefusal::Late)),
        };
        view! {
            <header class="page__head">
                <h1>{title}</h1>
            </header>
            <div class="flow">{what}</div>
        }
    };
    Ok(render(visit, Page::new(route, head, "page page--narrow", main)).await)
}

/// `words`: as they were shown and agreed to, perhaps in another language.
fn asked(locale: &Locale, words: &str, secret: &str) -> Html {
    view! {
        <p>{locale.text("news-link-lede")}</p>
        <p class="small soft">{words}</p>
        <form
            method="post"
            action=Route::ConsentLink(secret.to_owned()).path(locale.language())
        >
            <button class="button" type="submit">{locale.text("news-give")}</button>
        </form>
    }
}

fn said(words: &str) -> Html {
    view! {
        <div class="notice" role="status">
            <p>{words}</p>
        </div>
    }
}
