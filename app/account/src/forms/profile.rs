//! What a customer tells of themselves, and the end of their other logins.

use crate::pages::{profile, sign_in::to_sign_in};
use axum::{Form, extract::rejection::FormRejection, response::Response};
use domain::people::{
    customer_field::Answers,
    profile::{Profile, ProfileRefusal},
};
use house::Answered;
use people::profile::{TypedProfile, change_profile, sign_out_elsewhere};
use serde::Deserialize;
use std::collections::BTreeMap;
use ui::{
    error::Stop,
    refusal,
    route::Route,
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
    match change_profile(&visit.shop.house, &actor, &typed).await.answered()? {
        Ok(()) => {
            let words = visit.locale.text("profile-saved");
            visit.leave_notice(&Notice::new(Tone::Good, words)).await?;
            Ok(visit.redirect(&Route::Profile))
        }
        Err(ProfileRefusal::SignedOut) => Ok(to_sign_in(visit, &Route::Profile)),
        Err(why) => profile::page(visit, Some((typed, why))).await,
    }
}

pub async fn end_other_logins(mut visit: Visit) -> Result<Response, Stop> {
    let actor = visit.actor().await?;
    let notice = match sign_out_elsewhere(&visit.shop.house, &actor).await.answered()? {
        Ok(0) => Notice::new(Tone::Good, visit.locale.text("profile-nowhere-else")),
        Ok(_) => Notice::new(Tone::Good, visit.locale.text("profile-signed-out-elsewhere")),
        Err(ProfileRefusal::SignedOut) => return Ok(to_sign_in(visit, &Route::Profile)),
        Err(why) => Notice::new(Tone::Warning, refusal::profile(&visit.locale, &why)),
    };
    visit.leave_notice(&notice).await?;
    Ok(visit.redirect(&Route::Profile))
}
