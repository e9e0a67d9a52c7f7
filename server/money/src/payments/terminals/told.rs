//! What a colleague at the counter has to know of payments at terminals, and what they may do.

use super::{Happened, follow, record};
use crate::{
    books::tills::{DebtOf, DebtPaid, TerminalDebt, TerminalDebtTurn, post_terminal_debt},
    payments::debts::{SettleRefusal, reason},
    tills::debt::{DebtCash, hand_over},
};
use anyhow::Context;
use domain::{
    id::{SessionId, TerminalPaymentId},
    moment::{HOUR_MS, Moment},
    money::Money,
    payments::terminal::{PRESENTED_MS, TerminalBack, TerminalEnd},
    people::actor::{Action, Actor, NotPermitted},
    sales::outlet::Outlet,
};
use futures::future::join_all;
use house::{Failure, House, NotAnswered};
use serde_json::json;
use store::{
    Conn,
    books::ledger,
    orders,
    payments::terminals::{self, SalePayment, TerminalPayment},
};

/// How a payment stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeskPaymentState {
    /// A card is awaited.
    Waiting,
    /// Somebody wants it cancelled.
    Cancelling,
    /// The money is taken, and its order is made.
    Taken,
    Sold,
    /// No money was taken.
    Ended(TerminalEnd),
    /// No sale came of it: it is on its way to the card.
    GoesBack(TerminalBack),
    GivenBack(TerminalBack),
    /// The provider doesn't give it back: the house owes it.
    BackRefused(TerminalBack),
    /// It didn't, and staff have paid it another way.
    PaidOtherwise(TerminalBack),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeskPayment {
    pub id: TerminalPaymentId,
    pub sale: SessionId,
    pub outlet: Outlet,
    /// As the colleagues call the terminal.
    pub label: String,
    /// What the terminal shows, or took.
    pub amount: Money,
    pub begun_at: Moment,
    /// The cash that was handed over for the rest.
    pub given_minor: Option<i64>,
    pub state: DeskPaymentState,
    /// Of its order.
    pub order_code: Option<String>,
}

impl DeskPayment {
    /// Something happens by itself.
    pub fn is_under_way(&self) -> bool {
        use DeskPaymentState::{Cancelling, Taken, Waiting};
        matches!(self.state, Waiting | Cancelling | Taken)
    }
}

/// What was sold without anybody looking is told for so long.
const SOLD_TOLD_MS: i64 = 12 * HOUR_MS;
/// So many are asked about while a page is made; a job asks about all.
const ASKED_MAX: usize = 3;

/// A payment of a sale.
///
/// # Errors
/// Without the right to sell where it is sold. What is owed is seen with the right to refund there,
/// too.
#[boxed]
pub async fn of_sale(
    house: &House,
    actor: &Actor,
    sale: SessionId,
    which: SalePayment,
) -> Result<Option<DeskPayment>, NotAnswered> {
    may_see(which, |right| actor.permit_somewhere(right).map(drop))?;
    let mut conn = house.store().read().await?;
    let Some(known) = terminals::of_sale(&mut conn, sale, which).await? else { return Ok(None) };
    let scope = known.sale.seller.outlet.scope();
    may_see(which, |right| actor.permit(right, &scope))?;
    Ok(Some(told(house, &mut conn, &known).await?))
}

fn may_see(
    which: SalePayment,
    permit: impl Fn(Action) -> Result<(), NotPermitted>,
) -> Result<(), NotPermitted> {
    match (permit(Action::Sell), which) {
        (Err(_), SalePayment::Owed) => permit(Action::RefundOrder),
        (sells, _) => sells,
    }
}

/// The newest payment of a sale, once all is done that can be done about it now.
///
/// # Errors
/// As `of_sale`. A provider that can't be reached is none: a job asks on.
#[boxed]
pub async fn followed(
    house: &House,
    actor: &Actor,
    sale: SessionId,
) -> Result<Option<DeskPayment>, NotAnswered> {
    let newest = SalePayment::Newest;
    let Some(known) = of_sale(house, actor, sale, newest).await? else { return Ok(None) };
    follow_all(house, vec![known.id]).await;
    of_sale(house, actor, sale, newest).await
}

