//! The tickets of a sale on paper. Each print leaves a row with the colleague who printed.

use super::sale_id;
use crate::frame::context::StaffContext;
use axum::{extract::Path, response::Response};
use house::Answered;
use money::checkout::order_of_sale;
use selling::tickets::{Print, tickets_pdf_at_counter};
use ui::{error::Stop, frame::document};

pub async fn pdf(
    context: StaffContext,
    Path((_, sale)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let sale = sale_id(&context, &sale)?;
    let (house, actor) = (&context.shop.house, context.actor());
    let order = order_of_sale(house, &actor, sale).await?.ok_or(Stop::NotFound)?;
    let how = Print::each_alone(context.language());
    let pdf = tickets_pdf_at_counter(house, &actor, &order.code, how).await.answered()?;
    // An order without tickets has no page that leads here.
    let pdf = pdf.map_err(|_| Stop::NotFound)?;
    Ok(document::sent(pdf, "application/pdf", &context.locale.text("order-pdf-file")))
}
