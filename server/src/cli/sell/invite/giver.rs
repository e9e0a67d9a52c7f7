//! `giver`: who gives tickets away, and how many.

use crate::{
    assemble,
    cli::refusals::{Done, answered, plain},
    options::Options,
};
use clap::{Args, Subcommand, ValueEnum};
use domain::{people::actor::Actor, sales::invitation::QuotaLevel};
use house::House;
use money::checkout::invitations::{
    self, GiverRefusal, GiverView, QuotaView, SaveGiver, SetQuota, save_giver, set_quota,
};
use serde_json::{Value, json};
use std::process::ExitCode;

#[derive(Subcommand)]
pub enum Givers {
    /// Say who gives: a department, the director, a sponsor
    Save(Save),
    /// Say how many they may give, for each performance, production or season, or for one of them
    Quota(SetOne),
    /// Who gives, how many, and how many they gave
    List(ListAll),
}

#[derive(Args)]
pub struct Save {
    /// Names them in commands: small letters, digits and hyphens
    #[arg(value_name = "KEY")]
    key: String,
    /// What colleagues read
    #[arg(long)]
    name: String,
    /// The key of the ticket type that they give; otherwise the first that the house gives away
    #[arg(long = "type", default_value = "", value_name = "TYPE")]
    price_type: String,
    /// They give no more
    #[arg(long)]
    closed: bool,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

#[derive(Args)]
pub struct SetOne {
    /// Who gives
    #[arg(value_name = "KEY")]
    giver: String,
    /// For what it holds
    #[arg(long = "for", value_enum)]
    level: Level,
    /// The key of one performance, production or season; otherwise each of them
    #[arg(long, default_value = "", value_name = "KEY")]
    only: String,
    /// So many tickets
    #[arg(long, value_name = "N", required_unless_present = "remove", conflicts_with = "remove")]
    tickets: Option<u32>,
    /// Take this quota away
    #[arg(long)]
    remove: bool,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

#[derive(Args)]
pub struct ListAll {
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum Level {
    Performance,
    Production,
    Season,
}

impl Level {
    fn level(self) -> QuotaLevel {
        match self {
            Self::Performance => QuotaLevel::Performance,
            Self::Production => QuotaLevel::Production,
            Self::Season => QuotaLevel::Season,
        }
    }
}

impl Givers {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(options).await?;
        let as_json = match &self {
            Self::Save(save) => save.json,
            Self::Quota(quota) => quota.json,
            Self::List(all) => all.json,
        };
        answered(self.done(&house).await, as_json)
    }

    async fn done(self, house: &House) -> Done {
        match self {
            Self::Save(save) => {
                let Save { key, name, price_type, closed, .. } = save;
                let request = SaveGiver { key, name, price_type, is_closed: closed };
                let done = save_giver(house, &Actor::Console, &request).await;
                done.map(|()| json!({ "giver": request.key }))
                    .map_err(|failure| failure.map(refused))
            }
            Self::Quota(quota) => {
                let SetOne { giver, level, only, tickets, .. } = quota;
                let level = level.level();
                let request = SetQuota { giver, level, subject: only, tickets };
                let done = set_quota(house, &Actor::Console, &request).await;
                done.map(|()| json!({ "giver": request.giver, "tickets": request.tickets }))
                    .map_err(|failure| failure.map(refused))
            }
            Self::List(_) => {
                let all = invitations::givers(house, &Actor::Console, "").await?;
                Ok(all.iter().map(row).collect())
            }
        }
    }
}

fn row(giver: &GiverView) -> Value {
    json!({
        "giver": giver.key,
        "name": giver.name,
        "type": giver.price_type,
        "closed": giver.is_closed,
        "quotas": giver.quotas.iter().map(quota).collect::<Vec<_>>(),
        "given": giver.given,
    })
}

fn quota(it: &QuotaView) -> Value {
    json!({ "for": it.level.as_str(), "only": it.subject, "tickets": it.tickets })
}

fn refused(why: GiverRefusal) -> Value {
    let words = match why {
        GiverRefusal::BadKey => "a key has small letters, digits and hyphens, at most forty",
        GiverRefusal::BadName => "a name has between one and eighty letters",
        GiverRefusal::UnknownGiver => "nobody with this key gives tickets",
        GiverRefusal::UnknownPriceType => {
            "no ticket type that is given away has this key (column invitation of tariffs)"
        }
        GiverRefusal::UnknownSubject => "no performance, production or season has this key",
        GiverRefusal::TooMany => "a quota has at most 100000 tickets",
    };
    plain(why.as_str(), words)
}
