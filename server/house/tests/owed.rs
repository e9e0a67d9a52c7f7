//! What a lost chargeback leaves owed: paid another way, written off, won after all; and refunds
//! that staff have sent by hand.

use crate::sale::{
    EACH, Order, assert_sound, balance,
    banks::{dispute, door, going_back, take_back, tell, wanted},
    count, paid, refused,
};
use domain::{
    actor::{Action, Actor},
    id::AccountId,
    money::Money,
    payment::{DisputeState, News},
    ticket::ScanReason,
};
use house::{
    cancellation::{CancelRefusal, Sent, Taken},
    payments::{Debt, OwedEnd, SettleRefusal},
    testing::{Stage, number, stages, text},
};

/// Two tickets whose money a bank has taken back for good.
async fn lost(stage: &Stage) -> (Order, String) {
    let order = paid(stage, &[3, 4]).await;
    // Its invoice is there before.
    stage.house.tick().await;
    dispute(stage, &order, "dp_1", 2 * EACH, DisputeState::Opened).await;
    dispute(stage, &order, "dp_1", 2 * EACH, DisputeState::Lost).await;
    let code = order.view(stage).await.code;
    (order, code)
}

async fn owed(stage: &Stage, order: &Order) -> Option<Debt> {
    let id = order.view(stage).await.id;
    stage.house.owed_by(&Actor::Console, id).await.expect("read")
}

