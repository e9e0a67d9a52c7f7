//! `cards`: which cards the supplier was asked to make, as CSV or JSON.

use crate::{assemble, options::Options};
use clap::Args;
use serde_json::json;
use std::process::ExitCode;

#[derive(Args)]
pub struct Cards {
    /// Print JSON instead of CSV
    #[arg(long)]
    json: bool,
}

impl Cards {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(options).await?;
        let all = selling::cards::all(&house).await?;
        if self.json {
            let row = |one: &store::cards::Listed| {
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
        say!("asked_at_ms,order,cause,state,tries,request");
        for one in &all {
            let request = &one.request;
            let (cause, state) = (request.cause.as_str(), one.state.as_str());
            let at = request.asked_at.0;
            say!("{at},{},{cause},{state},{},{}", one.code, one.tries, request.id);
        }
        Ok(ExitCode::SUCCESS)
    }
}
