//! What staff see before they take anything back: what there is, and what would go where.

use super::{
    CancelRefusal, Cancellation,
    backs::{self, Way},
};
use crate::vouchers;
use anyhow::Context;
use domain::{
    id::{CompanyId, OrderLineId, ReceivableId},
    moment::Moment,
    money::Money,
    order::OrderView,
    payments::{
        method::PaymentMethod,
        receivable::{Ending, PartEnding},
    },
    people::actor::Actor,
};
use house::{Failure, House};
use season::catalogue;
use selling::{orders, voucher_first};
use std::collections::BTreeMap;
use store::{
    Conn,
    books::receivables,
    orders::Order,
    payments::settlements,
    tickets::exchanges::{self, HandedBefore},
};

/// What a cancellation would do; nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WhatGoesBack {
    /// Tickets and extras, each with the rest of its subscription or package.
    pub lines: Vec<OrderLineId>,
    /// The fees' part of it.
    pub fees: Money,
    pub amount: Money,
    /// To which payments; empty where nothing was paid: it is no longer owed.
    pub ways: Vec<WayBack>,
    /// Paid by invoice later.
    pub is_owed: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WayBack {
    /// Name of the company that took the payment.
    pub company: String,
    pub payment_method: PaymentMethod,
    pub paid_at: Option<Moment>,
    /// Of this much.
    pub paid: Money,
    pub amount: Money,
    /// Beside it, what their bank brought back before: it is no longer owed.
    pub brought: Money,
    /// And what was paid another way after a lost chargeback: the house owes it.
    pub by_hand: Money,
    /// A member of staff hands it over, or gives it back by a terminal that they operate.
    pub is_by_staff: bool,
}

impl WhatGoesBack {
    /// By the payment method that paid; where nothing was paid yet, what is no longer owed.
    pub fn refunded(&self) -> Money {
        let other = self.ways.iter().map(|way| way.brought.minor + way.by_hand.minor);
        Money::new(self.amount.minor - other.sum::<i64>(), self.amount.currency)
    }
}

/// The order, for the form that asks what is to be taken back of it.
///
/// # Errors
/// Refused: nothing of it can be.
#[boxed]
pub async fn returnable(
    house: &House,
    actor: &Actor,
    order_code: &str,
    language: &str,
) -> Result<OrderView, Failure<CancelRefusal>> {
    let mut conn = house.store().read().await?;
    let order = backs::reachable(&mut conn, actor, order_code).await?;
    backs::assert_free(&mut conn, &order).await?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let view = orders::view_of_order(house, &mut conn, &catalogue, &order, language).await?;
    if view.lines.is_empty() && view.extras.is_empty() {
        return Err(Failure::Refused(CancelRefusal::NothingLeft));
    }
    Ok(view)
}

/// # Errors
/// Refused, as `cancel` would refuse it.
#[boxed]
pub async fn what_goes_back(
    house: &House,
    actor: &Actor,
    order_code: &str,
    wanted: &Cancellation,
) -> Result<WhatGoesBack, Failure<CancelRefusal>> {
    let mut conn = house.store().read().await?;
    let order = backs::reachable(&mut conn, actor, order_code).await?;
    let decided = backs::decide_at(house, &mut conn, &order, wanted).await?;
    let currency = super::currency(&order)?;
    let is_owed = !receivables::of_order(&mut conn, order.id).await?.is_empty();
    let mut ways = Vec::new();
    if !is_owed {
        for way in backs::ways(&mut conn, &order, &decided).await? {
            let payment = &way.payment;
            let company = payment.merchant.company;
            let company = store::prices::company_name(&mut conn, company).await?;
            ways.push(WayBack {
                company: company.context("an account has its company")?,
                payment_method: payment.payment_method,
                paid_at: payment.captured_at,
                paid: payment.amount,
                amount: Money::new(way.back_minor, currency),
                brought: Money::new(way.brought_minor(), currency),
                by_hand: Money::new(way.by_hand_minor, currency),
                is_by_staff: way.is_by_staff(),
            });
        }
    }
    let (gone, fees) = decided.backs.split_at(decided.chosen);
    let fees_minor = fees.iter().map(|back| back.minor).sum();
    Ok(WhatGoesBack {
        lines: gone.iter().map(|back| back.line).collect(),
        fees: Money::new(fees_minor, currency),
        amount: Money::new(decided.amount_minor(), currency),
        ways,
        is_owed,
    })
}

