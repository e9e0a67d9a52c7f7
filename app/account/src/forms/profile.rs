//! What a customer tells of themselves, and the end of their other logins.

use crate::pages::profile;
use axum::{Form, extract::rejection::FormRejection, response::Response};
use domain::{
    customer_field::Answers,
    profile::{Profile, ProfileRefusal},
};
use house::Failure;
use people::profile::{TypedProfile, change_profile, sign_out_elsewhere};
use serde::Deserialize;
use std::collections::BTreeMap;
use ui::{
    error::Stop,
    refusal,
    route::{Route, sign_in_for},
    session::{Notice, Tone, Visit},
};

#[derive(Default, Deserialize)]
pub struct ProfileForm {
    #[serde(default)]
    given_name: String,
    #[serde(default)]
    family_name: String,
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
    #[serde(default)]
    language: String,
    /// The house's own fields among them.
    #[serde(flatten)]
    rest: BTreeMap<String, String>,
}

pub async fn save(
    mut visit: Visit,
    form: Result<Form<ProfileForm>, FormRejection>,
) -> Result<Response, Stop> {
    let Form(form) = form.map_err(|_| Stop::BadForm)?;
    let ProfileForm {
        given_name,
        family_name,
        phone,
        street,
        postcode,
        town,
        country,
        language,
        rest,
    } = form;
    let profile =
        Profile { given_name, family_name, phone, street, postcode, town, country, language };
    let answers = Answers::typed(&rest);
    let typed = TypedProfile { profile, answers, device: visit.device };
    let actor = visit.actor().await?;
    match change_profile(&visit.shop.house, &actor, &typed).await {
        Ok(()) => {
            let words = visit.locale.text("profile-saved");
            visit.leave_notice(&Notice::new(Tone::Good, words)).await?;
            Ok(visit.redirect(&Route::Profile))
        }
        Err(Failure::Refused(ProfileRefusal::SignedOut)) => Ok(to_sign_in(visit)),
        Err(Failure::Refused(why)) => profile::page(visit, Some((typed, why))).await,
        Err(Failure::Fault(fault)) => Err(fault.into()),
    }
}

pub async fn end_other_logins(mut visit: Visit) -> Result<Response, Stop> {
    let actor = visit.actor().await?;
    let notice = match sign_out_elsewhere(&visit.shop.house, &actor).await {
        Ok(0) => Notice::new(Tone::Good, visit.locale.text("profile-nowhere-else")),
        Ok(_) => Notice::new(Tone::Good, visit.locale.text("profile-signed-out-elsewhere")),
        Err(Failure::Refused(ProfileRefusal::SignedOut)) => return Ok(to_sign_in(visit)),
        Err(Failure::Refused(why)) => {
            Notice::new(Tone::Warning, refusal::profile(&visit.locale, &why))
        }
        Err(Failure::Fault(fault)) => return Err(fault.into()),
    };
    visit.leave_notice(&notice).await?;
    Ok(visit.redirect(&Route::Profile))
}

fn to_sign_in(visit: Visit) -> Response {
    let here = Route::Profile.path(visit.language());
    let sign_in = sign_in_for(&here, visit.language());
    visit.redirect_to(&sign_in)
}
