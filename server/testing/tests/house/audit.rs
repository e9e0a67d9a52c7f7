//! The audit sees each kind of violation that is planted: for each of its questions, and for each
//! part of a question that adds up or lists several, one that it counts and no other question
//! does, unless the list says which and why. Where the schema
//! forbids a violation, its constraint is taken away first: an audit must not trust what it
//! audits.

mod plants;

use crate::{
    buying::schools::invoices::reserved,
    counters::{counter_parts, tills},
    handed_on::{exchange, exchange_by_recipient, exchange_together, resale},
    money::{credit, pay_outs, receivables},
    presents::vouchers,
    prices::flat_rate,
    renewal::renewals,
    sale::{
        self, EACH, assert_sound,
        banks::{dispute, going_back, tell, wanted},
        hold, hold_floor, notify, order, paid,
    },
    seats::waiting,
};
use domain::{
    moment::{DAY_MS, MINUTE_MS},
    payments::gateway::{DisputeState, News, Outcome},
};
use money::cancellation::{SeatsBack, Taken};
use plants::{
    AGAIN, ALL_PLANTED, COUNTER, CREDITS, EXCHANGES, HANDED_EXCHANGES, InOneHouse, PASSES,
    PAY_OUTS, Planted, RENEWALS, RESALES, RETURNED, SCHOOLS, SETTLED, TICKETS, TILLS, TOGETHER,
    VOUCHERS, WAITING,
};
use std::collections::BTreeSet;
use testing::{Stage, stages};

