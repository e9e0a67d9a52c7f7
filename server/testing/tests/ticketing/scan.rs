//! What the doors answer, on both databases.

use crate::sale::{self, Order, assert_sound, count, paid};
use domain::{
    id::AccountId,
    moment::{DAY_MS, HOUR_MS, MINUTE_MS, Moment},
    people::actor::{Action, Actor},
    seats::hold::{HoldRequest, SeatPick, SeatRequest},
    tickets::state::{ScanAnswer, ScanReason},
};
use doors::{ScanRefusal, ScanRequest};
use house::Failure;
use testing::{NOON, Stage, missing_right, plant, stages};

/// Half an hour before the curtain.
const AT_THE_DOOR: Moment = Moment(NOON.0 + 10 * DAY_MS + 7 * HOUR_MS + 30 * MINUTE_MS);

fn reading(stage: &Stage, code: &str) -> ScanRequest {
    ScanRequest {
        code: code.to_owned(),
        performance: stage.performance_slug.to_owned(),
        device: "gate-1".to_owned(),
        device_sequence: None,
        device_at: AT_THE_DOOR,
    }
}

async fn scan(stage: &Stage, request: &ScanRequest) -> ScanReason {
    let (answer, reason) =
        doors::scan(&stage.house, &Actor::Console, request).await.expect("an answer");
    assert_eq!(answer == ScanAnswer::Admitted, reason == ScanReason::Valid);
    reason
}