async fn follow_all(house: &House, ids: Vec<TerminalPaymentId>) {
    let asked = ids.into_iter().map(|id| async move { (id, follow(house, id).await) });
    for (id, done) in join_all(asked).await {
        if let Err(error) = done {
            tracing::warn!(payment = %id, "a terminal can't be asked: {error:#}");
        }
    }
}

/// Whether a card is awaited for the sale, or its order is made: nothing else pays it meanwhile.
///
/// # Errors
/// As `of_sale`.
#[boxed]
pub async fn under_way(house: &House, actor: &Actor, sale: SessionId) -> Result<bool, NotAnswered> {
    let newest = of_sale(house, actor, sale, SalePayment::Newest).await?;
    Ok(newest.is_some_and(|it| it.is_under_way()))
}

/// What nobody has read yet, where the actor may sell: payments under way, and what became of
/// those that nobody waited for. Colleagues see to their own, as long as a buyer may be paying.
///
/// # Errors
/// Without the right to sell anywhere.
#[boxed]
pub async fn unfinished(house: &House, actor: &Actor) -> Result<Vec<DeskPayment>, NotAnswered> {
    let found = to_tell(house, actor).await?;
    let open = found.iter().filter(|it| it.is_under_way()).take(ASKED_MAX);
    let open: Vec<_> = open.map(|it| it.id).collect();
    if open.is_empty() {
        return Ok(found);
    }
    follow_all(house, open).await;
    to_tell(house, actor).await
}

async fn to_tell(house: &House, actor: &Actor) -> Result<Vec<DeskPayment>, NotAnswered> {
    actor.permit_somewhere(Action::Sell)?;
    let mut conn = house.store().read().await?;
    let now = house.now();
    let mut found = Vec::new();
    for known in terminals::to_tell(&mut conn, now.minus_ms(SOLD_TOLD_MS)).await? {
        let seller = &known.sale.seller;
        let is_own = seller.operator == actor.operator();
        let is_fresh = now.since_ms(known.begun_at) < PRESENTED_MS;
        if actor.permit(Action::Sell, &seller.outlet.scope()).is_ok() && (is_own || !is_fresh) {
            found.push(told(house, &mut conn, &known).await?);
        }
    }
    Ok(found)
}

async fn told(
    house: &House,
    conn: &mut Conn,
    known: &TerminalPayment,
) -> anyhow::Result<DeskPayment> {
    let order_code = match known.order {
        Some(order) => {
            let order = orders::by_id(conn, order).await?;
            Some(order.context("orders are never deleted")?.code)
        }
        None => None,
    };
    let label = house.ports().terminals.get(&known.terminal).map(|it| it.label().to_owned());
    Ok(DeskPayment {
        id: known.id,
        sale: known.sale.seller.session,
        outlet: known.sale.seller.outlet.clone(),
        label: label.unwrap_or_else(|| known.terminal.clone()),
        amount: known.taken.as_ref().map_or(known.amount, |taken| taken.amount),
        begun_at: known.begun_at,
        given_minor: known.sale.given_minor,
        state: state(known),
        order_code,
    })
}

fn state(known: &TerminalPayment) -> DeskPaymentState {
    if let Some(end) = known.end {
        return DeskPaymentState::Ended(end);
    }
    if known.order.is_some() {
        return DeskPaymentState::Sold;
    }
    match &known.back {
        Some(back) if back.done_at.is_some() => DeskPaymentState::GivenBack(back.why),
        Some(back) if back.settled_at.is_some() => DeskPaymentState::PaidOtherwise(back.why),
        Some(back) if back.refused_at.is_some() => DeskPaymentState::BackRefused(back.why),
        Some(back) => DeskPaymentState::GoesBack(back.why),
        None if known.taken.is_some() => DeskPaymentState::Taken,
        None if known.cancel_at.is_some() => DeskPaymentState::Cancelling,
        None => DeskPaymentState::Waiting,
    }
}

/// Asks the terminal to break the newest payment of the sale off. What was taken meanwhile counts.
///
/// # Errors
/// As `of_sale`.
#[boxed]
pub async fn cancel(house: &House, actor: &Actor, sale: SessionId) -> Result<(), NotAnswered> {
    let newest = of_sale(house, actor, sale, SalePayment::Newest).await?;
    let Some(DeskPayment { id, .. }) = newest else { return Ok(()) };
    let is_asked = house
        .fault_only(move |house, conn| {
            Box::pin(async move { terminals::want_cancelled(conn, id, house.now()).await })
        })
        .await?;
    if is_asked {
        follow_all(house, vec![id]).await;
    }
    Ok(())
}

