//! What was paid at a counter goes back there when the house cancels or moves a performance: mails,
//! order, timeline and staff say so, and no bank is spoken of.

use super::{CONSOLE, cancel, choose, credit, start, told, total};
use crate::{
    counters::counter_sales::{cash, form, opened, sell},
    sale::{
        Order, assert_sound, balance,
        banks::wanted,
        example::{AS_DOCUMENTED, CARMEN_ONE, pick, season},
        refused,
    },
};
use domain::{
    moment::{DAY_MS, HOUR_MS},
    order::PlaceRequest,
    tickets::change::ChangeChoice,
};
use money::{
    cancellation::{CancelRefusal, Sent, StaffRefund, Taken, cancel_sent},
    payments::{DebtKind, EnteredRefund, debt_to_pay, enter_refund, settle_debt},
    timeline::DetailValue,
};
use people::sales::Counter;
use subscribers::changes::{self, ChosenFor, Wanted};
use testing::{Stage, says, stages};

const CASH: &str = "cash@example.org";

/// A ticket that somebody paid in cash, who gave this address and no name.
async fn sold_to(stage: &Stage, email: &str) -> Order {
    seats_sold_to(stage, email, &[3]).await
}

async fn seats_sold_to(stage: &Stage, email: &str, seats: &[u32]) -> Order {
    season(stage, &AS_DOCUMENTED).await;
    let seller = opened(stage, Counter::BoxOffice).await;
    pick(stage, &seller, CARMEN_ONE, "", seats).await.expect("free");
    let order = PlaceRequest { email: email.to_owned(), ..form(stage, &seller).await };
    let due = order.total_shown_minor;
    let sold = sell(stage, &seller, order, &[cash(due)]).await.expect("sold");
    house::jobs::tick(&stage.house).await;
    Order { reference: String::new(), secret: sold.secret }
}

async fn paid_in_cash(stage: &Stage) -> Order {
    sold_to(stage, CASH).await
}

/// The steps of its timeline, and what they tell of causes and reasons.
async fn steps(stage: &Stage, code: &str) -> (Vec<String>, Vec<String>) {
    let timeline = money::timeline::timeline(&stage.house, &CONSOLE, code).await.expect("read");
    let details = timeline.steps.iter().flat_map(|step| &step.details);
    let why = details.filter_map(|(name, value)| match value {
        DetailValue::Text(text) if name == "cause" || name == "reason" => Some(text.clone()),
        DetailValue::Text(_) | DetailValue::Money(_) => None,
    });
    let why = why.collect();
    (timeline.steps.into_iter().map(|step| step.what).collect(), why)
}