async fn end(stage: &Stage, order: &Order, end: OwedEnd) {
    let view = order.view(stage).await;
    let debt = owed(stage, order).await.expect("something is owed");
    let said = ("in cash on 3 March", debt.mark());
    let done = stage.house.end_owed(&Actor::Console, &view.code, end, (said.0, &said.1)).await;
    assert_eq!(done.expect("it ends"), debt.amount);
    stage.house.tick().await;
    assert_sound(stage).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_lost_chargeback_left_owed_is_paid_another_way_and_the_door_opens() {
    for stage in stages().await {
        let (order, code) = lost(&stage).await;
        assert_eq!(door(&stage, &order).await, ScanReason::PaymentDisputed);
        let debt = owed(&stage, &order).await.expect("owed");
        assert_eq!(debt.amount, Money::euro(2 * EACH));
        let currency = text(stage.store(), "select currency from receivables").await;
        assert_eq!(currency.expect("read").expect("one"), "EUR");
        let house = &stage.house;
        let try_end = async |actor: &Actor, how: &str, shown: &str| {
            refused(house.end_owed(actor, &code, OwedEnd::Paid, (how, shown)).await)
        };
        let mark = debt.mark();
        let guest = stage.guest().await;
        assert_eq!(try_end(&guest, "cash", &mark).await, SettleRefusal::NotPermitted);
        let account = AccountId(uuid::Uuid::nil());
        let grants = vec![(Action::ReadMoney, "*".to_owned())];
        let reader = Actor::Staff { account, grants };
        assert_eq!(try_end(&reader, "cash", &mark).await, SettleRefusal::NotPermitted);
        let console = Actor::Console;
        assert_eq!(try_end(&console, " ", &mark).await, SettleRefusal::HowMissing);
        assert_eq!(try_end(&console, "cash", "1 EUR 1").await, SettleRefusal::Changed);
        end(&stage, &order, OwedEnd::Paid).await;
        assert_eq!(try_end(&console, "cash", &mark).await, SettleRefusal::NothingOwed);
        let refused = "admissions where disputed_at_ms is not null";
        assert_eq!(count(&stage, refused).await, 0, "the door lets them in");
        assert_eq!(balance(&stage, "receivables").await, 0);
        assert_eq!(balance(&stage, "paid-in").await, 2 * EACH);
        assert_eq!(count(&stage, "journal where action = 'dispute.paid'").await, 1);
        // Taken back later: no card can give back what came in cash.
        assert_eq!(take_back(&stage, &order, Some(1)).await, 0);
        assert_eq!(balance(&stage, "debts").await, -EACH);
        // The bank decides otherwise after all: the card's money goes back to the card.
        dispute(&stage, &order, "dp_1", 2 * EACH, DisputeState::Won).await;
        stage.house.tick().await;
        assert_eq!(stage.bank.refunded_minor(&order.reference), 2 * EACH);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_written_off_has_its_rectifying_invoice_and_its_tickets_stay_refused() {
    for stage in stages().await {
        let (order, code) = lost(&stage).await;
        let vat = balance(&stage, "vat").await;
        end(&stage, &order, OwedEnd::WrittenOff).await;
        assert_eq!(owed(&stage, &order).await, None);
        assert_eq!(door(&stage, &order).await, ScanReason::PaymentDisputed);
        assert_eq!(balance(&stage, "receivables").await, 0);
        assert_eq!(balance(&stage, "vat").await, 0, "it was {vat}");
        assert_eq!(balance(&stage, "bad-debts").await, 2 * EACH + vat);
        assert_eq!(count(&stage, "journal where action = 'dispute.write-off'").await, 1);
        let sum = "select cast(sum(total_minor) as bigint) from invoices";
        assert_eq!(number(stage.store(), sum).await.expect("a sum"), 0);
        assert_eq!(count(&stage, "invoices where kind = 'rectifying'").await, 1);
        let all = wanted(Taken::All);
        let back = stage.house.cancel(&Actor::Console, &code, &all).await;
        assert_eq!(refused(back), CancelRefusal::WrittenOff);
        // Won after all: it is undone, and nothing goes back.
        dispute(&stage, &order, "dp_1", 2 * EACH, DisputeState::Won).await;
        stage.house.tick().await;
        assert_eq!(door(&stage, &order).await, ScanReason::Valid);
        for (account, minor) in [("bad-debts", 0), ("receivables", 0), ("vat", vat)] {
            assert_eq!(balance(&stage, account).await, minor, "{account}");
        }
        assert_eq!(number(stage.store(), sum).await.expect("a sum"), 2 * EACH);
        assert_eq!(stage.bank.refunded_minor(&order.reference), 0);
        assert_sound(&stage).await;
    }
}

/// The shopper has the price twice: once from staff, once from their own bank.
#[tokio::test(flavor = "multi_thread")]
async fn what_went_back_twice_is_written_off_without_lines() {
    for stage in stages().await {
        let order = paid(&stage, &[3, 4]).await;
        stage.house.tick().await;
        take_back(&stage, &order, None).await;
        let refund = text(stage.store(), "select id from refunds").await;
        let refund = refund.expect("read").expect("one").parse().expect("an identity");
        let reason = "charged back".to_owned();
        tell(&stage, &order, News::RefundFailed { refund, reason }).await;
        let view = order.view(&stage).await;
        let console = Actor::Console;
        let debt = stage.house.debt_of(&console, view.id).await.expect("read").expect("a debt");
        let said = ("a transfer", debt.mark());
        let settled = stage.house.settle_debt(&console, &view.code, (said.0, &said.1)).await;
        assert_eq!(settled.expect("settled"), Money::euro(2 * EACH));
        // Only now the bank says why it refused.
        dispute(&stage, &order, "dp_1", 2 * EACH, DisputeState::Lost).await;
        assert_eq!(owed(&stage, &order).await.expect("owed").amount, Money::euro(2 * EACH));
        end(&stage, &order, OwedEnd::WrittenOff).await;
        assert_eq!(balance(&stage, "bad-debts").await, 2 * EACH);
        assert_eq!(balance(&stage, "receivables").await, 0);
        assert_eq!(balance(&stage, "vat").await, 0, "it went with the tickets");
        dispute(&stage, &order, "dp_1", 2 * EACH, DisputeState::Won).await;
        assert_eq!(balance(&stage, "bad-debts").await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refund_sent_by_hand_is_entered_and_no_gateway_is_asked() {
    for stage in stages().await {
        let order = paid(&stage, &[3, 4]).await;
        let view = order.view(&stage).await;
        let one = wanted(Taken::These(vec![view.lines[0].line]));
        let console = Actor::Console;
        let done = stage.house.cancel_sent(&console, &view.code, (&one, Sent::ByHand)).await;
        done.expect("taken back");
        stage.house.tick().await;
        assert_eq!(stage.bank.refunded_minor(&order.reference), 0, "nobody was asked");
        assert_eq!(balance(&stage, "gateway:house-web").await, EACH);
        assert_eq!(balance(&stage, "refunds-due").await, 0);
        let by = "journal where action = 'refund.done' and actor = 'console'";
        assert_eq!(count(&stage, by).await, 1);
        // What a bank refused is entered the same way: it went by the gateway after all.
        take_back(&stage, &order, None).await;
        let refund = text(stage.store(), "select id from refunds where tries > 0").await;
        let refund = refund.expect("read").expect("one").parse().expect("an identity");
        let reason = "closed".to_owned();
        tell(&stage, &order, News::RefundFailed { refund, reason }).await;
        let debt = stage.house.debt_of(&console, view.id).await.expect("read").expect("a debt");
        let said = ("on the bank's page", debt.mark());
        let entered = stage.house.enter_refund(&console, &view.code, (said.0, &said.1)).await;
        assert_eq!(entered.expect("entered"), Money::euro(EACH));
        for account in ["gateway:house-web", "debts", "paid-out"] {
            assert_eq!(balance(&stage, account).await, 0, "{account}");
        }
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_debt_that_arises_again_is_told_again() {
    for stage in stages().await {
        let (order, refund) = going_back(&stage).await;
        let told = async || {
            stage.house.tick().await;
            let letters = stage.mail.letters();
            letters.iter().filter(|it| it.subject.contains("refund did")).count()
        };
        tell(&stage, &order, News::RefundFailed { refund, reason: "closed".to_owned() }).await;
        assert_eq!(told().await, 1);
        dispute(&stage, &order, "dp_1", EACH - 1, DisputeState::Opened).await;
        assert_eq!(told().await, 1);
        dispute(&stage, &order, "dp_1", EACH - 1, DisputeState::Won).await;
        assert_eq!(told().await, 2, "the house owes it once more");
        dispute(&stage, &order, "dp_1", EACH - 1, DisputeState::Won).await;
        assert_eq!(told().await, 2);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_goes_back_after_a_won_chargeback_is_told() {
    for stage in stages().await {
        let order = paid(&stage, &[3, 4]).await;
        dispute(&stage, &order, "dp_1", 2 * EACH, DisputeState::Opened).await;
        dispute(&stage, &order, "dp_1", 2 * EACH, DisputeState::Lost).await;
        assert_eq!(take_back(&stage, &order, Some(1)).await, 0, "the bank brought it back");
        dispute(&stage, &order, "dp_1", 2 * EACH, DisputeState::Won).await;
        stage.house.tick().await;
        assert_eq!(stage.bank.refunded_minor(&order.reference), EACH);
        let letters = stage.mail.letters();
        let told = letters.iter().filter(|it| it.text.contains("in our favour")).count();
        assert_eq!(told, 1);
        assert_sound(&stage).await;
    }
}
