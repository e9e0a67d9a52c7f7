//! Staff take tickets of a paid order back (T6.11a): whole or by ticket, with the fees or
//! without, the seats for everybody or for the box office. What was paid for them goes back by
//! the method that paid, what was owed for them is owed no more.

pub(crate) mod backs;
mod fees;
mod gone;
mod kept;
mod left;
mod paid_later;
mod preview;
mod refund;
mod ways;

pub use kept::{ReleaseRefusal, kept_seats, release_kept_seats};
pub use left::{is_any_left, tickets_of};
pub use preview::{
    WayBack, WhatGoesBack, amount_back, back_to_house, ending, returnable, what_goes_back,
};
pub use refund::StaffRefund;

use crate::{books, settlement::holdings, vouchers};
use anyhow::Context;
use backs::{Backs, Way};
use domain::{
    id::{BlockId, CancellationId, ChangeId, CompanyId, OrderId, OrderLineId, PerformanceId},
    money::Money,
    payments::method::OrderCode,
    people::actor::Actor,
    sales::till::CashRefusal,
};
use house::{
    Failure, House,
    gateways::printable,
    journal::{self, JournalEntry, Subject},
};
use paid_later::{Ended, currency};
use refund::{Asked, Refunded};
use selling::mails::{self, Matter};
use serde_json::json;
use std::collections::BTreeMap;
use store::{
    Conn,
    books::{invoices, receivables},
    orders::{self, Order, extras},
    payments::cancellations::{self, NewCancellation, TicketEnd},
    seats::releases,
    tickets::admissions,
};

/// So long is a reason at most.
pub const REASON_CHARS_MAX: usize = 200;

/// What is to be taken back of an order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cancellation {
    pub taken: Taken,
    /// The fees on them too.
    pub fees_back: bool,
    pub seats: SeatsBack,
    /// For the journal.
    pub reason: String,
    /// What was said to go back; when it would be another sum, nothing is done. None: nobody
    /// was told.
    pub shown_minor: Option<i64>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Taken {
    /// All that stands.
    All,
    /// Lines of tickets and extras. One of a subscription or package takes all of it along.
    These(Vec<OrderLineId>),
    /// These lines, and nothing else of a subscription or package that they belong to: the house
    /// cancelled their performance.
    Exactly(Vec<OrderLineId>),
}

/// Where seats go that are taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeatsBack {
    /// To all channels.
    OnSale,
    /// Kept for the box office.
    BoxOffice,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cancelled {
    pub lines: usize,
    /// What goes back, or is no longer owed.
    pub amount: Money,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CancelRefusal {
    /// Or it is not visible to this member of staff.
    UnknownOrder,
    /// It was never paid, or has ended.
    NotPaid,
    NoneChosen,
    ReasonTooLong,
    /// None of the lines stands: they were taken back before.
    NothingLeft,
    /// Somebody came in with one of the tickets.
    Entered,
    /// The seat of one of them was sold on for its holder, or the ticket was exchanged.
    Resold,
    /// Tickets were had for a pass among them.
    PassUsed,
    /// Something was paid with a gift voucher among them.
    VoucherUsed,
    /// A gift voucher among them is its recipient's for good.
    VoucherGiven,
    /// A gift voucher among them waits after a restore until staff have confirmed it.
    VoucherUnconfirmed,
    /// A bank decides about the order's money.
    Disputed,
    /// Another sum than was shown: something of it was taken back meanwhile.
    Changed,
    /// What a lost chargeback left owed for it was written off.
    WrittenOff,
    /// The terminal pays back, and its slip has no number here.
    SlipMissing,
    /// Another payment or refund of today has this number: of this order.
    SlipUsed(Option<OrderCode>),
    /// It was paid at a counter by somebody without an address, who could never spend it.
    NotAsCredit,
    /// It isn't sent by the method that paid, and nobody says why.
    ReasonMissing,
    /// Cash goes back out of a till.
    Till(CashRefusal),
}

/// How a refund reaches the buyer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sent {
    /// By the payment methods that paid: the gateways are asked. Staff give back at once what was
    /// paid at a counter; where nobody is there, the house owes it.
    #[default]
    ByGateway,
    /// Staff have sent it on the bank's or the gateway's own pages: nobody is asked.
    ByHand,
    /// By no method that paid: the house owes it until staff have said how they paid it.
    AnotherWay,
    /// It becomes the buyer's credit: nobody is asked.
    AsCredit,
}

