//! Signing in begins with an address. A mail's link opens this page with its address filled
//! in; it signs nobody in, since programs that look through mail open links too.

pub mod code;
pub(crate) mod identities;
pub(crate) mod passkeys;
pub mod registration;

use axum::{extract::Query, http::StatusCode, response::Response};
use domain::{order::EMAIL_CHARS_MAX, people::customer::AskRefusal};
use house::locales::Locale;
use markup::{Html, view};
use serde::Deserialize;
use shell::{Head, Page, render};
use ui::{
    error::Stop,
    field::{Field, field},
    refusal,
    route::{Route, Target, is_own_ticket, sign_in_for},
    session::{Notice, Tone, Visit},
};

#[derive(Debug, Default, Deserialize)]
pub struct SignInQuery {
    /// Where they go on afterwards.
    #[serde(default)]
    next: String,
    /// Names the mail whose link this is.
    #[serde(default)]
    #[serde(alias = "letter")]
    mail: String,
    /// The secret of the order whose page they come from.
    #[serde(default)]
    order: String,
    /// In that link as well: shows that its reader reads the mailbox.
    #[serde(default)]
    key: String,
    /// Set by the form that has just sent a code.
    asked: Option<String>,
}

/// What stands in the form.
#[derive(Debug, Default)]
pub struct Filled {
    pub email: String,
    pub next: String,
    pub reader_key: String,
    pub refusal: Option<AskRefusal>,
}

pub async fn show(visit: Visit, Query(query): Query<SignInQuery>) -> Result<Response, Stop> {
    let next = visit.onward(&query.next).unwrap_or_default().to_owned();
    if visit.signed_in().is_some() {
        let account = Route::Account.path(visit.language());
        let to = if next.is_empty() { account } else { next };
        return Ok(visit.redirect_to(&to));
    }
    let house = visit.shop.house.clone();
    let email = people::accounts::login_address(&house, &query.mail).await?.unwrap_or_default();
    if let Some(session) = visit.session.as_ref().filter(|_| !email.is_empty()) {
        let pending = people::accounts::pending_login(&house, session.id).await?;
        // The mail's own browser: only the code is missing.
        if pending.is_some_and(|pending| pending.email == email) {
            return Ok(visit.redirect(&Route::SignInCode));
        }
    }
    let email = match email.is_empty() {
        true => proposed(&visit, &query.order).await?.unwrap_or_default(),
        false => email,
    };
    let is_cookieless = query.asked.is_some() && visit.session.is_none();
    let notice =
        is_cookieless.then(|| Notice::new(Tone::Error, visit.locale.text("signin-no-cookies")));
    page(visit, Filled { email, next, reader_key: query.key, refusal: None }, notice).await
}

/// The address of the order whose page they come from, or one that a provider has confirmed.
async fn proposed(visit: &Visit, order: &str) -> Result<Option<String>, Stop> {
    let house = &visit.shop.house;
    if !order.is_empty()
        && let Some(order) = selling::orders::order(house, order, visit.language()).await?
    {
        return Ok(Some(order.email));
    }
    let Some(session) = visit.session_id() else { return Ok(None) };
    let proposed = people::identities::proposal(house, session).await?;
    Ok(proposed.and_then(|it| it.identity.email))
}

/// Again after a refusal, with what was typed.
pub async fn show_with(visit: Visit, filled: Filled) -> Result<Response, Stop> {
    page(visit, filled, None).await
}

/// Again after another way in was refused, with what to say of it.
pub async fn show_refused(visit: Visit, next: String, words: String) -> Result<Response, Stop> {
    let notice = Some(Notice::new(Tone::Error, words));
    let filled = Filled { next, ..Filled::default() };
    let mut response = page(visit, filled, notice).await?;
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(response)
}

async fn page(visit: Visit, filled: Filled, notice: Option<Notice>) -> Result<Response, Stop> {
    let locale = visit.locale.clone();
    let title = locale.text("signin-title");
    let head = Head {
        title: title.clone(),
        description: locale.text("signin-description"),
        ..Head::default()
    };
    let keeps = keeps_basket(&visit).await?;
    let providers = people::identities::providers(&visit.shop.house);
    let has_passkeys = people::passkeys::are_offered(&visit.shop.house);
    let status = filled.refusal.map_or(StatusCode::OK, refusal::ask_code_status);
    let main = move || {
        // Below the address, which everybody has.
        let otherwise = view! {
            <div class="flow signin__otherwise">
                {has_passkeys.then(|| passkeys::button(&locale, &filled.next))}
                {identities::buttons(&locale, providers, &filled.next)}
            </div>
        };
        view! {
            <header class="page__head">
                <h1>{title}</h1>
                {is_own_ticket(&filled.next)
                    .then(|| view! { <p class="lede">{locale.text("signin-ticket")}</p> })}
                <p class="lede">{locale.text("signin-lede")}</p>
                {keeps.then(|| view! { <p>{locale.text("signin-basket-kept")}</p> })}
            </header>
            {form(&locale, filled)}
            {otherwise}
            <p class="small">
                <a href=format!("{}#tickets", Route::Help.path(locale.language()))>
                    {locale.text("help-tickets")}
                </a>
            </p>
        }
    };
    let page = Page::new(Route::SignIn, head, "page page--narrow", main).with_status(status);
    Ok(render(visit, page.with_notice(notice)).await)
}

/// Leads to the sign-in page, which leads here afterwards.
pub fn to_sign_in(visit: Visit, here: &Route) -> Response {
    let sign_in = sign_in_for(&here.path(visit.language()), visit.language());
    visit.redirect_to(&sign_in)
}

/// Seats are held in this browser: their holder wants to know that they stay.
pub async fn keeps_basket(visit: &Visit) -> Result<bool, Stop> {
    let Some(session) = &visit.session else { return Ok(false) };
    Ok(selling::basket::basket_state(&visit.shop.house, session.id).await?.pieces > 0)
}

fn form(locale: &Locale, filled: Filled) -> Html {
    let language = locale.language();
    let email = Field {
        is_required: true,
        id: "email",
        kind: "email",
        autocomplete: "email",
        label: locale.text("checkout-email"),
        value: filled.email,
        hint: Some(locale.text("signin-email-hint")),
        error: filled.refusal.map(|refused| refusal::ask_code(locale, refused)),
        chars_max: EMAIL_CHARS_MAX,
    };
    view! {
        <form class="flow" method="post" action=Target::AskCode.path(language) novalidate>
            <input type="hidden" name="next" value=filled.next/>
            {(!filled.reader_key.is_empty())
                .then(|| view! { <input type="hidden" name="key" value=filled.reader_key/> })}
            {field(email)}
            <p class="checkout__privacy">
                {locale.text("signin-privacy")}
                " "
                <a href=Route::Privacy.path(language)>{locale.text("privacy-title")}</a>
            </p>
            <p>
                <button class="button button--large" type="submit">
                    {locale.text("signin-send")}
                </button>
            </p>
        </form>
    }
}
