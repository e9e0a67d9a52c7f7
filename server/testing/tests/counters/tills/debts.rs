//! What is owed of an order and paid in cash, by the house or by a shopper, or is paid later: the
//! drawer has it, and the ledger knows.

use super::{add, clerk, colleague, drawer, opened};
use crate::{
    counters::counter_invoices::{invoiced, receivable},
    sale::{
        EACH, Order, assert_sound, balance,
        banks::{dispute, going_back, tell},
        count, paid, refused,
    },
};
use domain::{
    id::TillSessionId,
    moment::DAY_MS,
    payments::{
        gateway::{DisputeState, News},
        receivable::{PaidBy, ReceivableRefusal},
    },
    people::actor::{Action, Actor},
    sales::till::{CashRefusal, MovementKind},
};
use house::locales::local;
use money::{
    payments::{Debt, OwedEnd, SettleRefusal, debt_of, end_owed, owed_by, settle_debt_in_cash},
    receivables::{Returning, Settling, returned, settle},
    tills,
    timeline::{DetailValue, timeline},
};
use people::sales::Counter;
use testing::{Stage, stages};

const FLOAT: i64 = 20_000;
const CONSOLE: &Actor = &Actor::Console;

/// The drawer has its float, and what came in since; nothing is left where it came by.
async fn assert_moved(stage: &Stage, clerk: &Actor, shift: TillSessionId, minor: i64) {
    house::jobs::tick(&stage.house).await;
    let accounts = [("cash", FLOAT + minor), ("cash-paid-in", 0), ("cash-paid-out", 0)];
    for (account, sum) in accounts.into_iter().chain([("paid-in", 0), ("paid-out", 0)]) {
        assert_eq!(balance(stage, account).await, sum, "{account}");
    }
    let report = tills::report(&stage.house, clerk, shift).await.expect("theirs");
    let kind = if minor > 0 { MovementKind::PayIn } else { MovementKind::PayOut };
    let moved: Vec<_> = report.movements.iter().filter(|it| it.kind == kind).collect();
    assert_eq!(moved.iter().map(|it| it.amount_minor).collect::<Vec<_>>(), [minor]);
    assert!(moved[0].reason.ends_with(": at the counter"), "{}", moved[0].reason);
    assert_sound(stage).await;
    let there = drawer(FLOAT + minor);
    let told = tills::count(&stage.house, clerk, shift, &there).await.expect("counted");
    assert_eq!(told.cash.difference_minor(), 0);
    tills::close(&stage.house, clerk, shift).await.expect("closed");
    assert_sound(stage).await;
}

/// A bank doesn't give it back: the house owes it.
async fn refused_by_its_bank(stage: &Stage) -> (Order, Debt) {
    let (order, refund) = going_back(stage).await;
    tell(stage, &order, News::RefundFailed { refund, reason: "closed".to_owned() }).await;
    money::checkout::give_up_order(&stage.house, &order.secret).await.expect("unpaid");
    let id = order.view(stage).await.id;
    let debt = debt_of(&stage.house, CONSOLE, id).await.expect("read").expect("it is owed");
    assert_eq!(debt.amount.minor, EACH - 1);
    (order, debt)
}