/// How a cancellation is made.
#[derive(Clone, Copy, Debug, Default)]
pub struct How<'a> {
    pub sent: Sent,
    /// Staff do it. None: nobody is at a counter.
    pub staff: Option<&'a StaffRefund>,
    /// The house's change of a performance that it follows from.
    pub change: Option<ChangeId>,
    /// The order whose new seat it is exchanged for.
    pub exchange: Option<OrderId>,
    /// Of an exchange, what goes back by the ways that paid, by company.
    pub back: Option<&'a BTreeMap<CompanyId, i64>>,
    /// Its holder gives it back for credit.
    pub is_waiver: bool,
}

/// `order_code` as people read it out.
#[boxed]
pub async fn cancel(
    house: &House,
    actor: &Actor,
    order_code: &str,
    wanted: &Cancellation,
) -> Result<Cancelled, Failure<CancelRefusal>> {
    cancel_sent(house, actor, order_code, wanted, &StaffRefund::default()).await
}

/// The same; `staff`: who brings the money back, and how.
#[boxed]
pub async fn cancel_sent(
    house: &House,
    actor: &Actor,
    order_code: &str,
    wanted: &Cancellation,
    staff: &StaffRefund,
) -> Result<Cancelled, Failure<CancelRefusal>> {
    let (wanted, staff) = (wanted.clone(), staff.clone().done_by(actor));
    let (actor, code) = (actor.clone(), order_code.to_owned());
    let (cancelled, changed) = house
        .write(move |house, conn| {
            let (actor, staff) = (actor.clone(), staff.clone());
            let (code, wanted) = (code.clone(), wanted.clone());
            Box::pin(async move { cancel_in(&house, &actor, conn, &code, &wanted, &staff).await })
        })
        .await?;
    house.announce(&changed).await;
    Ok(cancelled)
}

async fn cancel_in(
    house: &House,
    actor: &Actor,
    conn: &mut Conn,
    code: &str,
    wanted: &Cancellation,
    staff: &StaffRefund,
) -> Result<(Cancelled, Vec<PerformanceId>), Failure<CancelRefusal>> {
    let known = backs::reachable(conn, actor, code).await?;
    let how = How { sent: staff.sent, staff: Some(staff), ..How::default() };
    cancel_order(house, actor, conn, known.id, wanted, how).await
}

/// What the house's change of a performance, or its holder, makes of lines of an order. Gives the
/// performances whose plans changed.
///
/// # Errors
/// Refused, as `cancel` would refuse it.
#[boxed]
pub async fn cancel_for_change(
    house: &House,
    actor: &Actor,
    conn: &mut Conn,
    order: OrderId,
    wanted: &Cancellation,
    how: How<'_>,
) -> Result<Vec<PerformanceId>, Failure<CancelRefusal>> {
    cancel_order(house, actor, conn, order, wanted, how).await.map(|(_, changed)| changed)
}

async fn cancel_order(
    house: &House,
    actor: &Actor,
    conn: &mut Conn,
    order: OrderId,
    wanted: &Cancellation,
    how: How<'_>,
) -> Result<(Cancelled, Vec<PerformanceId>), Failure<CancelRefusal>> {
    let order = orders::lock(conn, order).await?.context("orders are never deleted")?;
    // The door waits: who comes in now isn't taken back, and the other way round.
    admissions::lock_order(conn, order.id).await?;
    // An order that exchanges a pass of this order takes the same lock.
    extras::lock_memberships(conn, order.id).await?;
    vouchers::lock_sold(conn, order.id).await?;
    let decided = backs::decide_at(house, conn, &order, wanted).await?;
    if let Some(staff) = how.staff {
        let asked = Asked { actor, wanted, staff, decided: &decided };
        refund::check(house, conn, &order, &asked).await?;
    }
    let changed = take_back(house, actor, conn, &order, wanted, how, &decided).await?;
    let amount = Money::new(decided.amount_minor(), currency(&order)?);
    Ok((Cancelled { lines: decided.chosen, amount }, changed))
}

