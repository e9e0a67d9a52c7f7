//! Somebody wants the house to forget them: what goes, what the law makes the house keep, what
//! stands in the way, the code that confirms it, and the way back.

use crate::pages::sign_in::to_sign_in;
use axum::{http::StatusCode, response::Response};
use domain::{
    moment::{DAY_MS, Moment},
    people::erasure::{BOOKS_YEARS, ErasureRefusal, ErasureState, Obstacle},
};
use house::locales::Locale;
use markup::{Html, view};
use people::customers::house_time_zone;
use shell::{Head, Page, render};
use subscribers::own_data::erasure::{self, ErasureView};
use ui::{
    error::Stop,
    field::wrong_class,
    refusal,
    route::{Route, Target},
    session::Visit,
};

/// With spaces and hyphens, as somebody may paste it.
const CODE_CHARS_MAX: u32 = 20;

pub async fn show(visit: Visit) -> Result<Response, Stop> {
    page(visit, None).await
}

pub async fn page(mut visit: Visit, refused: Option<ErasureRefusal>) -> Result<Response, Stop> {
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let view = match &visit.session {
        Some(_) => {
            let actor = visit.actor().await?;
            erasure::view(&visit.shop.house, &actor).await?
        }
        None => None,
    };
    let Some(view) = view else { return Ok(to_sign_in(visit, &Route::Erasure)) };
    let zone = house_time_zone(&visit.shop.house).await?;
    let days = visit.shop.house.settings().erasure_wait_ms / DAY_MS;
    let locale = visit.locale.clone();
    let title = locale.text("erasure-title");
    let head = Head { title: title.clone(), description: title.clone(), ..Head::default() };
    let main = move || {
        let step = match view.state {
            Some(ErasureState::Due { at }) => due(&locale, at, &zone),
            _ if !view.obstacles.is_empty() => obstacles(&locale, &view.obstacles),
            Some(ErasureState::CodeSent) => code(&locale, &view, refused),
            None => ask(&locale, &view, refused),
        };
        view! {
            <header class="page__head">
                <h1>{title}</h1>
            </header>
            <div class="flow">
                {step}
                {what_happens(&locale, days)}
                <p>
                    <a href=Route::Profile.path(locale.language())>
                        {locale.text("profile-title")}
                    </a>
                </p>
            </div>
        }
    };
    let page = Page::new(Route::Erasure, head, "page page--narrow", main);
    Ok(render(visit, page.with_status(status)).await)
}

fn what_happens(locale: &Locale, days: i64) -> Html {
    let list = |ids: &[&'static str]| {
        ids.iter().map(|id| view! { <li>{locale.text(id)}</li> }).collect::<Html>()
    };
    let goes = list(&[
        "erasure-goes-person",
        "erasure-goes-people",
        "erasure-goes-orders",
        "erasure-goes-lists",
        "erasure-goes-logins",
    ]);
    // No delivered text says the number: the law differs. A house's own text may.
    let years = [("years", BOOKS_YEARS.into())];
    view! {
        <h2 class="account__title">{locale.text("erasure-goes")}</h2>
        <ul class="order__steps">{goes}</ul>
        <h2 class="account__title">{locale.text("erasure-stays")}</h2>
        <ul class="order__steps">
            <li>{locale.text_with("erasure-stays-invoices", &years)}</li>
            <li>{locale.text("erasure-stays-orders")}</li>
        </ul>
        <p>{locale.text_with("erasure-wait", &[("days", days.into())])}</p>
        <p>{locale.text("erasure-after")}</p>
    }
}

/// Each with what to do first, and where.
fn obstacles(locale: &Locale, obstacles: &[Obstacle]) -> Html {
    let language = locale.language();
    let lines = obstacles.iter().map(|obstacle| {
        let link = match obstacle {
            Obstacle::Tickets { .. } | Obstacle::OpenOrders { .. } | Obstacle::Refunds { .. } => {
                Some((Route::Account.path(language), "account-title"))
            }
            Obstacle::Renewals { .. } => Some((Route::Renewals.path(language), "renewal-title")),
            Obstacle::Credit { .. } => Some((Route::Credit.path(language), "account-credit-title")),
            Obstacle::Owed { .. } | Obstacle::Disputes { .. } | Obstacle::Staff => None,
        };
        let link = link.map(|(href, id)| view! { " " <a href=href>{locale.text(id)}</a> });
        view! { <li>{refusal::obstacle(locale, obstacle)} {link}</li> }
    });
    let lines = lines.collect::<Html>();
    view! {
        <div class="notice notice--warning" role="status">
            <h2 class="notice__title">{locale.text("erasure-obstacles")}</h2>
            <ul class="notice__list">{lines}</ul>
        </div>
    }
}

fn ask(locale: &Locale, view: &ErasureView, refused: Option<ErasureRefusal>) -> Html {
    let error = refused.map(|why| {
        view! { <p class="field__error" role="alert">{refusal::erasure(locale, why)}</p> }
    });
    let how = locale.text_with("erasure-how", &[("email", view.email.as_str().into())]);
    view! {
        <p class="lede">{how}</p>
        {error}
        <form method="post" action=Route::Erasure.path(locale.language())>
            <button class="button" type="submit">{locale.text("signin-send")}</button>
        </form>
    }
}

fn code(locale: &Locale, view: &ErasureView, refused: Option<ErasureRefusal>) -> Html {
    let error = refused.map(|why| refusal::erasure(locale, why));
    let is_wrong = error.is_some();
    let described = if is_wrong { "code-hint code-error" } else { "code-hint" };
    let email = [("email", view.email.as_str().into())];
    view! {
        <p class="lede">{locale.text_with("signin-code-sent", &email)}</p>
        <form
            class="flow"
            method="post"
            action=Target::ConfirmErasure.path(locale.language())
            novalidate
        >
            <div class=wrong_class("field", is_wrong)>
                <label class="field__label" for="code">{locale.text("signin-code")}</label>
                <p class="field__hint" id="code-hint">{locale.text("signin-code-hint")}</p>
                <input
                    class="field__input field__input--code"
                    id="code"
                    name="code"
                    type="text"
                    inputmode="numeric"
                    autocomplete="one-time-code"
                    maxlength=CODE_CHARS_MAX
                    required
                    data-focus=is_wrong.then_some("")
                    aria-invalid=is_wrong.then_some("true")
                    aria-describedby=described
                />
                {error
                    .map(|error| view! { <p class="field__error" id="code-error">{error}</p> })}
            </div>
            <p>
                <button class="button" type="submit">{locale.text("erasure-confirm")}</button>
            </p>
        </form>
        <div class="order__actions">
            <form method="post" action=Route::Erasure.path(locale.language())>
                <button class="button button--quiet" type="submit">
                    {locale.text("signin-again")}
                </button>
            </form>
            {call_back(locale)}
        </div>
    }
}

fn due(locale: &Locale, at: Moment, zone: &str) -> Html {
    let date = [("date", locale.date_plain(at, zone).into())];
    view! {
        <div class="notice notice--warning" role="status">
            <p>{locale.text_with("erasure-due", &date)}</p>
        </div>
        {call_back(locale)}
    }
}

fn call_back(locale: &Locale) -> Html {
    view! {
        <form method="post" action=Target::CallBackErasure.path(locale.language())>
            <button class="button button--quiet" type="submit">
                {locale.text("erasure-call-back")}
            </button>
        </form>
    }
}
