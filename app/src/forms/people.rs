//! Those whom an account acts for: named and taken out.

use axum::{Form, response::Response};
use domain::{id::PersonId, people::customer::PersonRefusal, wording::text::full_name};
use house::{Answered, Failure};
use people::persons::AddPerson;
use serde::Deserialize;
use ui::{
    error::Stop,
    refusal,
    route::{Route, sign_in_for},
    session::{Notice, Tone, Visit},
};

#[derive(Debug, Default, Deserialize)]
pub struct AddForm {
    #[serde(default)]
    given_name: String,
    #[serde(default)]
    family_name: String,
}

pub async fn add(mut visit: Visit, Form(form): Form<AddForm>) -> Result<Response, Stop> {
    let language = visit.language().to_owned();
    let AddForm { given_name, family_name } = form;
    let name = full_name(&given_name, &family_name);
    let request = AddPerson { given_name, family_name, language };
    let actor = visit.actor().await?;
    let answer = people::persons::add_person(&visit.shop.house, &actor, &request).await;
    let said = visit.locale.text_with("people-added", &[("name", name.into())]);
    answered(visit, answer, said).await
}

#[derive(Debug, Deserialize)]
pub struct RemoveForm {
    person: String,
}

pub async fn remove(mut visit: Visit, Form(form): Form<RemoveForm>) -> Result<Response, Stop> {
    let person: PersonId = form.person.parse().map_err(|_| Stop::BadForm)?;
    let actor = visit.actor().await?;
    let answer = people::persons::remove_person(&visit.shop.house, &actor, person).await;
    let said = visit.locale.text("people-removed");
    answered(visit, answer, said).await
}

/// Back on the account's page, with a word.
async fn answered<T>(
    visit: Visit,
    answer: Result<T, Failure<PersonRefusal>>,
    said: String,
) -> Result<Response, Stop> {
    let account = Route::Account.path(visit.language());
    let notice = match answer.answered()? {
        Ok(_) => Notice::new(Tone::Good, said),
        Err(PersonRefusal::SignedOut) => {
            let sign_in = sign_in_for(&account, visit.language());
            return Ok(visit.redirect_to(&sign_in));
        }
        Err(refused) => Notice::new(Tone::Warning, refusal::person(&visit.locale, refused)),
    };
    visit.leave_notice(&notice).await?;
    Ok(visit.redirect_to(&format!("{account}#people")))
}

/// Empty: whoever buys.
pub fn person_of(typed: &str) -> Result<Option<PersonId>, Stop> {
    match typed {
        "" => Ok(None),
        id => Ok(Some(id.parse().map_err(|_| Stop::BadForm)?)),
    }
}
