//! `reserve`: seats for somebody who pays later, and what becomes of them.

mod until;

use super::{
    refusals::{Done, answered, iso, of_convert, of_key, of_reserve, of_sale},
    seats::Seats,
};
use crate::{assemble, options::Options};
use clap::{Args, Subcommand};
use domain::{
    id::OrderLineId, moment::Moment, order::PlaceRequest, payments::method::PaymentMethod,
    people::actor::Actor, sales::reservation::ReserveRefusal,
};
use house::{Failure, House};
use money::{
    checkout::{CallerKey, new_idempotency_key},
    reservations::{
        self, Change, DepositRequest, Means, Parting, Reservation, ReserveRequest,
        change_reservation, convert, end_reservation, reserved_before, split, take_deposit,
    },
};
use people::sales::{Counter, open_sale};
use serde_json::{Value, json};
use std::process::ExitCode;
use until::{Until, until};

#[derive(Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct Reserve {
    #[command(subcommand)]
    step: Option<Step>,
    #[command(flatten)]
    seats: Seats,
    /// Until when it stands: 2026-12-03T19:05:00+01:00, or "2026-12-03 19:05" as the clock of the
    /// hall shows it. Its performances may end it earlier
    #[arg(long, value_name = "TIME", value_parser = until, required = true)]
    until: Option<Until>,
    /// To be paid before the rest, in minor units
    #[arg(long, value_name = "MINOR")]
    deposit: Option<i64>,
    /// For whom
    #[arg(long, default_value = "")]
    name: String,
    /// Who is told of it, with the page where it can be paid
    #[arg(long, default_value = "")]
    email: String,
    /// The language of the mail
    #[arg(long, default_value = "")]
    language: String,
    /// A key of the caller's own for this reservation: the same command with the same key again is
    /// answered with the reservation that it made
    #[arg(long, value_name = "KEY")]
    key: Option<String>,
    #[command(flatten)]
    shared: Shared,
}

/// Of all steps.
#[derive(Args)]
struct Shared {
    /// The point of sale; the box office if missing
    #[arg(long, value_name = "KEY")]
    point: Option<String>,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

#[derive(Subcommand)]
enum Step {
    /// Let tickets be paid now: these of them, which become an order of their own, or all
    Convert(Conversion),
    /// Make a second reservation of some tickets
    Split(Part),
    /// Add seats, take tickets out, set another time
    Change(Changes),
    /// Take a part of the price here, before the rest
    Deposit(Deposit),
    /// Give the seats back at once, and what was paid
    End(Code),
    /// All that are neither paid nor ended
    List(Shared),
}

#[derive(Args)]
struct Code {
    /// The reservation's code
    id: String,
    #[command(flatten)]
    shared: Shared,
}

#[derive(Args)]
struct Part {
    #[command(flatten)]
    code: Code,
    /// Tickets, counted as the order's page shows them from 1
    #[arg(long = "ticket", value_name = "N")]
    tickets: Vec<usize>,
    /// Until when the new one stands; as long as the other if missing
    #[arg(long, value_name = "TIME", value_parser = until)]
    until: Option<Until>,
}

#[derive(Args)]
struct Conversion {
    #[command(flatten)]
    part: Part,
    /// By what all that is left is paid here: cash or terminal. Without it, the order's page takes
    /// the money
    #[arg(long, value_parser = means)]
    means: Option<PaymentMethod>,
    /// Of a terminal: the number on its slip
    #[arg(long, default_value = "")]
    slip: String,
}

#[derive(Args)]
struct Deposit {
    #[command(flatten)]
    code: Code,
    /// How much, in minor units
    #[arg(long, value_name = "MINOR", allow_negative_numbers = true)]
    minor: i64,
    /// The currency of the money, such as EUR; that of the reservation if missing
    #[arg(long, value_name = "CODE")]
    currency: Option<String>,
    /// By what it is paid: cash or terminal
    #[arg(long, value_parser = means)]
    means: PaymentMethod,
    /// Of a terminal: the number on its slip
    #[arg(long, default_value = "")]
    slip: String,
}

fn means(text: &str) -> Result<PaymentMethod, String> {
    let known = [PaymentMethod::Cash, PaymentMethod::Terminal];
    let found = known.into_iter().find(|method| method.as_str() == text);
    found.ok_or_else(|| "cash or terminal".to_owned())
}

#[derive(Args)]
struct Changes {
    #[command(flatten)]
    code: Code,
    #[command(flatten)]
    seats: Seats,
    /// Tickets to take out, counted as the order's page shows them from 1
    #[arg(long, value_name = "N")]
    take_out: Vec<usize>,
    /// Until when it stands now
    #[arg(long, value_name = "TIME", value_parser = until)]
    until: Option<Until>,
}

const CONSOLE: Actor = Actor::Console;

impl Reserve {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(options).await?;
        let (done, as_json) = match &self.step {
            None => (self.reserve(&house).await, self.shared.json),
            Some(step) => (step.done(&house).await, step.is_json()),
        };
        answered(done, as_json)
    }

