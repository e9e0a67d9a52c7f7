//! Another try at paying an order that waits, by the same payment method or another.

use super::PayRefusal;
use domain::{
    id::{OrderId, SessionId},
    payments::{
        gateway::{Evidence, Outcome, Redirect},
        method::PaymentMethod,
    },
};
use house::{Failure, House, sealed};
use store::{orders, payments};

/// What the shopper of an unpaid order wants.
#[derive(Clone, Copy)]
pub(crate) enum UnpaidOrderAction {
    /// None: as before.
    Pay(Option<PaymentMethod>),
    GiveUp,
}

/// Sends the shopper back to the bank, or begins another attempt after a decline; the seats are
/// still held. An open attempt goes on under its own reference, which the gateway charges at most
/// once. Without a payment method it is paid as the last attempt was.
#[boxed]
pub async fn pay_again(
    house: &House,
    order_secret: &str,
    payment_method: Option<PaymentMethod>,
) -> Result<Redirect, Failure<PayRefusal>> {
    let id = ask_about_order(house, order_secret, UnpaidOrderAction::Pay(payment_method)).await?;
    let (order, payment) = house
        .write(move |house, conn| {
            Box::pin(async move {
                super::attempt::attempt_again(&house, conn, id, payment_method).await
            })
        })
        .await?;
    super::attempt::open_at_gateway(house, &order, &payment).await.map_err(unreachable)
}

/// Whoever opened the order's page and pays there comes back to it from the bank.
#[boxed]
pub async fn note_payer(
    house: &House,
    order_secret: &str,
    session: SessionId,
) -> anyhow::Result<()> {
    let secret = sealed::link_lookup(house, order_secret)?;
    house
        .fault_only(move |_, conn| {
            let secret = secret.clone();
            Box::pin(async move {
                match orders::by_secret(conn, &secret).await? {
                    Some(order) => orders::note_payer(conn, order.id, session).await,
                    None => Ok(()),
                }
            })
        })
        .await
}

/// The order, once what its gateways know is in the house. Attempts that are wanted no more
/// are closed where their gateway can: what was only approved there isn't taken.
pub(crate) async fn ask_about_order(
    house: &House,
    order_secret: &str,
    action: UnpaidOrderAction,
) -> Result<OrderId, Failure<PayRefusal>> {
    let mut conn = house.store().read().await?;
    let order = orders::by_secret(&mut conn, &sealed::link_lookup(house, order_secret)?)
        .await?
        .ok_or(Failure::Refused(PayRefusal::UnknownOrder))?;
    let attempts = payments::of_order(&mut conn, order.id).await?;
    drop(conn);
    // What was declined may have been paid on the bank's page since.
    for payment in attempts.iter().filter(|payment| payment.captured_at.is_none()) {
        let asked_at = house.now();
        let is_unwanted = match action {
            UnpaidOrderAction::Pay(payment_method) => payment_method
                .is_some_and(|payment_method| payment_method != payment.payment_method),
            UnpaidOrderAction::GiveUp => true,
        };
        let answer = match is_unwanted {
            true => crate::payments::close_at_gateway(house, payment).await,
            false => crate::payments::ask_gateway(house, payment).await,
        };
        match answer.map_err(unreachable) {
            Ok(Outcome::Pending | Outcome::Unknown) => {}
            Ok(outcome) => {
                crate::payments::settle(
                    house,
                    &payment.reference,
                    outcome,
                    Evidence::Query { asked_at },
                )
                .await?;
            }
            Err(refused) if payment.is_open() => return Err(refused),
            Err(_) => {}
        }
    }
    Ok(order.id)
}

pub(super) fn unreachable(error: anyhow::Error) -> Failure<PayRefusal> {
    tracing::warn!("the gateway can't be reached: {error:#}");
    Failure::Refused(PayRefusal::GatewayUnreachable)
}
