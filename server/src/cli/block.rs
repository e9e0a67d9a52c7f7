//! `block`, `unblock` and `states`: what the house keeps back of a performance, and what each of
//! its seats is.

use super::{
    performance::{local_time, zone_of},
    refusals::{no_such_time, refuse, told},
};
use crate::{assemble, options::Options};
use clap::Args;
use domain::{
    people::actor::Actor,
    seats::block::{BlockKind, BlockTerms, Sellers},
    wording::settings::When,
};
use house::{Answered as _, Failure, House};
use season::sheets::season_folder::cells::{Cell, Context, LocalWhen};
use selling::blocks::{
    self, BlockRefusal, BlockRequest, PerformanceStates, StatesRefusal, UnblockRefusal,
    UnblockRequest,
};
use serde_json::{Map, Value, json};
use std::process::ExitCode;

/// Under which unnumbered areas stand among the seats of `states --json`. A seat's identity in a
/// plan has two characters at least.
const AREAS: &str = "*";

#[derive(Args)]
pub struct Block {
    /// The performance's key, as in the season's sheets
    performance: String,
    /// Seats, by their identity in the plan's file or the end of their name, such as Stalls/12/7;
    /// places of an unnumbered area: floor=20
    #[arg(value_name = "SEATS")]
    seats: Vec<String>,
    /// What they are kept back for: house, technical, sponsor, promoter, press, box-office, closed,
    /// till
    #[arg(long, value_parser = kind)]
    kind: BlockKind,
    /// Whom they are for; the same kind, name and time again is the same block
    #[arg(long, default_value = "")]
    name: String,
    /// When they are free again, as the hall's clock shows it ("2027-01-05 20:00"), or before the
    /// curtain (curtain-2h)
    #[arg(long, value_name = "TIME", value_parser = until)]
    until: Option<LocalWhen>,
    /// Channels that may sell them all the same: box-office, point-of-sale, external [default: as
    /// the kind says; nobody sells technical, closed and till ones]
    #[arg(long, value_name = "CHANNELS", value_parser = sellers)]
    sold_by: Option<Sellers>,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

fn kind(text: &str) -> Result<BlockKind, String> {
    let all = || BlockKind::ALL.map(BlockKind::as_str).join(", ");
    BlockKind::parse(text).ok_or_else(|| format!("one of {}", all()))
}

fn sellers(text: &str) -> Result<Sellers, String> {
    let all = "box-office, point-of-sale, external; the web sells over no block";
    Sellers::parse(text).ok_or_else(|| all.to_owned())
}

pub fn until(text: &str) -> Result<LocalWhen, String> {
    match text.starts_with("curtain") {
        true => LocalWhen::read(text, &Context::default()),
        false => local_time(text).map(LocalWhen::At),
    }
}

impl Block {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(options).await?;
        let until = match self.until {
            None => None,
            Some(until) => match resolved(&house, &self.performance, until).await? {
                None => return Ok(refuse(&no_such_time(), self.json)),
                known => known,
            },
        };
        let sellers = self.sold_by.unwrap_or_else(|| self.kind.sellers());
        let terms = BlockTerms { kind: self.kind, name: self.name, until, sellers };
        let request = BlockRequest { performance: self.performance, named: self.seats, terms };
        let done = blocks::block(&house, &Actor::Console, &request).await;
        let said = done.map(|blocked| Said {
            json: json!({
                "block": blocked.block.to_string(),
                "seats": blocked.seats,
                "places": blocked.places,
            }),
            words: format!("{} seats and {} places are blocked", blocked.seats, blocked.places),
        });
        answered(said.map_err(|failure| failure.map(|why| block_refused(&why))), self.json)
    }
}

/// None: the clock skips it.
pub async fn resolved(house: &House, key: &str, until: LocalWhen) -> anyhow::Result<Option<When>> {
    Ok(until.in_zone(&zone_of(house, key).await?))
}

#[derive(Args)]
pub struct Unblock {
    /// The performance's key, as in the season's sheets
    performance: String,
    /// Seats and places as for `block`; none: all that is blocked by this kind and name
    #[arg(value_name = "SEATS")]
    seats: Vec<String>,
    /// Only what is blocked by blocks of this kind
    #[arg(long, value_parser = kind)]
    kind: Option<BlockKind>,
    /// Only what is blocked by blocks of this name
    #[arg(long)]
    name: Option<String>,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

impl Unblock {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(options).await?;
        let request = UnblockRequest {
            performance: self.performance,
            named: self.seats,
            kind: self.kind,
            name: self.name,
        };
        let done = blocks::unblock(&house, &Actor::Console, &request).await;
        let said = done.map(|freed| Said {
            json: json!({ "seats": freed.seats, "places": freed.places }),
            words: format!("{} seats and {} places are free again", freed.seats, freed.places),
        });
        answered(said.map_err(|failure| failure.map(|why| unblock_refused(&why))), self.json)
    }
}

