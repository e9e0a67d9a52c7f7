//! An exchange begins, or is left.

use crate::pages::{
    sign_in::to_sign_in,
    tickets::{exchange::refused, together},
};
use axum::{
    Form,
    extract::{Path, rejection::FormRejection},
    response::Response,
};
use domain::{id::AdmissionId, tickets::exchange::ExchangeRefusal};
use house::Answered;
use money::exchange::{Asker, Beginning, RefusedTicket};
use subscribers::exchange;
use ui::{
    error::Stop,
    route::Route,
    session::{Notice, Tone, Visit},
};

/// What the page of the dates sends.
type Sent = Result<Form<Vec<(String, String)>>, FormRejection>;

/// The date, and what is exchanged for it.
struct ToDate {
    performance: String,
    /// The ticket of the page.
    admission: AdmissionId,
    /// That one first, then those that are exchanged together with it.
    admissions: Vec<AdmissionId>,
    /// The ticket whose exchange is given up. The page has named it.
    instead_of: Option<AdmissionId>,
}

impl ToDate {
    fn read(admission: AdmissionId, sent: Sent) -> Self {
        let pairs = sent.map(|Form(pairs)| pairs).unwrap_or_default();
        let named = |name: &str| pairs.iter().find(|(known, _)| known == name);
        let value = |name: &str| named(name).map(|(_, value)| value.clone());
        Self {
            performance: value("performance").unwrap_or_default(),
            admission,
            admissions: together::admissions(admission, &together::ticked(&pairs)),
            instead_of: value("instead_of").and_then(|value| value.parse().ok()),
        }
    }
}

/// The plan of the other date opens. What is ordered there next is for this ticket.
pub async fn begin(
    mut visit: Visit,
    Path((_, admission)): Path<(String, String)>,
    sent: Sent,
) -> Result<Response, Stop> {
    let admission: AdmissionId = admission.parse().map_err(|_| Stop::NotFound)?;
    if visit.signed_in().is_none() {
        return Ok(to_sign_in(visit, &Route::ExchangeTicket(admission)));
    }
    let asker = Asker::Holder(visit.actor().await?);
    begin_as(visit, asker, ToDate::read(admission, sent)).await
}

/// Begins it from the order's page, after a change by the house.
pub async fn begin_of_order(
    mut visit: Visit,
    Path((_, secret, admission)): Path<(String, String, String)>,
    sent: Sent,
) -> Result<Response, Stop> {
    let admission: AdmissionId = admission.parse().map_err(|_| Stop::NotFound)?;
    let asker = Asker::OrderPage(visit.actor().await?, secret);
    begin_as(visit, asker, ToDate::read(admission, sent)).await
}

/// Begins it for the person who has accepted the ticket.
pub async fn begin_of_recipient(
    mut visit: Visit,
    Path((_, secret)): Path<(String, String)>,
    sent: Sent,
) -> Result<Response, Stop> {
    let admission = exchange::handed_ticket(&visit.shop.house, &secret).await?;
    let admission = admission.ok_or(Stop::NotFound)?;
    let asker = Asker::Recipient(visit.actor().await?, secret);
    begin_as(visit, asker, ToDate::read(admission, sent)).await
}

async fn begin_as(mut visit: Visit, asker: Asker, to: ToDate) -> Result<Response, Stop> {
    let ToDate { performance, admission, admissions, instead_of } = to;
    let house = visit.shop.house.clone();
    if season::plan::performance(&house, &performance).await?.is_none() {
        return Err(Stop::NotFound);
    }
    let session = visit.actor().await?.session().ok_or(Stop::NotFound)?;
    let count = admissions.len();
    let beginning = Beginning { session, admissions: admissions.clone(), instead_of };
    match money::exchange::begin_together(&house, &asker, &beginning).await.answered()? {
        Ok(()) => {
            let product = exchange::product_on(&house, session, &performance).await?;
            let address = seats_of(performance, count, product, visit.language());
            Ok(visit.redirect_to(&address))
        }
        // The page of the dates names the other ticket.
        Err(RefusedTicket { why: ExchangeRefusal::Another, .. }) => {
            let path = dates_of(asker, admission).path(visit.language());
            let beside = admissions.into_iter().filter(|it| *it != admission);
            Ok(visit.redirect_to(&together::address(&path, beside)))
        }
        Err(why) => refused(visit, asker, why, count).await,
    }
}

/// For one ticket its plan; for several, seats beside each other are proposed.
fn seats_of(performance: String, count: usize, product: Option<String>, language: &str) -> String {
    let offer = product.map(|product| format!("offer={product}"));
    match (count, offer) {
        (1, None) => Route::Performance(performance).path(language),
        (1, Some(offer)) => format!("{}?{offer}", Route::Performance(performance).path(language)),
        (_, offer) => {
            let path = Route::BestSeats(performance).path(language);
            let offer = offer.map(|offer| format!("&{offer}")).unwrap_or_default();
            format!("{path}?count={count}{offer}")
        }
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
    let given_up = money::exchange::give_up(&visit.shop.house, &actor).await?;
    let locale = &visit.locale;
    // Pressed again, it says the same.
    let tickets = [("count", given_up.tickets.max(1).into())];
    let mut words = locale.text_with("exchange-stopped", &tickets);
    if given_up.seats > 0 {
        let seats = [("count", given_up.seats.into())];
        words = format!("{words} {}", locale.text_with("exchange-stopped-seats", &seats));
    }
    visit.leave_notice(&Notice::new(Tone::Good, words)).await?;
    Ok(visit.redirect(&Route::Basket))
}
