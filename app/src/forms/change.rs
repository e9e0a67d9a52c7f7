//! A buyer chooses what becomes of tickets whose performance was cancelled or moved.

use axum::{
    Form,
    extract::{Path, rejection::FormRejection},
    response::Response,
};
use domain::{
    change::{ChangeChoice, ChoiceRefusal},
    id::ChangeId,
    money::Money,
};
use house::{Failure, locales::Locale};
use serde::Deserialize;
use subscribers::changes::{self, Brings, Chosen};
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
    /// How many tickets the page said to be on offer.
    offers: Option<u32>,
}

impl ChoiceForm {
    fn chosen(&self) -> Option<Chosen> {
        let choice = ChangeChoice::parse(&self.choice)?;
        let shown_minor = match choice {
            ChangeChoice::MoneyBack => self.refund_minor,
            ChangeChoice::Credit => self.credit_minor,
            ChangeChoice::Keep | ChangeChoice::Exchange => None,
        };
        Some(Chosen { choice, shown_minor, shown_offers: self.offers })
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
            let done = changes::choose(house, &actor, &secret, change, chosen).await;
            done.map(|brings| (chosen.choice, brings))
        }
        None => Err(Failure::Refused(ChoiceRefusal::NotOffered)),
    };
    let notice = match answer {
        Ok((choice, brings)) => Notice::new(Tone::Good, done(&visit.locale, choice, brings)),
        Err(Failure::Refused(ChoiceRefusal::Unknown)) => return Err(Stop::NotFound),
        Err(Failure::Refused(why)) => {
            Notice::new(Tone::Warning, refusal::choice(&visit.locale, why))
        }
        Err(Failure::Fault(fault)) => return Err(fault.into()),
    };
    visit.leave_notice(&notice).await?;
    Ok(visit.redirect(&Route::Order(secret)))
}

/// What was chosen, with what it brought.
fn done(locale: &Locale, choice: ChangeChoice, brings: Option<Brings>) -> String {
    let Some(Brings { refund, credit, settles }) = brings else {
        return locale.text(match choice {
            ChangeChoice::Keep => "order-change-done-keep",
            // Never said here: each ticket is exchanged by an order of its own.
            ChangeChoice::Exchange => "exchange-done",
            ChangeChoice::MoneyBack | ChangeChoice::Credit => "order-change-done",
        });
    };
    let voucher = Money { minor: refund.minor - credit.minor, ..refund };
    let args = [
        ("refund", locale.money(refund).into()),
        ("credit", locale.money(credit).into()),
        ("voucher", locale.money(voucher).into()),
        ("settles", locale.money(settles).into()),
    ];
    if settles.minor > 0 || (choice == ChangeChoice::Credit && refund.minor == 0) {
        return locale.text_with(
            match (settles.minor > 0, credit.minor > 0) {
                (true, true) => "order-change-done-settles-both",
                (true, false) => "order-change-done-settles",
                (false, _) => "order-change-done",
            },
            &args,
        );
    }
    let id = match (choice, credit.minor > 0, voucher.minor > 0) {
        (ChangeChoice::Credit, _, false) => "order-change-done-credit",
        (ChangeChoice::Credit, true, true) => "order-change-done-both",
        (ChangeChoice::Credit, false, true) => "order-change-done-voucher",
        (ChangeChoice::MoneyBack | ChangeChoice::Keep | ChangeChoice::Exchange, ..) => {
            "order-change-done-money-back"
        }
    };
    locale.text_with(id, &args)
}
