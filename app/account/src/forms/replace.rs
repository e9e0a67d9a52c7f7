//! Tickets that were ticked in My season get new codes.

use crate::pages::{sign_in::to_sign_in, tickets::step};
use axum::{Form, extract::rejection::FormRejection, response::Response};
use house::Answered;
use selling::tickets::{Opened, replace_tickets};
use ui::{
    error::Stop,
    refusal,
    route::Route,
    session::{Tone, Visit},
    ticket::several,
};

pub async fn replace(
    mut visit: Visit,
    form: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Result<Response, Stop> {
    let chosen = several::chosen(&form.map(|Form(pairs)| pairs).unwrap_or_default());
    if visit.signed_in().is_none() {
        return Ok(to_sign_in(visit, &Route::Account));
    }
    let actor = visit.actor().await?;
    let answer = replace_tickets(&visit.shop.house, Opened::Account(&actor), &chosen).await;
    match answer.answered()? {
        Ok(done) => {
            let words = several::replaced(&visit.locale, done);
            step::back(visit, Tone::Good, words).await
        }
        Err(why) => {
            let words = refusal::ticket(&visit.locale, why).ok_or(Stop::NotFound)?;
            step::back(visit, Tone::Warning, words).await
        }
    }
}
