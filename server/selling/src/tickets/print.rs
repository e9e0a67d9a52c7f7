//! Tickets on paper: of one order, or those that were ticked among many.

use super::{Opened, TicketRefusal, chosen, paid};
use crate::{
    orders::view_of_order,
    printout::{self, Printout},
    tickets::prints::{self, PrintedBy, PrintedOn, PrintedTicket},
};
use anyhow::Context;
use domain::{
    id::AdmissionId,
    order::{OrderLineView, TicketState},
    people::actor::Actor,
    tickets::media::Paper,
};
use house::{Failure, House, sealed};
use season::catalogue;
use store::orders::{self, Order};

/// How tickets are to be printed.
#[derive(Clone, Copy, Debug)]
pub struct Print<'a> {
    pub paper: Paper,
    pub language: &'a str,
}

impl<'a> Print<'a> {
    /// A page each.
    pub fn each_alone(language: &'a str) -> Self {
        Self { paper: Paper::EachAlone, language }
    }
}

/// All of the order or one. Always the barcodes that admit now.
#[boxed]
pub async fn tickets_pdf(
    house: &House,
    order_secret: &str,
    only: Option<AdmissionId>,
    how: Print<'_>,
) -> Result<Vec<u8>, Failure<TicketRefusal>> {
    let mut conn = house.store().read().await?;
    let secret = sealed::link_lookup(house, order_secret)?;
    let order = paid(orders::by_secret(&mut conn, &secret).await?)?;
    drop(conn);
    let by = PrintedBy::page_of(&order);
    order_pdf(house, &order, only.as_slice(), how, &by).await
}

/// All tickets of an order, for whoever knows its code: the box office.
#[boxed]
pub async fn tickets_pdf_by_code(
    house: &House,
    code: &str,
    how: Print<'_>,
) -> Result<Vec<u8>, Failure<TicketRefusal>> {
    let mut conn = house.store().read().await?;
    let order = paid(orders::by_code(&mut conn, code).await?)?;
    drop(conn);
    order_pdf(house, &order, &[], how, &PrintedBy::actor(&Actor::Console)).await
}

/// Of an order that is paid, all tickets or some.
pub(super) async fn order_pdf(
    house: &House,
    order: &Order,
    only: &[AdmissionId],
    how: Print<'_>,
    by: &PrintedBy,
) -> Result<Vec<u8>, Failure<TicketRefusal>> {
    let printout = printable(house, order, how.language).await?;
    print(house, vec![(printout, only.to_vec())], how.paper, by).await
}

/// An order with tickets that can be printed.
///
/// # Errors
/// Why there are none.
pub(super) async fn printable(
    house: &House,
    order: &Order,
    language: &str,
) -> Result<Printout, Failure<TicketRefusal>> {
    if !order.stands() {
        return Err(Failure::Refused(TicketRefusal::NotPaid));
    }
    let mut conn = house.store().read().await?;
    let locale = house.locales().get_or_fallback(language);
    let printout = printout::printout(house, &mut conn, order, &locale).await?;
    drop(conn);
    let is_none = admissions(&printout).next().is_none();
    if is_none && printout.waiting > 0 {
        return Err(Failure::Refused(TicketRefusal::ProofNeeded));
    }
    if is_none && printout.view.lines.iter().any(|line| line.is_cancelled) {
        return Err(Failure::Refused(TicketRefusal::PerformanceCancelled));
    }
    if is_none && printout.view.lines.iter().any(|it| it.state == TicketState::Disputed) {
        return Err(Failure::Refused(TicketRefusal::Disputed));
    }
    if is_none && printout.view.lines.iter().any(|it| it.resale.is_some()) {
        return Err(Failure::Refused(TicketRefusal::OnOffer));
    }
    Ok(printout)
}

