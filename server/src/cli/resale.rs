//! `release`, `waive`, `exchange`, `transfer`, `withdraw`, `statement`: what a holder does on the
//! pages, by a command.

use crate::{assemble, options::Options};
use clap::Args;
use domain::{
    id::{AdmissionId, OrderItemId},
    payments::bank_account::ShareTo,
    people::actor::Actor,
    tickets::{
        exchange::ExchangeRefusal,
        subscription_transfer::{Relation, SubscriptionTransferRefusal},
        transfer::TransferRefusal,
    },
};
use house::{Answered, Failure, House};
use rules::{ResaleRefusal, WaiverRefusal};
use serde_json::{Value, json};
use std::process::ExitCode;
use subscribers::{
    bank::{
        pay_out::{self, PayOut, PayOutRefusal},
        statement,
    },
    exchange::{CommandRefusal, exchange_by_command},
    resale,
    transfers::{
        self,
        share::{self, ShareChoice, ShareRefusal},
        subscriptions::{self, Wanted},
    },
    waiver,
};

#[derive(Args)]
pub struct Release {
    /// The ticket's code or identity
    ticket: String,
    /// Where the holder's share goes: credit, or bank (their account, which they have named)
    #[arg(long, value_name = "WHERE", default_value = "credit", value_parser = share_to)]
    to: ShareTo,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

impl Release {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(options).await?;
        let done = match named(&house, &self.ticket).await? {
            Some(ticket) => {
                let choice = ShareChoice { to: self.to, ..ShareChoice::default() };
                let done = share::offer(&house, &Actor::Console, ticket, &choice).await;
                done.map(|()| json!({ "released": ticket.to_string() }))
            }
            None => Err(Failure::Refused(ShareRefusal::Resale(ResaleRefusal::UnknownTicket))),
        };
        let done = worded(done, ShareRefusal::as_str);
        answered(done, self.json, "the seat is on sale, and the ticket admits nobody for now")
    }
}

fn share_to(text: &str) -> Result<ShareTo, String> {
    ShareTo::parse(text).ok_or_else(|| "credit or bank".to_owned())
}

#[derive(Args)]
pub struct Withdraw {
    /// The ticket's code or identity
    ticket: String,
    /// The whole subscription that it is of, offered to a new holder
    #[arg(long)]
    subscription: bool,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

impl Withdraw {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(options).await?;
        if self.subscription {
            return self.whole(&house).await;
        }
        let done = match named(&house, &self.ticket).await? {
            Some(ticket) => {
                let done = match transfers::take_back(&house, &Actor::Console, ticket).await {
                    Err(Failure::Refused(TransferRefusal::NotOffered)) => {
                        let done = resale::take_back(&house, &Actor::Console, ticket).await;
                        worded(done, ResaleRefusal::as_str)
                    }
                    done => worded(done, TransferRefusal::as_str),
                };
                done.map(|()| json!({ "withdrawn": ticket.to_string() }))
            }
            None => Err(Failure::Refused(ResaleRefusal::UnknownTicket.as_str().to_owned())),
        };
        answered(done, self.json, "the ticket is its holder's again, with the same code")
    }

    async fn whole(self, house: &House) -> anyhow::Result<ExitCode> {
        let done = match item_named(house, &self.ticket).await? {
            Some(item) => {
                let done = subscriptions::take_back(house, &Actor::Console, item).await;
                done.map(|()| json!({ "withdrawn": item.to_string() }))
            }
            None => Err(Failure::Refused(SubscriptionTransferRefusal::UnknownSubscription)),
        };
        let said = "the subscription stays its holder's, with the same codes";
        answered(worded(done, SubscriptionTransferRefusal::as_str), self.json, said)
    }
}

