//! Speaking to banks: outside of any transaction, and no longer than the house waits. One that
//! hangs is one that is away; what it did meanwhile is asked for later.

use crate::{
    House,
    ports::{Forged, Gateway, Message, RefundAnswer},
};
use anyhow::Context;
use domain::{
    money::Currency,
    payments::{
        decline::DeclineReason,
        gateway::{About, Attempt, Notice, Opened, Outcome, PaymentRequest, RefundRequest},
    },
    wording::text::is_hidden,
};
use std::{future::Future, time::Duration};

/// The only way by which use cases call a gateway.
pub struct Patient<'a> {
    gateway: &'a dyn Gateway,
    limit: Duration,
}

pub fn gateway<'a>(house: &'a House, name: &str) -> anyhow::Result<Patient<'a>> {
    let gateway = house.ports().gateways.get(name);
    let gateway = gateway.with_context(|| format!("no gateway is named {name}"))?.as_ref();
    Ok(Patient { gateway, limit: house.settings().gateway_limit })
}

pub fn has_gateway(house: &House, name: &str) -> bool {
    house.ports().gateways.contains_key(name)
}

/// The smallest sum that a gateway takes; one minor unit for a gateway that is not configured.
pub fn least_minor(house: &House, gateway: &str, currency: Currency) -> i64 {
    house.ports().gateways.get(gateway).map_or(1, |it| it.least_minor(currency))
}

/// The smallest step of the sums that a gateway takes, in minor units; one for a gateway that is
/// not configured. None: it takes nothing in this currency.
pub fn step_minor(house: &House, gateway: &str, currency: Currency) -> Option<i64> {
    house.ports().gateways.get(gateway).map_or(Some(1), |it| it.step_minor(currency))
}

/// What a failure of an attempt at the gateway means to whoever pays.
pub fn why_declined(house: &House, gateway: &str, failure: &str) -> Option<DeclineReason> {
    house.ports().gateways.get(gateway)?.why_declined(failure)
}

/// Gateways that merchant accounts name and nobody configured: what they sell can't be paid,
/// and what they took isn't asked about.
#[boxed]
pub async fn missing_gateways(house: &House) -> anyhow::Result<Vec<String>> {
    let mut conn = house.store().read().await?;
    let mut named = store::payments::merchants::gateways(&mut conn).await?;
    named.retain(|name| !house.ports().gateways.contains_key(name));
    Ok(named)
}

impl Patient<'_> {
    pub fn named_payment(&self, message: &Message<'_>) -> Option<About> {
        self.gateway.named_payment(message)
    }

    #[boxed]
    pub async fn read_notice(
        &self,
        message: &Message<'_>,
    ) -> anyhow::Result<Result<Option<Notice>, Forged>> {
        self.within(self.gateway.read_notice(message)).await
    }

    #[boxed]
    pub async fn open(&self, request: &PaymentRequest) -> anyhow::Result<Opened> {
        self.within(self.gateway.open(request)).await
    }

    #[boxed]
    pub async fn ask(&self, attempt: &Attempt) -> anyhow::Result<Outcome> {
        self.within(self.gateway.ask(attempt)).await
    }

    pub fn closes(&self) -> bool {
        self.gateway.closes()
    }

    pub fn tells_refunds_apart(&self) -> bool {
        self.gateway.tells_refunds_apart()
    }

    #[boxed]
    pub async fn refund(&self, request: &RefundRequest) -> anyhow::Result<RefundAnswer> {
        self.within(self.gateway.refund(request)).await
    }

    #[boxed]
    pub async fn charge_stored(
        &self,
        credential: &str,
        request: &PaymentRequest,
    ) -> anyhow::Result<Outcome> {
        self.within(self.gateway.charge_stored(credential, request)).await
    }

    async fn within<T>(&self, call: impl Future<Output = anyhow::Result<T>>) -> anyhow::Result<T> {
        let answer = tokio::time::timeout(self.limit, call).await;
        answer.with_context(|| format!("no answer within {} ms", self.limit.as_millis()))?
    }
}

/// What a gateway says, as it may stand in a row: printable (PostgreSQL takes a NUL for a
/// fault, and the message would come for ever) and no longer than `chars_max`.
pub fn printable(said: &str, chars_max: usize) -> String {
    said.chars().filter(|c| !is_hidden(*c)).take(chars_max).collect()
}
