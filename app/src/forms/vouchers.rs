//! Gift vouchers: into the basket that they are to pay, out of it, and back to the house. No
//! address ever has a voucher's code in it.

use crate::pages::{basket, basket_extras::CodeField, vouchers::until};
use axum::{Form, extract::Path, response::Response};
use domain::{
    actor::Actor,
    id::VoucherId,
    voucher::{VoucherRefusal, VoucherState},
};
use house::Failure;
use serde::Deserialize;
use ui::{
    error::Stop,
    locale, refusal,
    route::Route,
    session::{Notice, Tone, Visit},
};

pub async fn add(mut visit: Visit, code: String) -> Result<Response, Stop> {
    let actor = visit.actor().await?;
    let notice = match selling::basket::add_voucher(&visit.shop.house, &actor, &code).await {
        Ok(voucher) => {
            let balance = locale::money(&visit.locale, voucher.balance_minor, voucher.currency);
            let args = [("balance", balance.into())];
            Notice::new(Tone::Good, visit.locale.text_with("voucher-added", &args))
        }
        Err(Failure::Refused(refused)) => {
            let until = match refused {
                VoucherRefusal::Expired => last_day(&visit, &actor, &code).await?,
                _ => None,
            };
            let field = CodeField::voucher(&visit.locale, code, refused, until);
            return basket::with_code(visit, field).await;
        }
        Err(Failure::Fault(fault)) => return Err(fault.into()),
    };
    visit.leave_notice(&notice).await?;
    Ok(visit.redirect(&Route::Basket))
}

/// Of a voucher that has expired.
async fn last_day(visit: &Visit, actor: &Actor, code: &str) -> Result<Option<String>, Stop> {
    let house = &visit.shop.house;
    match selling::basket::look_up(house, actor, code).await {
        Ok(voucher) => {
            let zone = people::customers::house_time_zone(house).await?;
            Ok(until(&visit.locale, &voucher, VoucherState::Expired, &zone))
        }
        Err(Failure::Refused(_)) => Ok(None),
        Err(Failure::Fault(fault)) => Err(fault.into()),
    }
}

#[derive(Debug, Deserialize)]
pub struct RemoveForm {
    voucher: String,
}

pub async fn remove(mut visit: Visit, Form(form): Form<RemoveForm>) -> Result<Response, Stop> {
    let voucher: VoucherId = form.voucher.parse().map_err(|_| Stop::BadForm)?;
    let actor = visit.actor().await?;
    match selling::basket::remove_voucher(&visit.shop.house, &actor, voucher).await {
        Ok(()) | Err(Failure::Refused(())) => Ok(visit.redirect(&Route::Basket)),
        Err(Failure::Fault(fault)) => Err(fault.into()),
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
    let notice = match done {
        Ok(()) => Notice::new(Tone::Good, visit.locale.text("voucher-withdrawn")),
        Err(Failure::Refused(refused)) => {
            let words = refusal::withdrawal(&visit.locale, refused).ok_or(Stop::NotFound)?;
            Notice::new(Tone::Warning, words)
        }
        Err(Failure::Fault(fault)) => return Err(fault.into()),
    };
    visit.leave_notice(&notice).await?;
    Ok(visit.redirect(&Route::Order(secret)))
}
