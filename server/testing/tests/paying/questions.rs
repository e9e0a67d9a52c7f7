//! What the house asks a bank by itself, how often, and that no question is lost.

use crate::sale::{assert_sound, count, notify, order};
use domain::{
    moment::{DAY_MS, HOUR_MS, MINUTE_MS},
    order::OrderState,
    payments::gateway::Outcome,
};
use testing::stages;

#[tokio::test(flavor = "multi_thread")]
async fn a_declined_attempt_is_not_asked_about_for_ever() {
    for stage in stages().await {
        let order = order(&stage, &[3]).await;
        stage.bank.decide(&order.reference, Outcome::Declined { reason: "no".to_owned() });
        notify(&stage, &order.reference).await;
        for _ in 0..20 {
            stage.clock.advance_ms(DAY_MS);
            house::jobs::tick(&stage.house).await;
        }
        assert!((2..=10).contains(&stage.bank.asked()), "{} questions", stage.bank.asked());
        assert_eq!(count(&stage, "payments where ask_at_ms is not null").await, 0);
        assert_eq!(count(&stage, "journal where action = 'payment.decline'").await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_took_long_speaks_of_the_time_of_its_question() {
    for stage in stages().await {
        let order = order(&stage, &[3]).await;
        stage.clock.advance_ms(MINUTE_MS);
        stage.bank.answer_late(true);
        let asks = {
            let house = stage.house.clone();
            tokio::spawn(async move { money::payments::reconcile(&house).await })
        };
        stage.bank.until_hung(1).await;
        stage.bank.capture(&order.reference);
        // "Pending" arrives when the grace is over, and nobody was asked since.
        stage.clock.advance_ms(2 * HOUR_MS);
        stage.bank.set_hanging(false);
        asks.await.expect("no panic").expect("reconciled");
        stage.bank.answer_late(false);
        assert_eq!(count(&stage, "claims").await, 1, "its seat waits for an answer");
        house::jobs::tick(&stage.house).await;
        assert_eq!(order.view(&stage).await.state, OrderState::Paid);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_last_question_that_was_lost_is_asked_again() {
    for stage in stages().await {
        let order = order(&stage, &[3]).await;
        stage.bank.set_away(true);
        // The house itself was away for a week, and comes back before its network.
        stage.clock.advance_ms(8 * DAY_MS);
        house::jobs::tick(&stage.house).await;
        stage.bank.set_away(false);
        stage.clock.advance_ms(HOUR_MS);
        house::jobs::tick(&stage.house).await;
        assert_eq!(order.view(&stage).await.state, OrderState::Expired);
        assert_eq!(count(&stage, "claims").await, 0);
        assert_sound(&stage).await;
    }
}
