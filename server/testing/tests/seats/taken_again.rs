//! Seats whose time ran out are taken again by one action.

use domain::{
    id::{BasketLineId, PerformanceId},
    moment::{HOUR_MS, MINUTE_MS},
    people::actor::Actor,
    sales::basket::BasketView,
    seats::hold::{HoldRequest, SeatRequest},
};
use testing::{Stage, season_example, stages};

async fn basket(stage: &Stage, actor: &Actor) -> BasketView {
    selling::basket::basket(&stage.house, Stage::session_of(actor), "en").await.expect("a basket")
}

async fn hold(stage: &Stage, actor: &Actor, performance: PerformanceId, seat_request: SeatRequest) {
    selling::hold::hold(&stage.house, actor, &HoldRequest { performance, seat_request })
        .await
        .expect("free");
}

/// The basket's lines, and then their time is up.
async fn ended(stage: &Stage, actor: &Actor) -> Vec<BasketLineId> {
    let lines = basket(stage, actor).await.lines.iter().map(|line| line.id).collect();
    stage.clock.advance_ms(16 * MINUTE_MS);
    lines
}

fn numbers(view: &BasketView) -> Vec<&str> {
    view.lines.iter().filter_map(|line| Some(line.seat.as_ref()?.number.as_str())).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn after_their_time_ran_out_the_same_seats_and_places_are_taken_again() {
    for stage in stages().await {
        let ana = stage.guest().await;
        hold(&stage, &ana, stage.performance, SeatRequest::tickets(&[3, 4])).await;
        let places = SeatRequest::places("floor", 2);
        hold(&stage, &ana, stage.performance, places).await;
        let before = basket(&stage, &ana).await;
        let lines = ended(&stage, &ana).await;
        // A look at the basket tells of the loss once; the seats can be taken all the same.
        assert_eq!(basket(&stage, &ana).await.ended.len(), 3);
        let named =
            selling::basket::ended_lines(&stage.house, Stage::session_of(&ana), &lines, "en").await;
        assert_eq!(named.expect("read").len(), 3);
        for _ in 0..2 {
            let again = selling::basket::take_again(&stage.house, &ana, &lines, "en")
                .await
                .expect("no fault");
            assert_eq!((again.lost.len(), again.refusal), (0, None));
            let now = basket(&stage, &ana).await;
            assert_eq!(numbers(&now), numbers(&before));
            assert_eq!(now.state.pieces, 4, "the same request twice is one");
            assert_eq!(now.state.total_minor, before.state.total_minor);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_seat_that_somebody_else_has_is_named_and_the_others_are_taken() {
    for stage in stages().await {
        let (ana, ben) = (stage.guest().await, stage.guest().await);
        hold(&stage, &ana, stage.performance, SeatRequest::tickets(&[3, 4, 5])).await;
        let lines = ended(&stage, &ana).await;
        hold(&stage, &ben, stage.performance, SeatRequest::tickets(&[4])).await;
        let again =
            selling::basket::take_again(&stage.house, &ana, &lines, "en").await.expect("no fault");
        assert_eq!((again.taken, again.refusal), (2, None));
        let lost: Vec<_> = again.lost.iter().filter_map(|line| line.seat.as_ref()).collect();
        assert_eq!(lost.len(), 1);
        assert_eq!(lost[0].number, "5", "place 4 of the plan is seat 5");
        assert_eq!(numbers(&basket(&stage, &ana).await), ["4", "6"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_seat_has_its_price_type_again_at_the_price_of_now() {
    for stage in stages().await {
        let folder = season_example(&[]);
        season::sheets::season_import::import_season(&stage.house, &Actor::Console, &folder, false)
            .await
            .expect("a good season");
        let slug = "swan-lake-2027-02-11-1930";
        let performance =
            season::plan::performance(&stage.house, slug).await.expect("read").expect("visible");
        let ana = stage.guest().await;
        hold(&stage, &ana, performance, SeatRequest::tickets(&[0, 1])).await;
        let line = basket(&stage, &ana).await.lines[1].id;
        selling::basket::set_price_type(&stage.house, &ana, line, "under-30")
            .await
            .expect("for everybody");
        let before: Vec<i64> =
            basket(&stage, &ana).await.lines.iter().map(|line| line.due_minor).collect();
        let lines = ended(&stage, &ana).await;
        let again =
            selling::basket::take_again(&stage.house, &ana, &lines, "en").await.expect("no fault");
        assert_eq!((again.taken, again.lost.len()), (2, 0));
        let after: Vec<i64> =
            basket(&stage, &ana).await.lines.iter().map(|line| line.due_minor).collect();
        assert_eq!(after, before);
        assert_eq!(before, [9_800, 4_900]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_subscription_is_taken_again_as_one() {
    for stage in stages().await {
        stage.sell_both_performances("both", false).await;
        let ana = stage.guest().await;
        let pick = domain::seats::hold::SeatPick {
            seat_index: 3,
            offer: Some("both".into()),
            price_type: None,
        };
        hold(&stage, &ana, stage.performance, SeatRequest::seats(vec![pick])).await;
        let lines = ended(&stage, &ana).await;
        assert_eq!(lines.len(), 2);
        let again =
            selling::basket::take_again(&stage.house, &ana, &lines, "en").await.expect("no fault");
        assert_eq!((again.taken, again.lost.len()), (2, 0));
        let now = basket(&stage, &ana).await;
        let items: Vec<_> = now.lines.iter().filter_map(|line| line.item.as_ref()).collect();
        assert_eq!(items.len(), 2);
        assert_eq!(items[0].id, items[1].id);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_taken_again_of_another_session_s_or_after_hours() {
    for stage in stages().await {
        let (ana, ben) = (stage.guest().await, stage.guest().await);
        hold(&stage, &ana, stage.performance, SeatRequest::tickets(&[3])).await;
        hold(&stage, &ben, stage.performance, SeatRequest::tickets(&[7])).await;
        let lines = ended(&stage, &ana).await;
        let theirs =
            selling::basket::take_again(&stage.house, &ben, &lines, "en").await.expect("no fault");
        assert_eq!((theirs.taken, theirs.lost.len()), (0, 0));
        assert_eq!(basket(&stage, &ben).await.state.pieces, 0);
        basket(&stage, &ana).await;
        stage.clock.advance_ms(3 * HOUR_MS);
        let late =
            selling::basket::take_again(&stage.house, &ana, &lines, "en").await.expect("no fault");
        assert_eq!(late.taken, 0);
        assert_eq!(basket(&stage, &ana).await.state.pieces, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_seat_that_was_given_back_is_not_offered_again() {
    for stage in stages().await {
        let ana = stage.guest().await;
        hold(&stage, &ana, stage.performance, SeatRequest::tickets(&[3, 4])).await;
        let shown = basket(&stage, &ana).await.lines;
        let lines: Vec<BasketLineId> = shown.iter().map(|line| line.id).collect();
        selling::basket::remove_line(&stage.house, &ana, lines[0]).await.expect("given back");
        // A checkout of before that still names both.
        let ended =
            selling::basket::ended_lines(&stage.house, Stage::session_of(&ana), &lines, "en").await;
        assert_eq!(ended.expect("read"), []);
        stage.clock.advance_ms(16 * MINUTE_MS);
        let again =
            selling::basket::take_again(&stage.house, &ana, &lines, "en").await.expect("no fault");
        assert_eq!((again.taken, again.lost.len()), (1, 0));
        assert_eq!(
            numbers(&basket(&stage, &ana).await),
            [shown[1].seat.as_ref().expect("a seat").number.as_str()]
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_subscription_that_lost_one_seat_is_lost_with_all_and_no_part_of_it_is_sold() {
    for stage in stages().await {
        stage.sell_both_performances("both", false).await;
        let (ana, ben) = (stage.guest().await, stage.guest().await);
        let pick = domain::seats::hold::SeatPick {
            seat_index: 3,
            offer: Some("both".into()),
            price_type: None,
        };
        hold(&stage, &ana, stage.performance, SeatRequest::seats(vec![pick])).await;
        // As a program does whose clock is ahead, and which sells one of the seats.
        let other = format!("delete from claims where performance_id = '{}'", stage.other);
        store::testing::plant(stage.house.store(), &other).await.expect("taken");
        let now = basket(&stage, &ana).await;
        assert_eq!((now.lines.len(), now.ended.len()), (0, 2), "both are told as lost");
        let again = basket(&stage, &ana).await;
        assert_eq!((again.lines.len(), again.quote.total_minor), (0, 0));
        hold(&stage, &ben, stage.performance, SeatRequest::tickets(&[3])).await;
    }
}
