//! The tickets of a sale on paper, and of any order that somebody brings back to the counter: their
//! paper was lost, or the printer stopped. Each print leaves a row with the colleague who printed.

use super::sale_id;
use crate::frame::{
    context::StaffContext,
    shell::{StaffPage, staff_page},
};
use axum::{extract::Path, http::StatusCode, response::Response};
use house::Answered;
use markup::view;
use money::checkout::order_of_sale;
use selling::tickets::{Print, TicketRefusal, tickets_pdf_at_counter};
use ui::{error::Stop, frame::document, refusal, route::staff::StaffRoute};

pub async fn pdf(
    context: StaffContext,
    Path((_, sale)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let sale = sale_id(&context, &sale)?;
    let (house, actor) = (&context.shop.house, context.actor());
    let order = order_of_sale(house, &actor, sale).await?.ok_or(Stop::NotFound)?;
    printed(&context, order.code).await
}

pub async fn of_order(
    context: StaffContext,
    Path((_, code)): Path<(String, String)>,
) -> Result<Response, Stop> {
    printed(&context, code).await
}

async fn printed(context: &StaffContext, code: String) -> Result<Response, Stop> {
    let (house, actor) = (&context.shop.house, context.actor());
    let how = Print::each_alone(context.language());
    match tickets_pdf_at_counter(house, &actor, &code, how).await.answered()? {
        Ok(pdf) => {
            let name = context.locale.text("order-pdf-file");
            Ok(document::sent(pdf, "application/pdf", &name))
        }
        Err(why) => refused(context, code, why),
    }
}

/// Why nothing is printed, and the way back to the order.
fn refused(context: &StaffContext, code: String, why: TicketRefusal) -> Result<Response, Stop> {
    let locale = &context.locale;
    let words = refusal::ticket(locale, why).ok_or(Stop::NotFound)?;
    let title = locale.text("staff-desk-print");
    let heading = title.clone();
    let order = StaffRoute::Order(code.clone()).path(locale.language());
    let link = code.clone();
    let main = move || {
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p class="lede">{words}</p>
            </header>
            <p><a class="desk-code" href=order>{link}</a></p>
        }
    };
    let mut page = StaffPage::new(StaffRoute::Order(code), title, "page page--narrow", main);
    page.status = StatusCode::CONFLICT;
    Ok(staff_page(context, page))
}
