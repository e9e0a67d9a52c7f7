//! Nobody empties a performance without buying: what one network, one browser, one account and
//! one unconfirmed address keep at a time has a limit, also when they ask all at once.

use crate::{
    sale::{EACH, count, form, hold, notify, reference, refusal},
    shoppers::accounts::Browser,
};
use domain::{
    moment::{DAY_MS, HOUR_MS, MINUTE_MS},
    order::{PlaceRefusal, PlaceRequest},
    people::actor::Actor,
    seats::hold::{HoldRefusal, HoldRequest, SeatRequest},
};
use futures::future::join_all;
use house::{Failure, HouseSettings};
use money::reservations::{ReserveRequest, reserve};
use people::{
    accounts::AskCode,
    sales::{Counter, open_sale},
    seat_limits::SeatLimits,
};
use selling::{basket::ExtendRefusal, hold::Held};
use testing::{NOON, Stage, settings, stages_with, text};

pub const HERE: &str = "203.0.113.7";
pub const ELSEWHERE: &str = "198.51.100.9";

pub fn limited(seat_limits: SeatLimits) -> HouseSettings {
    HouseSettings { seat_limits, ..settings() }
}

pub fn tickets(stage: &Stage, places: &[u32]) -> HoldRequest {
    HoldRequest { performance: stage.performance, seat_request: SeatRequest::tickets(places) }
}

async fn hold_floor(
    stage: &Stage,
    actor: &Actor,
    count: u32,
) -> Result<Held, Failure<HoldRefusal>> {
    let seat_request = SeatRequest::places("floor", count);
    selling::hold::hold(
        &stage.house,
        actor,
        &HoldRequest { performance: stage.performance, seat_request },
    )
    .await
}

