//! The code from the mail is typed here.

use super::keeps_basket;
use axum::{extract::Query, http::StatusCode, response::Response};
use domain::people::customer::SignInRefusal;
use house::locales::Locale;
use markup::{Html, view};
use serde::Deserialize;
use shell::{Head, Page, render};
use ui::{
    error::Stop,
    field::wrong_class,
    refusal,
    route::{Route, Target, sign_in_for},
    session::Visit,
};

/// With spaces and hyphens, as somebody may paste it.
const CODE_CHARS_MAX: u32 = 20;

/// What stands in the form.
#[derive(Debug, Default)]
pub struct Filled {
    pub email: String,
    pub code: String,
    pub next: String,
    pub refusal: Option<SignInRefusal>,
}

#[derive(Debug, Default, Deserialize)]
pub struct CodeQuery {
    /// Set by the form that has just sent a code.
    asked: Option<String>,
}

/// Without a code on its way there is nothing to type here.
pub async fn show(visit: Visit, Query(query): Query<CodeQuery>) -> Result<Response, Stop> {
    if visit.signed_in().is_some() {
        return Ok(visit.redirect(&Route::Account));
    }
    let pending = match &visit.session {
        Some(session) => people::accounts::pending_login(&visit.shop.house, session.id).await?,
        None => None,
    };
    let Some(pending) = pending else {
        let asked = query.asked.map(|_| "?asked=1").unwrap_or_default();
        let to = format!("{}{asked}", Route::SignIn.path(visit.language()));
        return Ok(visit.redirect_to(&to));
    };
    let next = visit.onward(&pending.next).unwrap_or_default().to_owned();
    show_with(visit, Filled { email: pending.email, next, ..Filled::default() }).await
}

/// Again after a refusal, with what was typed.
pub async fn show_with(visit: Visit, filled: Filled) -> Result<Response, Stop> {
    let locale = visit.locale.clone();
    let title = locale.text("signin-code-title");
    let head = Head {
        title: title.clone(),
        description: locale.text("signin-description"),
        ..Head::default()
    };
    let keeps = keeps_basket(&visit).await?;
    let status = match filled.refusal {
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
        None => StatusCode::OK,
    };
    let is_valid = !matches!(
        filled.refusal,
        Some(SignInRefusal::CodeEnded | SignInRefusal::CodeWrong { tries_left: 0 })
    );
    let main = move || {
        let email = filled.email.as_str();
        let sent = locale.text_with("signin-code-sent", &[("email", email.into())]);
        view! {
            <header class="page__head">
                <h1>{title}</h1>
                {is_valid.then(|| view! { <p class="lede">{sent}</p> })}
                {keeps.then(|| view! { <p>{locale.text("signin-basket-kept")}</p> })}
            </header>
            <div class="flow">
                {form(&locale, &filled)}
                {otherwise(&locale, &filled)}
            </div>
        }
    };
    let page = Page::new(Route::SignInCode, head, "page page--narrow", main);
    Ok(render(visit, page.with_status(status)).await)
}

fn form(locale: &Locale, filled: &Filled) -> Html {
    let error = filled.refusal.map(|refused| refusal::sign_in(locale, refused));
    let is_wrong = error.is_some();
    let described = if is_wrong { "code-hint code-error" } else { "code-hint" };
    view! {
        <form
            class="flow"
            method="post"
            action=Target::TypeCode.path(locale.language())
            novalidate
        >
            <input type="hidden" name="email" value=filled.email.clone()/>
            <input type="hidden" name="next" value=filled.next.clone()/>
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
                    value=filled.code.clone()
                    required
                    autofocus
                    data-focus=""
                    aria-invalid=is_wrong.then_some("true")
                    aria-describedby=described
                />
                {error
                    .map(|error| view! { <p class="field__error" id="code-error">{error}</p> })}
            </div>
            <p>
                <button class="button button--large" type="submit">
                    {locale.text("signin-open")}
                </button>
            </p>
        </form>
    }
}

/// Another code, or another address.
fn otherwise(locale: &Locale, filled: &Filled) -> Html {
    let language = locale.language();
    let other = match filled.next.as_str() {
        "" => Route::SignIn.path(language),
        next => sign_in_for(next, language),
    };
    view! {
        <div class="flow">
            <p class="soft">{locale.text("signin-code-wait")}</p>
            <div class="order__actions">
                <form method="post" action=Target::AskAgain.path(language)>
                    <input type="hidden" name="email" value=filled.email.clone()/>
                    <input type="hidden" name="next" value=filled.next.clone()/>
                    <button class="button button--quiet" type="submit">
                        {locale.text("signin-again")}
                    </button>
                </form>
                <a class="button button--plain" href=other>{locale.text("signin-other")}</a>
            </div>
        </div>
    }
}