/// Plants each violation in a transaction of its own, which is then undone. All that went wrong
/// is told together.
async fn finds(stage: &Stage, plants: InOneHouse) {
    assert_sound(stage).await;
    let mut wrong = Vec::new();
    for Planted { question, with, sql } in plants.iter().copied().flatten() {
        let found = match stage.answers_under(sql).await {
            Ok(found) => found.into_iter().map(|(id, _)| id).collect::<BTreeSet<_>>(),
            Err(error) => BTreeSet::from([format!("{error:#}")]),
        };
        let expected: BTreeSet<String> =
            with.iter().chain([question]).map(|id| (*id).to_owned()).collect();
        if found != expected {
            wrong.push(format!("{expected:?}, but {found:?} by: {sql}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_sound(stage).await;
}

/// Two paid orders of two seats and one, two paid places on the floor, a free ticket, an order
/// that expired.
#[tokio::test(flavor = "multi_thread")]
async fn each_question_about_tickets_sees_its_violation_and_no_other_one_does() {
    for stage in stages().await {
        paid(&stage, &[3, 4]).await;
        paid(&stage, &[5]).await;
        let ana = stage.guest().await;
        hold_floor(&stage, &ana, 2).await;
        let form = sale::form(&stage, &ana, 2 * 2_150).await;
        let placed =
            money::checkout::place_order(&stage.house, &ana, &form).await.expect("an order");
        stage.bank.capture(&sale::reference(&placed));
        notify(&stage, &sale::reference(&placed)).await;
        let guest = stage.guest().await;
        hold(&stage, &guest, stage.invitation, &[8]).await;
        let form = sale::form(&stage, &guest, 0).await;
        money::checkout::place_order(&stage.house, &guest, &form).await.expect("a free ticket");
        let unpaid = order(&stage, &[6]).await;
        stage.bank.decide(&unpaid.reference, Outcome::Abandoned);
        stage.clock.advance_ms(DAY_MS);
        house::jobs::tick(&stage.house).await;
        finds(&stage, TICKETS).await;
    }
}

/// Late money that went back; a ticket that was taken back, whose refund its bank refused, and
/// whose seat is kept; a chargeback that is lost.
#[tokio::test(flavor = "multi_thread")]
async fn each_question_about_money_that_goes_back_sees_its_violation() {
    for stage in stages().await {
        let late = order(&stage, &[3]).await;
        stage.bank.decide(&late.reference, Outcome::Abandoned);
        stage.clock.advance_ms(45 * MINUTE_MS);
        house::jobs::tick(&stage.house).await;
        let kept = paid(&stage, &[3, 4]).await;
        stage.bank.capture(&late.reference);
        notify(&stage, &late.reference).await;
        house::jobs::tick(&stage.house).await;
        stage.bank.refuse_refunds(true);
        let view = kept.view(&stage).await;
        let mut one = wanted(Taken::These(vec![view.lines[0].line]));
        one.seats = SeatsBack::BoxOffice;
        let console = domain::people::actor::Actor::Console;
        money::cancellation::cancel(&stage.house, &console, &view.code, &one)
            .await
            .expect("taken back");
        house::jobs::tick(&stage.house).await;
        let lost = paid(&stage, &[5]).await;
        dispute(&stage, &lost, "dp_1", EACH, DisputeState::Opened).await;
        dispute(&stage, &lost, "dp_1", EACH, DisputeState::Lost).await;
        house::jobs::tick(&stage.house).await;
        finds(&stage, RETURNED).await;
    }
}

/// A refused refund that a chargeback covered until the chargeback was won.
#[tokio::test(flavor = "multi_thread")]
async fn a_debt_that_arose_again_without_its_mail_is_seen() {
    for stage in stages().await {
        let (order, refund) = going_back(&stage).await;
        tell(&stage, &order, News::RefundFailed { refund, reason: "closed".to_owned() }).await;
        stage.clock.advance_ms(MINUTE_MS);
        dispute(&stage, &order, "dp_1", EACH - 1, DisputeState::Opened).await;
        dispute(&stage, &order, "dp_1", EACH - 1, DisputeState::Won).await;
        house::jobs::tick(&stage.house).await;
        finds(&stage, AGAIN).await;
    }
}

/// A pass that a ticket was had for; its money is disputed.
#[tokio::test(flavor = "multi_thread")]
async fn each_question_about_passes_sees_its_violation() {
    for stage in stages().await {
        flat_rate::used_and_disputed(&stage).await;
        house::jobs::tick(&stage.house).await;
        finds(&stage, PASSES).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_question_about_receivables_sees_its_violation() {
    for stage in stages().await {
        reserved(&stage).await;
        house::jobs::tick(&stage.house).await;
        finds(&stage, SCHOOLS).await;
    }
    for stage in stages().await {
        receivables::one_overpaid_one_returned(&stage).await;
        finds(&stage, SETTLED).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_question_about_tickets_on_offer_sees_its_violation() {
    for stage in stages().await {
        resale::one_offered_one_sold(&stage).await;
        finds(&stage, RESALES).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_question_about_credit_sees_its_violation() {
    for stage in stages().await {
        credit::one_paid_partly(&stage).await;
        finds(&stage, CREDITS).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_question_about_exchanges_sees_its_violation() {
    for stage in stages().await {
        exchange::one_exchanged(&stage).await;
        finds(&stage, EXCHANGES).await;
    }
    for stage in stages().await {
        exchange_together::two_exchanged(&stage).await;
        finds(&stage, TOGETHER).await;
    }
    for stage in stages().await {
        exchange_by_recipient::one_exchanged(&stage).await;
        finds(&stage, HANDED_EXCHANGES).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_question_about_pay_outs_sees_its_violation() {
    for stage in stages().await {
        pay_outs::one_asked_one_filed(&stage).await;
        finds(&stage, PAY_OUTS).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_question_about_money_at_a_counter_sees_its_violation() {
    for stage in stages().await {
        counter_parts::one_paid_back_in_cash(&stage).await;
        finds(&stage, COUNTER).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_question_about_tills_sees_its_violation() {
    for stage in stages().await {
        tills::one_closed(&stage).await;
        finds(&stage, TILLS).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_question_about_gift_vouchers_sees_its_violation() {
    for stage in stages().await {
        vouchers::one_sold_one_granted(&stage).await;
        finds(&stage, VOUCHERS).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_question_about_renewals_and_the_waiting_list_sees_its_violation() {
    for stage in stages().await {
        let orders = waiting::sold_out(&stage).await;
        waiting::waits(&stage, "ben@example.org", 2).await;
        waiting::give_back(&stage, &orders[0]).await;
        house::jobs::tick(&stage.house).await;
        finds(&stage, WAITING).await;
    }
    for stage in stages().await {
        renewals::one_asked(&stage).await;
        finds(&stage, RENEWALS).await;
    }
}

/// A question that nobody plants a violation for could be one that never counts anything.
#[tokio::test(flavor = "multi_thread")]
async fn every_question_has_its_violation() {
    let stage = Stage::on_sqlite().await;
    let planted: BTreeSet<String> = ALL_PLANTED
        .iter()
        .flat_map(|plants| plants.iter().copied().flatten())
        .map(|plant| plant.question.to_owned())
        .collect();
    let asked: BTreeSet<String> = stage.questions().await.expect("an audit").into_iter().collect();
    assert_eq!(asked.difference(&planted).collect::<Vec<_>>(), Vec::<&String>::new());
    assert_eq!(planted.difference(&asked).collect::<Vec<_>>(), Vec::<&String>::new());
    let here = || TICKETS.iter().chain(RETURNED).copied().flatten();
    let parts = |id| here().filter(|it| it.question == id).count();
    let parted = ["1.8", "1.9", "1.10", "1.11", "1.16"];
    assert_eq!(parted.map(parts), [2, 3, 2, 2, 2], "a plant for each part");
    let invariants: BTreeSet<&str> = asked.iter().map(|id| &id[..1]).collect();
    assert_eq!(Vec::from_iter(invariants), ["1", "2", "3", "4", "5", "6", "7", "8"]);
}
