//! One mail when a performance goes on sale: the form that asks for it, and the page of what an
//! address has asked for.

use axum::{extract::Path, http::StatusCode, response::Response};
use domain::sales::{sale_alert::SaleAlertRefusal, season::SaleState};
use house::locales::Locale;
use markup::{Html, view};
use shell::{Head, Page, narrow_page, render};
use subscribers::own_data::sale_alerts::{self, AlertView, AlertsView};
use ui::{
    error::Stop,
    field::{Field, field},
    locale::when_long,
    refusal,
    route::{Route, Target},
    session::Visit,
};

const EMAIL_CHARS_MAX: usize = 254;

pub async fn ask(visit: Visit, Path((_, slug)): Path<(String, String)>) -> Result<Response, Stop> {
    ask_again(visit, slug, None).await
}

/// What was typed, and what is wrong with it.
pub struct Wrong {
    pub email: String,
    pub why: SaleAlertRefusal,
}

pub async fn ask_again(
    mut visit: Visit,
    slug: String,
    wrong: Option<Wrong>,
) -> Result<Response, Stop> {
    let actor = visit.actor().await?;
    let language = visit.language().to_owned();
    let asked = sale_alerts::form(&visit.shop.house, &actor, &slug, &language).await?;
    let asked = asked.ok_or(Stop::NotFound)?;
    let locale = visit.locale.clone();
    let title = locale.text("onsale-title");
    let head = Head { title: title.clone(), description: title.clone(), ..Head::default() };
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let route = Route::AskSaleAlert(slug.clone());
    let main = move || {
        let back = Route::Performance(slug.clone()).path(locale.language());
        let opens = when_long(&locale, asked.opens, &asked.time_zone);
        view! {
            <div class="order">
                <header class="order__head">
                    <h1>{title}</h1>
                    <p>
                        {asked.title.clone()}
                        <br/>
                        {when_long(&locale, asked.starts_at, &asked.time_zone)}
                    </p>
                </header>
                <p>{locale.text_with("onsale-lede", &[("when", opens.into())])}</p>
                {form(&locale, &slug, &asked.email, wrong.as_ref())}
                <p>
                    <a href=back>{locale.text("waiting-back")}</a>
                </p>
            </div>
        }
    };
    let page = Page::new(route, head, "page page--narrow", main).with_status(status);
    Ok(render(visit, page).await)
}

/// The address and a button. `own`: the address of whoever is signed in, or empty.
pub fn form(locale: &Locale, slug: &str, own: &str, wrong: Option<&Wrong>) -> Html {
    let action = Route::AskSaleAlert(slug.to_owned()).path(locale.language());
    let email = Field {
        id: "email",
        kind: "email",
        autocomplete: "email",
        label: locale.text("onsale-email"),
        value: wrong.map_or(own, |wrong| &wrong.email).to_owned(),
        hint: Some(locale.text("onsale-hint")),
        error: wrong.map(|wrong| refusal::sale_alert(locale, wrong.why)),
        chars_max: EMAIL_CHARS_MAX,
        is_required: true,
    };
    view! {
        <form method="post" action=action class="flow" novalidate>
            {field(email)}
            <button class="button" type="submit">
                {locale.text("onsale-send")}
            </button>
        </form>
    }
}

/// For whoever is signed in: the same in one tap.
pub fn one_tap(locale: &Locale, slug: &str, own: &str) -> Html {
    let action = Route::AskSaleAlert(slug.to_owned()).path(locale.language());
    view! {
        <form method="post" action=action class="flow">
            <button class="button" type="submit">
                {locale.text("onsale-send")}
            </button>
            <p class="soft small">
                {locale.text_with("onsale-to", &[("email", own.into())])}
            </p>
        </form>
    }
}

pub async fn show(
    visit: Visit,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let asked = sale_alerts::view(&visit.shop.house, &secret, visit.language()).await?;
    let locale = visit.locale.clone();
    let title = locale.text("onsale-own-title");
    let route = Route::SaleAlerts(secret.clone());
    let status = if asked.is_some() { StatusCode::OK } else { StatusCode::NOT_FOUND };
    let main = move || match &asked {
        Some(asked) => own(&locale, asked, &secret),
        None => none_left(&locale),
    };
    let page = narrow_page(route, title.clone(), title, main).with_status(status);
    Ok(render(visit, page).await)
}

/// A link that is followed once more after its request was taken back or forgotten.
fn none_left(locale: &Locale) -> Html {
    let season = Route::Season.path(locale.language());
    view! {
        <p>{locale.text("onsale-none")}</p>
        <p>
            <a href=season>{locale.text("onsale-season")}</a>
        </p>
    }
}

fn own(locale: &Locale, asked: &AlertsView, secret: &str) -> Html {
    let told = asked.told.as_ref().map(|told| {
        let href = Route::Performance(told.performance.clone()).path(locale.language());
        view! {
            <p>{locale.text("onsale-told")}</p>
            <p>
                <a href=href>{name(locale, told)}</a>
            </p>
        }
    });
    let email = [("email", asked.email.as_str().into())];
    let lede = if asked.unconfirmed { "onsale-confirm-lede" } else { "onsale-own-lede" };
    let lede = (!asked.open.is_empty()).then(|| locale.text_with(lede, &email));
    let confirm = asked.unconfirmed.then(|| {
        let action = Target::ConfirmSaleAlerts(secret.to_owned()).path(locale.language());
        view! {
            <form method="post" action=action>
                <button class="button" type="submit">
                    {locale.text("onsale-confirm")}
                </button>
            </form>
        }
    });
    let lines = asked.open.iter().map(|alert| line(locale, alert)).collect::<Html>();
    view! {
        {told}
        {lede.map(|words| view! { <p>{words}</p> })}
        <ul class="alerts">{lines}</ul>
        {confirm}
    }
}

fn line(locale: &Locale, alert: &AlertView) -> Html {
    let href = Route::Performance(alert.performance.clone()).path(locale.language());
    let action = Target::TakeBackSaleAlert(alert.secret.clone()).path(locale.language());
    let name = name(locale, alert);
    let opens = match alert.sale {
        SaleState::NotYet { opens } => {
            let when = when_long(locale, opens, &alert.time_zone);
            Some(locale.text_with("performance-not-yet", &[("when", when.into())]))
        }
        SaleState::Cancelled => Some(locale.text("common-cancelled")),
        SaleState::Open { .. } | SaleState::Closed | SaleState::Past => None,
    };
    let aloud = format!(", {name}");
    view! {
        <li class="alerts__line">
            <a href=href>{name}</a>
            {opens.map(|words| view! { <span class="soft small">{words}</span> })}
            <form method="post" action=action>
                <button class="button button--plain" type="submit">
                    {locale.text("onsale-take-back")}
                    <span class="aloud">{aloud}</span>
                </button>
            </form>
        </li>
    }
}

fn name(locale: &Locale, alert: &AlertView) -> String {
    format!("{}, {}", alert.title, when_long(locale, alert.starts_at, &alert.time_zone))
}
