//! `restored`: what was open in the copy of the database that was put back, until it is confirmed;
//! and who was erased since.

use super::restored::time;
use crate::{assemble, backup, options::Options};
use clap::{Args, Subcommand};
use domain::{
    id::PersonId, money::Currency, payments::restore_wait::WaitKind, people::actor::Actor,
};
use house::{Answered, House};
use money::restores::{Confirmed, Decision, Wait, WaitRefusal, decide, waits};
use serde_json::{Value, json};
use std::process::ExitCode;
use store::running::restores::{FormerErasure, former_erasures};
use subscribers::own_data::erasure::{AgainRefusal, ErasedAgain, erase_again};

#[derive(Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Restored {
    #[command(subcommand)]
    told: Option<Told>,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

#[derive(Subcommand)]
enum Told {
    /// It counts as it stands in the copy: it may leave, or be used
    Release(Release),
    /// It left, or was used, after the copy was made: it never leaves again
    Discard(Chosen),
    /// Who was erased after the copy was made is erased again
    Erase(Erase),
}

#[derive(Args)]
struct Release {
    #[command(flatten)]
    chosen: Chosen,
    /// So much of the voucher or of the credit is left, in minor units
    #[arg(long, value_name = "MINOR", requires = "id")]
    left: Option<i64>,
}

