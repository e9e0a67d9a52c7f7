//! Forms of the basket beside its tickets: an extra in it or out of it, a promo code.

use super::{undo, vouchers};
use crate::{
    forms::people::person_of,
    pages::{
        basket,
        basket_extras::{CodeField, CodeForm},
    },
};
use axum::{Form, response::Response};
use domain::{id::BasketExtraId, money::Currency, voucher};
use house::Failure;
use selling::extras::PutExtra;
use serde::Deserialize;
use ui::{
    error::Stop,
    refusal,
    route::Route,
    session::{Notice, Tone, Visit},
};

#[derive(Debug, Deserialize)]
pub struct PutForm {
    key: String,
    /// As the page showed it.
    #[serde(default)]
    name: String,
    /// The performance that it goes with; empty: by itself.
    #[serde(default)]
    performance: String,
    /// None: one.
    quantity: Option<String>,
    /// A donor's sum among those that are proposed, in minor units.
    #[serde(default)]
    amount: String,
    /// One of their own, in whole units or with cents.
    #[serde(default)]
    other_amount: String,
    /// Whose pass it is; empty: whoever buys.
    #[serde(default)]
    person: String,
}

impl PutForm {
    fn put(&self, currency: Currency) -> Result<PutExtra, Stop> {
        let performance = match self.performance.as_str() {
            "" => None,
            id => Some(id.parse().map_err(|_| Stop::BadForm)?),
        };
        let quantity = self.quantity.as_deref().map(str::trim).unwrap_or("1");
        let amount_minor = match self.other_amount.trim() {
            "" => self.amount.parse().ok(),
            // What can't be read is refused with a word, like a sum that is too large.
            typed => Some(currency.typed(typed).unwrap_or_default()),
        };
        Ok(PutExtra {
            key: self.key.clone(),
            performance,
            quantity: quantity.parse().map_err(|_| Stop::BadForm)?,
            amount_minor,
            beneficiary: person_of(&self.person)?,
        })
    }
}

pub async fn put(mut visit: Visit, Form(form): Form<PutForm>) -> Result<Response, Stop> {
    let put = form.put(season::catalogue::currency(&visit.shop.house))?;
    let actor = visit.actor().await?;
    let before = undo::before(&visit).await?;
    match selling::extras::put_extra(&visit.shop.house, &actor, &put).await {
        Ok(()) => {
            if !form.name.is_empty() {
                let what = [("what", form.name.into())];
                let words = visit.locale.text_with("basket-extra-put", &what);
                undo::leave_put(&visit, before, &put, words).await?;
            }
            let basket = Route::Basket.path(visit.language());
            Ok(visit.redirect_to(&format!("{basket}?held=1")))
        }
        Err(Failure::Refused(refused)) => {
            let words = refusal::put(
                &visit.locale,
                &refused,
                season::catalogue::currency(&visit.shop.house),
            );
            back(visit, words).await
        }
        Err(Failure::Fault(fault)) => Err(fault.into()),
    }
}

#[derive(Debug, Deserialize)]
pub struct RemoveForm {
    extra: String,
    /// As the page showed it.
    #[serde(default)]
    name: String,
}

pub async fn remove(mut visit: Visit, Form(form): Form<RemoveForm>) -> Result<Response, Stop> {
    let extra: BasketExtraId = form.extra.parse().map_err(|_| Stop::BadForm)?;
    let actor = visit.actor().await?;
    let before = undo::before(&visit).await?;
    match selling::extras::remove_extra(&visit.shop.house, &actor, extra).await {
        Ok(()) | Err(Failure::Refused(())) => {
            undo::leave(&visit, before, &[form.name]).await?;
            Ok(visit.redirect(&Route::Basket))
        }
        Err(Failure::Fault(fault)) => Err(fault.into()),
    }
}

/// A promo code, or a gift voucher's: people have one field for both.
pub async fn add_code(mut visit: Visit, Form(form): Form<CodeForm>) -> Result<Response, Stop> {
    if voucher::is_like_code(&form.code) {
        return vouchers::add(visit, form.code).await;
    }
    let actor = visit.actor().await?;
    match selling::basket::add_code(&visit.shop.house, &actor, &form.code, &form.number).await {
        Ok(()) => Ok(visit.redirect(&Route::Basket)),
        Err(Failure::Refused(refused)) => {
            let field = CodeField::promo(&visit.locale, form, refused);
            basket::with_code(visit, field).await
        }
        Err(Failure::Fault(fault)) => Err(fault.into()),
    }
}

pub async fn remove_code(mut visit: Visit, Form(form): Form<CodeForm>) -> Result<Response, Stop> {
    let actor = visit.actor().await?;
    let before = undo::before(&visit).await?;
    match selling::basket::remove_code(&visit.shop.house, &actor, &form.code).await {
        Ok(()) | Err(Failure::Refused(())) => {
            undo::leave(&visit, before, &[form.code]).await?;
            Ok(visit.redirect(&Route::Basket))
        }
        Err(Failure::Fault(fault)) => Err(fault.into()),
    }
}

async fn back(visit: Visit, words: String) -> Result<Response, Stop> {
    visit.leave_notice(&Notice::new(Tone::Warning, words)).await?;
    Ok(visit.redirect(&Route::Basket))
}
