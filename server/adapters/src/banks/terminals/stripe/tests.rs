//! Beside the stand-in, over HTTP.

use super::*;
use crate::{
    banks::terminals::stand_in::{Card, READER, StandIn},
    http,
    settings::Mode,
};
use domain::{id::RefundId, moment::Moment, money::Money};
use uuid::Uuid;

const AMOUNT: i64 = 14_500;

struct Met {
    stand_in: StandIn,
    terminal: StripeTerminal,
}

async fn met() -> Met {
    let stand_in = StandIn::default();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let routes = stand_in.api();
    tokio::spawn(async move { axum::serve(listener, routes).await.expect("it serves") });
    let settings = TerminalSettings {
        gateway: "house".to_owned(),
        reader: READER.to_owned(),
        label: "Desk 1".to_owned(),
        point: "foyer".to_owned(),
    };
    let client = http::client(Mode::Test).expect("a client");
    let terminal = stand_in.terminal(&url, client, &settings).expect("good settings");
    Met { stand_in, terminal }
}

/// Payments are numbered from 1; a key names one thing, so refunds have other numbers.
const REFUNDS_FROM: u128 = 1_000;

fn request(number: u128) -> TerminalRequest {
    TerminalRequest {
        payment: TerminalPaymentId(Uuid::from_u128(number)),
        reference: format!("T{number}"),
        amount: Money::euro(AMOUNT),
    }
}

fn attempt(asked: &TerminalRequest, provider_id: Option<&str>, age_ms: i64) -> TerminalAttempt {
    TerminalAttempt {
        asked: asked.clone(),
        provider_id: provider_id.map(str::to_owned),
        begun_at: Moment(0),
        now: Moment(age_ms),
    }
}

impl Met {
    /// Shown by the reader; its name at the provider.
    async fn shown(&self, asked: &TerminalRequest) -> String {
        match self.terminal.start(asked).await.expect("heard") {
            TerminalStart::Presented { provider_id } => provider_id,
            other => panic!("not shown: {other:?}"),
        }
    }

    async fn state(&self, asked: &TerminalRequest, provider_id: Option<&str>) -> TerminalState {
        self.terminal.state(&attempt(asked, provider_id, 0)).await.expect("an answer")
    }

    async fn close(&self, asked: &TerminalRequest, provider_id: Option<&str>) -> TerminalState {
        self.terminal.cancel(&attempt(asked, provider_id, 0)).await.expect("an answer")
    }
}

fn taken(state: &TerminalState) -> (i64, String) {
    match state {
        TerminalState::Approved { amount, capture } => (amount.minor, capture.clone()),
        other => panic!("no money: {other:?}"),
    }
}

#[tokio::test]
async fn a_card_that_is_held_to_the_reader_pays_just_the_sum() {
    let met = met().await;
    assert_eq!((met.terminal.label(), met.terminal.point()), ("Desk 1", "foyer"));
    let asked = request(1);
    let id = met.shown(&asked).await;
    assert_eq!(met.stand_in.shown(), Some(Money::euro(AMOUNT)));
    assert_eq!(met.state(&asked, Some(&id)).await, TerminalState::Waiting);
    assert!(met.stand_in.hold(Card::Pays));
    assert_eq!(taken(&met.state(&asked, Some(&id)).await), (AMOUNT, id.clone()));
    assert_eq!(taken(&met.close(&asked, Some(&id)).await), (AMOUNT, id.clone()), "too late");
    let other = request(2);
    assert!(met.terminal.state(&attempt(&other, Some(&id), 0)).await.is_err(), "another's");
    assert_eq!(met.stand_in.taken_minor(), AMOUNT);
}

#[tokio::test]
async fn what_is_declined_or_broken_off_is_closed_and_takes_no_money_afterwards() {
    let met = met().await;
    for (number, card) in [(1, Card::Declined), (2, Card::BrokenOff)] {
        let asked = request(number);
        let id = met.shown(&asked).await;
        met.stand_in.hold(card);
        assert_eq!(met.state(&asked, Some(&id)).await, TerminalState::Declined);
        assert_eq!(met.close(&asked, Some(&id)).await, TerminalState::Closed);
        assert_eq!(met.state(&asked, Some(&id)).await, TerminalState::Closed);
    }
    let asked = request(3);
    let id = met.shown(&asked).await;
    assert_eq!(met.close(&asked, Some(&id)).await, TerminalState::Closed);
    assert!(!met.stand_in.hold(Card::Pays), "the reader shows nothing");
    assert_eq!(met.stand_in.taken_minor(), 0);
}

