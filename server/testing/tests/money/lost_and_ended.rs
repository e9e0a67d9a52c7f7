//! What a lost chargeback left owed, once staff have ended it.

use crate::sale::{
    self, EACH, Order, assert_sound, balance,
    banks::{dispute, take_back},
    count, paid,
};
use domain::{money::Money, payments::gateway::DisputeState, people::actor::Actor};
use money::payments::OwedEnd;
use testing::{Stage, number, says, stages};

/// The price of one ticket, whose chargeback is lost, ends so.
async fn lost(stage: &Stage, order: &Order, end: OwedEnd) {
    for state in [DisputeState::Opened, DisputeState::Lost] {
        dispute(stage, order, "dp_1", EACH, state).await;
    }
    let (view, console) = (order.view(stage).await, Actor::Console);
    let owed = money::payments::owed_by(&stage.house, &console, view.id)
        .await
        .expect("read")
        .expect("owed");
    let said = ("in cash, or gone", owed.mark());
    let ended =
        money::payments::end_owed(&stage.house, &console, &view.code, end, said.0, &said.1).await;
    assert_eq!(ended.expect("it ends"), Money::euro(EACH));
    assert_sound(stage).await;
}

/// Of three tickets one went back by the card and one was paid twice: by the card, which its bank
/// took back, and in cash.
#[tokio::test(flavor = "multi_thread")]
async fn what_the_card_can_t_give_back_any_more_is_a_debt_of_the_house() {
    for stage in stages().await {
        let order = paid(&stage, &[3, 4, 5]).await;
        assert_eq!(take_back(&stage, &order, Some(1)).await, EACH);
        lost(&stage, &order, OwedEnd::Paid).await;
        assert_eq!(take_back(&stage, &order, None).await, EACH);
        assert_eq!(stage.bank.refunded_minor(&order.reference), 2 * EACH);
        let id = order.view(&stage).await.id;
        let debt = money::payments::debt_of(&stage.house, &Actor::Console, id).await.expect("read");
        assert_eq!(debt.expect("the cash").amount, Money::euro(EACH));
        assert_eq!(balance(&stage, "gateway:house-web").await, 0);
    }
}

/// An invitation beside it cost nothing, so nothing of it is lost.
#[tokio::test(flavor = "multi_thread")]
async fn of_what_is_written_off_a_free_ticket_bears_no_part() {
    for stage in stages().await {
        let actor = stage.guest().await;
        sale::hold(&stage, &actor, stage.performance, &[3]).await;
        sale::hold(&stage, &actor, stage.invitation, &[3]).await;
        let form = sale::form(&stage, &actor, EACH).await;
        let placed =
            money::checkout::place_order(&stage.house, &actor, &form).await.expect("an order");
        let order = Order { reference: sale::reference(&placed), secret: placed.secret };
        stage.bank.capture(&order.reference);
        sale::back(&stage, &order.reference).await;
        lost(&stage, &order, OwedEnd::WrittenOff).await;
        assert_eq!(count(&stage, "write_off_lines").await, 2, "the ticket and its fee");
        let least = "select cast(min(minor) as bigint) from write_off_lines";
        assert!(number(stage.store(), least).await.expect("a sum") > 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_pays_what_a_lost_chargeback_left_owed_is_told_that_nothing_is_left_to_pay() {
    for ending in [OwedEnd::Paid, OwedEnd::PaidInCash, OwedEnd::WrittenOff] {
        for stage in stages().await {
            let order = paid(&stage, &[3, 4]).await;
            lost(&stage, &order, ending).await;
            house::jobs::tick(&stage.house).await;
            let mut mails = stage.mail.mails();
            mails.retain(|mail| says(&mail.subject, "mail-payment-received-subject"));
            let is_paid = ending != OwedEnd::WrittenOff;
            assert_eq!(mails.len(), usize::from(is_paid), "{ending:?}");
            for mail in mails {
                for said in ["mail-payment-received", "mail-payment-received-all"] {
                    assert!(says(&mail.text, said), "{said}: {}", mail.text);
                }
            }
        }
    }
}
