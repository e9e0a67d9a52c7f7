//! Refunds go to the gateway after the commit that asked for them, until it answers: done, or
//! refused for good, which makes the money a debt of the house.

use super::{reconcile, schedule};
use crate::{
    House, books,
    gateways::printable,
    jobs::guarded,
    journal::Deed,
    letters::{self, Matter},
    ports::RefundAnswer,
};
use anyhow::Context;
use domain::{actor::Actor, moment::SECOND_MS};
use futures::StreamExt;
use serde_json::json;
use store::{
    Conn, orders,
    payments::{self, Refund},
};

const FIRST_TRY_GAP_MS: i64 = 10 * SECOND_MS;
const REFUSAL_CHARS_MAX: usize = 100;

impl House {
    pub(crate) async fn bring_refunds(&self) -> anyhow::Result<()> {
        let mut conn = self.store().read().await?;
        let due = payments::refunds_due(&mut conn, self.now(), reconcile::ROUND_MAX).await?;
        drop(conn);
        futures::stream::iter(due)
            .for_each_concurrent(reconcile::QUESTIONS_AT_ONCE, |refund| async move {
                if let Err(error) = guarded(self.bring_refund(&refund)).await {
                    tracing::warn!(refund = %refund.id, "not given back yet: {error:#}");
                }
            })
            .await;
        Ok(())
    }

    /// Never given up: money that isn't ours goes back, however long the gateway is away. The
    /// gateway knows the refund by its identity, so a try that it had heard is not a second.
    async fn bring_refund(&self, refund: &Refund) -> anyhow::Result<()> {
        // Nobody else tries while this try may still be answered.
        let patience = self.settings().gateway_limit.as_millis() as i64;
        let gap = schedule::back_off_ms(FIRST_TRY_GAP_MS, refund.tries).max(2 * patience);
        let next = self.now().plus_ms(gap);
        let leased = refund.clone();
        let mine = self
            .fault_only(move |conn| {
                let refund = leased.clone();
                Box::pin(async move { payments::lease_refund(conn, &refund, next).await })
            })
            .await?;
        if !mine {
            return Ok(());
        }
        let gateway = self.gateway(&refund.merchant.gateway)?;
        let answer = gateway.refund(refund.id, &refund.reference, refund.amount).await?;
        let (house, refund) = (self.clone(), refund.clone());
        self.fault_only(move |conn| {
            let (house, refund, answer) = (house.clone(), refund.clone(), answer.clone());
            Box::pin(async move { close(&house, conn, &refund, &answer).await })
        })
        .await
    }
}

async fn close(
    house: &House,
    conn: &mut Conn,
    refund: &Refund,
    answer: &RefundAnswer,
) -> anyhow::Result<()> {
    let order = orders::lock(conn, refund.order).await?.context("orders are never deleted")?;
    let reason = match answer {
        RefundAnswer::Done => None,
        RefundAnswer::Refused(reason) => Some(printable(reason, REFUSAL_CHARS_MAX)),
    };
    let refused = reason.is_some();
    if !payments::close_refund(conn, refund.id, house.now(), reason.as_deref()).await? {
        return Ok(());
    }
    books::post_refund(house, conn, refund, refused).await?;
    if refused {
        let matter = Matter::RefundRefused { refund: refund.id };
        letters::enqueue(house, conn, order.id, matter).await?;
        tracing::error!(refund = %refund.id, "the bank refused a refund for good: a debt");
    }
    let action = if refused { "refund.refuse" } else { "refund.done" };
    let detail = json!({
        "refund": refund.id.to_string(),
        "amount_minor": refund.amount.minor,
        "reason": reason,
    });
    let deed = Deed { order: order.id, channel: &order.channel, action, detail };
    house.write_down(conn, &Actor::Job { name: "reconciler" }, deed).await
}