#[derive(Args)]
pub struct States {
    /// The performance's key, as in the season's sheets
    performance: String,
    /// Print {"seat": "state"} as JSON; unnumbered areas stand under "*": {"*": {"floor": {"free":
    /// 20}}}
    #[arg(long)]
    json: bool,
}

impl States {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(options).await?;
        let done = blocks::states(&house, &Actor::Console, &self.performance).await;
        let said = done.map(|states| Said { json: state_of_each(&states), words: listed(&states) });
        let refused = |why: StatesRefusal| Said {
            json: json!({ "refusal": why.as_str() }),
            words: match why {
                StatesRefusal::UnknownPerformance => UNKNOWN_PERFORMANCE.to_owned(),
            },
        };
        answered(said.map_err(|failure| failure.map(refused)), self.json)
    }
}

fn state_of_each(states: &PerformanceStates) -> Value {
    let seats = states.seats.iter().map(|(seat, state)| (seat.clone(), json!(state.to_text())));
    let mut told: Map<String, Value> = seats.collect();
    if !states.areas.is_empty() {
        let areas = states.areas.iter().map(|area| {
            let places = area.places.iter();
            let places = places.map(|(state, count)| (state.to_text(), json!(count)));
            (area.area.clone(), Value::Object(places.collect()))
        });
        told.insert(AREAS.to_owned(), Value::Object(areas.collect()));
    }
    Value::Object(told)
}

fn listed(states: &PerformanceStates) -> String {
    let mut lines: Vec<String> =
        states.seats.iter().map(|(seat, state)| format!("{seat}\t{}", state.to_text())).collect();
    for area in &states.areas {
        let places = area.places.iter();
        let places: Vec<String> =
            places.map(|(state, count)| format!("{count} {}", state.to_text())).collect();
        lines.push(format!("{}\t{}", area.area, places.join(", ")));
    }
    lines.join("\n")
}

/// An answer in both forms.
struct Said {
    json: Value,
    words: String,
}

fn answered(done: Result<Said, Failure<Said>>, as_json: bool) -> anyhow::Result<ExitCode> {
    match done.answered()? {
        Ok(said) if as_json => say!("{}", said.json),
        Ok(said) => say!("{}", said.words),
        Err(said) => return Ok(refuse(&told(said.json, said.words), as_json)),
    }
    Ok(ExitCode::SUCCESS)
}

const UNKNOWN_PERFORMANCE: &str = "no performance has this key";
const NOTHING_NAMED: &str = "name the seats, or places of an area as in floor=20";

/// Why seats aren't kept back, for other commands that do so.
pub fn block_refusal(why: &BlockRefusal) -> Value {
    let Said { json, words } = block_refused(why);
    told(json, words)
}

fn block_refused(why: &BlockRefusal) -> Said {
    let refusal = why.as_str();
    let plain = |words: &str| Said { json: json!({ "refusal": refusal }), words: words.to_owned() };
    match why {
        BlockRefusal::UnknownPerformance => plain(UNKNOWN_PERFORMANCE),
        BlockRefusal::UnknownSeat(seat) => unknown_seat(refusal, seat),
        BlockRefusal::NothingNamed => plain(NOTHING_NAMED),
        BlockRefusal::NameTooLong => plain("the block's name is too long"),
        BlockRefusal::Taken(seats) => {
            let told = seats.iter().map(|it| (it.seat.clone(), json!(it.state.to_text())));
            let told: Map<String, Value> = told.collect();
            let words = seats.iter().map(|it| format!("{} is {}", it.seat, it.state.to_text()));
            let words: Vec<String> = words.collect();
            Said { json: json!({ "refusal": refusal, "seats": told }), words: words.join(", ") }
        }
        BlockRefusal::NoRoom { area, left } => Said {
            json: json!({ "refusal": refusal, "area": area, "left": left }),
            words: format!("only {left} places of {area} are free"),
        },
        BlockRefusal::Over => plain("the performance has begun or is cancelled"),
        BlockRefusal::UntilOver => plain("the block would have ended already"),
    }
}

fn unblock_refused(why: &UnblockRefusal) -> Said {
    let refusal = why.as_str();
    let plain = |words: &str| Said { json: json!({ "refusal": refusal }), words: words.to_owned() };
    match why {
        UnblockRefusal::UnknownPerformance => plain(UNKNOWN_PERFORMANCE),
        UnblockRefusal::UnknownSeat(seat) => unknown_seat(refusal, seat),
        UnblockRefusal::NothingNamed => plain("name the seats, or the kind or name of the blocks"),
        UnblockRefusal::NotBlocked(named) if named.is_empty() => Said {
            json: json!({ "refusal": refusal, "seats": named }),
            words: "there is no such block".to_owned(),
        },
        UnblockRefusal::NotBlocked(named) => Said {
            json: json!({ "refusal": refusal, "seats": named }),
            words: format!("not blocked, or by another block: {}", named.join(", ")),
        },
    }
}

fn unknown_seat(refusal: &str, seat: &str) -> Said {
    Said {
        json: json!({ "refusal": refusal, "seat": seat }),
        words: format!("no seat or area is called {seat}, or several are"),
    }
}
