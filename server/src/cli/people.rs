//! `grant-kind`: what a person is by the word of the house.

use super::{Common, REFUSED};
use crate::assemble;
use ::house::{
    Failure,
    customers::{self, Granted},
};
use clap::Args;
use domain::{actor::Actor, customer::GrantRefusal};
use jiff::civil::Date;
use std::process::ExitCode;

#[derive(Args)]
pub struct GrantKind {
    /// The person's e-mail address
    email: String,
    /// Given name of somebody whom the owner of the address acts for
    #[arg(long, requires = "family_name")]
    given_name: Option<String>,
    /// Their family name
    #[arg(long, requires = "given_name")]
    family_name: Option<String>,
    /// Such as youth, school or friend: the season's sheets name kinds in their column `who`
    kind: String,
    /// Its first day (2026-12-03); today if missing
    #[arg(long, value_name = "DATE")]
    from: Option<Date>,
    /// Its last day; without an end if missing
    #[arg(long, value_name = "DATE")]
    until: Option<Date>,
    /// Why, for the journal; no personal data
    #[arg(long, default_value = "console")]
    cause: String,
}

impl GrantKind {
    pub async fn run(self, common: &Common) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(common).await?;
        let Self { email, given_name, family_name, kind, from, until, cause } = self;
        let name = given_name.zip(family_name);
        let request = customers::GrantKind { email, name, kind, from, until, cause };
        let refused = match house.grant_kind(&Actor::Console, &request).await {
            Ok(Granted::Now) => {
                println!("{} is granted", request.kind);
                return Ok(ExitCode::SUCCESS);
            }
            Ok(Granted::Before) => {
                println!("{} had been granted already; nothing was changed", request.kind);
                return Ok(ExitCode::SUCCESS);
            }
            Err(Failure::Refused(refused)) => refused,
            Err(Failure::Fault(fault)) => return Err(fault),
        };
        eprintln!("parterre: {}", in_words(refused));
        Ok(ExitCode::from(REFUSED))
    }
}

fn in_words(refused: GrantRefusal) -> &'static str {
    match refused {
        GrantRefusal::NotPermitted => "granting is not permitted here",
        GrantRefusal::UnknownPerson => {
            "nobody with this address, or of this name for it, is known; they sign in or order \
             once, or name whom they act for on their account's page, then grant it"
        }
        GrantRefusal::WrongKind => {
            "a kind is written in small letters, digits and hyphens, at most 40: under-30"
        }
        GrantRefusal::UnknownKind => {
            "the season's sheet kinds has no such kind; correct it here or there"
        }
        GrantRefusal::EndsBeforeItBegins => "it ends before it begins",
        GrantRefusal::CauseTooLong => "the cause is too long: at most 200 letters",
    }
}
