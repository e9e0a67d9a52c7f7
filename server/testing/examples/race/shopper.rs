//! One shopper with a mind of their own, and a bank that answers as it likes.

use domain::{
    id::PerformanceId,
    order::PlaceRequest,
    payments::gateway::Outcome,
    people::actor::Actor,
    seats::hold::{HoldRequest, SeatRequest},
};
use house::{Answered, Failure};
use money::checkout::{Next, Placed};
use rand::{Rng, RngExt, rngs::StdRng};
use testing::Stage;

/// A fault is never a shopper's to meet.
fn expect_no_fault<T, R: std::fmt::Debug>(done: Result<T, Failure<R>>) -> Option<T> {
    done.answered().expect("no fault").ok()
}

pub async fn shop(stage: &Stage, performance: PerformanceId, mut dice: StdRng) {
    let shopper = stage.guest().await;
    for _ in 0..dice.random_range(1..=3) {
        let seat_request = wish(&mut dice);
        let request = HoldRequest { performance, seat_request };
        let held = match dice.random_bool(0.1) {
            // A double click.
            true => {
                let both = tokio::join!(
                    selling::hold::hold(&stage.house, &shopper, &request),
                    selling::hold::hold(&stage.house, &shopper, &request)
                );
                expect_no_fault(both.0).or(expect_no_fault(both.1))
            }
            false => expect_no_fault(selling::hold::hold(&stage.house, &shopper, &request).await),
        };
        if held.is_some() {
            break;
        }
    }
    match dice.random_range(0..10) {
        // Walks away; the basket ends by itself.
        0..2 => return,
        2 => drop(expect_no_fault(selling::basket::empty(&stage.house, &shopper).await)),
        3 => drop(expect_no_fault(selling::basket::extend_basket(&stage.house, &shopper).await)),
        _ => {}
    }
    if let Some(placed) = order(stage, &shopper, &mut dice).await {
        pay(stage, placed, &mut dice).await;
    }
}

fn wish(dice: &mut StdRng) -> SeatRequest {
    match dice.random_range(0..10) {
        0..5 => {
            let first = dice.random_range(0..29);
            let last = (first + dice.random_range(1..4)).min(29);
            SeatRequest::tickets(&(first..last).collect::<Vec<u32>>())
        }
        5..8 => SeatRequest::Best { zone: None, count: dice.random_range(1..5), offer: None },
        _ => SeatRequest::places("floor", dice.random_range(1..5)),
    }
}

async fn order(stage: &Stage, shopper: &Actor, dice: &mut StdRng) -> Option<Placed> {
    let basket = selling::basket::basket(&stage.house, Stage::session_of(shopper), "en")
        .await
        .expect("a basket");
    let request = PlaceRequest {
        idempotency_key: money::checkout::new_idempotency_key(&stage.house),
        given_name: "Ana".to_owned(),
        family_name: "Sol".to_owned(),
        email: format!("ana{}@example.org", dice.random_range(0..200)),
        language: "en".to_owned(),
        terms_accepted: true,
        payment_method: None,
        total_shown_minor: basket.quote.total_minor,
        shown: money::checkout::digest(&basket.quote),
        on_top_of: String::new(),
        credit_shown_minor: None,
        vouchers_shown_minor: None,
        exchange_shown_minor: None,
        keeps_card: false,
        ..PlaceRequest::default()
    };
    if dice.random_bool(0.3) {
        // The form sent twice at once is one order.
        let (one, two) = tokio::join!(
            money::checkout::place_order(&stage.house, shopper, &request),
            money::checkout::place_order(&stage.house, shopper, &request)
        );
        let (one, two) = (expect_no_fault(one), expect_no_fault(two));
        if let (Some(one), Some(two)) = (&one, &two) {
            assert_eq!(one.secret, two.secret, "one key, one order");
        }
        return one.or(two);
    }
    expect_no_fault(money::checkout::place_order(&stage.house, shopper, &request).await)
}

async fn pay(stage: &Stage, placed: Placed, dice: &mut StdRng) {
    let Next::Pay(redirect) = placed.next else { return };
    let reference = redirect.url.rsplit('/').next().expect("a reference").to_owned();
    match dice.random_range(0..10) {
        0..6 => {
            stage.bank.capture(&reference);
            tell(stage, &reference, dice).await;
        }
        6..8 => {
            let declined = Outcome::Declined { reason: "no funds".to_owned() };
            stage.bank.decide(&reference, declined);
            tell(stage, &reference, dice).await;
            let again = expect_no_fault(
                money::checkout::pay_again(&stage.house, &placed.secret, None).await,
            );
            if let Some(redirect) = again {
                let second = redirect.url.rsplit('/').next().expect("a reference").to_owned();
                stage.bank.capture(&second);
                tell(stage, &second, dice).await;
            }
        }
        8 => stage.bank.decide(&reference, Outcome::Abandoned),
        // Undecided: the bank takes the money much later, or never.
        _ => {}
    }
}

/// The bank's message, the shopper's return, in any order, once or several times.
async fn tell(stage: &Stage, reference: &str, dice: &mut impl Rng) {
    let notices = (0..dice.random_range(0..3))
        .map(|_| money::payments::notified(&stage.house, "test-bank", &[], reference.as_bytes()));
    let returns = (0..dice.random_range(0..3))
        .map(|_| money::payments::returned(&stage.house, reference, None));
    let (notices, returns) =
        tokio::join!(futures::future::join_all(notices), futures::future::join_all(returns));
    for notice in notices {
        notice.expect("no fault").expect("the bank's own message");
    }
    for returned in returns {
        returned.expect("no fault");
    }
}

/// Every third undecided payment is taken late, without any message.
pub async fn late_money(stage: &Stage, reference: &str) {
    let undecided = stage.bank.outcome(reference).is_none();
    let third = reference.bytes().map(u32::from).sum::<u32>() % 3 == 0;
    if undecided && third {
        stage.bank.capture(reference);
    }
}
