//! `grant-kind`: what a person is by the word of the house. `invoice-party`: to whom their
//! invoices are made out.

pub mod customer;

use super::REFUSED;
use crate::assemble;
use crate::options::Options;
use clap::Args;
use domain::{
    payments::invoice::{Party, PartyField},
    people::{actor::Actor, customer::GrantRefusal},
};
use house::Answered;
use jiff::civil::Date;
use money::invoices::PartyRefusal;
use people::customers::{self, Granted};
use std::process::ExitCode;

#[derive(Args)]
pub struct GrantKind {
    /// The person's e-mail address
    email: String,
    /// Given name of somebody whom the owner of the address acts for, or their only name
    #[arg(long)]
    given_name: Option<String>,
    /// Their family name, if they have one
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
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(options).await?;
        let Self { email, given_name, family_name, kind, from, until, cause } = self;
        let name = given_name.map(|given| (given, family_name.unwrap_or_default()));
        let request = customers::GrantKind { email, name, kind, from, until, cause };
        let refused = match people::customers::grant_kind(&house, &Actor::Console, &request)
            .await
            .answered()?
        {
            Ok(Granted::Now) => {
                say!("{} is granted", request.kind);
                return Ok(ExitCode::SUCCESS);
            }
            Ok(Granted::Before) => {
                say!("{} had been granted already; nothing was changed", request.kind);
                return Ok(ExitCode::SUCCESS);
            }
            Err(refused) => refused,
        };
        eprintln!("parterre: {}", in_words(refused));
        Ok(ExitCode::from(REFUSED))
    }
}

fn in_words(refused: GrantRefusal) -> &'static str {
    match refused {
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

#[derive(Args)]
pub struct InvoiceParty {
    /// The e-mail address of the customer who pays by invoice
    email: String,
    /// As it is to stand on the invoice
    #[arg(long)]
    name: String,
    #[arg(long)]
    tax_number: String,
    /// With the number of the house
    #[arg(long)]
    street: String,
    #[arg(long)]
    postcode: String,
    #[arg(long)]
    town: String,
    #[arg(long)]
    country: String,
}

impl InvoiceParty {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(options).await?;
        let Self { email, name, tax_number, street, postcode, town, country } = self;
        let party = Party { name, tax_number, street, postcode, town, country, ..Party::default() };
        let refused =
            match money::invoices::set_invoice_party(&house, &Actor::Console, &email, &party)
                .await
                .answered()?
            {
                Ok(()) => {
                    say!("invoices that are issued from now on are made out to {}", party.name);
                    return Ok(ExitCode::SUCCESS);
                }
                Err(refused) => refused,
            };
        eprintln!("parterre: {}", why_no_party(&refused));
        Ok(ExitCode::from(REFUSED))
    }
}

fn why_no_party(refused: &PartyRefusal) -> String {
    match refused {
        PartyRefusal::UnknownPerson => {
            "nobody with this address is known; they sign in or order once".to_owned()
        }
        PartyRefusal::Fields(fields) => {
            format!("missing, or longer than 120 letters: {}", field_names(fields))
        }
    }
}

pub(super) fn field_names(fields: &[PartyField]) -> String {
    let names = fields.iter().map(|field| match field {
        PartyField::Name => "name",
        PartyField::TaxNumber => "tax number",
        PartyField::Street => "street",
        PartyField::Postcode => "postcode",
        PartyField::Town => "town",
        PartyField::Country => "country",
    });
    names.collect::<Vec<_>>().join(", ")
}
