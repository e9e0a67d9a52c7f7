//! What a bank should never say: it moves no money, stops nothing, and staff can see it.

use crate::sale::{self, assert_sound, balance, count, notify, order, paid};
use domain::{moment::MINUTE_MS, money::Money, order::OrderState, payments::gateway::Outcome};
use testing::{stages, text};

#[tokio::test(flavor = "multi_thread")]
async fn nothing_or_less_that_was_captured_fails_the_attempt_and_real_money_still_counts() {
    for stage in stages().await {
        for (seat, minor) in [(3, 0), (4, -5_150)] {
            let order = order(&stage, &[seat]).await;
            let outcome = Outcome::captured(Money::euro(minor));
            stage.bank.decide(&order.reference, outcome);
            for _ in 0..3 {
                notify(&stage, &order.reference).await;
                stage.clock.advance_ms(MINUTE_MS);
                house::jobs::tick(&stage.house).await;
            }
            assert_eq!(order.view(&stage).await.state, OrderState::PaymentFailed);
            let failed = format!(
                "payments where failure = 'captured nothing' and reference = '{}'",
                order.reference
            );
            assert_eq!(count(&stage, &failed).await, 1);
            stage.bank.capture(&order.reference);
            notify(&stage, &order.reference).await;
            assert_eq!(order.view(&stage).await.state, OrderState::Paid);
        }
        assert_eq!(count(&stage, "journal where action = 'payment.nothing'").await, 2);
        assert_eq!(count(&stage, "refunds").await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn control_characters_in_a_banks_words_are_no_fault() {
    for stage in stages().await {
        let order = order(&stage, &[3]).await;
        let reason = "no\0 funds\u{7}".to_owned();
        stage.bank.decide(&order.reference, Outcome::Declined { reason });
        notify(&stage, &order.reference).await;
        let failure = text(stage.store(), "select failure from payments").await.expect("a row");
        assert_eq!(failure.as_deref(), Some("no funds"));
        let amount = Money::euro(sale::EACH);
        let stored_credential = Some("card\0".to_owned());
        stage.bank.decide(
            &order.reference,
            Outcome::Captured { amount, stored_credential, capture: None, card_end: None },
        );
        notify(&stage, &order.reference).await;
        assert_eq!(order.view(&stage).await.state, OrderState::Paid);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refund_that_the_bank_refused_for_good_is_shown_as_owed() {
    for stage in stages().await {
        let late = order(&stage, &[3]).await;
        stage.bank.decide(&late.reference, Outcome::Abandoned);
        stage.clock.advance_ms(45 * MINUTE_MS);
        house::jobs::tick(&stage.house).await;
        paid(&stage, &[3]).await;
        stage.bank.refuse_refunds(true);
        stage.bank.capture(&late.reference);
        notify(&stage, &late.reference).await;
        assert_eq!(late.view(&stage).await.state, OrderState::Refunding);
        house::jobs::tick(&stage.house).await;
        assert_eq!(late.view(&stage).await.state, OrderState::Owed);
        assert_eq!(balance(&stage, "debts").await, -sale::EACH);
        assert_eq!(count(&stage, "journal where action = 'refund.refuse'").await, 1);
        let why = text(stage.store(), "select failure from refunds").await.expect("a row");
        assert_eq!(why.as_deref(), Some("account closed"));
        assert_sound(&stage).await;
    }
}