    async fn reserve(&self, house: &House) -> Done {
        let until = match self.until {
            Some(until) => until.moment(house, self.seats.performance()).await?,
            None => house.now(),
        };
        let Some(typed) = &self.key else { return self.reserve_anew(house, until, None).await };
        let content = json!({
            "reserve": self.seats.content(),
            "point": self.shared.point,
            "until": until.0,
            "deposit": self.deposit,
            "name": self.name,
            "email": self.email,
            "language": self.language,
        });
        let key = CallerKey::of(house, &CONSOLE, typed, &content.to_string())?;
        let key = key.ok_or_else(|| Failure::Refused(of_key(false)))?;
        if let Some(made) = made_before(house, &key).await? {
            return Ok(made);
        }
        match self.reserve_anew(house, until, Some(&key)).await {
            // The same command may have been carried out meanwhile, and have the seats.
            Err(Failure::Refused(why)) => {
                made_before(house, &key).await?.ok_or(Failure::Refused(why))
            }
            done => done,
        }
    }

    async fn reserve_anew(&self, house: &House, until: Moment, key: Option<&CallerKey>) -> Done {
        let sale = sale(house, &self.shared).await?;
        self.seats.hold(house, &sale).await?;
        let form = PlaceRequest {
            idempotency_key: new_idempotency_key(house),
            family_name: self.name.clone(),
            email: self.email.clone(),
            language: self.language.clone(),
            ..PlaceRequest::default()
        };
        let form = match key {
            Some(key) => key.on(form),
            None => form,
        };
        let request = ReserveRequest { form, until, deposit_minor: self.deposit };
        let done = reservations::reserve(house, &sale, &request).await;
        after(house, &sale, done, reserved).await
    }
}

/// What the same command has reserved before.
async fn made_before(house: &House, key: &CallerKey) -> Result<Option<Value>, Failure<Value>> {
    let made = reserved_before(house, &CONSOLE, key).await;
    let made = made.map_err(|failure| failure.map(|why| of_reserve(&why)))?;
    Ok(made.map(|made| reserved(house, &made)))
}

/// What a sale still holds goes back at once: nothing was made of it, or a reservation was made
/// before.
async fn after(
    house: &House,
    sale: &Actor,
    done: Result<Reservation, Failure<ReserveRefusal>>,
    tell: fn(&House, &Reservation) -> Value,
) -> Done {
    if let Err(Failure::Fault(fault)) = selling::basket::empty(house, sale).await {
        return Err(Failure::Fault(fault));
    }
    match done {
        Ok(reservation) => Ok(tell(house, &reservation)),
        Err(failure) => Err(failure.map(|why| of_reserve(&why))),
    }
}

async fn sale(house: &House, shared: &Shared) -> Result<Actor, Failure<Value>> {
    let counter = match &shared.point {
        None => Counter::BoxOffice,
        Some(key) => Counter::Point(key.clone()),
    };
    let opened = open_sale(house, &CONSOLE, &counter).await;
    opened.map_err(|failure| failure.map(of_sale))
}

impl Step {
    fn is_json(&self) -> bool {
        match self {
            Self::Convert(conversion) => conversion.part.code.shared.json,
            Self::Split(part) => part.code.shared.json,
            Self::Change(changes) => changes.code.shared.json,
            Self::Deposit(deposit) => deposit.code.shared.json,
            Self::End(code) => code.shared.json,
            Self::List(shared) => shared.json,
        }
    }

