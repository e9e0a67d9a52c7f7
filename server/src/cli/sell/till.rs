//! `till`: the drawers of the house's counters, their clerks' shifts, and what was counted.

mod allot;
mod told;

use crate::{
    assemble,
    cli::refusals::{Done, answered, plain},
    options::Options,
};
use allot::AllotSeats;
use clap::{Args, Subcommand};
use domain::{
    id::TillSessionId,
    moment::Moment,
    people::actor::Actor,
    sales::till::{Compared, DrawerCount, MovementKind, Papers, Pieces, TillRefusal},
};
use house::{Failure, House};
use money::tills::{
    self, CashMove, NewTill, Opening, ShiftView, ShiftsAsked, add_till, confirm, count, end_till,
    move_cash, open_shift, take_over, till_by_key,
};
use people::{sales::Counter, staff};
use serde_json::{Value, json};
use std::process::ExitCode;
pub use told::of_till;
use told::{figures, listed, of_count, of_report};

#[derive(Args)]
pub struct Tills {
    #[command(subcommand)]
    step: Step,
    /// In whose name: the address of a colleague, whose rights then count. Otherwise the machine
    /// itself does it
    #[arg(long, global = true, value_name = "ADDRESS")]
    by: Option<String>,
    /// Print the result as JSON
    #[arg(long, global = true)]
    json: bool,
}

#[derive(Subcommand)]
enum Step {
    /// Set seats aside that the till alone sells, also while its line is away
    Allot(AllotSeats),
    #[command(flatten)]
    Till(TillStep),
}

#[derive(Subcommand)]
enum TillStep {
    /// Add a till: from then on cash at its counter needs an open till
    Add(Add),
    /// All tills, and who has them now
    List,
    /// The house no longer uses this till
    End {
        /// The till's key
        till: String,
    },
    /// Begin a shift with the change that lies in the drawer
    Open {
        till: String,
        /// That change, in minor units
        #[arg(long, default_value_t = 0, value_name = "MINOR")]
        float: i64,
        /// A key of the caller's own: the same command with the same key again opens nothing more
        #[arg(long, default_value = "", value_name = "KEY")]
        key: String,
    },
    /// Somebody pays in for something that isn't sold here
    PayIn(Moved),
    /// Something is paid out for the house
    PayOut(Moved),
    /// Cash goes to the safe
    Withdraw(Moved),
    /// Count the drawer: nothing is told before, and nothing moves afterwards
    Count {
        till: String,
        #[command(flatten)]
        counted: Counted,
    },
    /// End a shift that was counted; or count it and end it, where it wasn't
    Close {
        till: String,
        #[command(flatten)]
        counted: Counted,
    },
    /// A second person confirms the first shift that waits for it: nothing of it changes any more
    Confirm {
        till: String,
        /// This shift instead
        #[arg(long, value_name = "SHIFT")]
        shift: Option<TillSessionId>,
    },
    /// Go on with a colleague's drawer, with the cash that is counted now
    Takeover {
        till: String,
        #[command(flatten)]
        counted: Counted,
    },
    /// The report of the last shift: X until it is closed, Z from then on
    Report {
        till: String,
        /// This shift instead
        #[arg(long, value_name = "SHIFT")]
        shift: Option<TillSessionId>,
    },
}

#[derive(Args)]
struct Add {
    /// By which commands name it
    key: String,
    /// By which colleagues know it
    #[arg(long)]
    name: String,
    /// The key of the point of sale where it stands; otherwise the box office
    #[arg(long, value_name = "KEY")]
    point: Option<String>,
    /// The key of the company whose floats are in it; otherwise the first one
    #[arg(long, value_name = "KEY")]
    company: Option<String>,
}

#[derive(Args)]
struct Moved {
    till: String,
    /// How much, in minor units
    #[arg(long, value_name = "MINOR")]
    value: i64,
    /// What for; a withdrawal needs none
    #[arg(long, default_value = "", value_name = "WORDS")]
    reason: String,
    /// A key of the caller's own: the same command with the same key again moves nothing more
    #[arg(long, default_value = "", value_name = "KEY")]
    key: String,
}

/// What was counted in a drawer.
#[derive(Args)]
struct Counted {
    /// Coins and notes of each value, in minor units: 5000=3 200=12
    #[arg(long, value_name = "VALUE=PIECES", num_args = 1.., value_parser = pieces)]
    pieces: Vec<Pieces>,
    /// Cash that was counted as a sum, in minor units
    #[arg(long, alias = "cash", value_name = "MINOR")]
    counted: Option<i64>,
    /// How many slips of the terminal there are
    #[arg(long, value_name = "N")]
    slips: Option<u32>,
    /// What these come to, less what the terminal gave back
    #[arg(long, value_name = "MINOR", allow_negative_numbers = true)]
    slips_value: Option<i64>,
    /// How many paper tickets were taken back
    #[arg(long, value_name = "N")]
    papers: Option<u32>,
    /// What was given back for these
    #[arg(long, value_name = "MINOR")]
    papers_value: Option<i64>,
}

