//! Tills: a clerk's shift from its float to a second person, and what it leaves in the books.

mod debts;
mod exchanges;
mod given_later;
mod hands;
mod offline;
mod refusals;
mod unchanged;

use super::counter_sales::{cash, form, house, sell};
use crate::sale::{
    assert_sound, balance,
    banks::wanted,
    example::{CARMEN_ONE, pick},
};
use domain::{
    id::TillSessionId,
    payments::method::PaymentMethod,
    people::actor::{Action, Actor},
    sales::till::{Compared, DrawerCount, MovementKind, Papers, Pieces, ShiftState},
};
use house::Failure;
use money::{
    cancellation::{self, CancelRefusal, Cancelled, StaffRefund, Taken},
    checkout::{CounterRefusal, Sold, parts::Part},
    tills::{
        self, CashMove, MethodFigures, NewTill, Opening, add_till, count, move_cash, open_shift,
    },
};
use people::sales::{Counter, open_sale};
use selling::tickets::{
    Print,
    counter_prints::{CounterPrint, counter_pdf},
};
use testing::{Stage, number, stages, text};

/// Of a clerk at the box office.
const RIGHTS: [(Action, &str); 2] = [(Action::Sell, "*"), (Action::RefundOrder, "*")];

/// One of the staff.
pub async fn colleague(stage: &Stage, email: &str, rights: &[(Action, &str)]) -> Actor {
    stage.staffer(email, "box-office").await;
    let sql = format!("select id from accounts where email = '{email}'");
    let account = text(stage.store(), &sql).await.expect("read").expect("an account");
    let account = account.parse().expect("an id");
    let grants = rights.iter().map(|(action, scope)| (*action, (*scope).to_owned())).collect();
    Actor::Staff { account, grants }
}

async fn clerk(stage: &Stage, name: &str) -> Actor {
    colleague(stage, &format!("{name}@example.org"), &RIGHTS).await
}

async fn manager(stage: &Stage) -> Actor {
    let rights = [(Action::Sell, "*"), (Action::ManageTills, "*")];
    colleague(stage, "ines@example.org", &rights).await
}

/// The season with a kiosk, and two tills at the box office.
async fn tilled(stage: &Stage) {
    house(stage).await;
    for key in ["front", "back"] {
        add(stage, key, Counter::BoxOffice).await;
    }
}

pub async fn add(stage: &Stage, key: &str, counter: Counter) {
    let (key, name) = (key.to_owned(), format!("The {key} till"));
    let new = NewTill { key, name, counter, company: None };
    add_till(&stage.house, &Actor::Console, &new).await.expect("a new till");
}

pub async fn opened(stage: &Stage, actor: &Actor, till: &str, float_minor: i64) -> TillSessionId {
    let opening = Opening { float_minor, key: String::new() };
    open_shift(&stage.house, actor, till, &opening).await.expect("a shift")
}

async fn moved(stage: &Stage, actor: &Actor, shift: TillSessionId, kind: MovementKind, minor: i64) {
    let (reason, key) = ("stamps".to_owned(), String::new());
    let moved = CashMove { kind, amount_minor: minor, reason, key };
    move_cash(&stage.house, actor, shift, &moved).await.expect("moved");
}

/// Sells these seats at the box office. `parts`: of what they cost.
async fn sold(
    stage: &Stage,
    clerk: &Actor,
    seats: &[u32],
    parts: fn(i64) -> Vec<Part>,
) -> Result<Sold, Failure<CounterRefusal>> {
    let seller = open_sale(&stage.house, clerk, &Counter::BoxOffice).await.expect("a sale");
    pick(stage, &seller, CARMEN_ONE, "", seats).await.expect("free");
    let order = form(stage, &seller).await;
    let parts = parts(order.total_shown_minor);
    let done = sell(stage, &seller, order, &parts).await;
    if done.is_err() {
        selling::basket::empty(&stage.house, &seller).await.expect("free again");
    }
    done
}

fn all_cash(minor: i64) -> Vec<Part> {
    vec![cash(minor)]
}

