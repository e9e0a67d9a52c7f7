//! The order is placed; then the shopper leaves for the bank, or is done.

use crate::{
    error::Stop,
    pages::{checkout, to_bank},
    route::Route,
    session::{Notice, Tone, Visit},
};
use axum::{Form, response::Response};
use domain::{
    order::{PlaceRefusal, PlaceRequest},
    payment::Means,
};
use house::{
    Failure,
    checkout::{Next, Placed},
};
use serde::Deserialize;

/// Nothing is required here: a missing field is the shopper's to hear of, in words.
#[derive(Debug, Default, Deserialize)]
pub struct CheckoutForm {
    #[serde(default)]
    key: String,
    #[serde(default)]
    given_name: String,
    #[serde(default)]
    family_name: String,
    #[serde(default)]
    email: String,
    #[serde(default)]
    language: String,
    terms: Option<String>,
    /// Of what is paid at once: `card 5150 <digest>`.
    #[serde(default)]
    means: String,
    #[serde(default)]
    total: String,
    #[serde(default)]
    shown: String,
    #[serde(default)]
    on_top_of: String,
}

impl CheckoutForm {
    /// `language`: of the page, where the form's is none of the house's.
    fn into_request(self, visit: &Visit) -> PlaceRequest {
        let is_known = visit.shop.house.locales().get(&self.language).is_some();
        let language = if is_known { self.language } else { visit.language().to_owned() };
        let mut way = self.means.split(' ');
        let means = way.next().and_then(Means::parse);
        let (total, shown) = match (way.next(), way.next()) {
            (Some(total), Some(shown)) => (total.to_owned(), shown.to_owned()),
            _ => (self.total, self.shown),
        };
        PlaceRequest {
            idempotency_key: self.key,
            given_name: self.given_name,
            family_name: self.family_name,
            email: self.email,
            language,
            terms_accepted: self.terms.is_some(),
            // No number: no total was shown, and the shopper is asked again.
            means,
            total_shown_minor: total.parse().unwrap_or(-1),
            shown,
            on_top_of: self.on_top_of,
        }
    }
}

pub async fn place(mut visit: Visit, Form(form): Form<CheckoutForm>) -> Result<Response, Stop> {
    let request = form.into_request(&visit);
    let actor = visit.actor().await?;
    match visit.shop.house.place_order(&actor, &request).await {
        Ok(Placed { next: Next::Pay(redirect), .. }) => Ok(to_bank::go(visit, redirect).await),
        Ok(Placed { secret, next: Next::Done }) => Ok(visit.redirect(&Route::Order(secret))),
        Ok(Placed { secret, next: Next::GatewayUnreachable }) => {
            let words = visit.locale.text("refusal-pay-gateway-unreachable");
            visit.leave_notice(&Notice::new(Tone::Warning, words)).await?;
            Ok(visit.redirect(&Route::Order(secret)))
        }
        Err(Failure::Refused(refusal)) => {
            let request = with_fresh_key(&visit, request, &refusal);
            checkout::show_with(visit, request, Some(refusal)).await
        }
        Err(Failure::Fault(fault)) => Err(fault.into()),
    }
}

/// The key stays, so that sending again is still the same order; one that isn't ours is
/// exchanged.
fn with_fresh_key(visit: &Visit, request: PlaceRequest, refusal: &PlaceRefusal) -> PlaceRequest {
    match refusal {
        PlaceRefusal::BadKey => {
            PlaceRequest { idempotency_key: visit.shop.house.new_idempotency_key(), ..request }
        }
        _ => request,
    }
}
