//! A configuration that was forgotten on the command line: the program would be a demo, or begin a
//! new database in its default folder.

use super::{Config, Mode};
use anyhow::ensure;
use std::{collections::BTreeMap, path::Path};

/// Where a configuration lies that every command should be told of.
pub const WELL_KNOWN: &str = "/etc/parterre.toml";

/// Without any configuration the program is a demo. Not on a machine that has one.
///
/// # Errors
/// There is a configuration at the well-known place, and nobody named it or said a mode.
pub fn check_not_forgotten(
    is_named: bool,
    env: &BTreeMap<String, String>,
    well_known: &Path,
) -> anyhow::Result<()> {
    ensure!(
        is_named || env.contains_key("PARTERRE_MODE") || !well_known.exists(),
        "there is a configuration at {0}: say --config {0}, or PARTERRE_MODE=demo for a demo. \
         Nothing was opened.",
        well_known.display()
    );
    Ok(())
}

impl Config {
    /// Production never begins a new database in the default folder, which happens when its
    /// configuration is forgotten on the command line.
    ///
    /// # Errors
    /// Says which setting is missing.
    pub fn check_place(&self) -> anyhow::Result<()> {
        ensure!(
            self.mode != Mode::Production || self.database_url.is_some() || self.is_data_named,
            "production needs database_url, or data for the embedded database. Was --config \
             forgotten? Nothing was opened."
        );
        Ok(())
    }
}
