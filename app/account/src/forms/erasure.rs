//! Somebody asks to be forgotten, types the code, or stays after all.

use crate::pages::{profile::erasure::page, sign_in::to_sign_in};
use axum::{Form, extract::rejection::FormRejection, response::Response};
use domain::people::erasure::ErasureRefusal;
use house::Answered;
use serde::Deserialize;
use subscribers::own_data::erasure;
use ui::{
    error::Stop,
    route::Route,
    session::{Notice, Tone, Visit},
};

#[derive(Default, Deserialize)]
pub struct CodeForm {
    #[serde(default)]
    code: String,
}

pub async fn ask(mut visit: Visit) -> Result<Response, Stop> {
    let language = visit.language().to_owned();
    let actor = visit.actor().await?;
    match erasure::ask(&visit.shop.house, &actor, &language).await.answered()? {
        Ok(()) => Ok(visit.redirect(&Route::Erasure)),
        Err(why) => refused(visit, why).await,
    }
}

pub async fn confirm(
    mut visit: Visit,
    form: Result<Form<CodeForm>, FormRejection>,
) -> Result<Response, Stop> {
    let CodeForm { code } = form.map_or_else(|_| CodeForm::default(), |Form(form)| form);
    let actor = visit.actor().await?;
    match erasure::confirm(&visit.shop.house, &actor, &code).await.answered()? {
        // The page says on which day.
        Ok(()) => Ok(visit.redirect(&Route::Erasure)),
        Err(why) => refused(visit, why).await,
    }
}

pub async fn call_back(mut visit: Visit) -> Result<Response, Stop> {
    let actor = visit.actor().await?;
    match erasure::call_back(&visit.shop.house, &actor).await.answered()? {
        Ok(()) => {
            let words = visit.locale.text("erasure-called-back");
            visit.leave_notice(&Notice::new(Tone::Good, words)).await?;
            Ok(visit.redirect(&Route::Profile))
        }
        Err(why) => refused(visit, why).await,
    }
}

async fn refused(visit: Visit, why: ErasureRefusal) -> Result<Response, Stop> {
    match why {
        ErasureRefusal::SignedOut => Ok(to_sign_in(visit, &Route::Erasure)),
        // The page says so by itself.
        ErasureRefusal::Confirmed | ErasureRefusal::Obstacles => {
            Ok(visit.redirect(&Route::Erasure))
        }
        why => page(visit, Some(why)).await,
    }
}
