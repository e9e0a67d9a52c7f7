//! What a terminal took goes back to the same card: since no sale came of it, or since staff take
//! tickets back that it had paid.

use super::terminals_sold::{all, begun, follow, known, sale, state, with_reader};
use crate::{
    counters::{
        counter_sales::{cash, form, sell},
        tills::colleague,
    },
    sale::{
        assert_sound, balance,
        banks::in_a_letter,
        count,
        example::{CARMEN, CARMEN_ONE, pick, refused},
    },
};
use adapters::banks::terminals::stand_in::{Card, StandIn};
use domain::{
    moment::{DAY_MS, MINUTE_MS},
    order::OrderView,
    payments::{gateway::DisputeState, terminal::TerminalBack},
    people::actor::{Action, Actor},
    sales::till::{DrawerCount, Papers},
};
use house::{Answered, Failure};
use money::{
    books::money_page::{MoneyLine, MoneyTable, money_page},
    cancellation::{
        CancelRefusal, Cancellation, Cancelled, SeatsBack, Sent, StaffRefund, Taken, cancel_sent,
        returnable, what_goes_back,
    },
    payments::{
        HOW_CHARS_MAX, SettleRefusal, debt_of, settle_debt,
        terminals::{
            self, DeskPaymentState, PaidBack::Elsewhere, SalePayment, begin, goes_back_by_itself,
            note, pay_back, unfinished,
        },
    },
    restores::after_restore,
    tills::{self, NewTill, Opening, add_till, open_shift},
};
use people::sales::Counter;
use testing::{Stage, missing_right, stages};

const CONSOLE: Actor = Actor::Console;

