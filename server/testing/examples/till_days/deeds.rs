//! What clerks do, as the house's own use cases carry it out. Each deed asked for twice is one.

use anyhow::Context;
use domain::{
    id::{AccountId, PerformanceId, TillSessionId},
    moment::DAY_MS,
    order::PlaceRequest,
    payments::{invoice::Party, method::PaymentMethod, receivable::PaidBy},
    people::actor::{Action, Actor},
    sales::till::{DrawerCount, MovementKind},
    seats::hold::{HoldRequest, SeatRequest},
};
use house::{Answered, Failure, locales::local};
use money::{
    cancellation::{CancelRefusal, Cancellation, SeatsBack, Sent, StaffRefund, Taken, cancel_sent},
    checkout::{
        self, ByInvoice, CallerKey, CounterSale, Sold, parts::Part, sell_by_invoice, sold_before,
    },
    payments::{debt_of, settle_debt_in_cash},
    receivables::{Settling, owed_of_order, settle},
    tills::{self, CashMove, NewTill, Opening},
};
use people::sales::{Counter, open_sale};
use serde::{Deserialize, Serialize};
use std::fmt::Debug;
use testing::Stage;
use uuid::Uuid;

pub const TILLS: [&str; 2] = ["front", "back"];
/// Who sells; the last one manages.
pub const PEOPLE: usize = 4;
pub const MANAGER: usize = PEOPLE - 1;

