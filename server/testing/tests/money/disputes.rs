//! Money that a shopper's bank takes back, and refunds that fail after all.

use crate::sale::{
    self, EACH, Order, assert_sound, balance,
    banks::{dispute, door, going_back, take_back, tell, the_refund, wanted},
    count, paid, refused,
};
use domain::{
    moment::{HOUR_MS, MINUTE_MS},
    money::Money,
    order::OrderState,
    payments::gateway::{Dispute, DisputeState, News},
    people::actor::{Action, Actor},
    tickets::state::ScanReason,
};
use money::{
    cancellation::{CancelRefusal, Cancellation, Taken},
    payments::{Debt, SettleRefusal},
};
use testing::{Stage, missing_right, says, stages};

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
        money::checkout::give_up_order(&stage.house, &order.secret).await.expect("unpaid");
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
        house::jobs::tick(&stage.house).await;
        assert_eq!(count(&stage, "refunds where done_at_ms is not null").await, 1);
        assert_eq!(stage.bank.refunded_minor(&order.reference), EACH - 1);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_lost_chargeback_tickets_are_taken_back_and_what_the_bank_took_goes_first() {
    for stage in stages().await {
        let order = paid(&stage, &[3, 4, 5]).await;
        let held = EACH + 100;
        dispute(&stage, &order, "dp_1", held, DisputeState::Opened).await;
        let code = order.view(&stage).await.code;
        let early =
            money::cancellation::cancel(&stage.house, &Actor::Console, &code, &wanted(Taken::All))
                .await;
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
        house::jobs::tick(&stage.house).await;
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
        money::checkout::give_up_order(&stage.house, &order.secret).await.expect("unpaid");
        let view = order.view(&stage).await;
        assert_eq!(view.state, OrderState::Owed);
        let (house, console) = (&stage.house, Actor::Console);
        let owed = money::payments::debt_of(house, &console, view.id)
            .await
            .expect("read")
            .expect("a debt");
        assert_eq!(owed.amount, Money::euro(EACH - 1));
        let (mark, other) = (owed.mark(), Debt { since: owed.since.plus_ms(1), ..owed }.mark());
        let guest = stage.guest().await;
        assert_eq!(money::payments::debt_of(house, &guest, view.id).await.expect("read"), None);
        let wrong = [
            (&console, " ", mark.as_str(), SettleRefusal::HowMissing),
            (&console, &"x".repeat(201), mark.as_str(), SettleRefusal::HowTooLong),
            (&console, "transfer", other.as_str(), SettleRefusal::Changed),
        ];
        for (actor, how, shown, refusal) in wrong {
            let answer = money::payments::settle_debt(house, actor, &view.code, how, shown).await;
            assert_eq!(refused(answer), refusal);
        }
        let told = ("Transfer of 3 March", mark.as_str());
        let by_guest = money::payments::settle_debt(house, &guest, &view.code, told.0, told.1);
        assert_eq!(missing_right(by_guest.await), Some(Action::RefundOrder));
        let both = (0..2)
            .map(|_| money::payments::settle_debt(house, &console, &view.code, told.0, told.1));
        let both = futures::future::join_all(both).await;
        assert_eq!(both.iter().filter(|answer| answer.is_ok()).count(), 1, "{both:?}");
        let late = money::payments::settle_debt(house, &console, &view.code, told.0, told.1).await;
        assert_eq!(refused(late), SettleRefusal::NothingOwed);
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
        let view = order.view(&stage).await;
        let debt =
            money::payments::debt_of(&stage.house, &Actor::Console, view.id).await.expect("read");
        let mark = debt.expect("a debt").mark();
        let told = ("Transfer of 3 March", mark.as_str());
        money::payments::settle_debt(&stage.house, &Actor::Console, &view.code, told.0, told.1)
            .await
            .expect("owed");
        dispute(&stage, &order, "dp_1", 2 * EACH, DisputeState::Opened).await;
        dispute(&stage, &order, "dp_1", 2 * EACH, DisputeState::Lost).await;
        assert_eq!(take_back(&stage, &order, None).await, 0);
        assert_eq!(balance(&stage, "receivables").await, EACH);
        assert_eq!(balance(&stage, "gateway:house-web").await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refund_that_is_refused_because_of_a_chargeback_is_no_debt() {
    for stage in stages().await {
        let order = paid(&stage, &[3]).await;
        stage.bank.delay_refunds(true);
        let view = order.view(&stage).await;
        money::cancellation::cancel(&stage.house, &Actor::Console, &view.code, &wanted(Taken::All))
            .await
            .expect("cut");
        house::jobs::tick(&stage.house).await;
        // While the refund is on its way, the shopper asks their bank for the same.
        dispute(&stage, &order, "dp_1", EACH, DisputeState::Opened).await;
        assert_eq!(balance(&stage, "receivables").await, 0);
        let (refund, reason) = (the_refund(&stage).await, "charge_disputed".to_owned());
        tell(&stage, &order, News::RefundFailed { refund, reason }).await;
        assert_sound(&stage).await;
        assert_eq!(
            money::payments::debt_of(&stage.house, &Actor::Console, view.id).await.expect("read"),
            None
        );
        assert_eq!(balance(&stage, "debts").await, 0);
        assert_eq!(balance(&stage, "gateway:house-web").await, 0);
        assert_eq!(count(&stage, "outbox where topic like 'letter.refund-refused%'").await, 0);
        dispute(&stage, &order, "dp_1", EACH, DisputeState::Won).await;
        assert_eq!(balance(&stage, "debts").await, -EACH);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_chargeback_holds_is_first_what_the_house_owes() {
    for stage in stages().await {
        // One of two is taken back; the chargeback takes what is left, for all anybody knows.
        let order = paid(&stage, &[3, 4]).await;
        stage.bank.delay_refunds(true);
        let view = order.view(&stage).await;
        let first = wanted(Taken::These(vec![view.lines[0].line]));
        money::cancellation::cancel(&stage.house, &Actor::Console, &view.code, &first)
            .await
            .expect("cut");
        dispute(&stage, &order, "dp_1", EACH, DisputeState::Opened).await;
        assert_eq!(balance(&stage, "receivables").await, EACH);
        assert_eq!(door(&stage, &order).await, ScanReason::PaymentDisputed);
        let (refund, reason) = (the_refund(&stage).await, "charge_disputed".to_owned());
        tell(&stage, &order, News::RefundFailed { refund, reason }).await;
        assert_sound(&stage).await;
        for account in ["receivables", "debts"] {
            assert_eq!(balance(&stage, account).await, 0);
        }
        assert_eq!(balance(&stage, "gateway:house-web").await, EACH);
        assert_eq!(door(&stage, &order).await, ScanReason::Valid);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_chargeback_of_less_than_a_debt_makes_it_less() {
    for stage in stages().await {
        let (order, refund) = going_back(&stage).await;
        tell(&stage, &order, News::RefundFailed { refund, reason: "closed".to_owned() }).await;
        dispute(&stage, &order, "dp_1", 2_000, DisputeState::Opened).await;
        assert_eq!(balance(&stage, "receivables").await, 0);
        let (console, view) = (Actor::Console, order.view(&stage).await);
        let owed =
            async || money::payments::debt_of(&stage.house, &console, view.id).await.expect("read");
        let debt = owed().await.expect("a debt");
        assert_eq!(debt.amount, Money::euro(EACH - 2_001));
        let mark = debt.mark();
        let told = ("Transfer of 3 March", mark.as_str());
        money::payments::settle_debt(&stage.house, &console, &view.code, told.0, told.1)
            .await
            .expect("owed");
        assert_eq!(owed().await, None);
        assert_sound(&stage).await;
        dispute(&stage, &order, "dp_1", 2_000, DisputeState::Won).await;
        assert_eq!(owed().await.map(|debt| debt.amount), Some(Money::euro(2_000)));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn tickets_are_good_again_once_what_a_chargeback_took_was_taken_back() {
    for stage in stages().await {
        let order = paid(&stage, &[3, 4]).await;
        dispute(&stage, &order, "dp_1", EACH, DisputeState::Opened).await;
        dispute(&stage, &order, "dp_1", EACH, DisputeState::Lost).await;
        assert_eq!(door(&stage, &order).await, ScanReason::PaymentDisputed);
        assert_eq!(take_back(&stage, &order, Some(1)).await, 0);
        assert_eq!(door(&stage, &order).await, ScanReason::Valid);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_chargeback_that_is_told_before_its_payment_counts() {
    for stage in stages().await {
        let order = sale::order(&stage, &[3]).await;
        dispute(&stage, &order, "dp_1", EACH, DisputeState::Opened).await;
        stage.bank.capture(&order.reference);
        sale::notify(&stage, &order.reference).await;
        assert_sound(&stage).await;
        assert_eq!(balance(&stage, "receivables").await, EACH);
        assert_eq!(balance(&stage, "gateway:house-web").await, 0);
        assert_eq!(door(&stage, &order).await, ScanReason::PaymentDisputed);
        dispute(&stage, &order, "dp_1", EACH, DisputeState::Won).await;
        assert_eq!(door(&stage, &order).await, ScanReason::Valid);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refund_with_an_unknown_answer_is_given_up_after_a_limit_and_holds_up_no_other() {
    for stage in stages().await {
        let order = paid(&stage, &[3, 4]).await;
        stage.bank.answer_unknown(Some(EACH));
        let view = order.view(&stage).await;
        let one = wanted(Taken::These(vec![view.lines[0].line]));
        money::cancellation::cancel(&stage.house, &Actor::Console, &view.code, &one)
            .await
            .expect("taken back");
        let rest = Cancellation { fees_back: false, ..wanted(Taken::All) };
        money::cancellation::cancel(&stage.house, &Actor::Console, &view.code, &rest)
            .await
            .expect("taken back");
        for _ in 0..3 * 24 {
            stage.clock.advance_ms(HOUR_MS);
            house::jobs::tick(&stage.house).await;
        }
        assert_eq!(stage.bank.refunded_minor(&order.reference), EACH - 150, "the later one went");
        assert_eq!(count(&stage, "refunds where failed_at_ms is not null").await, 1);
        assert_eq!(count(&stage, "refunds where tries = unknown_answers and tries = 30").await, 1);
        assert_eq!(balance(&stage, "debts").await, -EACH);
        let debt = money::payments::debt_of(&stage.house, &Actor::Console, view.id).await;
        assert_eq!(debt.expect("read").expect("staff see it").amount, Money::euro(EACH));
        let mut told = stage.mail.mails();
        told.retain(|it| says(&it.subject, "mail-refund-refused-subject"));
        assert_eq!(told.len(), 1);
        assert_sound(&stage).await;
    }
}
