//! Card terminals that stand at counters. Each belongs to a connection of `gateways`, whose key
//! drives it.
//!
//! Stripe's server-driven calls were chosen before Sipay's REST: they go from our server to
//! Stripe's, so no program and no opened port is needed in the counter's network, and the house's
//! Stripe account, its key and its refunds are spoken to here already.

pub mod stand_in;
pub mod stripe;

use crate::banks::{connections::Connection, stripe::client::is_name};
use anyhow::{Context, ensure};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// Longer names break a button.
const LABEL_CHARS_MAX: usize = 40;

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TerminalSettings {
    /// The connection that drives it, by its name under `gateways`.
    pub gateway: String,
    /// The provider's name for it: `tmr_…`.
    pub reader: String,
    /// As the colleagues call it.
    pub label: String,
    /// The key of the point of sale at which it stands; empty: the box office.
    #[serde(default)]
    pub point: String,
}

/// # Errors
/// Names the setting.
pub fn check(
    terminals: &BTreeMap<String, TerminalSettings>,
    connections: &BTreeMap<String, Connection>,
) -> anyhow::Result<()> {
    let mut readers = BTreeSet::new();
    for (name, terminal) in terminals {
        let is_good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        ensure!(
            (1..=40).contains(&name.len()) && name.chars().all(is_good),
            "terminals.{name}: a name is of small letters, digits and hyphens"
        );
        terminal.check(connections).with_context(|| format!("terminals.{name}"))?;
        let is_new = readers.insert((terminal.gateway.as_str(), terminal.reader.as_str()));
        ensure!(is_new, "terminals.{name}: another terminal has this reader");
    }
    Ok(())
}

impl TerminalSettings {
    fn check(&self, connections: &BTreeMap<String, Connection>) -> anyhow::Result<()> {
        let driver = connections.get(&self.gateway);
        ensure!(
            matches!(driver, Some(Connection::Stripe(_))),
            "gateway must name a connection of the kind stripe under gateways"
        );
        let is_reader = self.reader.starts_with("tmr_") && is_name(&self.reader);
        ensure!(is_reader, "reader is Stripe's name of it, as tmr_…");
        let length = self.label.chars().count();
        ensure!(
            (1..=LABEL_CHARS_MAX).contains(&length),
            "label has 1 to {LABEL_CHARS_MAX} characters"
        );
        Ok(())
    }
}
