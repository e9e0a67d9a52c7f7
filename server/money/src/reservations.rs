//! Reservations (T6.11d): orders that stand for a time before they are paid. One of the house makes
//! them from a basket; the order's code is what people say on the telephone.
//!
//! 1. `reserve` freezes the basket as a checkout does, and nobody is sent to a bank. With an
//!    address the buyer gets a mail, whose link leads to the order's page; there they can pay.
//! 2. `change_reservation` adds a basket to it, takes lines out, sets another time. Each line keeps
//!    the price that it had. Lines that are taken out become an order of their own, which ends.
//! 3. `split` makes a second reservation of some lines. `convert` does the same for lines that are
//!    to be paid now, or makes the whole payable.
//! 4. `end_reservation` gives the seats back at once, and what was paid as it came.
//! 5. `hold_over` sells over it: seats that a seller names leave it for the seller's basket.
//!    `free_reserved` lets them leave it for everybody.
//! 6. Unpaid, it ends as every unpaid order does (`payments::reconcile`). Paid in part, it waits
//!    for staff: what was paid lies among the advances, as a share that helps to pay the rest. If
//!    a performance is cancelled, it ends in any case, and what was paid goes back as it came.
//! 7. `take_deposit` takes a part at a counter, and `receipt` confirms it. `told` writes to buyers:
//!    a day before the end, when the time is over, and when a performance is moved.

mod change;
mod deposit;
mod end;
mod of_sale;
mod over;
mod part;
mod receipt;
mod rest;
mod told;

pub use change::{Change, change_reservation};
pub use deposit::{DepositRequest, take_deposit};
pub use end::end_reservation;
pub use of_sale::{SaleReservation, reservation_of_sale};
pub use over::{OverRefusal, free_reserved, hold_over};
pub use part::{ConvertRefusal, Means, Parting, convert, split};
pub(crate) use receipt::writer as deposit_receipt;
pub(crate) use told::look_after;
pub use told::tell_of_move;

use crate::checkout::{
    CallerKey, KeyUsed, NewReservation, ReservedTerms, Reserving, UnpaidOrderAction,
    ask_about_order, check_reserved, ordered_before, reserve_basket,
};
use anyhow::anyhow;
use domain::{
    id::{OrderId, OrderLineId, PerformanceId},
    moment::Moment,
    order::{PlaceRefusal, PlaceRequest},
    people::actor::{Action, Actor},
    sales::reservation::ReserveRefusal,
};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
    sealed,
};
use season::sellers::points_of_sale;
use selling::{
    mails::{self, Matter},
    orders::stands,
};
use serde_json::json;
use std::sync::Arc;
use store::{
    Conn,
    orders::{
        self, Offer, Order, OrderLine,
        reserved::{self, Listed},
    },
    payments::{self, refunds},
};

/// So many are listed at most.
pub const LISTED_MAX: i64 = 1_000;

/// What one of the house asks for.
#[derive(Clone, Debug, PartialEq)]
pub struct ReserveRequest {
    /// Name and address may be empty.
    pub form: PlaceRequest,
    /// The performances may end it earlier.
    pub until: Moment,
    /// To be paid before the rest.
    pub deposit_minor: Option<i64>,
}

/// A reservation as it was left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reservation {
    pub order: OrderId,
    pub code: String,
    /// Opens the order's page, where it can be paid.
    pub secret: String,
    pub until: Moment,
    pub total_minor: i64,
    pub left_minor: i64,
}

/// What the same request has reserved. None: nothing yet.
///
/// # Errors
/// `KeyUsed`; without any right to sell.
#[boxed]
pub async fn reserved_before(
    house: &House,
    actor: &Actor,
    key: &CallerKey,
) -> Result<Option<Reservation>, Failure<ReserveRefusal>> {
    actor.permit_somewhere(Action::Sell)?;
    let order = ordered_before(house, key).await;
    match order.map_err(|why| why.map(|KeyUsed| ReserveRefusal::KeyUsed))? {
        Some(order) => Ok(Some(reservation(house, order).await?)),
        None => Ok(None),
    }
}

/// What the seller's basket holds.
///
/// # Errors
/// Why it isn't reserved.
#[boxed]
pub async fn reserve(
    house: &House,
    actor: &Actor,
    request: &ReserveRequest,
) -> Result<Reservation, Failure<ReserveRefusal>> {
    if actor.seller().is_none() {
        return Err(anyhow!("nobody reserves without a sale").into());
    }
    let reserving = Arc::new(check_reserved(house, actor, &request.form).await?);
    let ReserveRequest { until, deposit_minor, .. } = *request;
    let terms = ReservedTerms { until, deposit_minor };
    let actor = actor.clone();
    let order = house
        .write(move |house, conn| {
            let (reserving, actor) = (reserving.clone(), actor.clone());
            Box::pin(async move { reserve_in(&house, conn, &actor, &reserving, terms).await })
        })
        .await?;
    house.announce(&performances_of(house, &order).await?).await;
    Ok(reservation(house, order).await?)
}

