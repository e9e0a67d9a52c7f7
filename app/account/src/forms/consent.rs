//! News by mail: yes or no, with one click, or by the link in a mail.

use crate::pages::sign_in::to_sign_in;
use axum::{
    Form,
    extract::{Path, rejection::FormRejection},
    response::Response,
};
use domain::people::consent::{ConsentRefusal, Purpose};
use house::{Answered, Failure};
use serde::Deserialize;
use subscribers::own_data::consents;
use ui::{
    error::Stop,
    refusal,
    route::Route,
    session::{Notice, Tone, Visit},
};

#[derive(Default, Deserialize)]
pub struct ConsentForm {
    #[serde(default)]
    purpose: String,
    #[serde(default)]
    answer: String,
}

pub async fn set(
    mut visit: Visit,
    form: Result<Form<ConsentForm>, FormRejection>,
) -> Result<Response, Stop> {
    let ConsentForm { purpose, answer } = form.map_or_else(|_| ConsentForm::default(), |it| it.0);
    let language = visit.language().to_owned();
    let actor = visit.actor().await?;
    let house = &visit.shop.house;
    let done = match (Purpose::parse(&purpose), answer.as_str()) {
        (Some(purpose), "yes") => {
            let done = consents::give(house, &actor, purpose, &language).await;
            done.map(|()| "news-given")
        }
        (Some(purpose), "no") => {
            consents::withdraw(house, &actor, purpose).await.map(|()| "news-withdrawn")
        }
        _ => Err(Failure::Refused(ConsentRefusal::UnknownPurpose)),
    };
    let notice = match done.answered()? {
        Ok(id) => Notice::new(Tone::Good, visit.locale.text(id)),
        Err(ConsentRefusal::SignedOut) => return Ok(to_sign_in(visit, &Route::Profile)),
        Err(why) => Notice::new(Tone::Warning, refusal::consent(&visit.locale, why)),
    };
    if visit.signed_in().is_none() {
        return Ok(to_sign_in(visit, &Route::Profile));
    }
    visit.leave_notice(&notice).await?;
    Ok(visit.redirect(&Route::Profile))
}

/// The link's own page says what came of it.
pub async fn confirm(
    mut visit: Visit,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let actor = visit.actor().await?;
    match consents::confirm(&visit.shop.house, &actor, &secret).await.answered()? {
        Ok(()) | Err(ConsentRefusal::Late) => Ok(visit.redirect(&Route::ConsentLink(secret))),
        Err(_) => Err(Stop::NotFound),
    }
}
