//! What a captured payment does, inside the transaction that holds the order's lock. Either the
//! order is paid with all its tickets, or all of its money goes back.
//!
//! 1. `settle_capture` collects the facts, `domain::payments::settlement` decides, and the
//!    functions here write.
//! 2. An order over several merchant accounts has one share for each. `Settlement::KeepPart` keeps
//!    a share until the last one is paid.
//! 3. The payment that makes the order whole goes to `complete_or_end`, which lets `claim_all`
//!    claim everything that the order needs.
//! 4. For late money, `claim_all` claims again what was given back. It succeeds if everything is
//!    still available, and on sale where the order was sold (`catalogue::of_order_at`).
//! 5. Then `exchange::bring` takes back a ticket that is exchanged, and `complete` writes the sale.
//!    Orders that are paid later or cost nothing are completed by the same function.
//! 6. If a claim fails, `end_and_give_back` ends the order. `request_refund` records the refunds
//!    and puts mails about them into the outbox.
//! 7. After the commit, `payments::refunds` brings each refund to its gateway.

mod backs;
pub(crate) mod cover;
pub(crate) mod holdings;
pub(crate) mod resale;
mod tickets;

pub(crate) use backs::give_back_parts;
use backs::{give_back, give_parts_back};
use cover::Cover;

use crate::{books, exchange, payments::reach::tell_the_door, vouchers};
use anyhow::{Context, ensure};
use domain::{
    id::{OrderId, PerformanceId},
    money::Money,
    payments::settlement::{Capture, RefundCause, Settlement, check_sale, settlement},
    people::actor::Actor,
    sales::season::SaleState,
};
use house::{
    House,
    journal::{self, JournalEntry, Subject},
};
use season::catalogue::{self, Catalogue};
use selling::{
    mails::{self, Matter},
    orders::stands,
    receipts,
    tickets::{barcodes, cards},
    waiting,
};
use serde_json::json;
use store::{
    Conn,
    orders::{
        self, Offer, Order, OrderLine,
        seats::{self as order_seats, PlaceHold},
    },
    payments::Payment,
    seats::counters,
    tickets::admissions,
};

/// An attempt that a gateway reports, as it is once its order is locked, and the order's others.
#[derive(Clone)]
pub(crate) struct Reported {
    /// Who takes it: the house's own work for what a gateway reports.
    pub actor: Actor,
    pub order: Order,
    pub payment: Payment,
    pub others: Vec<Payment>,
    /// The version of what staff set, where it was read with the order.
    pub catalogue: Option<String>,
}

/// What becomes an order's. `has_offers`: holders offer some of its seats for resale, or may.
#[derive(Clone, Copy)]
pub(crate) struct Held<'a> {
    pub lines: &'a [OrderLine],
    pub has_offers: bool,
}

/// Writes what `domain::payments::settlement` decides about money just marked as captured. Gives
/// the performances whose seats changed.
pub(crate) async fn settle_capture(
    house: &House,
    conn: &mut Conn,
    reported: &Reported,
    captured: Money,
) -> anyhow::Result<Vec<PerformanceId>> {
    let Reported { order, payment, others, .. } = reported;
    let shares = store::orders::shares::of_order(conn, order.id).await?;
    let others = standing(conn, order.id, others.clone()).await?;
    let decided = settlement(&Capture {
        asked: payment.amount,
        captured,
        order_is_paid: order.paid_at.is_some(),
        order_has_ended: order.ended_at.is_some(),
        share_is_gone: !shares.is_empty()
            && shares.iter().all(|share| share.position != payment.share),
        share_is_paid: others.iter().any(|other| other.share == payment.share),
        other_parts: others.len(),
        // A former ticket pays with the last of the others.
        parts: shares.iter().filter(|share| !share.is_exchange).count(),
    });
    match decided {
        Settlement::GiveBack(cause) => {
            give_back(house, conn, order, payment, captured, cause).await?;
            Ok(Vec::new())
        }
        Settlement::KeepPart => {
            books::post_part(house, conn, payment).await?;
            Ok(Vec::new())
        }
        Settlement::Complete => {
            let is_exchange = shares.iter().any(|share| share.is_exchange);
            complete_or_end(house, conn, reported, others, is_exchange).await
        }
        Settlement::EndAndGiveBack(cause) => {
            let lines = orders::lines(conn, order.id).await?;
            end_and_give_back(house, conn, order, payment, others, cause).await?;
            Ok(orders::performances(&lines))
        }
    }
}

