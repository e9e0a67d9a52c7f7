//! Money and tickets are equal, whatever comes twice, late, wrong or in another order.

use crate::sale::{
    EACH, Order, assert_sound, back, balance, count, hold, notify, order, paid, reference_of,
};
use domain::{
    moment::{DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS},
    money::{Currency, Money},
    order::OrderState,
    payments::gateway::Outcome,
};
use house::jobs;
use money::checkout;
use money::payments;
use testing::{Stage, plant, says, stages};

fn captured(minor: i64, currency: &str) -> Outcome {
    let currency = Currency::parse(currency).expect("a currency");
    Outcome::captured(Money::new(minor, currency))
}

/// Lets an order's time run out, the bank having answered as it was told.
pub async fn run_out(stage: &Stage) {
    stage.clock.advance_ms(45 * MINUTE_MS);
    jobs::tick(&stage.house).await;
}

pub async fn assert_one_sale(stage: &Stage, order: &Order, tickets: i64) {
    assert_eq!(order.view(stage).await.state, OrderState::Paid);
    assert_eq!(count(stage, "admissions").await, tickets);
    assert_eq!(count(stage, "barcodes").await, tickets);
    assert_eq!(count(stage, "claims where owner = 'order-line'").await, tickets);
    assert_eq!(balance(stage, "gateway:house-web").await, tickets * EACH);
    assert_eq!(count(stage, "outbox").await, 1);
    assert_sound(stage).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn money_makes_tickets_once_however_often_it_is_told() {
    for stage in stages().await {
        let order = order(&stage, &[3, 4]).await;
        stage.bank.capture(&order.reference);
        notify(&stage, &order.reference).await;
        notify(&stage, &order.reference).await;
        back(&stage, &order.reference).await;
        stage.clock.advance_ms(MINUTE_MS);
        jobs::tick(&stage.house).await;
        assert_one_sale(&stage, &order, 2).await;
        assert_eq!(stage.mail.mails().len(), 1);
        assert_eq!(balance(&stage, "vat").await, -(2 * 455 + 2 * 26));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_return_without_any_notification_is_enough() {
    for stage in stages().await {
        let order = paid(&stage, &[3]).await;
        assert_one_sale(&stage, &order, 1).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn without_return_and_notification_the_house_asks_by_itself() {
    for stage in stages().await {
        let order = order(&stage, &[3]).await;
        stage.bank.capture(&order.reference);
        stage.clock.advance_ms(30 * SECOND_MS);
        jobs::tick(&stage.house).await;
        assert_one_sale(&stage, &order, 1).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn many_who_tell_of_the_same_payment_at_once_make_one_set_of_tickets() {
    for stage in stages().await {
        let order = order(&stage, &[3, 4, 5]).await;
        stage.bank.capture(&order.reference);
        stage.clock.advance_ms(MINUTE_MS);
        let told = (0..24).map(|i| {
            let (house, reference) = (stage.house.clone(), order.reference.clone());
            tokio::spawn(async move {
                match i % 3 {
                    0 => {
                        drop(payments::returned(&house, &reference, None).await.expect("no fault"))
                    }
                    1 => drop(
                        payments::notified(&house, "test-bank", &[], reference.as_bytes()).await,
                    ),
                    _ => drop(payments::reconcile(&house).await.expect("no fault")),
                }
            })
        });
        for done in futures::future::join_all(told).await {
            done.expect("no panic");
        }
        assert_one_sale(&stage, &order, 3).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_forged_or_foreign_notification_changes_nothing() {
    for stage in stages().await {
        let order = order(&stage, &[3]).await;
        for (gateway, body) in [("test-bank", "nonsense"), ("redsys", order.reference.as_str())] {
            let told = payments::notified(&stage.house, gateway, &[], body.as_bytes()).await;
            assert!(told.expect("no fault").is_err());
        }
        stage.bank.decide("UNKNOWN", captured(EACH, "EUR"));
        let told = payments::notified(&stage.house, "test-bank", &[], b"UNKNOWN").await;
        assert!(told.expect("no fault").is_err());
        assert_eq!(
            payments::returned(&stage.house, "UNKNOWN", None).await.expect("no fault"),
            None
        );
        assert_eq!(order.view(&stage).await.state, OrderState::AwaitingPayment);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn another_amount_or_currency_than_asked_for_goes_back_and_buys_nothing() {
    for stage in stages().await {
        for (seat, minor, currency) in
            [(3, EACH - 1, "EUR"), (4, EACH + 1, "EUR"), (5, EACH, "USD")]
        {
            let order = order(&stage, &[seat]).await;
            stage.bank.decide(&order.reference, captured(minor, currency));
            notify(&stage, &order.reference).await;
            notify(&stage, &order.reference).await;
            jobs::tick(&stage.house).await;
            assert_eq!(stage.bank.refunded_minor(&order.reference), minor);
            assert_eq!(order.view(&stage).await.state, OrderState::PaymentFailed);
            checkout::pay_again(&stage.house, &order.secret, None)
                .await
                .expect("the right amount may follow");
        }
        assert_eq!(count(&stage, "admissions").await, 0);
        assert_eq!(balance(&stage, "refunds-due").await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_payment_of_a_paid_order_goes_back_once() {
    for stage in stages().await {
        let order = order(&stage, &[3]).await;
        let declined = Outcome::Declined { reason: "no".to_owned() };
        stage.bank.decide(&order.reference, declined);
        back(&stage, &order.reference).await;
        let second =
            checkout::pay_again(&stage.house, &order.secret, None).await.expect("another attempt");
        let second = reference_of(&second.url);
        // The bank changes its mind about the first, and takes the second too.
        stage.bank.capture(&order.reference);
        stage.bank.capture(&second);
        notify(&stage, &order.reference).await;
        notify(&stage, &second).await;
        notify(&stage, &second).await;
        for _ in 0..3 {
            jobs::tick(&stage.house).await;
        }
        assert_eq!(order.view(&stage).await.state, OrderState::Paid);
        assert_eq!(stage.bank.refunded_minor(&order.reference), 0);
        assert_eq!(stage.bank.refunded_minor(&second), EACH);
        assert_eq!(count(&stage, "refunds").await, 1);
        assert_eq!(balance(&stage, "gateway:house-web").await, EACH);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn another_card_on_the_banks_page_pays_after_a_decline_even_if_nobody_tells() {
    for stage in stages().await {
        let order = order(&stage, &[3]).await;
        stage.bank.decide(&order.reference, Outcome::Declined { reason: "no".to_owned() });
        notify(&stage, &order.reference).await;
        assert_eq!(order.view(&stage).await.state, OrderState::PaymentFailed);
        stage.bank.capture(&order.reference);
        back(&stage, &order.reference).await;
        assert_one_sale(&stage, &order, 1).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unpaid_order_ends_and_its_seats_are_free_again() {
    for stage in stages().await {
        let order = order(&stage, &[3]).await;
        stage.bank.decide(&order.reference, Outcome::Abandoned);
        run_out(&stage).await;
        assert_eq!(order.view(&stage).await.state, OrderState::Expired);
        assert_eq!(count(&stage, "claims").await, 0);
        assert_eq!(count(&stage, "outbox").await, 0);
        let ben = stage.guest().await;
        hold(&stage, &ben, stage.performance, &[3]).await;
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_gateway_is_asked_before_seats_go_back() {
    for stage in stages().await {
        let order = order(&stage, &[3]).await;
        stage.clock.advance_ms(44 * MINUTE_MS);
        jobs::tick(&stage.house).await;
        stage.bank.capture(&order.reference);
        stage.clock.advance_ms(MINUTE_MS);
        jobs::tick(&stage.house).await;
        assert_one_sale(&stage, &order, 1).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn while_the_bank_is_away_no_seat_goes_back() {
    for stage in stages().await {
        let order = order(&stage, &[3]).await;
        stage.bank.capture(&order.reference);
        stage.bank.set_away(true);
        for _ in 0..20 {
            stage.clock.advance_ms(10 * MINUTE_MS);
            jobs::tick(&stage.house).await;
        }
        assert_eq!(count(&stage, "claims where holder = 'order'").await, 1);
        stage.bank.set_away(false);
        stage.clock.advance_ms(HOUR_MS);
        jobs::tick(&stage.house).await;
        assert_one_sale(&stage, &order, 1).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_undecided_payment_keeps_its_seats_for_a_grace_only() {
    for stage in stages().await {
        let order = order(&stage, &[3]).await;
        run_out(&stage).await;
        assert_eq!(order.view(&stage).await.state, OrderState::AwaitingPayment);
        stage.clock.advance_ms(15 * MINUTE_MS);
        jobs::tick(&stage.house).await;
        assert_eq!(order.view(&stage).await.state, OrderState::Expired);
        // Days later the bank makes up its mind.
        stage.bank.capture(&order.reference);
        stage.clock.advance_ms(3 * DAY_MS);
        jobs::tick(&stage.house).await;
        assert_one_sale(&stage, &order, 1).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn late_money_completes_the_order_when_all_its_seats_are_free() {
    for stage in stages().await {
        let order = order(&stage, &[3, 4]).await;
        stage.bank.decide(&order.reference, Outcome::Abandoned);
        run_out(&stage).await;
        assert_eq!(order.view(&stage).await.state, OrderState::Expired);
        stage.bank.capture(&order.reference);
        notify(&stage, &order.reference).await;
        assert_one_sale(&stage, &order, 2).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn late_money_goes_back_whole_when_one_seat_is_gone() {
    for stage in stages().await {
        let late = order(&stage, &[3, 4]).await;
        stage.bank.decide(&late.reference, Outcome::Abandoned);
        run_out(&stage).await;
        let ben = paid(&stage, &[4]).await;
        stage.bank.capture(&late.reference);
        notify(&stage, &late.reference).await;
        notify(&stage, &late.reference).await;
        assert_eq!(late.view(&stage).await.state, OrderState::Refunding);
        jobs::tick(&stage.house).await;
        jobs::tick(&stage.house).await;
        assert_eq!(late.view(&stage).await.state, OrderState::Refunded);
        assert_eq!(stage.bank.refunded_minor(&late.reference), 2 * EACH);
        assert_eq!(ben.view(&stage).await.state, OrderState::Paid);
        assert_eq!(count(&stage, "claims").await, 1, "nothing of the late order is kept");
        assert_eq!(count(&stage, "refunds").await, 1);
        let mails = stage.mail.mails();
        let told = mails.iter().find(|mail| says(&mail.subject, "mail-money-back-subject"));
        let told = told.expect("the shopper is told");
        assert!(told.text.contains("103.00"), "{}", told.text);
        assert!(told.attachments.is_empty());
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn late_money_after_the_curtain_or_for_a_cancelled_performance_goes_back() {
    for stage in stages().await {
        let late = order(&stage, &[3]).await;
        stage.bank.decide(&late.reference, Outcome::Abandoned);
        run_out(&stage).await;
        let cancelled = order(&stage, &[4]).await;
        plant(stage.store(), "update performances set cancelled_at_ms = 1").await.expect("planted");
        stage.bank.capture(&cancelled.reference);
        notify(&stage, &cancelled.reference).await;
        plant(stage.store(), "update performances set cancelled_at_ms = null").await.expect("ok");
        stage.clock.advance_ms(12 * DAY_MS);
        stage.bank.capture(&late.reference);
        notify(&stage, &late.reference).await;
        jobs::tick(&stage.house).await;
        for order in [late, cancelled] {
            assert_eq!(stage.bank.refunded_minor(&order.reference), EACH);
            assert_eq!(order.view(&stage).await.state, OrderState::Refunded);
        }
        assert_eq!(count(&stage, "claims").await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refund_waits_for_the_bank_and_is_made_once() {
    for stage in stages().await {
        let order = order(&stage, &[3]).await;
        stage.bank.decide(&order.reference, captured(1, "EUR"));
        notify(&stage, &order.reference).await;
        stage.bank.set_away(true);
        for _ in 0..30 {
            stage.clock.advance_ms(HOUR_MS);
            jobs::tick(&stage.house).await;
        }
        assert_eq!(balance(&stage, "refunds-due").await, -1);
        stage.bank.set_away(false);
        stage.clock.advance_ms(HOUR_MS);
        let (one, two) =
            tokio::join!(payments::reconcile(&stage.house), payments::reconcile(&stage.house));
        one.and(two).expect("no fault");
        assert_eq!(stage.bank.refunded_minor(&order.reference), 1);
        assert_eq!(balance(&stage, "refunds-due").await, 0);
        assert_eq!(balance(&stage, "gateway:house-web").await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refund_that_the_bank_refuses_for_good_is_a_debt_and_the_shopper_is_told() {
    for stage in stages().await {
        let order = order(&stage, &[3]).await;
        stage.bank.decide(&order.reference, captured(1, "EUR"));
        notify(&stage, &order.reference).await;
        stage.bank.refuse_refunds(true);
        for _ in 0..3 {
            jobs::tick(&stage.house).await;
        }
        assert_eq!(balance(&stage, "debts").await, -1);
        assert_eq!(balance(&stage, "refunds-due").await, 0);
        let mails = stage.mail.mails();
        assert!(mails.iter().any(|mail| says(&mail.subject, "mail-refund-refused-subject")));
        assert_eq!(count(&stage, "journal where action = 'refund.refuse'").await, 1);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_expiry_and_money_at_the_same_moment_end_in_tickets_or_in_a_refund() {
    for stage in stages().await {
        for seat in 0..6 {
            let order = order(&stage, &[seat]).await;
            stage.clock.advance_ms(45 * MINUTE_MS);
            stage.bank.decide(&order.reference, Outcome::Abandoned);
            let house = stage.house.clone();
            let expiry =
                tokio::spawn(async move { payments::reconcile(&house).await.expect("no fault") });
            stage.bank.capture(&order.reference);
            notify(&stage, &order.reference).await;
            expiry.await.expect("no panic");
            assert_eq!(order.view(&stage).await.state, OrderState::Paid);
        }
        assert_eq!(count(&stage, "admissions").await, 6);
        assert_sound(&stage).await;
    }
}
