//! Passkeys are added, renamed and removed; a passkey signs in. The browser's part asks for what is
//! to be signed and sends the answer with the form.

use crate::{
    forms::registration::after_sign_in,
    pages::sign_in::{self as sign_in_page, to_sign_in},
};
use axum::{
    Form, Json,
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::{id::PasskeyId, people::passkey::PasskeyRefusal};
use house::{Answered, Failure};
use people::passkeys::{self, NewPasskey, PasskeyAnswer};
use serde::Deserialize;
use serde_json::Value;
use ui::{
    error::Stop,
    refusal,
    route::Route,
    session::{Notice, Tone, Visit},
};

/// Nothing is required here: what is missing is refused in words.
#[derive(Default, Deserialize)]
pub struct PasskeyForm {
    #[serde(default)]
    name: String,
    /// As JSON; empty where the browser got no question to answer.
    #[serde(default)]
    answer: String,
    #[serde(default)]
    next: String,
}

pub async fn options(mut visit: Visit) -> Result<Response, Stop> {
    let actor = visit.actor().await?;
    let asked = passkeys::begin_adding(&visit.shop.house, &actor).await;
    question(visit, asked)
}

pub async fn sign_in_options(mut visit: Visit) -> Result<Response, Stop> {
    let actor = visit.actor().await?;
    let asked = passkeys::begin_sign_in(&visit.shop.house, &actor).await;
    question(visit, asked)
}

/// Refused, it says no more: the browser sends its form without an answer, and the page that comes
/// says why.
fn question(visit: Visit, asked: Result<Value, Failure<PasskeyRefusal>>) -> Result<Response, Stop> {
    let response = match asked.answered()? {
        Ok(options) => Json(options).into_response(),
        Err(_) => StatusCode::CONFLICT.into_response(),
    };
    Ok(visit.with_cookies(response))
}

pub async fn add(mut visit: Visit, Form(form): Form<PasskeyForm>) -> Result<Response, Stop> {
    let actor = visit.actor().await?;
    let new = NewPasskey { name: form.name, answer: form.answer };
    let done = match new.answer.is_empty() {
        // Why there was no question to answer.
        true => passkeys::begin_adding(&visit.shop.house, &actor)
            .await
            .and(Err(Failure::Refused(PasskeyRefusal::NotVerified))),
        false => passkeys::add(&visit.shop.house, &actor, &new).await,
    };
    answered(visit, done, "passkey-added").await
}

pub async fn rename(
    mut visit: Visit,
    Path((_, passkey)): Path<(String, String)>,
    Form(form): Form<PasskeyForm>,
) -> Result<Response, Stop> {
    let passkey: PasskeyId = passkey.parse().map_err(|_| Stop::NotFound)?;
    let actor = visit.actor().await?;
    let done = passkeys::rename(&visit.shop.house, &actor, passkey, &form.name).await;
    answered(visit, done, "passkey-renamed").await
}

pub async fn remove(
    mut visit: Visit,
    Path((_, passkey)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let passkey: PasskeyId = passkey.parse().map_err(|_| Stop::NotFound)?;
    let actor = visit.actor().await?;
    let done = passkeys::remove(&visit.shop.house, &actor, passkey).await;
    answered(visit, done, "passkey-removed").await
}

/// Back on the profile, with a word.
async fn answered(
    visit: Visit,
    done: Result<(), Failure<PasskeyRefusal>>,
    said: &str,
) -> Result<Response, Stop> {
    let notice = match done.answered()? {
        Ok(()) => Notice::new(Tone::Good, visit.locale.text(said)),
        Err(PasskeyRefusal::SignedOut) => return Ok(to_sign_in(visit, &Route::Profile)),
        Err(why) => Notice::new(Tone::Warning, refusal::passkey(&visit.locale, why)),
    };
    visit.leave_notice(&notice).await?;
    Ok(visit.redirect(&Route::Profile))
}

pub async fn sign_in(mut visit: Visit, Form(form): Form<PasskeyForm>) -> Result<Response, Stop> {
    let next = visit.onward(&form.next).unwrap_or_default().to_owned();
    let actor = visit.actor().await?;
    let given = PasskeyAnswer { answer: form.answer, secret: visit.secret().to_owned() };
    match passkeys::sign_in(&visit.shop.house, &actor, &given).await.answered()? {
        Ok(opened) => {
            if let Some(secret) = &opened.secret {
                visit.set_secret(secret);
            }
            let to = after_sign_in(&visit, &next).await?;
            Ok(visit.redirect_to(&to))
        }
        Err(why) => {
            let words = refusal::passkey(&visit.locale, why);
            sign_in_page::show_refused(visit, next, words).await
        }
    }
}

/// Ways to sign in change only soon after a sign-in.
pub async fn prove_again(mut visit: Visit) -> Result<Response, Stop> {
    let actor = visit.actor().await?;
    people::accounts::sign_out(&visit.shop.house, &actor).await?;
    let words = visit.locale.text("passkey-prove-again");
    visit.leave_notice(&Notice::new(Tone::Good, words)).await?;
    Ok(to_sign_in(visit, &Route::Profile))
}
