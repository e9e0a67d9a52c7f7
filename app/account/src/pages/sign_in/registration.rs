//! What the house asks once, after a sign-in (T6.14d): its own form, by device. Whoever needn't
//! answer anything can put it off.

use axum::{extract::Query, http::StatusCode, response::Response};
use domain::people::customer_field::{AnswerRefusal, Answers, Asking};
use house::locales::Locale;
use markup::{Html, view};
use people::customer_fields::{self, AskedInput, asked, is_registration_due};
use serde::Deserialize;
use shell::{Head, Page, render};
use ui::{
    asked::{AskedForm, asked_fields},
    error::Stop,
    route::{Route, registration_for, sign_in_for},
    session::Visit,
};

#[derive(Default, Deserialize)]
pub struct RegistrationQuery {
    #[serde(default)]
    next: String,
}

/// What was typed, and what is wrong with it.
#[derive(Default)]
pub struct Refused {
    pub typed: Answers,
    pub wrong: Vec<AnswerRefusal>,
}

/// Whoever needn't be asked goes on at once.
pub async fn show(
    mut visit: Visit,
    Query(query): Query<RegistrationQuery>,
) -> Result<Response, Stop> {
    let next = visit.onward(&query.next).unwrap_or_default().to_owned();
    if visit.signed_in().is_none() {
        let here = registration_for(&next, visit.language());
        let sign_in = sign_in_for(&here, visit.language());
        return Ok(visit.redirect_to(&sign_in));
    }
    let actor = visit.actor().await?;
    let house = &visit.shop.house;
    match is_registration_due(house, &actor, visit.device, !next.is_empty()).await? {
        true => page(visit, next, None).await,
        false => Ok(onward(visit, &next)),
    }
}

/// To where they wanted to go.
pub fn onward(visit: Visit, next: &str) -> Response {
    match next {
        "" => visit.redirect(&Route::Account),
        next => visit.redirect_to(next),
    }
}

pub async fn page(
    mut visit: Visit,
    next: String,
    refused: Option<Refused>,
) -> Result<Response, Stop> {
    let status = match refused {
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
        None => StatusCode::OK,
    };
    let actor = visit.actor().await?;
    let form = customer_fields::Form {
        asking: Asking::Registration,
        device: visit.device,
        language: visit.language(),
    };
    let inputs = asked(&visit.shop.house, &actor, &form).await?;
    let locale = visit.locale.clone();
    let title = locale.text("customerfields-title");
    let description = locale.text("customerfields-description");
    let head = Head { title: title.clone(), description, ..Head::default() };
    let main = move || {
        view! {
            <header class="page__head">
                <h1>{title}</h1>
                <p class="lede">{locale.text(lede(&inputs))}</p>
            </header>
            {form_view(&locale, &inputs, next, refused)}
        }
    };
    let page = Page::new(Route::Registration, head, "page page--narrow", main).with_status(status);
    Ok(render(visit, page).await)
}

fn is_required(asked: &AskedInput) -> bool {
    asked.input.is_required
}

fn lede(inputs: &[AskedInput]) -> &'static str {
    match inputs.iter().any(is_required) {
        true => "customerfields-why-required",
        false => "customerfields-why",
    }
}

fn form_view(
    locale: &Locale,
    inputs: &[AskedInput],
    next: String,
    refused: Option<Refused>,
) -> Html {
    let error = refused.as_ref().map(|_| {
        view! { <p class="field__error" role="alert">{locale.text("customerfields-wrong")}</p> }
    });
    let wrong = refused.as_ref().map_or(&[][..], |refused| &refused.wrong);
    let typed = refused.as_ref().map(|refused| &refused.typed);
    let fields = asked_fields(locale, AskedForm { inputs, typed, wrong });
    let later = !inputs.iter().any(is_required);
    let later = later.then(|| {
        view! {
            <button
                class="button button--quiet"
                type="submit"
                name="later"
                value="1"
                formnovalidate
            >
                {locale.text("customerfields-later")}
            </button>
        }
    });
    view! {
        <form
            class="account__form account__person"
            method="post"
            action=Route::Registration.path(locale.language())
        >
            <input type="hidden" name="next" value=next/>
            {error}
            {fields}
            <button class="button" type="submit">{locale.text("customerfields-save")}</button>
            {later}
            <p class="small soft">
                {locale.text("customerfields-privacy")}
                " "
                <a href=Route::Privacy.path(locale.language())>{locale.text("privacy-title")}</a>
            </p>
        </form>
    }
}
