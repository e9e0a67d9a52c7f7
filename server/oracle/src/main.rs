//! `oracle compare` and `oracle quote`: the second pricer on the command line.

use anyhow::{Context, Result};
use jiff::Timestamp;
use oracle::{Season, compare};
use std::{env, fs, process::ExitCode};

#[expect(clippy::disallowed_methods, reason = "a program of its own, which asks once")]
fn main() -> Result<ExitCode> {
    let mut args = env::args().skip(1);
    match args.next().as_deref() {
        Some("compare") => {
            let options = compare::Options::parse(args)?;
            let same = compare::run(&options)?;
            Ok(if same { ExitCode::SUCCESS } else { ExitCode::FAILURE })
        }
        Some("quote") => {
            let folder = args.next().context("the season's folder")?;
            let file = args.next().context("the basket's file")?;
            let season = Season::read(folder.as_ref())?;
            let basket = serde_json::from_slice(&fs::read(file)?)?;
            let answer = oracle::price(&season, &basket, Timestamp::now())?;
            println!("{}", serde_json::to_string_pretty(&answer)?);
            Ok(ExitCode::SUCCESS)
        }
        _ => {
            eprintln!("oracle quote SEASON BASKET\n{}", compare::USAGE);
            Ok(ExitCode::FAILURE)
        }
    }
}
