//! Answers to what the house asks after a sign-in, and the way there.

use crate::pages::sign_in::registration::{self, Refused, onward};
use axum::{Form, extract::rejection::FormRejection, response::Response};
use domain::people::customer_field::Answers;
use house::Answered;
use people::customer_fields::{
    RegistrationRefusal, answer_registration, is_anything_asked, put_registration_off,
};
use std::collections::BTreeMap;
use ui::{
    error::Stop,
    route::{Route, registration_for, sign_in_for},
    session::{Notice, Tone, Visit},
};

type Typed = BTreeMap<String, String>;

pub async fn answer(
    mut visit: Visit,
    form: Result<Form<Typed>, FormRejection>,
) -> Result<Response, Stop> {
    let Form(form) = form.map_err(|_| Stop::BadForm)?;
    let next = form.get("next").and_then(|next| visit.onward(next)).unwrap_or_default().to_owned();
    let mut typed = Answers::typed(&form);
    for known in KNOWN {
        typed.put(known, form.get(known).map_or("", String::as_str));
    }
    let actor = visit.actor().await?;
    let house = &visit.shop.house;
    let is_later = form.contains_key("later");
    let done = match is_later {
        true => put_registration_off(house, &actor, visit.device).await,
        false => answer_registration(house, &actor, visit.device, &typed).await,
    };
    match done.answered()? {
        Ok(()) => {
            if !is_later {
                let words = visit.locale.text("customerfields-saved");
                visit.leave_notice(&Notice::new(Tone::Good, words)).await?;
            }
            Ok(onward(visit, &next))
        }
        Err(RegistrationRefusal::SignedOut) => {
            let here = registration_for(&next, visit.language());
            let sign_in = sign_in_for(&here, visit.language());
            Ok(visit.redirect_to(&sign_in))
        }
        Err(RegistrationRefusal::Answers(wrong)) => {
            registration::page(visit, next, Some(Refused { typed, wrong })).await
        }
    }
}

/// Inputs of what every profile has.
const KNOWN: [&str; 8] =
    ["given_name", "family_name", "phone", "street", "postcode", "town", "country", "language"];

/// To where somebody goes who has just signed in: `next`, or the account where it is empty; by the
/// house's questions where it has some for this device.
pub async fn after_sign_in(visit: &Visit, next: &str) -> Result<String, Stop> {
    let language = visit.language();
    if is_anything_asked(&visit.shop.house, visit.device).await? {
        return Ok(registration_for(next, language));
    }
    Ok(match next {
        "" => Route::Account.path(language),
        next => next.to_owned(),
    })
}
