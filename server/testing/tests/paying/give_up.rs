//! An unpaid order stays in its shopper's sight, and is theirs to give up.

use crate::sale::{EACH, assert_sound, count, form, hold, notify, order};
use domain::{moment::MINUTE_MS, order::OrderState, payments::gateway::Outcome};
use house::Failure;
use money::checkout::PayRefusal;
use testing::{Stage, stages};

#[tokio::test(flavor = "multi_thread")]
async fn an_order_that_its_shopper_gives_up_frees_its_seats_at_once() {
    for stage in stages().await {
        let order = order(&stage, &[3]).await;
        money::checkout::give_up_order(&stage.house, &order.secret).await.expect("unpaid");
        assert_eq!(order.view(&stage).await.state, OrderState::GivenUp);
        let ben = stage.guest().await;
        hold(&stage, &ben, stage.performance, &[3]).await;
        let again = money::checkout::give_up_order(&stage.house, &order.secret).await;
        assert!(matches!(again, Err(Failure::Refused(PayRefusal::NotOpen))));
        // The bank's page was still open, and the seat is another's now.
        stage.bank.capture(&order.reference);
        notify(&stage, &order.reference).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(order.view(&stage).await.state, OrderState::Refunded);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_that_was_paid_meanwhile_is_not_given_up() {
    for stage in stages().await {
        let order = order(&stage, &[3]).await;
        stage.bank.capture(&order.reference);
        let refused = money::checkout::give_up_order(&stage.house, &order.secret).await;
        assert!(matches!(refused, Err(Failure::Refused(PayRefusal::NotOpen))));
        assert_eq!(order.view(&stage).await.state, OrderState::Paid);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_only_approved_is_not_taken_of_what_is_given_up() {
    for stage in stages().await {
        stage.bank.set_closing(true);
        let order = order(&stage, &[3]).await;
        stage.bank.approve(&order.reference);
        money::checkout::give_up_order(&stage.house, &order.secret).await.expect("unpaid");
        assert_eq!(order.view(&stage).await.state, OrderState::GivenUp);
        assert_eq!(stage.bank.outcome(&order.reference), Some(Outcome::Abandoned));
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_failed_is_not_taken_because_the_house_asks_about_it() {
    for stage in stages().await {
        stage.bank.set_closing(true);
        let order = order(&stage, &[3]).await;
        let declined = Outcome::Declined { reason: "INSTRUMENT_DECLINED".to_owned() };
        stage.bank.decide(&order.reference, declined.clone());
        notify(&stage, &order.reference).await;
        assert_eq!(order.view(&stage).await.state, OrderState::PaymentFailed);
        stage.bank.approve(&order.reference);
        for _ in 0..6 {
            stage.clock.advance_ms(30 * MINUTE_MS);
            house::jobs::tick(&stage.house).await;
        }
        assert_eq!(order.view(&stage).await.state, OrderState::Expired);
        assert_eq!(stage.bank.outcome(&order.reference), Some(declined));
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_given_up_while_the_bank_is_away() {
    for stage in stages().await {
        let order = order(&stage, &[3]).await;
        stage.bank.set_away(true);
        let refused = money::checkout::give_up_order(&stage.house, &order.secret).await;
        assert!(matches!(refused, Err(Failure::Refused(PayRefusal::GatewayUnreachable))));
        assert_eq!(count(&stage, "claims where holder = 'order'").await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_browser_is_told_of_its_unpaid_order() {
    for stage in stages().await {
        let ana = stage.guest().await;
        hold(&stage, &ana, stage.performance, &[3]).await;
        let form = form(&stage, &ana, EACH).await;
        let order =
            money::checkout::place_order(&stage.house, &ana, &form).await.expect("an order");
        let session = Stage::session_of(&ana);
        let waits = async || {
            selling::basket::basket_state(&stage.house, session).await.expect("read").waiting_order
        };
        assert_eq!(waits().await, Some(order.secret.clone()));
        money::checkout::give_up_order(&stage.house, &order.secret).await.expect("unpaid");
        assert_eq!(waits().await, None);
    }
}
