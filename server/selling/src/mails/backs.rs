//! What goes back to a buyer, as a mail tells it: by the bank, as credit, and to gift vouchers.

use super::{
    Matter, changed,
    page::{Page, Said},
};
use anyhow::Context;
use domain::{
    id::{CancellationId, RefundId},
    money::Money,
    order::OrderState,
};
use house::mail::Part;
use store::{
    Conn,
    cancellations::FollowsFrom,
    orders::Order,
    refunds::{CANCELLATION, Refund},
};

impl Page<'_> {
    /// Money that bought nothing, or too much of it.
    pub fn money_back(&self, refund: &Refund) -> Said {
        let id = match refund.cause.as_str() {
            "unpaid" => "mail-money-back-unpaid",
            "cancelled" => "mail-money-back-cancelled",
            "double" if self.printout.view.state == OrderState::Paid => "mail-money-back-double",
            "double" => "mail-money-back-again",
            "mismatch" => "mail-money-back-mismatch",
            // A chargeback was won whose tickets had been taken back.
            cause if cause.starts_with(CANCELLATION) => "mail-money-back-won",
            _ => "mail-money-back-late",
        };
        let body = self.locale.text_with(id, &self.of_money(refund.amount));
        let mut parts = vec![Part::Text(body)];
        // How an order stands that was paid twice in part, its page says.
        if id != "mail-money-back-again" {
            parts.extend(self.tickets_of_order());
        }
        let next = match (refund.is_credit(), refund.is_voucher()) {
            (true, _) => "mail-money-back-credit",
            (_, true) => "mail-money-back-voucher",
            _ => "mail-money-back-next",
        };
        parts.extend([self.said(next), self.link_to_order()]);
        self.mail("mail-money-back-subject", parts)
    }

    pub fn refund_refused(&self, amount: Money) -> Said {
        let body = self.locale.text_with("mail-refund-refused-body", &self.of_money(amount));
        let mut parts = vec![Part::Text(body)];
        parts.extend(self.tickets_of_order());
        parts.extend([self.said("mail-refund-refused-next"), self.link_to_order()]);
        self.mail("mail-refund-refused-subject", parts)
    }
}

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
