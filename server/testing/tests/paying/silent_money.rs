//! Money that the bank took without telling the house.

use crate::paying::payments::{assert_one_sale, run_out};
use crate::sale::{EACH, assert_sound, notify, order, paid};
use domain::{moment::DAY_MS, order::OrderState, payments::gateway::Outcome};
use house::jobs;
use testing::stages;

#[tokio::test(flavor = "multi_thread")]
async fn money_taken_silently_after_a_decline_makes_tickets() {
    for stage in stages().await {
        let order = order(&stage, &[3]).await;
        stage.bank.decide(&order.reference, Outcome::Declined { reason: "no".to_owned() });
        notify(&stage, &order.reference).await;
        // Another card on the bank's page; the browser dies and the message is lost.
        stage.bank.capture(&order.reference);
        run_out(&stage).await;
        assert_one_sale(&stage, &order, 1).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn money_taken_silently_for_an_order_that_ended_declined_goes_back() {
    for stage in stages().await {
        let late = order(&stage, &[3]).await;
        stage.bank.decide(&late.reference, Outcome::Declined { reason: "no".to_owned() });
        notify(&stage, &late.reference).await;
        run_out(&stage).await;
        assert_eq!(late.view(&stage).await.state, OrderState::Expired);
        paid(&stage, &[3]).await;
        stage.bank.capture(&late.reference);
        stage.clock.advance_ms(2 * DAY_MS);
        jobs::tick(&stage.house).await;
        assert_eq!(stage.bank.refunded_minor(&late.reference), EACH);
        assert_eq!(late.view(&stage).await.state, OrderState::Refunded);
        assert_sound(&stage).await;
    }
}
