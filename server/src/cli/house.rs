//! `migrate`, `demo` and `audit`.

use super::REFUSED;
use crate::assemble;
use crate::options::Options;
use adapters::settings::Mode;
use clap::Args;
use std::process::ExitCode;

/// Looks at all settings first, as `serve` would: what is wrong is better said now.
pub async fn migrate(options: &Options) -> anyhow::Result<ExitCode> {
    let config = options.config()?;
    config.check()?;
    assemble::check_outside(&config)?;
    if config.seed_key_file.is_some() {
        assemble::seed_key(&config)?;
    }
    assemble::store(&config).await?;
    say!("the database is up to date");
    if config.database_url.is_some() && config.is_data_named {
        say!("it is the one of database_url; none is kept in {}", config.data.display());
    }
    Ok(ExitCode::SUCCESS)
}

pub async fn demo(options: &Options) -> anyhow::Result<ExitCode> {
    let config = options.config()?;
    if config.mode != Mode::Demo {
        eprintln!(
            "parterre: the demo season is for mode = \"demo\" only, and this configuration is \
             for another mode. Nothing was opened or changed."
        );
        return Ok(ExitCode::from(REFUSED));
    }
    let house = assemble::shop(&config, options.today()).await?.house;
    match season::demo::load_demo(&house).await? {
        Some(report) => say!(
            "season {}: {} productions, {} performances, halls of {} seats",
            report.season,
            report.productions,
            report.performances,
            report.seats
        ),
        None => say!("there is a season already; nothing was changed"),
    }
    Ok(ExitCode::SUCCESS)
}

#[derive(Args)]
pub struct Audit {
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

impl Audit {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(options).await?;
        let mut conn = house.store().read().await?;
        let answers = money::books::audit::answers(&mut conn).await?;
        drop(conn);
        let reports = money::books::audit::reports(&answers);
        if self.json {
            let invariants: Vec<_> = reports
                .iter()
                .map(|report| {
                    serde_json::json!({ "id": report.id, "violations": report.violations })
                })
                .collect();
            say!("{}", serde_json::json!({ "invariants": invariants }));
        } else {
            for report in &reports {
                say!("invariant {}: {} violations", report.id, report.violations);
            }
            for answer in &answers {
                if let Some(remedy) = money::books::audit::remedy(answer) {
                    let (invariant, question) = (answer.invariant, answer.question);
                    say!("{invariant}.{question}, {} of them: {remedy}", answer.violations);
                }
            }
        }
        let clean = reports.iter().all(|report| report.violations == 0);
        Ok(if clean { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}
