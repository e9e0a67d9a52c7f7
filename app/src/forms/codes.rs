//! A promo code or a gift voucher's comes into the basket: people have one field for both. No
//! address ever has a voucher's code in it.

use crate::pages::{
    basket::{
        extras::{CodeField, CodeForm},
        vouchers::TypedVoucher,
    },
    vouchers::until,
};
use domain::{
    people::actor::Actor,
    sales::voucher::{self, VoucherRefusal, VoucherState},
};
use house::Answered;
use ui::{
    error::Stop,
    locale,
    session::{Notice, Tone, Visit},
};

/// None: it was taken. Else the field as it was typed, with why not.
pub async fn enter(visit: &mut Visit, typed: CodeForm) -> Result<Option<CodeField>, Stop> {
    if voucher::is_like_code(&typed.code) {
        return enter_voucher(visit, typed.code).await;
    }
    let actor = visit.actor().await?;
    let house = &visit.shop.house;
    match selling::basket::add_code(house, &actor, &typed.code, &typed.number).await.answered()? {
        Ok(()) => Ok(None),
        Err(refused) => Ok(Some(CodeField::promo(&visit.locale, typed, refused))),
    }
}

/// A gift voucher's, at the checkout, which says itself what the voucher pays.
pub async fn at_checkout(visit: &mut Visit, code: String) -> Result<TypedVoucher, Stop> {
    if code.trim().is_empty() {
        return Ok(TypedVoucher::default());
    }
    let actor = visit.actor().await?;
    match selling::basket::add_voucher(&visit.shop.house, &actor, &code).await.answered()? {
        Ok(_) => Ok(TypedVoucher::default()),
        Err(refused) => {
            let field = refused_voucher(visit, &actor, code.clone(), refused).await?;
            Ok(TypedVoucher { code, refused: field.refused })
        }
    }
}

async fn enter_voucher(visit: &mut Visit, code: String) -> Result<Option<CodeField>, Stop> {
    let actor = visit.actor().await?;
    match selling::basket::add_voucher(&visit.shop.house, &actor, &code).await.answered()? {
        Ok(voucher) => {
            let balance = locale::money(&visit.locale, voucher.balance_minor, voucher.currency);
            let args = [("balance", balance.into())];
            let words = visit.locale.text_with("voucher-added", &args);
            visit.leave_notice(&Notice::new(Tone::Good, words)).await?;
            Ok(None)
        }
        Err(refused) => Ok(Some(refused_voucher(visit, &actor, code, refused).await?)),
    }
}

async fn refused_voucher(
    visit: &Visit,
    actor: &Actor,
    code: String,
    refused: VoucherRefusal,
) -> Result<CodeField, Stop> {
    let until = match refused {
        VoucherRefusal::Expired => last_day(visit, actor, &code).await?,
        _ => None,
    };
    Ok(CodeField::voucher(&visit.locale, code, refused, until))
}

/// Of a voucher that has expired.
async fn last_day(visit: &Visit, actor: &Actor, code: &str) -> Result<Option<String>, Stop> {
    let house = &visit.shop.house;
    match selling::basket::look_up(house, actor, code).await.answered()? {
        Ok(voucher) => {
            let zone = people::customers::house_time_zone(house).await?;
            Ok(until(&visit.locale, &voucher, VoucherState::Expired, &zone))
        }
        Err(_) => Ok(None),
    }
}
