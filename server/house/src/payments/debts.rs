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
    money::Money,
};
use serde_json::json;
use store::{
    Conn, orders,
    refunds::{self, Refund},
};

/// So long is what staff say of the way, at most.
pub const HOW_CHARS_MAX: usize = 200;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SettleRefusal {
    /// Or none of theirs.
    UnknownOrder,
    NotPermitted,
    /// Or it was settled before.
    NothingOwed,
    /// Another sum than was shown.
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
    pub async fn debt_of(&self, actor: &Actor, order: OrderId) -> anyhow::Result<Option<Money>> {
        let mut conn = self.store().read().await?;
        if !may_reach(&mut conn, actor, Action::RefundOrder, order).await? {
            return Ok(None);
        }
        let refunds = refunds::of_order(&mut conn, order).await?;
        Ok(sum(refunds.iter().filter(|refund| refund.is_owed())))
    }

    /// Staff have paid it another way. `how`: for the order's story; `shown_minor`: the sum that
    /// they paid.
    pub async fn settle_debt(
        &self,
        actor: &Actor,
        order_code: &str,
        (how, shown_minor): (&str, i64),
    ) -> Result<Money, Failure<SettleRefusal>> {
        let (house, actor, code) = (self.clone(), actor.clone(), order_code.to_owned());
        let how = how.to_owned();
        self.store()
            .write(move |conn| {
                let (house, actor) = (house.clone(), actor.clone());
                let (code, how) = (code.clone(), how.clone());
                Box::pin(
                    async move { settle((&house, &actor), conn, &code, (&how, shown_minor)).await },
                )
            })
            .await
    }
}

async fn settle(
    (house, actor): (&House, &Actor),
    conn: &mut Conn,
    code: &str,
    (how, shown_minor): (&str, i64),
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
    let owed: Vec<&Refund> = all.iter().filter(|refund| refund.is_owed()).collect();
    let Some(amount) = sum(owed.iter().copied()) else {
        return Err(Failure::Refused(SettleRefusal::NothingOwed));
    };
    if amount.minor != shown_minor {
        return Err(Failure::Refused(SettleRefusal::Changed));
    }
    for refund in owed.into_iter().filter(|refund| refund.amount.currency == amount.currency) {
        refunds::settle(conn, refund.id, house.now(), &how).await?;
        books::post_refund(house, conn, refund, RefundTurn::PaidOtherwise).await?;
        let detail = json!({
            "refund": refund.id.to_string(),
            "amount_minor": refund.amount.minor,
            "reason": how,
        });
        let (channel, action) = ("box-office", "refund.settle");
        house.write_down(conn, actor, Deed { order: order.id, channel, action, detail }).await?;
    }
    Ok(amount)
}

/// Of one currency: money that came in another one is settled by itself.
fn sum<'r>(refunds: impl Iterator<Item = &'r Refund>) -> Option<Money> {
    refunds.map(|refund| refund.amount).reduce(|sum, next| match sum.currency == next.currency {
        true => Money::new(sum.minor + next.minor, sum.currency),
        false => sum,
    })
}
