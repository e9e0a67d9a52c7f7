//! What goes back to a buyer, as a mail tells it: by the bank, as credit, and to gift vouchers.

use super::{Matter, changed};
use anyhow::Context;
use domain::{
    id::{CancellationId, RefundId},
    money::Money,
};
use store::{Conn, cancellations::FollowsFrom, orders::Order, refunds::Refund};

/// What goes back by it, where the mail tells of money.
pub(super) async fn back(
    conn: &mut Conn,
    order: &Order,
    matter: Matter,
) -> anyhow::Result<Option<Refund>> {
    Ok(match matter {
        Matter::Tickets { .. }
        | Matter::NewCodes { .. }
        | Matter::Resale { .. }
        | Matter::PerformanceChanged { .. }
        | Matter::Transfer { .. }
        | Matter::Subscription { .. }
        | Matter::HandedChanged { .. }
        | Matter::HandedEnded { .. } => None,
        Matter::Cancelled { cancellation } => {
            let all = of_cancellation(conn, order, cancellation).await?;
            // Of what a bank refused, a mail of its own tells.
            let its = |it: &Refund| it.failed_at.is_none() && !it.is_credit() && !it.is_voucher();
            all.into_iter().filter(its).reduce(|sum, next| Refund {
                amount: Money::new(sum.amount.minor + next.amount.minor, sum.amount.currency),
                ..sum
            })
        }
        Matter::MoneyBack { refund } | Matter::RefundRefused { refund, .. } => {
            Some(named(conn, order, refund).await?)
        }
    })
}

async fn of_cancellation(
    conn: &mut Conn,
    order: &Order,
    cancellation: CancellationId,
) -> anyhow::Result<Vec<Refund>> {
    let cause = format!("{}{cancellation}", store::refunds::CANCELLATION);
    let mut all = store::refunds::of_order(conn, order.id).await?;
    all.retain(|refund| refund.cause.trim_end_matches(store::refunds::AS_CREDIT) == cause);
    Ok(all)
}

/// What is the buyer's credit again.
pub(super) async fn credit(
    conn: &mut Conn,
    order: &Order,
    matter: Matter,
    follows: FollowsFrom,
) -> anyhow::Result<Option<Money>> {
    if let Some(new) = follows.exchange {
        return changed::rest_of_exchange(conn, order, new).await;
    }
    let Matter::Cancelled { cancellation } = matter else { return Ok(None) };
    let all = of_cancellation(conn, order, cancellation).await?;
    let credits = all.iter().filter(|refund| refund.is_credit());
    Ok(credits
        .map(|refund| refund.amount)
        .reduce(|sum, next| Money::new(sum.minor + next.minor, sum.currency)))
}

/// What went back to gift vouchers.
pub(super) async fn voucher(
    conn: &mut Conn,
    order: &Order,
    matter: Matter,
) -> anyhow::Result<Option<Money>> {
    let Matter::Cancelled { cancellation } = matter else { return Ok(None) };
    let all = of_cancellation(conn, order, cancellation).await?;
    let own = all.iter().filter(|refund| refund.is_voucher());
    Ok(own
        .map(|refund| refund.amount)
        .reduce(|sum, next| Money::new(sum.minor + next.minor, sum.currency)))
}

async fn named(conn: &mut Conn, order: &Order, refund: RefundId) -> anyhow::Result<Refund> {
    let refunds = store::refunds::of_order(conn, order.id).await?;
    let refund = refunds.into_iter().find(|known| known.id == refund);
    refund.context("a letter about a refund names one of its order")
}