#[derive(Args)]
pub struct Transfer {
    /// The ticket's code or identity
    ticket: String,
    /// Who gets it
    #[arg(long, value_name = "EMAIL")]
    to: String,
    /// Not the ticket alone: the whole subscription that it is of
    #[arg(long)]
    subscription: bool,
    /// What the holder declares of the new one: first-degree, second-degree or household
    #[arg(long, requires = "subscription", value_parser = relation)]
    relation: Option<Relation>,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

/// The subscription of which the ticket is one.
async fn item_named(house: &House, ticket: &str) -> anyhow::Result<Option<OrderItemId>> {
    match named(house, ticket).await? {
        Some(ticket) => subscriptions::of_ticket_named(house, ticket).await,
        None => Ok(None),
    }
}

fn relation(text: &str) -> Result<Relation, String> {
    let known = Relation::ALL.map(Relation::as_str).join(", ");
    Relation::parse(text).ok_or_else(|| format!("is none of {known}"))
}

impl Transfer {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(options).await?;
        if self.subscription {
            return self.whole(&house).await;
        }
        let done = match named(&house, &self.ticket).await? {
            Some(ticket) => {
                let done = transfers::offer(&house, &Actor::Console, ticket, &self.to).await;
                done.map(|secret| json!({ "offered": ticket.to_string(), "secret": secret }))
            }
            None => Err(Failure::Refused(TransferRefusal::UnknownTicket)),
        };
        let said = "the link is on its way; the ticket admits until it is accepted";
        answered(worded(done, TransferRefusal::as_str), self.json, said)
    }

    async fn whole(self, house: &House) -> anyhow::Result<ExitCode> {
        let done = match item_named(house, &self.ticket).await? {
            Some(item) => {
                let wanted = Wanted { email: self.to, relation: self.relation };
                let done = subscriptions::offer(house, &Actor::Console, item, &wanted).await;
                done.map(|secret| json!({ "offered": item.to_string(), "secret": secret }))
            }
            None => Err(Failure::Refused(SubscriptionTransferRefusal::UnknownSubscription)),
        };
        let said = "the link is on its way; the tickets admit until it is accepted";
        answered(worded(done, SubscriptionTransferRefusal::as_str), self.json, said)
    }
}

#[derive(Args)]
pub struct Waive {
    /// The ticket's code or identity
    ticket: String,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

impl Waive {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(options).await?;
        let done = match named(&house, &self.ticket).await? {
            Some(ticket) => {
                let done = waiver::waive(&house, &Actor::Console, ticket).await;
                done.map(|_| json!({ "waived": ticket.to_string() }))
            }
            None => Err(Failure::Refused(WaiverRefusal::UnknownTicket)),
        };
        let said = "the seat is on sale; what a gift voucher had paid is back on it, and the rest \
                    is credit";
        answered(worded(done, WaiverRefusal::as_str), self.json, said)
    }
}

#[derive(Args)]
pub struct Exchange {
    /// The ticket's code or identity
    ticket: String,
    /// The key of the performance that is wanted instead
    #[arg(long, value_name = "PERFORMANCE")]
    to: String,
    /// Its seat: the index on the plan, or the name from its end, such as Stalls/12/7
    #[arg(long)]
    seat: String,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

impl Exchange {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(options).await?;
        let done = match named(&house, &self.ticket).await? {
            Some(ticket) => exchange_by_command(&house, ticket, &self.to, &self.seat).await,
            None => Err(Failure::Refused(CommandRefusal::Exchange(ExchangeRefusal::UnknownTicket))),
        };
        let done = match done.answered()? {
            Ok(done) => Ok(json!({
                "order": done.code,
                "due_minor": done.due_minor,
                "secret": done.secret,
            })),
            Err(why) => Err(Failure::Refused(refusal_of(&why)?)),
        };
        let said = "exchanged; where the new seat is dearer, its order waits for the rest";
        answered(done, self.json, said)
    }
}

fn refusal_of(why: &CommandRefusal) -> anyhow::Result<String> {
    let tag = |value: Value| value["refusal"].as_str().unwrap_or_default().to_owned();
    Ok(match why {
        CommandRefusal::Exchange(why) => why.as_str().to_owned(),
        CommandRefusal::UnknownPerformance => "unknown-performance".to_owned(),
        CommandRefusal::UnknownSeat => "unknown-seat".to_owned(),
        CommandRefusal::NoWayToPay => "no-way-to-pay".to_owned(),
        CommandRefusal::Hold(why) => tag(serde_json::to_value(why)?),
        CommandRefusal::Place(why) => tag(serde_json::to_value(why)?),
    })
}

