//! Another address for the account: asked here, confirmed in both mailboxes.

use crate::pages::sign_in::to_sign_in;
use axum::{http::StatusCode, response::Response};
use domain::{order::EMAIL_CHARS_MAX, people::email_change::EmailChangeRefusal};
use house::locales::Locale;
use markup::{Html, view};
use people::customers::house_time_zone;
use shell::{Head, Page, render};
use subscribers::own_data::email_change::{self, OpenChange};
use ui::{
    error::Stop,
    field::{Field, field},
    refusal,
    route::{Route, Target},
    session::Visit,
};

pub async fn show(visit: Visit) -> Result<Response, Stop> {
    page(visit, None).await
}

/// What was typed, and why nobody was asked.
pub struct Wrong {
    pub typed: String,
    pub why: EmailChangeRefusal,
}

pub async fn page(mut visit: Visit, wrong: Option<Wrong>) -> Result<Response, Stop> {
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let known = match &visit.session {
        Some(_) => {
            let actor = visit.actor().await?;
            email_change::state(&visit.shop.house, &actor).await?
        }
        None => None,
    };
    let Some((email, open)) = known else { return Ok(to_sign_in(visit, &Route::EmailChange)) };
    let zone = house_time_zone(&visit.shop.house).await?;
    let locale = visit.locale.clone();
    let title = locale.text("emailchange-title");
    let head = Head { title: title.clone(), description: title.clone(), ..Head::default() };
    let main = move || {
        let now = locale.text_with("emailchange-now", &[("email", email.into())]);
        view! {
            <header class="page__head">
                <h1>{title}</h1>
                <p class="lede">{now}</p>
            </header>
            <div class="flow">
                {match open {
                    Some(open) => waiting(&locale, &open, &zone),
                    None => form(&locale, wrong),
                }}
                <p>
                    <a href=Route::Profile.path(locale.language())>
                        {locale.text("profile-title")}
                    </a>
                </p>
            </div>
        }
    };
    let page = Page::new(Route::EmailChange, head, "page page--narrow", main);
    Ok(render(visit, page.with_status(status)).await)
}

fn form(locale: &Locale, wrong: Option<Wrong>) -> Html {
    let (typed, error) = match wrong {
        Some(Wrong { typed, why }) => (typed, Some(refusal::email_change(locale, why))),
        None => (String::new(), None),
    };
    view! {
        <p>{locale.text("emailchange-how")}</p>
        <ul class="order__steps">
            <li>{locale.text("emailchange-follows")}</li>
            <li>{locale.text("emailchange-logins")}</li>
        </ul>
        <form
            class="flow"
            method="post"
            action=Route::EmailChange.path(locale.language())
            novalidate
        >
            {field(Field {
                id: "email",
                kind: "email",
                autocomplete: "email",
                label: locale.text("emailchange-new"),
                value: typed,
                hint: None,
                error,
                chars_max: EMAIL_CHARS_MAX,
                is_required: true,
            })}
            <p>
                <button class="button" type="submit">{locale.text("emailchange-ask")}</button>
            </p>
        </form>
    }
}

/// Both mailboxes are asked; which has answered, and the way back.
fn waiting(locale: &Locale, open: &OpenChange, zone: &str) -> Html {
    let when = [
        ("date", locale.date_plain(open.expires_at, zone).into()),
        ("time", locale.time(open.expires_at, zone).into()),
    ];
    let args = [
        ("email", open.new_email.as_str().into()),
        ("until", locale.text_with("common-when", &when).into()),
    ];
    let mailbox = |email: &str, is_confirmed: bool| {
        let id = match is_confirmed {
            true => "emailchange-mailbox-confirmed",
            false => "emailchange-mailbox-asked",
        };
        view! { <li>{locale.text_with(id, &[("email", email.into())])}</li> }
    };
    view! {
        <p>{locale.text_with("emailchange-waiting", &args)}</p>
        <ul class="order__steps">
            {mailbox(&open.old_email, open.is_old_confirmed)}
            {mailbox(&open.new_email, open.is_new_confirmed)}
        </ul>
        <p class="small soft">{locale.text("signin-code-wait")}</p>
        <form method="post" action=Target::CallBackEmailChange.path(locale.language())>
            <button class="button button--quiet" type="submit">
                {locale.text("emailchange-call-back")}
            </button>
        </form>
    }
}
