//! The tickets of a sale on paper, and of any order that somebody brings back to the counter: their
//! paper was lost, or the printer stopped. Each print leaves a row with the colleague who printed,
//! and from the second time on with a reason.

use super::{reason_first, shown::refusal_page};
use crate::{
    desk::{encoded, sale_id},
    frame::context::StaffContext,
    look::form::LookForm,
};
use axum::{
    Form,
    extract::{Path, Query},
    response::Response,
};
use domain::{
    id::AdmissionId,
    people::actor::Action,
    tickets::{
        media::Paper,
        printer::{PrinterKind, PrinterPurpose},
    },
};
use house::Answered;
use money::checkout::order_of_sale;
use selling::tickets::{
    Print,
    counter_prints::{CounterPrint, PrintRefusal, counter_pdf, printers_of_sale},
};
use ui::{error::Stop, frame::document};

pub async fn pdf(
    context: StaffContext,
    Path((_, sale)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let sale = sale_id(&context, &sale)?;
    let (house, actor) = (&context.shop.house, context.actor());
    let order = order_of_sale(house, &actor, sale).await?.ok_or(Stop::NotFound)?;
    // The paper that lies in the printer of the browser there.
    let printers = printers_of_sale(house, sale, &order.outlet).await?;
    let paper = printers
        .iter()
        .find(|it| it.device.kind == PrinterKind::Browser && it.purpose == PrinterPurpose::Tickets);
    let paper = paper.map_or(Paper::EachAlone, |printer| printer.device.paper.as_paper());
    let wanted = CounterPrint { code: order.code, ..CounterPrint::default() };
    printed(&context, wanted, paper).await
}

pub async fn of_order(
    context: StaffContext,
    Path((_, code)): Path<(String, String)>,
    Query(form): Query<LookForm>,
) -> Result<Response, Stop> {
    chosen(context, code, form).await
}

/// With a reason, whose words may name somebody: they stand in no address.
pub async fn of_order_again(
    context: StaffContext,
    Path((_, code)): Path<(String, String)>,
    Form(form): Form<LookForm>,
) -> Result<Response, Stop> {
    chosen(context, code, form).await
}

async fn chosen(context: StaffContext, code: String, form: LookForm) -> Result<Response, Stop> {
    context.actor().permit_somewhere(Action::Sell)?;
    let chosen = form.all("ticket").map(str::parse::<AdmissionId>).collect::<Result<Vec<_>, _>>();
    let wanted = CounterPrint {
        code,
        admissions: chosen.map_err(|_| Stop::NotFound)?,
        reason: form.text("reason").to_owned(),
    };
    printed(&context, wanted, Paper::EachAlone).await
}

async fn printed(
    context: &StaffContext,
    wanted: CounterPrint,
    paper: Paper,
) -> Result<Response, Stop> {
    let (house, actor) = (&context.shop.house, context.actor());
    let how = Print { paper, language: context.language() };
    match counter_pdf(house, &actor, &wanted, how).await.answered()? {
        Ok(pdf) => {
            let name = context.locale.text("order-pdf-file");
            Ok(document::sent(pdf, "application/pdf", &name))
        }
        Err(PrintRefusal::ReasonMissing) => Ok(reason_first(context, &encoded(&wanted.code))),
        Err(why) => refusal_page(context, why),
    }
}
