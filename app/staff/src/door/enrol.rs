//! The page of a link: a password, an app for codes, and then recovery codes to keep.

use crate::{
    door::recovery::codes,
    frame::{
        context::Visitor,
        field::{StaffField, staff_field},
        refusal,
        shell::{StaffPage, at_door},
    },
};
use axum::{Form, extract::Path, http::StatusCode, response::Response};
use documents::codes::qr_svg::qr_svg;
use domain::people::staff::EnrolRefusal;
use house::{Answered, locales::Locale};
use markup::{Html, view};
use people::staff::{Enrol, Enrolment};
use serde::Deserialize;
use ui::error::Stop;
use ui::route::staff::StaffRoute;

#[derive(Debug, Default, Deserialize)]
pub struct EnrolForm {
    #[serde(default)]
    password: String,
    #[serde(default)]
    again: String,
    #[serde(default)]
    code: String,
}

pub async fn show(
    visitor: Visitor,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response, Stop> {
    page(visitor, secret, None).await
}

pub async fn set(
    visitor: Visitor,
    Path((_, secret)): Path<(String, String)>,
    Form(form): Form<EnrolForm>,
) -> Result<Response, Stop> {
    let EnrolForm { password, again, code } = form;
    let request = Enrol { secret: secret.clone(), password, again, code };
    match people::staff::enrol(&visitor.shop.house, &request).await.answered()? {
        Ok(enrolled) => Ok(kept(&visitor, enrolled.recovery_codes)),
        Err(refusal) => page(visitor, secret, Some(refusal)).await,
    }
}

async fn page(
    visitor: Visitor,
    secret: String,
    refused: Option<EnrolRefusal>,
) -> Result<Response, Stop> {
    let house = &visitor.shop.house;
    let Some(link) = people::staff::enrolment(house, &secret, visitor.language()).await? else {
        return Ok(ended(&visitor, "staff-refusal-link-ended"));
    };
    let locale = visitor.locale.clone();
    let title = locale.text("staff-enrol-title");
    let heading = title.clone();
    let picture = qr_svg(&link.app_address, &locale.text("staff-app-picture"))?;
    let action = StaffRoute::Enrol(secret.clone()).path(locale.language());
    let main = move || {
        let name = link.name.as_str();
        let greeting = locale.text_with("staff-enrol-lede", &[("name", name.into())]);
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p class="lede">{greeting}</p>
            </header>
            {form(&locale, &link, picture, action, refused)}
        }
    };
    let page = StaffPage::new(StaffRoute::Enrol(secret), title, "page page--narrow", main);
    Ok(at_door(&visitor, page.refused_if(refused.is_some())))
}

fn form(
    locale: &Locale,
    link: &Enrolment,
    picture: String,
    action: String,
    refused: Option<EnrolRefusal>,
) -> Html {
    let (wrong, words) = refused.map(|refused| refusal::enrol(locale, refused)).unzip();
    let error = |id: &str| words.clone().filter(|_| wrong == Some(id));
    let code = StaffField { error: error("code"), ..code_field(locale) };
    view! {
        <form class="flow desk-form" method="post" action=action novalidate>
            <section class="flow desk-step">
                <h2>{locale.text("staff-enrol-password")}</h2>
                // Password managers keep it under this name.
                <input
                    class="aloud"
                    type="email"
                    name="email"
                    value=link.email.clone()
                    autocomplete="username"
                    aria-label=locale.text("staff-email")
                    tabindex="-1"
                    readonly
                />
                {new_password(locale, error("password"), error("again"))}
            </section>
            <section class="flow desk-step">
                <h2>{locale.text("staff-enrol-app")}</h2>
                {app_steps(locale, &link.totp_secret, picture)}
                {staff_field(code)}
            </section>
            <p>
                <button class="button button--large" type="submit">
                    {locale.text("staff-enrol-set")}
                </button>
            </p>
        </form>
    }
}

pub(crate) fn code_field(locale: &Locale) -> StaffField {
    StaffField {
        id: "code",
        kind: "text",
        autocomplete: "one-time-code",
        label: locale.text("staff-app-code"),
        is_code: true,
        ..StaffField::default()
    }
}

/// A new password, twice: nobody sees what they type.
pub(crate) fn new_password(
    locale: &Locale,
    error: Option<String>,
    again_error: Option<String>,
) -> Html {
    let password = StaffField {
        id: "password",
        kind: "password",
        autocomplete: "new-password",
        label: locale.text("staff-password-new"),
        hint: Some(locale.text("staff-password-hint")),
        error,
        ..StaffField::default()
    };
    let again = StaffField {
        id: "again",
        kind: "password",
        autocomplete: "new-password",
        label: locale.text("staff-password-again"),
        error: again_error,
        ..StaffField::default()
    };
    view! {
        {staff_field(password)}
        {staff_field(again)}
    }
}

/// What to do with the app: the picture for its camera, the secret for its keyboard.
pub(crate) fn app_steps(locale: &Locale, secret: &str, picture: String) -> Html {
    let groups: Vec<&str> =
        secret.as_bytes().chunks(4).filter_map(|four| std::str::from_utf8(four).ok()).collect();
    let groups = groups.join(" ");
    view! {
        <p>{locale.text("staff-app-how")}</p>
        <div class="desk-app">
            <div class="desk-app__picture" inner_html=picture></div>
            <div class="flow">
                <p class="small soft">{locale.text("staff-app-typed")}</p>
                <p class="desk-app__secret">{groups}</p>
            </div>
        </div>
    }
}

/// A link that opens nothing any more, and what to do. `why`: a message's name.
pub(crate) fn ended(visitor: &Visitor, why: &str) -> Response {
    let locale = visitor.locale.clone();
    let title = locale.text("staff-link-ended-title");
    let (heading, why) = (title.clone(), locale.text(why));
    let main = move || {
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p class="lede">{why}</p>
                <p>
                    <a
                        class="button button--quiet"
                        href=StaffRoute::SignIn.path(locale.language())
                    >
                        {locale.text("staff-door-title")}
                    </a>
                </p>
            </header>
        }
    };
    let mut page = StaffPage::new(StaffRoute::SignIn, title, "page page--narrow", main);
    page.status = StatusCode::GONE;
    at_door(visitor, page)
}

/// Recovery codes are seen here, and never again.
fn kept(visitor: &Visitor, recovery_codes: Vec<String>) -> Response {
    let locale = visitor.locale.clone();
    let title = locale.text("staff-enrol-done");
    let heading = title.clone();
    let main = move || {
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p class="lede">{locale.text("staff-recovery-keep")}</p>
            </header>
            {codes(&recovery_codes)}
            <p>
                <a class="button button--large" href=StaffRoute::SignIn.path(locale.language())>
                    {locale.text("staff-recovery-kept")}
                </a>
            </p>
        }
    };
    at_door(visitor, StaffPage::new(StaffRoute::SignIn, title, "page page--narrow", main))
}
