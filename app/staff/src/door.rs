//! The staff's door: address, password, code, on one page; and the way out.

pub mod account;
pub mod account_app;
pub mod enrol;
pub mod forgotten;
pub mod provider;
pub mod recovery;

use crate::frame::{
    context::{StaffContext, Visitor, set_cookie},
    field::{StaffField, staff_field},
    refusal,
    shell::{StaffPage, at_door, done},
};
use axum::{
    Form,
    extract::Query,
    response::{IntoResponse, Redirect, Response},
};
use domain::people::staff::EnterRefusal;
use house::{Answered, locales::Locale};
use markup::{Html, view};
use people::staff::Enter;
use serde::Deserialize;
use ui::error::Stop;
use ui::route::staff::StaffRoute;

#[derive(Debug, Default, Deserialize)]
pub struct DoorQuery {
    /// Where they go on afterwards.
    #[serde(default)]
    next: String,
}

/// Nothing is required here: a missing field is as wrong as a wrong one.
#[derive(Debug, Default, Deserialize)]
pub struct EnterForm {
    #[serde(default)]
    email: String,
    #[serde(default)]
    password: String,
    #[serde(default)]
    code: String,
    #[serde(default)]
    next: String,
}

pub async fn show(visitor: Visitor, Query(query): Query<DoorQuery>) -> Response {
    let next = visitor.behind(&query.next).unwrap_or_default().to_owned();
    if visitor.session.is_some() {
        let home = StaffRoute::Home.path(visitor.language());
        return Redirect::to(if next.is_empty() { &home } else { &next }).into_response();
    }
    page(&visitor, EnterForm { next, ..EnterForm::default() }, None)
}

pub async fn enter(visitor: Visitor, Form(form): Form<EnterForm>) -> Result<Response, Stop> {
    let next = visitor.behind(&form.next).unwrap_or_default().to_owned();
    let request = Enter {
        email: form.email.clone(),
        password: form.password.clone(),
        code: form.code.clone(),
        line: visitor.line.clone(),
        former: visitor.secret.clone(),
        language: visitor.language().to_owned(),
    };
    match people::staff::staff_enter(&visitor.shop.house, &request).await.answered()? {
        Ok(secret) => {
            let home = StaffRoute::Home.path(visitor.language());
            let to = if next.is_empty() { &home } else { &next };
            Ok(set_cookie(&visitor.shop, Some(&secret), Redirect::to(to).into_response()))
        }
        Err(refusal) => Ok(page(&visitor, EnterForm { next, ..form }, Some(refusal))),
    }
}

pub async fn leave(context: StaffContext) -> Result<Response, Stop> {
    people::staff::staff_leave(&context.shop.house, &context.session).await?;
    let door = format!("{}?done=out", StaffRoute::SignIn.path(context.language()));
    Ok(set_cookie(&context.shop, None, Redirect::to(&door).into_response()))
}

/// What was typed stays, but for the secrets.
fn page(visitor: &Visitor, form: EnterForm, refusal: Option<EnterRefusal>) -> Response {
    let locale = visitor.locale.clone();
    let title = locale.text("staff-door-title");
    let heading = title.clone();
    let notice = done(&locale, visitor.query.as_deref());
    let forgotten = StaffRoute::Forgotten.path(locale.language());
    let told = provider::told(&locale, visitor.query.as_deref());
    let buttons = provider::buttons(visitor, &form.next);
    let main = move || {
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p class="lede">{locale.text("staff-door-lede")}</p>
            </header>
            {told}
            {fields(&locale, &form, refusal)}
            {buttons}
            <p class="desk-aside">
                <a href=forgotten>{locale.text("staff-forgotten-link")}</a>
            </p>
            <p class="desk-aside small soft">{locale.text("staff-door-lost")}</p>
        }
    };
    let page = StaffPage::new(StaffRoute::SignIn, title, "page page--narrow", main);
    at_door(visitor, page.refused_if(refusal.is_some()).with_notice(notice))
}

fn fields(locale: &Locale, form: &EnterForm, refusal: Option<EnterRefusal>) -> Html {
    let error = refusal.map(|refused| {
        let words = refusal::enter(locale, refused);
        view! { <div class="notice notice--error" role="alert"><p>{words}</p></div> }
    });
    let email = StaffField {
        id: "email",
        kind: "email",
        autocomplete: "username",
        label: locale.text("staff-email"),
        value: form.email.clone(),
        is_first: form.email.is_empty(),
        ..StaffField::default()
    };
    let password = StaffField {
        id: "password",
        kind: "password",
        autocomplete: "current-password",
        label: locale.text("staff-password"),
        is_first: !form.email.is_empty(),
        ..StaffField::default()
    };
    let code = StaffField {
        id: "code",
        kind: "text",
        autocomplete: "one-time-code",
        label: locale.text("staff-code"),
        hint: Some(locale.text("staff-code-hint")),
        is_code: true,
        ..StaffField::default()
    };
    let action = StaffRoute::SignIn.path(locale.language());
    view! {
        <form class="flow desk-form" method="post" action=action novalidate>
            {error}
            <input type="hidden" name="next" value=form.next.clone()/>
            {staff_field(email)}
            {staff_field(password)}
            {staff_field(code)}
            <p>
                <button class="button button--large" type="submit">
                    {locale.text("staff-door-open")}
                </button>
            </p>
        </form>
    }
}
