//! `cards`: which cards the supplier was asked to make, as CSV or JSON.

use super::spreadsheet::Spreadsheet;
use crate::{assemble, options::Options};
use clap::Args;
use serde_json::json;
use std::process::ExitCode;

#[derive(Args)]
pub struct Cards {
    /// Print JSON instead of CSV
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    spreadsheet: Spreadsheet,
}

const HEADS: [&str; 6] = ["asked_at_ms", "order", "cause", "state", "tries", "request"];

impl Cards {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(options).await?;
        let all = selling::tickets::cards::all(&house).await?;
        if self.json {
            let row = |one: &store::tickets::cards::Listed| {
                json!({
                    "request": one.request.id.to_string(),
                    "order": one.code,
                    "cause": one.request.cause.as_str(),
                    "asked_at_ms": one.request.asked_at.0,
                    "state": one.state.as_str(),
                    "tries": one.tries,
                })
            };
            say!("{}", serde_json::to_string(&all.iter().map(row).collect::<Vec<_>>())?);
            return Ok(ExitCode::SUCCESS);
        }
        let form = self.spreadsheet.form(&house)?;
        say!("{}{}", form.start(), form.row(&HEADS));
        for one in &all {
            let request = &one.request;
            let cells = [
                request.asked_at.0.to_string(),
                one.code.clone(),
                request.cause.as_str().to_owned(),
                one.state.as_str().to_owned(),
                one.tries.to_string(),
                request.id.to_string(),
            ];
            say!("{}", form.row(&cells));
        }
        Ok(ExitCode::SUCCESS)
    }
}
