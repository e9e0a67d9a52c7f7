//! Refunds that a bank refused, and chargebacks of the same payment.

use crate::sale::{
    EACH, Order, assert_sound, balance,
    banks::{dispute, door, tell, wanted},
    paid,
};
use domain::{
    id::RefundId,
    moment::MINUTE_MS,
    money::Money,
    payments::gateway::{DisputeState, News},
    people::actor::Actor,
    tickets::state::ScanReason,
};
use money::{
    cancellation::{Cancellation, Taken},
    payments::EnteredRefund,
};
use testing::{Stage, stages, text};

/// One ticket without its fee.
const TICKET: i64 = EACH - 150;

/// Takes back one ticket after the other, as many as these, and gives their refunds.
async fn take_back(stage: &Stage, order: &Order, with_fees: &[bool]) -> Vec<RefundId> {
    let mut refunds: Vec<RefundId> = Vec::new();
    for fees_back in with_fees {
        let view = order.view(stage).await;
        let one = wanted(Taken::These(vec![view.lines[0].line]));
        let one = Cancellation { fees_back: *fees_back, ..one };
        money::cancellation::cancel(&stage.house, &Actor::Console, &view.code, &one)
            .await
            .expect("taken back");
        let newest = "select id from refunds order by requested_at_ms desc limit 1";
        let newest = text(stage.store(), newest).await.expect("read").expect("a refund");
        refunds.push(newest.parse().expect("an identity"));
        stage.clock.advance_ms(MINUTE_MS);
    }
    refunds
}

async fn fails(stage: &Stage, order: &Order, refund: RefundId) {
    let reason = "closed".to_owned();
    tell(stage, order, News::RefundFailed { refund, reason }).await;
    assert_sound(stage).await;
}

async fn debt(stage: &Stage, order: &Order) -> Option<Money> {
    let id = order.view(stage).await.id;
    let debt = money::payments::debt_of(&stage.house, &Actor::Console, id).await.expect("read");
    debt.map(|debt| debt.amount)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_chargeback_takes_two_debts_one_after_the_other_and_no_more_than_it_is() {
    for stage in stages().await {
        let order = paid(&stage, &[3, 4, 5]).await;
        stage.bank.delay_refunds(true);
        let refunds = take_back(&stage, &order, &[false, false]).await;
        for refund in &refunds {
            fails(&stage, &order, *refund).await;
        }
        assert_eq!(debt(&stage, &order).await, Some(Money::euro(2 * TICKET)));
        dispute(&stage, &order, "dp_1", TICKET + 2_000, DisputeState::Opened).await;
        assert_eq!(debt(&stage, &order).await, Some(Money::euro(TICKET - 2_000)));
        assert_eq!(balance(&stage, "receivables").await, 0);
        assert_eq!(door(&stage, &order).await, ScanReason::Valid);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_chargeback_took_for_one_debt_it_doesn_t_take_for_the_next() {
    for stage in stages().await {
        let order = paid(&stage, &[3, 4, 5]).await;
        stage.bank.delay_refunds(true);
        let refunds = take_back(&stage, &order, &[false, false]).await;
        fails(&stage, &order, refunds[0]).await;
        dispute(&stage, &order, "dp_1", TICKET, DisputeState::Opened).await;
        assert_eq!(debt(&stage, &order).await, None);
        fails(&stage, &order, refunds[1]).await;
        assert_eq!(debt(&stage, &order).await, Some(Money::euro(TICKET)));
        assert_eq!(balance(&stage, "debts").await, -TICKET);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_refunds_of_a_payment_the_one_that_failed_is_owed() {
    for stage in stages().await {
        let order = paid(&stage, &[3, 4]).await;
        let refunds = take_back(&stage, &order, &[true, false]).await;
        for _ in 0..3 {
            house::jobs::tick(&stage.house).await;
            stage.clock.advance_ms(MINUTE_MS);
        }
        assert_eq!(stage.bank.refunded_minor(&order.reference), EACH + TICKET);
        fails(&stage, &order, refunds[1]).await;
        assert_eq!(debt(&stage, &order).await, Some(Money::euro(TICKET)));
    }
}

/// The bank gave the money, and its chargeback took it once more: that is the other ticket's.
#[tokio::test]
async fn a_refund_that_is_heard_of_as_done_after_a_chargeback_leaves_that_owed_by_the_shopper() {
    for stage in stages().await {
        let order = paid(&stage, &[3, 4]).await;
        let refunds = take_back(&stage, &order, &[true]).await;
        stage.bank.set_hanging(true);
        let house = stage.house.clone();
        let asking = tokio::spawn(async move { money::payments::reconcile(&house).await });
        stage.bank.until_hung(1).await;
        fails(&stage, &order, refunds[0]).await;
        assert_eq!(debt(&stage, &order).await, Some(Money::euro(EACH)));
        dispute(&stage, &order, "dp_1", 2_000, DisputeState::Opened).await;
        assert_eq!(debt(&stage, &order).await, Some(Money::euro(EACH - 2_000)));
        stage.bank.set_hanging(false);
        asking.await.expect("no panic").expect("no fault");
        assert_sound(&stage).await;
        assert_eq!(debt(&stage, &order).await, None);
        for (account, minor) in
            [("debts", 0), ("receivables", 2_000), ("gateway:house-web", EACH - 2_000)]
        {
            assert_eq!(balance(&stage, account).await, minor, "{account}");
        }
        assert_eq!(door(&stage, &order).await, ScanReason::PaymentDisputed);
    }
}

/// A chargeback brought a part of what the bank refused, staff send the rest on the bank's pages.
#[tokio::test(flavor = "multi_thread")]
async fn who_enters_the_rest_of_a_debt_as_sent_leaves_nothing_owed_by_the_shopper() {
    for stage in stages().await {
        let order = paid(&stage, &[3, 4]).await;
        stage.bank.delay_refunds(true);
        let refunds = take_back(&stage, &order, &[true]).await;
        fails(&stage, &order, refunds[0]).await;
        dispute(&stage, &order, "dp_1", 2_000, DisputeState::Opened).await;
        let (view, console) = (order.view(&stage).await, Actor::Console);
        let debt = money::payments::debt_of(&stage.house, &console, view.id)
            .await
            .expect("read")
            .expect("a debt");
        let said = ("on the bank's page", debt.mark());
        let said = EnteredRefund { how: said.0, slip: "", shown: &said.1 };
        let sent = money::payments::enter_refund(&stage.house, &console, &view.code, &said).await;
        assert_eq!(sent.expect("entered"), Money::euro(EACH - 2_000));
        assert_sound(&stage).await;
        for (account, minor) in [("debts", 0), ("receivables", 0), ("gateway:house-web", EACH)] {
            assert_eq!(balance(&stage, account).await, minor, "{account}");
        }
        assert_eq!(door(&stage, &order).await, ScanReason::Valid, "the other ticket is paid");
    }
}
