//! A purchase in a few words, for the tests of checkout, money, tickets and doors.

pub mod banks;
pub mod example;
pub mod next_season;

use domain::{
    id::PerformanceId,
    moment::Moment,
    order::{OrderView, PlaceRefusal, PlaceRequest},
    people::actor::Actor,
    seats::hold::{HoldRequest, SeatRequest},
    tickets::state::{ScanAnswer, ScanReason},
};
use doors::ScanRequest;
use house::{Answered, Failure};
use money::checkout::{Next, Placed};
use testing::{Stage, number};

/// One ticket of zone `a` with its fee.
pub const EACH: i64 = 5_150;

/// As the checkout page writes it for this shopper, above this total.
pub async fn form(stage: &Stage, actor: &Actor, total_shown_minor: i64) -> PlaceRequest {
    let basket = selling::basket::basket(&stage.house, Stage::session_of(actor), "en")
        .await
        .expect("a basket");
    PlaceRequest {
        idempotency_key: money::checkout::new_idempotency_key(&stage.house),
        given_name: "Ana".to_owned(),
        family_name: "Ruiz".to_owned(),
        email: "ana@example.org".to_owned(),
        language: "en".to_owned(),
        terms_accepted: true,
        payment_method: None,
        total_shown_minor,
        shown: money::checkout::shown(&basket.quote, &basket.invoices),
        on_top_of: String::new(),
        credit_shown_minor: None,
        vouchers_shown_minor: None,
        exchange_shown_minor: None,
        keeps_card: false,
        ..PlaceRequest::default()
    }
}

pub async fn hold(stage: &Stage, actor: &Actor, performance: PerformanceId, places: &[u32]) {
    let request = HoldRequest { performance, seat_request: SeatRequest::tickets(places) };
    selling::hold::hold(&stage.house, actor, &request).await.expect("the seats are free");
}

pub async fn hold_floor(stage: &Stage, actor: &Actor, count: u32) {
    let seat_request = SeatRequest::places("floor", count);
    let request = HoldRequest { performance: stage.performance, seat_request };
    selling::hold::hold(&stage.house, actor, &request).await.expect("there is room");
}

/// Seats of the performance held and ordered by a new shopper.
pub async fn order(stage: &Stage, places: &[u32]) -> Order {
    let actor = stage.guest().await;
    hold(stage, &actor, stage.performance, places).await;
    let session = Stage::session_of(&actor);
    let basket = selling::basket::basket(&stage.house, session, "en").await.expect("a basket");
    let form = form(stage, &actor, basket.quote.total_minor).await;
    let placed = money::checkout::place_order(&stage.house, &actor, &form).await.expect("an order");
    Order { reference: reference(&placed), secret: placed.secret }
}

pub async fn paid(stage: &Stage, places: &[u32]) -> Order {
    let order = order(stage, places).await;
    stage.bank.capture(&order.reference);
    back(stage, &order.reference).await;
    order
}

pub struct Order {
    pub secret: String,
    /// Of its first attempt.
    pub reference: String,
}

impl Order {
    pub async fn view(&self, stage: &Stage) -> OrderView {
        selling::orders::order(&stage.house, &self.secret, "en")
            .await
            .expect("no fault")
            .expect("the order")
    }

    pub async fn barcodes(&self, stage: &Stage) -> Vec<String> {
        let view = self.view(stage).await;
        view.lines.into_iter().filter_map(|line| line.ticket).map(|t| t.barcode).collect()
    }
}

pub fn reference(placed: &Placed) -> String {
    match &placed.next {
        Next::Pay(redirect) => reference_of(&redirect.url),
        other => panic!("expected the way to the bank, got {other:?}"),
    }
}

pub fn reference_of(url: &str) -> String {
    url.rsplit('/').next().expect("a path").to_owned()
}

/// The shopper comes back from the bank.
pub async fn back(stage: &Stage, reference: &str) {
    let returned =
        money::payments::returned(&stage.house, reference, None).await.expect("no fault");
    assert!(returned.is_some(), "the order is known");
}

/// The bank tells.
pub async fn notify(stage: &Stage, reference: &str) {
    let told =
        money::payments::notified(&stage.house, "test-bank", &[], reference.as_bytes()).await;
    told.expect("no fault").expect("the bank is believed");
}

pub fn refusal(result: Result<Placed, Failure<PlaceRefusal>>) -> PlaceRefusal {
    match result {
        Err(Failure::Refused(refusal)) => refusal,
        other => panic!("expected a refusal, got {other:?}"),
    }
}

/// How many rows say so.
pub async fn count(stage: &Stage, from: &str) -> i64 {
    number(stage.store(), &format!("select count(*) from {from}")).await.expect("a number")
}

/// The sum of an account in the ledger.
pub async fn balance(stage: &Stage, account: &str) -> i64 {
    let sql = format!(
        "select cast(coalesce(sum(amount_minor), 0) as bigint) from ledger_entries \
         where account = '{account}'"
    );
    number(stage.store(), &sql).await.expect("a number")
}

/// What the door of this performance says of a code, then.
pub async fn scan_at(stage: &Stage, performance: &str, code: &str, at: Moment) -> ScanReason {
    let request = ScanRequest {
        code: code.to_owned(),
        performance: performance.to_owned(),
        device: "gate-1".to_owned(),
        device_sequence: None,
        device_at: at,
    };
    let scanned = doors::scan(&stage.house, &Actor::Console, &request).await;
    let (answer, reason) = scanned.expect("an answer");
    assert_eq!(answer == ScanAnswer::Admitted, reason == ScanReason::Valid);
    reason
}

/// Nothing is broken, whatever happened.
pub async fn assert_sound(stage: &Stage) {
    let mut conn = stage.house.store().read().await.expect("a connection");
    for answer in money::books::audit::answers(&mut conn).await.expect("an audit") {
        let (invariant, question) = (answer.invariant, answer.question);
        assert_eq!(answer.violations, 0, "invariant {invariant}.{question} is broken");
    }
}

/// Why something was not done.
pub fn refused<T: std::fmt::Debug, R>(answer: Result<T, Failure<R>>) -> R {
    match answer.answered().expect("no fault") {
        Err(refusal) => refusal,
        Ok(done) => panic!("not refused: {done:?}"),
    }
}
