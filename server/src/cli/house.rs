//! `migrate`, `demo` and `audit`.

use super::Common;
use crate::assemble;
use clap::Args;
use std::process::ExitCode;

pub async fn migrate(common: &Common) -> anyhow::Result<ExitCode> {
    assemble::store(&common.config()?).await?;
    println!("the database is up to date");
    Ok(ExitCode::SUCCESS)
}

pub async fn demo(common: &Common) -> anyhow::Result<ExitCode> {
    let house = assemble::quiet_house(common).await?;
    match house.load_demo().await? {
        Some(report) => println!(
            "season {}: {} productions, {} performances, halls of {} seats",
            report.season, report.productions, report.performances, report.seats
        ),
        None => println!("there is a season already; nothing was changed"),
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
    pub async fn run(self, common: &Common) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(common).await?;
        let reports = house.audit().await?;
        if self.json {
            let invariants: Vec<_> = reports
                .iter()
                .map(|report| {
                    serde_json::json!({ "id": report.id, "violations": report.violations })
                })
                .collect();
            println!("{}", serde_json::json!({ "invariants": invariants }));
        } else {
            for report in &reports {
                println!("invariant {}: {} violations", report.id, report.violations);
            }
        }
        let clean = reports.iter().all(|report| report.violations == 0);
        Ok(if clean { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}
