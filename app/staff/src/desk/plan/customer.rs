//! From a seat of the plan to the file of who has it; where nobody is known, to what became of it.

use crate::{
    desk::{sale_id, served},
    frame::context::StaffContext,
    look::form::LookForm,
};
use axum::{
    extract::{Path, Query},
    response::{IntoResponse, Redirect, Response},
};
use house::Answered;
use selling::blocks::{StatesRefusal, seat_customer};
use ui::{
    error::Stop,
    route::staff::{StaffRoute, counter::CounterRoute, desk::seat_history_path},
};

pub async fn lead(
    context: StaffContext,
    Path((_, sale)): Path<(String, String)>,
    Query(form): Query<LookForm>,
) -> Result<Response, Stop> {
    let sale = sale_id(&context, &sale)?;
    let seller = match served(&context, sale).await? {
        Ok(seller) => seller,
        Err(answer) => return Ok(answer),
    };
    let (slug, seat) = (form.text("performance"), form.text("seat"));
    let page = match seat_customer(&context.shop.house, &seller, slug, seat).await.answered()? {
        Ok(Some(person)) => {
            StaffRoute::Counter(CounterRoute::Customer(person)).path(context.language())
        }
        Ok(None) => seat_history_path(context.language(), seat, slug),
        Err(StatesRefusal::UnknownPerformance) => return Err(Stop::NotFound),
    };
    Ok(Redirect::to(&page).into_response())
}
