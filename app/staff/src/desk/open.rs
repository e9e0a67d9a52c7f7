//! A sale begins, is put aside, is taken up again, and ends without an order.

pub(super) mod exchange;

use super::{
    counter_at, counter_key, home_path, own_counters, refused, sale_id, sale_path, served, words,
};
use crate::{desk::home, frame::context::StaffContext, look::form::LookForm};
use axum::{
    Form,
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use domain::{id::SessionId, people::actor::Action};
use house::Answered;
use people::sales::{open_sale, park_sale, take_up_sale};
use selling::{basket, tickets::counter_prints::begin_sale_at};
use ui::error::Stop;

/// At the counter that the form names, for the performance that it names.
pub async fn open(context: StaffContext, Form(form): Form<LookForm>) -> Result<Response, Stop> {
    context.actor().permit_somewhere(Action::Sell)?;
    let counter = counter_at(form.text("at"));
    let (house, actor) = (&context.shop.house, context.actor());
    let seller = match open_sale(house, &actor, &counter).await.answered()? {
        Ok(seller) => seller,
        Err(why) => {
            let said = words::sale(&context.locale, why);
            let (known, meant) = own_counters(&context, counter_key(&counter)).await?;
            return home::refused(context, home::Counters { known, meant }, said).await;
        }
    };
    begin_sale_at(house, &seller, &context.workplace).await?;
    let sale = seller.session().ok_or(Stop::NotFound)?;
    // From the page of a customer: the sale is theirs.
    if let Ok(person) = form.text("customer").parse() {
        let _ = basket::set_customer(house, &seller, Some(person)).await.answered()?;
    }
    let page = sale_path(context.language(), sale, form.text("performance"));
    Ok(Redirect::to(&with_sale_before(page, &form)).into_response())
}

/// The new sale's page names what was sold just before it, if the form comes from there.
fn with_sale_before(page: String, form: &LookForm) -> String {
    let Ok(before) = form.text("before").parse::<SessionId>() else { return page };
    let mark = match page.contains('?') {
        true => '&',
        false => '?',
    };
    let given = form.text("given").parse::<i64>().ok();
    let given = given.map(|minor| format!("&given={minor}")).unwrap_or_default();
    format!("{page}{mark}before={before}{given}")
}

pub async fn put_aside(
    context: StaffContext,
    Path((_, sale)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let sale = sale_id(&context, &sale)?;
    let seller = match served(&context, sale).await? {
        Ok(seller) => seller,
        Err(answer) => return Ok(answer),
    };
    match park_sale(&context.shop.house, &context.actor(), sale).await.answered()? {
        Ok(()) => {
            let home = home_path(context.language(), &seller, "aside");
            Ok(Redirect::to(&home).into_response())
        }
        Err(why) => Ok(refused(&context, why, Some(sale))),
    }
}

pub async fn take_up(
    context: StaffContext,
    Path((_, sale)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let sale = sale_id(&context, &sale)?;
    let house = &context.shop.house;
    match take_up_sale(house, &context.actor(), sale).await.answered()? {
        Ok(seller) => {
            begin_sale_at(house, &seller, &context.workplace).await?;
            let page = sale_path(context.language(), sale, "");
            Ok(Redirect::to(&page).into_response())
        }
        Err(why) => Ok(refused(&context, why, Some(sale))),
    }
}

/// All that it holds goes back.
pub async fn close(
    context: StaffContext,
    Path((_, sale)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let sale = sale_id(&context, &sale)?;
    let seller = match served(&context, sale).await? {
        Ok(seller) => seller,
        Err(answer) => return Ok(answer),
    };
    // An empty basket has nothing that could be refused.
    let _ = basket::empty(&context.shop.house, &seller).await.answered()?;
    let home = home_path(context.language(), &seller, "closed");
    Ok(Redirect::to(&home).into_response())
}
