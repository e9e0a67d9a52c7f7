//! `invite`: seats are given away, by somebody who has a quota for it. `invitation` lists what was
//! given, and takes it back. `giver` says who gives, and how many.

mod giver;

pub use giver::Givers;

use super::{Means, Seats, Sell, invoice::InvoiceTerms, tickets};
use crate::{
    assemble,
    cli::refusals::{Done, answered, of_place, of_sale, plain, refuse, told},
    options::Options,
};
use clap::{Args, Subcommand};
use domain::{
    order::PlaceRequest,
    people::actor::Actor,
    sales::invitation::{OverQuota, QuotaLevel},
    wording::list_form::ListForm,
};
use house::{Answered as _, House, locales::local};
use money::{
    cancellation::CancelRefusal,
    checkout::{
        self,
        invitations::{
            self, InvitationsAsked, InviteRefusal, InviteRequest, Invited, TakeBack,
            TakeBackRefusal,
        },
    },
};
use people::sales::{Counter, open_sale};
use selling::basket;
use serde_json::{Value, json};
use std::process::ExitCode;

#[derive(Args)]
pub struct Invite {
    /// The performance's key, as in the season's sheets
    #[arg(value_name = "PERFORMANCE")]
    performance: String,
    #[command(flatten)]
    seats: Seats,
    /// Who gives: the key that `giver` says
    #[arg(long, value_name = "KEY")]
    giver: String,
    /// Why, for the list
    #[arg(long)]
    reason: String,
    /// Why more than the giver's quota
    #[arg(long, default_value = "", value_name = "REASON")]
    beyond: String,
    /// Whoever is invited; nobody needs to be named
    #[arg(long, default_value = "")]
    name: String,
    /// Their address, to which the tickets are sent
    #[arg(long, default_value = "")]
    email: String,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

impl Invite {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(options).await?;
        let as_json = self.json;
        match self.invite(&house).await? {
            Ok(Invited { code, secret, giver, left, .. }) => {
                let tickets = tickets(&house, &secret).await?;
                let count = tickets.len();
                let told = json!({
                    "order": code,
                    "total_minor": 0,
                    "tickets": tickets,
                    "giver": giver,
                    "left": left,
                });
                match as_json {
                    true => say!("{told}"),
                    false => say!("order {code}: {count} tickets given by {giver}"),
                }
                Ok(ExitCode::SUCCESS)
            }
            Err(why) => Ok(refuse(&why, as_json)),
        }
    }

    /// What was given, or why nothing was.
    async fn invite(self, house: &House) -> anyhow::Result<Result<Invited, Value>> {
        let seller =
            match open_sale(house, &Actor::Console, &Counter::BoxOffice).await.answered()? {
                Ok(seller) => seller,
                Err(why) => return Ok(Err(of_sale(why))),
            };
        let Self { performance, seats, giver, reason, beyond, name, email, .. } = self;
        let sale = Sell {
            performance,
            seats,
            price_type: None,
            means: Means::Cash,
            slip: String::new(),
            point: None,
            till: None,
            name: String::new(),
            email: String::new(),
            over: false,
            invoice: InvoiceTerms::default(),
            key: None,
            json: false,
        };
        let request = match sale.request(house, &seller).await? {
            Ok(request) => request,
            Err(refused) => return Ok(Err(refused)),
        };
        if let Some(refused) = sale.hold(house, &seller, &request).await? {
            return Ok(Err(refused));
        }
        let form = PlaceRequest {
            idempotency_key: checkout::new_idempotency_key(house),
            family_name: name,
            email,
            language: house.locales().fallback().language().to_owned(),
            ..PlaceRequest::default()
        };
        let request = InviteRequest { form, giver, reason, beyond, tickets_shown: None };
        let done = invitations::invite(house, &seller, &request).await.answered()?;
        // What came to nothing is free again.
        basket::empty(house, &seller).await.answered()?.ok();
        Ok(done.map_err(|why| refused(&why)))
    }
}

#[derive(Subcommand)]
pub enum Invitations {
    /// What was given, the newest first
    List(List),
    /// Take tickets of an invitation back: their seats are on sale again
    TakeBack(Back),
}