impl Counted {
    /// None: nothing was counted.
    fn drawer(&self) -> Option<DrawerCount> {
        let Self { pieces, counted, slips, slips_value, papers, papers_value } = self;
        let sums = [counted, slips_value, papers_value].into_iter().any(Option::is_some);
        let is_any = sums || slips.is_some() || papers.is_some() || !pieces.is_empty();
        let of = |pieces: &Option<u32>, minor: &Option<i64>| Papers {
            pieces: pieces.unwrap_or_default(),
            amount_minor: minor.unwrap_or_default(),
        };
        is_any.then(|| DrawerCount {
            cash: pieces.clone(),
            sum_minor: counted.unwrap_or_default(),
            slips: of(slips, slips_value),
            paper: of(papers, papers_value),
        })
    }
}

fn pieces(typed: &str) -> Result<Pieces, String> {
    let read = typed.split_once('=').and_then(|(value, pieces)| {
        Some(Pieces { denomination_minor: value.parse().ok()?, pieces: pieces.parse().ok()? })
    });
    read.ok_or_else(|| "write VALUE=PIECES, such as 5000=3".to_owned())
}

impl Tills {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(options).await?;
        answered(self.done(&house).await, self.json)
    }

    async fn done(&self, house: &House) -> Done {
        let actor = match &self.by {
            None => Actor::Console,
            Some(address) => {
                let words = "nobody of the staff has this address, or they have left";
                let known = staff::named(house, address).await?;
                known.ok_or_else(|| Failure::Refused(plain("unknown-colleague", words)))?
            }
        };
        match &self.step {
            Step::Allot(seats) => seats.run(house, &actor).await,
            Step::Till(step) => {
                let done = step.run(house, &actor).await;
                done.map_err(|why| why.map(|why| of_till(house, why)))
            }
        }
    }
}

/// What was done, or why nothing was.
type Stepped = Result<Value, Failure<TillRefusal>>;

impl TillStep {
    async fn run(&self, house: &House, actor: &Actor) -> Stepped {
        match self {
            Self::Add(add) => add.run(house, actor).await,
            Self::List => Ok(listed(&tills::tills(house, actor).await?)),
            Self::End { till } => {
                end_till(house, actor, till).await?;
                Ok(json!({ "till": till }))
            }
            Self::Open { till, float, key } => {
                let opening = Opening { float_minor: *float, key: key.clone() };
                let shift = open_shift(house, actor, till, &opening).await?;
                Ok(figures(shift, Compared { expected_minor: *float, counted_minor: *float }))
            }
            Self::PayIn(moved) => moved.run(house, actor, MovementKind::PayIn).await,
            Self::PayOut(moved) => moved.run(house, actor, MovementKind::PayOut).await,
            Self::Withdraw(moved) => moved.run(house, actor, MovementKind::Withdrawal).await,
            Self::Count { till, counted } => {
                let shift = current(house, actor, till).await?.id;
                let drawer = counted.drawer().ok_or(Failure::Refused(TillRefusal::BadCount))?;
                Ok(of_count(shift, &count(house, actor, shift, &drawer).await?))
            }
            Self::Close { till, counted } => {
                let shift = current(house, actor, till).await?.id;
                if let Some(drawer) = counted.drawer() {
                    count(house, actor, shift, &drawer).await?;
                }
                Ok(figures(shift, tills::close(house, actor, shift).await?))
            }
            Self::Confirm { till, shift } => {
                let known = till_by_key(house, actor, till).await?;
                let waits = shift.or(known.to_confirm.first().map(|waits| waits.id));
                let shift = waits.ok_or(Failure::Refused(TillRefusal::NotClosed))?;
                confirm(house, actor, shift).await?;
                Ok(json!({ "shift": shift.to_string() }))
            }
            Self::Takeover { till, counted } => {
                let shift = current(house, actor, till).await?.id;
                let drawer = counted.drawer().ok_or(Failure::Refused(TillRefusal::NotCounted))?;
                let next = take_over(house, actor, shift, &drawer).await?;
                Ok(json!({ "shift": next.to_string(), "taken_over_from": shift.to_string() }))
            }
            Self::Report { till, shift } => {
                let shift = match shift {
                    Some(shift) => *shift,
                    None => last(house, actor, till).await?.id,
                };
                Ok(of_report(&tills::report(house, actor, shift).await?))
            }
        }
    }
}

