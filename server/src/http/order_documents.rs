//! An order's documents, by the secret in the address: tickets as PDF, performances as a calendar.

use axum::{
    extract::{Path, Query, State, rejection::QueryRejection},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::{
    id::{AdmissionId, InvoiceId},
    tickets::media::Paper,
};
use house::{Answered, Failure};
use selling::tickets::{Opened, Print, TicketRefusal};
use ui::{
    error::Stop,
    frame::document,
    route::Route,
    session::{Notice, Tone, Visit},
    shop::Shop,
    ticket::several,
};

/// Of an address; what can't be read says nothing.
type Pairs = Result<Query<Vec<(String, String)>>, QueryRejection>;

/// All of the order, or those that were ticked on its page.
pub async fn tickets(
    visit: Visit,
    State(shop): State<Shop>,
    Path((_, secret)): Path<(String, String)>,
    pairs: Pairs,
) -> Result<Response, Stop> {
    let pairs = pairs.map(|Query(pairs)| pairs).unwrap_or_default();
    let (chosen, paper) = (several::chosen(&pairs), several::paper(&pairs));
    if chosen.is_empty() {
        return pdf(&shop, &visit, &secret, None, paper).await;
    }
    let opened = Opened::Secret(&secret);
    let how = Print { paper, language: visit.language() };
    let pdf = selling::tickets::chosen_tickets_pdf(&shop.house, opened, &chosen, how).await;
    ticked(&visit, pdf)
}

/// Those that the reader ticked among all that their account bought.
pub async fn own_tickets(mut visit: Visit, pairs: Pairs) -> Result<Response, Stop> {
    let pairs = pairs.map(|Query(pairs)| pairs).unwrap_or_default();
    let chosen = several::chosen(&pairs);
    let actor = visit.actor().await?;
    let how = Print { paper: several::paper(&pairs), language: visit.language() };
    let opened = Opened::Account(&actor);
    let pdf = selling::tickets::chosen_tickets_pdf(&visit.shop.house, opened, &chosen, how).await;
    if matches!(pdf, Err(Failure::Refused(TicketRefusal::NothingChosen))) {
        return Ok(visit.redirect(&Route::Account));
    }
    ticked(&visit, pdf)
}

fn ticked(visit: &Visit, pdf: Result<Vec<u8>, Failure<TicketRefusal>>) -> Result<Response, Stop> {
    sent(pdf, "application/pdf", &visit.locale.text("order-pdf-file"))
}

pub async fn ticket(
    visit: Visit,
    State(shop): State<Shop>,
    Path((_, secret, admission)): Path<(String, String, String)>,
) -> Result<Response, Stop> {
    let admission: AdmissionId = admission.parse().map_err(|_| Stop::NotFound)?;
    pdf(&shop, &visit, &secret, Some(admission), Paper::EachAlone).await
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

/// An order's gift vouchers, each as a card to print.
pub async fn vouchers(
    mut visit: Visit,
    State(shop): State<Shop>,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response, Stop> {
    if let Some(pdf) = money::vouchers::cards_pdf(&shop.house, &secret, visit.language()).await? {
        let name = format!("{}.pdf", visit.locale.text("voucher-file"));
        return sent(Ok(pdf), "application/pdf", &name);
    }
    let order = selling::orders::order(&shop.house, &secret, visit.language()).await?;
    let order = order.ok_or(Stop::NotFound)?;
    if !order.extras.iter().any(|extra| extra.vouchers.iter().any(|it| it.is_in_present)) {
        return Err(Stop::NotFound);
    }
    // The page says the same beside each voucher; it may be opened anywhere.
    visit.actor().await?;
    let words = visit.locale.text("voucher-in-gift");
    visit.leave_notice(&Notice::new(Tone::Warning, words)).await?;
    Ok(visit.redirect(&Route::Order(secret)))
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
    paper: Paper,
) -> Result<Response, Stop> {
    let how = Print { paper, language: visit.language() };
    let pdf = selling::tickets::tickets_pdf(&shop.house, secret, only, how).await;
    sent(pdf, "application/pdf", &visit.locale.text("order-pdf-file"))
}

fn sent<B: IntoResponse>(
    document: Result<B, Failure<TicketRefusal>>,
    media_type: &str,
    name: &str,
) -> Result<Response, Stop> {
    match document.answered()? {
        Ok(bytes) => Ok(document::sent(bytes, media_type, name)),
        Err(TicketRefusal::UnknownOrder | TicketRefusal::UnknownTicket) => Err(Stop::NotFound),
        Err(
            TicketRefusal::NothingChosen
            | TicketRefusal::NotPaid
            | TicketRefusal::AlreadyEntered
            | TicketRefusal::JustSent
            | TicketRefusal::NothingToSend
            | TicketRefusal::SentOften { .. }
            | TicketRefusal::ProofNeeded
            | TicketRefusal::PerformanceCancelled
            | TicketRefusal::OnOffer
            | TicketRefusal::Disputed
            | TicketRefusal::HandedOn
            | TicketRefusal::NotOnCard
            | TicketRefusal::NotOnPaper,
        ) => Ok(StatusCode::CONFLICT.into_response()),
    }
}
