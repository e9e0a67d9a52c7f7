//! `backup` and `restore`.

use super::restored;
use crate::options::Options;
use crate::{assemble, backup, config::Config};
use anyhow::Context;
use clap::Args;
use house::{
    clock::{Clock, SystemClock},
    jobs::backups::{self, record_backup},
};
use serde_json::json;
use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

/// No command opens the database then (`assemble::store`).
const NOT_FINISHED: &str = "the restore is not finished: once the cause is mended, repeat it";

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
    /// Print the report as JSON
    #[arg(long, conflicts_with = "drill")]
    json: bool,
}

impl Backup {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let config = options.config()?;
        let folder = self.to.unwrap_or_else(|| folder(&config));
        let store = assemble::store(&config).await?;
        let now = SystemClock.now();
        let (file, manifest) = backup::make(&config, &store, &folder, now).await?;
        record_backup(&store, now).await?;
        let counts = &manifest.counts;
        say!(
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

/// For the staff's page, where the house's database is at hand: a drill on another machine has
/// nowhere to write it.
async fn record_drill(
    config: &Config,
    file: &Path,
    proved: Result<&backup::Proved, &anyhow::Error>,
) -> anyhow::Result<()> {
    let is_there = match &config.database_url {
        Some(url) => !store::backup::is_empty(url).await?,
        None => config.data.join("parterre.sqlite").exists(),
    };
    if !is_there {
        return Ok(());
    }
    let has_passed = proved.is_ok_and(backup::Proved::has_passed);
    let store = assemble::store(config).await?;
    backups::record_drill(&store, SystemClock.now(), backup::made_at(file), has_passed).await
}

fn tell_key(key: Option<backup::KeyTried>) {
    match key {
        Some(key) if key.opens_all() => say!("the key opens what the copy has encrypted"),
        Some(key) => {
            let told = [restored::seeds(key.seeds), restored::values(key.values)];
            say!("{}{}", told.concat(), restored::links(key.links));
        }
        None => say!("the key wasn't tried: this machine has none (seed_key_file)"),
    }
}

impl Restore {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let config = options.config()?;
        let file = self.file.display();
        if !self.drill {
            assemble::seed_key(&config).context(
                "nothing was restored: the key that encrypts the seeds of the staff's apps is \
                 needed first, from the house that made the copy; if it is lost, a new one",
            )?;
            assemble::check_outside(&config).context("nothing was restored")?;
            let manifest = backup::restore(&config, &self.file).await?;
            let shop = assemble::restored_shop(&config, options.today()).await;
            let shop = shop.context(NOT_FINISHED)?;
            let waiting = shop.store.mind_the_gap().await.context(NOT_FINISHED)?;
            let after = money::restores::after_restore(&shop.house, manifest.made_at)
                .await
                .context(NOT_FINISHED)?;
            let counts = shop.store.counts().await.context(NOT_FINISHED)?;
            let seeds = people::staff::seal_kept_seeds(&shop.house).await.context(NOT_FINISHED)?;
            let values = money::sealing::seal_kept(&shop.house).await.context(NOT_FINISHED)?;
            let links = money::sealing::seal_links(&shop.house).await.context(NOT_FINISHED)?;
            if self.json {
                let mut told = restored::as_value(&after);
                told["restored_from"] = json!(file.to_string());
                told["orders"] = json!(counts.orders);
                told["tickets"] = json!(counts.tickets);
                told["payments_asked"] = json!(waiting);
                told["unreadable_seeds"] = json!(seeds.unreadable);
                told["unreadable_values"] = json!(values.unreadable);
                told["unreadable_links"] = json!(links.unreadable);
                say!("{told}");
            } else {
                say!(
                    "restored from {file}: {} orders, {} tickets; as the shop starts, the banks \
                     are asked about {waiting} payments that wait",
                    counts.orders,
                    counts.tickets
                );
                say!("{}", restored::report(&after).trim_end());
                say!("{}", restored::seeds(seeds));
                say!("{}", restored::values(values));
                say!("{}", restored::links(links));
            }
            // Last, so that a report that nobody got is written once more.
            store::running::restores::finish(&shop.store).await.context(NOT_FINISHED)?;
            return Ok(ExitCode::SUCCESS);
        }
        let proved = backup::drill(&config, &self.file, SystemClock.now()).await;
        record_drill(&config, &self.file, proved.as_ref()).await?;
        let proved = proved?;
        let counts = &proved.manifest.counts;
        say!("{file} is whole (SHA-256) and {} old", backup::age(proved.age_ms));
        say!("it was restored, and brought from schema {} to {}", counts.schema, proved.schema_now);
        say!(
            "it holds what its manifest says: {} orders ({} paid), {} tickets, {} payments",
            counts.orders,
            counts.paid_orders,
            counts.tickets,
            counts.payments
        );
        if proved.violations.is_empty() {
            say!("the audit finds nothing");
        }
        for (id, violations) in &proved.violations {
            say!("invariant {id}: {violations} violations");
        }
        tell_key(proved.key);
        Ok(if proved.has_passed() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}
