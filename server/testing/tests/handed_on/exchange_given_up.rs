//! The new seats of an exchange: others take their place, all of them at once, and they are given
//! back with an exchange that is given up.

use crate::{
    handed_on::{
        exchange::{house, zones},
        exchange_together::{admissions, begin_all},
        resale::{ANA, ana_with, ordered, pay},
    },
    sale::{
        assert_sound,
        example::{CARMEN_ONE, CARMEN_TWO, SWANS_ONE, performance, pick},
    },
};
use domain::{
    moment::{HOUR_MS, MINUTE_MS},
    money::Money,
    people::actor::Actor,
    sales::basket::BasketView,
    seats::hold::{HoldRequest, SeatRequest},
};
use money::exchange::{self, GivenUp};
use subscribers::exchange::{Outcome, UnderWay, under_way};
use testing::{Stage, stages};

/// Ana exchanges both of her cheap tickets.
async fn two_begun(stage: &Stage) -> (Actor, i64) {
    let [_, cheap] = zones(stage).await;
    let (ana, former) = ana_with(stage, &[cheap, cheap + 1]).await;
    let value = former.view(stage).await.quote.total_minor;
    stage.clock.advance_ms(HOUR_MS);
    begin_all(stage, &ana, &admissions(stage, &former, 2).await).await;
    (ana, value)
}

async fn shown(stage: &Stage, actor: &Actor) -> UnderWay {
    let session = Stage::session_of(actor);
    let read = under_way(&stage.house, session, None, "en").await.expect("read");
    read.expect("an exchange is under way")
}

async fn basket(stage: &Stage, actor: &Actor) -> BasketView {
    let session = Stage::session_of(actor);
    selling::basket::basket(&stage.house, session, "en").await.expect("a basket")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_pair_takes_the_place_of_the_first_and_never_half_of_it() {
    for stage in stages().await {
        house(&stage).await;
        let [dear, cheap] = zones(&stage).await;
        let (ana, _) = two_begun(&stage).await;
        let (carmen, session) = (performance(&stage, CARMEN_TWO).await, Stage::session_of(&ana));
        let mut totals = Vec::new();
        for pair in [[dear - 1, dear], [cheap, cheap + 1], [dear - 1, dear]] {
            assert_eq!(shown(&stage, &ana).await.seats_max(), 2);
            let seat_request = SeatRequest::tickets(&pair);
            let request = HoldRequest { performance: carmen, seat_request };
            // The same form sent again has the effect of one.
            for _ in 0..2 {
                let before = exchange::giving_way(&stage.house, session, &request, None).await;
                let before = before.expect("read");
                let held = exchange::hold(&stage.house, &ana, &request, &before).await;
                held.expect("free");
                exchange::replace(&stage.house, &ana, &before).await.expect("replaced");
            }
            let basket = basket(&stage, &ana).await;
            assert_eq!(basket.lines.len(), 2);
            totals.push(basket.quote.total_minor);
        }
        assert!(totals[0] == totals[2] && totals[1] < totals[0], "a seat of each: {totals:?}");
        // A single seat that is named takes the place of that one alone.
        let line = basket(&stage, &ana).await.lines[1].id;
        let seat_request = SeatRequest::tickets(&[cheap]);
        let request = HoldRequest { performance: carmen, seat_request };
        let giving = exchange::giving_way(&stage.house, session, &request, Some(line)).await;
        assert_eq!(giving.expect("read"), [line]);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_seat_that_is_chosen_again_stays_and_takes_no_other_one_away() {
    for stage in stages().await {
        house(&stage).await;
        let [dear, cheap] = zones(&stage).await;
        let (ana, _) = two_begun(&stage).await;
        let (carmen, session) = (performance(&stage, CARMEN_TWO).await, Stage::session_of(&ana));
        let mut totals = Vec::new();
        // One after the other, the second one twice; then one of both with another one.
        let chosen = [vec![dear], vec![dear - 1], vec![dear - 1], vec![dear - 1, cheap]];
        for seats in chosen {
            stage.clock.advance_ms(MINUTE_MS);
            let seat_request = SeatRequest::tickets(&seats);
            let request = HoldRequest { performance: carmen, seat_request };
            let before = exchange::giving_way(&stage.house, session, &request, None).await;
            let before = before.expect("read");
            let held = exchange::hold(&stage.house, &ana, &request, &before).await;
            held.expect("free");
            exchange::replace(&stage.house, &ana, &before).await.expect("replaced");
            let basket = basket(&stage, &ana).await;
            totals.push((basket.lines.len(), basket.quote.total_minor));
        }
        let lines: Vec<usize> = totals.iter().map(|(lines, _)| *lines).collect();
        assert_eq!(lines, [1, 2, 2, 2]);
        assert_eq!(totals[1], totals[2], "sent again");
        let other = stage.guest().await;
        pick(&stage, &other, CARMEN_TWO, "", &[dear]).await.expect("it gave way");
        let taken = pick(&stage, &other, CARMEN_TWO, "", &[dear - 1]).await;
        assert!(taken.is_err(), "it stayed");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn seats_that_were_chosen_for_an_exchange_are_given_back_with_it_and_no_others() {
    for stage in stages().await {
        house(&stage).await;
        let [dear, _] = zones(&stage).await;
        // What is to be bought is in the basket before the exchange begins.
        let ana = stage.signed_in(ANA).await;
        let former = ordered(&stage, &ana, CARMEN_ONE, "", &[dear - 1, dear]).await;
        pay(&stage, &former).await;
        stage.clock.advance_ms(HOUR_MS);
        pick(&stage, &ana, SWANS_ONE, "", &[dear]).await.expect("free");
        stage.clock.advance_ms(MINUTE_MS);
        begin_all(&stage, &ana, &admissions(&stage, &former, 2).await).await;
        pick(&stage, &ana, CARMEN_TWO, "", &[dear - 1, dear]).await.expect("free");
        let given_up = exchange::give_up(&stage.house, &ana).await.expect("given up");
        assert_eq!(given_up, GivenUp { tickets: 2, seats: 2 });
        let session = Stage::session_of(&ana);
        assert!(exchange::wished(&stage.house, session).await.expect("read").is_none());
        assert_eq!(basket(&stage, &ana).await.lines.len(), 1, "what she wanted to buy");
        let other = stage.guest().await;
        pick(&stage, &other, CARMEN_TWO, "", &[dear - 1, dear]).await.expect("free again");
        // Pressed again, when nothing is exchanged: what is to be bought stays.
        let again = exchange::give_up(&stage.house, &ana).await.expect("nothing");
        assert_eq!(again, GivenUp::default());
        assert_eq!(basket(&stage, &ana).await.lines.len(), 1);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn suggested_seats_say_what_is_paid_on_top_and_what_is_lost() {
    const FEES: i64 = 2 * 500;
    for stage in stages().await {
        house(&stage).await;
        let (ana, value) = two_begun(&stage).await;
        let shown = shown(&stage, &ana).await;
        let outcome = |minor: i64| shown.outcome(minor, "carmen", &["1", "1"]);
        let of = Money::euro;
        assert_eq!(outcome(value + 300), Some(Outcome::Pays(of(FEES + 300))));
        assert_eq!(outcome(value - FEES), Some(Outcome::Even));
        assert_eq!(outcome(value - FEES - 200), Some(Outcome::Loses(of(200))));
        assert_eq!(shown.outcome(value, "carmen", &["1"]), None, "one seat for two tickets");
    }
}
