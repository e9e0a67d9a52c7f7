//! The order page's forms: the mail again, another attempt to pay, the order given up, a ticket
//! replaced.

use crate::pages::checkout::to_bank;
use axum::{
    Form,
    extract::{Path, rejection::FormRejection},
    response::Response,
};
use domain::{
    id::AdmissionId,
    order::Resent,
    payments::{gateway::Redirect, method::PaymentMethod},
    people::actor::Actor,
};
use house::{Answered, Failure};
use money::checkout::PayRefusal;
use selling::tickets::{
    Addressed, Opened, TicketRefusal, correct_address as correct_address_of, replace_tickets,
};
use serde::Deserialize;
use ui::{
    error::Stop,
    refusal,
    route::Route,
    session::{Notice, Tone, Visit},
    ticket::several,
};

pub async fn resend(
    visit: Visit,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let answer = selling::tickets::resend_tickets(&visit.shop.house, &secret).await;
    let words = answer.as_ref().map(|resent| match *resent {
        Resent::Tickets => visit.locale.text("order-resent"),
        Resent::Vouchers(count) => {
            visit.locale.text_with("order-resent-vouchers", &[("count", count.into())])
        }
        Resent::Confirmation => visit.locale.text("order-resent-confirmation"),
    });
    let words = words.unwrap_or_default();
    done(visit, secret, answer.map(drop), words).await
}

#[derive(Deserialize)]
pub struct AddressForm {
    #[serde(default)]
    email: String,
}

/// The address that a mail came back from, corrected; what is refused stands above the page.
pub async fn correct_address(
    mut visit: Visit,
    Path((_, secret)): Path<(String, String)>,
    form: Result<Form<AddressForm>, FormRejection>,
) -> Result<Response, Stop> {
    let typed = form.map(|Form(form)| form.email).unwrap_or_default();
    let (actor, of) = (visit.actor().await?, Addressed::Secret(secret.clone()));
    let notice =
        match correct_address_of(&visit.shop.house, &actor, &of, &typed).await.answered()? {
            Ok(email) => {
                let email = [("email", email.into())];
                Notice::new(Tone::Good, visit.locale.text_with("order-address-done", &email))
            }
            Err(refused) => {
                let words = refusal::address(&visit.locale, refused).ok_or(Stop::NotFound)?;
                Notice::new(Tone::Warning, words)
            }
        };
    back(visit, secret, notice).await
}

pub async fn replace(
    visit: Visit,
    Path((_, secret, admission)): Path<(String, String, String)>,
) -> Result<Response, Stop> {
    let admission: AdmissionId = admission.parse().map_err(|_| Stop::NotFound)?;
    replaced(visit, secret, &[admission]).await
}

/// Those that were ticked.
pub async fn replace_several(
    visit: Visit,
    Path((_, secret)): Path<(String, String)>,
    form: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Result<Response, Stop> {
    let chosen = several::chosen(&form.map(|Form(pairs)| pairs).unwrap_or_default());
    replaced(visit, secret, &chosen).await
}

async fn replaced(visit: Visit, secret: String, chosen: &[AdmissionId]) -> Result<Response, Stop> {
    let opened = Opened::Secret(&secret);
    let answer = replace_tickets(&visit.shop.house, opened, chosen).await;
    let words = answer.as_ref().map(|done| several::replaced(&visit.locale, *done));
    let words = words.unwrap_or_default();
    done(visit, secret, answer.map(drop), words).await
}

/// One performance of a card gets a ticket of its own.
pub async fn print_alone(
    visit: Visit,
    Path((_, secret, admission)): Path<(String, String, String)>,
) -> Result<Response, Stop> {
    let admission: AdmissionId = admission.parse().map_err(|_| Stop::NotFound)?;
    let opened = Opened::Secret(&secret);
    let answer = selling::tickets::print_alone(&visit.shop.house, opened, admission).await;
    let words = visit.locale.text("alone-done");
    done(visit, secret, answer, words).await
}

#[derive(Default, Deserialize)]
pub struct PayAgainForm {
    /// Another payment method than the last time.
    #[serde(default)]
    payment_method: String,
    /// So much of the payer's credit first, as the button said.
    #[serde(default)]
    credit: Option<i64>,
}

pub async fn pay_again(
    mut visit: Visit,
    Path((_, secret)): Path<(String, String)>,
    form: Result<Form<PayAgainForm>, FormRejection>,
) -> Result<Response, Stop> {
    let form = form.map(|Form(form)| form).unwrap_or_default();
    let actor = visit.actor().await?;
    match pay(&visit, &actor, &secret, &form).await.answered()? {
        Ok(Some(redirect)) => Ok(to_bank::go(visit, redirect).await),
        Ok(None) => Ok(visit.redirect(&Route::Order(secret))),
        Err(refused) => {
            let words = refusal::pay(&visit.locale, refused).ok_or(Stop::NotFound)?;
            back(visit, secret, Notice::new(Tone::Warning, words)).await
        }
    }
}

/// None: the payer's credit has paid all of it.
async fn pay(
    visit: &Visit,
    actor: &Actor,
    secret: &str,
    form: &PayAgainForm,
) -> Result<Option<Redirect>, Failure<PayRefusal>> {
    let (house, payment_method) = (&visit.shop.house, &form.payment_method);
    let wanted = PaymentMethod::parse(payment_method);
    if wanted.is_none() && !payment_method.is_empty() {
        return Err(Failure::Refused(PayRefusal::PaymentMethodGone));
    }
    if let Some(used_minor) = form.credit {
        let has_rest = money::checkout::pay_with_credit(house, actor, secret, used_minor).await?;
        if !has_rest {
            return Ok(None);
        }
    }
    if let Some(session) = visit.session_id() {
        money::checkout::note_payer(house, secret, session).await?;
    }
    money::checkout::pay_again(house, secret, wanted).await.map(Some)
}

/// The order page then says what became of it, whatever that is.
pub async fn give_up(
    visit: Visit,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response, Stop> {
    match money::checkout::give_up_order(&visit.shop.house, &secret).await.answered()? {
        Ok(()) | Err(PayRefusal::NotOpen) => Ok(visit.redirect(&Route::Order(secret))),
        Err(refused) => {
            let words = refusal::pay(&visit.locale, refused).ok_or(Stop::NotFound)?;
            back(visit, secret, Notice::new(Tone::Warning, words)).await
        }
    }
}

async fn done(
    visit: Visit,
    secret: String,
    answer: Result<(), Failure<TicketRefusal>>,
    good: String,
) -> Result<Response, Stop> {
    let notice = match answer.answered()? {
        Ok(()) => Notice::new(Tone::Good, good),
        Err(refused) => {
            let words = refusal::ticket(&visit.locale, refused).ok_or(Stop::NotFound)?;
            Notice::new(Tone::Warning, words)
        }
    };
    back(visit, secret, notice).await
}

/// The order page may be opened anywhere; the message needs a session to travel in.
async fn back(mut visit: Visit, secret: String, notice: Notice) -> Result<Response, Stop> {
    visit.actor().await?;
    visit.leave_notice(&notice).await?;
    Ok(visit.redirect(&Route::Order(secret)))
}