async fn reserve_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    reserving: &Reserving,
    terms: ReservedTerms,
) -> Result<Order, Failure<ReserveRefusal>> {
    let NewReservation { order, is_new } = reserve_basket(house, conn, reserving, terms).await?;
    if !is_new {
        return match reserved::is_reservation(conn, order.id).await? {
            true => Ok(order),
            false => refused(ReserveRefusal::Place(PlaceRefusal::BadKey)),
        };
    }
    reserved::insert(conn, order.id, None, house.now()).await?;
    let detail = json!({
        "total_minor": order.total_minor,
        "tickets": tickets(&orders::lines(conn, order.id).await?).count(),
        "until_ms": order.pay_by.0,
        "deposit_minor": terms.deposit_minor,
    });
    let entry = JournalEntry { action: "order.place", subject: Subject::Order(order.id), detail };
    journal::record(house, conn, actor, entry).await?;
    tell(house, conn, &order).await?;
    Ok(order)
}

/// Those that are neither paid nor ended, the first to end first.
#[boxed]
pub async fn reservations(
    house: &House,
    actor: &Actor,
) -> Result<Vec<Listed>, Failure<ReserveRefusal>> {
    actor.permit(Action::Sell, "*")?;
    let mut conn = house.store().read().await?;
    Ok(reserved::list(&mut conn, LISTED_MAX).await?)
}

/// The tickets of an open reservation, in the order of its page.
#[boxed]
pub async fn tickets_of(
    house: &House,
    actor: &Actor,
    code: &str,
) -> Result<Vec<OrderLineId>, Failure<ReserveRefusal>> {
    let mut conn = house.store().read().await?;
    let order = open(&mut conn, actor, code).await?;
    let lines = orders::lines(&mut conn, order.id).await?;
    Ok(tickets(&lines).map(|line| line.id).collect())
}

fn tickets(lines: &[OrderLine]) -> impl Iterator<Item = &OrderLine> {
    lines.iter().filter(|line| line.offer.performance().is_some())
}

/// Fees go with what they are charged on, and are never named by themselves.
fn is_fee(line: &OrderLine) -> bool {
    matches!(line.offer, Offer::Fee { .. })
}

fn refused<T>(why: ReserveRefusal) -> Result<T, Failure<ReserveRefusal>> {
    Err(Failure::Refused(why))
}

/// An open reservation within the actor's rights.
async fn open(
    conn: &mut Conn,
    actor: &Actor,
    code: &str,
) -> Result<Order, Failure<ReserveRefusal>> {
    let Some(order) = orders::by_code(conn, code).await? else {
        return refused(ReserveRefusal::UnknownReservation);
    };
    if !reserved::is_reservation(conn, order.id).await? {
        return refused(ReserveRefusal::UnknownReservation);
    }
    let outlet = points_of_sale::outlet_of(conn, &order).await?;
    actor.permit(Action::Sell, &outlet.scope())?;
    match order.is_over() {
        true => refused(ReserveRefusal::Ended),
        false => Ok(order),
    }
}

/// The same, locked until the transaction ends.
async fn locked(
    conn: &mut Conn,
    actor: &Actor,
    code: &str,
) -> Result<Order, Failure<ReserveRefusal>> {
    let known = open(conn, actor, code).await?;
    match orders::lock(conn, known.id).await? {
        Some(order) if !order.is_over() => Ok(order),
        _ => refused(ReserveRefusal::Ended),
    }
}

/// What its gateways know is in the house, and attempts are closed where their gateway can.
async fn close_attempts(
    house: &House,
    actor: &Actor,
    code: &str,
) -> Result<(), Failure<ReserveRefusal>> {
    let mut conn = house.store().read().await?;
    let order = open(&mut conn, actor, code).await?;
    drop(conn);
    let secret = sealed::open_link(house, &order.secret)?;
    let asked = ask_about_order(house, &secret, UnpaidOrderAction::GiveUp).await;
    asked.map(drop).map_err(|failure| failure.map(|_| ReserveRefusal::GatewayUnreachable))
}

/// Shares change only while nobody can be paying one of them.
async fn refuse_open_attempts(
    conn: &mut Conn,
    order: OrderId,
) -> Result<(), Failure<ReserveRefusal>> {
    match payments::of_order(conn, order).await?.iter().any(payments::Payment::is_open) {
        true => refused(ReserveRefusal::StillAtBank),
        false => Ok(()),
    }
}

/// The buyer is told what is reserved until when, if there is an address.
async fn tell(house: &House, conn: &mut Conn, order: &Order) -> anyhow::Result<()> {
    if order.email.is_empty() {
        return Ok(());
    }
    let matter = Matter::Reserved { until: order.pay_by, total_minor: order.total_minor };
    mails::enqueue(house, conn, order.id, matter).await
}

async fn performances_of(house: &House, order: &Order) -> anyhow::Result<Vec<PerformanceId>> {
    let mut conn = house.store().read().await?;
    Ok(orders::performances(&orders::lines(&mut conn, order.id).await?))
}

/// What of an order is paid, and stands.
pub(crate) async fn paid_minor(conn: &mut Conn, order: OrderId) -> anyhow::Result<i64> {
    let refunds = refunds::of_order(conn, order).await?;
    let all = payments::of_order(conn, order).await?;
    let standing = all.iter().filter(|payment| stands(payment, &refunds));
    Ok(standing.map(|payment| payment.amount.minor).sum())
}

async fn reservation(house: &House, order: Order) -> Result<Reservation, Failure<ReserveRefusal>> {
    let mut conn = house.store().read().await?;
    let paid_minor = paid_minor(&mut conn, order.id).await?;
    Ok(Reservation {
        order: order.id,
        secret: sealed::open_link(house, &order.secret)?,
        until: order.pay_by,
        total_minor: order.total_minor,
        left_minor: order.total_minor - paid_minor,
        code: order.code,
    })
}
