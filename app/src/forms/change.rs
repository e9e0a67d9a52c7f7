//! A buyer chooses what becomes of tickets whose performance was cancelled or moved.

use axum::{
    Form,
    extract::{Path, rejection::FormRejection},
    response::Response,
};
use domain::{
    change::{ChangeChoice, ChoiceRefusal},
    id::ChangeId,
};
use house::Failure;
use serde::Deserialize;
use subscribers::changes;
use ui::{
    error::Stop,
    refusal,
    route::Route,
    session::{Notice, Tone, Visit},
};

#[derive(Deserialize)]
pub struct Chosen {
    #[serde(default)]
    choice: String,
}

pub async fn choose(
    mut visit: Visit,
    Path((_, secret, change)): Path<(String, String, String)>,
    form: Result<Form<Chosen>, FormRejection>,
) -> Result<Response, Stop> {
    let change: ChangeId = change.parse().map_err(|_| Stop::NotFound)?;
    let choice = form.map_or(None, |Form(form)| ChangeChoice::parse(&form.choice));
    let actor = visit.actor().await?;
    let answer = match choice {
        Some(choice) => {
            let house = &visit.shop.house;
            changes::choose(house, &actor, &secret, change, choice).await.map(|()| choice)
        }
        None => Err(Failure::Refused(ChoiceRefusal::NotOffered)),
    };
    let notice = match answer {
        Ok(choice) => {
            let words = visit.locale.text(match choice {
                ChangeChoice::Keep => "order-change-done-keep",
                ChangeChoice::MoneyBack => "order-change-done-money-back",
                ChangeChoice::Credit => "order-change-done-credit",
                // Never said here: each ticket is exchanged by an order of its own.
                ChangeChoice::Exchange => "exchange-done",
            });
            Notice::new(Tone::Good, words)
        }
        Err(Failure::Refused(ChoiceRefusal::Unknown)) => return Err(Stop::NotFound),
        Err(Failure::Refused(why)) => {
            Notice::new(Tone::Warning, refusal::choice(&visit.locale, why))
        }
        Err(Failure::Fault(fault)) => return Err(fault.into()),
    };
    visit.leave_notice(&notice).await?;
    Ok(visit.redirect(&Route::Order(secret)))
}
