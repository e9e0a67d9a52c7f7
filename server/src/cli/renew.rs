//! `renew`: what is due of the renewals into a season is done, or said.

use crate::{assemble, options::Options};
use clap::Args;
use domain::{
    money::{Currency, Money},
    people::actor::Actor,
};
use house::{Answered, House};
use serde_json::json;
use std::process::ExitCode;
use subscribers::renewal::{Report, RunRefusal, run};

#[derive(Args)]
pub struct Renew {
    /// The season that subscriptions go on in, by its key in the season's sheets
    #[arg(long, value_name = "KEY")]
    season: String,
    /// Only say what would be done now
    #[arg(long)]
    dry_run: bool,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

impl Renew {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(options).await?;
        let report =
            match run(&house, &Actor::Console, &self.season, self.dry_run).await.answered()? {
                Ok(report) => report,
                Err(why) => {
                    match self.json {
                        true => say!("{}", json!({ "refusal": why.as_str() })),
                        false => eprintln!("parterre: refused: {}", words(why)),
                    }
                    return Ok(ExitCode::FAILURE);
                }
            };
        match self.json {
            true => say!("{}", serde_json::to_string(&report)?),
            false => tell(&house, &report)?,
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn words(why: RunRefusal) -> &'static str {
    match why {
        RunRefusal::UnknownSeason => "no season has this key",
        RunRefusal::NothingToRenew => {
            "no row of the sheet renewals leads into this season (docs/formats/season.md)"
        }
        RunRefusal::Unconfirmed => {
            "the database was put back: release the renewals first (parterre restored)"
        }
    }
}

fn tell(house: &House, report: &Report) -> anyhow::Result<()> {
    let currency = Currency::parse(&report.currency).map_err(|e| anyhow::anyhow!("{e}"))?;
    let sum = Money::new(report.renewed_minor, currency);
    let sum = house.locales().fallback().money(sum);
    if report.is_dry_run {
        say!("Nothing was changed. A run now would have done this:");
    }
    say!("{} holders asked, of whom {} can't keep their seat", report.asked, report.seats_gone);
    say!("{} wishes for other seats decided, {} granted", report.wishes, report.granted);
    say!("{} subscriptions renewed, for {sum}", report.renewed);
    for (cause, count) in &report.ended {
        match *cause {
            "flexible" => say!("{count} changed to a flexible subscription"),
            cause => say!("{count} ended: {cause}"),
        }
    }
    let now = &report.standing;
    say!("Of all into {}:", report.season);
    say!(
        "  {} not answered, {} confirmed, {} to be flexible, {} given up",
        now.unanswered,
        now.confirmed,
        now.flexible,
        now.declined
    );
    say!("  {} renewed, {} to be paid, {} not paid in time", now.renewed, now.to_pay, now.unpaid);
    say!("  {} ended", now.ended);
    Ok(())
}
