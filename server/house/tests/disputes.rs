//! Money that a shopper's bank takes back, and refunds that fail after all.

mod sale;

use domain::{
    actor::Actor,
    id::RefundId,
    moment::{DAY_MS, HOUR_MS, MINUTE_MS},
    money::Money,
    order::OrderState,
    payment::{About, Dispute, DisputeState, News, Notice},
    ticket::ScanReason,
};
use house::{
    Failure,
    cancellation::{CancelRefusal, Cancellation, SeatsBack, Taken},
    payments::SettleRefusal,
    scan::ScanRequest,
    testing::{Stage, stages, text},
};
use sale::{EACH, Order, assert_sound, balance, count, order, paid, refused};

async fn tell(stage: &Stage, order: &Order, news: News) {
    let notice = Notice { about: About::Reference(order.reference.clone()), news };
    stage.bank.write("told", notice);
    let told = stage.house.notified("test-bank", &[], b"told").await;
    told.expect("no fault").expect("the bank is believed");
}

async fn dispute(stage: &Stage, order: &Order, id: &str, minor: i64, state: DisputeState) {
    let dispute =
        Dispute { id: id.to_owned(), is_reversal: false, amount: Money::euro(minor), state };
    tell(stage, order, News::Dispute(dispute)).await;
    assert_sound(stage).await;
}

/// What the door would say at the curtain.
async fn door(stage: &Stage, order: &Order) -> ScanReason {
    let request = ScanRequest {
        code: order.barcodes(stage).await.remove(0),
        performance: stage.evening_slug.to_owned(),
        device: "gate-1".to_owned(),
        device_sequence: None,
        device_at: stage.house.now().plus_ms(10 * DAY_MS + 7 * HOUR_MS),
    };
    stage.house.scan(&Actor::Console, &request).await.expect("an answer").1
}

