//! What was taken back and is given at a counter on a later day: the slip of the terminal, and the
//! VAT, stand in the report of the shift that gives it.

use super::{all_cash, clerk, count, drawer, opened, sold, tilled};
use crate::{
    counters::counter_parts::terminal,
    sale::{
        assert_sound, balance,
        banks::{in_a_letter, wanted},
        refused,
    },
};
use domain::{
    id::TillSessionId,
    moment::DAY_MS,
    payments::gateway::DisputeState,
    people::actor::Actor,
    sales::till::{DrawerCount, Papers},
};
use money::{
    cancellation::{Cancellation, Sent, StaffRefund, Taken, cancel_sent},
    checkout::{Sold, parts::Part},
    payments::{EnteredRefund, SettleRefusal, debt_of, enter_refund, settle_debt_in_cash},
    tills::{self, ShiftFigures, VatFigures},
};
use testing::{Stage, stages};

const FLOAT: i64 = 50_000;

/// How a sale is paid.
type Parts = fn(i64) -> Vec<Part>;

fn by_card(minor: i64) -> Vec<Part> {
    vec![terminal(minor, "0001")]
}

fn another_card(minor: i64) -> Vec<Part> {
    vec![terminal(minor, "0003")]
}

async fn figures(
    stage: &Stage,
    clerk: &Actor,
    shift: TillSessionId,
    there: &DrawerCount,
) -> ShiftFigures {
    let told = count(&stage.house, clerk, shift, there).await.expect("counted");
    assert_eq!((told.cash.difference_minor(), told.slips.expected), (0, there.slips));
    let report = tills::report(&stage.house, clerk, shift).await.expect("theirs");
    report.figures.expect("counted")
}

/// The house owes all of it until somebody gives it. Gives the mark of that.
async fn owed(stage: &Stage, clerk: &Actor, sold: &Sold) -> String {
    let all = Cancellation { reason: "no change left".to_owned(), ..wanted(Taken::All) };
    let later = StaffRefund { sent: Sent::AnotherWay, ..StaffRefund::default() };
    cancel_sent(&stage.house, clerk, &sold.code, &all, &later).await.expect("taken back");
    let debt = debt_of(&stage.house, clerk, sold.order).await.expect("read");
    debt.expect("it is owed").mark()
}