/// 20.00 in cash, the rest by the terminal.
fn split(minor: i64) -> Vec<Part> {
    let (payment_method, reference) = (PaymentMethod::Terminal, "0001".to_owned());
    vec![cash(2_000), Part { payment_method, amount_minor: minor - 2_000, reference }]
}

async fn back(
    stage: &Stage,
    clerk: &Actor,
    sold: &Sold,
) -> Result<Cancelled, Failure<CancelRefusal>> {
    let (all, staff) = (wanted(Taken::All), StaffRefund::default());
    cancellation::cancel_sent(&stage.house, clerk, &sold.code, &all, &staff).await
}

fn drawer(sum_minor: i64) -> DrawerCount {
    DrawerCount { sum_minor, ..DrawerCount::default() }
}

/// For the audit's own test: a shift with a sale, a refund and every movement, counted ten cents
/// short and closed.
pub async fn one_closed(stage: &Stage) {
    tilled(stage).await;
    let rosa = clerk(stage, "rosa").await;
    let shift = opened(stage, &rosa, "front", 10_000).await;
    let kept = sold(stage, &rosa, &[3], all_cash).await.expect("sold");
    let returned = sold(stage, &rosa, &[4], all_cash).await.expect("sold");
    back(stage, &rosa, &returned).await.expect("given back");
    moved(stage, &rosa, shift, MovementKind::PayIn, 500).await;
    moved(stage, &rosa, shift, MovementKind::PayOut, 200).await;
    moved(stage, &rosa, shift, MovementKind::Withdrawal, 3_000).await;
    let there = 10_000 + kept.total_minor + 500 - 200 - 3_000;
    count(&stage.house, &rosa, shift, &drawer(there - 10)).await.expect("counted");
    tills::close(&stage.house, &rosa, shift).await.expect("closed");
    house::jobs::tick(&stage.house).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_day_of_two_tills_adds_up_to_the_cent() {
    for stage in stages().await {
        tilled(&stage).await;
        let (rosa, bruno) = (clerk(&stage, "rosa").await, clerk(&stage, "bruno").await);
        let front = opened(&stage, &rosa, "front", 10_000).await;
        opened(&stage, &bruno, "back", 5_000).await;
        let parted = sold(&stage, &rosa, &[3], split).await.expect("sold");
        let returned = sold(&stage, &rosa, &[4], all_cash).await.expect("sold");
        let other = sold(&stage, &bruno, &[5], all_cash).await.expect("sold");
        back(&stage, &rosa, &returned).await.expect("given back");
        moved(&stage, &rosa, front, MovementKind::PayIn, 300).await;
        moved(&stage, &rosa, front, MovementKind::PayOut, 200).await;
        moved(&stage, &rosa, front, MovementKind::Withdrawal, 1_500).await;
        let before = tills::report(&stage.house, &rosa, front).await.expect("hers");
        assert_eq!((before.sales, before.refunds, before.figures), (2, 1, None), "blind");
        // She gave fifty cents too much change: no sale says so, and her drawer does.
        let there = 10_000 + 2_000 + 300 - 200 - 1_500;
        let by_terminal = parted.total_minor - 2_000;
        let counted = DrawerCount {
            cash: vec![Pieces { denomination_minor: 5_000, pieces: 2 }],
            sum_minor: there - 50 - 10_000,
            slips: Papers { pieces: 1, amount_minor: by_terminal },
            paper: Papers::default(),
        };
        let told = count(&stage.house, &rosa, front, &counted).await.expect("counted");
        assert_eq!(told.cash, Compared { expected_minor: there, counted_minor: there - 50 });
        assert_eq!(told.slips.expected, told.slips.counted);
        assert_eq!(balance(&stage, "cash-differences").await, 0, "booked at the end");
        let closed = tills::close(&stage.house, &rosa, front).await.expect("closed");
        assert_eq!(closed.difference_minor(), -50);
        let report = tills::report(&stage.house, &rosa, front).await.expect("hers");
        assert_eq!(report.shift.state, ShiftState::Closed);
        assert_eq!(report.shift.difference_minor, Some(-50));
        let figures = report.figures.expect("counted");
        let by_cash = MethodFigures {
            payment_method: PaymentMethod::Cash,
            payments: 2,
            taken_minor: 2_000 + returned.total_minor,
            refunds: 1,
            given_back_minor: returned.total_minor,
        };
        assert_eq!(figures.methods[0], by_cash);
        assert_eq!(figures.methods[1].taken_minor, by_terminal);
        let sold_minor: i64 = figures.vat.iter().map(|rate| rate.due_minor).sum();
        assert_eq!(sold_minor, parted.total_minor, "what was taken back isn't sold");
        assert_eq!(balance(&stage, "cash").await, 5_000 + other.total_minor, "his drawer");
        assert_eq!(balance(&stage, "terminal").await, by_terminal);
        assert_eq!(balance(&stage, "safe").await, there - 50 - 10_000 - 5_000 + 1_500);
        let owed = "select cast(coalesce(sum(amount_minor), 0) as bigint) from ledger_entries \
                    where cause = 'cash-gathered' and account like 'due-to:%'";
        let owed = number(stage.store(), owed).await.expect("a sum");
        assert_eq!(owed, -2_000, "the drawer is the festival's, the sale was the opera's");
        assert_eq!(balance(&stage, "cash-paid-in").await, -300);
        assert_eq!(balance(&stage, "cash-paid-out").await, 200);
        assert_eq!(balance(&stage, "cash-differences").await, 50);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_till_that_stays_open_overnight_goes_on() {
    for stage in stages().await {
        tilled(&stage).await;
        let (rosa, ines) = (clerk(&stage, "rosa").await, manager(&stage).await);
        let shift = opened(&stage, &rosa, "front", 0).await;
        let first = sold(&stage, &rosa, &[3], all_cash).await.expect("sold");
        stage.clock.advance_ms(domain::moment::DAY_MS);
        let second = sold(&stage, &rosa, &[4], all_cash).await.expect("sold");
        // She has gone home: her colleague counts and closes what she left.
        let there = first.total_minor + second.total_minor;
        let told = count(&stage.house, &ines, shift, &drawer(there - 1)).await.expect("counted");
        assert_eq!(told.cash.expected_minor, there);
        tills::close(&stage.house, &ines, shift).await.expect("closed");
        let report = tills::report(&stage.house, &ines, shift).await.expect("all tills");
        assert_eq!(report.shift.clerk.account, rosa.operator(), "under her name");
        assert_eq!(report.shift.closed_by.and_then(|by| by.account), ines.operator());
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_counter_without_tills_sells_as_before() {
    for stage in stages().await {
        house(&stage).await;
        let rosa = clerk(&stage, "rosa").await;
        let first = sold(&stage, &rosa, &[3], all_cash).await.expect("sold");
        back(&stage, &rosa, &first).await.expect("given back");
        add(&stage, "kiosk", Counter::Point("plaza".to_owned())).await;
        sold(&stage, &rosa, &[4], all_cash).await.expect("the box office has none");
        let none = "select count(*) from payments where till_session_id is not null";
        assert_eq!(number(stage.store(), none).await.expect("a number"), 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn paper_tickets_that_come_back_are_counted() {
    for stage in stages().await {
        tilled(&stage).await;
        let rosa = clerk(&stage, "rosa").await;
        let shift = opened(&stage, &rosa, "front", 0).await;
        let printed = sold(&stage, &rosa, &[3, 4], all_cash).await.expect("sold");
        let how = Print::each_alone("en");
        let wanted = CounterPrint { code: printed.code.clone(), ..CounterPrint::default() };
        counter_pdf(&stage.house, &rosa, &wanted, how).await.expect("printed");
        let by_mail = sold(&stage, &rosa, &[5], all_cash).await.expect("sold");
        for returned in [&printed, &by_mail] {
            back(&stage, &rosa, returned).await.expect("given back");
        }
        let there = Papers { pieces: 2, amount_minor: printed.total_minor };
        let counted = DrawerCount { paper: there, ..drawer(0) };
        let told = count(&stage.house, &rosa, shift, &counted).await.expect("counted");
        assert_eq!(told.paper.expected, there, "what was never printed isn't missed");
        assert_eq!(told.cash, Compared { expected_minor: 0, counted_minor: 0 });
        assert_sound(&stage).await;
    }
}
