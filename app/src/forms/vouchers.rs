//! Gift vouchers: out of the basket that they are to pay, and back to the house.

use super::chosen::Sent;
use axum::{Form, extract::Path, response::Response};
use domain::id::VoucherId;
use house::Answered;
use serde::Deserialize;
use ui::{
    error::Stop,
    refusal,
    route::Route,
    session::{Notice, Tone, Visit},
};

#[derive(Debug, Deserialize)]
pub struct RemoveForm {
    voucher: String,
}

pub async fn remove(
    mut visit: Visit,
    Form(sent): Form<Sent<RemoveForm>>,
) -> Result<Response, Stop> {
    let voucher: VoucherId = sent.form.voucher.parse().map_err(|_| Stop::BadForm)?;
    sent.chosen.first(&mut visit).await?;
    let actor = visit.actor().await?;
    match selling::basket::remove_voucher(&visit.shop.house, &actor, voucher).await.answered()? {
        Ok(()) | Err(()) => Ok(visit.redirect(&Route::Basket)),
    }
}

#[derive(Debug, Deserialize)]
pub struct WithdrawForm {
    voucher: String,
    /// In minor units, as the button's page said it.
    amount: Option<i64>,
}

/// The second step: the first one opens the words on the order's page.
pub async fn withdraw(
    mut visit: Visit,
    Path((_, secret)): Path<(String, String)>,
    Form(form): Form<WithdrawForm>,
) -> Result<Response, Stop> {
    let voucher: VoucherId = form.voucher.parse().map_err(|_| Stop::BadForm)?;
    let actor = visit.actor().await?;
    let house = &visit.shop.house;
    let done = money::vouchers::withdraw(house, &actor, &secret, voucher, form.amount).await;
    let notice = match done.answered()? {
        Ok(()) => Notice::new(Tone::Good, visit.locale.text("voucher-withdrawn")),
        Err(refused) => {
            let words = refusal::withdrawal(&visit.locale, refused).ok_or(Stop::NotFound)?;
            Notice::new(Tone::Warning, words)
        }
    };
    visit.leave_notice(&notice).await?;
    Ok(visit.redirect(&Route::Order(secret)))
}
