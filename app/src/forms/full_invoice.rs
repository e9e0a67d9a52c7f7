//! Tax data for a full invoice of an order.

use crate::pages::order;
use axum::{Form, extract::Path, response::Response};
use domain::payments::invoice::{FullInvoiceRefusal, Party};
use house::Answered;
use serde::Deserialize;
use ui::{
    error::Stop,
    route::Route,
    session::{Notice, Tone, Visit},
    ticket::papers::Asking,
};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct PartyForm {
    name: String,
    tax_number: String,
    street: String,
    postcode: String,
    town: String,
    country: String,
}

pub async fn ask(
    mut visit: Visit,
    Path((_, secret)): Path<(String, String)>,
    Form(form): Form<PartyForm>,
) -> Result<Response, Stop> {
    let PartyForm { name, tax_number, street, postcode, town, country } = form;
    let typed = Party { name, tax_number, street, postcode, town, country, ..Party::default() };
    let notice = match money::invoices::ask_full_invoice(&visit.shop.house, &secret, &typed)
        .await
        .answered()?
    {
        Ok(()) => Notice::new(Tone::Good, visit.locale.text("papers-asked")),
        Err(FullInvoiceRefusal::Fields(wrong)) => {
            return order::page(visit, secret, Asking { typed, wrong }).await;
        }
        Err(FullInvoiceRefusal::UnknownOrder) => return Err(Stop::NotFound),
        Err(FullInvoiceRefusal::NotPaid | FullInvoiceRefusal::NotNow) => {
            Notice::new(Tone::Warning, visit.locale.text("papers-not-now"))
        }
    };
    visit.actor().await?;
    visit.leave_notice(&notice).await?;
    Ok(visit.redirect(&Route::Order(secret)))
}
