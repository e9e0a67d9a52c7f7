//! An exchange begins, or is left.

use axum::{
    Form,
    extract::{Path, rejection::FormRejection},
    response::Response,
};
use domain::id::AdmissionId;
use house::Failure;
use serde::Deserialize;
use ui::{
    error::Stop,
    refusal,
    route::{Route, sign_in_for},
    session::{Notice, Tone, Visit},
};

#[derive(Default, Deserialize)]
pub struct ToDate {
    #[serde(default)]
    performance: String,
}

/// The plan of the other date opens; what is ordered there next is for this ticket.
pub async fn begin(
    mut visit: Visit,
    Path((_, admission)): Path<(String, String)>,
    form: Result<Form<ToDate>, FormRejection>,
) -> Result<Response, Stop> {
    let admission: AdmissionId = admission.parse().map_err(|_| Stop::NotFound)?;
    let ToDate { performance } = form.map_or_else(|_| ToDate::default(), |Form(form)| form);
    let language = visit.language().to_owned();
    if visit.signed_in().is_none() {
        let here = Route::ExchangeTicket(admission).path(&language);
        return Ok(visit.redirect_to(&sign_in_for(&here, &language)));
    }
    let house = visit.shop.house.clone();
    if season::plan::performance(&house, &performance).await?.is_none() {
        return Err(Stop::NotFound);
    }
    let actor = visit.actor().await?;
    let session = actor.session().ok_or(Stop::NotFound)?;
    match money::exchange::begin(&house, &actor, session, admission).await {
        Ok(()) => Ok(visit.redirect(&Route::Performance(performance))),
        Err(Failure::Refused(why)) => {
            let zone = people::customers::house_time_zone(&house).await?;
            let words = refusal::exchange(&visit.locale, why, &zone);
            visit.leave_notice(&Notice::new(Tone::Warning, words)).await?;
            Ok(visit.redirect(&Route::Account))
        }
        Err(Failure::Fault(fault)) => Err(fault.into()),
    }
}

pub async fn stop(mut visit: Visit) -> Result<Response, Stop> {
    let actor = visit.actor().await?;
    if let Some(session) = actor.session() {
        money::exchange::leave(&visit.shop.house, session).await?;
    }
    let words = visit.locale.text("exchange-stopped");
    visit.leave_notice(&Notice::new(Tone::Good, words)).await?;
    Ok(visit.redirect(&Route::Basket))
}
