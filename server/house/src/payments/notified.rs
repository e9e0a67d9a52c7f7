//! What gateways tell by themselves: verified first, then the same settlement as every other way.

use super::{disputes, refunds};
use crate::{
    House,
    ports::{Forged, Message},
};
use domain::payment::{About, Evidence, News};
use store::payments::{self, GatewayName, Payment};

impl House {
    /// A gateway's message. `Ok(Err(_))`: refused as forged, nothing was believed.
    pub async fn notified(
        &self,
        gateway: &str,
        headers: &[(String, String)],
        body: &[u8],
    ) -> anyhow::Result<Result<(), Forged>> {
        let Ok(port) = self.gateway(gateway) else {
            return Ok(Err(Forged("no gateway has this name")));
        };
        let message = Message { headers, body, at: self.now() };
        // Anybody can make up messages, and some gateways must be asked about each: a message
        // about a payment that we don't have is not worth the question.
        if let Some(about) = port.named_payment(&message)
            && self.attempt_of(gateway, &about).await?.is_none()
        {
            return self.of_nobody(gateway, &about).await;
        }
        let notice = match port.read_notice(&message).await? {
            Ok(Some(notice)) => notice,
            Ok(None) => return Ok(Ok(())),
            Err(forged) => return Ok(Err(forged)),
        };
        match self.attempt_of(gateway, &notice.about).await? {
            Some(payment) => self.hear(payment, notice.news).await.map(Ok),
            None => self.of_nobody(gateway, &notice.about).await,
        }
    }

    /// The message is about none of our payments.
    async fn of_nobody(&self, gateway: &str, about: &About) -> anyhow::Result<Result<(), Forged>> {
        match self.may_be_ours(gateway, about).await? {
            true => Ok(Err(Forged("the payment is not one of this gateway"))),
            false => {
                tracing::warn!("{gateway} speaks of a payment that another shop asked for");
                Ok(Ok(()))
            }
        }
    }

    async fn hear(&self, payment: Payment, news: News) -> anyhow::Result<()> {
        match news {
            News::Outcome(outcome) => {
                self.settle(&payment.reference, outcome, Evidence::Notification).await
            }
            News::Ask => {
                let outcome = self.ask_gateway(&payment).await?;
                self.settle(&payment.reference, outcome, Evidence::Notification).await
            }
            News::Dispute(dispute) => disputes::tell(self, payment, dispute).await,
            News::RefundFailed { refund, reason } => {
                refunds::failed_after_all(self, payment.id, refund, reason).await
            }
        }
    }

    /// A reference is always one of ours; the gateway's own names are known once it has answered.
    /// Another shop may share its account there: a message that is refused for ever makes the
    /// gateway stop telling.
    async fn may_be_ours(&self, gateway: &str, about: &About) -> anyhow::Result<bool> {
        if let About::Reference(_) = about {
            return Ok(true);
        }
        let mut conn = self.store().read().await?;
        payments::is_any_open(&mut conn, gateway).await
    }

    /// One gateway can't speak for the payments of another.
    async fn attempt_of(&self, gateway: &str, about: &About) -> anyhow::Result<Option<Payment>> {
        let mut conn = self.store().read().await?;
        let payment = match about {
            About::Reference(reference) => payments::by_reference(&mut conn, reference).await?,
            About::GatewayId(name) => {
                let name = GatewayName::Attempt(name);
                payments::by_gateway_name(&mut conn, gateway, &name).await?
            }
            About::Capture(name) => {
                let name = GatewayName::Capture(name);
                payments::by_gateway_name(&mut conn, gateway, &name).await?
            }
        };
        Ok(payment.filter(|payment| payment.merchant.gateway == gateway))
    }
}