/// No order came of it, and all of it is on the card again.
async fn assert_given_back(stage: &Stage, reader: &StandIn, seller: &Actor, why: TerminalBack) {
    assert_eq!(state(stage, seller).await, DeskPaymentState::GivenBack(why));
    assert_eq!(reader.refunded_minor(), reader.taken_minor());
    assert_eq!(balance(stage, "terminal").await, 0);
    let told = unfinished(&stage.house, &CONSOLE).await.expect("permitted");
    assert_eq!(told.len(), 1, "the colleague is told");
    note(&stage.house, &CONSOLE, told[0].id).await.expect("permitted");
    assert!(unfinished(&stage.house, &CONSOLE).await.expect("permitted").is_empty());
    assert_sound(stage).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn seats_that_are_gone_are_not_sold_and_the_card_gets_its_money() {
    for mut stage in stages().await {
        let reader = with_reader(&mut stage).await;
        let (seller, id) = begun(&stage, &[3]).await;
        // The page refuses it meanwhile; whoever does it otherwise loses nobody's money.
        selling::basket::empty(&stage.house, &seller).await.expect("emptied");
        let other = sale(&stage, &[3]).await;
        let order = form(&stage, &other).await;
        sell(&stage, &other, order, &[cash(CARMEN)]).await.expect("sold to somebody else");
        reader.hold(Card::Pays);
        follow(&stage, id).await;
        assert_given_back(&stage, &reader, &seller, TerminalBack::Gone).await;
        assert_eq!(count(&stage, "orders").await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sale_that_changed_or_whose_time_was_over_gives_the_money_back() {
    for mut stage in stages().await {
        let reader = with_reader(&mut stage).await;
        let (seller, id) = begun(&stage, &[3]).await;
        pick(&stage, &seller, CARMEN_ONE, "", &[4]).await.expect("free");
        reader.hold(Card::Pays);
        follow(&stage, id).await;
        assert_given_back(&stage, &reader, &seller, TerminalBack::Changed).await;

        let (seller, id) = begun(&stage, &[5]).await;
        reader.hold(Card::Pays);
        reader.set_away(true);
        stage.clock.advance_ms(20 * MINUTE_MS);
        house::jobs::tick(&stage.house).await;
        let other = sale(&stage, &[5]).await;
        let order = form(&stage, &other).await;
        sell(&stage, &other, order, &[cash(CARMEN)]).await.expect("its seat was free again");
        reader.set_away(false);
        stage.clock.advance_ms(MINUTE_MS);
        terminals::follow(&stage.house, id).await.expect("it answers again");
        assert_given_back(&stage, &reader, &seller, TerminalBack::Gone).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn another_sum_than_was_asked_for_sells_nothing() {
    for mut stage in stages().await {
        let reader = with_reader(&mut stage).await;
        let (seller, id) = begun(&stage, &[3]).await;
        reader.hold(Card::PaysLess(1));
        follow(&stage, id).await;
        assert_given_back(&stage, &reader, &seller, TerminalBack::Amount).await;
        assert_eq!(count(&stage, "orders").await, 0);
        let order = form(&stage, &seller).await;
        sell(&stage, &seller, order, &[cash(CARMEN)]).await.expect("the sale stands");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sale_that_was_sold_another_way_takes_the_card_s_money_no_second_time() {
    for mut stage in stages().await {
        let reader = with_reader(&mut stage).await;
        let (seller, id) = begun(&stage, &[3]).await;
        let order = form(&stage, &seller).await;
        sell(&stage, &seller, order, &[cash(CARMEN)]).await.expect("sold");
        reader.hold(Card::Pays);
        follow(&stage, id).await;
        assert_given_back(&stage, &reader, &seller, TerminalBack::Gone).await;
        assert_eq!(balance(&stage, "cash").await, CARMEN);
    }
}

/// What the page of money says of refunds: of which order or sale, and how much.
async fn owed_on_the_page(stage: &Stage) -> Vec<(bool, bool, Option<i64>)> {
    let view = money_page(&stage.house, &CONSOLE).await.expect("a page");
    let refunds = view.tables.into_iter().find(|(table, _)| *table == MoneyTable::Refunds);
    let (_, lines) = refunds.expect("one of the tables");
    let told = |line: &MoneyLine| {
        let minor = line.amount.map(|amount| amount.minor);
        (line.code.is_some(), line.sale.is_some(), minor)
    };
    lines.iter().map(told).collect()
}

/// What a terminal's account has, what is owed, and what was paid through no terminal.
async fn books(stage: &Stage) -> [i64; 3] {
    let mut all = [0; 3];
    for (at, account) in ["terminal", "debts", "paid-out"].into_iter().enumerate() {
        all[at] = balance(stage, account).await;
    }
    all
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_provider_does_not_give_back_of_no_sale_the_house_owes_until_it_is_paid() {
    for mut stage in stages().await {
        let reader = with_reader(&mut stage).await;
        let (seller, id) = begun(&stage, &[3]).await;
        reader.refunds_become("failed");
        reader.hold(Card::PaysLess(1));
        follow(&stage, id).await;
        let owed = reader.taken_minor();
        let owing = DeskPaymentState::BackRefused(TerminalBack::Amount);
        assert_eq!(state(&stage, &seller).await, owing);
        assert_eq!(books(&stage).await, [owed, -owed, 0]);
        assert_eq!(owed_on_the_page(&stage).await, [(false, true, Some(owed))]);
        assert_sound(&stage).await;

        stage.clock.advance_ms(10 * DAY_MS);
        house::jobs::tick(&stage.house).await;
        note(&stage.house, &CONSOLE, id).await.expect("permitted");
        let told = unfinished(&stage.house, &CONSOLE).await.expect("permitted");
        assert_eq!(told.len(), 1, "it stays until it is paid");
        let rosa = colleague(&stage, "rosa@example.org", &[(Action::Sell, "*")]).await;
        let denied = pay_back(&stage.house, &rosa, id, Elsewhere, "by transfer").await;
        assert_eq!(missing_right(denied), Some(Action::RefundOrder));
        let long = "x".repeat(HOW_CHARS_MAX + 1);
        for (how, why) in
            [(" ", SettleRefusal::HowMissing), (long.as_str(), SettleRefusal::HowTooLong)]
        {
            assert_eq!(refused(pay_back(&stage.house, &CONSOLE, id, Elsewhere, how).await), why);
        }
        assert_eq!(books(&stage).await, [owed, -owed, 0]);

        let console = CONSOLE;
        let (one, other) = tokio::join!(
            pay_back(&stage.house, &console, id, Elsewhere, "by transfer"),
            pay_back(&stage.house, &console, id, Elsewhere, "by transfer"),
        );
        let done = [one.answered().expect("no fault"), other.answered().expect("no fault")];
        assert_eq!(done.iter().filter(|done| done.is_ok()).count(), 1, "once: {done:?}");
        assert!(done.contains(&Err(SettleRefusal::NothingOwed)));
        let paid = DeskPaymentState::PaidOtherwise(TerminalBack::Amount);
        assert_eq!(state(&stage, &seller).await, paid);
        assert!(unfinished(&stage.house, &CONSOLE).await.expect("permitted").is_empty());
        assert!(owed_on_the_page(&stage).await.is_empty());
        assert_eq!(books(&stage).await, [owed, 0, -owed]);
        assert_eq!(reader.refunded_minor(), 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_owed_of_a_sale_is_found_when_another_card_has_paid_the_sale() {
    for mut stage in stages().await {
        let reader = with_reader(&mut stage).await;
        let (seller, id) = begun(&stage, &[3]).await;
        reader.refunds_become("failed");
        reader.hold(Card::PaysLess(1));
        follow(&stage, id).await;
        let owed = reader.taken_minor();
        let wanted = all(&stage, &seller).await;
        let again = begin(&stage.house, &seller, &wanted).await.expect("the sale stands");
        reader.hold(Card::Pays);
        follow(&stage, again).await;
        assert_eq!(state(&stage, &seller).await, DeskPaymentState::Sold);

        let sale = seller.session().expect("a sale has one");
        let found = terminals::of_sale(&stage.house, &CONSOLE, sale, SalePayment::Owed).await;
        let found = found.expect("permitted").expect("it is owed");
        assert_eq!((found.id, found.amount.minor), (id, owed));
        let after = after_restore(&stage.house, stage.house.now()).await.expect("a report");
        let told = after.owed_refunds.iter().map(|it| (it.is_card_payment, it.amount.minor));
        assert_eq!(told.collect::<Vec<_>>(), [(true, owed)], "after a restore, nobody pays twice");
        assert_eq!(found.state, DeskPaymentState::BackRefused(TerminalBack::Amount));
        let paid = pay_back(&stage.house, &CONSOLE, found.id, Elsewhere, "by transfer").await;
        paid.expect("paid");
        let found = terminals::of_sale(&stage.house, &CONSOLE, sale, SalePayment::Owed).await;
        assert!(found.expect("permitted").is_none());
        assert_eq!(balance(&stage, "debts").await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_provider_does_not_give_back_of_an_order_the_house_owes_until_it_is_paid() {
    for mut stage in stages().await {
        let reader = with_reader(&mut stage).await;
        let order = paid(&stage, &reader).await;
        reader.refunds_become("failed");
        take_back(&stage, &order, Taken::All, &StaffRefund::default()).await.expect("asked for");
        house::jobs::tick(&stage.house).await;
        let owed = 2 * CARMEN;
        assert_eq!(books(&stage).await, [owed, -owed, 0]);
        assert_eq!(owed_on_the_page(&stage).await, [(true, false, Some(owed))]);
        let debt = debt_of(&stage.house, &CONSOLE, order.id).await.expect("read");
        let shown = debt.expect("it is owed").mark();
        let settled = settle_debt(&stage.house, &CONSOLE, &order.code, "by transfer", &shown).await;
        assert_eq!(settled.expect("paid").minor, owed);
        assert_eq!(books(&stage).await, [owed, 0, -owed]);
        assert!(owed_on_the_page(&stage).await.is_empty());
        assert_sound(&stage).await;
    }
}

/// Two tickets that the terminal has paid.
async fn paid(stage: &Stage, reader: &StandIn) -> OrderView {
    let seller = sale(stage, &[3, 4]).await;
    let wanted = all(stage, &seller).await;
    let id = begin(&stage.house, &seller, &wanted).await.expect("begun");
    reader.hold(Card::Pays);
    follow(stage, id).await;
    let code = known(stage, &seller).await.order_code.expect("sold");
    returnable(&stage.house, &CONSOLE, &code, "en").await.expect("it stands")
}

fn wanted(taken: Taken) -> Cancellation {
    Cancellation {
        taken,
        fees_back: true,
        seats: SeatsBack::OnSale,
        reason: "The buyer is ill".to_owned(),
        shown_minor: None,
    }
}

async fn take_back(
    stage: &Stage,
    order: &OrderView,
    taken: Taken,
    staff: &StaffRefund,
) -> Result<Cancelled, Failure<CancelRefusal>> {
    cancel_sent(&stage.house, &CONSOLE, &order.code, &wanted(taken), staff).await
}

#[tokio::test(flavor = "multi_thread")]
async fn tickets_that_are_taken_back_go_to_the_same_card_by_themselves() {
    for mut stage in stages().await {
        let reader = with_reader(&mut stage).await;
        let order = paid(&stage, &reader).await;
        assert!(goes_back_by_itself(&stage.house, &order.code).await.expect("read"));
        let one = Taken::These(vec![order.lines[0].line]);
        let asked = wanted(one.clone());
        let back = what_goes_back(&stage.house, &CONSOLE, &order.code, &asked).await;
        let back = back.expect("it can go back");
        assert!(back.ways.iter().all(|way| !way.is_by_staff), "nobody has to do anything");
        let staff = StaffRefund::default();
        reader.set_away(true);
        take_back(&stage, &order, one, &staff).await.expect("no slip is asked for");
        house::jobs::tick(&stage.house).await;
        assert_eq!(count(&stage, "refunds where done_at_ms is null").await, 1, "it waits");
        reader.set_away(false);
        for _ in 0..3 {
            stage.clock.advance_ms(MINUTE_MS);
            house::jobs::tick(&stage.house).await;
        }
        assert_eq!(reader.refunded_minor(), CARMEN);
        take_back(&stage, &order, Taken::All, &staff).await.expect("the rest");
        house::jobs::tick(&stage.house).await;
        assert_eq!((reader.refunded_minor(), reader.taken_minor()), (2 * CARMEN, 2 * CARMEN));
        assert_eq!(count(&stage, "refunds where done_at_ms is null").await, 0);
        for account in ["terminal", "refunds-due", "debts"] {
            assert_eq!(balance(&stage, account).await, 0, "{account}");
        }
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_chargeback_that_is_won_after_all_goes_back_by_itself_too() {
    for mut stage in stages().await {
        let reader = with_reader(&mut stage).await;
        let order = paid(&stage, &reader).await;
        for state in [DisputeState::Opened, DisputeState::Lost] {
            in_a_letter(&stage, 2 * CARMEN, state).await;
        }
        take_back(&stage, &order, Taken::All, &StaffRefund::default()).await.expect("taken back");
        house::jobs::tick(&stage.house).await;
        assert_eq!(reader.refunded_minor(), 0, "the bank has it");
        in_a_letter(&stage, 2 * CARMEN, DisputeState::Won).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(debt_of(&stage.house, &CONSOLE, order.id).await.expect("read"), None);
        assert_eq!(reader.refunded_minor(), 2 * CARMEN);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_typed_slip_says_that_it_went_back_at_the_terminal_already() {
    for mut stage in stages().await {
        let reader = with_reader(&mut stage).await;
        let order = paid(&stage, &reader).await;
        let slip = StaffRefund { slip: "0077".to_owned(), ..StaffRefund::default() };
        let one = Taken::These(vec![order.lines[0].line]);
        take_back(&stage, &order, one, &slip).await.expect("given back by hand");
        let other = take_back(&stage, &order, Taken::All, &slip).await;
        assert!(matches!(refused(other), CancelRefusal::SlipUsed(Some(_))));
        let credit = StaffRefund { sent: Sent::AsCredit, ..StaffRefund::default() };
        take_back(&stage, &order, Taken::All, &credit).await.expect("as of any card");
        house::jobs::tick(&stage.house).await;
        assert_eq!(reader.refunded_minor(), 0, "nobody asked for it twice");
        assert_eq!(balance(&stage, "terminal").await, CARMEN);
        assert_eq!(balance(&stage, "customer-credit").await, -CARMEN);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_reaches_the_card_later_changes_no_report_of_a_shift_that_was_counted() {
    for mut stage in stages().await {
        let reader = with_reader(&mut stage).await;
        let house = &stage.house;
        let (key, name) = ("front".to_owned(), "The front till".to_owned());
        let new = NewTill { key, name, counter: Counter::BoxOffice, company: None };
        add_till(house, &CONSOLE, &new).await.expect("a new till");
        let shift = open_shift(house, &CONSOLE, "front", &Opening::default()).await;
        let shift = shift.expect("a shift");
        let order = paid(&stage, &reader).await;
        reader.set_away(true);
        let staff = StaffRefund::default();
        take_back(&stage, &order, Taken::All, &staff).await.expect("no slip is asked for");
        let slips = Papers { pieces: 1, amount_minor: 2 * CARMEN };
        let counted = DrawerCount { slips, ..DrawerCount::default() };
        let told = tills::count(house, &CONSOLE, shift, &counted).await.expect("counted");
        assert_eq!(told.slips.expected, slips);
        let before = tills::report(house, &CONSOLE, shift).await.expect("its own").figures;
        reader.set_away(false);
        for _ in 0..3 {
            stage.clock.advance_ms(MINUTE_MS);
            house::jobs::tick(house).await;
        }
        assert_eq!(reader.refunded_minor(), 2 * CARMEN);
        let after = tills::report(house, &CONSOLE, shift).await.expect("its own").figures;
        assert_eq!(after, before);
        let by_terminal = after.expect("counted").methods[0];
        assert_eq!(by_terminal.given_back_minor, 2 * CARMEN, "since it was asked for");
        assert_sound(&stage).await;
    }
}
