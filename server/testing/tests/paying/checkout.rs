//! From basket to order, as shoppers see it, on both databases.

use crate::sale::{
    EACH, assert_sound, back, count, form, hold, hold_floor, notify, order, reference,
    reference_of, refusal,
};
use domain::{
    moment::{DAY_MS, HOUR_MS, MINUTE_MS},
    order::{FieldRefusal, OrderState, PlaceRefusal, PlaceRequest},
    payments::{
        decline::{ATTEMPTS_MAX, DeclineReason, TRIES_MAX},
        gateway::Outcome,
    },
    people::actor::Actor,
};
use house::Failure;
use money::checkout::{Next, PayRefusal};
use testing::{Stage, plant, stages, text};

fn declined() -> Outcome {
    Outcome::Declined { reason: "card-expired".to_owned() }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_keeps_its_seats_and_the_price_that_was_shown() {
    for stage in stages().await {
        let order = order(&stage, &[3, 4]).await;
        let view = order.view(&stage).await;
        assert_eq!(view.state, OrderState::AwaitingPayment);
        assert_eq!(view.quote.total_minor, 2 * EACH);
        assert_eq!(view.lines.len(), 2);
        assert_eq!(view.lines[0].seat.as_ref().expect("a seat").number, "4");
        assert!(view.lines.iter().all(|line| line.ticket.is_none()), "no ticket before the money");
        let asked = stage.bank.request(&order.reference).expect("the bank was asked");
        assert_eq!(asked.amount.minor, 2 * EACH);
        assert_eq!(count(&stage, "claims where holder = 'order'").await, 2);
        stage.clock.advance_ms(20 * MINUTE_MS);
        house::jobs::tick(&stage.house).await;
        assert_eq!(count(&stage, "claims where holder = 'order'").await, 2);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_form_twice_makes_one_order() {
    for stage in stages().await {
        let ana = stage.guest().await;
        hold(&stage, &ana, stage.performance, &[1]).await;
        let form = form(&stage, &ana, EACH).await;
        let first =
            money::checkout::place_order(&stage.house, &ana, &form).await.expect("an order");
        let again =
            money::checkout::place_order(&stage.house, &ana, &form).await.expect("the same order");
        assert_eq!(first, again);
        assert_eq!(count(&stage, "orders").await, 1);
        assert_eq!(count(&stage, "payments").await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_double_click_makes_one_order() {
    for stage in stages().await {
        let ana = stage.guest().await;
        hold(&stage, &ana, stage.performance, &[1, 2]).await;
        let form = form(&stage, &ana, 2 * EACH).await;
        let clicks = (0..8).map(|_| money::checkout::place_order(&stage.house, &ana, &form));
        let placed = futures::future::join_all(clicks).await;
        let secrets: Vec<String> =
            placed.into_iter().map(|placed| placed.expect("an order").secret).collect();
        assert!(secrets.iter().all(|secret| *secret == secrets[0]));
        assert_eq!(count(&stage, "orders").await, 1);
        assert_eq!(count(&stage, "order_lines").await, 3);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_tabs_with_a_form_each_order_one_basket_once() {
    for stage in stages().await {
        let ana = stage.guest().await;
        hold(&stage, &ana, stage.performance, &[1]).await;
        let (one, two) = (form(&stage, &ana, EACH).await, form(&stage, &ana, EACH).await);
        let (one, two) = tokio::join!(
            money::checkout::place_order(&stage.house, &ana, &one),
            money::checkout::place_order(&stage.house, &ana, &two)
        );
        let placed = [one, two].into_iter().filter_map(Result::ok).count();
        assert_eq!(placed, 1);
        assert_eq!(count(&stage, "orders").await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_elses_key_opens_nothing() {
    for stage in stages().await {
        let (ana, ben) = (stage.guest().await, stage.guest().await);
        hold(&stage, &ana, stage.performance, &[1]).await;
        hold(&stage, &ben, stage.performance, &[2]).await;
        let form = form(&stage, &ana, EACH).await;
        money::checkout::place_order(&stage.house, &ana, &form).await.expect("an order");
        let refused = refusal(money::checkout::place_order(&stage.house, &ben, &form).await);
        assert_eq!(refused, PlaceRefusal::BadKey);
        let mut tampered = form;
        tampered.idempotency_key = "x".repeat(1_000_000);
        let refused = refusal(money::checkout::place_order(&stage.house, &ben, &tampered).await);
        assert_eq!(refused, PlaceRefusal::BadKey);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn another_total_than_the_shown_one_is_asked_again_and_the_basket_stays() {
    for stage in stages().await {
        let ana = stage.guest().await;
        hold(&stage, &ana, stage.performance, &[1, 2]).await;
        let refused = refusal(
            money::checkout::place_order(&stage.house, &ana, &form(&stage, &ana, EACH).await).await,
        );
        let expected = PlaceRefusal::TotalChanged { shown_minor: EACH, total_minor: 2 * EACH };
        assert_eq!(refused, expected);
        let state = selling::basket::basket_state(&stage.house, Stage::session_of(&ana))
            .await
            .expect("a basket");
        assert_eq!(state.pieces, 2);
        money::checkout::place_order(&stage.house, &ana, &form(&stage, &ana, 2 * EACH).await)
            .await
            .expect("now it is right");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn other_seats_of_the_same_sum_are_asked_again_and_the_basket_stays() {
    for stage in stages().await {
        let ana = stage.guest().await;
        hold(&stage, &ana, stage.performance, &[1]).await;
        let shown = form(&stage, &ana, EACH).await;
        // In another tab: the same price, another seat.
        selling::basket::remove_seats(&stage.house, &ana, stage.performance, &[1])
            .await
            .expect("given back");
        hold(&stage, &ana, stage.performance, &[2]).await;
        let refused = refusal(money::checkout::place_order(&stage.house, &ana, &shown).await);
        assert_eq!(refused, PlaceRefusal::BasketChanged);
        assert_eq!(count(&stage, "orders").await, 0);
        let state = selling::basket::basket_state(&stage.house, Stage::session_of(&ana))
            .await
            .expect("a basket");
        assert_eq!(state.pieces, 1);
        // Shown anew, the same form (and its key) places it.
        let again = PlaceRequest { shown: form(&stage, &ana, EACH).await.shown, ..shown };
        money::checkout::place_order(&stage.house, &ana, &again).await.expect("now it is right");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_basket_whose_time_is_up_is_refused_and_says_what_was_lost() {
    for stage in stages().await {
        let ana = stage.guest().await;
        hold(&stage, &ana, stage.performance, &[1]).await;
        let form = form(&stage, &ana, EACH).await;
        stage.clock.advance_ms(HOUR_MS);
        let refused = refusal(money::checkout::place_order(&stage.house, &ana, &form).await);
        assert_eq!(refused, PlaceRefusal::HoldsEnded);
        house::jobs::tick(&stage.house).await;
        let refused = refusal(money::checkout::place_order(&stage.house, &ana, &form).await);
        assert_eq!(refused, PlaceRefusal::HoldsEnded);
        let basket = selling::basket::basket(&stage.house, Stage::session_of(&ana), "en")
            .await
            .expect("a basket");
        assert_eq!(basket.ended.len(), 1);
        let refused = refusal(money::checkout::place_order(&stage.house, &ana, &form).await);
        assert_eq!(refused, PlaceRefusal::BasketEmpty);
        assert_eq!(count(&stage, "claims").await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_basket_and_wrong_fields_are_refused() {
    let stage = Stage::on_sqlite().await;
    let ana = stage.guest().await;
    let refused = refusal(
        money::checkout::place_order(&stage.house, &ana, &form(&stage, &ana, 0).await).await,
    );
    assert_eq!(refused, PlaceRefusal::BasketEmpty);
    hold(&stage, &ana, stage.performance, &[1]).await;
    let mut wrong = form(&stage, &ana, EACH).await;
    wrong.email = "ana".to_owned();
    wrong.terms_accepted = false;
    let fields = vec![FieldRefusal::EmailWrong, FieldRefusal::TermsNotAccepted];
    let refused = refusal(money::checkout::place_order(&stage.house, &ana, &wrong).await);
    assert_eq!(refused, PlaceRefusal::Fields { fields, answers: Vec::new() });
    let job = money::checkout::place_order(
        &stage.house,
        &Actor::Job { name: "x" },
        &form(&stage, &ana, EACH).await,
    )
    .await;
    assert_eq!(refusal(job), PlaceRefusal::BasketEmpty);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_performance_that_went_off_sale_is_refused_by_name() {
    for stage in stages().await {
        let ana = stage.guest().await;
        stage.clock.advance_ms(10 * DAY_MS + 8 * HOUR_MS - MINUTE_MS);
        hold(&stage, &ana, stage.performance, &[1]).await;
        stage.clock.advance_ms(2 * MINUTE_MS);
        let refused = refusal(
            money::checkout::place_order(&stage.house, &ana, &form(&stage, &ana, EACH).await).await,
        );
        assert_eq!(refused, PlaceRefusal::SaleClosed { title: "Tosca".to_owned() });
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_stands_while_the_bank_is_away_and_is_paid_later() {
    for stage in stages().await {
        let ana = stage.guest().await;
        hold(&stage, &ana, stage.performance, &[1]).await;
        stage.bank.set_away(true);
        let form = form(&stage, &ana, EACH).await;
        let placed =
            money::checkout::place_order(&stage.house, &ana, &form).await.expect("an order");
        assert_eq!(placed.next, Next::GatewayUnreachable);
        let refused = money::checkout::pay_again(&stage.house, &placed.secret, None).await;
        assert!(matches!(refused, Err(Failure::Refused(PayRefusal::GatewayUnreachable))));
        stage.bank.set_away(false);
        let again =
            money::checkout::place_order(&stage.house, &ana, &form).await.expect("the same order");
        let redirect = money::checkout::pay_again(&stage.house, &placed.secret, None)
            .await
            .expect("the way to the bank");
        assert_eq!(reference(&again), reference_of(&redirect.url));
        assert_eq!(count(&stage, "payments").await, 1);
        stage.bank.capture(&reference(&again));
        back(&stage, &reference(&again)).await;
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_free_order_is_paid_at_once_without_any_bank() {
    for stage in stages().await {
        let ana = stage.guest().await;
        hold(&stage, &ana, stage.invitation, &[1, 2]).await;
        let placed = money::checkout::place_order(&stage.house, &ana, &form(&stage, &ana, 0).await)
            .await
            .expect("an order");
        assert_eq!(placed.next, Next::Done);
        let view =
            selling::orders::order(&stage.house, &placed.secret, "en").await.expect("no fault");
        let view = view.expect("the order");
        assert_eq!(view.state, OrderState::Paid);
        assert!(view.lines.iter().all(|line| line.ticket.is_some()));
        assert_eq!(count(&stage, "payments").await, 0);
        assert_eq!(count(&stage, "ledger_entries").await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_decline_the_seats_are_held_and_another_attempt_pays() {
    for stage in stages().await {
        let order = order(&stage, &[1]).await;
        stage.bank.decide(&order.reference, declined());
        back(&stage, &order.reference).await;
        let view = order.view(&stage).await;
        assert_eq!((view.state, view.attempts_left), (OrderState::PaymentFailed, 2));
        let why = money::payments::why_declined(&stage.house, &order.secret).await;
        assert_eq!(why.expect("read"), Some(DeclineReason::CardExpired));
        let redirect = money::checkout::pay_again(&stage.house, &order.secret, None)
            .await
            .expect("another attempt");
        let second = reference_of(&redirect.url);
        assert_ne!(second, order.reference);
        stage.bank.capture(&second);
        back(&stage, &second).await;
        assert_eq!(order.view(&stage).await.state, OrderState::Paid);
        let refused = money::checkout::pay_again(&stage.house, &order.secret, None).await;
        assert!(matches!(refused, Err(Failure::Refused(PayRefusal::NotOpen))));
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_turns_back_at_the_bank_loses_no_attempt_but_not_without_end() {
    for stage in stages().await {
        let order = order(&stage, &[1]).await;
        let mut last = order.reference.clone();
        for tried in 1..TRIES_MAX {
            stage.bank.decide(&last, Outcome::Abandoned);
            back(&stage, &last).await;
            let view = order.view(&stage).await;
            assert_eq!(view.state, OrderState::PaymentFailed);
            assert_eq!(view.attempts_left, ATTEMPTS_MAX.min(TRIES_MAX - tried));
            let why = money::payments::why_declined(&stage.house, &order.secret).await;
            assert_eq!(why.expect("read"), None, "no bank decided");
            let redirect = money::checkout::pay_again(&stage.house, &order.secret, None).await;
            last = reference_of(&redirect.expect("another").url);
        }
        stage.bank.decide(&last, Outcome::Abandoned);
        back(&stage, &last).await;
        let refused = money::checkout::pay_again(&stage.house, &order.secret, None).await;
        assert!(matches!(refused, Err(Failure::Refused(PayRefusal::TooManyAttempts))));
        assert_eq!(count(&stage, "payments").await, i64::from(TRIES_MAX));
        let unknown = money::payments::why_declined(&stage.house, "nothing").await;
        assert_eq!(unknown.expect("read"), None);
        // Paid on a page of the bank that was left open: the money counts all the same.
        stage.bank.capture(&order.reference);
        notify(&stage, &order.reference).await;
        assert_eq!(order.view(&stage).await.state, OrderState::Paid);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn attempts_are_counted_and_an_open_one_goes_on_under_its_own_reference() {
    for stage in stages().await {
        let order = order(&stage, &[1]).await;
        let same = money::checkout::pay_again(&stage.house, &order.secret, None)
            .await
            .expect("the same attempt");
        assert_eq!(reference_of(&same.url), order.reference);
        let mut last = order.reference.clone();
        for _ in 1..ATTEMPTS_MAX {
            stage.bank.decide(&last, declined());
            let redirect = money::checkout::pay_again(&stage.house, &order.secret, None)
                .await
                .expect("another");
            last = reference_of(&redirect.url);
        }
        stage.bank.decide(&last, declined());
        let refused = money::checkout::pay_again(&stage.house, &order.secret, None).await;
        assert!(matches!(refused, Err(Failure::Refused(PayRefusal::TooManyAttempts))));
        assert_eq!(count(&stage, "payments").await, i64::from(ATTEMPTS_MAX));
        let unknown = money::checkout::pay_again(&stage.house, "nothing", None).await;
        assert!(matches!(unknown, Err(Failure::Refused(PayRefusal::UnknownOrder))));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_repeated_address_never_makes_a_second_person_nor_tells_the_first_ones_name() {
    for stage in stages().await {
        order(&stage, &[1]).await;
        let ben = stage.guest().await;
        hold(&stage, &ben, stage.performance, &[2]).await;
        let mut form = form(&stage, &ben, EACH).await;
        form.given_name = "Ben\r\n".to_owned();
        form.email = "ANA@example.org".to_owned();
        money::checkout::place_order(&stage.house, &ben, &form).await.expect("an order");
        assert_eq!(count(&stage, "persons").await, 1);
        let name = text(stage.store(), "select given_name from persons").await.expect("a row");
        assert_eq!(name.as_deref(), Some("Ana"));
        assert_eq!(count(&stage, "orders where given_name = 'Ben'").await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn places_of_an_unnumbered_floor_are_ordered_and_given_back_when_unpaid() {
    for stage in stages().await {
        let ana = stage.guest().await;
        hold_floor(&stage, &ana, 3).await;
        let form = form(&stage, &ana, 3 * 2_150).await;
        money::checkout::place_order(&stage.house, &ana, &form).await.expect("an order");
        let taken = "area_counters where taken = 3";
        assert_eq!(count(&stage, taken).await, 1);
        assert_eq!(count(&stage, "area_claims where holder = 'order'").await, 3);
        stage.clock.advance_ms(DAY_MS);
        house::jobs::tick(&stage.house).await;
        assert_eq!(count(&stage, taken).await, 0);
        assert_eq!(count(&stage, "area_claims").await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_basket_that_the_database_lost_hold_of_is_not_ordered() {
    for stage in stages().await {
        let ana = stage.guest().await;
        hold(&stage, &ana, stage.performance, &[1, 2]).await;
        let form = form(&stage, &ana, 2 * EACH).await;
        // What a second browser of the same session does a moment before.
        plant(stage.store(), "delete from claims where seat_ordinal = 1").await.expect("planted");
        let refused = refusal(money::checkout::place_order(&stage.house, &ana, &form).await);
        assert_eq!(refused, PlaceRefusal::HoldsEnded);
        assert_eq!(count(&stage, "orders").await, 0);
    }
}