pub(crate) async fn take_back(
    house: &House,
    actor: &Actor,
    conn: &mut Conn,
    order: &Order,
    wanted: &Cancellation,
    how: How<'_>,
    decided: &Backs,
) -> anyhow::Result<Vec<PerformanceId>> {
    let (lines, backs) = (&decided.lines, &decided.backs);
    let now = house.now();
    let id = CancellationId(house.new_id());
    let reason = printable(&wanted.reason, REASON_CHARS_MAX);
    let new = NewCancellation {
        id,
        order: order.id,
        to_box_office: wanted.seats == SeatsBack::BoxOffice,
        fees_back: wanted.fees_back,
        amount_minor: decided.amount_minor(),
        reason: &reason,
        change: how.change,
        exchange: how.exchange,
        is_waiver: how.is_waiver,
        at: now,
    };
    cancellations::insert(conn, &new).await?;
    let owed = !receivables::of_order(conn, order.id).await?.is_empty();
    let mut changed = take_back_lines(house, conn, id, wanted.seats, how, decided).await?;
    invoices::set_due(conn, order.id, Some(now)).await?;
    let refunded = Refunded { actor, order, cancellation: id, how, reason: &reason };
    let ways = match owed {
        true => Vec::new(),
        false => refund::request(house, conn, &refunded, decided).await?,
    };
    let returned = Way::returned(&ways);
    books::post_cancellation(house, conn, order, lines, backs, &returned).await?;
    paid_later::credit(house, conn, actor, &Ended { order, cancellation: id, how }).await?;
    refund::end_by_hand(house, conn, &refunded).await?;
    let gone: Vec<_> = backs.iter().filter(|back| back.is_whole).map(|back| back.line).collect();
    gone::give_back_counted(conn, order, lines, backs, &gone).await?;
    holdings::take(house, conn, actor, order, lines, &gone).await?;
    vouchers::take_back(house, conn, actor, order, &gone).await?;
    mails::enqueue(house, conn, order.id, Matter::Cancelled { cancellation: id }).await?;
    // A ticket that was handed on is exchanged by nobody but its recipient.
    if how.exchange.is_none() {
        gone::tell_recipients(house, conn, order, &gone).await?;
    }
    let detail = json!({
        "cancellation": id.to_string(),
        "lines": backs.iter().map(|back| back.line.to_string()).collect::<Vec<_>>(),
        "amount_minor": new.amount_minor,
        "fees_back": wanted.fees_back,
        "seats": if new.to_box_office { "box-office" } else { "on-sale" },
        "reason": reason,
    });
    let entry = JournalEntry { action: "order.cancel", subject: Subject::Order(order.id), detail };
    journal::record(house, conn, actor, entry).await?;
    changed.sort();
    changed.dedup();
    Ok(changed)
}

/// Ends the tickets and gives the seats back; gives the performances whose plans changed.
async fn take_back_lines(
    house: &House,
    conn: &mut Conn,
    id: CancellationId,
    seats: SeatsBack,
    how: How<'_>,
    decided: &Backs,
) -> anyhow::Result<Vec<PerformanceId>> {
    let end = match how.exchange {
        Some(_) => TicketEnd::Exchanged,
        None => TicketEnd::Cancelled,
    };
    let now = house.now();
    let mut changed = Vec::new();
    for back in &decided.backs {
        let line = decided.line(back.line)?;
        cancellations::take_back(conn, id, back, now).await?;
        if let Some(receivable) = decided.state(line.id).and_then(|state| state.receivable) {
            cancellations::owe_less(conn, receivable, back.minor, now).await?;
        }
        // Of an exchanged ticket, the house may keep a part of the price.
        if back.is_whole || (how.exchange.is_some() && line.offer.performance().is_some()) {
            cancellations::end_ticket(conn, line.id, now, end).await?;
            releases::cancel_of_line(conn, line.id, now).await?;
        }
        let Some(performance) = line.offer.performance() else { continue };
        match seats {
            SeatsBack::OnSale => cancellations::free(conn, line.id, performance).await?,
            SeatsBack::BoxOffice => {
                let block = BlockId(house.new_id());
                cancellations::block(conn, block, id, line.id, performance, now).await?;
            }
        }
        changed.push(performance);
    }
    Ok(changed)
}
