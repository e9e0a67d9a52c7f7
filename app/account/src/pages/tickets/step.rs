//! What each step of a holder has alike, from handing on to giving back: a page says what happens
//! to which tickets and asks once more; then a word on the account's page says how it went.

use crate::pages::sign_in::to_sign_in;
use axum::{
    http::{HeaderMap, StatusCode, Uri, header},
    response::Response,
};
use domain::{id::AdmissionId, order::OrderLineView};
use house::locales::Locale;
use markup::{Html, view};
use shell::{Head, Page, render};
use std::sync::Arc;
use ui::{
    error::Stop,
    locale::when_long,
    route::Route,
    session::{Notice, Tone, Visit},
    ticket::place_in_full,
};

/// The page that asks, or that shows what has come of it.
pub struct Step {
    pub route: Route,
    /// The page has it as its title and as its heading.
    pub title: String,
    /// Stands below the title and names what the step is about.
    pub about: Option<Html>,
    /// What was sent can't be taken. The page says why.
    pub is_wrong: bool,
}

impl Step {
    /// The body has the sentences, the sums and the form.
    pub async fn page(
        self,
        visit: Visit,
        body: impl FnOnce(&Arc<Locale>) -> Html + Send + 'static,
    ) -> Response {
        let Self { route, title, about, is_wrong } = self;
        let locale = visit.locale.clone();
        let head = Head { title: title.clone(), description: title.clone(), ..Head::default() };
        let main = move || {
            view! {
                <div class="order">
                    <header class="order__head">
                        <h1>{title}</h1>
                        {about.map(|about| view! { <p>{about}</p> })}
                    </header>
                    {body(&locale)}
                </div>
            }
        };
        let status = if is_wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        render(visit, Page::new(route, head, "page page--narrow", main).with_status(status)).await
    }
}

/// The ticket that a step is about.
pub fn about(locale: &Arc<Locale>, line: &OrderLineView) -> Html {
    view! { {line.title.clone()} <br/> {at(locale, line)} }
}

/// The same where the title has named the work already.
pub fn at(locale: &Arc<Locale>, line: &OrderLineView) -> Html {
    let when = when_long(locale, line.starts_at, &line.time_zone);
    view! { {when} <br/> {place_in_full(locale, line)} }
}

/// The button that names what happens, where there is something to press, and the way back.
pub fn ways(locale: &Locale, confirm: impl Into<Option<String>>, back: String, keep: &str) -> Html {
    let confirm = confirm.into();
    let confirm = confirm.map(|words| {
        view! { <button class="button" type="submit">{words}</button> }
    });
    view! {
        <div class="order__actions">
            {confirm}
            <a class="button button--quiet" href=back>
                {locale.text(keep)}
            </a>
        </div>
    }
}

/// The page of the ticket, or My season, if the reader came from there. None if they came from
/// elsewhere, such as the page of the order.
pub fn came_from(headers: &HeaderMap, admission: AdmissionId, language: &str) -> Option<String> {
    let stood: Uri = headers.get(header::REFERER)?.to_str().ok()?.parse().ok()?;
    let pages = [Route::OwnTicket(admission), Route::Account];
    pages.iter().map(|page| page.path(language)).find(|path| path == stood.path())
}

/// The address of the person who is to have it. `wrong` says why it can't be taken.
pub fn address(locale: &Locale, email: String, wrong: Option<String>) -> Html {
    let is_wrong = wrong.is_some();
    let wrong = wrong.map(|words| {
        view! {
            <p class="field__error" id="email-error">
                {words}
            </p>
        }
    });
    view! {
        <div class="field">
            <label class="field__label" for="email">{locale.text("transfer-email")}</label>
            <input
                class="field__input"
                id="email"
                name="email"
                type="email"
                inputmode="email"
                autocomplete="off"
                autocapitalize="none"
                spellcheck="false"
                maxlength="254"
                required
                value=email
                data-focus=is_wrong.then_some("")
                aria-invalid=is_wrong.then_some("true")
                aria-describedby=is_wrong.then_some("email-error")
            />
            {wrong}
        </div>
    }
}

/// The ticket stays its holder's. Leads back to the page from which they came, as `came_from` gives
/// it, else to the account's page.
pub async fn kept(visit: Visit, back_to: Option<String>, words: String) -> Result<Response, Stop> {
    let Some(page) = back_to.filter(|_| visit.signed_in().is_some()) else {
        return back(visit, Tone::Good, words).await;
    };
    visit.leave_notice(&Notice::new(Tone::Good, words)).await?;
    Ok(visit.redirect_to(&page))
}

/// Leads back to the account's page, which says these words.
pub async fn back(visit: Visit, tone: Tone, words: String) -> Result<Response, Stop> {
    back_with(visit, Notice::new(tone, words)).await
}

/// The same with this notice.
pub async fn back_with(visit: Visit, notice: Notice) -> Result<Response, Stop> {
    if visit.signed_in().is_none() {
        return Ok(to_sign_in(visit, &Route::Account));
    }
    visit.leave_notice(&notice).await?;
    Ok(visit.redirect(&Route::Account))
}

/// The same with a reason. `words` takes the time zone of the house.
pub async fn refused<Refusal>(
    visit: Visit,
    why: Refusal,
    words: fn(&Locale, Refusal, &str) -> String,
) -> Result<Response, Stop> {
    let zone = people::customers::house_time_zone(&visit.shop.house).await?;
    let words = words(&visit.locale, why, &zone);
    back(visit, Tone::Warning, words).await
}