/// All that goes back of it to its buyer, by whatever ways; nothing was changed.
///
/// # Errors
/// Refused, as `cancel` would refuse it.
#[boxed]
pub async fn amount_back(
    conn: &mut Conn,
    order: &Order,
    wanted: &Cancellation,
) -> Result<Money, Failure<CancelRefusal>> {
    let decided = backs::decide(conn, order, wanted).await?;
    let before = exchanges::handed_before(conn, order.id).await?;
    let giver_minor = match &before {
        Some(before) => {
            let ways = backs::ways(conn, order, &decided).await?;
            to_giver_minor(conn, order, before, &ways).await?
        }
        None => 0,
    };
    Ok(Money::new(decided.amount_minor() - giver_minor, super::currency(order)?))
}

/// What of it goes back to whoever had paid the ticket that this one was exchanged for.
async fn to_giver_minor(
    conn: &mut Conn,
    order: &Order,
    before: &HandedBefore,
    ways: &[Way],
) -> anyhow::Result<i64> {
    let sums: Vec<_> = ways.iter().map(|way| (way.payment.id, way.back_minor)).collect();
    vouchers::of_giver_minor(conn, order.id, before, &sums).await
}

/// What goes back to where it came from, whoever asks for credit or for money.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BackToHouse {
    /// To its buyer's gift vouchers that had paid.
    pub vouchers_minor: i64,
    /// To its buyer's credit that had paid.
    pub credit_minor: i64,
    /// Of the rest, what staff took at a counter, where it goes back.
    pub at_counter_minor: i64,
}

/// What of it goes back to gift vouchers and credit that had paid; nothing was changed.
///
/// # Errors
/// Refused, as `cancel` would refuse it.
#[boxed]
pub async fn back_to_house(
    conn: &mut Conn,
    order: &Order,
    wanted: &Cancellation,
) -> Result<BackToHouse, Failure<CancelRefusal>> {
    let decided = backs::decide(conn, order, wanted).await?;
    // What is paid later is paid with neither.
    if !receivables::of_order(conn, order.id).await?.is_empty() {
        return Ok(BackToHouse::default());
    }
    let ways = backs::ways(conn, order, &decided).await?;
    let to = |is_voucher: bool| {
        let own = ways.iter().filter(move |way| match is_voucher {
            true => way.payment.merchant.is_voucher(),
            false => way.payment.merchant.is_credit(),
        });
        own.map(|way| way.back_minor).sum::<i64>()
    };
    let at_counter = ways.iter().filter(|way| way.is_by_staff()).map(|way| way.back_minor);
    let at_counter_minor: i64 = at_counter.sum();
    // What they had paid of a ticket that this one was exchanged for.
    let before = exchanges::handed_before(conn, order.id).await?;
    let giver_minor = match &before {
        Some(before) => to_giver_minor(conn, order, before, &ways).await?,
        None => 0,
    };
    let (until, own_minor) = (before.map(|before| before.order), to(false) - giver_minor);
    let of_former = voucher_first::of_former(conn, order.id, until, own_minor).await?;
    let former_minor = of_former.iter().map(|(_, minor)| minor).sum::<i64>();
    Ok(BackToHouse {
        vouchers_minor: to(true) + former_minor,
        credit_minor: own_minor - former_minor,
        at_counter_minor,
    })
}

/// The same of an order that is paid later: what it would do to what is owed. None: it was paid at
/// once.
///
/// # Errors
/// Refused, as `cancel` would refuse it.
#[boxed]
pub async fn ending(
    conn: &mut Conn,
    order: &Order,
    wanted: &Cancellation,
) -> Result<Option<Ending>, Failure<CancelRefusal>> {
    let decided = backs::decide(conn, order, wanted).await?;
    if receivables::of_order(conn, order.id).await?.is_empty() {
        return Ok(None);
    }
    let mut less: BTreeMap<ReceivableId, i64> = BTreeMap::new();
    for back in &decided.backs {
        if let Some(receivable) = decided.state(back.line).and_then(|state| state.receivable) {
            *less.entry(receivable).or_default() += back.minor;
        }
    }
    let mut companies: BTreeMap<CompanyId, Vec<PartEnding>> = BTreeMap::new();
    for owed in settlements::of_order(conn, order.id).await? {
        let less_minor = less.get(&owed.id).copied().unwrap_or_default();
        // Of another cancelled performance: nothing is to be paid for that one either.
        if owed.is_off && less_minor == 0 {
            continue;
        }
        let (standing, credited_minor) = (owed.standing, owed.credited_minor);
        let parts = companies.entry(owed.company).or_default();
        parts.push(PartEnding { standing, credited_minor, less_minor });
    }
    let endings = companies.values().map(|parts| Ending::of(parts));
    Ok(Some(endings.fold(Ending::default(), Ending::and)))
}
