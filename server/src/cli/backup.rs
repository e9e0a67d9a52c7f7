//! `backup` and `restore`.

use super::Common;
use crate::{assemble, backup, config::Config};
use anyhow::Context;
use clap::Args;
use house::clock::{Clock, SystemClock};
use std::{path::PathBuf, process::ExitCode};

#[derive(Args)]
pub struct Backup {
    /// Folder of the copies [backup.folder of the configuration; or backups in the data folder]
    #[arg(long, value_name = "FOLDER")]
    to: Option<PathBuf>,
}

#[derive(Args)]
pub struct Restore {
    /// A copy that `backup` made, beside its manifest
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Only try it, in a place of its own, and say what that proved
    #[arg(long)]
    drill: bool,
}

impl Backup {
    pub async fn run(self, common: &Common) -> anyhow::Result<ExitCode> {
        let config = common.config()?;
        let folder = self.to.unwrap_or_else(|| folder(&config));
        let store = assemble::store(&config).await?;
        let (file, manifest) = backup::make(&config, &store, &folder, SystemClock.now()).await?;
        let counts = &manifest.counts;
        println!(
            "{}: {} bytes, schema {}, {} orders ({} paid), {} tickets",
            file.display(),
            manifest.bytes,
            counts.schema,
            counts.orders,
            counts.paid_orders,
            counts.tickets
        );
        Ok(ExitCode::SUCCESS)
    }
}

fn folder(config: &Config) -> PathBuf {
    match &config.backup {
        Some(backup) => backup.folder.clone(),
        None => config.data.join("backups"),
    }
}

impl Restore {
    pub async fn run(self, common: &Common) -> anyhow::Result<ExitCode> {
        let config = common.config()?;
        let file = self.file.display();
        if !self.drill {
            backup::restore(&config, &self.file).await?;
            let store = assemble::store(&config).await.context("restored, but it can't be used")?;
            let counts = store.counts().await?;
            let (waiting, refunds) = store.mind_the_gap().await?;
            println!(
                "restored from {file}: {} orders, {} tickets; as the shop starts, the banks are \
                 asked about {waiting} payments that wait and {refunds} refunds under way",
                counts.orders, counts.tickets
            );
            return Ok(ExitCode::SUCCESS);
        }
        let proved = backup::drill(&config, &self.file, SystemClock.now()).await?;
        let counts = &proved.manifest.counts;
        println!("{file} is whole (SHA-256) and {} old", backup::age(proved.age_ms));
        println!(
            "it was restored, and brought from schema {} to {}",
            counts.schema, proved.schema_now
        );
        println!(
            "it holds what its manifest says: {} orders ({} paid), {} tickets, {} payments",
            counts.orders, counts.paid_orders, counts.tickets, counts.payments
        );
        if proved.violations.is_empty() {
            println!("the audit finds nothing");
            return Ok(ExitCode::SUCCESS);
        }
        for (id, violations) in proved.violations {
            println!("invariant {id}: {violations} violations");
        }
        Ok(ExitCode::FAILURE)
    }
}
