//! An order's documents, by the secret in the address: tickets as PDF, performances as a calendar.

use axum::{
    extract::{Path, State},
    http::{HeaderName, StatusCode, header},
    response::{IntoResponse, Response},
};
use domain::id::{AdmissionId, InvoiceId};
use house::Failure;
use selling::tickets::TicketRefusal;
use ui::{error::Stop, session::Visit, shop::Shop};

pub async fn tickets(
    visit: Visit,
    State(shop): State<Shop>,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response, Stop> {
    pdf(&shop, &visit, &secret, None).await
}

pub async fn ticket(
    visit: Visit,
    State(shop): State<Shop>,
    Path((_, secret, admission)): Path<(String, String, String)>,
) -> Result<Response, Stop> {
    let admission: AdmissionId = admission.parse().map_err(|_| Stop::NotFound)?;
    pdf(&shop, &visit, &secret, Some(admission)).await
}

pub async fn calendar(
    visit: Visit,
    State(shop): State<Shop>,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let calendar = selling::tickets::calendar(&shop.house, &secret, visit.language()).await;
    let name = visit.locale.text("order-calendar-file");
    sent(calendar, "text/calendar; charset=utf-8", &name)
}

pub async fn invoice(
    visit: Visit,
    State(shop): State<Shop>,
    Path((_, secret, invoice)): Path<(String, String, String)>,
) -> Result<Response, Stop> {
    let invoice: InvoiceId = invoice.parse().map_err(|_| Stop::NotFound)?;
    let pdf = money::invoices::invoice_pdf(&shop.house, &secret, invoice, visit.language()).await?;
    paper(&visit, pdf)
}

/// For what has no invoice before its customer is known.
pub async fn receipt(
    visit: Visit,
    State(shop): State<Shop>,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response, Stop> {
    money::invoices::issue_invoices_for(&shop.house, &secret).await?;
    let pdf = money::invoices::receipt_pdf(&shop.house, &secret, visit.language()).await?;
    paper(&visit, pdf)
}

fn paper(visit: &Visit, pdf: Option<Vec<u8>>) -> Result<Response, Stop> {
    let name = format!("{}.pdf", visit.locale.text("papers-file"));
    sent(Ok(pdf.ok_or(Stop::NotFound)?), "application/pdf", &name)
}

async fn pdf(
    shop: &Shop,
    visit: &Visit,
    secret: &str,
    only: Option<AdmissionId>,
) -> Result<Response, Stop> {
    let pdf = selling::tickets::tickets_pdf(&shop.house, secret, only, visit.language()).await;
    sent(pdf, "application/pdf", &visit.locale.text("order-pdf-file"))
}

fn sent<B: IntoResponse>(
    document: Result<B, Failure<TicketRefusal>>,
    media_type: &str,
    name: &str,
) -> Result<Response, Stop> {
    match document {
        Ok(bytes) => {
            let headers: [(HeaderName, String); 3] = [
                (header::CONTENT_TYPE, media_type.to_owned()),
                (header::CONTENT_DISPOSITION, format!("inline; filename=\"{}\"", ascii(name))),
                // A replaced ticket must not come back out of a cache.
                (header::CACHE_CONTROL, "private, no-store".to_owned()),
            ];
            // `bytes` brings a media type of its own, which ours replaces.
            let mut response = bytes.into_response();
            for (name, value) in headers {
                if let Ok(value) = value.parse() {
                    response.headers_mut().insert(name, value);
                }
            }
            Ok(response)
        }
        Err(Failure::Refused(TicketRefusal::UnknownOrder | TicketRefusal::UnknownTicket)) => {
            Err(Stop::NotFound)
        }
        Err(Failure::Refused(
            TicketRefusal::NotPaid
            | TicketRefusal::AlreadyEntered
            | TicketRefusal::JustSent
            | TicketRefusal::SentOften { .. }
            | TicketRefusal::ProofNeeded
            | TicketRefusal::PerformanceCancelled
            | TicketRefusal::OnOffer
            | TicketRefusal::HandedOn,
        )) => Ok(StatusCode::CONFLICT.into_response()),
        Err(Failure::Fault(fault)) => Err(fault.into()),
    }
}

/// A file's name in a header: other mails would need an encoding of their own.
fn ascii(name: &str) -> String {
    name.chars().filter(|c| c.is_ascii_alphanumeric() || "-_.".contains(*c)).collect()
}