#[tokio::test(flavor = "multi_thread")]
async fn who_paid_in_cash_is_asked_to_come_and_has_the_cash_back_there() {
    for stage in stages().await {
        let order = paid_in_cash(&stage).await;
        let whole = total(&order.view(&stage).await);
        let change = cancel(&stage, CARMEN_ONE).await;
        for (id, times) in [
            ("mail-changed-cancelled-counter", 1),
            ("mail-changed-counter", 1),
            ("mail-changed-cancelled-choose", 0),
        ] {
            assert_eq!(told(&stage, CASH, id), times, "{id}");
        }
        choose(&stage, &order, change, ChangeChoice::MoneyBack).await;
        for (id, times) in [
            ("mail-refund-counter-body", 1),
            ("mail-refund-refused-body", 0),
            ("mail-refund-owed-body", 0),
            ("mail-cancelled-money", 0),
        ] {
            assert_eq!(told(&stage, CASH, id), times, "{id}");
        }
        let view = order.view(&stage).await;
        let back = view.back.expect("what goes back");
        assert_eq!((back.refused_minor, back.at_counter_minor), (whole, whole));
        assert_eq!((back.refused_by_bank_minor(), back.under_way_minor()), (0, 0));
        let (told_steps, why) = steps(&stage, &view.code).await;
        for what in ["refund.owe", "refund.owed"] {
            assert!(told_steps.iter().any(|step| step == what), "{what} in {told_steps:?}");
        }
        for what in ["refund.refuse", "refund.failed"] {
            assert!(!told_steps.iter().any(|step| step == what), "{what} in {told_steps:?}");
        }
        assert!(why.contains(&"chosen".to_owned()), "{why:?}");
        let owed = debt_to_pay(&stage.house, &CONSOLE, view.id).await.expect("read");
        let (debt, kind) = owed.expect("owed");
        assert_eq!(kind, DebtKind::AtCounter { cash: true, terminal: false });
        let mark = debt.mark();
        let said = EnteredRefund { how: "handed over", slip: "", shown: &mark };
        let paid = enter_refund(&stage.house, &CONSOLE, &view.code, &said).await;
        paid.expect("recorded");
        for account in ["cash", "debts", "refunds-due", "customer-credit"] {
            assert_eq!(balance(&stage, account).await, 0, "{account}");
        }
        let back = order.view(&stage).await.back.expect("what went back");
        assert_eq!((back.cash_minor, back.refused_minor), (whole, 0));
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cash_had_paid_and_staff_transfer_is_told_once() {
    for stage in stages().await {
        let order = paid_in_cash(&stage).await;
        let change = cancel(&stage, CARMEN_ONE).await;
        choose(&stage, &order, change, ChangeChoice::MoneyBack).await;
        let view = order.view(&stage).await;
        let owed = debt_to_pay(&stage.house, &CONSOLE, view.id).await.expect("read");
        let (debt, _) = owed.expect("owed");
        let how = "by transfer";
        let paid = settle_debt(&stage.house, &CONSOLE, &view.code, how, &debt.mark()).await;
        let whole = paid.expect("recorded").minor;
        let back = order.view(&stage).await.back.expect("what went back");
        let told = (back.cash_minor, back.otherwise_minor, back.bank_minor());
        assert_eq!(told, (0, whole, 0));
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_paid_in_cash_may_choose_credit_and_who_chooses_nothing_is_owed_the_cash() {
    for stage in stages().await {
        let order = paid_in_cash(&stage).await;
        let whole = total(&order.view(&stage).await);
        let change = cancel(&stage, CARMEN_ONE).await;
        choose(&stage, &order, change, ChangeChoice::Credit).await;
        assert_eq!(credit(&stage, CASH).await, whole);
        assert_eq!(balance(&stage, "cash").await, whole, "it stays in the till");
        assert_sound(&stage).await;
    }
    for stage in stages().await {
        let order = paid_in_cash(&stage).await;
        let view = order.view(&stage).await;
        cancel(&stage, CARMEN_ONE).await;
        stage.clock.advance_ms(15 * DAY_MS);
        house::jobs::tick(&stage.house).await;
        assert_eq!(balance(&stage, "debts").await, -total(&view));
        let (_, why) = steps(&stage, &view.code).await;
        assert!(why.contains(&"unchosen".to_owned()), "{why:?}");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ticket_that_is_returned_alone_for_credit_was_chosen_though_nothing_more_is() {
    for stage in stages().await {
        let order = seats_sold_to(&stage, CASH, &[3, 4]).await;
        let view = order.view(&stage).await;
        let starts_at = view.lines[0].starts_at.plus_ms(DAY_MS);
        let moved = Wanted::Move { starts_at };
        let moved = changes::change(&stage.house, &CONSOLE, CARMEN_ONE, moved, None).await;
        let change = moved.expect("moved");
        house::jobs::tick(&stage.house).await;
        let tickets = vec![view.lines[0].line];
        let one = ChosenFor { chosen: ChangeChoice::Credit.into(), tickets };
        let guest = stage.guest().await;
        let done = changes::choose_for(&stage.house, &guest, &order.secret, change, &one).await;
        let minor = done.expect("returned").expect("something").credit.minor;
        assert_eq!(credit(&stage, CASH).await, minor);
        assert_sound(&stage).await;
        stage.clock.advance_ms(15 * DAY_MS);
        house::jobs::tick(&stage.house).await;
        assert_eq!(order.view(&stage).await.lines.len(), 1, "the other one is kept");
        assert_eq!(credit(&stage, CASH).await, minor);
        let (_, why) = steps(&stage, &view.code).await;
        assert!(why.contains(&"chosen".to_owned()), "{why:?}");
        assert!(!why.contains(&"unchosen".to_owned()), "{why:?}");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn staff_give_no_credit_that_nobody_could_spend() {
    for stage in stages().await {
        let view = sold_to(&stage, "").await.view(&stage).await;
        let staff = StaffRefund { sent: Sent::AsCredit, ..StaffRefund::default() };
        let all = wanted(Taken::All);
        let tried = cancel_sent(&stage.house, &CONSOLE, &view.code, &all, &staff).await;
        assert_eq!(refused(tried), CancelRefusal::NotAsCredit);
        assert_eq!(balance(&stage, "customer-credit").await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn another_hour_of_the_same_day_is_a_new_time_and_no_new_date() {
    for stage in stages().await {
        let order = paid_in_cash(&stage).await;
        let starts_at = start(&stage, &order).await.plus_ms(-HOUR_MS);
        let earlier = Wanted::Move { starts_at };
        let moved = changes::change(&stage.house, &CONSOLE, CARMEN_ONE, earlier, None).await;
        moved.expect("moved");
        house::jobs::tick(&stage.house).await;
        for (id, times) in [
            ("mail-changed-moved-time", 1),
            ("mail-changed-moved-time-valid", 1),
            ("mail-changed-moved", 0),
            ("mail-changed-moved-counter", 1),
        ] {
            assert_eq!(told(&stage, CASH, id), times, "{id}");
        }
        let mails = stage.mail.mails();
        let is_new_time = |subject: &str| says(subject, "mail-changed-moved-time-subject");
        assert_eq!(mails.iter().filter(|mail| is_new_time(&mail.subject)).count(), 1);
        // Nobody knows the buyer's name.
        for mail in mails.iter().filter(|mail| mail.to == CASH) {
            assert!(says(&mail.text, "mail-greeting-unnamed"), "{}", mail.text);
            assert!(!mail.text.contains("Dear"), "{}", mail.text);
        }
    }
}
