//! The wallets of phones, with the operator's keys: who signs passes, Apple's push service and
//! Google's interface.

mod apple;
mod google;
pub mod settings;

use crate::{http, settings::Mode};
use anyhow::Context;
use house::ports::wallets::Wallets;
use settings::WalletSettings;
use std::sync::Arc;

/// # Errors
/// Names the setting: a file that can't be read, a key of something else.
pub fn wallets(settings: &WalletSettings, mode: Mode, public_url: &str) -> anyhow::Result<Wallets> {
    let mut wallets = Wallets { symbol: settings.barcode, ..Wallets::default() };
    if let Some(setting) = settings.apple() {
        let apple = apple::Apple::new(&setting, mode).context("wallet.apple")?;
        wallets.apple = Some(Arc::new(apple));
    }
    if let Some(setting) = settings.google() {
        let client = http::client(mode)?;
        let google = google::Google::new(&setting, client, public_url).context("wallet.google")?;
        wallets.google = Some(Arc::new(google));
    }
    Ok(wallets)
}

#[cfg(test)]
mod tests;
