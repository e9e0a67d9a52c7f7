//! What gateways tell by themselves: verified first, then the same settlement as every other way.

use super::{disputes, refunds};
use domain::payments::gateway::{About, Evidence, News};
use house::{
    House, gateways,
    ports::{Forged, Message},
    settings::stranger_lines::{self, StrangerLine},
};
use store::payments::{self, GatewayName, Payment};

/// A gateway's message. `Ok(Err(_))`: refused as forged, nothing was believed.
#[boxed]
pub async fn notified(
    house: &House,
    gateway: &str,
    headers: &[(String, String)],
    body: &[u8],
) -> anyhow::Result<Result<(), Forged>> {
    let Ok(port) = gateways::gateway(house, gateway) else {
        return Ok(Err(Forged("no gateway has this name")));
    };
    let message = Message { headers, body, at: house.now() };
    // Anybody can make up messages, and some gateways must be asked about each: a message
    // about a payment that we don't have is not worth the question.
    if let Some(about) = port.named_payment(&message)
        && attempt_of(house, gateway, &about).await?.is_none()
    {
        return of_nobody(house, gateway, &about).await;
    }
    let notice = match port.read_notice(&message).await? {
        Ok(Some(notice)) => notice,
        Ok(None) => return Ok(Ok(())),
        Err(forged) => return Ok(Err(forged)),
    };
    match attempt_of(house, gateway, &notice.about).await? {
        Some(payment) => hear(house, payment, notice.news).await.map(Ok),
        None => of_nobody(house, gateway, &notice.about).await,
    }
}

/// The message is about none of our payments.
async fn of_nobody(
    house: &House,
    gateway: &str,
    about: &About,
) -> anyhow::Result<Result<(), Forged>> {
    match may_be_ours(house, gateway, about).await? {
        true => Ok(Err(Forged("the payment is not one of this gateway"))),
        false => {
            stranger_lines::log(house, StrangerLine::ForeignPayment, gateway, "");
            Ok(Ok(()))
        }
    }
}

async fn hear(house: &House, payment: Payment, news: News) -> anyhow::Result<()> {
    match news {
        News::Outcome(outcome) => {
            super::settle(house, &payment.reference, outcome, Evidence::Notification).await
        }
        News::Ask => {
            let outcome = super::ask_gateway(house, &payment).await?;
            super::settle(house, &payment.reference, outcome, Evidence::Notification).await
        }
        News::Dispute(dispute) => disputes::tell(house, payment, dispute).await,
        News::RefundFailed { refund, reason } => {
            refunds::failed_after_all(house, payment.id, refund, reason).await
        }
    }
}

/// A reference is always one of ours; the gateway's own names are known once it has answered.
/// Another shop may share its account there: a message that is refused for ever makes the
/// gateway stop telling.
async fn may_be_ours(house: &House, gateway: &str, about: &About) -> anyhow::Result<bool> {
    if let About::Reference(_) = about {
        return Ok(true);
    }
    let mut conn = house.store().read().await?;
    payments::is_any_open(&mut conn, gateway).await
}

/// One gateway can't speak for the payments of another.
async fn attempt_of(
    house: &House,
    gateway: &str,
    about: &About,
) -> anyhow::Result<Option<Payment>> {
    let mut conn = house.store().read().await?;
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
