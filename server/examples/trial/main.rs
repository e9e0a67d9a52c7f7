//! Trials of the real server: shoppers buy over HTTP beside a bank that makes faults, and clerks
//! sell by commands or at the desk, while somebody kills or restarts `parterre serve`, or measures
//! it. `make kill-test`, `make restart-test` and `make bench` run it; docs/reliability.md and
//! docs/performance.md have the figures.

mod bank;
mod browser;
mod clerk;
mod command_line;
mod crowd;
mod desk;
mod judge;
mod kill;
mod program;
mod restart;
mod shopper;
mod sync;
mod throughput;

use anyhow::{Context, bail};
use std::{ops::Range, path::PathBuf};

pub struct Plan {
    pub rounds: u32,
    pub seed: u64,
    pub postgres: bool,
    pub shoppers: u32,
    /// Beside the shoppers whose server is killed.
    pub clerks: u32,
    /// Between two visits of a shopper.
    pub rest_ms: Range<u64>,
    pub binary: PathBuf,
}

fn main() -> anyhow::Result<()> {
    let mut words = std::env::args().skip(1);
    let what = words.next().context("what: bank, desk, kill, restart, sync or throughput")?;
    let mut plan = Plan {
        rounds: 20,
        seed: 1,
        postgres: false,
        shoppers: 6,
        clerks: 2,
        rest_ms: 20..200,
        binary: PathBuf::from("target/debug/parterre"),
    };
    if what == "desk" {
        (plan.clerks, plan.shoppers, plan.rest_ms) = (desk::CLERKS, desk::SHOPPERS, desk::REST_MS);
    }
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
            // Its rounds are seconds, as those of throughput.
            "desk" => desk::run(&plan).await,
            "kill" => kill::run(&plan).await,
            "restart" => restart::run(&plan).await,
            "sync" => sync::run(&plan).await,
            "throughput" => throughput::run(&plan).await,
            other => bail!("no such trial: {other}"),
        }
    })
}
