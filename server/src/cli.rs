//! The command line. Answers go to standard output, everything else to standard error.

#[macro_use]
mod print;

mod backup;
mod dispute;
mod house;
mod ledger;
mod parent;
mod people;
mod plans;
mod proof;
mod quote;
mod reconcile;
mod refund;
mod restored;
mod scan;
mod seasons;
mod serve;
mod staff;
mod timeline;

use crate::{
    config::{
        Config,
        forgotten::{WELL_KNOWN, check_not_forgotten},
    },
    logs,
};
use adapters::settings::Mode;
use clap::{Args, Parser, Subcommand};
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    process::ExitCode,
};

/// The ticket shop of an opera house: seats, subscriptions and packages on one plan.
#[derive(Parser)]
#[command(name = "parterre", version, max_term_width = 100)]
struct Cli {
    #[command(flatten)]
    common: Common,
    #[command(subcommand)]
    command: Command,
}

/// Settings stand in a file (--config), in PARTERRE_… variables, or here; the later wins.
#[derive(Args, Clone)]
pub struct Common {
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
    /// Pretend that it is this day, for trying out (2026-11-20); not in production
    #[arg(long, global = true, value_name = "DATE")]
    today: Option<jiff::civil::Date>,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the shop
    Serve(serve::Serve),
    /// Bring the database's schema up to date, and stop
    Migrate,
    /// Load the demo season into an empty database
    Demo,
    /// Read a seating plan into a hall: pretix's format or our own
    ImportPlan(plans::ImportPlan),
    /// Write a hall's newest plan
    ExportPlan(plans::ExportPlan),
    /// Read a season from a folder of spreadsheets (docs/formats/season.md): all of it, or nothing
    ImportSeason(seasons::ImportSeason),
    /// Write the season's sheets and plans into a folder
    ExportSeason(seasons::ExportSeason),
    /// Write the promo codes that were made of a batch
    Codes(seasons::Codes),
    /// What a basket written as a file would cost, and why (docs/formats/quote.md)
    Quote(quote::Quote),
    /// What the door would answer to a ticket's code; the reading is recorded
    Scan(scan::Scan),
    /// Say what a person is, such as a school: what they may buy follows from it
    GrantKind(people::GrantKind),
    /// Say to whom invoices are made out of a customer who pays by invoice, such as a school
    InvoiceParty(people::InvoiceParty),
    /// The proof that a ticket type asks for was seen: the order's tickets that waited for it admit
    AcceptProof(proof::AcceptProof),
    /// Take tickets of a paid order back: the money goes back by the card that paid
    Refund(refund::Refund),
    /// Tell of a chargeback that a bank wrote of, and whether it was won or lost
    Dispute(dispute::Dispute),
    /// Write the double-entry ledger for the accounting tool (docs/formats/ledger.md)
    Ledger(ledger::Ledger),
    /// Compare a gateway's list of what it settled with the books (docs/gateways.md)
    Reconcile(reconcile::Reconcile),
    /// Accounts of those who work at the house: add, list, end, role, reset
    Staff(staff::Staff),
    /// Copy the whole database into a folder while the shop sells; keeps three weeks
    Backup(backup::Backup),
    /// Put such a copy into an empty place, or try it by --drill
    Restore(backup::Restore),
    /// What became of an order, step by step
    Timeline(timeline::Timeline),
    /// Count violations of the house's invariants
    Audit(house::Audit),
}

/// Refused input: what was given is wrong. Any other failure is 1.
pub const REFUSED: u8 = 2;

pub fn run() -> ExitCode {
    let cli = Cli::parse();
    logs::start();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return fail(&error.into()),
    };
    let done = runtime.block_on(async {
        match cli.command {
            Command::Serve(serve) => serve.run(&cli.common).await,
            Command::Migrate => house::migrate(&cli.common).await,
            Command::Demo => house::demo(&cli.common).await,
            Command::ImportPlan(import) => import.run(&cli.common).await,
            Command::ExportPlan(export) => export.run(&cli.common).await,
            Command::ImportSeason(import) => import.run(&cli.common).await,
            Command::ExportSeason(export) => export.run(&cli.common).await,
            Command::Codes(codes) => codes.run(&cli.common).await,
            Command::Quote(quote) => quote.run(&cli.common).await,
            Command::Scan(scan) => scan.run(&cli.common).await,
            Command::GrantKind(grant) => grant.run(&cli.common).await,
            Command::InvoiceParty(party) => party.run(&cli.common).await,
            Command::AcceptProof(accept) => accept.run(&cli.common).await,
            Command::Refund(refund) => refund.run(&cli.common).await,
            Command::Dispute(dispute) => dispute.run(&cli.common).await,
            Command::Ledger(ledger) => ledger.run(&cli.common).await,
            Command::Reconcile(reconcile) => reconcile.run(&cli.common).await,
            Command::Staff(staff) => staff.run(&cli.common).await,
            Command::Backup(backup) => backup.run(&cli.common).await,
            Command::Restore(restore) => restore.run(&cli.common).await,
            Command::Timeline(timeline) => timeline.run(&cli.common).await,
            Command::Audit(audit) => audit.run(&cli.common).await,
        }
    });
    done.unwrap_or_else(|error| fail(&error))
}

/// What was done, or why nothing was.
fn answer(done: Result<String, String>) -> ExitCode {
    match done {
        Ok(done) => {
            say!("{done}");
            ExitCode::SUCCESS
        }
        Err(refused) => {
            eprintln!("parterre: {refused}");
            ExitCode::from(REFUSED)
        }
    }
}

fn fail(error: &anyhow::Error) -> ExitCode {
    eprintln!("parterre: {error:#}");
    ExitCode::FAILURE
}

impl Common {
    /// The configuration with the command line over it. Commands on the machine itself don't
    /// need a complete one: only `serve` checks the whole.
    pub fn config(&self) -> anyhow::Result<Config> {
        let env: BTreeMap<String, String> = std::env::vars()
            .filter(|(name, _)| {
                !matches!(name.as_str(), "PARTERRE_CONFIG") && !name.starts_with("PARTERRE_TEST_")
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

    pub fn today(&self) -> Option<jiff::civil::Date> {
        self.today
    }
}

#[cfg(test)]
mod tests;
