//! Options that every command has: where the house is, and its settings.

use crate::config::{
    Config,
    forgotten::{WELL_KNOWN, check_not_forgotten},
};
use adapters::settings::Mode;
use clap::Args;
use metrics::logs::LogFormat;
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

const LOG_FORMAT: &str = "PARTERRE_LOG_FORMAT";

/// Settings stand in a file (--config), in PARTERRE_… variables, or here; the later wins.
#[derive(Args, Clone)]
pub struct Options {
    /// The configuration file, such as parterre.toml (docs/configuration.md lists all settings)
    #[arg(long, global = true, env = "PARTERRE_CONFIG", value_name = "FILE")]
    config: Option<PathBuf>,
    /// Folder of the embedded database, made when missing
    #[arg(long, global = true, value_name = "DIR")]
    data: Option<PathBuf>,
    /// PostgreSQL instead of the embedded database: postgres://user@host/name
    #[arg(long, global = true, value_name = "URL")]
    database_url: Option<String>,
    /// Folder of Fluent files that adds or replaces languages: DIR/nl/*.ftl
    #[arg(long, global = true, value_name = "DIR")]
    locales: Option<PathBuf>,
    /// How log lines are written on standard error
    #[arg(long, global = true, env = LOG_FORMAT, value_name = "FORMAT", default_value = "text")]
    log_format: LogFormat,
    /// Pretend that it is this day, for trying out (2026-11-20); not in production
    #[arg(long, global = true, value_name = "DATE")]
    today: Option<jiff::civil::Date>,
}

impl Options {
    /// The configuration with the command line over it. Commands on the machine itself don't
    /// need a complete one: only `serve` checks the whole.
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that reads settings from the environment"
    )]
    pub fn config(&self) -> anyhow::Result<Config> {
        let env: BTreeMap<String, String> = std::env::vars()
            .filter(|(name, _)| {
                !matches!(name.as_str(), "PARTERRE_CONFIG" | LOG_FORMAT)
                    && !name.starts_with("PARTERRE_TEST_")
            })
            .collect();
        check_not_forgotten(self.config.is_some(), &env, Path::new(WELL_KNOWN))?;
        let mut config = Config::read(self.config.as_deref(), &env)?;
        if let Some(data) = &self.data {
            config.data = data.clone();
            config.is_data_named = true;
        }
        if let Some(url) = &self.database_url {
            config.database_url = Some(url.clone());
        }
        if let Some(locales) = &self.locales {
            config.locales = Some(locales.clone());
        }
        anyhow::ensure!(
            self.today.is_none() || config.mode != Mode::Production,
            "--today is not for production"
        );
        config.check_place()?;
        Ok(config)
    }

    pub fn log_format(&self) -> LogFormat {
        self.log_format
    }

    pub fn today(&self) -> Option<jiff::civil::Date> {
        self.today
    }
}
