//! The basket's buttons: a line given back, all given back, more time, on to the checkout.

use super::{
    chosen::{Chosen, Sent},
    extras, undo,
};
use crate::pages::basket;
use axum::{Form, response::Response};
use domain::id::{BasketItemId, BasketLineId};
use house::{Answered, Failure};
use selling::basket::PriceTypeRefusal;
use serde::Deserialize;
use ui::{
    error::Stop,
    refusal,
    route::Route,
    session::{Notice, Tone, Visit},
};

#[derive(Debug, Deserialize)]
pub struct RemoveForm {
    line: String,
}

#[derive(Debug, Deserialize)]
pub struct ExtendForm {
    /// `checkout`, or the basket.
    #[serde(default)]
    back: String,
}

pub async fn remove(
    mut visit: Visit,
    Form(sent): Form<Sent<RemoveForm>>,
) -> Result<Response, Stop> {
    let line: BasketLineId = sent.form.line.parse().map_err(|_| Stop::BadForm)?;
    sent.chosen.first(&mut visit).await?;
    let actor = visit.actor().await?;
    let before = undo::before(&visit).await?;
    given_back(selling::basket::remove_line(&visit.shop.house, &actor, line).await)?;
    undo::leave(&visit, before, &[]).await?;
    Ok(visit.redirect(&Route::Basket))
}

/// All that is chosen and typed, and nothing beside it.
pub async fn apply(mut visit: Visit, Form(chosen): Form<Chosen>) -> Result<Response, Stop> {
    if let Some(key) = chosen.entered_sum() {
        return extras::put_entered(visit, key, &chosen).await;
    }
    match chosen.apply(&mut visit).await?.code {
        Some(field) => basket::with_code(visit, field).await,
        None => Ok(visit.redirect(&Route::Basket)),
    }
}

/// The same, and to the checkout unless something was refused.
pub async fn go_on(mut visit: Visit, Form(chosen): Form<Chosen>) -> Result<Response, Stop> {
    let applied = chosen.apply(&mut visit).await?;
    match applied.code {
        Some(field) => basket::with_code(visit, field).await,
        None if applied.is_refused => Ok(visit.redirect(&Route::Basket)),
        None => Ok(visit.redirect(&Route::Checkout)),
    }
}

#[derive(Debug, Deserialize)]
pub struct ItemForm {
    item: String,
}

/// A package that isn't finished is given up, and its seats are kept.
pub async fn keep_as_singles(
    mut visit: Visit,
    Form(sent): Form<Sent<ItemForm>>,
) -> Result<Response, Stop> {
    let item: BasketItemId = sent.form.item.parse().map_err(|_| Stop::BadForm)?;
    sent.chosen.first(&mut visit).await?;
    let actor = visit.actor().await?;
    let notice =
        match selling::basket::keep_as_singles(&visit.shop.house, &actor, item).await.answered()? {
            Ok(()) => Notice::new(Tone::Good, visit.locale.text("basket-kept-as-singles")),
            Err(refused) => {
                let words = match refused {
                    PriceTypeRefusal::UnknownLine => refusal::price_type(&visit.locale, refused),
                    PriceTypeRefusal::NotSold => visit.locale.text("basket-not-as-singles"),
                };
                Notice::new(Tone::Warning, words)
            }
        };
    visit.leave_notice(&notice).await?;
    Ok(visit.redirect(&Route::Basket))
}

pub async fn remove_item(
    mut visit: Visit,
    Form(sent): Form<Sent<ItemForm>>,
) -> Result<Response, Stop> {
    let item: BasketItemId = sent.form.item.parse().map_err(|_| Stop::BadForm)?;
    sent.chosen.first(&mut visit).await?;
    let actor = visit.actor().await?;
    let before = undo::before(&visit).await?;
    given_back(selling::basket::remove_item(&visit.shop.house, &actor, item).await)?;
    undo::leave(&visit, before, &[]).await?;
    Ok(visit.redirect(&Route::Basket))
}

pub async fn empty(mut visit: Visit, Form(chosen): Form<Chosen>) -> Result<Response, Stop> {
    // The way back leads to what was chosen.
    chosen.first(&mut visit).await?;
    let actor = visit.actor().await?;
    let before = undo::before(&visit).await?;
    given_back(selling::basket::empty(&visit.shop.house, &actor).await)?;
    let words = visit.locale.text("basket-emptied");
    undo::leave_said(&visit, before, words).await?;
    Ok(visit.redirect(&Route::Basket))
}

/// Giving back can't be refused: what isn't there is given back already.
fn given_back<T>(answer: Result<T, Failure<()>>) -> Result<(), Stop> {
    match answer.answered()? {
        Ok(_) | Err(()) => Ok(()),
    }
}

pub async fn extend(
    mut visit: Visit,
    Form(sent): Form<Sent<ExtendForm>>,
) -> Result<Response, Stop> {
    sent.chosen.first(&mut visit).await?;
    let actor = visit.actor().await?;
    match selling::basket::extend_basket(&visit.shop.house, &actor).await.answered()? {
        Ok(_) => {}
        Err(refused) => {
            let words = refusal::extend(&visit.locale, refused);
            visit.leave_notice(&Notice::new(Tone::Warning, words)).await?;
        }
    }
    let back = if sent.form.back == "checkout" { Route::Checkout } else { Route::Basket };
    Ok(visit.redirect(&back))
}
