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
use subscribers::changes::{self, Chosen};
use ui::{
    error::Stop,
    refusal,
    route::Route,
    session::{Notice, Tone, Visit},
};

#[derive(Deserialize)]
pub struct ChoiceForm {
    #[serde(default)]
    choice: String,
    /// What the page said that each choice brings.
    refund_minor: Option<i64>,
    credit_minor: Option<i64>,
}

impl ChoiceForm {
    fn chosen(&self) -> Option<Chosen> {
        let choice = ChangeChoice::parse(&self.choice)?;
        let shown_minor = match choice {
            ChangeChoice::MoneyBack => self.refund_minor,
            ChangeChoice::Credit => self.credit_minor,
            ChangeChoice::Keep | ChangeChoice::Exchange => None,
        };
        Some(Chosen { choice, shown_minor })
    }
}

pub async fn choose(
    mut visit: Visit,
    Path((_, secret, change)): Path<(String, String, String)>,
    form: Result<Form<ChoiceForm>, FormRejection>,
) -> Result<Response, Stop> {
    let change: ChangeId = change.parse().map_err(|_| Stop::NotFound)?;
    let chosen = form.map_or(None, |Form(form)| form.chosen());
    let actor = visit.actor().await?;
    let answer = match chosen {
        Some(chosen) => {
            let house = &visit.shop.house;
            changes::choose(house, &actor, &secret, change, chosen).await.map(|()| chosen.choice)
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
