//! What banks tell: chargebacks, refunds that fail; and what staff take back.

use super::{EACH, Order, assert_sound, notify, order};
use domain::{
    id::RefundId,
    moment::{DAY_MS, HOUR_MS},
    money::Money,
    payments::gateway::{About, Dispute, DisputeState, News, Notice},
    people::actor::Actor,
    tickets::state::ScanReason,
};
use doors::ScanRequest;
use money::{
    cancellation::{Cancellation, SeatsBack, Taken},
    payments::{Told, tell_of_dispute},
};
use testing::{Stage, text};

pub async fn tell(stage: &Stage, order: &Order, news: News) {
    let notice = Notice { about: About::Reference(order.reference.clone()), news };
    stage.bank.write("told", notice);
    let told = money::payments::notified(&stage.house, "test-bank", &[], b"told").await;
    told.expect("no fault").expect("the bank is believed");
}

pub async fn dispute(stage: &Stage, order: &Order, id: &str, minor: i64, state: DisputeState) {
    let dispute =
        Dispute { id: id.to_owned(), is_reversal: false, amount: Money::euro(minor), state };
    tell(stage, order, News::Dispute(dispute)).await;
    assert_sound(stage).await;
}

/// The same, of the only payment that there is, as its bank's letter has it.
pub async fn in_a_letter(stage: &Stage, minor: i64, state: DisputeState) {
    let reference = text(stage.store(), "select reference from payments").await;
    let reference = reference.expect("read").expect("a payment");
    let amount = format!("{}.{:02}", minor / 100, minor % 100);
    let told = Told { reference, amount, case: None, state };
    let heard = tell_of_dispute(&stage.house, &Actor::Console, &told).await.expect("heard");
    assert!(heard.is_news && heard.amount.minor == minor, "{heard:?}");
}

/// What the door would say at the curtain.
pub async fn door(stage: &Stage, order: &Order) -> ScanReason {
    let request = ScanRequest {
        code: order.barcodes(stage).await.remove(0),
        performance: stage.performance_slug.to_owned(),
        device: "gate-1".to_owned(),
        device_sequence: None,
        device_at: stage.house.now().plus_ms(10 * DAY_MS + 7 * HOUR_MS),
    };
    doors::scan(&stage.house, &Actor::Console, &request).await.expect("an answer").1
}

/// Two payments of one order, the second goes back.
pub async fn going_back(stage: &Stage) -> (Order, RefundId) {
    let order = order(stage, &[3]).await;
    stage.bank.decide(
        &order.reference,
        domain::payments::gateway::Outcome::captured(Money::euro(EACH - 1)),
    );
    notify(stage, &order.reference).await;
    house::jobs::tick(&stage.house).await;
    (order, the_refund(stage).await)
}

pub async fn the_refund(stage: &Stage) -> RefundId {
    let refund = text(stage.store(), "select id from refunds").await;
    refund.expect("read").expect("a refund").parse().expect("an identity")
}

pub fn wanted(taken: Taken) -> Cancellation {
    let (seats, reason) = (SeatsBack::OnSale, String::new());
    Cancellation { taken, fees_back: true, seats, reason, shown_minor: None }
}

/// Tickets of the order, so many; gives what went back by its card.
pub async fn take_back(stage: &Stage, order: &Order, taken: Option<usize>) -> i64 {
    let view = order.view(stage).await;
    let these = |count| Taken::These(view.lines[..count].iter().map(|it| it.line).collect());
    let wanted = wanted(taken.map_or(Taken::All, these));
    let (console, before) = (Actor::Console, stage.bank.refunded_minor(&order.reference));
    let shown = money::cancellation::what_goes_back(&stage.house, &console, &view.code, &wanted)
        .await
        .expect("read");
    money::cancellation::cancel(&stage.house, &console, &view.code, &wanted)
        .await
        .expect("taken back");
    assert_sound(stage).await;
    house::jobs::tick(&stage.house).await;
    let went = stage.bank.refunded_minor(&order.reference) - before;
    assert_eq!(went, shown.refunded().minor, "what was shown is what went");
    assert_sound(stage).await;
    went
}
