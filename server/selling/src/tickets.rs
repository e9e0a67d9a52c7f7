//! Tickets of a paid order: printed, mailed again, replaced.

use crate::{
    barcodes,
    mails::{self, MAIL, Matter},
    printout,
};
use anyhow::Context;
use domain::{
    actor::Actor,
    id::{AdmissionId, OrderId},
    moment::MINUTE_MS,
};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
    request_limits::{self, RESENDS_DAY_MAX},
};
use serde_json::json;
use store::{
    Conn,
    admissions::{self, Ticket},
    orders::{self, Order},
};

/// A mail takes its time; asking again within this sends nothing.
const RESEND_GAP_MS: i64 = MINUTE_MS;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TicketRefusal {
    UnknownOrder,
    NotPaid,
    UnknownTicket,
    AlreadyEntered,
    /// Sent a moment ago; mail takes its time.
    JustSent,
    /// As often as can be in a day.
    SentOften {
        most: u32,
    },
    /// The box office sees what its ticket type asks for first.
    ProofNeeded,
    /// All that it has tickets for was cancelled by the house.
    PerformanceCancelled,
    /// Its holder has offered it for resale, or its seat was sold.
    OnOffer,
    /// Somebody else has accepted it.
    HandedOn,
}

/// A4, one page a ticket; all of the order or one. Always the barcodes that admit now.
pub async fn tickets_pdf(
    house: &House,
    order_secret: &str,
    only: Option<AdmissionId>,
    language: &str,
) -> Result<Vec<u8>, Failure<TicketRefusal>> {
    let mut conn = house.store().read().await?;
    let order = paid(orders::by_secret(&mut conn, order_secret).await?)?;
    let locale = house.locales().get_or_fallback(language);
    let printout = printout::printout(house, &mut conn, &order, &locale).await?;
    drop(conn);
    let valid = printout.view.lines.iter().filter(|line| !line.is_cancelled);
    let tickets = valid.filter_map(|line| line.ticket.as_ref());
    let known = |wanted| tickets.clone().any(|ticket| ticket.admission == wanted);
    if tickets.clone().next().is_none() && printout.waiting > 0 {
        return Err(Failure::Refused(TicketRefusal::ProofNeeded));
    }
    let is_off = printout.view.lines.iter().any(|line| line.is_cancelled);
    if tickets.clone().next().is_none() && is_off {
        return Err(Failure::Refused(TicketRefusal::PerformanceCancelled));
    }
    if tickets.clone().next().is_none() && printout.view.lines.iter().any(|it| it.resale.is_some())
    {
        return Err(Failure::Refused(TicketRefusal::OnOffer));
    }
    if only.is_some_and(|wanted| !known(wanted)) {
        return Err(Failure::Refused(TicketRefusal::UnknownTicket));
    }
    let printer = house.ports().printer.clone();
    let pdf =
        tokio::task::spawn_blocking(move || printer.tickets_pdf(&printout.printed(only))).await;
    Ok(pdf.context("the printer stopped")??)
}

pub async fn calendar(
    house: &House,
    order_secret: &str,
    language: &str,
) -> Result<String, Failure<TicketRefusal>> {
    let mut conn = house.store().read().await?;
    let order = paid(orders::by_secret(&mut conn, order_secret).await?)?;
    let locale = house.locales().get_or_fallback(language);
    let printout = printout::printout(house, &mut conn, &order, &locale).await?;
    Ok(house.ports().printer.calendar(&printout.printed(None))?)
}

/// Mails the same tickets with the same barcodes again.
pub async fn resend_tickets(
    house: &House,
    order_secret: &str,
) -> Result<(), Failure<TicketRefusal>> {
    let id = order_id(house, order_secret).await?;
    house.write(move |house, conn| Box::pin(async move { resend(&house, conn, id).await })).await
}

/// A new barcode; the former one is refused at the door from now on (invariant 5), for every
/// performance that it showed.
pub async fn replace_ticket(
    house: &House,
    order_secret: &str,
    admission: AdmissionId,
) -> Result<(), Failure<TicketRefusal>> {
    let id = order_id(house, order_secret).await?;
    house
        .write(move |house, conn| {
            Box::pin(async move { replace(&house, conn, id, admission).await })
        })
        .await
}