#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Deed {
    /// Another day, with a performance that nobody has tickets for.
    Day,
    Open {
        clerk: usize,
        till: usize,
        float_minor: i64,
        key: String,
    },
    Sell(Selling),
    Refund {
        clerk: usize,
        code: String,
        slip: String,
    },
    /// The buyer's card isn't there: the house owes all of it, and pays it in cash.
    RefundInCash {
        clerk: usize,
        code: String,
    },
    Move {
        clerk: usize,
        shift: TillSessionId,
        kind: MovementKind,
        minor: i64,
        key: String,
    },
    Count {
        clerk: usize,
        shift: TillSessionId,
        drawer: DrawerCount,
    },
    Close {
        clerk: usize,
        shift: TillSessionId,
    },
    TakeOver {
        clerk: usize,
        shift: TillSessionId,
        drawer: DrawerCount,
    },
    Confirm {
        shift: TillSessionId,
    },
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Selling {
    pub clerk: usize,
    pub performance: PerformanceId,
    pub seats: u32,
    /// Of the total at most; the terminal takes the rest.
    pub cash_minor: i64,
    pub slip: String,
    pub key: String,
    /// The buyer owes it, and brings all of it in cash to the same clerk.
    pub on_invoice: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Done {
    Nothing,
    Day(PerformanceId),
    Shift(TillSessionId),
    Sold { code: String, total_minor: i64 },
    Counted { difference_minor: i64 },
    Refused(String),
}

fn account(person: usize) -> AccountId {
    AccountId(Uuid::from_u128(0x7111_0000 + person as u128))
}

fn actor(person: usize) -> Actor {
    let rights = [Action::Sell, Action::RefundOrder, Action::SellOnInvoice, Action::Settle];
    let mut grants: Vec<_> = rights.map(|action| (action, "*".to_owned())).into();
    if person == MANAGER {
        grants.push((Action::ManageTills, "*".to_owned()));
    }
    Actor::Staff { account: account(person), grants }
}

/// The staff and the tills of a new house.
pub async fn prepare(stage: &Stage) -> anyhow::Result<()> {
    for person in 0..PEOPLE {
        let (id, at) = (account(person), testing::NOON.0);
        let sql = format!(
            "insert into persons (id, given_name, family_name, email, language, created_at_ms) \
             values ('{id}', '', '', 'clerk-{person}@example.org', 'en', {at}); \
             insert into accounts (id, person_id, email, created_at_ms) \
             values ('{id}', '{id}', 'clerk-{person}@example.org', {at}); \
             insert into staff (account_id, name, added_at_ms, totp_step) \
             values ('{id}', 'Clerk {person}', {at}, 0);"
        );
        store::testing::plant(stage.store(), &sql).await?;
    }
    for key in TILLS {
        let (key, name) = (key.to_owned(), key.to_owned());
        let new = NewTill { key, name, counter: Counter::BoxOffice, company: None };
        let added = tills::add_till(&stage.house, &Actor::Console, &new).await;
        added.map_err(|why| anyhow::anyhow!("{why}"))?;
    }
    Ok(())
}

/// What a use case answered, as the player is told.
fn told<T, R: Debug>(
    done: Result<T, Failure<R>>,
    as_done: impl FnOnce(T) -> Done,
) -> anyhow::Result<Done> {
    Ok(match done.answered()? {
        Ok(done) => as_done(done),
        Err(why) => Done::Refused(format!("{why:?}")),
    })
}

pub async fn carry_out(stage: &Stage, deed: &Deed) -> anyhow::Result<Done> {
    let house = &stage.house;
    match deed {
        Deed::Day => {
            stage.clock.advance_ms(DAY_MS);
            Ok(Done::Day(stage.new_performance().await))
        }
        Deed::Open { clerk, till, float_minor, key } => {
            let opening = Opening { float_minor: *float_minor, key: key.clone() };
            let shift = tills::open_shift(house, &actor(*clerk), TILLS[*till], &opening).await;
            told(shift, Done::Shift)
        }
        Deed::Sell(selling) => sell(stage, selling).await,
        Deed::Refund { clerk, code, slip } => {
            let staff = StaffRefund { slip: slip.clone(), ..StaffRefund::default() };
            refund(stage, *clerk, code, &staff).await
        }
        Deed::RefundInCash { clerk, code } => {
            let staff = StaffRefund { sent: Sent::AnotherWay, ..StaffRefund::default() };
            match refund(stage, *clerk, code, &staff).await? {
                Done::Nothing => pay_in_cash(stage, *clerk, code).await,
                refused => Ok(refused),
            }
        }
        Deed::Move { clerk, shift, kind, minor, key } => {
            let (reason, key) = ("as it comes".to_owned(), key.clone());
            let moved = CashMove { kind: *kind, amount_minor: *minor, reason, key };
            let done = tills::move_cash(house, &actor(*clerk), *shift, &moved).await;
            told(done, |()| Done::Nothing)
        }
        Deed::Count { clerk, shift, drawer } => {
            let counted = tills::count(house, &actor(*clerk), *shift, drawer).await;
            let difference = |minor| Done::Counted { difference_minor: minor };
            told(counted, |count| difference(count.cash.difference_minor()))
        }
        Deed::Close { clerk, shift } => {
            told(tills::close(house, &actor(*clerk), *shift).await, |_| Done::Nothing)
        }
        Deed::TakeOver { clerk, shift, drawer } => {
            told(tills::take_over(house, &actor(*clerk), *shift, drawer).await, Done::Shift)
        }
        Deed::Confirm { shift } => {
            told(tills::confirm(house, &actor(MANAGER), *shift).await, |()| Done::Nothing)
        }
    }
}

async fn sell(stage: &Stage, selling: &Selling) -> anyhow::Result<Done> {
    let (house, clerk) = (&stage.house, actor(selling.clerk));
    let key = CallerKey::of(house, &clerk, &selling.key, "seats")?.context("a key")?;
    if let Ok(Some(sold)) = sold_before(house, &clerk, &key).await.answered()? {
        return paid(stage, selling, sold).await;
    }
    let seller = match open_sale(house, &clerk, &Counter::BoxOffice).await.answered()? {
        Ok(seller) => seller,
        Err(why) => return Ok(Done::Refused(format!("{why:?}"))),
    };
    let seat_request = SeatRequest::Best { zone: None, count: selling.seats, offer: None };
    let request = HoldRequest { performance: selling.performance, seat_request };
    if let Err(why) = selling::hold::hold(house, &seller, &request).await.answered()? {
        return Ok(Done::Refused(format!("{why:?}")));
    }
    let session = seller.session().context("a sale has one")?;
    let own = selling::basket::own_at(house, session, seller.outlet()).await?;
    let shown = selling::basket::view(house, &own, "en").await?;
    let total_minor = shown.quote.total_minor;
    let form = PlaceRequest {
        language: "en".to_owned(),
        total_shown_minor: total_minor,
        shown: checkout::shown(&shown.quote, &shown.invoices),
        ..PlaceRequest::default()
    };
    let cash_minor = selling.cash_minor.min(total_minor);
    let part = |payment_method, amount_minor, reference: &str| Part {
        payment_method,
        amount_minor,
        reference: reference.to_owned(),
    };
    let cash = part(PaymentMethod::Cash, cash_minor, "");
    let rest = part(PaymentMethod::Terminal, total_minor - cash_minor, &selling.slip);
    let parts = [cash, rest].into_iter().filter(|part| part.amount_minor > 0).collect();
    let done = if selling.on_invoice {
        let (family_name, email) = (SCHOOL.to_owned(), "office@school.example".to_owned());
        let form = PlaceRequest { family_name, email, ..key.on(form) };
        sell_by_invoice(house, &seller, &form, &to_school()).await
    } else {
        let sale = CounterSale { order: key.on(form), parts };
        checkout::sell(house, &seller, &sale).await
    };
    match done.answered()? {
        Ok(sold) => paid(stage, selling, sold).await,
        Err(why) => {
            selling::basket::empty(house, &seller).await.answered()?.ok();
            Ok(Done::Refused(format!("{why:?}")))
        }
    }
}

const SCHOOL: &str = "Colegio Cervantes";

fn to_school() -> ByInvoice {
    let party = Party {
        name: SCHOOL.to_owned(),
        tax_number: "B12345678".to_owned(),
        street: "Calle Mayor 1".to_owned(),
        postcode: "41001".to_owned(),
        town: "Sevilla".to_owned(),
        country: "España".to_owned(),
        ..Party::default()
    };
    ByInvoice { party: Some(party), due_on: None }
}

/// What is owed comes in under the deed's key, so that it comes once.
async fn paid(stage: &Stage, selling: &Selling, sold: Sold) -> anyhow::Result<Done> {
    let (house, clerk) = (&stage.house, actor(selling.clerk));
    let owed = owed_of_order(house, &clerk, sold.order).await?;
    if let Some(line) = owed.first().filter(|_| selling.on_invoice) {
        let brought = Settling {
            receivable: line.receivable,
            minor: sold.total_minor,
            on: local(house.now(), "Europe/Madrid").date(),
            by: PaidBy::Cash,
            reference: Some(selling.key.clone()),
        };
        if let Err(why) = settle(house, &clerk, &brought).await.answered()? {
            anyhow::bail!("an invoice isn't paid: {why:?}");
        }
    }
    Ok(Done::Sold { code: sold.code, total_minor: sold.total_minor })
}

/// All of an order. Nobody asks for it twice: where nothing is left, it was given back before the
/// process was killed.
async fn refund(
    stage: &Stage,
    clerk: usize,
    code: &str,
    staff: &StaffRefund,
) -> anyhow::Result<Done> {
    let all = Cancellation {
        taken: Taken::All,
        fees_back: true,
        seats: SeatsBack::OnSale,
        reason: "as it comes".to_owned(),
        shown_minor: None,
    };
    let done = cancel_sent(&stage.house, &actor(clerk), code, &all, staff).await;
    Ok(match done.answered()? {
        Ok(_) | Err(CancelRefusal::NothingLeft | CancelRefusal::NotPaid) => Done::Nothing,
        Err(why) => Done::Refused(format!("{why:?}")),
    })
}

/// Where nothing is owed, it was paid before the process was killed.
async fn pay_in_cash(stage: &Stage, clerk: usize, code: &str) -> anyhow::Result<Done> {
    let (house, clerk) = (&stage.house, actor(clerk));
    let mut conn = house.store().read().await?;
    let order = store::orders::by_code(&mut conn, code).await?.context("it was sold")?;
    drop(conn);
    match debt_of(house, &clerk, order.id).await? {
        Some(debt) => {
            let mark = debt.mark();
            let paid = settle_debt_in_cash(house, &clerk, code, "as it comes", &mark);
            told(paid.await, |_| Done::Nothing)
        }
        None => Ok(Done::Nothing),
    }
}
