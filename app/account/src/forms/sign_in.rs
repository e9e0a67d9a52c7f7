//! A code is sent; it is typed; the browser is signed in and goes on where it was, or out again.

use crate::{
    forms::registration::after_sign_in,
    pages::sign_in::{self, code as sign_in_code},
};
use axum::{Form, response::Response};
use domain::people::customer::AskRefusal;
use house::Answered;
use people::accounts::{AskCode, TypedCode};
use serde::Deserialize;
use ui::{
    error::Stop,
    route::Route,
    session::{Notice, Tone, Visit},
    ticket::kept as kept_tickets,
};

/// Nothing is required here: a missing field is the reader's to hear of, in words.
#[derive(Debug, Default, Deserialize)]
pub struct AskForm {
    #[serde(default)]
    email: String,
    #[serde(default)]
    next: String,
    /// From the link in a mail to this address.
    #[serde(default)]
    key: String,
}

#[derive(Debug, Default, Deserialize)]
pub struct CodeForm {
    #[serde(default)]
    email: String,
    #[serde(default)]
    code: String,
    #[serde(default)]
    next: String,
}

pub async fn ask(visit: Visit, form: Form<AskForm>) -> Result<Response, Stop> {
    send(visit, form, None).await
}

pub async fn ask_again(visit: Visit, form: Form<AskForm>) -> Result<Response, Stop> {
    send(visit, form, Some("signin-resent")).await
}

async fn send(
    mut visit: Visit,
    Form(form): Form<AskForm>,
    said: Option<&'static str>,
) -> Result<Response, Stop> {
    let next = visit.onward(&form.next).unwrap_or_default().to_owned();
    let (language, email, reader_key) = (visit.language().to_owned(), form.email, form.key);
    let actor = visit.actor().await?;
    let request = AskCode {
        email: email.clone(),
        language,
        next: next.clone(),
        reader_key: reader_key.clone(),
    };
    match people::accounts::ask_login_code(&visit.shop.house, &actor, &request).await.answered()? {
        Ok(()) => {
            if let Some(id) = said {
                let notice = Notice::new(Tone::Good, visit.locale.text(id));
                visit.leave_notice(&notice).await?;
            }
            let to = format!("{}?asked=1", Route::SignInCode.path(visit.language()));
            Ok(visit.redirect_to(&to))
        }
        Err(refusal) => {
            let filled = sign_in::Filled { email, next, reader_key, refusal: Some(refusal) };
            sign_in::show_with(visit, filled).await
        }
    }
}

pub async fn type_code(mut visit: Visit, Form(form): Form<CodeForm>) -> Result<Response, Stop> {
    let next = visit.onward(&form.next).unwrap_or_default().to_owned();
    let actor = visit.actor().await?;
    let CodeForm { email, code, .. } = form;
    if email.trim().is_empty() {
        let refusal = Some(AskRefusal::EmailMissing);
        let filled = sign_in::Filled { email, next, refusal, ..sign_in::Filled::default() };
        return sign_in::show_with(visit, filled).await;
    }
    let secret = visit.secret().to_owned();
    let typed = TypedCode { email: email.clone(), code: code.clone(), secret };
    match people::accounts::sign_in(&visit.shop.house, &actor, &typed).await.answered()? {
        Ok(opened) => {
            if let Some(secret) = &opened.secret {
                visit.set_secret(secret);
            }
            let kept = opened.next.as_deref().and_then(|kept| visit.onward(kept));
            let onward = kept.map_or(next, str::to_owned);
            let to = after_sign_in(&visit, &onward).await?;
            Ok(visit.redirect_to(&to))
        }
        Err(refusal) => {
            let refusal = Some(refusal);
            sign_in_code::show_with(visit, sign_in_code::Filled { email, code, next, refusal })
                .await
        }
    }
}

pub async fn sign_out(mut visit: Visit) -> Result<Response, Stop> {
    let actor = visit.actor().await?;
    people::accounts::sign_out(&visit.shop.house, &actor).await?;
    // Whoever uses this browser next isn't shown the name that was typed before the sign-in, nor
    // the ticket that was about to be exchanged.
    visit.forget_buyer();
    if let Some(session) = actor.session() {
        money::exchange::leave(&visit.shop.house, session).await?;
    }
    let words = visit.locale.text("account-signed-out");
    visit.leave_notice(&Notice::new(Tone::Good, words)).await?;
    let is_till = visit.is_till;
    let mut response = visit.redirect(&Route::Season);
    // Tickets that this device keeps for a hall without a network go too.
    if !is_till {
        kept_tickets::drop_all(&mut response);
    }
    Ok(response)
}