/// The payment makes the order whole. All that it claims is claimed, or all money goes back.
/// `is_exchange`: a former ticket pays a share.
async fn complete_or_end(
    house: &House,
    conn: &mut Conn,
    reported: &Reported,
    others: Vec<Payment>,
    is_exchange: bool,
) -> anyhow::Result<Vec<PerformanceId>> {
    let Reported { actor, order, payment, .. } = reported;
    let version = reported.catalogue.clone();
    let catalogue = catalogue::of_order_at(house, conn, order, version).await?;
    let lines = orders::lines(conn, order.id).await?;
    let mut changed = orders::performances(&lines);
    let claimed = claim_all(house, &catalogue, conn, order, &lines, &mut changed).await?;
    let claimed = match claimed {
        Ok(has_offers) if is_exchange => {
            let brought = exchange::bring(house, conn, actor, order, false).await?;
            brought.map(|brought| (has_offers, brought))
        }
        claimed => claimed.map(|has_offers| (has_offers, exchange::Brought::default())),
    };
    match claimed {
        Ok((has_offers, exchanged)) => {
            changed.extend(exchanged.changed);
            let own = exchanged.payments;
            let payments: Vec<_> = others.into_iter().chain(own).chain([payment.clone()]).collect();
            let cover = Cover::Money(&payments);
            let held = Held { lines: &lines, has_offers };
            complete(house, &catalogue, conn, actor, order, held, cover).await?;
            // A part of it may have been charged back already.
            if payments.len() > 1 {
                tell_the_door(house, conn, order.id).await?;
            }
        }
        Err(cause) => end_and_give_back(house, conn, order, payment, others, cause).await?,
    }
    Ok(changed)
}

/// The order ends. The payment was just captured, the parts were booked before.
async fn end_and_give_back(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    payment: &Payment,
    parts: Vec<Payment>,
    cause: RefundCause,
) -> anyhow::Result<()> {
    order_seats::give_back(conn, order.id).await?;
    orders::mark_ended(conn, order.id, house.now(), cause.as_str()).await?;
    give_back(house, conn, order, payment, payment.amount, cause).await?;
    give_parts_back(house, conn, order, parts, cause).await
}

/// Of payments of the order, those that are captured and not being refunded.
async fn standing(
    conn: &mut Conn,
    order: OrderId,
    mut all: Vec<Payment>,
) -> anyhow::Result<Vec<Payment>> {
    all.retain(|payment| payment.captured_at.is_some());
    if !all.is_empty() {
        let refunds = store::payments::refunds::of_order(conn, order).await?;
        all.retain(|payment| stands(payment, &refunds));
    }
    Ok(all)
}

/// The journal's actor for what a gateway reports; the payment names the gateway.
pub(crate) const GATEWAY: Actor = Actor::Job { name: "settlement" };

/// Everything that the order claims, held by it now: in time it is held already, late it is
/// claimed anew. In key order, as every use case claims. Gives whether holders offer seats of it.
async fn claim_all(
    house: &House,
    catalogue: &Catalogue,
    conn: &mut Conn,
    order: &Order,
    lines: &[OrderLine],
    changed: &mut Vec<PerformanceId>,
) -> anyhow::Result<Result<bool, RefundCause>> {
    let now = house.now();
    let late = order.ended_at.is_some() || now >= order.pay_by;
    // An extra for a performance is worthless without that performance.
    let extras = match lines.iter().any(|line| line.offer == Offer::Extra) {
        true => store::orders::extras::of_order(conn, order.id).await?,
        false => Vec::new(),
    };
    let of_extras = extras.iter().filter_map(|extra| extra.performance);
    for performance in orders::performances(lines).into_iter().chain(of_extras) {
        let sale = sale_of(house, catalogue, performance)?.0;
        if let Err(cause) = check_sale(sale, late) {
            return Ok(Err(cause));
        }
    }
    if late {
        // Places of baskets whose time is up count as taken until they are swept.
        let swept = order_seats::sweep_basket_holds(conn, now).await?;
        changed.extend(swept);
    }
    if order.ended_at.is_some() {
        // What it had went back: nobody is faster than those who wait for it.
        changed.extend(waiting::serve_all(house, conn, &orders::performances(lines)).await?);
    }
    if order.ended_at.is_some() && !counters::claim_again(conn, order.id).await? {
        return Ok(Err(RefundCause::Late));
    }
    let seats = order_seats::claim_seats(conn, order.id, order.pay_by, now).await?;
    if seats.count != orders::seats(lines) {
        return Ok(Err(RefundCause::Late));
    }
    // Offered for resale anew, since the order was placed, for more than it paid.
    if seats.has_offers && resale::below_promise(conn, order.id, lines).await?.is_some() {
        return Ok(Err(RefundCause::Late));
    }
    let mut places: Vec<_> = orders::places(lines).collect();
    places.sort();
    for (performance, area, line) in places {
        let place = PlaceHold { order: order.id, line, performance, area, until: order.pay_by };
        if !order_seats::claim_place(conn, &place).await? {
            return Ok(Err(RefundCause::Late));
        }
    }
    Ok(Ok(seats.has_offers))
}

