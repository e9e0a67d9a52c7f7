//! The mandate for direct debits ends, and the saved card is removed.

use crate::pages::sign_in::to_sign_in;
use axum::{Form, extract::rejection::FormRejection, response::Response};
use serde::Deserialize;
use subscribers::renewal;
use ui::{
    error::Stop,
    route::Route,
    session::{Notice, Tone, Visit},
};

#[derive(Default, Deserialize)]
pub struct MandateToEnd {
    /// The reference of the one that the page showed.
    #[serde(default)]
    mandate: String,
}

pub async fn end_mandate(
    mut visit: Visit,
    form: Result<Form<MandateToEnd>, FormRejection>,
) -> Result<Response, Stop> {
    let Form(form) = form.map_err(|_| Stop::BadForm)?;
    if visit.signed_in().is_none() {
        return Ok(to_sign_in(visit, &Route::SavedPayments));
    }
    let actor = visit.actor().await?;
    match renewal::end_mandate(&visit.shop.house, &actor, &form.mandate).await? {
        true => back(visit, Tone::Good, "saved-mandate-ended").await,
        false => back(visit, Tone::Warning, "saved-mandate-unknown").await,
    }
}

pub async fn forget_card(mut visit: Visit) -> Result<Response, Stop> {
    if visit.signed_in().is_none() {
        return Ok(to_sign_in(visit, &Route::SavedPayments));
    }
    let actor = visit.actor().await?;
    renewal::forget_card(&visit.shop.house, &actor).await?;
    back(visit, Tone::Good, "renewal-card-forgotten").await
}

async fn back(visit: Visit, tone: Tone, words: &str) -> Result<Response, Stop> {
    let words = visit.locale.text(words);
    visit.leave_notice(&Notice::new(tone, words)).await?;
    Ok(visit.redirect(&Route::SavedPayments))
}