pub fn refused<T: std::fmt::Debug>(result: Result<T, Failure<HoldRefusal>>) -> HoldRefusal {
    match result {
        Err(Failure::Refused(refusal)) => refusal,
        other => panic!("expected a refusal, got {other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn one_network_keeps_so_many_seats_whatever_its_browsers_do_at_once() {
    let limits = SeatLimits { network_guests: 6, ..SeatLimits::OFF };
    for stage in stages_with(&limited(limits)).await {
        let guests = join_all((0..10).map(|_| stage.guest_from(HERE))).await;
        let tries = guests.iter().enumerate().map(|(number, guest)| {
            let places = [2 * number as u32, 2 * number as u32 + 1];
            let request = tickets(&stage, &places);
            let stage = &stage;
            async move { selling::hold::hold(&stage.house, guest, &request).await }
        });
        let answers = join_all(tries).await;
        assert_eq!(answers.iter().filter(|answer| answer.is_ok()).count(), 3);
        let refusals = answers.into_iter().filter(Result::is_err).map(refused);
        let most = HoldRefusal::NetworkGuestSeats { most: 6 };
        assert!(refusals.into_iter().all(|refusal| refusal == most));
        assert_eq!(count(&stage, "claims where holder = 'basket'").await, 6);

        let neighbour = stage.guest_from(ELSEWHERE).await;
        selling::hold::hold(&stage.house, &neighbour, &tickets(&stage, &[20, 21]))
            .await
            .expect("another network");

        stage.clock.advance_ms(15 * MINUTE_MS);
        let later = stage.guest_from(HERE).await;
        selling::hold::hold(&stage.house, &later, &tickets(&stage, &[0, 1, 2]))
            .await
            .expect("those holds ended");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn places_without_a_number_and_other_performances_count_too() {
    let limits = SeatLimits { network_guests: 5, ..SeatLimits::OFF };
    for stage in stages_with(&limited(limits)).await {
        let (ana, ben) = (stage.guest_from(HERE).await, stage.guest_from(HERE).await);
        hold_floor(&stage, &ana, 3).await.expect("three of five");
        hold(&stage, &ben, stage.other, &[1, 2]).await;
        let refusal = refused(hold_floor(&stage, &ben, 1).await);
        assert_eq!(refusal, HoldRefusal::NetworkGuestSeats { most: 5 });
        assert_eq!(count(&stage, "area_claims").await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_browser_keeps_no_more_in_basket_and_unpaid_orders_together() {
    let limits = SeatLimits { guest: 4, ..SeatLimits::OFF };
    for stage in stages_with(&limited(limits)).await {
        let ana = stage.guest_from(HERE).await;
        hold(&stage, &ana, stage.performance, &[0, 1, 2]).await;
        let form = form(&stage, &ana, 3 * EACH).await;
        let placed =
            money::checkout::place_order(&stage.house, &ana, &form).await.expect("an order");
        let most = HoldRefusal::GuestSeats { most: 4 };
        let answer = selling::hold::hold(&stage.house, &ana, &tickets(&stage, &[4, 5])).await;
        assert_eq!(refused(answer), most);
        hold(&stage, &ana, stage.performance, &[4]).await;
        let answer = selling::hold::hold(&stage.house, &ana, &tickets(&stage, &[5])).await;
        assert_eq!(refused(answer), most);

        stage.bank.capture(&reference(&placed));
        notify(&stage, &reference(&placed)).await;
        hold(&stage, &ana, stage.performance, &[5, 6, 7]).await;
    }
}

/// An account whose owner has paid for a seat of the other performance.
pub async fn customer(stage: &Stage, email: &str, address: &str, seat: u32) -> Actor {
    let actor = stage.signed_in_from(email, address).await;
    hold(stage, &actor, stage.other, &[seat]).await;
    stage.buy_basket(&actor, email).await.expect("paid");
    actor
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn whoever_signs_in_may_keep_more_and_in_any_case_what_one_performance_sells() {
    let limits =
        SeatLimits { guest: 2, network_guests: 2, account: 4, network: 14, ..SeatLimits::OFF };
    for stage in stages_with(&limited(limits)).await {
        let guest = stage.guest_from(HERE).await;
        hold(&stage, &guest, stage.other, &[0, 1]).await;
        // The performance sells ten to one basket.
        let school = customer(&stage, "school@example.org", HERE, 2).await;
        hold_floor(&stage, &school, 10).await.expect("what the performance sells to one basket");
        let again = stage.signed_in_from("school@example.org", ELSEWHERE).await;
        let refusal =
            refused(selling::hold::hold(&stage.house, &again, &tickets(&stage, &[1])).await);
        assert_eq!(refusal, HoldRefusal::AccountSeats { most: 10 });

        let others = ["b@example.org", "c@example.org", "d@example.org"];
        let mut actors = Vec::new();
        for (email, seat) in others.into_iter().zip(3..) {
            actors.push(customer(&stage, email, HERE, seat).await);
        }
        let tries = actors.iter().zip([4, 6, 8]).map(|(actor, seat)| {
            let (stage, request) = (&stage, tickets(&stage, &[seat, seat + 1]));
            async move { selling::hold::hold(&stage.house, actor, &request).await }
        });
        let answers = join_all(tries).await;
        assert_eq!(answers.iter().filter(|answer| answer.is_ok()).count(), 1);
        let refusals = answers.into_iter().filter(Result::is_err).map(refused);
        let most = HoldRefusal::NetworkSeats { most: 14 };
        assert!(refusals.into_iter().all(|refusal| refusal == most));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_nobody_confirmed_has_so_many_seats_unpaid() {
    let limits = SeatLimits { email: 3, ..SeatLimits::OFF };
    for stage in stages_with(&limited(limits)).await {
        let place = async |actor: &Actor, seats: &[u32]| {
            hold(&stage, actor, stage.performance, seats).await;
            let form = form(&stage, actor, EACH * seats.len() as i64).await;
            money::checkout::place_order(&stage.house, actor, &form).await
        };
        place(&stage.guest_from(HERE).await, &[0, 1]).await.expect("two of three");
        let answer = place(&stage.guest_from(ELSEWHERE).await, &[2, 3]).await;
        assert_eq!(refusal(answer), PlaceRefusal::UnpaidSeats { most: 3 });
        let owner = stage.signed_in("ana@example.org").await;
        place(&owner, &[4, 5]).await.expect("she has shown that the address is hers");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_house_reserves_for_an_address_keeps_nobody_from_buying() {
    let limits = SeatLimits { email: 3, ..SeatLimits::OFF };
    for stage in stages_with(&limited(limits)).await {
        let (house, console) = (&stage.house, &Actor::Console);
        let seller = open_sale(house, console, &Counter::BoxOffice).await.expect("a sale");
        hold(&stage, &seller, stage.performance, &[0, 1, 2]).await;
        let reserved = PlaceRequest {
            idempotency_key: money::checkout::new_idempotency_key(house),
            email: "ana@example.org".to_owned(),
            language: "en".to_owned(),
            ..PlaceRequest::default()
        };
        let until = house.now().plus_ms(DAY_MS);
        let request = ReserveRequest { form: reserved, until, deposit_minor: None };
        reserve(house, &seller, &request).await.expect("reserved");
        let guest = stage.guest_from(HERE).await;
        hold(&stage, &guest, stage.performance, &[4, 5]).await;
        let form = form(&stage, &guest, 2 * EACH).await;
        money::checkout::place_order(house, &guest, &form).await.expect("two of three");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_account_orders_more_under_an_address_that_is_not_its_own() {
    let limits = SeatLimits { email: 3, ..SeatLimits::OFF };
    for stage in stages_with(&limited(limits)).await {
        for (email, seats, is_refused) in
            [("one@example.org", [0, 1], false), ("two@example.org", [2, 3], true)]
        {
            let stranger = stage.signed_in(email).await;
            hold(&stage, &stranger, stage.performance, &seats).await;
            let form = form(&stage, &stranger, 2 * EACH).await;
            let answer = money::checkout::place_order(&stage.house, &stranger, &form).await;
            match is_refused {
                true => assert_eq!(refusal(answer), PlaceRefusal::UnpaidSeats { most: 3 }),
                false => drop(answer.expect("two of three")),
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_guest_held_counts_to_the_account_that_orders_it() {
    let limits = SeatLimits { account: 4, ..SeatLimits::OFF };
    for stage in stages_with(&limited(limits)).await {
        let email = "ana@example.org";
        let first = stage.signed_in(email).await;
        // The performance sells ten to one basket.
        hold_floor(&stage, &first, 9).await.expect("nine of ten");
        let mut browser = Browser::open(&stage).await;
        hold(&stage, browser.actor(), stage.performance, &[0, 1]).await;
        stage.clock.advance_ms(MINUTE_MS);
        browser.sign_in(&stage, email).await;
        let twice = form(&stage, browser.actor(), 2 * EACH).await;
        let answer = money::checkout::place_order(&stage.house, browser.actor(), &twice).await;
        assert_eq!(refusal(answer), PlaceRefusal::AccountSeats { most: 10 });
        // What the account held itself is its own to order.
        let own = form(&stage, &first, 9 * 2_150).await;
        money::checkout::place_order(&stage.house, &first, &own).await.expect("nine of ten");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn midnight_begins_no_new_count_of_what_a_network_keeps() {
    let limits = SeatLimits { network_guests: 6, ..SeatLimits::OFF };
    for stage in stages_with(&limited(limits)).await {
        // The stage opens at eleven in UTC.
        stage.clock.advance_ms(13 * HOUR_MS - 5 * MINUTE_MS);
        let (ana, ben) = (stage.guest_from(HERE).await, stage.guest_from(HERE).await);
        hold(&stage, &ana, stage.performance, &[0, 1]).await;
        let placed = form(&stage, &ana, 2 * EACH).await;
        money::checkout::place_order(&stage.house, &ana, &placed).await.expect("two unpaid");
        hold(&stage, &ben, stage.other, &[0, 1, 2, 3]).await;
        stage.clock.advance_ms(10 * MINUTE_MS);
        let late = stage.guest_from(HERE).await;
        let answer = selling::hold::hold(&stage.house, &late, &tickets(&stage, &[10])).await;
        assert_eq!(refused(answer), HoldRefusal::NetworkGuestSeats { most: 6 });
        let neighbour = stage.guest_from(ELSEWHERE).await;
        hold(&stage, &neighbour, stage.performance, &[20, 21]).await;
        stage.clock.advance_ms(5 * MINUTE_MS);
        hold(&stage, &late, stage.performance, &[10, 11, 12, 13]).await;
        let answer = selling::hold::hold(&stage.house, &late, &tickets(&stage, &[14])).await;
        assert_eq!(refused(answer), HoldRefusal::NetworkGuestSeats { most: 6 });
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_basket_of_which_nobody_gave_an_address_is_extended_twice() {
    for stage in stages_with(&settings()).await {
        let ana = stage.guest().await;
        selling::hold::hold(&stage.house, &ana, &tickets(&stage, &[3])).await.expect("free");
        for left in [1, 0] {
            stage.clock.advance_ms(14 * MINUTE_MS);
            let state = selling::basket::extend_basket(&stage.house, &ana).await.expect("twice");
            assert_eq!((state.extensions_left, state.needs_address), (left, true));
        }
        stage.clock.advance_ms(10 * MINUTE_MS);
        let answer = selling::basket::extend_basket(&stage.house, &ana).await;
        assert!(matches!(answer, Err(Failure::Refused(ExtendRefusal::NeedsAddress))));
        // Holding more gives no more time than extending would.
        let held =
            selling::hold::hold(&stage.house, &ana, &tickets(&stage, &[4])).await.expect("free");
        let end = held.basket.ends_at.expect("a time");
        assert!(end <= NOON.plus_ms(45 * MINUTE_MS), "{end:?}");

        let (email, language) = ("ana@example.org".to_owned(), "en".to_owned());
        let (next, reader_key) = ("/en/basket".to_owned(), String::new());
        let asked = AskCode { email, language, next, reader_key };
        people::accounts::ask_login_code(&stage.house, &ana, &asked).await.expect("a code");
        let state =
            selling::basket::extend_basket(&stage.house, &ana).await.expect("an address is known");
        assert_eq!((state.extensions_left, state.needs_address), (7, false));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_basket_of_a_browser_that_loaded_no_page_is_not_extended_until_it_does() {
    for stage in stages_with(&settings()).await {
        let (session, _) =
            people::sessions::start_session(&stage.house, "en", None).await.expect("a session");
        let program = session.actor();
        selling::hold::hold(&stage.house, &program, &tickets(&stage, &[3])).await.expect("free");
        stage.clock.advance_ms(MINUTE_MS);
        let answer = selling::basket::extend_basket(&stage.house, &program).await;
        assert!(matches!(answer, Err(Failure::Refused(ExtendRefusal::NeedsAddress))));
        people::sessions::note_look(&stage.house, session.id).await.expect("noted");
        let state = selling::basket::extend_basket(&stage.house, &program)
            .await
            .expect("a page was loaded");
        assert_eq!(state.extensions_left, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_secret_that_we_never_gave_is_no_page_that_was_loaded() {
    for stage in stages_with(&settings()).await {
        let given = people::sessions::new_session_secret(&stage.house).await.expect("a secret");
        let (random, proof) = given.split_at(40);
        for (offered, may_extend) in [
            ("a".repeat(40), false),
            ("a".repeat(72), false),
            (format!("{}{proof}", "a".repeat(40)), false),
            (random.to_owned(), false),
            (given.clone(), true),
        ] {
            let started = people::sessions::start_session(&stage.house, "en", Some(&offered)).await;
            let (session, secret) = started.expect("a session");
            assert_eq!(secret, offered);
            let floor = hold_floor(&stage, &session.actor(), 1).await;
            floor.expect("there is room");
            stage.clock.advance_ms(MINUTE_MS);
            let answer = selling::basket::extend_basket(&stage.house, &session.actor()).await;
            assert_eq!(answer.is_ok(), may_extend, "{offered}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_address_of_a_network_is_kept_and_its_hash_changes_by_the_day() {
    for stage in stages_with(&settings()).await {
        let hash = async |stage: &Stage| {
            let newest = "select network_hash from sessions order by id desc limit 1";
            text(stage.store(), newest).await.expect("read").expect("a hash")
        };
        stage.guest_from(HERE).await;
        let first = hash(&stage).await;
        assert_eq!(first.len(), 64);
        stage.guest_from(HERE).await;
        assert_eq!(hash(&stage).await, first);
        stage.clock.advance_ms(DAY_MS);
        stage.guest_from(HERE).await;
        assert_ne!(hash(&stage).await, first);
        assert_eq!(count(&stage, "network_keys").await, 2);
        stage.clock.advance_ms(2 * DAY_MS);
        people::sessions::forget(&stage.house).await.expect("forgotten");
        assert_eq!(count(&stage, "network_keys").await, 0);
    }
}