/// How the buyer was paid what the provider refused to give back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaidBack {
    /// Out of the colleague's till, where the counter has tills.
    InCash,
    /// At no counter, such as by a transfer.
    Elsewhere,
}

/// The actor has paid another way what the provider refused to give back, and the house owes it no
/// more. `how`: for the journal.
///
/// # Errors
/// Why nothing is recorded; without the right to refund where it was taken.
#[boxed]
pub async fn pay_back(
    house: &House,
    actor: &Actor,
    id: TerminalPaymentId,
    paid: PaidBack,
    how: &str,
) -> Result<(), Failure<SettleRefusal>> {
    let (actor, paying) = (actor.clone(), Paying { id, paid, how: how.to_owned() });
    house
        .write(move |house, conn| {
            let (actor, paying) = (actor.clone(), paying.clone());
            Box::pin(async move { pay_back_in(&house, conn, &actor, paying).await })
        })
        .await
}

#[derive(Clone)]
struct Paying {
    id: TerminalPaymentId,
    paid: PaidBack,
    how: String,
}

async fn pay_back_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    paying: Paying,
) -> Result<(), Failure<SettleRefusal>> {
    let Paying { id, paid, how } = paying;
    actor.permit_somewhere(Action::RefundOrder)?;
    let nothing = || Failure::Refused(SettleRefusal::NothingOwed);
    let known = terminals::by_id(conn, id).await?.ok_or_else(nothing)?;
    let seller = &known.sale.seller;
    actor.permit(Action::RefundOrder, &seller.outlet.scope())?;
    let how = reason(&how).map_err(Failure::Refused)?;
    let amount = known.taken.as_ref().map(|taken| taken.amount).ok_or_else(nothing)?;
    if !terminals::settle_back(conn, id, house.now()).await? {
        return Err(nothing());
    }
    let company = ledger::terminal_debtor(conn, id).await?;
    let debt = TerminalDebt { payment: id, company, amount };
    let by = match paid {
        PaidBack::InCash => {
            let cash = DebtCash {
                of: DebtOf::Terminal(id),
                company,
                sold_at: seller.point_of_sale,
                amount,
                reason: format!("{}: {how}", known.reference),
            };
            let handed = hand_over(house, conn, actor, &cash).await;
            let handed = handed.map_err(|why| why.map(SettleRefusal::Till))?;
            if let Some(point) = handed.point {
                terminals::mark_settled_at(conn, id, point).await?;
            }
            handed.by
        }
        PaidBack::Elsewhere => DebtPaid::Elsewhere,
    };
    post_terminal_debt(house, conn, debt, TerminalDebtTurn::Paid(by)).await?;
    let detail = json!({
        "payment": id.to_string(),
        "amount_minor": amount.minor,
        "reason": how,
    });
    let happened = Happened { action: "terminal.settle", detail };
    Ok(record(house, conn, actor, seller.session, happened).await?)
}

/// The actor has read how it ended. What the house owes is told until it is paid.
///
/// # Errors
/// As `of_sale`.
#[boxed]
pub async fn note(house: &House, actor: &Actor, id: TerminalPaymentId) -> Result<(), NotAnswered> {
    actor.permit_somewhere(Action::Sell)?;
    let mut conn = house.store().read().await?;
    let known = terminals::by_id(&mut conn, id).await?;
    drop(conn);
    let Some(known) = known else { return Ok(()) };
    actor.permit(Action::Sell, &known.sale.seller.outlet.scope())?;
    house
        .fault_only(move |house, conn| {
            Box::pin(async move { terminals::note(conn, id, house.now()).await })
        })
        .await?;
    Ok(())
}

/// Whether what goes back of the order to its card goes there by itself: a terminal that the house
/// speaks to has taken it.
#[boxed]
pub async fn goes_back_by_itself(house: &House, order_code: &str) -> anyhow::Result<bool> {
    let mut conn = house.store().read().await?;
    let Some(order) = orders::by_code(&mut conn, order_code).await? else { return Ok(false) };
    Ok(terminals::of_order(&mut conn, order.id).await?.is_some())
}
