//! How far an order is paid, and how what is left of it can be.

use crate::{
    catalogue::Catalogue,
    checkout::{attempts_left, next_share, share_ways, stands},
};
use anyhow::Context;
use domain::{
    moment::Moment,
    order::{OrderPayment, OrderState},
    payment::Means,
};
use store::{
    Conn,
    orders::{Order, OrderLine},
    payments::Payment,
    prices,
    refunds::Refund,
    shares::Share,
};

pub(super) struct Paying<'o> {
    pub shares: &'o [Share],
    pub attempts: &'o [Payment],
    pub refunds: &'o [Refund],
}

impl Paying<'_> {
    /// Derived from what happened, never stored.
    pub fn state(&self, order: &Order, is_paid_later: bool) -> OrderState {
        let refunds = self.refunds;
        match (order.paid_at, order.ended_at) {
            (Some(_), None) if is_paid_later => OrderState::Reserved,
            (Some(_), None) => OrderState::Paid,
            (_, Some(at)) if refunds.is_empty() && at < order.pay_by => OrderState::GivenUp,
            (_, Some(_)) if refunds.is_empty() => OrderState::Expired,
            (_, Some(_)) if refunds.iter().all(|refund| refund.done_at.is_some()) => {
                OrderState::Refunded
            }
            (_, Some(_)) if refunds.iter().any(|refund| refund.failed_at.is_some()) => {
                OrderState::Owed
            }
            (_, Some(_)) => OrderState::Refunding,
            (None, None) if self.open().is_some() => OrderState::AwaitingPayment,
            (None, None) if self.is_untried() => OrderState::PartlyPaid,
            (None, None) => OrderState::PaymentFailed,
        }
    }

    /// The attempt at what is to be paid next.
    pub fn open(&self) -> Option<&Payment> {
        let next = next_share(self.shares, self.attempts, self.refunds)?;
        self.attempts.iter().find(|it| it.is_open() && it.share == next.position)
    }

    fn is_untried(&self) -> bool {
        let next = next_share(self.shares, self.attempts, self.refunds);
        next.is_some_and(|next| self.attempts.iter().all(|it| it.share != next.position))
    }

    pub async fn payments(&self, conn: &mut Conn) -> anyhow::Result<Vec<OrderPayment>> {
        let mut payments = Vec::new();
        for share in self.shares {
            let company = prices::company_name(conn, share.merchant.company).await?;
            let tried = || self.attempts.iter().filter(|it| it.share == share.position);
            let paid = tried().find(|payment| stands(payment, self.refunds));
            let shown = paid.or_else(|| tried().next_back());
            payments.push(OrderPayment {
                company: company.context("an account has its company")?,
                means: shown.map_or(share.means, |payment| payment.means),
                amount_minor: share.amount_minor,
                paid_at: paid.and_then(|payment| payment.captured_at),
            });
        }
        Ok(payments)
    }

    /// For the payment that comes next.
    pub fn attempts_left(&self) -> u32 {
        let next = next_share(self.shares, self.attempts, self.refunds);
        next.map_or(0, |share| attempts_left(share.position, self.attempts))
    }

    /// With what that payment can be made instead of what was tried last.
    pub fn other_means(
        &self,
        catalogue: &Catalogue,
        lines: &[OrderLine],
        now: Moment,
    ) -> Vec<Means> {
        let next = next_share(self.shares, self.attempts, self.refunds);
        let Some(next) = next else { return Vec::new() };
        let ways = share_ways(catalogue, lines, self.shares, (next.position, self.attempts), now);
        ways.into_iter().skip(1).map(|way| way.means).collect()
    }
}
