//! The house's form after a sign-in: what is required and missing is asked for, what may stay empty
//! is asked once, and never on the way to another page.

use super::{Form, Told, asked, inputs, save};
use anyhow::{Context, anyhow};
use domain::{
    id::AccountId,
    people::{
        actor::{Action, Actor},
        customer_field::{AnswerRefusal, Answers, Asking, Device, check},
    },
};
use house::{Failure, House};
use person_tables::{customer_answers, profiles};
use season::catalogue;
use std::sync::Arc;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RegistrationRefusal {
    SignedOut,
    Answers(Vec<AnswerRefusal>),
}

type Refused = Failure<RegistrationRefusal>;

/// Whether the house has such a form for this device.
#[boxed]
pub async fn is_anything_asked(house: &House, device: Device) -> anyhow::Result<bool> {
    let catalogue = catalogue::catalogue(house).await?;
    let mut fields = catalogue.rules.customer_fields.iter();
    Ok(fields.any(|field| field.need(Asking::Registration, device).is_some()))
}

/// Whether it is shown now. `leads_on`: they were on their way to another page.
#[boxed]
pub async fn is_registration_due(
    house: &House,
    actor: &Actor,
    device: Device,
    leads_on: bool,
) -> anyhow::Result<bool> {
    let Actor::Customer { account, .. } = *actor else { return Ok(false) };
    let locale = house.locales().fallback();
    let form = Form { asking: Asking::Registration, device, language: locale.language() };
    let asked = asked(house, actor, &form).await?;
    let missing = || asked.iter().filter(|it| it.answer.is_empty());
    if missing().any(|it| it.input.is_required) {
        return Ok(true);
    }
    if leads_on || missing().next().is_none() {
        return Ok(false);
    }
    let mut conn = house.store().read().await?;
    let known = profiles::of_account(&mut conn, account).await?;
    let (person, _) = known.context("an account has a person")?;
    Ok(!customer_answers::was_asked(&mut conn, person).await?)
}

/// # Errors
/// Nobody is signed in, or what is wrong with the answers.
#[boxed]
pub async fn answer_registration(
    house: &House,
    actor: &Actor,
    device: Device,
    typed: &Answers,
) -> Result<(), Refused> {
    let account = customer(actor)?;
    let catalogue = catalogue::catalogue(house).await?;
    let inputs = inputs(house, &catalogue, Asking::Registration, device);
    let answers = check(&inputs, typed)
        .map_err(|wrong| Failure::Refused(RegistrationRefusal::Answers(wrong)))?;
    write(house, actor, account, answers).await
}

/// What may stay empty is not asked again.
///
/// # Errors
/// Nobody is signed in, or something is missing that is required.
#[boxed]
pub async fn put_registration_off(
    house: &House,
    actor: &Actor,
    device: Device,
) -> Result<(), Refused> {
    let account = customer(actor)?;
    if is_registration_due(house, actor, device, true).await? {
        return answer_registration(house, actor, device, &Answers::default()).await;
    }
    write(house, actor, account, Answers::default()).await
}

/// The form is done with.
async fn write(
    house: &House,
    actor: &Actor,
    account: AccountId,
    answers: Answers,
) -> Result<(), Refused> {
    let asked = Arc::new((actor.clone(), answers));
    house
        .fault_only(move |house, conn| {
            let asked = asked.clone();
            Box::pin(async move {
                let (actor, answers) = &*asked;
                let known = profiles::of_account(conn, account).await?;
                let (person, profile) = known.context("an account has a person")?;
                save(&house, conn, &Told { actor, person, answers }, &profile).await?;
                customer_answers::note_asked(conn, person, house.now()).await
            })
        })
        .await
        .map_err(Failure::Fault)
}

fn customer(actor: &Actor) -> Result<AccountId, Refused> {
    actor.permit(Action::Shop, "*").map_err(|_| anyhow!("only shoppers are asked"))?;
    match actor {
        Actor::Customer { account, .. } => Ok(*account),
        _ => Err(Failure::Refused(RegistrationRefusal::SignedOut)),
    }
}
