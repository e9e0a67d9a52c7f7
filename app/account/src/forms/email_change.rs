//! Another address is asked for, confirmed in a mailbox, or kept as it was.

use crate::pages::{
    profile::email_change::{Wrong, page},
    sign_in::to_sign_in,
};
use axum::{
    Form,
    extract::{Path, rejection::FormRejection},
    response::Response,
};
use domain::people::email_change::{EmailChangeRefusal, Mailbox};
use house::Answered;
use serde::Deserialize;
use subscribers::own_data::email_change::{self, Confirmed};
use ui::{
    error::Stop,
    refusal,
    route::Route,
    session::{Notice, Tone, Visit},
};

#[derive(Default, Deserialize)]
pub struct NewAddress {
    #[serde(default)]
    email: String,
}

pub async fn ask(
    mut visit: Visit,
    form: Result<Form<NewAddress>, FormRejection>,
) -> Result<Response, Stop> {
    let NewAddress { email } = form.map_or_else(|_| NewAddress::default(), |Form(form)| form);
    let language = visit.language().to_owned();
    let actor = visit.actor().await?;
    match email_change::ask(&visit.shop.house, &actor, &email, &language).await.answered()? {
        Ok(()) => {
            let words = visit.locale.text("emailchange-asked");
            said(visit, Tone::Good, words, &Route::EmailChange).await
        }
        Err(EmailChangeRefusal::SignedOut) => Ok(to_sign_in(visit, &Route::EmailChange)),
        Err(EmailChangeRefusal::Open) => {
            let words = refusal::email_change(&visit.locale, EmailChangeRefusal::Open);
            said(visit, Tone::Warning, words, &Route::EmailChange).await
        }
        Err(why) => page(visit, Some(Wrong { typed: email, why })).await,
    }
}

pub async fn call_back(mut visit: Visit) -> Result<Response, Stop> {
    let actor = visit.actor().await?;
    match email_change::call_back(&visit.shop.house, &actor).await.answered()? {
        Ok(()) => {
            let words = visit.locale.text("emailchange-called-back");
            said(visit, Tone::Good, words, &Route::Profile).await
        }
        Err(_) => Ok(to_sign_in(visit, &Route::EmailChange)),
    }
}

pub async fn confirm(
    mut visit: Visit,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let actor = visit.actor().await?;
    let link = Route::EmailChangeLink(secret.clone());
    let (id, tone, to) =
        match email_change::confirm(&visit.shop.house, &actor, &secret).await.answered()? {
            Ok(Confirmed::WaitsFor(Mailbox::New)) => ("emailchange-first-old", Tone::Good, link),
            Ok(Confirmed::WaitsFor(Mailbox::Old)) => ("emailchange-first-new", Tone::Good, link),
            // Nearly all logins have ended: the way goes on where one signs in.
            Ok(Confirmed::Done) => ("emailchange-done", Tone::Good, Route::Profile),
            Ok(Confirmed::NotDone) => ("emailchange-not-done", Tone::Warning, link),
            Err(why) => return refused(visit, why, link).await,
        };
    let words = visit.locale.text(id);
    said(visit, tone, words, &to).await
}

pub async fn stop(
    mut visit: Visit,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let actor = visit.actor().await?;
    let link = Route::EmailChangeLink(secret.clone());
    match email_change::call_back_by_link(&visit.shop.house, &actor, &secret).await.answered()? {
        Ok(()) => {
            let words = visit.locale.text("emailchange-called-back");
            said(visit, Tone::Good, words, &link).await
        }
        Err(why) => refused(visit, why, link).await,
    }
}

/// The link's own page says why, but for what only this browser knows.
async fn refused(visit: Visit, why: EmailChangeRefusal, link: Route) -> Result<Response, Stop> {
    match why {
        EmailChangeRefusal::UnknownLink => Err(Stop::NotFound),
        EmailChangeRefusal::OtherAccount => {
            let words = refusal::email_change(&visit.locale, why);
            said(visit, Tone::Warning, words, &link).await
        }
        _ => Ok(visit.redirect(&link)),
    }
}

async fn said(visit: Visit, tone: Tone, words: String, to: &Route) -> Result<Response, Stop> {
    visit.leave_notice(&Notice::new(tone, words)).await?;
    Ok(visit.redirect(to))
}
