//! A ticket is handed on, taken back, or accepted.

use crate::pages::tickets::{
    self as pages, step, together,
    transfer::{BESIDE, Typed, words},
};
use axum::{
    Form,
    extract::{Path, rejection::FormRejection},
    http::HeaderMap,
    response::Response,
};
use domain::{id::AdmissionId, tickets::transfer::TransferRefusal};
use house::Answered;
use subscribers::transfers;
use ui::{
    error::Stop,
    frame::document,
    refusal,
    route::Route,
    session::{Notice, Tone, Visit},
};

pub async fn offer(
    mut visit: Visit,
    Path((_, admission)): Path<(String, String)>,
    pairs: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Result<Response, Stop> {
    let admission: AdmissionId = admission.parse().map_err(|_| Stop::NotFound)?;
    let pairs = pairs.map(|Form(pairs)| pairs).unwrap_or_default();
    let email = pairs.iter().find(|(name, _)| name == "email");
    let email = email.map(|(_, email)| email.clone()).unwrap_or_default();
    let ticked = together::ticked(&pairs);
    let all = together::admissions(admission, &ticked);
    let actor = visit.actor().await?;
    match transfers::offer_all(&visit.shop.house, &actor, &all, &email).await.answered()? {
        Ok(links) => {
            let count = links.len() as u32;
            let args = [("email", email.trim().into()), ("count", count.into())];
            let words = visit.locale.text_with("transfer-sent", &args);
            step::back(visit, Tone::Good, words).await
        }
        Err(why @ (TransferRefusal::BadAddress | TransferRefusal::ToOneself)) => {
            let wrong = Some(refusal::transfer(&visit.locale, why));
            pages::transfer::form(visit, admission, Typed { email, ticked, wrong, back: None })
                .await
        }
        Err(why) => step::refused(visit, why, words).await,
    }
}

pub async fn take_back(
    mut visit: Visit,
    headers: HeaderMap,
    Path((_, admission)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let admission: AdmissionId = admission.parse().map_err(|_| Stop::NotFound)?;
    let actor = visit.actor().await?;
    match transfers::take_back(&visit.shop.house, &actor, admission).await.answered()? {
        // Sent twice, it has the effect of one.
        Ok(()) | Err(TransferRefusal::NotOffered) => {
            let words = visit.locale.text("transfer-taken-back");
            let back_to = step::came_from(&headers, admission, visit.language());
            step::kept(visit, back_to, words).await
        }
        Err(why) => step::refused(visit, why, words).await,
    }
}

/// Who has the link of the mail may accept: they have shown that they read that mailbox. They
/// accept the tickets of the same mail that are ticked as well.
pub async fn accept(
    mut visit: Visit,
    Path((_, secret)): Path<(String, String)>,
    pairs: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Result<Response, Stop> {
    let actor = visit.actor().await?;
    let house = &visit.shop.house;
    let handed = transfers::handed(house, &secret, visit.language()).await?;
    let handed = handed.ok_or(Stop::NotFound)?;
    let pairs = pairs.map(|Form(pairs)| pairs).unwrap_or_default();
    let is_ticked = |line: &str| pairs.iter().any(|(name, value)| name == BESIDE && value == line);
    match transfers::accept(house, &actor, &secret).await.answered()? {
        Ok(()) => {}
        Err(TransferRefusal::UnknownTicket) => return Err(Stop::NotFound),
        // The page says why.
        Err(_) => return Ok(visit.redirect(&Route::Transfer(secret))),
    }
    let mut count: u32 = 1;
    for other in handed.beside.iter().filter(|it| is_ticked(&it.line.line.to_string())) {
        // If one is refused, its own page says why.
        if transfers::accept(house, &actor, &other.secret).await.answered()?.is_ok() {
            count += 1;
        }
    }
    let args = [("email", handed.email.into()), ("count", count.into())];
    let words = visit.locale.text_with("transfer-page-accepted", &args);
    visit.leave_notice(&Notice::new(Tone::Good, words)).await?;
    Ok(visit.redirect(&Route::Transfer(secret)))
}

/// The ticket stays its holder's.
pub async fn decline(
    mut visit: Visit,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let actor = visit.actor().await?;
    match transfers::decline(&visit.shop.house, &actor, &secret).await.answered()? {
        // The page says what is true of it now.
        Ok(()) | Err(TransferRefusal::Accepted) => Ok(visit.redirect(&Route::Transfer(secret))),
        Err(_) => Err(Stop::NotFound),
    }
}

pub async fn calendar(
    visit: Visit,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let house = &visit.shop.house;
    let file = transfers::handed_calendar(house, &secret, visit.language()).await?;
    let kind = "text/calendar; charset=utf-8; method=PUBLISH";
    let name = visit.locale.text("order-calendar-file");
    Ok(document::sent(file.ok_or(Stop::NotFound)?, kind, &name))
}

pub async fn pdf(
    visit: Visit,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let pdf = transfers::handed_pdf(&visit.shop.house, &secret, visit.language()).await?;
    let pdf = pdf.ok_or(Stop::NotFound)?;
    let name = visit.locale.text("order-pdf-file");
    Ok(document::sent(pdf, "application/pdf", &name))
}
