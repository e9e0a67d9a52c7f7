//! The order that renews a subscription: with which others, and what waits for payment beside it.

use super::{RenewalState, RenewalView, mine};
use domain::{
    money::{Currency, Money},
    people::actor::Actor,
    tickets::renewal::Answer,
};
use house::House;
use store::{
    Conn,
    orders::Order,
    tickets::renewals::{self, Renewal},
};

/// An order that renews several subscriptions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SharedOrder {
    /// Of all of them.
    pub total: Money,
    pub count: u32,
}

/// What it costs, and the order that it shares. What is to be paid may differ from what was told.
pub(super) async fn sums(
    conn: &mut Conn,
    renewal: &Renewal,
    order: Option<&Order>,
    currency: Currency,
) -> anyhow::Result<(Money, Option<SharedOrder>)> {
    let Some(order) = order else {
        return Ok((Money::new(renewal.total_minor, currency), None));
    };
    let total = Money::new(order.total_minor, currency);
    let count = renewals::of_new_order(conn, order.id).await?.len() as u32;
    if count < 2 {
        return Ok((total, None));
    }
    let own_minor = renewals::ordered_minor(conn, order.id, renewal).await?;
    Ok((Money::new(own_minor, currency), Some(SharedOrder { total, count })))
}

/// What of theirs waits for its payment beside this order, if that renews a subscription of theirs;
/// of those that one order renews together, the first.
#[boxed]
pub async fn also_to_pay(
    house: &House,
    actor: &Actor,
    secret: &str,
    language: &str,
) -> anyhow::Result<Vec<RenewalView>> {
    let (own, others): (Vec<_>, Vec<_>) =
        mine(house, actor, language).await?.into_iter().partition(|it| it.is_ordered_by(secret));
    Ok(if own.is_empty() { Vec::new() } else { waiting_orders(others) })
}

/// Of each order that waits for its payment, the first that it renews.
pub fn waiting_orders(views: Vec<RenewalView>) -> Vec<RenewalView> {
    let mut waiting: Vec<RenewalView> = Vec::new();
    for view in views {
        let RenewalState::ToPay { order_secret, .. } = &view.state else { continue };
        if waiting.iter().all(|known| !known.is_ordered_by(order_secret)) {
            waiting.push(view);
        }
    }
    waiting
}

impl RenewalView {
    fn is_ordered_by(&self, secret: &str) -> bool {
        match &self.state {
            RenewalState::Renewed { order_secret }
            | RenewalState::ToPay { order_secret, .. }
            | RenewalState::Unpaid { order_secret } => order_secret == secret,
            RenewalState::Open { .. } | RenewalState::Waiting | RenewalState::Ended(_) => false,
        }
    }

    /// What is to be paid by the order that renews it.
    pub fn order_total(&self) -> Money {
        self.shared.map_or(self.total, |shared| shared.total)
    }

    /// How many that order renews.
    pub fn order_count(&self) -> u32 {
        self.shared.map_or(1, |shared| shared.count)
    }
}

/// Whether both are carried out at once and paid in the same way: one order renews them, if one
/// answer does.
pub fn is_one_order(one: &RenewalView, other: &RenewalView) -> bool {
    one.seat.is_some()
        && other.seat.is_some()
        && one.state == other.state
        && (&one.season, &one.creditor) == (&other.season, &other.creditor)
        && one.total.currency == other.total.currency
        && one.will_pay == other.will_pay
}

/// Whether one answer has renewed both, as one order.
pub fn is_renewed_with(one: &RenewalView, other: &RenewalView) -> bool {
    let is_confirmed = |view: &RenewalView| view.answer == Some(Answer::Confirmed);
    one.together.is_some()
        && one.together == other.together
        && is_confirmed(one)
        && is_confirmed(other)
        && is_one_order(one, other)
}

/// All that will be one order with this one, itself among them; none if it has an order of its own.
pub fn renewed_with<'v>(views: &'v [RenewalView], one: &RenewalView) -> Vec<&'v RenewalView> {
    let all: Vec<&RenewalView> = views.iter().filter(|it| is_renewed_with(one, it)).collect();
    let is_open = matches!(one.state, RenewalState::Open { .. });
    if is_open && all.len() > 1 { all } else { Vec::new() }
}
