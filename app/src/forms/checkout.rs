//! The order is placed; then the shopper leaves for the bank, or is done. Seats whose time ran
//! out meanwhile are taken again by the same form, with all that was typed.

use crate::{
    forms::{codes, email_typo},
    pages::checkout::{self, Asked, ended, to_bank, typed},
};
use axum::{Form, response::Response};
use domain::{
    id::BasketLineId,
    order::{PlaceRefusal, PlaceRequest},
    payments::method::PaymentMethod,
    people::customer_field::Answers,
    wording::text::full_name,
};
use house::Answered;
use money::checkout::{Next, Placed};
use selling::basket::LINES_MAX;
use serde::Deserialize;
use std::{collections::BTreeMap, mem::take};
use subscribers::own_data::consents;
use ui::{
    error::Stop,
    route::Route,
    session::{Notice, Tone, Visit},
};

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
    payment_method: String,
    #[serde(default)]
    total: String,
    #[serde(default)]
    shown: String,
    #[serde(default)]
    on_top_of: String,
    /// The basket's lines that the page showed, with spaces between them.
    #[serde(default)]
    lines: String,
    /// The address that the shopper was asked about, whether it is misspelt.
    #[serde(default)]
    email_asked: String,
    /// The balance that stood there, when the buyer's credit is to pay.
    credit: Option<String>,
    /// `yes`: the amount on the button was what is left when that credit has paid.
    credit_named: Option<String>,
    /// What stood there that gift vouchers can pay together.
    vouchers: Option<String>,
    /// What stood there that the exchanged ticket pays.
    exchange: Option<String>,
    /// Instead, what stood there that is left to pay then.
    exchange_left: Option<String>,
    keep_card: Option<String>,
    present: Option<String>,
    news: Option<String>,
    /// Sent by the link to the page in another language: nothing is ordered.
    switched: Option<String>,
    /// Of a gift voucher, which is entered first: nothing is ordered.
    #[serde(default)]
    voucher_code: String,
    enter: Option<String>,
    /// To what the house asks about the buyer.
    #[serde(default)]
    phone: String,
    #[serde(default)]
    street: String,
    #[serde(default)]
    postcode: String,
    #[serde(default)]
    town: String,
    #[serde(default)]
    country: String,
    /// Fields of the house's own among them.
    #[serde(flatten)]
    rest: BTreeMap<String, String>,
}

impl CheckoutForm {
    /// What is no line's id names none.
    fn lines(&self) -> Vec<BasketLineId> {
        let ids = self.lines.split(' ').take(LINES_MAX);
        ids.filter_map(|id| id.parse().ok()).collect()
    }

    /// A better address, if the typed one looks misspelt and wasn't asked about yet.
    fn email_meant(&self) -> Option<String> {
        let is_asked = self.email_asked == self.email;
        // What is missing is asked for first: then all of it at once.
        let has_name = !full_name(&self.given_name, &self.family_name).is_empty();
        let is_filled = has_name && self.terms.is_some();
        email_typo::meant(&self.email).filter(|_| is_filled && !is_asked)
    }

    /// They decided about their credit since the button named an amount.
    fn is_credit_changed(&self) -> bool {
        let named = self.credit_named.as_deref();
        named.is_some_and(|named| (named == "yes") != self.credit.is_some())
    }

    fn answers(&self) -> Answers {
        let mut answers = Answers::typed(&self.rest);
        for (input, answer) in [
            ("phone", &self.phone),
            ("street", &self.street),
            ("postcode", &self.postcode),
            ("town", &self.town),
            ("country", &self.country),
        ] {
            answers.put(input, answer);
        }
        answers
    }

    /// `language`: of the page, where the form's is none of the house's.
    fn into_request(self, visit: &Visit) -> PlaceRequest {
        let answers = self.answers();
        let is_known = visit.shop.house.locales().get(&self.language).is_some();
        let language = if is_known { self.language } else { visit.language().to_owned() };
        let mut way = self.payment_method.split(' ');
        let payment_method = way.next().and_then(PaymentMethod::parse);
        let (total, shown) = match (way.next(), way.next()) {
            (Some(total), Some(shown)) => (total.to_owned(), shown.to_owned()),
            _ => (self.total, self.shown),
        };
        let total_shown_minor: i64 = total.parse().unwrap_or(-1);
        let left_minor = self.exchange_left.map(|left| left.parse().unwrap_or(-1));
        let exchange_shown_minor = match self.exchange {
            Some(shown) => Some(shown.parse().unwrap_or(-1)),
            None => left_minor.map(|left_minor| total_shown_minor.saturating_sub(left_minor)),
        };
        PlaceRequest {
            idempotency_key: self.key,
            given_name: self.given_name,
            family_name: self.family_name,
            email: self.email,
            language,
            terms_accepted: self.terms.is_some(),
            // No number: no total was shown, and the shopper is asked again.
            payment_method,
            total_shown_minor,
            shown,
            on_top_of: self.on_top_of,
            credit_shown_minor: self.credit.map(|shown| shown.parse().unwrap_or(-1)),
            vouchers_shown_minor: self.vouchers.map(|shown| shown.parse().unwrap_or(-1)),
            exchange_shown_minor,
            keeps_card: self.keep_card.is_some(),
            is_present: self.present.is_some(),
            answers,
            device: Some(visit.device),
            visitor: visit.consent.visitor().map(|it| it.as_str().to_owned()),
            content: None,
        }
    }
}

