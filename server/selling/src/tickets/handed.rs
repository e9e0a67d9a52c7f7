//! A ticket that its buyer has handed on, as its new holder sees it.

use crate::{
    orders::{Reader, view_for},
    printout::{Printout, printout_for},
    tickets::prints::{self, PrintedBy, PrintedOn, PrintedTicket},
};
use anyhow::Context;
use domain::{
    id::{AdmissionId, OrderId, PerformanceId, SubscriptionTransferId, TransferId},
    moment::Moment,
    order::{OrderLineView, OrderView},
    seats::plan::SeatName,
    tickets::{change::moved_from, media::Paper},
};
use house::{House, locales::Locale};
use season::catalogue;
use std::collections::{BTreeMap, btree_map::Entry};
use store::{
    Conn,
    orders::{self, Order},
    tickets::transfers::{self, HandedWith, Transfer},
};

/// What recipients print on.
const PAPER: Paper = Paper::EachAlone;

/// How a recipient gets what was handed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HandedBy {
    /// The outbox keeps the mail.
    Mail,
    /// They download it from its page.
    Download,
}

/// Lines of tickets that somebody was handed. Each order is read once.
#[derive(Default)]
pub struct Lines(BTreeMap<OrderId, OrderView>);

impl Lines {
    /// The ticket's line, in the language of the first one. None if there is no ticket any more.
    ///
    /// # Errors
    /// A fault of ours.
    #[boxed]
    pub async fn of(
        &mut self,
        house: &House,
        conn: &mut Conn,
        transfer: &Transfer,
        language: &str,
    ) -> anyhow::Result<Option<OrderLineView>> {
        let view = match self.0.entry(transfer.order) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => {
                let order = order(conn, transfer).await?;
                let catalogue = catalogue::catalogue_with(house, conn).await?;
                let reader = Reader::Accepter;
                new.insert(view_for(house, conn, &catalogue, &order, language, reader).await?)
            }
        };
        Ok(view.lines.iter().find(|line| is_its(line, transfer.admission)).cloned())
    }

    /// When the performance of a ticket that was read was to begin before the house moved it.
    pub fn moved_from(&self, transfer: &Transfer) -> Option<Moment> {
        let view = self.0.get(&transfer.order)?;
        let line = view.lines.iter().find(|line| is_its(line, transfer.admission))?;
        moved_from(&view.changes, line.performance, line.starts_at)
    }
}

impl Printout {
    /// Keeps nothing but these lines.
    pub fn keep(&mut self, is_kept: impl Fn(&OrderLineView) -> bool) {
        let kept: Vec<bool> = self.view.lines.iter().map(&is_kept).collect();
        let mut kept = kept.into_iter();
        self.lines.retain(|_| kept.next().unwrap_or_default());
        self.view.lines.retain(&is_kept);
        self.view.taken_back.retain(is_kept);
    }
}

/// One page of A4. None if it admits nobody any more.
#[boxed]
pub async fn pdf(
    house: &House,
    transfer: &Transfer,
    language: &str,
    way: HandedBy,
) -> anyhow::Result<Option<Vec<u8>>> {
    let mut conn = house.store().read().await?;
    let order = order(&mut conn, transfer).await?;
    let locale = house.locales().get_or_fallback(language);
    let admission = transfer.admission;
    let reader = Reader::Recipient(admission);
    let printout = printout_for(house, &mut conn, &order, &locale, reader).await?;
    drop(conn);
    let line = printout.view.lines.iter().find(|line| is_its(line, admission));
    let is_off = line.is_none_or(|line| line.is_cancelled);
    if !order.stands() || is_off || !printout.has_on(PAPER, &[admission]) {
        return Ok(None);
    }
    printed(house, vec![(printout, vec![admission])], way).await
}

/// All tickets of a subscription that its former holder handed on, with an A4 page for each. None
/// if none of them admits any more.
#[boxed]
pub async fn subscription_pdf(
    house: &House,
    transfer: SubscriptionTransferId,
    language: &str,
) -> anyhow::Result<Option<Vec<u8>>> {
    let mut conn = house.store().read().await?;
    let with = HandedWith::Subscription(transfer);
    let tickets = transfers::handed_with(&mut conn, with).await?;
    let locale = house.locales().get_or_fallback(language);
    let papers = ticket_papers(house, &mut conn, &tickets, &locale).await?;
    drop(conn);
    printed(house, papers, HandedBy::Download).await
}

/// Tickets that were handed to one person, for a mail, with an A4 page for each. None if none of
/// them admits any more.
#[boxed]
pub async fn tickets_pdf(
    house: &House,
    tickets: &[TransferId],
    language: &str,
) -> anyhow::Result<Option<Vec<u8>>> {
    let mut conn = house.store().read().await?;
    let locale = house.locales().get_or_fallback(language);
    let mut all = Vec::new();
    for ticket in tickets {
        all.push(transfers::by_id(&mut conn, *ticket).await?.context("transfers stay")?);
    }
    let papers = ticket_papers(house, &mut conn, &all, &locale).await?;
    drop(conn);
    printed(house, papers, HandedBy::Mail).await
}

