//! The page that the link in a mail opens: a mailbox confirms the change of an address, or stops
//! it. Looking at it does nothing, since mail programs look at links too.

use axum::{extract::Path, response::Response};
use domain::people::email_change::Mailbox;
use house::locales::Locale;
use markup::{Html, view};
use shell::{Head, Page, render};
use subscribers::own_data::email_change::{self, LinkView};
use ui::{
    error::Stop,
    refusal,
    route::{Route, Target},
    session::Visit,
};

pub async fn show(
    visit: Visit,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let view = email_change::view(&visit.shop.house, &secret).await?.ok_or(Stop::NotFound)?;
    let refused = view.change.confirm(view.mailbox, visit.shop.house.now()).err();
    let locale = visit.locale.clone();
    let title = locale.text("emailchange-title");
    let head = Head { title: title.clone(), description: title.clone(), ..Head::default() };
    let route = Route::EmailChangeLink(secret.clone());
    let main = move || {
        let said = refused.map(|why| {
            view! {
                <div class="notice" role="status">
                    <p>{refusal::email_change(&locale, why)}</p>
                </div>
            }
        });
        let asked = refused.is_none().then(|| asked(&locale, &view, &secret));
        // Whoever has confirmed may still think better of it.
        let stop = view.is_open.then(|| stop(&locale, &secret));
        view! {
            <header class="page__head">
                <h1>{title}</h1>
            </header>
            <div class="flow">{said} {asked} {stop}</div>
        }
    };
    Ok(render(visit, Page::new(route, head, "page page--narrow", main)).await)
}

fn asked(locale: &Locale, view: &LinkView, secret: &str) -> Html {
    let new = [("email", view.new_email.as_str().into())];
    let words = match view.mailbox {
        Mailbox::Old => locale.text_with("emailchange-link-old", &new),
        Mailbox::New => locale.text_with("emailchange-link-new", &new),
    };
    view! {
        <p>{words}</p>
        <p>{locale.text("emailchange-link-both")}</p>
        <form
            method="post"
            action=Route::EmailChangeLink(secret.to_owned()).path(locale.language())
        >
            <button class="button" type="submit">{locale.text("emailchange-confirm")}</button>
        </form>
    }
}

fn stop(locale: &Locale, secret: &str) -> Html {
    view! {
        <form
            method="post"
            action=Target::StopEmailChange(secret.to_owned()).path(locale.language())
        >
            <button class="button button--quiet" type="submit">
                {locale.text("emailchange-call-back")}
            </button>
        </form>
    }
}