pub async fn place(mut visit: Visit, Form(mut form): Form<CheckoutForm>) -> Result<Response, Stop> {
    let lines = form.lines();
    let email_meant = form.email_meant();
    let wants_news = form.news.is_some();
    let is_credit_changed = form.is_credit_changed();
    let is_switched = form.switched.is_some();
    // Who has typed a code and presses the button that orders means to pay with it, too.
    let is_typed = !is_switched && !form.voucher_code.trim().is_empty();
    let code = (form.enter.is_some() || is_typed).then(|| take(&mut form.voucher_code));
    let request = form.into_request(&visit);
    if let Some(code) = code {
        let voucher = codes::at_checkout(&mut visit, code).await?;
        // That button stands above the field.
        let notice = voucher.refused.clone().map(|why| Notice::new(Tone::Warning, why));
        let asked = Asked { request, lines, notice, wants_news, voucher, ..Asked::default() };
        return checkout::show_with(visit, asked).await;
    }
    if is_switched {
        let request = PlaceRequest { language: visit.language().to_owned(), ..request };
        let asked = Asked { request, lines, wants_news, ..Asked::default() };
        return checkout::show_with(visit, asked).await;
    }
    if email_meant.is_some() || is_credit_changed {
        let words = || visit.locale.text("checkout-credit-changed");
        let notice = is_credit_changed.then(|| Notice::new(Tone::Warning, words()));
        let asked = Asked { request, lines, notice, email_meant, wants_news, ..Asked::default() };
        return checkout::show_with(visit, asked).await;
    }
    let actor = visit.actor().await?;
    let placed = money::checkout::place_order(&visit.shop.house, &actor, &request).await;
    if let (true, Ok(placed)) = (wants_news, &placed) {
        let (house, secret) = (&visit.shop.house, &placed.secret);
        consents::give_with_order(house, &actor, secret, visit.language()).await?;
    }
    if placed.is_ok() {
        visit.forget_buyer();
    }
    match placed.answered()? {
        Ok(Placed { next: Next::Pay(redirect), .. }) => Ok(to_bank::go(visit, redirect).await),
        Ok(Placed { secret, next: Next::Done }) => Ok(visit.redirect(&Route::Order(secret))),
        Ok(Placed { secret, next: Next::GatewayUnreachable }) => {
            let words = visit.locale.text("refusal-pay-gateway-unreachable");
            visit.leave_notice(&Notice::new(Tone::Warning, words)).await?;
            Ok(visit.redirect(&Route::Order(secret)))
        }
        Err(refusal) => {
            let request = with_fresh_key(&visit, request, &refusal);
            let refusal = Some(refusal);
            let asked = Asked { request, refusal, lines, wants_news, ..Asked::default() };
            checkout::show_with(visit, asked).await
        }
    }
}

/// Back to the basket: what was typed is there when the checkout is opened again.
pub async fn leave(mut visit: Visit, Form(form): Form<CheckoutForm>) -> Result<Response, Stop> {
    let request = form.into_request(&visit);
    if let Some(session) = visit.session_id() {
        let house = &visit.shop.house;
        let own = selling::basket::own(house, session).await?;
        let basket = selling::basket::view(house, &own, visit.language()).await?;
        typed::keep(&mut visit, &request, &basket.state);
    }
    let basket = Route::Basket.path(visit.language());
    let address = match &visit.query {
        Some(query) => format!("{basket}?{query}"),
        None => basket,
    };
    Ok(visit.redirect_to(&address))
}

/// The answer is the checkout again, with what was typed and with what became of the seats.
pub async fn take_again(
    mut visit: Visit,
    Form(form): Form<CheckoutForm>,
) -> Result<Response, Stop> {
    let lines = form.lines();
    let wants_news = form.news.is_some();
    let request = form.into_request(&visit);
    let actor = visit.actor().await?;
    let again =
        match selling::basket::take_again(&visit.shop.house, &actor, &lines, visit.language())
            .await
            .answered()?
        {
            Ok(again) => again,
            Err(()) => return Ok(visit.redirect(&Route::Basket)),
        };
    let notice = ended::told(&visit, again).await?;
    // Seats that were not to be had are told of once, and not offered a second time.
    let asked = Asked { request, notice, wants_news, ..Asked::default() };
    checkout::show_with(visit, asked).await
}

/// The key stays, so that sending again is still the same order; one that isn't ours is
/// exchanged.
fn with_fresh_key(visit: &Visit, request: PlaceRequest, refusal: &PlaceRefusal) -> PlaceRequest {
    match refusal {
        PlaceRefusal::BadKey => PlaceRequest {
            idempotency_key: money::checkout::new_idempotency_key(&visit.shop.house),
            ..request
        },
        _ => request,
    }
}
