//! Refunds whose gateway answers with something that we don't know: they wait, hold up no later
//! refund that could not be mistaken for them, and are given up after a limit.

use crate::sale::{EACH, Order, assert_sound, banks::wanted, count, paid};
use domain::{
    moment::{HOUR_MS, MINUTE_MS},
    people::actor::Actor,
};
use money::{
    books::money_page::{MoneyLine, MoneyTable},
    cancellation::{Cancellation, Taken},
};
use testing::{Stage, stages};

const FEE: i64 = 150;

/// Two refunds of one payment; the bank doesn't understand the first.
async fn two_refunds(stage: &Stage) -> Order {
    let order = paid(stage, &[3, 4]).await;
    stage.bank.answer_unknown(Some(EACH));
    let (view, console) = (order.view(stage).await, Actor::Console);
    let one = wanted(Taken::These(vec![view.lines[0].line]));
    money::cancellation::cancel(&stage.house, &console, &view.code, &one)
        .await
        .expect("taken back");
    house::jobs::tick(&stage.house).await;
    let rest = Cancellation { fees_back: false, ..wanted(Taken::All) };
    money::cancellation::cancel(&stage.house, &console, &view.code, &rest)
        .await
        .expect("taken back");
    order
}

async fn hours(stage: &Stage, hours: i64) {
    for _ in 0..hours {
        stage.clock.advance_ms(HOUR_MS);
        house::jobs::tick(&stage.house).await;
    }
}

async fn refunds_on_the_money_page(stage: &Stage) -> Vec<MoneyLine> {
    let view =
        money::books::money_page::money_page(&stage.house, &Actor::Console).await.expect("a page");
    let found = view.tables.into_iter().find(|(table, _)| *table == MoneyTable::Refunds);
    found.expect("every table").1
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refund_with_an_unknown_answer_holds_up_no_later_one_and_staff_see_the_answer() {
    for stage in stages().await {
        let order = two_refunds(&stage).await;
        stage.clock.advance_ms(MINUTE_MS);
        house::jobs::tick(&stage.house).await;
        assert_eq!(stage.bank.refunded_minor(&order.reference), EACH - FEE, "the later one went");
        let waiting = refunds_on_the_money_page(&stage).await;
        let [waiting] = &*waiting else { panic!("one waits: {waiting:?}") };
        assert_eq!(waiting.reason.as_deref(), Some("unknown-answer a new code"));
        assert!(waiting.next_at.is_some(), "it is tried again: {waiting:?}");
        assert_eq!(count(&stage, "refunds where failed_at_ms is not null").await, 0);
        // The bank comes to itself: nothing of it is left.
        stage.bank.answer_unknown(None);
        hours(&stage, 1).await;
        assert_eq!(stage.bank.refunded_minor(&order.reference), 2 * EACH - FEE);
        assert_eq!(count(&stage, "refunds where failure is not null").await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn at_a_bank_that_knows_sums_only_the_later_refund_waits_for_the_limit() {
    for stage in stages().await {
        stage.bank.know_sums_only(true);
        let order = two_refunds(&stage).await;
        hours(&stage, 12).await;
        assert_eq!(stage.bank.refunded_minor(&order.reference), 0, "one after the other");
        hours(&stage, 24).await;
        assert_eq!(stage.bank.refunded_minor(&order.reference), EACH - FEE);
        assert_eq!(count(&stage, "refunds where tries = unknown_answers and tries = 30").await, 1);
        let refused = refunds_on_the_money_page(&stage).await;
        assert_eq!((refused.len(), refused[0].next_at), (1, None), "a debt of the house");
        assert_sound(&stage).await;
    }
}
