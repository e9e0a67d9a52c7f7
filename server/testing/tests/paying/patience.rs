//! Banks and mail servers that hang: nobody waits for them for ever, and nothing is lost.

use crate::sale::{self, Order, assert_sound, count, form, hold, notify, order, paid, reference};
use domain::{
    moment::{HOUR_MS, MINUTE_MS},
    money::Money,
    order::OrderState,
    payments::gateway::Outcome,
};
use house::{Failure, HouseSettings};
use money::{
    checkout::{Next, PayRefusal},
    payments::Returned,
};
use std::time::Duration;
use testing::{Stage, stages, text};

/// Longer than any of this takes on a busy machine.
const LONG: Duration = Duration::from_secs(60);

async fn hasty() -> Stage {
    let limit = Duration::from_millis(100);
    let settings = HouseSettings { gateway_limit: limit, ..HouseSettings::default() };
    Stage::on_sqlite_with(settings).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bank_that_hangs_is_a_bank_that_is_away() {
    let stage = hasty().await;
    let ana = stage.guest().await;
    hold(&stage, &ana, stage.performance, &[1]).await;
    let form = form(&stage, &ana, sale::EACH).await;
    stage.bank.set_hanging(true);
    let placed = money::checkout::place_order(&stage.house, &ana, &form).await.expect("an order");
    assert_eq!(placed.next, Next::GatewayUnreachable);
    let again = money::checkout::pay_again(&stage.house, &placed.secret, None).await;
    assert!(matches!(again, Err(Failure::Refused(PayRefusal::GatewayUnreachable))));
    let known = text(stage.store(), "select reference from payments").await.expect("a row");
    let known = known.expect("an attempt");
    let back = money::payments::returned(&stage.house, &known, None).await.expect("no fault");
    assert_eq!(back, Some(Returned::Stranger { language: "en".to_owned() }));
    stage.clock.advance_ms(MINUTE_MS);
    house::jobs::tick(&stage.house).await;
    stage.bank.set_hanging(false);
    let again =
        money::checkout::place_order(&stage.house, &ana, &form).await.expect("the same order");
    stage.bank.capture(&reference(&again));
    stage.clock.advance_ms(10 * MINUTE_MS);
    house::jobs::tick(&stage.house).await;
    let order = Order { secret: again.secret.clone(), reference: reference(&again) };
    assert_eq!(order.view(&stage).await.state, OrderState::Paid);
    assert_sound(&stage).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn while_a_bank_hangs_no_transaction_is_open() {
    for stage in stages().await {
        let ana = stage.guest().await;
        hold(&stage, &ana, stage.performance, &[1]).await;
        let late = order(&stage, &[2]).await;
        let form = form(&stage, &ana, sale::EACH).await;
        stage.bank.set_hanging(true);
        let house = stage.house.clone();
        let placing =
            tokio::spawn(async move { money::checkout::place_order(&house, &ana, &form).await });
        stage.bank.until_hung(1).await;
        stage.clock.advance_ms(MINUTE_MS);
        let house = stage.house.clone();
        let asking = tokio::spawn(async move { money::payments::reconcile(&house).await });
        stage.bank.until_hung(2).await;
        let ben = stage.guest().await;
        let held = hold(&stage, &ben, stage.performance, &[5]);
        tokio::time::timeout(LONG, held).await.expect("nobody waits for the bank");
        stage.bank.capture(&late.reference);
        stage.bank.set_hanging(false);
        placing.await.expect("no panic").expect("an order");
        asking.await.expect("no panic").expect("no fault");
        assert_eq!(late.view(&stage).await.state, OrderState::Paid);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refund_waits_for_a_bank_that_hangs_and_is_made_once() {
    let stage = hasty().await;
    let order = order(&stage, &[3]).await;
    let too_little = Outcome::captured(Money::euro(1));
    stage.bank.decide(&order.reference, too_little);
    notify(&stage, &order.reference).await;
    stage.bank.set_hanging(true);
    for _ in 0..3 {
        house::jobs::tick(&stage.house).await;
        stage.clock.advance_ms(MINUTE_MS);
    }
    assert_eq!(stage.bank.refunded_minor(&order.reference), 0);
    stage.bank.set_hanging(false);
    stage.clock.advance_ms(HOUR_MS);
    house::jobs::tick(&stage.house).await;
    assert_eq!(stage.bank.refunded_minor(&order.reference), 1);
    assert_sound(&stage).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_server_that_hangs_is_left_and_tried_again() {
    let limit = Duration::from_millis(500);
    let settings = HouseSettings { mail_limit: limit, ..HouseSettings::default() };
    let stage = Stage::on_sqlite_with(settings).await;
    paid(&stage, &[3]).await;
    stage.mail.set_slow(true);
    tokio::time::timeout(LONG, house::outbox::deliver_outbox(&stage.house))
        .await
        .expect("it gives up")
        .expect("ok");
    let error = text(stage.store(), "select last_error from outbox").await.expect("a row");
    assert_eq!(error.as_deref(), Some("not sent within 0.5 s"));
    stage.mail.set_slow(false);
    // A machine that stands still for so long may need another try.
    for _ in 0..20 {
        stage.clock.advance_ms(HOUR_MS);
        house::jobs::tick(&stage.house).await;
    }
    assert_eq!(stage.mail.mails().len(), 1);
    assert_eq!(count(&stage, "outbox where done_at_ms is not null").await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bank_that_is_away_is_asked_a_few_times_a_round_and_about_all_once_it_is_back() {
    for stage in stages().await {
        for place in 0..20 {
            order(&stage, &[place]).await;
        }
        stage.clock.advance_ms(2 * MINUTE_MS);
        stage.bank.set_away(true);
        house::jobs::tick(&stage.house).await;
        let asked = count(&stage, "payments where asked > 0").await;
        assert!((3..=11).contains(&asked), "{asked}");
        stage.bank.set_away(false);
        house::jobs::tick(&stage.house).await;
        assert_eq!(count(&stage, "payments where asked > 0").await, 20);
        assert_sound(&stage).await;
    }
}
