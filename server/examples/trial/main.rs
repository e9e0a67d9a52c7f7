//! Trials of the real server: shoppers buy over HTTP beside a bank that makes faults, and clerks
//! sell by commands, while somebody kills or restarts `parterre serve`. `make kill-test` and
//! `make restart-test` run it; docs/reliability.md has the figures.

mod bank;
mod browser;
mod clerk;
mod command_line;
mod crowd;
mod judge;
mod kill;
mod program;
mod restart;
mod shopper;
mod sync;
mod throughput;

use anyhow::{Context, bail};
use std::path::PathBuf;

pub struct Plan {
    pub rounds: u32,
    pub seed: u64,
    pub postgres: bool,
    pub shoppers: u32,
    /// Beside the shoppers whose server is killed.
    pub clerks: u32,
    pub binary: PathBuf,
}

fn main() -> anyhow::Result<()> {
    let mut words = std::env::args().skip(1);
    let what = words.next().context("what: bank, kill, restart, sync or throughput")?;
    let mut plan = Plan {
        rounds: 20,
        seed: 1,
        postgres: false,
        shoppers: 6,
        clerks: 2,
        binary: PathBuf::from("target/debug/parterre"),
    };
    while let Some(word) = words.next() {
        let value = words.next().with_context(|| format!("{word} needs a value"))?;
        match word.as_str() {
            "--rounds" => plan.rounds = value.parse()?,
            "--seed" => plan.seed = value.parse()?,
            "--shoppers" => plan.shoppers = value.parse()?,
            "--clerks" => plan.clerks = value.parse()?,
            "--database" => plan.postgres = value == "postgres",
            "--binary" => plan.binary = value.into(),
            other => bail!("unknown: {other}"),
        }
    }
    let _ = rustls::crypto::ring::default_provider().install_default();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        match what.as_str() {
            "bank" => bank::run(plan.seed).await,
            "kill" => kill::run(&plan).await,
            "restart" => restart::run(&plan).await,
            "sync" => sync::run(&plan).await,
            // Its rounds are seconds.
            "throughput" => throughput::run(&plan).await,
            other => bail!("no such trial: {other}"),
        }
    })
}