/// Those that were ticked, of however many orders, as one file.
///
/// # Errors
/// One of them is none of theirs, or can't be printed now.
#[boxed]
pub async fn chosen_tickets_pdf(
    house: &House,
    opened: Opened<'_>,
    chosen: &[AdmissionId],
    how: Print<'_>,
) -> Result<Vec<u8>, Failure<TicketRefusal>> {
    let mut conn = house.store().read().await?;
    let locale = house.locales().get_or_fallback(how.language);
    let mut papers = Vec::new();
    let mut by = match opened {
        Opened::Account(actor) => Some(PrintedBy::actor(actor)),
        Opened::Secret(_) => None,
    };
    for (order, chosen) in chosen::by_order(house, &mut conn, opened, chosen).await? {
        let order = paid(orders::by_id(&mut conn, order).await?)?;
        papers.push((printout::printout(house, &mut conn, &order, &locale).await?, chosen));
        by.get_or_insert_with(|| PrintedBy::page_of(&order));
    }
    drop(conn);
    let by = by.context("somebody opened them")?;
    let count = papers.len();
    if let Some((first, _)) = papers.first_mut().filter(|_| count > 1) {
        first.set_title(locale.text("several-pdf-title"));
    }
    print(house, papers, how.paper, &by).await
}

/// Each with those of its tickets that are wanted; none named: all.
async fn print(
    house: &House,
    papers: Vec<(Printout, Vec<AdmissionId>)>,
    paper: Paper,
    by: &PrintedBy,
) -> Result<Vec<u8>, Failure<TicketRefusal>> {
    for (printout, wanted) in &papers {
        if wanted.iter().any(|wanted| admissions(printout).all(|known| known != *wanted)) {
            return Err(Failure::Refused(TicketRefusal::UnknownTicket));
        }
    }
    if papers.iter().all(|(printout, wanted)| !printout.has_on(paper, wanted)) {
        return Err(Failure::Refused(TicketRefusal::NotOnPaper));
    }
    let printed = papers.iter().flat_map(|(printout, wanted)| printout.tickets_on(paper, wanted));
    let printed: Vec<PrintedTicket> = printed.collect();
    let printer = house.ports().printer.clone();
    let pdf = tokio::task::spawn_blocking(move || {
        let printed = papers.iter().map(|(printout, wanted)| printout.printed(wanted));
        printer.tickets_pdf(&printed.collect::<Vec<_>>(), paper)
    });
    let pdf = pdf.await.context("the printer stopped")??;
    prints::note(house, by, PrintedOn::Paper(paper), printed).await?;
    Ok(pdf)
}

/// Of its tickets that can be printed.
pub(super) fn admissions(printout: &Printout) -> impl Iterator<Item = AdmissionId> {
    let valid = printout.view.lines.iter().filter(|line| !line.is_cancelled);
    valid.filter_map(|line| Some(line.ticket.as_ref()?.admission))
}

/// What is said of tickets that were ticked before their codes change: all that the same media
/// show, since it changes with them.
///
/// # Errors
/// One of them is none of theirs.
#[boxed]
pub async fn own_lines(
    house: &House,
    opened: Opened<'_>,
    chosen: &[AdmissionId],
    language: &str,
) -> Result<Vec<OrderLineView>, Failure<TicketRefusal>> {
    let mut conn = house.store().read().await?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let mut lines = Vec::new();
    for (order, chosen) in chosen::by_order(house, &mut conn, opened, chosen).await? {
        let order = paid(orders::by_id(&mut conn, order).await?)?;
        let view = view_of_order(house, &mut conn, &catalogue, &order, language).await?;
        let code = |line: &OrderLineView| line.ticket.as_ref().map(|it| it.barcode.clone());
        let is_chosen = |line: &&OrderLineView| {
            line.ticket.as_ref().is_some_and(|ticket| chosen.contains(&ticket.admission))
        };
        let codes: Vec<String> = view.lines.iter().filter(is_chosen).filter_map(code).collect();
        if view.lines.iter().filter(is_chosen).count() < chosen.len() {
            return Err(Failure::Refused(TicketRefusal::UnknownTicket));
        }
        let shares = |line: &OrderLineView| code(line).is_some_and(|code| codes.contains(&code));
        lines.extend(view.lines.into_iter().filter(shares));
    }
    Ok(lines)
}
