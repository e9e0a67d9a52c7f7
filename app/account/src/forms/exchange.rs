//! An exchange begins, or is left.

use crate::pages::{sign_in::to_sign_in, tickets::exchange::refused};
use axum::{
    Form,
    extract::{Path, rejection::FormRejection},
    response::Response,
};
use domain::{id::AdmissionId, tickets::exchange::ExchangeRefusal};
use house::Answered;
use money::exchange::Asker;
use serde::Deserialize;
use subscribers::exchange;
use ui::{
    error::Stop,
    route::Route,
    session::{Notice, Tone, Visit},
};

#[derive(Default, Deserialize)]
pub struct ToDate {
    #[serde(default)]
    performance: String,
    /// The ticket whose exchange is given up. The page has named it.
    #[serde(default)]
    instead_of: String,
}

/// The plan of the other date opens. What is ordered there next is for this ticket.
pub async fn begin(
    mut visit: Visit,
    Path((_, admission)): Path<(String, String)>,
    form: Result<Form<ToDate>, FormRejection>,
) -> Result<Response, Stop> {
    let admission: AdmissionId = admission.parse().map_err(|_| Stop::NotFound)?;
    if visit.signed_in().is_none() {
        return Ok(to_sign_in(visit, &Route::ExchangeTicket(admission)));
    }
    let asker = Asker::Holder(visit.actor().await?);
    begin_as(visit, asker, admission, form).await
}

/// Begins it from the order's page, after a change by the house.
pub async fn begin_of_order(
    mut visit: Visit,
    Path((_, secret, admission)): Path<(String, String, String)>,
    form: Result<Form<ToDate>, FormRejection>,
) -> Result<Response, Stop> {
    let admission: AdmissionId = admission.parse().map_err(|_| Stop::NotFound)?;
    let asker = Asker::OrderPage(visit.actor().await?, secret);
    begin_as(visit, asker, admission, form).await
}

/// Begins it for the person who has accepted the ticket.
pub async fn begin_of_recipient(
    mut visit: Visit,
    Path((_, secret)): Path<(String, String)>,
    form: Result<Form<ToDate>, FormRejection>,
) -> Result<Response, Stop> {
    let admission = exchange::handed_ticket(&visit.shop.house, &secret).await?;
    let admission = admission.ok_or(Stop::NotFound)?;
    let asker = Asker::Recipient(visit.actor().await?, secret);
    begin_as(visit, asker, admission, form).await
}

async fn begin_as(
    mut visit: Visit,
    asker: Asker,
    admission: AdmissionId,
    form: Result<Form<ToDate>, FormRejection>,
) -> Result<Response, Stop> {
    let form = form.map_or_else(|_| ToDate::default(), |Form(form)| form);
    let ToDate { performance, instead_of } = form;
    let house = visit.shop.house.clone();
    if season::plan::performance(&house, &performance).await?.is_none() {
        return Err(Stop::NotFound);
    }
    let session = visit.actor().await?.session().ok_or(Stop::NotFound)?;
    let instead_of = instead_of.parse().ok();
    match money::exchange::begin_instead(&house, &asker, session, admission, instead_of)
        .await
        .answered()?
    {
        Ok(()) => {
            let product = exchange::product_on(&house, session, &performance).await?;
            let plan = Route::Performance(performance).path(visit.language());
            let of = product.map_or_else(String::new, |product| format!("?offer={product}"));
            Ok(visit.redirect_to(&(plan + &of)))
        }
        // The page of the dates names the other ticket.
        Err(ExchangeRefusal::Another) => Ok(visit.redirect(&dates_of(asker, admission))),
        Err(why) => refused(visit, asker, why).await,
    }
}

fn dates_of(asker: Asker, admission: AdmissionId) -> Route {
    match asker {
        Asker::Holder(_) => Route::ExchangeTicket(admission),
        Asker::OrderPage(_, secret) => Route::ExchangeChanged(secret, admission),
        Asker::Recipient(_, secret) => Route::ExchangeHanded(secret),
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