/// The order is covered: its seats are sold, tickets issued, ledger entries and mails written. The
/// order holds all that it claims.
pub(crate) async fn complete(
    house: &House,
    catalogue: &Catalogue,
    conn: &mut Conn,
    actor: &Actor,
    order: &Order,
    held: Held<'_>,
    cover: Cover<'_>,
) -> anyhow::Result<()> {
    let lines = held.lines;
    let due: i64 = lines.iter().map(|line| line.due_minor).sum();
    assert_eq!(due, order.total_minor, "an order's lines add up to its total");
    assert_eq!(cover.minor(), order.total_minor, "no ticket before its money (T6.5e)");
    if held.has_offers {
        resale::hand_over(house, conn, actor, order, lines).await?;
    }
    sell(house, conn, order, lines).await?;
    let mut issued = Vec::new();
    let mut new = Vec::new();
    for line in lines {
        if let Some(admission) = tickets::of_line(house, catalogue, order, line) {
            issued.push((line, admission.id));
            new.push(admission);
        }
    }
    admissions::insert(conn, &new).await?;
    let shown = barcodes::shared(catalogue, conn, order, &issued).await?;
    barcodes::new_barcodes(house, conn, shown).await?;
    receipts::issue(house, conn, catalogue, order, lines).await?;
    holdings::give(house, conn, actor, order, lines).await?;
    vouchers::issue_sold(house, catalogue, conn, actor, order, lines).await?;
    cards::of_order(house, conn, catalogue, order.id).await?;
    books::post_sale(house, conn, order, lines, cover).await?;
    orders::mark_paid(conn, order.id, house.now()).await?;
    measuring::purchases::settled(house, conn, order.id).await?;
    let first = Matter::Tickets { mails_before: 0 };
    mails::enqueue(house, conn, order.id, first).await?;
    let detail = json!({
        "payments": cover.payments(),
        "late": order.ended_at.is_some(),
    });
    let action = match cover {
        Cover::Nothing | Cover::Money(_) => "order.pay",
        Cover::Receivables(_) => "order.reserve",
    };
    let entry = JournalEntry { action, subject: Subject::Order(order.id), detail };
    journal::record(house, conn, actor, entry).await
}

/// All that the order holds becomes its lines'.
async fn sell(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    lines: &[OrderLine],
) -> anyhow::Result<()> {
    let (seats, places) = (orders::seats(lines), orders::places(lines).count() as u64);
    if seats > 0 {
        let sold = order_seats::sell_seats(conn, order.id, house.now()).await?;
        ensure!(sold == seats, "order {} holds {sold} of its {seats} seats", order.id);
    }
    if places > 0 {
        let sold = order_seats::sell_general_admission(conn, order.id).await?;
        ensure!(sold == places, "order {} holds {sold} of its {places} places", order.id);
    }
    Ok(())
}

/// Whether a performance is on sale now at the catalogue's outlet, and its production's slug.
pub(crate) fn sale_of(
    house: &House,
    catalogue: &Catalogue,
    performance: PerformanceId,
) -> anyhow::Result<(SaleState, String)> {
    let listing = catalogue.listing(performance).context("performances are never deleted")?;
    let row = &listing.row;
    let sale = listing.effective.sale(house.now(), row.cancelled_at.is_some());
    Ok((sale, row.production_slug.clone()))
}