    async fn done(&self, house: &House) -> Done {
        let refused = |failure: Failure<ReserveRefusal>| failure.map(|why| of_reserve(&why));
        match self {
            Self::Convert(conversion) => conversion.done(house).await,
            Self::Split(part) => {
                let done = split(house, &CONSOLE, &part.parting(house).await?).await;
                done.map(|it| reserved(house, &it)).map_err(refused)
            }
            Self::Change(changes) => changes.done(house).await,
            Self::Deposit(deposit) => deposit.done(house).await,
            Self::End(code) => {
                let done = end_reservation(house, &CONSOLE, &code.id).await;
                done.map(|()| json!({ "ended": code.id })).map_err(refused)
            }
            Self::List(_) => {
                let all = reservations::reservations(house, &CONSOLE).await.map_err(refused)?;
                let now = house.now();
                let row = |it: &store::orders::reserved::Listed| {
                    json!({
                        "reservation": it.code,
                        "expires": iso(it.until),
                        "overdue": it.until <= now,
                        "tickets": it.tickets,
                        "total_minor": it.total_minor,
                        "paid_minor": it.paid_minor,
                    })
                };
                Ok(all.iter().map(row).collect())
            }
        }
    }
}

impl Part {
    async fn parting(&self, house: &House) -> Result<Parting, Failure<Value>> {
        let lines = numbered(house, &self.code.id, &self.tickets).await?;
        let until = match self.until {
            Some(until) => Some(until.moment(house, "").await?),
            None => None,
        };
        Ok(Parting { code: self.code.id.clone(), lines, until })
    }
}

impl Conversion {
    async fn done(&self, house: &House) -> Done {
        let parting = self.part.parting(house).await?;
        let reference = self.slip.clone();
        let means = self.means.map(|payment_method| Means { payment_method, reference });
        let done = convert(house, &CONSOLE, &parting, means.as_ref()).await;
        done.map(|it| to_pay(house, &it))
            .map_err(|failure| failure.map(|why| of_convert(house, why)))
    }
}

impl Deposit {
    async fn done(&self, house: &House) -> Done {
        let sale = sale(house, &self.code.shared).await?;
        let means = Means { payment_method: self.means, reference: self.slip.clone() };
        let request = DepositRequest {
            code: self.code.id.clone(),
            amount_minor: self.minor,
            currency: self.currency.clone(),
            means,
        };
        let done = take_deposit(house, &sale, &request).await;
        done.map(|it| reserved(house, &it))
            .map_err(|failure| failure.map(|why| of_convert(house, why)))
    }
}

impl Changes {
    async fn done(&self, house: &House) -> Done {
        let takes_out = numbered(house, &self.code.id, &self.take_out).await?;
        let until = match self.until {
            Some(until) => Some(until.moment(house, "").await?),
            None => None,
        };
        let adds = self.seats.are_named();
        let sale = match adds {
            true => sale(house, &self.code.shared).await?,
            false => CONSOLE,
        };
        if adds {
            self.seats.hold(house, &sale).await?;
        }
        let change = Change { code: self.code.id.clone(), adds, takes_out, until };
        let done = change_reservation(house, &sale, &change).await;
        if adds {
            return after(house, &sale, done, reserved).await;
        }
        done.map(|it| reserved(house, &it)).map_err(|failure| failure.map(|why| of_reserve(&why)))
    }
}

/// Tickets by their numbers.
async fn numbered(
    house: &House,
    code: &str,
    numbers: &[usize],
) -> Result<Vec<OrderLineId>, Failure<Value>> {
    let known = reservations::tickets_of(house, &CONSOLE, code).await;
    let known = known.map_err(|failure| failure.map(|why| of_reserve(&why)))?;
    let line = |number: &usize| number.checked_sub(1).and_then(|at| known.get(at)).copied();
    let lines: Option<Vec<OrderLineId>> = numbers.iter().map(line).collect();
    lines.ok_or_else(|| Failure::Refused(of_reserve(&ReserveRefusal::UnknownLine)))
}

fn reserved(house: &House, it: &Reservation) -> Value {
    json!({
        "reservation": it.code,
        "expires": iso(it.until),
        "total_minor": it.total_minor,
        "left_minor": it.left_minor,
        "page": page(house, it),
    })
}

fn to_pay(house: &House, it: &Reservation) -> Value {
    json!({
        "order": it.code,
        "expires": iso(it.until),
        "total_minor": it.total_minor,
        "left_minor": it.left_minor,
        "page": page(house, it),
    })
}

/// Where it is paid.
fn page(house: &House, it: &Reservation) -> String {
    let language = house.locales().fallback().language().to_owned();
    format!("{}/{language}/orders/{}", house.settings().public_url, it.secret)
}
