//! A bank account is kept or removed, and credit is paid out to it.

use crate::pages::{
    credit::{bank_account, bank_fields::Wrong},
    sign_in::to_sign_in,
};
use axum::{
    Form,
    extract::{Path, rejection::FormRejection},
    response::Response,
};
use domain::{id::PayOutId, payments::bank_account::BankRefusal};
use house::Answered;
use serde::Deserialize;
use subscribers::bank::{self, AccountForm, PayOutWish};
use ui::{
    error::Stop,
    locale::money,
    refusal,
    route::Route,
    session::{Notice, Tone, Visit},
};

#[derive(Default, Deserialize)]
pub struct BankForm {
    #[serde(default)]
    iban: String,
    #[serde(default)]
    bic: String,
    #[serde(default)]
    account_holder: String,
    /// `pay-out`: where one goes on.
    #[serde(default)]
    next: String,
}

pub async fn save(
    mut visit: Visit,
    form: Result<Form<BankForm>, FormRejection>,
) -> Result<Response, Stop> {
    let Form(BankForm { iban, bic, account_holder, next }) = form.map_err(|_| Stop::BadForm)?;
    let form = AccountForm { iban, bic, account_holder };
    let actor = visit.actor().await?;
    match bank::set_account(&visit.shop.house, &actor, &form).await.answered()? {
        Ok(()) => {
            let next = if next == "pay-out" { Route::PayOut } else { Route::Credit };
            back(visit, "payout-account-saved", &next).await
        }
        Err(BankRefusal::SignedOut) => Ok(to_sign_in(visit, &Route::BankAccount)),
        Err(why) => bank_account::page(visit, Some(Wrong { form, why })).await,
    }
}

pub async fn remove(mut visit: Visit) -> Result<Response, Stop> {
    let actor = visit.actor().await?;
    match bank::remove_account(&visit.shop.house, &actor).await.answered()? {
        Ok(()) => back(visit, "payout-account-removed", &Route::BankAccount).await,
        Err(why) => refused(visit, why, &Route::BankAccount).await,
    }
}

#[derive(Default, Deserialize)]
pub struct AskForm {
    #[serde(default)]
    amount_minor: i64,
    #[serde(default)]
    request_key: String,
}

pub async fn ask(
    mut visit: Visit,
    form: Result<Form<AskForm>, FormRejection>,
) -> Result<Response, Stop> {
    let Form(AskForm { amount_minor, request_key }) = form.map_err(|_| Stop::BadForm)?;
    let actor = visit.actor().await?;
    let wish = PayOutWish { amount_minor, request_key };
    match bank::ask(&visit.shop.house, &actor, &wish).await.answered()? {
        Ok(minor) => {
            let currency = season::catalogue::currency(&visit.shop.house);
            let amount = money(&visit.locale, minor, currency);
            let words = visit.locale.text_with("payout-done", &[("amount", amount.into())]);
            visit.leave_notice(&Notice::new(Tone::Good, words)).await?;
            Ok(visit.redirect(&Route::Credit))
        }
        Err(why) => refused(visit, why, &Route::PayOut).await,
    }
}

pub async fn call_back(
    mut visit: Visit,
    Path((_, pay_out)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let pay_out: PayOutId = pay_out.parse().map_err(|_| Stop::NotFound)?;
    let actor = visit.actor().await?;
    match bank::take_back(&visit.shop.house, &actor, pay_out).await.answered()? {
        Ok(()) => back(visit, "payout-called-back", &Route::Credit).await,
        Err(why) => refused(visit, why, &Route::Credit).await,
    }
}

async fn refused(visit: Visit, why: BankRefusal, to: &Route) -> Result<Response, Stop> {
    if why == BankRefusal::SignedOut {
        return Ok(to_sign_in(visit, to));
    }
    let currency = season::catalogue::currency(&visit.shop.house);
    let words = refusal::bank(&visit.locale, why, currency);
    visit.leave_notice(&Notice::new(Tone::Warning, words)).await?;
    Ok(visit.redirect(to))
}

async fn back(visit: Visit, said: &str, to: &Route) -> Result<Response, Stop> {
    let words = visit.locale.text(said);
    visit.leave_notice(&Notice::new(Tone::Good, words)).await?;
    Ok(visit.redirect(to))
}
