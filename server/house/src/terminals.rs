//! Speaking to card terminals: outside of any transaction, and no longer than the house waits for
//! a bank.

use crate::{
    House,
    ports::{RefundAnswer, terminals::Terminal},
};
use anyhow::Context;
use domain::{
    money::Currency,
    payments::terminal::{
        TerminalAttempt, TerminalRefund, TerminalRequest, TerminalStart, TerminalState,
    },
};
use std::{future::Future, time::Duration};

/// A terminal that stands at a counter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownTerminal {
    /// In the configuration.
    pub name: String,
    /// As the colleagues call it.
    pub label: String,
}

/// Those at a counter, by their names. `point`: the key of the point of sale; empty: the box
/// office.
pub fn at_point(house: &House, point: &str) -> Vec<KnownTerminal> {
    let all = house.ports().terminals.iter().filter(|(_, it)| it.point() == point);
    let known =
        all.map(|(name, it)| KnownTerminal { name: name.clone(), label: it.label().to_owned() });
    known.collect()
}

/// The only way by which use cases call a terminal.
pub struct PatientTerminal<'a> {
    terminal: &'a dyn Terminal,
    limit: Duration,
}

/// # Errors
/// Nobody configured it.
pub fn terminal<'a>(house: &'a House, name: &str) -> anyhow::Result<PatientTerminal<'a>> {
    let terminal = house.ports().terminals.get(name);
    let terminal = terminal.with_context(|| format!("no terminal is named {name}"))?.as_ref();
    Ok(PatientTerminal { terminal, limit: house.settings().gateway_limit })
}

impl PatientTerminal<'_> {
    pub fn least_minor(&self, currency: Currency) -> i64 {
        self.terminal.least_minor(currency)
    }

    #[boxed]
    pub async fn start(&self, request: &TerminalRequest) -> anyhow::Result<TerminalStart> {
        self.within(self.terminal.start(request)).await
    }

    #[boxed]
    pub async fn state(&self, attempt: &TerminalAttempt) -> anyhow::Result<TerminalState> {
        self.within(self.terminal.state(attempt)).await
    }

    #[boxed]
    pub async fn cancel(&self, attempt: &TerminalAttempt) -> anyhow::Result<TerminalState> {
        self.within(self.terminal.cancel(attempt)).await
    }

    #[boxed]
    pub async fn refund(&self, refund: &TerminalRefund) -> anyhow::Result<RefundAnswer> {
        self.within(self.terminal.refund(refund)).await
    }

    async fn within<T>(&self, call: impl Future<Output = anyhow::Result<T>>) -> anyhow::Result<T> {
        let answer = tokio::time::timeout(self.limit, call).await;
        answer.with_context(|| format!("no answer within {} ms", self.limit.as_millis()))?
    }
}
