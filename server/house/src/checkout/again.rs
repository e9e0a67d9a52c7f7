//! Another try at paying an order that waits, by the same means or others.

use super::PayRefusal;
use crate::{Failure, House};
use domain::{
    id::OrderId,
    payment::{Evidence, Means, Outcome, Redirect},
};
use store::{
    orders,
    payments::{self, Payment},
};

impl House {
    /// Back to the bank, or another attempt after a decline; the seats are still held. An
    /// attempt that is still open goes on under its own reference, which the gateway charges
    /// once at most. Without means, as the last attempt was.
    pub async fn pay_again(
        &self,
        order_secret: &str,
        means: Option<Means>,
    ) -> Result<Redirect, Failure<PayRefusal>> {
        let id = self.ask_about_order(order_secret, means).await?;
        let house = self.clone();
        let (order, payment) = self
            .store()
            .write(move |conn| {
                let house = house.clone();
                Box::pin(async move { house.attempt_again(conn, id, means).await })
            })
            .await?;
        self.open_at_gateway(&order, &payment).await.map_err(unreachable)
    }

    /// The order, once what its gateways know is in the house. An open attempt by other means
    /// than those that are wanted now is closed where its gateway can.
    pub(super) async fn ask_about_order(
        &self,
        order_secret: &str,
        wanted: Option<Means>,
    ) -> Result<OrderId, Failure<PayRefusal>> {
        let mut conn = self.store().read().await?;
        let order = orders::by_secret(&mut conn, order_secret)
            .await?
            .ok_or(Failure::Refused(PayRefusal::UnknownOrder))?;
        let attempts = payments::of_order(&mut conn, order.id).await?;
        drop(conn);
        for open in attempts.iter().filter(|payment| payment.is_open()) {
            let asked_at = self.now();
            let is_unwanted = wanted.is_some_and(|means| means != open.means);
            let outcome = match is_unwanted {
                true => self.close_at_gateway(open).await,
                false => self.ask_gateway(open).await,
            };
            let outcome = outcome.map_err(unreachable)?;
            if !matches!(outcome, Outcome::Pending | Outcome::Unknown) {
                self.settle(&open.reference, outcome, Evidence::Query { asked_at }).await?;
            }
        }
        // What was declined may have been paid on the bank's page since.
        let failed = |payment: &&Payment| !payment.is_open() && payment.captured_at.is_none();
        for failed in attempts.iter().filter(failed) {
            let asked_at = self.now();
            match self.ask_gateway(failed).await {
                Ok(outcome @ Outcome::Captured { .. }) => {
                    self.settle(&failed.reference, outcome, Evidence::Query { asked_at }).await?;
                }
                Ok(_) => {}
                Err(error) => tracing::warn!("a gateway can't be reached: {error:#}"),
            }
        }
        Ok(order.id)
    }
}

pub(super) fn unreachable(error: anyhow::Error) -> Failure<PayRefusal> {
    tracing::warn!("the gateway can't be reached: {error:#}");
    Failure::Refused(PayRefusal::GatewayUnreachable)
}