#[derive(Args)]
pub struct List {
    /// Only for this performance, by its key
    #[arg(long, default_value = "", value_name = "KEY")]
    performance: String,
    /// Only by this giver
    #[arg(long, default_value = "", value_name = "KEY")]
    giver: String,
    /// Only where the reason has these words
    #[arg(long, default_value = "", value_name = "WORDS")]
    reason: String,
    /// As CSV (RFC 4180, UTF-8)
    #[arg(long, conflicts_with = "json")]
    csv: bool,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

#[derive(Args)]
pub struct Back {
    /// The order's code
    #[arg(value_name = "CODE")]
    code: String,
    /// Tickets by their numbers on the order's page, from 1; otherwise all
    #[arg(long = "ticket", value_name = "N")]
    tickets: Vec<usize>,
    /// For the journal
    #[arg(long, default_value = "")]
    reason: String,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

/// Of the list as CSV.
const HEAD: [&str; 10] = [
    "invited_at",
    "order",
    "guest",
    "giver",
    "giver_name",
    "reason",
    "beyond_quota",
    "performance",
    "tickets",
    "standing",
];

impl Invitations {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(options).await?;
        match self {
            Self::List(list) => list.run(&house).await,
            Self::TakeBack(back) => {
                let as_json = back.json;
                answered(back.done(&house).await, as_json)
            }
        }
    }
}

impl List {
    async fn run(self, house: &House) -> anyhow::Result<ExitCode> {
        let Self { performance, giver, reason, csv, json } = self;
        let asked = InvitationsAsked { performance, giver, reason };
        let all = invitations::invitations(house, &Actor::Console, &asked).await?;
        if csv {
            let form = ListForm::Programs;
            say!("{}\r", form.row(&HEAD));
            for it in all {
                let day = local(it.at, &it.time_zone).strftime("%Y-%m-%d %H:%M").to_string();
                let (tickets, standing) = (it.tickets.to_string(), it.standing.to_string());
                let cells = [
                    day,
                    it.code,
                    it.guest,
                    it.giver_key,
                    it.giver,
                    it.reason,
                    it.beyond,
                    it.performance,
                    tickets,
                    standing,
                ];
                say!("{}\r", form.row(&cells));
            }
            return Ok(ExitCode::SUCCESS);
        }
        let row = |it: &invitations::Invitation| {
            json!({
                "order": it.code,
                "guest": it.guest,
                "giver": it.giver_key,
                "reason": it.reason,
                "beyond_quota": it.beyond,
                "performance": it.performance,
                "tickets": it.tickets,
                "standing": it.standing,
            })
        };
        answered(Ok(all.iter().map(row).collect()), json)
    }
}

impl Back {
    async fn done(self, house: &House) -> Done {
        let Self { code, tickets, reason, .. } = self;
        let request = TakeBack { code: code.clone(), tickets, reason };
        match invitations::take_back(house, &Actor::Console, &request).await {
            Ok(count) => Ok(json!({ "taken_back": code, "tickets": count })),
            Err(failure) => Err(failure.map(back_refused)),
        }
    }
}

fn back_refused(why: TakeBackRefusal) -> Value {
    match why {
        TakeBackRefusal::UnknownInvitation => {
            plain("unknown-invitation", "no invitation has this code")
        }
        TakeBackRefusal::UnknownTicket => {
            plain("unknown-ticket", "the invitation has no ticket with this number")
        }
        TakeBackRefusal::Ticket(CancelRefusal::NothingLeft | CancelRefusal::NotPaid) => {
            plain("nothing-left", "all of it was taken back before")
        }
        TakeBackRefusal::Ticket(CancelRefusal::Entered) => {
            plain("entered", "somebody came in with one of the tickets")
        }
        TakeBackRefusal::Ticket(CancelRefusal::ReasonTooLong) => {
            plain("reason-too-long", "a reason has at most 200 letters")
        }
        TakeBackRefusal::Ticket(_) => plain("not-taken-back", "this can't be taken back now"),
    }
}

fn refused(why: &InviteRefusal) -> Value {
    let words = match why {
        InviteRefusal::Order(why) => return of_place(why),
        InviteRefusal::OverQuota(over) => return over_quota(over),
        InviteRefusal::UnknownGiver => {
            "nobody with this key gives tickets; `parterre giver save` adds one"
        }
        InviteRefusal::GiverClosed => "they give no more tickets",
        InviteRefusal::ReasonMissing => "an invitation needs a reason (--reason)",
        InviteRefusal::ReasonTooLong => "a reason has at most 200 letters",
        InviteRefusal::NotAlone => "only single tickets are given away, without promo codes",
        InviteRefusal::NotFree => "a fee on the whole order is charged for these tickets",
        InviteRefusal::Changed => "the sale isn't what was shown",
    };
    plain(why.as_str().unwrap_or_default(), words)
}

fn over_quota(over: &OverQuota) -> Value {
    let OverQuota { level, most, given, asked } = *over;
    let of = match level {
        QuotaLevel::Performance => "the performance",
        QuotaLevel::Production => "the production",
        QuotaLevel::Season => "the season",
    };
    let words = format!(
        "the quota for {of} is {most} tickets, of which {given} are given; {asked} are too many \
         (--beyond says why they are given all the same)"
    );
    let json = json!({
        "refusal": "over-quota",
        "level": level.as_str(),
        "most": most,
        "given": given,
        "asked": asked,
    });
    told(json, words)
}