/// What a shift had sold, taken back.
fn taken_back(vat: &[VatFigures]) -> Vec<VatFigures> {
    let back = |it: &VatFigures| VatFigures {
        due_minor: -it.due_minor,
        tax_minor: -it.tax_minor,
        rate_ppm: it.rate_ppm,
    };
    vat.iter().map(back).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_vat_of_cash_that_is_given_later_is_of_the_day_when_it_was_given() {
    let ways: [(Parts, bool); 2] = [(all_cash, true), (by_card, false)];
    for (parts, in_cash) in ways {
        for stage in stages().await {
            tilled(&stage).await;
            let (rosa, bruno) = (clerk(&stage, "rosa").await, clerk(&stage, "bruno").await);
            let first = opened(&stage, &rosa, "front", 0).await;
            let sold = sold(&stage, &rosa, &[3], parts).await.expect("sold");
            let price = sold.total_minor;
            let mark = owed(&stage, &rosa, &sold).await;
            let slips = Papers { pieces: 1, amount_minor: price };
            let there = match in_cash {
                true => drawer(price),
                false => DrawerCount { slips, ..drawer(0) },
            };
            let of_sale = figures(&stage, &rosa, first, &there).await.vat;
            assert_eq!(of_sale.iter().map(|it| it.due_minor).sum::<i64>(), price);
            assert!(of_sale.iter().any(|it| it.tax_minor > 0), "{of_sale:?}");

            stage.clock.advance_ms(DAY_MS);
            let second = opened(&stage, &bruno, "back", FLOAT).await;
            let given = settle_debt_in_cash(&stage.house, &bruno, &sold.code, "handed over", &mark);
            assert_eq!(given.await.expect("given").minor, price);
            let later = figures(&stage, &bruno, second, &drawer(FLOAT - price)).await;
            assert_eq!(later.vat, taken_back(&of_sale));
            let by_terminal = later.methods.iter().map(|it| it.payment_method.as_str());
            assert_eq!(by_terminal.filter(|it| *it == "terminal").count(), 0);
            let report = tills::report(&stage.house, &bruno, second).await.expect("his");
            assert_eq!((report.sales, report.refunds), (0, 1));
            let before = tills::report(&stage.house, &rosa, first).await.expect("hers");
            assert_eq!(before.figures.expect("counted").vat, of_sale, "her day stays");
            assert_sound(&stage).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_card_that_is_paid_back_later_leaves_its_slip_in_the_shift_that_does() {
    for stage in stages().await {
        tilled(&stage).await;
        let (rosa, bruno) = (clerk(&stage, "rosa").await, clerk(&stage, "bruno").await);
        let first = opened(&stage, &rosa, "front", 0).await;
        let returned = sold(&stage, &rosa, &[3], by_card).await.expect("sold");
        let mark = owed(&stage, &rosa, &returned).await;
        let slips = Papers { pieces: 1, amount_minor: returned.total_minor };
        let there = DrawerCount { slips, ..drawer(0) };
        let of_sale = figures(&stage, &rosa, first, &there).await.vat;

        stage.clock.advance_ms(DAY_MS);
        let second = opened(&stage, &bruno, "back", FLOAT).await;
        let other = sold(&stage, &bruno, &[4], another_card).await.expect("sold");
        let enter = async |slip: &str| {
            let said = EnteredRefund { how: "on the terminal", slip, shown: &mark };
            enter_refund(&stage.house, &bruno, &returned.code, &said).await
        };
        assert_eq!(refused(enter(" ").await), SettleRefusal::SlipMissing);
        let SettleRefusal::SlipUsed(Some(code)) = refused(enter("0003").await) else {
            panic!("the other sale has it");
        };
        assert_eq!(code.as_str(), other.code);
        assert_eq!(balance(&stage, "debts").await, -returned.total_minor, "nothing is recorded");
        assert_eq!(enter("0004").await.expect("entered").minor, returned.total_minor);
        assert_eq!(refused(enter("0005").await), SettleRefusal::NothingOwed);
        assert_eq!(balance(&stage, "debts").await, 0);
        assert_eq!(balance(&stage, "terminal").await, other.total_minor);
        let slips = Papers { pieces: 2, amount_minor: other.total_minor - returned.total_minor };
        let there = DrawerCount { slips, ..drawer(FLOAT) };
        let later = figures(&stage, &bruno, second, &there).await;
        let of_terminal = &later.methods[0];
        assert_eq!((of_terminal.payments, of_terminal.refunds), (1, 1));
        assert_eq!(of_terminal.given_back_minor, returned.total_minor);
        let sum = |vat: &[VatFigures]| vat.iter().map(|it| it.due_minor).sum::<i64>();
        assert_eq!(sum(&later.vat), other.total_minor - returned.total_minor);
        assert_eq!(sum(&of_sale), returned.total_minor, "the sale stays on its day");
        assert_sound(&stage).await;
    }
}

/// No gateway can be asked for what a terminal took that the house doesn't drive.
#[tokio::test(flavor = "multi_thread")]
async fn a_chargeback_that_is_won_after_the_tickets_went_back_is_owed_by_hand() {
    for stage in stages().await {
        tilled(&stage).await;
        let rosa = clerk(&stage, "rosa").await;
        opened(&stage, &rosa, "front", 0).await;
        let sold = sold(&stage, &rosa, &[3], by_card).await.expect("sold");
        for state in [DisputeState::Opened, DisputeState::Lost] {
            in_a_letter(&stage, sold.total_minor, state).await;
        }
        let all = wanted(Taken::All);
        let sent = StaffRefund::default();
        cancel_sent(&stage.house, &rosa, &sold.code, &all, &sent).await.expect("taken back");
        assert_eq!(debt_of(&stage.house, &rosa, sold.order).await.expect("read"), None);
        in_a_letter(&stage, sold.total_minor, DisputeState::Won).await;
        house::jobs::tick(&stage.house).await;
        let debt = debt_of(&stage.house, &rosa, sold.order).await.expect("read");
        let debt = debt.expect("it is owed");
        assert_eq!(debt.amount.minor, sold.total_minor);
        let mark = debt.mark();
        let said = EnteredRefund { how: "on the terminal", slip: "0007", shown: &mark };
        let given = enter_refund(&stage.house, &rosa, &sold.code, &said).await;
        assert_eq!(given.expect("given").minor, sold.total_minor);
        assert_sound(&stage).await;
    }
}

/// A chargeback takes a part of what is owed, which is owed once more after it was won.
#[tokio::test(flavor = "multi_thread")]
async fn vat_stays_in_the_report_of_the_shift_that_gave_the_first_part() {
    const PART: i64 = 2_000;
    for stage in stages().await {
        tilled(&stage).await;
        let (rosa, bruno) = (clerk(&stage, "rosa").await, clerk(&stage, "bruno").await);
        let first = opened(&stage, &rosa, "front", 0).await;
        let sold = sold(&stage, &rosa, &[3], by_card).await.expect("sold");
        owed(&stage, &rosa, &sold).await;
        let slips = Papers { pieces: 1, amount_minor: sold.total_minor };
        let of_sale = figures(&stage, &rosa, first, &DrawerCount { slips, ..drawer(0) }).await.vat;
        tills::close(&stage.house, &rosa, first).await.expect("closed");
        let pay = async |clerk: &Actor, minor: i64| {
            let debt = debt_of(&stage.house, clerk, sold.order).await.expect("read");
            let mark = debt.expect("it is owed").mark();
            let paid = settle_debt_in_cash(&stage.house, clerk, &sold.code, "in cash", &mark).await;
            assert_eq!(paid.expect("given").minor, minor);
        };
        in_a_letter(&stage, PART, DisputeState::Opened).await;
        stage.clock.advance_ms(DAY_MS);
        let rest = sold.total_minor - PART;
        let second = opened(&stage, &bruno, "back", FLOAT).await;
        pay(&bruno, rest).await;
        let given = figures(&stage, &bruno, second, &drawer(FLOAT - rest)).await.vat;
        assert_eq!(given, taken_back(&of_sale));
        in_a_letter(&stage, PART, DisputeState::Won).await;
        stage.clock.advance_ms(DAY_MS);
        let third = opened(&stage, &rosa, "front", FLOAT).await;
        pay(&rosa, PART).await;
        let later = figures(&stage, &rosa, third, &drawer(FLOAT - PART)).await;
        assert!(later.vat.is_empty(), "{:?}", later.vat);
        for (clerk, shift, refunds) in [(&bruno, second, 1), (&rosa, third, 0)] {
            let report = tills::report(&stage.house, clerk, shift).await.expect("theirs");
            assert_eq!(report.refunds, refunds);
        }
        let before = tills::report(&stage.house, &bruno, second).await.expect("his");
        assert_eq!(before.figures.expect("counted").vat, given, "his day stays");
    }
}
