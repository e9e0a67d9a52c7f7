//! `list`: what was sold, what holders did with their tickets, what customers answered, as CSV.

use super::spreadsheet::Spreadsheet;
use crate::{assemble, options::Options};
use anyhow::Context;
use clap::Args;
use domain::people::actor::Actor;
use house::Answered;
use jiff::civil::Date;
use std::{
    io::{BufWriter, Write},
    process::ExitCode,
};
use subscribers::own_data::lists::{self, ListKind, ListRefusal, ListWish};

#[derive(Args)]
pub struct List {
    /// performances, releases, exchanges, waivers, transfers, renewals, waiting, gains, pay-outs,
    /// answers or answer-counts
    #[arg(value_parser = kind)]
    kind: ListKind,
    /// Only of this season, by its key
    #[arg(long, value_name = "KEY")]
    season: Option<String>,
    /// First day (2026-11-01), as the house's clocks have it
    #[arg(long, value_name = "DATE")]
    from: Option<Date>,
    /// Last day, this one too
    #[arg(long, value_name = "DATE")]
    to: Option<Date>,
    #[command(flatten)]
    spreadsheet: Spreadsheet,
}

fn kind(text: &str) -> Result<ListKind, String> {
    let all = ListKind::ALL.map(ListKind::as_str).join(", ");
    ListKind::parse(text).ok_or_else(|| format!("there are lists of: {all}"))
}

impl List {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(options).await?;
        let form = self.spreadsheet.form(&house)?;
        let Self { kind, season, from, to, .. } = self;
        let wish = ListWish { kind, season, from, to, form };
        let list = match lists::list(&house, &Actor::Console, &wish).await.answered()? {
            Ok(list) => list,
            Err(why) => {
                eprintln!("parterre: refused: {}", words(why));
                return Ok(ExitCode::FAILURE);
            }
        };
        let mut out = BufWriter::new(std::io::stdout().lock());
        write!(out, "{}", list.written(form)).context("the list couldn't be written")?;
        out.flush().context("the list couldn't be written")?;
        Ok(ExitCode::SUCCESS)
    }
}

fn words(why: ListRefusal) -> &'static str {
    match why {
        ListRefusal::UnknownSeason => "no season has this key",
        ListRefusal::Backwards => "the first day comes after the last; change --from and --to",
    }
}