#[tokio::test]
async fn a_card_that_is_in_the_reader_already_is_waited_for() {
    let met = met().await;
    let asked = request(1);
    let id = met.shown(&asked).await;
    met.stand_in.hold(Card::Inserted);
    assert_eq!(met.close(&asked, Some(&id)).await, TerminalState::Waiting);
    met.stand_in.hold(Card::PaysLess(100));
    assert_eq!(taken(&met.state(&asked, Some(&id)).await), (AMOUNT - 100, id));
}

#[tokio::test]
async fn a_lost_answer_leaves_one_payment_that_its_state_finds() {
    let met = met().await;
    let asked = request(1);
    met.stand_in.lose_answers(1);
    assert!(met.terminal.start(&asked).await.is_err(), "the line broke");
    assert_eq!(met.state(&asked, None).await, TerminalState::NotPresented);
    assert_eq!(met.close(&asked, None).await, TerminalState::Closed);
    assert_eq!(met.state(&asked, None).await, TerminalState::Closed);

    let asked = request(2);
    met.stand_in.set_slow(true);
    assert!(met.terminal.start(&asked).await.is_err(), "a time-out that isn't one");
    met.stand_in.set_slow(false);
    assert_eq!(met.state(&asked, None).await, TerminalState::Waiting);
    met.stand_in.hold(Card::Pays);
    let (amount, capture) = taken(&met.state(&asked, None).await);
    assert_eq!((amount, met.stand_in.presented()), (AMOUNT, 1));
    let late = met.terminal.state(&attempt(&asked, None, 30 * HOUR_MS)).await;
    assert_eq!(taken(&late.expect("found by what stands beside it")), (AMOUNT, capture));
    let never = met.terminal.state(&attempt(&request(3), None, 30 * HOUR_MS)).await;
    assert_eq!(never.expect("an answer"), TerminalState::NotPresented);
    met.stand_in.set_away(true);
    assert!(met.terminal.state(&attempt(&asked, None, 0)).await.is_err());
}

#[tokio::test]
async fn a_reader_that_cant_show_it_says_why_and_nothing_stays_open() {
    let met = met().await;
    met.stand_in.set_offline(true);
    let asked = request(1);
    let offline = met.terminal.start(&asked).await.expect("heard");
    assert_eq!(offline, TerminalStart::Not(TerminalEnd::Offline));
    assert_eq!(met.state(&asked, None).await, TerminalState::Closed);
    met.stand_in.set_offline(false);
    met.shown(&request(2)).await;
    let busy = met.terminal.start(&request(3)).await.expect("heard");
    assert_eq!(busy, TerminalStart::Not(TerminalEnd::Busy));
    let cent = TerminalRequest { amount: Money::euro(1), ..request(4) };
    let refused = met.terminal.start(&cent).await.expect("heard");
    assert_eq!(refused, TerminalStart::Not(TerminalEnd::Refused));
    assert_eq!(met.terminal.least_minor(domain::money::EUR), 50);
}

#[tokio::test]
async fn the_same_refund_is_one_and_no_more_goes_back_than_was_taken() {
    let met = met().await;
    let asked = request(1);
    let id = met.shown(&asked).await;
    met.stand_in.hold(Card::Pays);
    let back = |number: u128, minor: i64, is_again: bool| TerminalRefund {
        refund: RefundId(Uuid::from_u128(REFUNDS_FROM + number)),
        capture: id.clone(),
        amount: Money::euro(minor),
        is_again,
    };
    met.stand_in.lose_answers(1);
    assert!(met.terminal.refund(&back(1, 5_000, false)).await.is_err(), "the line broke");
    for is_again in [false, true] {
        let told = met.terminal.refund(&back(1, 5_000, is_again)).await;
        assert_eq!(told.expect("heard"), RefundAnswer::Done);
    }
    assert_eq!(met.stand_in.refunded_minor(), 5_000);
    let more = met.terminal.refund(&back(2, AMOUNT, false)).await;
    assert!(matches!(more, Ok(RefundAnswer::Refused(_))), "{more:?}");
    met.stand_in.refunds_become("pending");
    let waits = met.terminal.refund(&back(3, 100, false)).await;
    assert_eq!(waits.expect("heard"), RefundAnswer::Pending);
}
