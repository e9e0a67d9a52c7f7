//! A forgotten password: an address at the door, a link by mail, and its page, which asks for
//! the code of the app as the door does.

use crate::{
    door::enrol::{ended, new_password},
    frame::{
        context::Visitor,
        field::{StaffField, staff_field},
        refusal,
        shell::{StaffPage, at_door},
    },
};
use axum::{
    Form,
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use domain::people::staff::{EnterRefusal, RecoverRefusal};
use house::{Answered, locales::Locale};
use markup::{Html, view};
use people::staff::{AskPasswordLink, Recover, ask_password_link, password_link, recover};
use serde::Deserialize;
use ui::{error::Stop, route::staff::StaffRoute};

#[derive(Debug, Default, Deserialize)]
pub struct AskForm {
    #[serde(default)]
    email: String,
}

#[derive(Debug, Default, Deserialize)]
pub struct RecoverForm {
    #[serde(default)]
    password: String,
    #[serde(default)]
    again: String,
    #[serde(default)]
    code: String,
}

/// What was asked for so far.
enum Asked {
    Nothing,
    /// Said for every address, known or not.
    Sent,
    Refused(String, EnterRefusal),
}

pub async fn show(visitor: Visitor) -> Response {
    asking(&visitor, Asked::Nothing)
}

pub async fn ask(visitor: Visitor, Form(form): Form<AskForm>) -> Result<Response, Stop> {
    let request = AskPasswordLink {
        email: form.email.clone(),
        language: visitor.language().to_owned(),
        line: visitor.line.clone(),
    };
    match ask_password_link(&visitor.shop.house, &request).await.answered()? {
        Ok(()) => Ok(asking(&visitor, Asked::Sent)),
        Err(refusal) => Ok(asking(&visitor, Asked::Refused(form.email, refusal))),
    }
}

fn asking(visitor: &Visitor, asked: Asked) -> Response {
    let locale = visitor.locale.clone();
    let title = locale.text("staff-forgotten-title");
    let heading = title.clone();
    let is_refused = matches!(asked, Asked::Refused(..));
    let main = move || {
        let door = StaffRoute::SignIn.path(locale.language());
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
            </header>
            {ask_form(&locale, &asked)}
            <p class="desk-aside"><a href=door>{locale.text("staff-door-title")}</a></p>
        }
    };
    let page = StaffPage::new(StaffRoute::Forgotten, title, "page page--narrow", main);
    at_door(visitor, page.refused_if(is_refused))
}

fn ask_form(locale: &Locale, asked: &Asked) -> Html {
    let (typed, error) = match asked {
        Asked::Sent => {
            return view! {
                <div class="notice notice--good" role="status">
                    <p>{locale.text("staff-forgotten-sent")}</p>
                    <p>{locale.text("staff-forgotten-sent-more")}</p>
                </div>
            };
        }
        Asked::Nothing => (String::new(), None),
        Asked::Refused(typed, refusal) => (typed.clone(), Some(refusal::enter(locale, *refusal))),
    };
    let email = StaffField {
        id: "email",
        kind: "email",
        autocomplete: "username",
        label: locale.text("staff-email"),
        value: typed,
        error,
        is_first: true,
        ..StaffField::default()
    };
    view! {
        <form
            class="flow desk-form"
            method="post"
            action=StaffRoute::Forgotten.path(locale.language())
            novalidate
        >
            <p class="lede">{locale.text("staff-forgotten-lede")}</p>
            {staff_field(email)}
            <p>
                <button class="button button--large" type="submit">
                    {locale.text("staff-forgotten-send")}
                </button>
            </p>
        </form>
    }
}

pub async fn link(
    visitor: Visitor,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response, Stop> {
    page(visitor, secret, None).await
}

pub async fn set(
    visitor: Visitor,
    Path((_, secret)): Path<(String, String)>,
    Form(form): Form<RecoverForm>,
) -> Result<Response, Stop> {
    let RecoverForm { password, again, code } = form;
    let line = visitor.line.clone();
    let request = Recover { secret: secret.clone(), password, again, code, line };
    match recover(&visitor.shop.house, &request).await.answered()? {
        Ok(()) => {
            let door = StaffRoute::SignIn.path(visitor.language());
            Ok(Redirect::to(&format!("{door}?done=new-password")).into_response())
        }
        Err(refusal) => page(visitor, secret, Some(refusal)).await,
    }
}

async fn page(
    visitor: Visitor,
    secret: String,
    refused: Option<RecoverRefusal>,
) -> Result<Response, Stop> {
    let Some(email) = password_link(&visitor.shop.house, &secret).await? else {
        return Ok(ended(&visitor, "staff-forgotten-ended"));
    };
    let locale = visitor.locale.clone();
    let title = locale.text("staff-password-new-title");
    let heading = title.clone();
    let action = StaffRoute::Password(secret.clone()).path(locale.language());
    let main = move || {
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p class="lede">{locale.text("staff-password-new-lede")}</p>
            </header>
            {form(&locale, email, action, refused)}
        }
    };
    let page = StaffPage::new(StaffRoute::Password(secret), title, "page page--narrow", main);
    Ok(at_door(&visitor, page.refused_if(refused.is_some())))
}

fn form(locale: &Locale, email: String, action: String, refused: Option<RecoverRefusal>) -> Html {
    let (wrong, words) = refused.map(|refused| refusal::recover(locale, refused)).unzip();
    let error = |id: &str| words.clone().filter(|_| wrong == Some(id));
    let code = StaffField {
        id: "code",
        kind: "text",
        autocomplete: "one-time-code",
        label: locale.text("staff-code"),
        hint: Some(locale.text("staff-code-hint")),
        error: error("code"),
        is_code: true,
        ..StaffField::default()
    };
    view! {
        <form class="flow desk-form" method="post" action=action novalidate>
            // Password managers keep it under this name.
            <input
                class="aloud"
                type="email"
                name="email"
                value=email
                autocomplete="username"
                aria-label=locale.text("staff-email")
                tabindex="-1"
                readonly
            />
            {new_password(locale, error("password"), error("again"))}
            {staff_field(code)}
            <p>
                <button class="button button--large" type="submit">
                    {locale.text("staff-change-password")}
                </button>
            </p>
        </form>
    }
}
