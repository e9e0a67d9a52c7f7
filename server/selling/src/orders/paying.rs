//! How far an order is paid, and how what is left of it can be.

use anyhow::Context;
use domain::{
    id::OrderId,
    moment::Moment,
    order::{OrderPayment, OrderState},
    payments::decline,
    sales::voucher::KeptCode,
};
use gift_tables::vouchers;
use house::{House, sealed};
use season::{
    catalogue::Catalogue,
    shares::{Sold, share_ways},
};
use store::{
    Conn,
    orders::{Order, shares::Share},
    payments::{
        Payment,
        refunds::{CANCELLATION, Refund},
    },
    prices,
    tickets::exchanges,
};

pub struct Paying<'o> {
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
            (_, Some(_)) if refunds.iter().all(Refund::is_back) => OrderState::Refunded,
            (_, Some(_)) if refunds.iter().any(Refund::is_owed) => OrderState::Owed,
            (_, Some(_)) => OrderState::Refunding,
            (None, None) if self.open().is_some() => OrderState::AwaitingPayment,
            (None, None) if self.attempts.is_empty() => OrderState::ToPay,
            (None, None) if self.is_untried() => OrderState::PartlyPaid,
            (None, None) => OrderState::PaymentFailed,
        }
    }

    /// What is to be paid next.
    pub fn next(&self) -> Option<&Share> {
        let is_paid = |share: &Share| self.tried(share).any(|it| stands(it, self.refunds));
        self.shares.iter().find(|share| !share.is_exchange && !is_paid(share))
    }

    fn tried(&self, share: &Share) -> impl DoubleEndedIterator<Item = &Payment> + use<'_> {
        let position = share.position;
        self.attempts.iter().filter(move |payment| payment.share == position)
    }

    pub fn open(&self) -> Option<&Payment> {
        self.tried(self.next()?).find(|payment| payment.is_open())
    }

    fn is_untried(&self) -> bool {
        self.next().is_some_and(|next| self.tried(next).next().is_none())
    }

    #[boxed]
    pub async fn payments(
        &self,
        house: &House,
        conn: &mut Conn,
        order: OrderId,
    ) -> anyhow::Result<Vec<OrderPayment>> {
        let mut payments = Vec::new();
        let exchange = match self.shares.iter().any(|share| share.is_exchange) {
            true => exchanges::exchanged_for(conn, order).await?,
            false => None,
        };
        for share in self.shares {
            let company = match self.shares {
                [_] => String::new(),
                _ => company_name(conn, share).await?,
            };
            let paid = self.tried(share).find(|payment| stands(payment, self.refunds));
            let voucher = match share.voucher {
                Some(id) => vouchers::by_id(conn, id).await?,
                None => None,
            };
            payments.push(OrderPayment {
                company,
                amount_minor: share.amount_minor,
                paid_at: paid.and_then(|payment| payment.captured_at),
                is_credit: share.merchant.is_credit(),
                payment_method: share.payment_method,
                voucher_left_minor: paid.and(voucher.as_ref()).map(|row| row.voucher.balance_minor),
                voucher: voucher.map(|row| last_four(house, &row.voucher.code)),
                exchange: exchange.filter(|_| share.is_exchange).map(|former| former.by),
                exchange_fee_minor: exchange.map_or(0, |former| former.fee_minor),
                exchange_lost_minor: exchange.map_or(0, |former| former.lost_minor),
            });
        }
        Ok(payments)
    }

    /// For the payment that comes next.
    pub fn attempts_left(&self) -> u32 {
        let Some(next) = self.next() else { return 0 };
        let abandoned = self.tried(next).filter(|payment| payment.is_abandoned());
        decline::attempts_left(self.tried(next).count() as u32, abandoned.count() as u32)
    }

    /// With what that payment can be made: first as it was tried last.
    pub fn ways(&self, catalogue: &Catalogue, sold: &Sold<'_>, now: Moment) -> Vec<Share> {
        let Some(next) = self.next() else { return Vec::new() };
        let last = self.tried(next).next_back();
        share_ways(catalogue, sold, self.shares, next, last, now)
    }
}

async fn company_name(conn: &mut Conn, share: &Share) -> anyhow::Result<String> {
    let name = prices::company_name(conn, share.merchant.company).await?;
    name.context("an account has its company")
}

/// Captured, and not given back but for lines that staff took back.
pub fn stands(payment: &Payment, refunds: &[Refund]) -> bool {
    let is_given_back = refunds
        .iter()
        .any(|refund| refund.payment == payment.id && !refund.cause.starts_with(CANCELLATION));
    payment.captured_at.is_some() && !is_given_back
}

/// Empty where the key was lost: nobody is kept from their order's page for it.
pub(crate) fn last_four(house: &House, kept: &KeptCode) -> String {
    let code = sealed::open_code(house, kept);
    code.map_or_else(|_| String::new(), |code| code.last_four().to_owned())
}
