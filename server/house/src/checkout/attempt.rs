//! Attempts to pay. Each has a reference of its own, unique for ever at the gateway.

use super::{PayRefusal, frozen::Frozen};
use crate::{Failure, House, chance, gateways::printable, journal::Deed, payments::schedule};
use anyhow::Context;
use domain::{
    actor::{Actor, Channel},
    id::{CompanyId, OrderId, PaymentId},
    money::{Currency, Money},
    order::ATTEMPTS_MAX,
    payment::{Means, PaymentRequest, Redirect},
};
use serde_json::json;
use store::{
    Conn,
    orders::{self, Order},
    payments::{self, Merchant, Payment},
};

const GATEWAY_ID_CHARS_MAX: usize = 255;

impl House {
    /// The money goes to the account of the first ticket's seller, or of the first that has one;
    /// what is other companies' is owed to them in the ledger.
    pub(super) async fn new_attempt(
        &self,
        conn: &mut Conn,
        order: &Order,
        frozen: &Frozen,
        attempt: u32,
    ) -> anyhow::Result<Payment> {
        let mut sellers: Vec<CompanyId> = frozen.lines.iter().map(|line| line.selling).collect();
        sellers.dedup();
        let mut merchant = None;
        for seller in sellers {
            merchant = payments::merchant(conn, seller, Channel::Web.as_str()).await?;
            if merchant.is_some() {
                break;
            }
        }
        let merchant = merchant.context("no merchant account takes money on the web")?;
        self.insert_attempt(conn, order, merchant, attempt).await
    }

    /// The attempt that is open, or a new one, while the order's time lasts.
    pub(super) async fn attempt_again(
        &self,
        conn: &mut Conn,
        order: OrderId,
    ) -> Result<(Order, Payment), Failure<PayRefusal>> {
        let order = orders::lock(conn, order).await?.context("orders are never deleted")?;
        if order.paid_at.is_some() || order.ended_at.is_some() || self.now() >= order.pay_by {
            return Err(Failure::Refused(PayRefusal::NotOpen));
        }
        let attempts = payments::of_order(conn, order.id).await?;
        if let Some(open) = attempts.iter().find(|payment| payment.is_open()) {
            return Ok((order, open.clone()));
        }
        let last = attempts.last().context("an order that costs something has an attempt")?;
        if last.attempt >= ATTEMPTS_MAX {
            return Err(Failure::Refused(PayRefusal::TooManyAttempts));
        }
        let payment =
            self.insert_attempt(conn, &order, last.merchant.clone(), last.attempt + 1).await?;
        let actor = Actor::Guest { session: order.session };
        let detail = json!({ "payment": payment.id.to_string(), "attempt": payment.attempt });
        let deed = Deed { order: order.id, channel: &order.channel, action: "payment.try", detail };
        self.write_down(conn, &actor, deed).await?;
        Ok((order, payment))
    }

    async fn insert_attempt(
        &self,
        conn: &mut Conn,
        order: &Order,
        merchant: Merchant,
        attempt: u32,
    ) -> anyhow::Result<Payment> {
        let now = self.now();
        let currency = Currency::parse(&order.currency).map_err(|e| anyhow::anyhow!("{e}"))?;
        let mut payment = Payment {
            id: PaymentId(self.new_id()),
            order: order.id,
            share: 0,
            merchant,
            means: Means::Card,
            attempt,
            reference: reference(self),
            gateway_id: None,
            amount: Money::new(order.total_minor, currency),
            created_at: now,
            ask_at: schedule::next_question(now, now, order.pay_by, 0, false),
            asked: 0,
            answered_at: None,
            captured_at: None,
            captured: None,
            capture: None,
            failed_at: None,
            failure: None,
        };
        while !payments::insert(conn, &payment).await? {
            payment.reference = reference(self);
        }
        Ok(payment)
    }

    /// Outside of any transaction. What the gateway calls it is kept before anybody is sent
    /// there. The same attempt again is the same payment at the gateway.
    pub(super) async fn open_at_gateway(
        &self,
        order: &Order,
        payment: &Payment,
    ) -> anyhow::Result<Redirect> {
        let url = &self.settings().public_url;
        let request = PaymentRequest {
            payment: payment.id,
            reference: payment.reference.clone(),
            amount: payment.amount,
            means: payment.means,
            description: order.code.clone(),
            language: order.language.clone(),
            return_url: format!("{url}/payments/return/{}", payment.reference),
            notification_url: format!("{url}/payments/notifications/{}", payment.merchant.gateway),
            pay_by: order.pay_by,
            store_credential: false,
        };
        let opened = self.gateway(&payment.merchant.gateway)?.open(&request).await?;
        let Some(name) = opened.gateway_id else { return Ok(opened.redirect) };
        let name = printable(&name, GATEWAY_ID_CHARS_MAX);
        if payment.gateway_id.as_deref() != Some(name.as_str()) {
            let payment = payment.id;
            self.fault_only(move |conn| {
                let name = name.clone();
                Box::pin(async move { payments::name_at_gateway(conn, payment, &name).await })
            })
            .await?;
        }
        Ok(opened.redirect)
    }
}

/// Twelve characters, four digits first: the narrowest of the gateways (Redsys) wants it so.
/// 30⁸ × 10⁴ of them; the database's constraint keeps them unique.
fn reference(house: &House) -> String {
    let letters = chance::order_code(house.chance()).replace('-', "");
    format!("{}{letters}", chance::digits(house.chance(), 4))
}