/// A shopper owes it, since they lost a chargeback.
async fn lost_by_its_shopper(stage: &Stage) -> (Order, Debt) {
    let order = paid(stage, &[3, 4]).await;
    // Its invoice is there before.
    house::jobs::tick(&stage.house).await;
    for state in [DisputeState::Opened, DisputeState::Lost] {
        dispute(stage, &order, "dp_1", 2 * EACH, state).await;
    }
    let id = order.view(stage).await.id;
    let debt = owed_by(&stage.house, CONSOLE, id).await.expect("read").expect("it is owed");
    (order, debt)
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_bank_refused_to_give_back_is_paid_in_cash_out_of_a_till() {
    for stage in stages().await {
        let (order, debt) = refused_by_its_bank(&stage).await;
        add(&stage, "front", Counter::BoxOffice).await;
        let (rosa, code) = (clerk(&stage, "rosa").await, order.view(&stage).await.code);
        let (house, mark) = (&stage.house, debt.mark());
        let pay = async || settle_debt_in_cash(house, &rosa, &code, "at the counter", &mark).await;
        assert_eq!(refused(pay().await), SettleRefusal::Till(CashRefusal::NoTill));
        assert_eq!(balance(&stage, "debts").await, -debt.amount.minor, "nothing is recorded");
        let shift = opened(&stage, &rosa, "front", FLOAT).await;
        assert_eq!(pay().await.expect("paid"), debt.amount);
        assert_eq!(refused(pay().await), SettleRefusal::NothingOwed);
        assert_eq!(balance(&stage, "debts").await, 0);
        let back = order.view(&stage).await.back.expect("what went back");
        let told = (back.cash_minor, back.bank_minor());
        assert_eq!(told, (debt.amount.minor, 0), "no bank is said to have it");
        assert_moved(&stage, &rosa, shift, -debt.amount.minor).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_lost_chargeback_left_owed_comes_in_cash_into_a_till() {
    for stage in stages().await {
        let (order, debt) = lost_by_its_shopper(&stage).await;
        add(&stage, "front", Counter::BoxOffice).await;
        let (rosa, code) = (clerk(&stage, "rosa").await, order.view(&stage).await.code);
        let (house, mark, end) = (&stage.house, debt.mark(), OwedEnd::PaidInCash);
        let pay = async || end_owed(house, &rosa, &code, end, "at the counter", &mark).await;
        assert_eq!(refused(pay().await), SettleRefusal::Till(CashRefusal::NoTill));
        assert_eq!(balance(&stage, "receivables").await, 2 * EACH, "nothing is recorded");
        let shift = opened(&stage, &rosa, "front", FLOAT).await;
        assert_eq!(pay().await.expect("paid").minor, 2 * EACH);
        assert_eq!(balance(&stage, "receivables").await, 0);
        assert_moved(&stage, &rosa, shift, 2 * EACH).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn where_there_are_no_tills_the_ledger_alone_has_the_cash() {
    for stage in stages().await {
        let (order, debt) = refused_by_its_bank(&stage).await;
        let code = order.view(&stage).await.code;
        let mark = debt.mark();
        let done = settle_debt_in_cash(&stage.house, CONSOLE, &code, "handed over", &mark);
        let minor = done.await.expect("paid").minor;
        house::jobs::tick(&stage.house).await;
        for (account, sum) in
            [("cash", -minor), ("debts", 0), ("cash-paid-out", 0), ("paid-out", 0)]
        {
            assert_eq!(balance(&stage, account).await, sum, "{account}");
        }
        assert_sound(&stage).await;
    }
    for stage in stages().await {
        let (order, debt) = lost_by_its_shopper(&stage).await;
        let (code, mark) = (order.view(&stage).await.code, debt.mark());
        let done = end_owed(&stage.house, CONSOLE, &code, OwedEnd::PaidInCash, "cash", &mark);
        let minor = done.await.expect("paid").minor;
        house::jobs::tick(&stage.house).await;
        for (account, sum) in
            [("cash", minor), ("receivables", 0), ("cash-paid-in", 0), ("paid-in", 0)]
        {
            assert_eq!(balance(&stage, account).await, sum, "{account}");
        }
        assert_sound(&stage).await;
    }
}

/// Of a refund that its bank refused: a chargeback takes it, and is won after all.
const PART: i64 = 2_000;

#[tokio::test(flavor = "multi_thread")]
async fn a_refund_of_which_a_part_is_owed_once_more_is_told_payment_by_payment() {
    for stage in stages().await {
        let (order, debt) = refused_by_its_bank(&stage).await;
        let (view, rest) = (order.view(&stage).await, debt.amount.minor - PART);
        let pay = async |minor: i64| {
            let owed = debt_of(&stage.house, CONSOLE, view.id).await.expect("read");
            let mark = owed.expect("it is owed").mark();
            let how = format!("{minor} handed over");
            let paid = settle_debt_in_cash(&stage.house, CONSOLE, &view.code, &how, &mark).await;
            assert_eq!(paid.expect("paid").minor, minor);
            (stage.house.now(), minor, how)
        };
        dispute(&stage, &order, "dp_1", PART, DisputeState::Opened).await;
        let first = pay(rest).await;
        stage.clock.advance_ms(DAY_MS);
        dispute(&stage, &order, "dp_1", PART, DisputeState::Won).await;
        let second = pay(PART).await;
        let story = timeline(&stage.house, CONSOLE, &view.code).await.expect("there is one");
        let of_cash = story.steps.iter().filter(|step| step.what == "refund.settled-cash");
        let told = of_cash.map(|step| {
            let how = step.details.iter().find(|(name, _)| name == "reason");
            let how = how.map(|(_, how)| how.clone());
            (step.at, step.amount.expect("a sum").minor, how)
        });
        let paid =
            [first, second].map(|(at, minor, how)| (at, minor, Some(DetailValue::Text(how))));
        assert_eq!(told.collect::<Vec<_>>(), paid);
        let back = order.view(&stage).await.back.expect("what went back");
        assert_eq!((back.cash_minor, back.bank_minor()), (debt.amount.minor, 0));
        assert_eq!(balance(&stage, "cash").await, -debt.amount.minor);
        assert_sound(&stage).await;
    }
}

const SETTLES: [(Action, &str); 2] = [(Action::Sell, "*"), (Action::Settle, "*")];

/// Two seats were sold on invoice, and their buyer brings so much of it to the counter.
async fn brought(stage: &Stage, minor: i64) -> Settling {
    let on = local(stage.house.now(), "Europe/Madrid").date();
    let (receivable, reference) = (receivable(stage).await, Some("at the counter".to_owned()));
    Settling { receivable, minor, on, by: PaidBy::Cash, reference }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invoice_that_is_paid_in_cash_is_in_the_clerk_s_till() {
    for stage in stages().await {
        let owed = invoiced(&stage).await.total_minor;
        let wanted = brought(&stage, owed + 300).await;
        add(&stage, "front", Counter::BoxOffice).await;
        let rosa = colleague(&stage, "rosa@example.org", &SETTLES).await;
        let pay = async |wanted: &Settling| settle(&stage.house, &rosa, wanted).await;
        let no_till = ReceivableRefusal::Till(CashRefusal::NoTill);
        assert_eq!(refused(pay(&wanted).await), no_till);
        assert_eq!((count(&stage, "settlements").await, balance(&stage, "cash").await), (0, 0));
        let shift = opened(&stage, &rosa, "front", FLOAT).await;
        let settled = pay(&wanted).await.expect("paid");
        assert_eq!((settled.open_minor, settled.credit_minor), (0, 300));
        assert!(pay(&wanted).await.expect("the same again").is_repeat);
        assert_eq!(balance(&stage, "receivables").await, 0);
        assert_moved(&stage, &rosa, shift, owed + 300).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn cash_for_an_invoice_that_is_given_back_leaves_the_till_and_is_owed_again() {
    for stage in stages().await {
        let owed = invoiced(&stage).await.total_minor;
        let wanted = brought(&stage, owed).await;
        settle(&stage.house, CONSOLE, &wanted).await.expect("paid where there are no tills");
        for (account, sum) in [("cash", owed), ("receivables", 0), ("paid-in", 0)] {
            assert_eq!(balance(&stage, account).await, sum, "{account}");
        }
        assert_eq!(balance(&stage, "cash-paid-in").await, 0);
        assert_sound(&stage).await;
        add(&stage, "front", Counter::BoxOffice).await;
        let rosa = colleague(&stage, "rosa@example.org", &SETTLES).await;
        let shift = opened(&stage, &rosa, "front", FLOAT).await;
        let back = Returning { reason: "at the counter".to_owned(), ..Returning::default() };
        let gone = returned(&stage.house, &rosa, wanted.receivable, &back).await.expect("back");
        assert_eq!((gone.amount_minor, gone.open_minor), (owed, owed));
        assert_eq!(
            (balance(&stage, "receivables").await, balance(&stage, "cash").await),
            (owed, FLOAT)
        );
        let mails = stage.mail.mails().len();
        house::jobs::tick(&stage.house).await;
        let all = stage.mail.mails();
        assert!(all[mails..].iter().all(|it| !it.text.contains("bank has returned")));
        assert_eq!(balance(&stage, "cash-paid-out").await, 0);
        let there = drawer(FLOAT - owed);
        let told = tills::count(&stage.house, &rosa, shift, &there).await.expect("counted");
        assert_eq!(told.cash.difference_minor(), 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_came_by_bank_for_an_invoice_moves_no_till_and_needs_none() {
    for stage in stages().await {
        let owed = invoiced(&stage).await.total_minor;
        add(&stage, "front", Counter::BoxOffice).await;
        let kim = colleague(&stage, "kim@example.org", &[(Action::Settle, "*")]).await;
        let by_bank = Settling { by: PaidBy::Transfer, ..brought(&stage, owed).await };
        settle(&stage.house, &kim, &by_bank).await.expect("booked");
        assert_eq!((balance(&stage, "cash").await, balance(&stage, "paid-in").await), (0, owed));
        assert_sound(&stage).await;
    }
}