#[derive(Args)]
struct Erase {
    /// The database that the copy took the place of, or a later copy: its SQLite file, or the URL
    /// of PostgreSQL's. It is only read
    #[arg(value_name = "FORMER", required_unless_present = "person")]
    former: Option<String>,
    /// Without it: whom letters and mails name, as `customer find --json` says `person`
    #[arg(long, conflicts_with = "former")]
    person: Vec<PersonId>,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

#[derive(Args)]
struct Chosen {
    /// pay-out, refund, voucher, credit, receivable, message, renewals or erasures
    #[arg(value_parser = kind)]
    kind: WaitKind,
    /// Its identity, as the list has it; otherwise all of the kind
    id: Option<String>,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

fn kind(text: &str) -> Result<WaitKind, String> {
    let all = WaitKind::ALL.map(WaitKind::as_str);
    WaitKind::parse(text).ok_or_else(|| format!("one of {}", all.join(", ")))
}

impl Restored {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(options).await?;
        let (chosen, confirmed) = match self.told {
            None => return listed(&house, self.json).await,
            Some(Told::Erase(erase)) => return erase.run(&house).await,
            Some(Told::Release(Release { chosen, left })) => {
                (chosen, left.map_or(Confirmed::Release, Confirmed::Left))
            }
            Some(Told::Discard(chosen)) => (chosen, Confirmed::Discard),
        };
        let decision = Decision { kind: chosen.kind, subject: chosen.id, confirmed };
        let refusal = match decide(&house, &Actor::Console, &decision).await.answered()? {
            Ok(count) => {
                match chosen.json {
                    true => say!("{}", json!({ "confirmed": count })),
                    false => say!("{count} no longer wait"),
                }
                return Ok(ExitCode::SUCCESS);
            }
            Err(refusal) => refusal,
        };
        match chosen.json {
            true => say!("{}", json!({ "refusal": refusal.as_str() })),
            false => eprintln!("parterre: refused: {}", words(refusal)),
        }
        Ok(ExitCode::FAILURE)
    }
}

impl Erase {
    async fn run(self, house: &House) -> anyhow::Result<ExitCode> {
        let is_named = self.former.is_none();
        let former = match &self.former {
            Some(former) => former_erasures(&backup::url_to_read(former)?).await?,
            None => self.person.into_iter().map(FormerErasure::done).collect(),
        };
        let mut again = match erase_again(house, &Actor::Console, &former).await.answered()? {
            Ok(again) => again,
            Err(AgainRefusal::NothingWaits) => {
                match self.json {
                    true => say!("{}", json!({ "refusal": "nothing-waits" })),
                    false => eprintln!("parterre: refused: no erasures wait since a restore"),
                }
                return Ok(ExitCode::FAILURE);
            }
        };
        if !is_named {
            // Of the former database, whoever came after the copy was made.
            again.unknown.clear();
        }
        match self.json {
            true => say!("{}", again_as_value(&again)),
            false => say!("{}", again_in_words(&again)),
        }
        let is_all =
            again.stopped.is_empty() && again.unknown.is_empty() && again.failed.is_empty();
        Ok(if is_all { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}

fn again_as_value(again: &ErasedAgain) -> Value {
    let failed = again.failed.iter();
    let failed = failed.map(|one| json!({ "person": one.person, "fault": one.fault }));
    json!({
        "erased": again.erased,
        "due": again.due,
        "called_back": again.called_back,
        "stopped": again.stopped,
        "unknown": again.unknown,
        "failed": failed.collect::<Vec<_>>(),
    })
}

/// Nobody by name.
fn again_in_words(again: &ErasedAgain) -> String {
    let mut lines = Vec::new();
    let told: [(&Vec<PersonId>, &str); 5] = [
        (&again.erased, "erased again"),
        (&again.due, "erased on the day that was told to them; they are told once more"),
        (&again.called_back, "stays: the erasure was called back"),
        (&again.stopped, "still has tickets, debts, credit or the like, and was not erased"),
        (&again.unknown, "is nobody here, or part of another record: nothing was erased"),
    ];
    for (persons, words) in told {
        lines.extend(persons.iter().map(|person| format!("{person}\t{words}")));
    }
    let failed = again.failed.iter();
    lines.extend(failed.map(|one| format!("{}\twas not erased: {}", one.person, one.fault)));
    let next = if !again.unknown.is_empty() {
        "find them by parterre customer find --json, then repeat this command"
    } else if !again.stopped.is_empty() {
        "settle what is open, then repeat this command"
    } else if !again.failed.is_empty() {
        "mend what failed, then repeat this command; until then release no erasures"
    } else {
        "then confirm it: parterre restored release erasures"
    };
    lines.push(next.to_owned());
    lines.join("\n")
}

async fn listed(house: &House, as_json: bool) -> anyhow::Result<ExitCode> {
    let waits = waits(house, &Actor::Console).await?;
    match as_json {
        true => say!("{}", json!({ "waits": as_values(&waits) })),
        false if waits.is_empty() => say!("nothing waits since a restore"),
        false => {
            for wait in &waits {
                say!("{}", line(wait));
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

pub fn as_values(waits: &[Wait]) -> Vec<Value> {
    let value = |wait: &Wait| {
        json!({
            "kind": wait.kind.as_str(),
            "id": wait.subject,
            "amount_minor": wait.amount_minor,
            "currency": wait.currency,
            "about": about(wait),
        })
    };
    waits.iter().map(value).collect()
}

/// Kind, identity, amount, what it is about.
pub fn line(wait: &Wait) -> String {
    let currency = wait.currency.as_deref().map(Currency::parse);
    let amount = match (wait.amount_minor, currency) {
        (Some(minor), Some(Ok(currency))) => {
            format!("{} {}", currency.plain(minor), currency.as_str())
        }
        (Some(minor), _) => minor.to_string(),
        (None, _) => "-".to_owned(),
    };
    let about = about(wait).unwrap_or_else(|| "-".to_owned());
    format!("{}\t{}\t{amount}\t{about}", wait.kind.as_str(), wait.subject)
}

/// Of a message with its topic before; of erasures when the copy was made.
fn about(wait: &Wait) -> Option<String> {
    if wait.kind == WaitKind::Erasures {
        return Some(time(wait.copy_made_at));
    }
    let Some(topic) = &wait.topic else { return wait.about.clone() };
    Some(match wait.about.as_deref() {
        // With an order's code before the address.
        Some(about) if about.contains(", ") => format!("{topic}, order {about}"),
        Some(about) => format!("{topic}, {about}"),
        None => topic.clone(),
    })
}

fn words(refusal: WaitRefusal) -> &'static str {
    match refusal {
        WaitRefusal::NothingWaits => "nothing of the kind waits, or not under this identity",
        WaitRefusal::CantBeDiscarded => {
            "it can only be released: a receivable that was paid is settled afterwards"
        }
        WaitRefusal::NoPart => "--left takes less than the copy has, of one voucher or one credit",
    }
}
