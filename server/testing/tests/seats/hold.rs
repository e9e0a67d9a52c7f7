//! Holding seats on both databases, as shoppers see it.

use domain::{
    moment::{MINUTE_MS, SECOND_MS},
    seats::hold::{HoldRefusal, HoldRequest, SeatRequest},
};
use house::Failure;
use selling::hold::Held;
use testing::{Stage, number, stages};

fn seats(stage: &Stage, places: &[u32]) -> HoldRequest {
    HoldRequest { performance: stage.performance, seat_request: SeatRequest::tickets(places) }
}

fn best(stage: &Stage, zone: Option<&str>, count: u32) -> HoldRequest {
    let zone = zone.map(str::to_owned);
    HoldRequest {
        performance: stage.performance,
        seat_request: SeatRequest::Best { zone, count, offer: None },
    }
}

fn places(stage: &Stage, count: u32) -> HoldRequest {
    let seat_request = SeatRequest::places("floor", count);
    HoldRequest { performance: stage.performance, seat_request }
}

fn refusal(result: Result<Held, Failure<HoldRefusal>>) -> HoldRefusal {
    match result {
        Err(Failure::Refused(refusal)) => refusal,
        other => panic!("expected a refusal, got {other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_held_seat_is_refused_to_the_second_buyer_who_keeps_nothing_of_the_line() {
    for stage in stages().await {
        let (ana, ben) = (stage.guest().await, stage.guest().await);
        let held =
            selling::hold::hold(&stage.house, &ana, &seats(&stage, &[3, 4])).await.expect("free");
        assert_eq!(held.mine, [3, 4]);
        assert_eq!(held.basket.total_minor, 2 * 5_150);
        let HoldRefusal::SeatsTaken { seat_indexes, lost } =
            refusal(selling::hold::hold(&stage.house, &ben, &seats(&stage, &[4, 5])).await)
        else {
            panic!("seat 4 is taken")
        };
        assert_eq!(seat_indexes, [4]);
        assert_eq!((lost[0].row.as_str(), lost[0].number.as_str()), ("A", "5"));
        let ben_s = selling::basket::basket_state(&stage.house, Stage::session_of(&ben))
            .await
            .expect("state");
        assert_eq!(ben_s.pieces, 0);
        selling::hold::hold(&stage.house, &ben, &seats(&stage, &[5]))
            .await
            .expect("seat 5 stayed free");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_hold_twice_is_one() {
    for stage in stages().await {
        let ana = stage.guest().await;
        for _ in 0..2 {
            let held =
                selling::hold::hold(&stage.house, &ana, &seats(&stage, &[3])).await.expect("mine");
            assert_eq!((held.basket.pieces, held.mine.as_slice()), (1, &[3][..]));
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn best_seats_and_places_asked_for_twice_in_a_moment_are_held_once() {
    for stage in stages().await {
        let ana = stage.guest().await;
        for request in [best(&stage, Some("a"), 2), places(&stage, 2)] {
            let (one, two) = tokio::join!(
                selling::hold::hold(&stage.house, &ana, &request),
                selling::hold::hold(&stage.house, &ana, &request)
            );
            one.and(two).expect("a double click is no second party");
        }
        let state = selling::basket::basket_state(&stage.house, Stage::session_of(&ana))
            .await
            .expect("a basket");
        assert_eq!(state.pieces, 4);
        stage.clock.advance_ms(6 * SECOND_MS);
        let more = selling::hold::hold(&stage.house, &ana, &best(&stage, Some("a"), 2))
            .await
            .expect("on purpose");
        assert_eq!(more.basket.pieces, 6);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn many_shoppers_at_once_get_each_seat_once() {
    for stage in stages().await {
        let mut shoppers = Vec::new();
        for _ in 0..24 {
            shoppers.push(stage.guest().await);
        }
        let house = &stage.house;
        let tries = shoppers.iter().enumerate().map(|(i, shopper)| {
            let first = (i % 8) as u32;
            let request = seats(&stage, &[first, first + 1, first + 2]);
            async move { selling::hold::hold(house, shopper, &request).await.is_ok() }
        });
        let won = futures::future::join_all(tries).await.into_iter().filter(|won| *won).count();
        assert!((1..=3).contains(&won), "ten seats serve three at most, {won} won");
        let sql = "select count(*) from claims where holder is not null";
        assert_eq!(number(stage.store(), sql).await.expect("count"), won as i64 * 3);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_ended_hold_is_free_again_and_its_owner_is_told() {
    for stage in stages().await {
        let (ana, ben) = (stage.guest().await, stage.guest().await);
        selling::hold::hold(&stage.house, &ana, &seats(&stage, &[3])).await.expect("free");
        stage.clock.advance_ms(15 * MINUTE_MS);
        selling::hold::hold(&stage.house, &ben, &seats(&stage, &[3]))
            .await
            .expect("its time was up");
        let basket = selling::basket::basket(&stage.house, Stage::session_of(&ana), "en")
            .await
            .expect("a basket");
        assert_eq!((basket.lines.len(), basket.ended.len()), (0, 1));
        assert_eq!(basket.ended[0].title, "Tosca");
        let again = selling::basket::basket(&stage.house, Stage::session_of(&ana), "en")
            .await
            .expect("a basket");
        assert_eq!(again.ended.len(), 0);
        selling::hold::hold(&stage.house, &ana, &seats(&stage, &[5])).await.expect("she goes on");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_basket_is_extended_ten_times_and_no_more() {
    for stage in stages().await {
        let ana = stage.signed_in("ana@example.org").await;
        selling::hold::hold(&stage.house, &ana, &seats(&stage, &[3])).await.expect("free");
        for left in (0..10).rev() {
            stage.clock.advance_ms(14 * MINUTE_MS + 40 * SECOND_MS);
            let state =
                selling::basket::extend_basket(&stage.house, &ana).await.expect("still in time");
            assert_eq!(state.extensions_left, left);
        }
        let refused = selling::basket::extend_basket(&stage.house, &ana).await;
        let none_left = selling::basket::ExtendRefusal::NoneLeft;
        assert!(matches!(refused, Err(Failure::Refused(refusal)) if refusal == none_left));
        stage.clock.advance_ms(15 * MINUTE_MS);
        let refused = selling::basket::extend_basket(&stage.house, &ana).await;
        let ended = selling::basket::ExtendRefusal::Ended;
        assert!(matches!(refused, Err(Failure::Refused(refusal)) if refusal == ended));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_companion_seat_goes_back_with_its_wheelchair_place() {
    for stage in stages().await {
        let ana = stage.guest().await;
        let (wheelchair, companion) = (20, 21);
        let request = seats(&stage, &[wheelchair, companion, 0]);
        selling::hold::hold(&stage.house, &ana, &request).await.expect("free");
        let left =
            selling::basket::remove_seats(&stage.house, &ana, stage.performance, &[wheelchair])
                .await
                .expect("given back");
        assert_eq!(left.pieces, 1, "the ordinary seat");
        selling::hold::hold(&stage.house, &ana, &request).await.expect("free again");
        let left =
            selling::basket::remove_seats(&stage.house, &ana, stage.performance, &[companion])
                .await
                .expect("given back");
        assert_eq!(left.pieces, 2, "a wheelchair place stands by itself");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn seats_are_not_kept_for_ever_by_holding_others() {
    for stage in stages().await {
        let ana = stage.signed_in("ana@example.org").await;
        let first =
            selling::hold::hold(&stage.house, &ana, &seats(&stage, &[0])).await.expect("free");
        let last_end = first.basket.now.plus_ms(11 * 15 * MINUTE_MS);
        let mut ends_at = first.basket.ends_at;
        // Another seat comes and goes every ten minutes.
        for step in 0..16 {
            stage.clock.advance_ms(10 * MINUTE_MS);
            let other = [1 + step % 2];
            ends_at = selling::hold::hold(&stage.house, &ana, &seats(&stage, &other))
                .await
                .expect("free")
                .basket
                .ends_at;
            selling::basket::remove_seats(&stage.house, &ana, stage.performance, &other)
                .await
                .expect("given back");
        }
        assert_eq!(ends_at, Some(last_end));
        stage.clock.advance_ms(5 * MINUTE_MS);
        let basket = selling::basket::basket(&stage.house, Stage::session_of(&ana), "en")
            .await
            .expect("a basket");
        assert!(basket.lines.is_empty(), "her seat is free again");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_companion_seat_goes_with_its_wheelchair_place_only() {
    for stage in stages().await {
        let ana = stage.guest().await;
        let alone = refusal(selling::hold::hold(&stage.house, &ana, &seats(&stage, &[21])).await);
        assert!(matches!(alone, HoldRefusal::CompanionAlone { .. }));
        selling::hold::hold(&stage.house, &ana, &seats(&stage, &[20, 21])).await.expect("together");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn hostile_wishes_are_refused_by_name() {
    for stage in stages().await {
        let ana = stage.guest().await;
        let cases = [
            (seats(&stage, &[]), HoldRefusal::NothingChosen),
            (seats(&stage, &[9_999]), HoldRefusal::UnknownSeat),
            (seats(&stage, &(0..11).collect::<Vec<_>>()), HoldRefusal::TooMany { max: 10 }),
            (best(&stage, None, 0), HoldRefusal::NothingChosen),
            (best(&stage, None, 99), HoldRefusal::TooMany { max: 10 }),
            (best(&stage, Some("no-zone"), 2), HoldRefusal::NoneTogether { count: 2 }),
            (places(&stage, 0), HoldRefusal::NothingChosen),
            (places(&stage, 99), HoldRefusal::TooMany { max: 10 }),
        ];
        for (request, expected) in cases {
            assert_eq!(refusal(selling::hold::hold(&stage.house, &ana, &request).await), expected);
        }
        let house_seat =
            refusal(selling::hold::hold(&stage.house, &ana, &seats(&stage, &[29])).await);
        assert!(matches!(house_seat, HoldRefusal::NotForSale { .. }));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_best_seats_are_together_and_really_held() {
    for stage in stages().await {
        let ana = stage.guest().await;
        let held = selling::hold::hold(&stage.house, &ana, &best(&stage, Some("a"), 4))
            .await
            .expect("there are");
        assert_eq!(held.mine.len(), 4);
        assert!(held.mine.windows(2).all(|pair| pair[1] == pair[0] + 1), "{:?}", held.mine);
        let ben = stage.guest().await;
        let other = selling::hold::hold(&stage.house, &ben, &best(&stage, Some("a"), 4))
            .await
            .expect("there are");
        assert!(other.mine.iter().all(|place| !held.mine.contains(place)));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unnumbered_floor_is_never_over_its_capacity() {
    for stage in stages().await {
        let mut shoppers = Vec::new();
        for _ in 0..7 {
            shoppers.push(stage.guest().await);
        }
        let (house, request) = (&stage.house, places(&stage, 3));
        let tries = shoppers.iter().map(|shopper| selling::hold::hold(house, shopper, &request));
        let done = futures::future::join_all(tries).await;
        assert_eq!(done.iter().filter(|result| result.is_ok()).count(), 6);
        let gone = done.into_iter().find_map(Result::err).expect("one is refused");
        assert!(
            matches!(gone, Failure::Refused(HoldRefusal::GeneralAdmissionGone { left: 2 })),
            "{gone}"
        );
        stage.clock.advance_ms(15 * MINUTE_MS);
        let late = stage.guest().await;
        selling::hold::hold(house, &late, &places(&stage, 10))
            .await
            .expect("ended holds gave their places back");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_taken_out_is_free_for_others() {
    for stage in stages().await {
        let (ana, ben) = (stage.guest().await, stage.guest().await);
        selling::hold::hold(&stage.house, &ana, &seats(&stage, &[3, 4])).await.expect("free");
        selling::hold::hold(&stage.house, &ana, &places(&stage, 2)).await.expect("free");
        let state = selling::basket::remove_seats(&stage.house, &ana, stage.performance, &[3])
            .await
            .expect("mine");
        assert_eq!(state.pieces, 3);
        selling::hold::hold(&stage.house, &ben, &seats(&stage, &[3])).await.expect("free again");
        assert_eq!(selling::basket::empty(&stage.house, &ana).await.expect("mine").pieces, 0);
        let sql = "select taken from area_counters where taken > 0";
        assert!(number(stage.store(), sql).await.is_err(), "nothing is taken any more");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn asking_again_for_what_one_holds_gives_no_more_time() {
    for stage in stages().await {
        let (ana, ben) = (stage.guest().await, stage.guest().await);
        selling::hold::hold(&stage.house, &ana, &seats(&stage, &[3])).await.expect("free");
        stage.clock.advance_ms(10 * MINUTE_MS);
        let held =
            selling::hold::hold(&stage.house, &ana, &seats(&stage, &[3])).await.expect("hers");
        assert_eq!(held.mine, [3]);
        assert_eq!(held.basket.ends_at.expect("an end").since_ms(held.basket.now), 5 * MINUTE_MS);
        stage.clock.advance_ms(5 * MINUTE_MS);
        selling::hold::hold(&stage.house, &ben, &seats(&stage, &[3]))
            .await
            .expect("her time was up");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn more_time_that_comes_while_a_line_is_given_back_stays() {
    for stage in stages().await {
        let ana = stage.signed_in("ana@example.org").await;
        selling::hold::hold(&stage.house, &ana, &seats(&stage, &[9])).await.expect("free");
        let session = Stage::session_of(&ana);
        for _ in 0..8 {
            selling::hold::hold(&stage.house, &ana, &seats(&stage, &[3])).await.expect("free");
            stage.clock.advance_ms(MINUTE_MS);
            let (more, less) = tokio::join!(
                selling::basket::extend_basket(&stage.house, &ana),
                selling::basket::remove_seats(&stage.house, &ana, stage.performance, &[3]),
            );
            more.expect("in time");
            less.expect("hers");
            let state =
                selling::basket::basket_state(&stage.house, session).await.expect("a basket");
            let left = state.ends_at.expect("an end").since_ms(state.now);
            assert_eq!(left, 15 * MINUTE_MS);
        }
    }
}
