//! The basket's forms: a line given back, another ticket type for it, all given back, more time.

use super::undo;
use axum::{Form, response::Response};
use domain::id::{BasketItemId, BasketLineId};
use house::Failure;
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

pub async fn remove(mut visit: Visit, Form(form): Form<RemoveForm>) -> Result<Response, Stop> {
    let line: BasketLineId = form.line.parse().map_err(|_| Stop::BadForm)?;
    let actor = visit.actor().await?;
    let before = undo::before(&visit).await?;
    given_back(selling::basket::remove_line(&visit.shop.house, &actor, line).await)?;
    undo::leave(&visit, before, &[]).await?;
    Ok(visit.redirect(&Route::Basket))
}

#[derive(Debug, Deserialize)]
pub struct PriceTypeForm {
    line: String,
    price_type: String,
}

pub async fn set_price_type(
    mut visit: Visit,
    Form(form): Form<PriceTypeForm>,
) -> Result<Response, Stop> {
    let line: BasketLineId = form.line.parse().map_err(|_| Stop::BadForm)?;
    let actor = visit.actor().await?;
    let before = undo::before(&visit).await?;
    match selling::basket::set_price_type(&visit.shop.house, &actor, line, &form.price_type).await {
        Ok(()) => {
            let words = visit.locale.text("basket-price-type-changed");
            undo::leave_said(&visit, before, words).await?;
        }
        Err(Failure::Refused(refused)) => {
            let words = refusal::price_type(&visit.locale, refused);
            visit.leave_notice(&Notice::new(Tone::Warning, words)).await?;
        }
        Err(Failure::Fault(fault)) => return Err(fault.into()),
    }
    Ok(visit.redirect(&Route::Basket))
}

#[derive(Debug, Deserialize)]
pub struct ItemForm {
    item: String,
}

/// A package that isn't finished is given up, and its seats are kept.
pub async fn keep_as_singles(
    mut visit: Visit,
    Form(form): Form<ItemForm>,
) -> Result<Response, Stop> {
    let item: BasketItemId = form.item.parse().map_err(|_| Stop::BadForm)?;
    let actor = visit.actor().await?;
    let notice = match selling::basket::keep_as_singles(&visit.shop.house, &actor, item).await {
        Ok(()) => Notice::new(Tone::Good, visit.locale.text("basket-kept-as-singles")),
        Err(Failure::Refused(refused)) => {
            let words = match refused {
                PriceTypeRefusal::UnknownLine => refusal::price_type(&visit.locale, refused),
                PriceTypeRefusal::NotSold => visit.locale.text("basket-not-as-singles"),
            };
            Notice::new(Tone::Warning, words)
        }
        Err(Failure::Fault(fault)) => return Err(fault.into()),
    };
    visit.leave_notice(&notice).await?;
    Ok(visit.redirect(&Route::Basket))
}

pub async fn remove_item(mut visit: Visit, Form(form): Form<ItemForm>) -> Result<Response, Stop> {
    let item: BasketItemId = form.item.parse().map_err(|_| Stop::BadForm)?;
    let actor = visit.actor().await?;
    let before = undo::before(&visit).await?;
    given_back(selling::basket::remove_item(&visit.shop.house, &actor, item).await)?;
    undo::leave(&visit, before, &[]).await?;
    Ok(visit.redirect(&Route::Basket))
}

pub async fn empty(mut visit: Visit) -> Result<Response, Stop> {
    let actor = visit.actor().await?;
    let before = undo::before(&visit).await?;
    given_back(selling::basket::empty(&visit.shop.house, &actor).await)?;
    let words = visit.locale.text("basket-emptied");
    undo::leave_said(&visit, before, words).await?;
    Ok(visit.redirect(&Route::Basket))
}

/// Giving back can't be refused: what isn't there is given back already.
fn given_back<T>(answer: Result<T, Failure<()>>) -> Result<(), Stop> {
    match answer {
        Ok(_) | Err(Failure::Refused(())) => Ok(()),
        Err(Failure::Fault(fault)) => Err(fault.into()),
    }
}

pub async fn extend(mut visit: Visit, Form(form): Form<ExtendForm>) -> Result<Response, Stop> {
    let actor = visit.actor().await?;
    match selling::basket::extend_basket(&visit.shop.house, &actor).await {
        Ok(_) => {}
        Err(Failure::Refused(refused)) => {
            let words = refusal::extend(&visit.locale, refused);
            visit.leave_notice(&Notice::new(Tone::Warning, words)).await?;
        }
        Err(Failure::Fault(fault)) => return Err(fault.into()),
    }
    let back = if form.back == "checkout" { Route::Checkout } else { Route::Basket };
    Ok(visit.redirect(&back))
}