#[tokio::test(flavor = "multi_thread")]
async fn a_chargeback_makes_the_money_owed_again_and_the_door_refuses() {
    for stage in stages().await {
        let order = paid(&stage, &[3, 4]).await;
        for _ in 0..2 {
            dispute(&stage, &order, "dp_1", 2 * EACH, DisputeState::Opened).await;
        }
        assert_eq!(balance(&stage, "receivables").await, 2 * EACH);
        assert_eq!(balance(&stage, "gateway:house-web").await, 0);
        assert_eq!(count(&stage, "receivables where settled_at_ms is null").await, 1);
        assert_eq!(door(&stage, &order).await, ScanReason::PaymentDisputed);
        dispute(&stage, &order, "dp_1", 2 * EACH, DisputeState::Lost).await;
        assert_eq!(door(&stage, &order).await, ScanReason::PaymentDisputed);
        assert_eq!(count(&stage, "disputes where lost_at_ms is not null").await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dispute_that_is_won_gives_money_and_tickets_back_in_whatever_order_it_is_told() {
    for stage in stages().await {
        let order = paid(&stage, &[3]).await;
        dispute(&stage, &order, "dp_1", EACH, DisputeState::Won).await;
        dispute(&stage, &order, "dp_1", EACH, DisputeState::Opened).await;
        dispute(&stage, &order, "dp_1", EACH, DisputeState::Won).await;
        assert_eq!(balance(&stage, "receivables").await, 0);
        assert_eq!(balance(&stage, "gateway:house-web").await, EACH);
        assert_eq!(count(&stage, "receivables where settled_at_ms is null").await, 0);
        assert_eq!(count(&stage, "journal where action = 'dispute.open'").await, 1);
        assert_eq!(count(&stage, "journal where action = 'dispute.win'").await, 1);
        assert_eq!(door(&stage, &order).await, ScanReason::Valid);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_disputes_of_one_payment_never_take_more_than_was_captured() {
    for stage in stages().await {
        let order = paid(&stage, &[3]).await;
        dispute(&stage, &order, "dp_1", EACH - 100, DisputeState::Opened).await;
        dispute(&stage, &order, "dp_2", 101, DisputeState::Opened).await;
        assert_eq!(count(&stage, "disputes").await, 2);
        assert_eq!(balance(&stage, "receivables").await, EACH);
        dispute(&stage, &order, "dp_3", -5, DisputeState::Opened).await;
        assert_eq!(count(&stage, "disputes").await, 2);
        dispute(&stage, &order, "dp_1", EACH - 100, DisputeState::Won).await;
        assert_eq!(door(&stage, &order).await, ScanReason::PaymentDisputed);
        dispute(&stage, &order, "dp_2", 101, DisputeState::Won).await;
        assert_eq!(balance(&stage, "receivables").await, 0);
        assert_eq!(door(&stage, &order).await, ScanReason::Valid);
    }
}

/// Two payments of one order, the second goes back.
async fn going_back(stage: &Stage) -> (Order, RefundId) {
    let order = order(stage, &[3]).await;
    stage.bank.decide(&order.reference, domain::payment::Outcome::captured(Money::euro(EACH - 1)));
    sale::notify(stage, &order.reference).await;
    stage.house.tick().await;
    (order, the_refund(stage).await)
}

async fn the_refund(stage: &Stage) -> RefundId {
    let refund = text(stage.store(), "select id from refunds").await;
    refund.expect("read").expect("a refund").parse().expect("an identity")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refund_that_fails_after_all_is_a_debt_of_the_house() {
    for stage in stages().await {
        let (order, refund) = going_back(&stage).await;
        assert_eq!(count(&stage, "refunds where done_at_ms is not null").await, 1);
        for _ in 0..2 {
            let reason = "account closed".to_owned();
            tell(&stage, &order, News::RefundFailed { refund, reason }).await;
            assert_sound(&stage).await;
        }
        assert_eq!(order.view(&stage).await.state, OrderState::PaymentFailed);
        assert_eq!(count(&stage, "refunds where failed_at_ms is not null").await, 1);
        assert_eq!(balance(&stage, "debts").await, -(EACH - 1));
        assert_eq!(balance(&stage, "gateway:house-web").await, EACH - 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_chargeback_of_what_the_bank_refused_to_give_back_settles_the_debt() {
    for stage in stages().await {
        let (order, refund) = going_back(&stage).await;
        tell(&stage, &order, News::RefundFailed { refund, reason: "closed".to_owned() }).await;
        stage.house.give_up_order(&order.secret).await.expect("unpaid");
        assert_eq!(order.view(&stage).await.state, OrderState::Owed);
        dispute(&stage, &order, "dp_1", EACH - 1, DisputeState::Opened).await;
        assert_eq!(order.view(&stage).await.state, OrderState::Refunded);
        assert_eq!(balance(&stage, "debts").await, 0);
        assert_eq!(balance(&stage, "receivables").await, 0);
        assert_eq!(balance(&stage, "gateway:house-web").await, 0);
        dispute(&stage, &order, "dp_1", EACH - 1, DisputeState::Won).await;
        assert_eq!(order.view(&stage).await.state, OrderState::Owed);
        assert_eq!(balance(&stage, "debts").await, -(EACH - 1));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_chargeback_of_more_than_is_left_takes_what_is_left() {
    for stage in stages().await {
        let order = paid(&stage, &[3]).await;
        dispute(&stage, &order, "dp_1", EACH + 40, DisputeState::Opened).await;
        assert_eq!(balance(&stage, "receivables").await, EACH);
        assert_eq!(balance(&stage, "gateway:house-web").await, 0);
        assert_eq!(door(&stage, &order).await, ScanReason::PaymentDisputed);
        dispute(&stage, &order, "dp_1", EACH + 40, DisputeState::Won).await;
        assert_eq!(balance(&stage, "gateway:house-web").await, EACH);
        assert_eq!(door(&stage, &order).await, ScanReason::Valid);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reversal_and_its_dispute_are_one_whichever_is_told_first() {
    let reversal = async |stage: &Stage, order: &Order, id: &str, minor| {
        let (amount, state) = (Money::euro(minor), DisputeState::Lost);
        let reversal = Dispute { id: id.to_owned(), is_reversal: true, amount, state };
        tell(stage, order, News::Dispute(reversal)).await;
        assert_sound(stage).await;
    };
    for stage in stages().await {
        let order = paid(&stage, &[3]).await;
        for _ in 0..2 {
            reversal(&stage, &order, "rev_1", 1_000).await;
        }
        dispute(&stage, &order, "dp_1", 1_000, DisputeState::Opened).await;
        dispute(&stage, &order, "dp_2", 2_000, DisputeState::Opened).await;
        reversal(&stage, &order, "rev_2", 2_000).await;
        assert_eq!(balance(&stage, "receivables").await, 3_000);
        // Another one of the same amount is another matter.
        reversal(&stage, &order, "rev_3", 1_000).await;
        assert_eq!(balance(&stage, "receivables").await, 4_000);
        assert_eq!(count(&stage, "disputes").await, 3);
        for (id, minor) in [("dp_1", 1_000), ("dp_2", 2_000), ("rev_3", 1_000)] {
            dispute(&stage, &order, id, minor, DisputeState::Won).await;
        }
        assert_eq!(balance(&stage, "receivables").await, 0);
        assert_eq!(door(&stage, &order).await, ScanReason::Valid);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refund_that_the_gateway_thinks_about_is_asked_for_until_it_is_done() {
    for stage in stages().await {
        stage.bank.delay_refunds(true);
        let (order, _) = going_back(&stage).await;
        assert_eq!(count(&stage, "refunds where done_at_ms is not null").await, 0);
        stage.bank.delay_refunds(false);
        stage.clock.advance_ms(MINUTE_MS);
        stage.house.tick().await;
        assert_eq!(count(&stage, "refunds where done_at_ms is not null").await, 1);
        assert_eq!(stage.bank.refunded_minor(&order.reference), EACH - 1);
        assert_sound(&stage).await;
    }
}

fn wanted(taken: Taken) -> Cancellation {
    let (seats, reason) = (SeatsBack::OnSale, String::new());
    Cancellation { taken, fees_back: true, seats, reason, shown_minor: None }
}

/// Tickets of the order, so many; gives what went back by its card.
async fn take_back(stage: &Stage, order: &Order, taken: Option<usize>) -> i64 {
    let view = order.view(stage).await;
    let these = |count| Taken::These(view.lines[..count].iter().map(|it| it.line).collect());
    let wanted = wanted(taken.map_or(Taken::All, these));
    let (console, before) = (Actor::Console, stage.bank.refunded_minor(&order.reference));
    let shown = stage.house.what_goes_back(&console, &view.code, &wanted).await.expect("read");
    stage.house.cancel(&console, &view.code, &wanted).await.expect("taken back");
    assert_sound(stage).await;
    stage.house.tick().await;
    let went = stage.bank.refunded_minor(&order.reference) - before;
    assert_eq!(went, shown.refunded().minor, "what was shown is what went");
    assert_sound(stage).await;
    went
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_lost_chargeback_tickets_are_taken_back_and_what_the_bank_took_goes_first() {
    for stage in stages().await {
        let order = paid(&stage, &[3, 4, 5]).await;
        let held = EACH + 100;
        dispute(&stage, &order, "dp_1", held, DisputeState::Opened).await;
        let code = order.view(&stage).await.code;
        let early = stage.house.cancel(&Actor::Console, &code, &wanted(Taken::All)).await;
        assert_eq!(refused(early), CancelRefusal::Disputed);
        dispute(&stage, &order, "dp_1", held, DisputeState::Lost).await;
        assert_eq!(take_back(&stage, &order, Some(1)).await, 0);
        assert_eq!(balance(&stage, "receivables").await, 100);
        assert_eq!(count(&stage, "claims").await, 2);
        assert_eq!(take_back(&stage, &order, Some(1)).await, EACH - 100);
        assert_eq!(balance(&stage, "receivables").await, 0);
        assert_eq!(take_back(&stage, &order, None).await, EACH);
        assert_eq!(order.view(&stage).await.state, OrderState::Cancelled);
        assert_eq!(balance(&stage, "gateway:house-web").await, 0);
        assert_eq!(balance(&stage, "refunds-due").await, 0);
        // The bank changes its mind: what it gives isn't the house's any more.
        dispute(&stage, &order, "dp_1", held, DisputeState::Won).await;
        stage.house.tick().await;
        assert_sound(&stage).await;
        assert_eq!(stage.bank.refunded_minor(&order.reference), 3 * EACH);
        assert_eq!(balance(&stage, "gateway:house-web").await, 0);
        assert_eq!(balance(&stage, "receivables").await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_bank_refused_to_give_back_is_paid_another_way_once() {
    for stage in stages().await {
        let (order, refund) = going_back(&stage).await;
        tell(&stage, &order, News::RefundFailed { refund, reason: "closed".to_owned() }).await;
        stage.house.give_up_order(&order.secret).await.expect("unpaid");
        let view = order.view(&stage).await;
        assert_eq!(view.state, OrderState::Owed);
        let (house, console) = (&stage.house, Actor::Console);
        let owed = house.debt_of(&console, view.id).await.expect("read").expect("a debt");
        assert_eq!(owed, Money::euro(EACH - 1));
        let guest = stage.guest().await;
        assert_eq!(house.debt_of(&guest, view.id).await.expect("read"), None);
        let wrong = [
            (&guest, "transfer", owed.minor, SettleRefusal::NotPermitted),
            (&console, " ", owed.minor, SettleRefusal::HowMissing),
            (&console, &"x".repeat(201), owed.minor, SettleRefusal::HowTooLong),
            (&console, "transfer", owed.minor - 1, SettleRefusal::Changed),
        ];
        for (actor, how, minor, refusal) in wrong {
            let answer = house.settle_debt(actor, &view.code, (how, minor)).await;
            assert_eq!(refused(answer), refusal);
        }
        let told = ("Transfer of 3 March", owed.minor);
        let both = (0..2).map(|_| house.settle_debt(&console, &view.code, told));
        let both = futures::future::join_all(both).await;
        assert_eq!(both.iter().filter(|answer| answer.is_ok()).count(), 1, "{both:?}");
        let late = house.settle_debt(&console, &view.code, told).await;
        assert!(matches!(late, Err(Failure::Refused(SettleRefusal::NothingOwed))));
        assert_sound(&stage).await;
        assert_eq!(order.view(&stage).await.state, OrderState::Refunded);
        assert_eq!(balance(&stage, "debts").await, 0);
        assert_eq!(balance(&stage, "paid-out").await, -(EACH - 1));
        // A chargeback that comes nevertheless takes money that the house has no longer.
        dispute(&stage, &order, "dp_1", EACH - 1, DisputeState::Opened).await;
        assert_eq!(balance(&stage, "debts").await, 0);
        assert_eq!(balance(&stage, "receivables").await, EACH - 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_was_paid_another_way_and_took_all_back_owes_what_is_too_much() {
    for stage in stages().await {
        let order = paid(&stage, &[3, 4]).await;
        assert_eq!(take_back(&stage, &order, Some(1)).await, EACH);
        let refund = the_refund(&stage).await;
        tell(&stage, &order, News::RefundFailed { refund, reason: "closed".to_owned() }).await;
        let code = order.view(&stage).await.code;
        let told = ("Transfer of 3 March", EACH);
        stage.house.settle_debt(&Actor::Console, &code, told).await.expect("owed");
        dispute(&stage, &order, "dp_1", 2 * EACH, DisputeState::Opened).await;
        dispute(&stage, &order, "dp_1", 2 * EACH, DisputeState::Lost).await;
        assert_eq!(take_back(&stage, &order, None).await, 0);
        assert_eq!(balance(&stage, "receivables").await, EACH);
        assert_eq!(balance(&stage, "gateway:house-web").await, 0);
    }
}