async fn order_id(house: &House, secret: &str) -> Result<OrderId, Failure<TicketRefusal>> {
    let mut conn = house.store().read().await?;
    Ok(paid(orders::by_secret(&mut conn, secret).await?)?.id)
}

fn paid(order: Option<Order>) -> Result<Order, Failure<TicketRefusal>> {
    let order = order.ok_or(Failure::Refused(TicketRefusal::UnknownOrder))?;
    match (order.paid_at, order.ended_at) {
        (Some(_), None) => Ok(order),
        _ => Err(Failure::Refused(TicketRefusal::NotPaid)),
    }
}

async fn resend(
    house: &House,
    conn: &mut Conn,
    order: OrderId,
) -> Result<(), Failure<TicketRefusal>> {
    let order = paid(orders::lock(conn, order).await?)?;
    let mails = store::outbox::of_subject(conn, MAIL, &order.id.to_string()).await?;
    let just_now = house.now().minus_ms(RESEND_GAP_MS);
    if mails.last().is_some_and(|mail| mail.created_at > just_now) {
        return Err(Failure::Refused(TicketRefusal::JustSent));
    }
    if !request_limits::count_resend(house, conn, &order).await? {
        return Err(Failure::Refused(TicketRefusal::SentOften { most: RESENDS_DAY_MAX }));
    }
    let matter = Matter::Tickets { mails_before: mails.len() };
    mails::enqueue(house, conn, order.id, matter).await?;
    note(house, conn, &order, "ticket.resend", json!({})).await?;
    Ok(())
}

async fn replace(
    house: &House,
    conn: &mut Conn,
    order: OrderId,
    admission: AdmissionId,
) -> Result<(), Failure<TicketRefusal>> {
    let order = paid(orders::lock(conn, order).await?)?;
    let tickets = admissions::of_order(conn, order.id).await?;
    let barcode = tickets.iter().find(|ticket| ticket.admission == admission);
    let barcode = barcode.ok_or(Failure::Refused(TicketRefusal::UnknownTicket))?.barcode_id;
    // All that the same medium shows goes with it. The door takes these locks too: a ticket is
    // replaced before it enters or not at all.
    let shown = admissions::on_barcode(conn, barcode).await?;
    for admission in &shown {
        admissions::lock(conn, *admission).await?;
    }
    let tickets = admissions::of_order(conn, order.id).await?;
    // Whoever accepted a ticket keeps its code.
    let is_handed_on = |ticket: &&Ticket| {
        shown.contains(&ticket.admission)
            && ticket.transfer.as_ref().is_some_and(|transfer| transfer.is_accepted)
    };
    if tickets.iter().any(|ticket| is_handed_on(&ticket)) {
        return Err(Failure::Refused(TicketRefusal::HandedOn));
    }
    let ticket = tickets
        .iter()
        .find(|ticket| ticket.admission == admission)
        .filter(|ticket| ticket.barcode_id == barcode)
        .ok_or(Failure::Refused(TicketRefusal::UnknownTicket))?;
    if ticket.waits_for_proof {
        return Err(Failure::Refused(TicketRefusal::ProofNeeded));
    }
    if ticket.entered_at.is_some() {
        return Err(Failure::Refused(TicketRefusal::AlreadyEntered));
    }
    if ticket.is_offered {
        return Err(Failure::Refused(TicketRefusal::OnOffer));
    }
    admissions::end_barcode(conn, ticket.barcode_id, house.now(), "replaced").await?;
    barcodes::new_barcodes(house, conn, vec![shown]).await?;
    let detail = json!({
        "admission": admission.to_string(),
        "former": ticket.barcode_id.to_string(),
    });
    note(house, conn, &order, "ticket.replace", detail).await?;
    Ok(())
}

/// Whoever opens the order page acts as the browser that placed the order: its secret is what
/// they have shown.
async fn note(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    action: &'static str,
    detail: serde_json::Value,
) -> anyhow::Result<()> {
    let actor = Actor::Guest { session: order.session };
    let entry =
        JournalEntry { channel: &order.channel, action, subject: Subject::Order(order.id), detail };
    journal::record(house, conn, &actor, entry).await
}