async fn code(stage: &Stage, order: &Order) -> String {
    order.barcodes(stage).await.remove(0)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ticket_admits_once() {
    for stage in stages().await {
        let order = paid(&stage, &[3]).await;
        let code = code(&stage, &order).await;
        assert_eq!(
            scan(&stage, &reading(&stage, &format!(" {code}\r\n"))).await,
            ScanReason::Valid
        );
        let again = scan(&stage, &reading(&stage, &code)).await;
        assert_eq!(again, ScanReason::AlreadyEntered);
        let ticket = order.view(&stage).await.lines[0].ticket.clone().expect("a ticket");
        assert_eq!(ticket.entered_at, Some(stage.house.now()));
        let replaced =
            selling::tickets::replace_ticket(&stage.house, &order.secret, ticket.admission).await;
        assert!(matches!(
            replaced,
            Err(Failure::Refused(selling::tickets::TicketRefusal::AlreadyEntered))
        ));
        assert_eq!(count(&stage, "scans").await, 2);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_door_says_why_it_refuses() {
    for stage in stages().await {
        let order = paid(&stage, &[3]).await;
        let code = code(&stage, &order).await;
        assert_eq!(scan(&stage, &reading(&stage, "00000000000000")).await, ScanReason::UnknownCode);
        let long = "9".repeat(100_000);
        assert_eq!(scan(&stage, &reading(&stage, &long)).await, ScanReason::UnknownCode);
        let mut other = reading(&stage, &code);
        other.performance = stage.other.to_string();
        assert_eq!(scan(&stage, &other).await, ScanReason::OtherPerformance);
        let mut early = reading(&stage, &code);
        early.device_at = AT_THE_DOOR.minus_ms(3 * HOUR_MS);
        assert_eq!(scan(&stage, &early).await, ScanReason::TooEarly);
        early.device_at = AT_THE_DOOR.plus_ms(5 * HOUR_MS);
        assert_eq!(scan(&stage, &early).await, ScanReason::Over);
        assert_eq!(scan(&stage, &reading(&stage, &code)).await, ScanReason::Valid);
        let mut nowhere = reading(&stage, &code);
        nowhere.performance = "nowhere".to_owned();
        let refused = doors::scan(&stage.house, &Actor::Console, &nowhere).await;
        assert!(matches!(refused, Err(Failure::Refused(ScanRefusal::UnknownPerformance))));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_replaced_or_cancelled_ticket_is_refused() {
    for stage in stages().await {
        let order = paid(&stage, &[3]).await;
        let former = code(&stage, &order).await;
        let admission = order.view(&stage).await.lines[0].ticket.clone().expect("one").admission;
        selling::tickets::replace_ticket(&stage.house, &order.secret, admission)
            .await
            .expect("replaced");
        let newer = code(&stage, &order).await;
        assert_eq!(scan(&stage, &reading(&stage, &former)).await, ScanReason::Replaced);
        let cancel = "update admissions set cancelled_at_ms = 1";
        plant(stage.store(), cancel).await.expect("planted");
        assert_eq!(scan(&stage, &reading(&stage, &newer)).await, ScanReason::Cancelled);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_gates_at_once_let_one_in() {
    for stage in stages().await {
        let order = paid(&stage, &[3]).await;
        let code = code(&stage, &order).await;
        let readings = (0..12).map(|gate| {
            let (house, mut request) = (stage.house.clone(), reading(&stage, &code));
            request.device = format!("gate-{}", gate % 4);
            tokio::spawn(async move { doors::scan(&house, &Actor::Console, &request).await })
        });
        let mut admitted = 0;
        for done in futures::future::join_all(readings).await {
            let (answer, _) = done.expect("no panic").expect("an answer");
            admitted += usize::from(answer == ScanAnswer::Admitted);
        }
        assert_eq!(admitted, 1);
        assert_eq!(count(&stage, "scans").await, 12);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reading_sent_again_gets_the_same_answer_and_is_one_record() {
    for stage in stages().await {
        let order = paid(&stage, &[3, 4]).await;
        let codes = order.barcodes(&stage).await;
        let mut request = reading(&stage, &codes[0]);
        request.device_sequence = Some(41);
        let sent = (0..4).map(|_| {
            let (house, request) = (stage.house.clone(), request.clone());
            tokio::spawn(async move { doors::scan(&house, &Actor::Console, &request).await })
        });
        for done in futures::future::join_all(sent).await {
            let answer = done.expect("no panic").expect("an answer");
            assert_eq!(answer, (ScanAnswer::Admitted, ScanReason::Valid));
        }
        assert_eq!(count(&stage, "scans").await, 1);
        request.code.clone_from(&codes[1]);
        let mixed_up = doors::scan(&stage.house, &Actor::Console, &request).await;
        assert!(matches!(mixed_up, Err(Failure::Fault(_))), "one number can't mean two codes");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn only_those_who_may_read_at_this_door() {
    let stage = Stage::on_sqlite().await;
    let order = paid(&stage, &[3]).await;
    let code = code(&stage, &order).await;
    let usher = |scope: &str| Actor::Staff {
        account: AccountId(uuid::Uuid::nil()),
        grants: vec![(Action::Scan, scope.to_owned())],
    };
    for actor in [stage.guest().await, usher("production:carmen")] {
        let refused = doors::scan(&stage.house, &actor, &reading(&stage, &code)).await;
        assert_eq!(missing_right(refused), Some(Action::Scan));
    }
    let answer =
        doors::scan(&stage.house, &usher("production:tosca"), &reading(&stage, &code)).await;
    assert_eq!(answer.expect("an answer").1, ScanReason::Valid);
}

#[tokio::test(flavor = "multi_thread")]
async fn one_card_opens_every_performance_of_its_subscription_once() {
    for stage in stages().await {
        stage.sell_both_performances("card", true).await;
        let joined = "update offers set document = \
            replace(document, '\"medium\":\"each\"', '\"medium\":\"one\"')";
        plant(stage.store(), joined).await.expect("planted");
        let actor = stage.guest().await;
        let pick = SeatPick { seat_index: 3, offer: Some("card".to_owned()), price_type: None };
        let seat_request = SeatRequest::seats(vec![pick]);
        let request = HoldRequest { performance: stage.performance, seat_request };
        selling::hold::hold(&stage.house, &actor, &request).await.expect("free on both");
        let basket = selling::basket::basket(&stage.house, Stage::session_of(&actor), "en")
            .await
            .expect("a basket");
        let form = sale::form(&stage, &actor, basket.state.total_minor).await;
        let placed =
            money::checkout::place_order(&stage.house, &actor, &form).await.expect("an order");
        let reference = sale::reference(&placed);
        stage.bank.capture(&reference);
        sale::back(&stage, &reference).await;
        let order = Order { secret: placed.secret, reference };
        let codes = order.barcodes(&stage).await;
        assert_eq!(codes.len(), 2);
        assert_eq!(codes[0], codes[1], "one code for both performances");
        assert_eq!(count(&stage, "barcodes").await, 1);
        let first = reading(&stage, &codes[0]);
        assert_eq!(scan(&stage, &first).await, ScanReason::Valid);
        assert_eq!(scan(&stage, &first).await, ScanReason::AlreadyEntered);
        // The lost card is replaced before the second performance: the former one opens nothing.
        let tickets = order.view(&stage).await.lines;
        let second = tickets.iter().find(|line| line.performance == stage.other);
        let second = second.and_then(|line| line.ticket.clone()).expect("a ticket");
        selling::tickets::replace_ticket(&stage.house, &order.secret, second.admission)
            .await
            .expect("replaced");
        let anew = order.barcodes(&stage).await;
        assert_ne!(anew[0], codes[0]);
        assert_eq!(anew[0], anew[1]);
        let next_day = |code: &str| ScanRequest {
            performance: stage.other.to_string(),
            device_at: AT_THE_DOOR.plus_ms(DAY_MS),
            ..reading(&stage, code)
        };
        assert_eq!(scan(&stage, &next_day(&codes[0])).await, ScanReason::Replaced);
        assert_eq!(scan(&stage, &next_day(&anew[0])).await, ScanReason::Valid);
        assert_eq!(count(&stage, "scans where answer = 'admitted'").await, 2);
        assert_sound(&stage).await;
    }
}