impl Add {
    async fn run(&self, house: &House, actor: &Actor) -> Stepped {
        let counter = self.point.clone().map_or(Counter::BoxOffice, Counter::Point);
        let new = NewTill {
            key: self.key.clone(),
            name: self.name.clone(),
            counter,
            company: self.company.clone(),
        };
        add_till(house, actor, &new).await?;
        Ok(json!({ "till": self.key }))
    }
}

impl Moved {
    async fn run(&self, house: &House, actor: &Actor, kind: MovementKind) -> Stepped {
        let shift = current(house, actor, &self.till).await?.id;
        let moved = CashMove {
            kind,
            amount_minor: self.value,
            reason: self.reason.clone(),
            key: self.key.clone(),
        };
        move_cash(house, actor, shift, &moved).await?;
        Ok(json!({ "shift": shift.to_string(), "amount_minor": self.value }))
    }
}

/// The till's shift that isn't closed.
pub async fn current(
    house: &House,
    actor: &Actor,
    till: &str,
) -> Result<ShiftView, Failure<TillRefusal>> {
    let known = till_by_key(house, actor, till).await?;
    known.shift.ok_or(Failure::Refused(TillRefusal::NotOpen))
}

/// The till's last shift, whether it is closed or not.
async fn last(house: &House, actor: &Actor, till: &str) -> Result<ShiftView, Failure<TillRefusal>> {
    let known = till_by_key(house, actor, till).await?;
    if let Some(shift) = known.shift {
        return Ok(shift);
    }
    let asked = ShiftsAsked {
        till: Some(till.to_owned()),
        clerk: None,
        counter: None,
        from: Moment(0),
        until: house.now().plus_ms(1),
    };
    let found = tills::shifts(house, actor, &asked).await?;
    found.into_iter().next().ok_or(Failure::Refused(TillRefusal::UnknownShift))
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::Parser;
    use testing::stages;

    #[derive(Parser)]
    struct Line {
        #[command(flatten)]
        tills: Tills,
    }

    async fn typed(house: &House, line: &str) -> Done {
        let words = std::iter::once("till").chain(line.split(' '));
        Line::try_parse_from(words).expect("a good line").tills.done(house).await
    }

    async fn answer(house: &House, line: &str) -> Value {
        typed(house, line).await.expect("done")
    }

    async fn refusal(house: &House, line: &str) -> String {
        match typed(house, line).await {
            Err(Failure::Refused(why)) => {
                assert!(why["words"].as_str().is_some_and(|words| !words.is_empty()), "{why}");
                why["refusal"].as_str().expect("a name").to_owned()
            }
            other => panic!("it is refused: {other:?}"),
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_shift_by_command_from_its_float_to_a_second_person() {
        for stage in stages().await {
            let house = &stage.house;
            stage.staffer("ines@example.org", "finance").await;
            answer(house, "add front --name Front").await;
            assert_eq!(refusal(house, "add front --name Again").await, "key-taken");
            assert_eq!(refusal(house, "count front --counted 1").await, "till-not-open");
            let opened = answer(house, "open front --float 10000").await;
            assert_eq!(opened["difference_minor"], 0);
            assert_eq!(refusal(house, "open front --float 10000").await, "already-open");
            let seats = format!("allot front {} a-4 a-5", stage.performance_slug);
            assert_eq!(answer(house, &seats).await["seats"], 2);
            assert_eq!(refusal(house, &seats.replace("front", "back")).await, "unknown-till");
            answer(house, "pay-in front --value 500 --reason telephone").await;
            answer(house, "withdraw front --value 2000").await;
            assert_eq!(refusal(house, "close front").await, "till-not-counted");
            let report = answer(house, "report front").await;
            assert!(report["figures"].is_null(), "nothing is told before the count: {report}");
            let counted = answer(house, "count front --pieces 5000=1 1000=3 100=4").await;
            assert_eq!(counted["expected_minor"], 8_500);
            assert_eq!(counted["counted_minor"], 8_400);
            assert_eq!(counted["difference_minor"], -100);
            assert_eq!(refusal(house, "count front --counted 8500").await, "till-counted");
            assert_eq!(answer(house, "close front").await["difference_minor"], -100);
            assert_eq!(refusal(house, "confirm front").await, "second-person");
            answer(house, "confirm front --by ines@example.org").await;
            let unknown = refusal(house, "confirm front --by nobody@example.org").await;
            assert_eq!(unknown, "unknown-colleague");
            let report = answer(house, "report front").await;
            assert_eq!(report["state"], "confirmed");
            assert_eq!(report["confirmed_by"], "Rosa Vidal");
            for audited in money::books::audit::audit(house).await.expect("an audit") {
                assert_eq!(audited.violations, 0, "invariant {}", audited.id);
            }
        }
    }
}