/// All that an accepted present has to print: tickets, then the codes of extras, with an A4 page
/// for each. None if there is nothing.
#[boxed]
pub async fn gift_pdf(
    house: &House,
    order: OrderId,
    tickets: &[Transfer],
    language: &str,
    way: HandedBy,
) -> anyhow::Result<Option<Vec<u8>>> {
    let mut conn = house.store().read().await?;
    let locale = house.locales().get_or_fallback(language);
    let mut papers = ticket_papers(house, &mut conn, tickets, &locale).await?;
    let order = orders::by_id(&mut conn, order).await?.context("orders are never deleted")?;
    let mut extras = printout_for(house, &mut conn, &order, &locale, Reader::Accepter).await?;
    drop(conn);
    extras.view.lines.clear();
    extras.lines.clear();
    if order.stands() && !extras.receipts.is_empty() {
        papers.push((extras, Vec::new()));
    }
    printed(house, papers, way).await
}

/// The calendar's entries of tickets that went to one person together. None if they have none.
#[boxed]
pub async fn gift_calendar(
    house: &House,
    order: OrderId,
    tickets: &[Transfer],
    language: &str,
) -> anyhow::Result<Option<String>> {
    let mut conn = house.store().read().await?;
    let order = orders::by_id(&mut conn, order).await?.context("orders are never deleted")?;
    let locale = house.locales().get_or_fallback(language);
    let mut printout = printout_for(house, &mut conn, &order, &locale, Reader::Accepter).await?;
    drop(conn);
    let is_own = |admission: AdmissionId| tickets.iter().any(|own| own.admission == admission);
    for line in &mut printout.view.lines {
        line.ticket.take_if(|ticket| !is_own(ticket.admission));
    }
    let lines = printout.view.lines.iter().filter(|line| line.ticket.is_some());
    let performances: Vec<PerformanceId> = lines.map(|line| line.performance).collect();
    // If none were named, the file would have all of the order.
    if performances.is_empty() {
        return Ok(None);
    }
    house.ports().printer.calendar(&printout.printed(&[]), &performances)
}

/// What is printed of the tickets that still admit, and which ticket of its order each is; as pages
/// name their seats, performance by performance.
async fn ticket_papers(
    house: &House,
    conn: &mut Conn,
    tickets: &[Transfer],
    locale: &Locale,
) -> anyhow::Result<Vec<(Printout, Vec<AdmissionId>)>> {
    let mut papers = Vec::new();
    for ticket in tickets {
        let order = order(conn, ticket).await?;
        let admission = ticket.admission;
        let reader = Reader::Recipient(admission);
        let printout = printout_for(house, conn, &order, locale, reader).await?;
        let line = printout.view.lines.iter().find(|line| is_its(line, admission));
        let Some(line) = line.filter(|line| order.stands() && !line.is_cancelled) else { continue };
        let (at, seat) = ((line.starts_at, line.performance), line.seat.clone());
        if printout.has_on(PAPER, &[admission]) {
            papers.push((at, seat, (printout, vec![admission])));
        }
    }
    papers.sort_by(|(at, seat, _), (other_at, other_seat, _)| {
        let seats = || SeatName::some_in_order(seat.as_ref(), other_seat.as_ref());
        at.cmp(other_at).then_with(seats)
    });
    Ok(papers.into_iter().map(|(_, _, paper)| paper).collect())
}

async fn printed(
    house: &House,
    papers: Vec<(Printout, Vec<AdmissionId>)>,
    way: HandedBy,
) -> anyhow::Result<Option<Vec<u8>>> {
    if papers.is_empty() {
        return Ok(None);
    }
    let tickets = papers.iter().flat_map(|(printout, ticket)| printout.tickets_on(PAPER, ticket));
    let tickets: Vec<PrintedTicket> = tickets.collect();
    let printer = house.ports().printer.clone();
    let pdf = tokio::task::spawn_blocking(move || {
        let printed = papers.iter().map(|(printout, ticket)| printout.printed(ticket));
        printer.tickets_pdf(&printed.collect::<Vec<_>>(), PAPER)
    });
    let pdf = pdf.await.context("the printer stopped")??;
    if way == HandedBy::Download {
        prints::note(house, &PrintedBy::recipient(), PrintedOn::Paper(PAPER), tickets).await?;
    }
    Ok(Some(pdf))
}

fn is_its(line: &OrderLineView, admission: AdmissionId) -> bool {
    line.ticket.as_ref().is_some_and(|ticket| ticket.admission == admission)
}

async fn order(conn: &mut Conn, transfer: &Transfer) -> anyhow::Result<Order> {
    orders::by_id(conn, transfer.order).await?.context("orders are never deleted")
}
