//! Chargebacks that staff enter from a bank's list or letter.

use crate::sale::{self, EACH, Order, assert_sound, balance, banks::dispute, count, paid, refused};
use domain::{money::Money, payments::gateway::DisputeState, people::actor::Actor};
use money::payments::{Told, ToldRefusal};
use testing::{Stage, missing_right, stages};

/// Of all that was captured, without the bank's number.
fn told(order: &Order, state: DisputeState) -> Told {
    Told { reference: order.reference.clone(), amount: String::new(), case: None, state }
}

async fn refusal(stage: &Stage, actor: &Actor, told: Told) -> ToldRefusal {
    let answer = refused(money::payments::tell_of_dispute(&stage.house, actor, &told).await);
    assert_sound(stage).await;
    answer
}

#[tokio::test(flavor = "multi_thread")]
async fn a_chargeback_that_staff_tell_of_is_news_once_at_each_of_its_stages() {
    for stage in stages().await {
        let (order, console) = (paid(&stage, &[3]).await, Actor::Console);
        let stages = [DisputeState::Opened, DisputeState::Lost, DisputeState::Won];
        for (state, owed) in stages.into_iter().zip([EACH, EACH, 0]) {
            for is_news in [true, false] {
                let heard =
                    money::payments::tell_of_dispute(&stage.house, &console, &told(&order, state))
                        .await;
                let heard = heard.expect("it is kept");
                assert_eq!((heard.amount, heard.is_news), (Money::euro(EACH), is_news));
                assert_eq!(balance(&stage, "receivables").await, owed, "{state:?}");
                assert_sound(&stage).await;
            }
        }
        for action in ["dispute.open", "dispute.lose", "dispute.win"] {
            let written = format!("journal where action = '{action}'");
            assert_eq!(count(&stage, &written).await, 1, "{action}");
        }
        for state in [DisputeState::Opened, DisputeState::Lost] {
            let again = refusal(&stage, &console, told(&order, state)).await;
            assert_eq!(again, ToldRefusal::Won, "what comes after is another one");
        }
        let case = Some("C-2".to_owned());
        let another = Told { case, ..told(&order, DisputeState::Opened) };
        let heard = money::payments::tell_of_dispute(&stage.house, &console, &another)
            .await
            .expect("another one");
        assert!(heard.is_news);
        assert_eq!(count(&stage, "disputes").await, 2);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_chargeback_of_nothing_or_that_nobody_opened_is_refused_with_the_reason() {
    for stage in stages().await {
        let (order, console) = (paid(&stage, &[3]).await, Actor::Console);
        let opened = || told(&order, DisputeState::Opened);
        let guest = stage.guest().await;
        let by_guest = money::payments::tell_of_dispute(&stage.house, &guest, &opened()).await;
        assert_eq!(missing_right(by_guest), Some(domain::people::actor::Action::RefundOrder));
        let unknown = Told { reference: "0000UNKNOWN0".to_owned(), ..opened() };
        assert_eq!(refusal(&stage, &console, unknown).await, ToldRefusal::UnknownPayment);
        let open = sale::order(&stage, &[4]).await;
        let unpaid = told(&open, DisputeState::Opened);
        assert_eq!(refusal(&stage, &console, unpaid).await, ToldRefusal::NotCaptured);
        for amount in ["0", "0.00", "much"] {
            let wrong = Told { amount: amount.to_owned(), ..opened() };
            let answer = refusal(&stage, &console, wrong).await;
            let ToldRefusal::Amount(why) = answer else { panic!("{amount}: {answer:?}") };
            assert!(why.contains(amount), "{why}");
        }
        for state in [DisputeState::Lost, DisputeState::Won] {
            let early = refusal(&stage, &console, told(&order, state)).await;
            assert_eq!(early, ToldRefusal::UnknownDispute);
        }
        assert_eq!(count(&stage, "disputes").await, 0);
        let least = Told { amount: "0.01".to_owned(), ..opened() };
        let heard =
            money::payments::tell_of_dispute(&stage.house, &console, &least).await.expect("a cent");
        assert_eq!(heard.amount, Money::euro(1));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_gateway_that_calls_a_won_chargeback_lost_later_is_not_written_down() {
    for stage in stages().await {
        let order = paid(&stage, &[3]).await;
        for state in [DisputeState::Opened, DisputeState::Won, DisputeState::Lost] {
            dispute(&stage, &order, "dp_1", EACH, state).await;
        }
        assert_eq!(count(&stage, "journal where action = 'dispute.lose'").await, 0);
        assert_eq!(count(&stage, "disputes where lost_at_ms is not null").await, 0);
        assert_eq!(balance(&stage, "receivables").await, 0);
    }
}
