//! What a bank refused to give back is a debt of the house (invariant 3). Staff pay it another
//! way and say how; no gateway is asked again.

use crate::{
    Failure, House,
    books::{self, RefundTurn},
    gateways::printable,
    journal::Deed,
    timeline::{self, Unreachable, may_reach},
};
use anyhow::Context;
use domain::{
    actor::{Action, Actor},
    id::OrderId,
    moment::Moment,
    money::Money,
};
use serde_json::json;
use store::{
    Conn, orders,
    refunds::{self, Refund},
};

/// So long is what staff say of the way, at most.
pub const HOW_CHARS_MAX: usize = 200;

/// What the house owes to an order's shopper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Debt {
    pub amount: Money,
    /// When a bank last refused.
    pub since: Moment,
}

impl Debt {
    /// What a form says was paid: another debt of the same sum isn't the same.
    pub fn mark(&self) -> String {
        format!("{} {} {}", self.amount.minor, self.amount.currency.as_str(), self.since.0)
    }

    /// Of one currency: money that came in another one is settled by itself.
    fn of<'r>(refunds: impl Iterator<Item = &'r Refund>) -> Option<Self> {
        let each = |refund: &Refund| {
            let since = refund.failed_at.filter(|_| refund.is_owed())?;
            Some(Self { amount: refund.owed(), since })
        };
        refunds.filter_map(each).reduce(|all, next| match all.amount.currency {
            currency if currency == next.amount.currency => Self {
                amount: Money::new(all.amount.minor + next.amount.minor, currency),
                since: all.since.max(next.since),
            },
            _ => all,
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SettleRefusal {
    /// Or none of theirs.
    UnknownOrder,
    NotPermitted,
    /// Or it was settled before.
    NothingOwed,
    /// Another sum than was shown, or another debt.
    Changed,
    HowMissing,
    HowTooLong,
}

impl From<Unreachable> for SettleRefusal {
    fn from(why: Unreachable) -> Self {
        match why {
            Unreachable::Unknown => Self::UnknownOrder,
            Unreachable::NotPermitted => Self::NotPermitted,
        }
    }
}

impl House {
    /// What the house owes to this order's shopper, for whoever may settle it.
    pub async fn debt_of(&self, actor: &Actor, order: OrderId) -> anyhow::Result<Option<Debt>> {
        let mut conn = self.store().read().await?;
        if !may_reach(&mut conn, actor, Action::RefundOrder, order).await? {
            return Ok(None);
        }
        let refunds = refunds::of_order(&mut conn, order).await?;
        Ok(Debt::of(refunds.iter()))
    }

    /// Staff have paid it another way. `how`: for the order's story; `shown`: the mark of
    /// what they paid.
    pub async fn settle_debt(
        &self,
        actor: &Actor,
        order_code: &str,
        (how, shown): (&str, &str),
    ) -> Result<Money, Failure<SettleRefusal>> {
        let (house, actor, code) = (self.clone(), actor.clone(), order_code.to_owned());
        let (how, shown) = (how.to_owned(), shown.to_owned());
        self.store()
            .write(move |conn| {
                let (house, actor) = (house.clone(), actor.clone());
                let (code, how, shown) = (code.clone(), how.clone(), shown.clone());
                Box::pin(async move { settle((&house, &actor), conn, &code, (&how, &shown)).await })
            })
            .await
    }
}

async fn settle(
    (house, actor): (&House, &Actor),
    conn: &mut Conn,
    code: &str,
    (how, shown): (&str, &str),
) -> Result<Money, Failure<SettleRefusal>> {
    let known = timeline::reachable(conn, actor, Action::RefundOrder, code).await?;
    if how.trim().is_empty() {
        return Err(Failure::Refused(SettleRefusal::HowMissing));
    }
    if how.chars().count() > HOW_CHARS_MAX {
        return Err(Failure::Refused(SettleRefusal::HowTooLong));
    }
    let how = printable(how, HOW_CHARS_MAX);
    let order = orders::lock(conn, known.id).await?.context("orders are never deleted")?;
    let all = refunds::of_order(conn, order.id).await?;
    let Some(debt) = Debt::of(all.iter()) else {
        return Err(Failure::Refused(SettleRefusal::NothingOwed));
    };
    if debt.mark() != shown {
        return Err(Failure::Refused(SettleRefusal::Changed));
    }
    let amount = debt.amount;
    let is_paid = |refund: &&Refund| refund.is_owed() && refund.amount.currency == amount.currency;
    for refund in all.iter().filter(is_paid) {
        refunds::settle(conn, refund.id, house.now(), &how).await?;
        books::post_refund(house, conn, refund, RefundTurn::PaidOtherwise).await?;
        let detail = json!({
            "refund": refund.id.to_string(),
            "amount_minor": refund.owed_minor,
            "reason": how,
        });
        let (channel, action) = ("box-office", "refund.settle");
        house.write_down(conn, actor, Deed { order: order.id, channel, action, detail }).await?;
    }
    Ok(amount)
}
