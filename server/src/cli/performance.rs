//! `performance cancel` and `performance move`: the house changes a performance, and its holders
//! are told and choose.

use crate::{assemble, options::Options};
use anyhow::Context;
use clap::{Args, Subcommand};
use domain::{moment::Moment, people::actor::Actor};
use house::{Answered, House};
use jiff::{
    civil::{Date, DateTime},
    tz::TimeZone,
};
use season::{catalogue, sheets::season_folder::cells::LocalTime};
use serde_json::{Value, json};
use std::process::ExitCode;
use subscribers::changes::{self, ChangeRefusal, Progress, Wanted};

const TIME: &str = "%Y-%m-%d %H:%M";

#[derive(Subcommand)]
pub enum Performance {
    /// Cancel a performance: every holder is told, and gets everything back as they choose
    Cancel(Cancel),
    /// Move a performance to another time: every holder is told, and may give the ticket back
    Move(Move),
}

impl Performance {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        match self {
            Self::Cancel(cancel) => cancel.run(options).await,
            Self::Move(to) => to.run(options).await,
        }
    }
}

#[derive(Args)]
struct Choosing {
    /// The last day on which holders may choose [default: 14 days from today; of a move at most
    /// until it starts]
    #[arg(long, value_name = "YYYY-MM-DD", conflicts_with = "at_once")]
    choose_by: Option<Date>,
    /// Nobody is asked: what happens without a choice happens now
    #[arg(long)]
    at_once: bool,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

#[derive(Args)]
pub struct Cancel {
    /// The performance's key, as in the season's sheets
    key: String,
    #[command(flatten)]
    choosing: Choosing,
}

#[derive(Args)]
pub struct Move {
    /// The performance's key, as in the season's sheets
    key: String,
    /// When it starts now, as the clock of the hall shows it: "2027-01-05 20:00"
    #[arg(long, value_name = "TIME", value_parser = local_time)]
    starts: LocalTime,
    #[command(flatten)]
    choosing: Choosing,
}

impl Cancel {
    async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(options).await?;
        change(&house, &self.key, Wanted::Cancel, self.choosing).await
    }
}

impl Move {
    async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(options).await?;
        let zone = zone_of(&house, &self.key).await?;
        let Some(starts_at) = self.starts.in_zone(&zone) else {
            eprintln!("parterre: the clock skips this time on that day; choose another one");
            return Ok(ExitCode::FAILURE);
        };
        change(&house, &self.key, Wanted::Move { starts_at }, self.choosing).await
    }
}

/// A year of two digits would be one of the first century, so the text must be what the time
/// would be written as.
pub(super) fn local_time(text: &str) -> Result<LocalTime, String> {
    let text = text.replacen('T', " ", 1);
    let time = DateTime::strptime(TIME, &text).ok();
    let time = time.filter(|time| time.strftime(TIME).to_string() == text);
    time.map(LocalTime).ok_or_else(|| "write it like \"2027-01-05 20:00\"".to_owned())
}

/// Of its hall; of an unknown performance the house's.
pub(super) async fn zone_of(house: &House, key: &str) -> anyhow::Result<TimeZone> {
    let catalogue = catalogue::catalogue(house).await?;
    let listing = catalogue.listing_by_slug(key);
    let name = match listing {
        Some(listing) => listing.row.time_zone.clone(),
        None => people::customers::house_time_zone(house).await?,
    };
    TimeZone::get(&name).with_context(|| format!("the time zone {name}"))
}

async fn change(
    house: &House,
    key: &str,
    wanted: Wanted,
    choosing: Choosing,
) -> anyhow::Result<ExitCode> {
    let choose_by = match (choosing.at_once, choosing.choose_by) {
        (true, _) => Some(house.now()),
        (false, None) => None,
        (false, Some(day)) => {
            let zone = zone_of(house, key).await?;
            let midnight = day.tomorrow()?.to_zoned(zone)?;
            Some(Moment(midnight.timestamp().as_millisecond()))
        }
    };
    let done = changes::change(house, &Actor::Console, key, wanted, choose_by).await;
    let progress = match done.answered()? {
        Ok(change) => {
            changes::round(house).await?;
            changes::progress(house, change).await?.context("it was just begun")?
        }
        Err(why) => {
            match choosing.json {
                true => say!("{}", json!({ "refusal": why.as_str() })),
                false => eprintln!("parterre: refused: {}", words(why)),
            }
            return Ok(ExitCode::FAILURE);
        }
    };
    match choosing.json {
        true => say!("{}", told(&progress)),
        false => {
            say!("{} orders told", progress.orders_told);
            say!("{} may still choose", progress.orders_to_choose);
            say!("{} need help", progress.orders_with_problem);
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn told(progress: &Progress) -> Value {
    json!({
        "change": progress.change.to_string(),
        "orders_told": progress.orders_told,
        "orders_to_choose": progress.orders_to_choose,
        "orders_with_problem": progress.orders_with_problem,
        "choose_by_ms": progress.choose_by.0,
    })
}

fn words(why: ChangeRefusal) -> &'static str {
    match why {
        ChangeRefusal::UnknownPerformance => "no performance has this key",
        ChangeRefusal::Cancelled => "the performance is cancelled",
        ChangeRefusal::OutOfSeason => {
            "its season doesn't last until then: change the season's days in the sheets first"
        }
        ChangeRefusal::HallTaken => "another performance is on in its hall at that time",
        ChangeRefusal::SameTime => "the performance has this time already",
        ChangeRefusal::Past => "the performance has begun, or the new time is over",
        ChangeRefusal::ChangedMeanwhile => "it was changed meanwhile: look at it again",
        ChangeRefusal::NoteTooLong => "what is said of it is too long",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_written_in_full() {
        let time = jiff::civil::date(2027, 1, 5).at(20, 0, 0, 0);
        for good in ["2027-01-05 20:00", "2027-01-05T20:00"] {
            assert_eq!(local_time(good), Ok(LocalTime(time)), "{good}");
        }
        for wrong in ["27-01-05 20:00", "2027-01-05", "2027-01-05 20:00:00", "2027-13-05 20:00"] {
            assert!(local_time(wrong).is_err(), "{wrong}");
        }
    }
}