async fn named(house: &House, ticket: &str) -> anyhow::Result<Option<AdmissionId>> {
    resale::named(house, ticket).await
}

/// A refusal as machines read it.
fn worded<T, R>(
    done: Result<T, Failure<R>>,
    as_str: fn(R) -> &'static str,
) -> Result<T, Failure<String>> {
    done.map_err(|failure| failure.map(|why| as_str(why).to_owned()))
}

fn answered(
    done: Result<Value, Failure<String>>,
    as_json: bool,
    said: &str,
) -> anyhow::Result<ExitCode> {
    match done.answered()? {
        Ok(answer) if as_json => say!("{answer}"),
        Ok(_) => say!("{said}"),
        Err(why) => {
            if as_json {
                say!("{}", json!({ "refusal": why }));
            } else {
                eprintln!("parterre: refused: {why}");
            }
            return Ok(ExitCode::FAILURE);
        }
    }
    Ok(ExitCode::SUCCESS)
}

#[derive(Args)]
pub struct PayCredit {
    /// The customer's email address
    email: String,
    /// What was paid, in minor units
    #[arg(long, value_name = "MINOR")]
    value: i64,
    /// How, for the journal: "transfer of 3 March", "taken off at the box office"
    #[arg(long)]
    how: String,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

impl PayCredit {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(options).await?;
        let wanted = PayOut { email: self.email, amount_minor: self.value, how: self.how };
        let refusal = match pay_out::pay_out(&house, &Actor::Console, &wanted).await.answered()? {
            Ok(balance) => {
                match self.json {
                    true => say!("{}", json!({ "balance_minor": balance })),
                    false => say!("paid; {balance} are left"),
                }
                return Ok(ExitCode::SUCCESS);
            }
            Err(refusal) => match refusal {
                PayOutRefusal::UnknownAddress => "unknown-address".to_owned(),
                PayOutRefusal::NoAmount => "no-amount".to_owned(),
                PayOutRefusal::Unconfirmed => "unconfirmed".to_owned(),
                PayOutRefusal::TooMuch { balance_minor } => {
                    format!("the balance is {balance_minor}")
                }
            },
        };
        match self.json {
            true => say!("{}", json!({ "refusal": refusal })),
            false => eprintln!("parterre: refused: {refusal}"),
        }
        Ok(ExitCode::FAILURE)
    }
}

#[derive(Args)]
pub struct Statement {
    /// The customer's email address
    email: String,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

impl Statement {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(options).await?;
        let Some(statement) = statement::of_address(&house, &self.email).await? else {
            match self.json {
                true => say!("{}", json!({ "refusal": "unknown-address" })),
                false => eprintln!("parterre: nobody has the address {}", self.email),
            }
            return Ok(ExitCode::FAILURE);
        };
        let catalogue = season::catalogue::catalogue(&house).await?;
        let performance = |movement: &statement::Movement| {
            let listing = catalogue.listing(movement.performance?)?;
            Some(listing.row.slug.clone())
        };
        if self.json {
            let mut written = serde_json::to_value(&statement)?;
            for (at, movement) in statement.movements.iter().enumerate() {
                written["movements"][at]["performance"] = json!(performance(movement));
            }
            say!("{written}");
            return Ok(ExitCode::SUCCESS);
        }
        for movement in &statement.movements {
            let order = movement.order.as_deref().unwrap_or_default();
            let performance = performance(movement).unwrap_or_default();
            let statement::Movement { at, cause, amount_minor, balance_minor, .. } = movement;
            let moment = at.0;
            say!("{moment}\t{cause}\t{order}\t{amount_minor}\t{balance_minor}\t{performance}");
        }
        say!("balance\t{}", statement.balance_minor);
        Ok(ExitCode::SUCCESS)
    }
}
