//! Banks take back a part of an order that has several payments.

use crate::{
    paying::parts,
    sale::{
        self, assert_sound, balance,
        banks::{dispute, tell},
        count,
    },
};
use domain::{
    money::Money,
    order::OrderState,
    payments::gateway::{Dispute, DisputeState, News},
    people::actor::Actor,
};
use money::{
    cancellation::{CancelRefusal, Taken},
    payments::OwedEnd,
};
use testing::{Stage, number, stages, text};

async fn captured(stage: &Stage) -> i64 {
    let sum = "select cast(sum(captured_minor) as bigint) from payments";
    number(stage.store(), sum).await.expect("a sum")
}

#[tokio::test(flavor = "multi_thread")]
async fn tickets_of_an_order_whose_first_part_was_charged_back_are_refused_from_the_first_moment() {
    for stage in stages().await {
        let order = parts::ordered(&stage).await;
        stage.bank.capture(&order.reference);
        sale::back(&stage, &order.reference).await;
        let first = captured(&stage).await;
        dispute(&stage, &order, "dp_1", first, DisputeState::Opened).await;
        let second = parts::pay_next(&stage, &order).await;
        stage.bank.capture(&second);
        sale::back(&stage, &second).await;
        assert_eq!(order.view(&stage).await.state, OrderState::Paid);
        assert_eq!(count(&stage, "admissions where disputed_at_ms is not null").await, 2);
        let (id, state) = ("dp_1".to_owned(), DisputeState::Won);
        let won = Dispute { id, is_reversal: false, amount: Money::euro(first), state };
        tell(&stage, &order, News::Dispute(won)).await;
        assert_eq!(count(&stage, "admissions where disputed_at_ms is not null").await, 0);
        assert_sound(&stage).await;
    }
}

/// Before the whole order is paid no sale and no VAT of it are in the books.
#[tokio::test(flavor = "multi_thread")]
async fn a_part_that_is_written_off_while_the_order_waits_has_no_lines() {
    for stage in stages().await {
        let order = parts::ordered(&stage).await;
        stage.bank.capture(&order.reference);
        sale::back(&stage, &order.reference).await;
        let first = captured(&stage).await;
        for state in [DisputeState::Opened, DisputeState::Lost] {
            dispute(&stage, &order, "dp_1", first, state).await;
        }
        let (view, console) = (order.view(&stage).await, Actor::Console);
        assert_eq!(view.state, OrderState::PartlyPaid);
        let owed = money::payments::owed_by(&stage.house, &console, view.id)
            .await
            .expect("read")
            .expect("owed");
        let said = ("gone", owed.mark());
        let end = money::payments::end_owed(
            &stage.house,
            &console,
            &view.code,
            OwedEnd::WrittenOff,
            said.0,
            &said.1,
        );
        assert_eq!(end.await.expect("written off"), Money::euro(first));
        assert_sound(&stage).await;
        assert_eq!(count(&stage, "write_off_lines").await, 0);
        assert_eq!(balance(&stage, "vat").await, 0);
        assert_eq!(balance(&stage, "bad-debts").await, first);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_journal_of_an_order_names_each_payment_of_it() {
    for stage in stages().await {
        let order = parts::ordered(&stage).await;
        stage.bank.capture(&order.reference);
        sale::back(&stage, &order.reference).await;
        let second = parts::pay_next(&stage, &order).await;
        stage.bank.capture(&second);
        sale::back(&stage, &second).await;
        let detail = "select detail from journal where action = 'order.pay'";
        let detail = text(stage.store(), detail).await.expect("read").expect("one");
        let told: serde_json::Value = serde_json::from_str(&detail).expect("JSON");
        let told: Vec<_> = told["payments"].as_array().expect("a list").iter().collect();
        assert_eq!(told.len(), 2);
        for reference in [&order.reference, &second] {
            let id = format!("select id from payments where reference = '{reference}'");
            let id = text(stage.store(), &id).await.expect("read").expect("one");
            assert!(told.iter().any(|it| **it == id.as_str()), "{id} in {detail}");
        }
    }
}

/// Its first part was written off while it waited for the second; then that came.
#[tokio::test(flavor = "multi_thread")]
async fn what_was_written_off_before_the_order_was_whole_is_not_taken_back_afterwards() {
    for stage in stages().await {
        let order = parts::ordered(&stage).await;
        stage.bank.capture(&order.reference);
        sale::back(&stage, &order.reference).await;
        let first = captured(&stage).await;
        for state in [DisputeState::Opened, DisputeState::Lost] {
            dispute(&stage, &order, "dp_1", first, state).await;
        }
        let (view, console) = (order.view(&stage).await, Actor::Console);
        let owed = money::payments::owed_by(&stage.house, &console, view.id)
            .await
            .expect("read")
            .expect("owed");
        let said = ("gone", owed.mark());
        let end = money::payments::end_owed(
            &stage.house,
            &console,
            &view.code,
            OwedEnd::WrittenOff,
            said.0,
            &said.1,
        );
        end.await.expect("written off");
        let second = parts::pay_next(&stage, &order).await;
        stage.bank.capture(&second);
        sale::back(&stage, &second).await;
        assert_eq!(order.view(&stage).await.state, OrderState::Paid);
        let all = sale::banks::wanted(Taken::All);
        let back = money::cancellation::cancel(&stage.house, &console, &view.code, &all).await;
        assert_eq!(sale::refused(back), CancelRefusal::WrittenOff, "not a fault");
    }
}
