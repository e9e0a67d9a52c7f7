//! Clerks sell, reserve and block by commands of the program, on the data with which the server
//! sells meanwhile. Some commands are killed before they end. What a command printed holds; what
//! it didn't print is there as a whole, or not at all.

mod blocking;
pub mod judge;
pub mod notes;
mod reserving;
mod selling;

use crate::{Plan, command_line::CommandLine, shopper::Promises};
use anyhow::{Context, bail};
use notes::Notes;
use rand::{RngExt, SeedableRng, rngs::StdRng, seq::IndexedRandom};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;
use std::{
    process::{Output, Stdio},
    sync::Arc,
    time::{Duration, Instant},
};
use tokio::{
    process::Command,
    sync::watch,
    task::JoinSet,
    time::{sleep, timeout},
};

/// The key of a point of sale; others sell at the box office.
pub const POINT: &str = "kiosk";
const KILLED_ONE_IN: u32 = 4;
/// How long a command takes, until one was measured.
const FIRST_GUESS: Duration = Duration::from_millis(200);

/// What all clerks know.
#[derive(Clone)]
pub struct Office {
    pub commands: CommandLine,
    pub performances: Vec<String>,
    /// The end of reservations, in UTC: after the trial, and before its last day.
    pub until: String,
    pub promises: Arc<Promises>,
}

struct Clerk {
    number: u32,
    office: Office,
    dice: StdRng,
    /// Sales, reservations and blocks: each has another name.
    named: u32,
    /// How long the last command took that nobody killed.
    usual: Duration,
    notes: Notes,
}

#[derive(Debug)]
enum Answer {
    Done(Value),
    Refused(Value),
    /// It was killed first.
    Nothing,
}

/// As many as planned; they leave once `stopped` says so.
pub fn join(
    crowd: &mut JoinSet<()>,
    plan: &Plan,
    office: &Office,
    stopped: &watch::Receiver<bool>,
) {
    for number in 0..plan.clerks {
        let dice = StdRng::seed_from_u64(plan.seed << 16 ^ u64::from(0xc000 + number));
        let clerk = Clerk {
            number,
            office: office.clone(),
            dice,
            named: 0,
            usual: FIRST_GUESS,
            notes: Notes::default(),
        };
        crowd.spawn(clerk.work(stopped.clone()));
    }
}

impl Clerk {
    async fn work(mut self, stopped: watch::Receiver<bool>) {
        while !*stopped.borrow() {
            if let Err(error) = self.act().await {
                self.office.promises.trouble(format!("clerk {}: {error:#}", self.number));
            }
            // Commands of a slow build take a third of a core at most from the server.
            let rest = Duration::from_millis(self.dice.random_range(100..600));
            sleep(rest + self.usual * 2).await;
        }
        let all = &self.office.promises.clerks;
        all.lock().expect("because nobody panics with it").push(self.notes);
    }

    async fn act(&mut self) -> anyhow::Result<()> {
        match self.dice.random_range(0..10) {
            0..4 => self.sell().await,
            4 | 5 => self.reserve().await,
            6 | 7 => self.go_on_with_reservation().await,
            8 => self.block().await,
            _ => self.go_on_with_block().await,
        }
    }

    /// That nothing else has.
    fn new_name(&mut self) -> String {
        self.named += 1;
        format!("Clerk {} {}", self.number, self.named)
    }

    fn performance(&mut self) -> anyhow::Result<String> {
        let one = self.office.performances.choose(&mut self.dice);
        one.cloned().context("there are performances")
    }

    /// A command that may be killed.
    async fn ask(&mut self, words: &[&str]) -> anyhow::Result<Answer> {
        let is_killed = self.dice.random_range(0..KILLED_ONE_IN) == 0;
        let most = self.usual.mul_f64(self.dice.random_range(0.3..1.1));
        let begun = Instant::now();
        let command = self.office.commands.prepared(&[words, &["--json"]].concat());
        let ended = run(command, is_killed.then_some(most)).await?;
        if !is_killed {
            self.usual = begun.elapsed();
        }
        self.notes.asked += 1;
        match (serde_json::from_slice::<Value>(&ended.stdout), ended.status.code()) {
            (Ok(told), _) if told["refusal"].is_string() => {
                let why = told["refusal"].as_str().unwrap_or_default().to_owned();
                *self.notes.refused.entry(why).or_default() += 1;
                Ok(Answer::Refused(told))
            }
            // It may be killed once it has printed everything.
            (Ok(told), Some(0) | None) => Ok(Answer::Done(told)),
            (Err(_), None) => {
                self.notes.killed += 1;
                Ok(Answer::Nothing)
            }
            _ => bail!("{words:?} failed: {ended:?}"),
        }
    }

    /// Again and again until there is an answer. True: an earlier try had none.
    async fn insist(&mut self, words: &[&str]) -> anyhow::Result<(Answer, bool)> {
        let mut is_again = false;
        loop {
            match self.ask(words).await? {
                Answer::Nothing => is_again = true,
                answer => return Ok((answer, is_again)),
            }
        }
    }

    /// What only this clerk does. It is refused as `already` says only where an earlier try was
    /// killed after it had done it: then there is no answer.
    async fn do_once(&mut self, words: &[&str], already: &str) -> anyhow::Result<Option<Value>> {
        match self.insist(words).await? {
            (Answer::Done(told), _) => Ok(Some(told)),
            (Answer::Refused(why), true) if why["refusal"] == already => Ok(None),
            (answer, _) => bail!("{words:?}: {answer:?}"),
        }
    }
}

/// To its end, or to that of `most`.
async fn run(command: std::process::Command, most: Option<Duration>) -> anyhow::Result<Output> {
    let mut command = Command::from(command);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let child = command.spawn().context("the program can't be run")?;
    let process = child.id().and_then(|id| Pid::from_raw(i32::try_from(id).ok()?));
    let ending = child.wait_with_output();
    tokio::pin!(ending);
    if let Some(most) = most {
        if let Ok(ended) = timeout(most, ending.as_mut()).await {
            return Ok(ended?);
        }
        // It may have ended just now.
        let _ = process.map(|process| kill_process(process, Signal::KILL));
    }
    Ok(ending.await?)
}

fn text(told: &Value, name: &str) -> anyhow::Result<String> {
    told[name].as_str().map(str::to_owned).with_context(|| format!("no {name} in {told}"))
}

fn minor(told: &Value, name: &str) -> anyhow::Result<i64> {
    told[name].as_i64().with_context(|| format!("no {name} in {told}"))
}
