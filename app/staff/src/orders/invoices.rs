//! An order's invoices, for who may see money.

use crate::frame::context::StaffContext;
use axum::{
    extract::Path,
    http::header,
    response::{IntoResponse, Response},
};
use domain::{id::InvoiceId, payments::invoice::InvoiceView, people::actor::Action};
use house::locales::Locale;
use markup::{Html, view};
use ui::route::staff::invoice_path;
use ui::{error::Stop, ticket::papers::row};

pub async fn pdf(
    context: StaffContext,
    Path((_, code, invoice)): Path<(String, String, String)>,
) -> Result<Response, Stop> {
    let actor = context.actor();
    actor.permit_somewhere(Action::ReadMoney)?;
    let invoice: InvoiceId = invoice.parse().map_err(|_| Stop::NotFound)?;
    let house = &context.shop.house;
    let pdf = money::invoices::staff_invoice_pdf(house, &actor, &code, invoice, context.language())
        .await?;
    let pdf = pdf.ok_or(Stop::NotFound)?;
    let headers =
        [(header::CONTENT_TYPE, "application/pdf"), (header::CACHE_CONTROL, "private, no-store")];
    Ok((headers, pdf).into_response())
}

/// Their numbers, each a link to its paper; nothing where there is none.
pub fn list(
    locale: &Locale,
    code: &str,
    invoices: &[InvoiceView],
    time_zone: &str,
) -> Option<Html> {
    if invoices.is_empty() {
        return None;
    }
    let rows = invoices.iter().map(|invoice| {
        let href = invoice_path(locale.language(), code, invoice.id);
        row(locale, invoice, href, time_zone)
    });
    Some(view! {
        <section class="flow desk-aside" aria-labelledby="invoices">
            <h2 class="desk-section__title" id="invoices">
                {locale.text("staff-order-invoices")}
            </h2>
            <ul class="papers__list">{rows.collect::<Html>()}</ul>
        </section>
    })
}
