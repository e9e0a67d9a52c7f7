//! When a bank is asked for a refund again: never while a try may still be heard, then ever more
//! rarely.

use crate::sale::{EACH, assert_sound, banks::wanted, count, paid};
use domain::{
    moment::{MINUTE_MS, SECOND_MS},
    people::actor::Actor,
};
use money::cancellation::Taken;
use testing::{Stage, number, stages};

/// Twice as long as a bank has for an answer.
const PATIENCE_MS: i64 = 40 * SECOND_MS;

/// One ticket was taken back, and its money is to go back by this reference.
async fn asked_back(stage: &Stage) -> String {
    let order = paid(stage, &[3]).await;
    let code = order.view(stage).await.code;
    money::cancellation::cancel(&stage.house, &Actor::Console, &code, &wanted(Taken::All))
        .await
        .expect("taken back");
    order.reference
}

async fn tries(stage: &Stage) -> i64 {
    number(stage.store(), "select tries from refunds").await.expect("a number")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bank_that_thinks_about_a_refund_is_asked_ever_more_rarely() {
    for stage in stages().await {
        stage.bank.delay_refunds(true);
        asked_back(&stage).await;
        money::payments::reconcile(&stage.house).await.expect("no fault");
        stage.clock.advance_ms(PATIENCE_MS - 1);
        money::payments::reconcile(&stage.house).await.expect("no fault");
        assert_eq!(tries(&stage).await, 1, "the first may still be heard");
        stage.clock.advance_ms(1);
        money::payments::reconcile(&stage.house).await.expect("no fault");
        assert_eq!(tries(&stage).await, 2);
        for _ in 0..3 * 60 {
            stage.clock.advance_ms(MINUTE_MS);
            money::payments::reconcile(&stage.house).await.expect("no fault");
        }
        assert_eq!(tries(&stage).await, 11, "each gap is twice the last, up to an hour");
        assert_sound(&stage).await;
    }
}

/// Nodes' clocks differ by five minutes at most.
#[tokio::test]
async fn a_try_whose_program_died_is_made_again_once_no_clock_can_take_it_for_alive() {
    for stage in stages().await {
        let reference = asked_back(&stage).await;
        stage.bank.set_hanging(true);
        let house = stage.house.clone();
        let dying = tokio::spawn(async move { money::payments::reconcile(&house).await });
        stage.bank.until_hung(1).await;
        dying.abort();
        assert!(dying.await.expect_err("it died").is_cancelled());
        stage.bank.set_hanging(false);
        stage.clock.advance_ms(PATIENCE_MS + 5 * MINUTE_MS - 1);
        money::payments::reconcile(&stage.house).await.expect("no fault");
        assert_eq!(stage.bank.refunded_minor(&reference), 0);
        stage.clock.advance_ms(1);
        money::payments::reconcile(&stage.house).await.expect("no fault");
        assert_eq!(stage.bank.refunded_minor(&reference), EACH);
        assert_eq!(tries(&stage).await, 2);
        assert_sound(&stage).await;
    }
}

/// On one thread, so that the call waits before the clock moves.
#[tokio::test]
async fn a_machine_that_slept_sends_a_refund_only_while_its_try_lasts() {
    for (slept_ms, sent) in [(PATIENCE_MS, EACH), (PATIENCE_MS + 1, 0)] {
        for stage in stages().await {
            let reference = asked_back(&stage).await;
            stage.bank.set_hanging(true);
            let house = stage.house.clone();
            let sleeping = tokio::spawn(async move { money::payments::reconcile(&house).await });
            stage.bank.until_hung(1).await;
            stage.clock.advance_ms(slept_ms);
            stage.bank.set_hanging(false);
            sleeping.await.expect("no panic").expect("no fault");
            assert_eq!(stage.bank.refunded_minor(&reference), sent, "after {slept_ms} ms");
            let open = "refunds where done_at_ms is null";
            assert_eq!(count(&stage, open).await, i64::from(sent == 0));
            assert_sound(&stage).await;
        }
    }
}
