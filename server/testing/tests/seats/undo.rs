//! What was taken out of the basket is put back by one action.

use crate::buying::extras;
use domain::{
    id::PerformanceId,
    people::actor::Actor,
    seats::hold::{HoldRequest, SeatRequest},
};
use selling::basket::{self, Restored, Snapshot};
use testing::{Stage, stages};

async fn snapshot(stage: &Stage, actor: &Actor) -> Snapshot {
    let snapshot = basket::snapshot(&stage.house, Stage::session_of(actor)).await;
    snapshot.expect("read").expect("a basket")
}

async fn restore(stage: &Stage, actor: &Actor, before: &Snapshot) -> Restored {
    basket::restore(&stage.house, actor, before, "en").await.expect("no fault")
}

async fn hold(stage: &Stage, actor: &Actor, performance: PerformanceId, seat_indexes: &[u32]) {
    let seat_request = SeatRequest::tickets(seat_indexes);
    let request = HoldRequest { performance, seat_request };
    selling::hold::hold(&stage.house, actor, &request).await.expect("free");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_emptied_basket_comes_back_with_ticket_types_extras_and_codes() {
    for stage in stages().await {
        let (performance, _) = extras::season(&stage).await;
        let (ana, house) = (stage.guest().await, &stage.house);
        hold(&stage, &ana, performance, &[0, 1]).await;
        let line = extras::view(&stage, &ana).await.lines[1].id;
        basket::set_price_type(house, &ana, line, "under-30").await.expect("for everybody");
        let programme = extras::put("programme", Some(performance), 2);
        selling::extras::put_extra(house, &ana, &programme).await.expect("sold");
        basket::add_code(house, &ana, "ONCE-ONLY", "").await.expect("known");
        let view = extras::view(&stage, &ana).await;
        let before = snapshot(&stage, &ana).await;
        basket::empty(house, &ana).await.expect("emptied");
        assert!(extras::view(&stage, &ana).await.is_empty());
        for _ in 0..2 {
            let restored = restore(&stage, &ana, &before).await;
            assert_eq!(restored.seats.lost, []);
            assert!(!restored.is_partial);
            let now = extras::view(&stage, &ana).await;
            assert_eq!(now.quote.total_minor, view.quote.total_minor, "and twice is once");
            assert_eq!(now.lines.len(), 2);
            assert_eq!((now.extras.len(), now.codes.len()), (1, 1));
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_extra_that_was_put_in_is_taken_out_again() {
    for stage in stages().await {
        let (performance, _) = extras::season(&stage).await;
        let (ana, house) = (stage.guest().await, &stage.house);
        hold(&stage, &ana, performance, &[0]).await;
        let before = snapshot(&stage, &ana).await;
        let programme = extras::put("programme", Some(performance), 2);
        selling::extras::put_extra(house, &ana, &programme).await.expect("sold");
        let restored = restore(&stage, &ana, &before.before_put(&programme)).await;
        assert!(!restored.is_partial);
        let now = extras::view(&stage, &ana).await;
        assert_eq!((now.lines.len(), now.extras.len()), (1, 0));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn another_ticket_type_is_taken_back() {
    for stage in stages().await {
        let (performance, _) = extras::season(&stage).await;
        let ana = stage.guest().await;
        hold(&stage, &ana, performance, &[0]).await;
        let view = extras::view(&stage, &ana).await;
        let before = snapshot(&stage, &ana).await;
        let line = view.lines[0].id;
        basket::set_price_type(&stage.house, &ana, line, "under-30").await.expect("for everybody");
        restore(&stage, &ana, &before).await;
        let now = extras::view(&stage, &ana).await;
        assert_eq!(now.quote.total_minor, view.quote.total_minor);
        assert_eq!(now.lines[0].id, line, "the seat was never given back");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_seat_that_somebody_else_took_meanwhile_is_named_and_stays_theirs() {
    for stage in stages().await {
        let (ana, ben) = (stage.guest().await, stage.guest().await);
        hold(&stage, &ana, stage.performance, &[3, 4]).await;
        let before = snapshot(&stage, &ana).await;
        basket::empty(&stage.house, &ana).await.expect("emptied");
        hold(&stage, &ben, stage.performance, &[4]).await;
        let restored = restore(&stage, &ana, &before).await;
        assert_eq!((restored.seats.taken, restored.seats.lost.len()), (1, 1));
        assert_eq!(extras::view(&stage, &ana).await.state.pieces, 1);
        assert_eq!(extras::view(&stage, &ben).await.state.pieces, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_subscription_comes_back_whole() {
    for stage in stages().await {
        stage.sell_both_performances("both", false).await;
        let ana = stage.guest().await;
        let pick = domain::seats::hold::SeatPick {
            seat_index: 3,
            offer: Some("both".into()),
            price_type: None,
        };
        let seat_request = SeatRequest::seats(vec![pick]);
        let request = HoldRequest { performance: stage.performance, seat_request };
        selling::hold::hold(&stage.house, &ana, &request).await.expect("free");
        let view = extras::view(&stage, &ana).await;
        let before = snapshot(&stage, &ana).await;
        basket::remove_line(&stage.house, &ana, view.lines[0].id).await.expect("given back");
        assert_eq!(extras::view(&stage, &ana).await.state.pieces, 0);
        let session = Stage::session_of(&ana);
        let gone = before.lines_missing_in(&snapshot(&stage, &ana).await);
        let named = basket::given_back_lines(&stage.house, session, &gone, "en").await;
        assert_eq!(named.expect("read").len(), 2, "both performances are named");
        restore(&stage, &ana, &before).await;
        let now = extras::view(&stage, &ana).await;
        assert_eq!(now.quote.total_minor, view.quote.total_minor);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_put_back_for_another_session() {
    for stage in stages().await {
        let (ana, ben) = (stage.guest().await, stage.guest().await);
        hold(&stage, &ana, stage.performance, &[3]).await;
        hold(&stage, &ben, stage.performance, &[7]).await;
        let before = snapshot(&stage, &ana).await;
        basket::empty(&stage.house, &ana).await.expect("emptied");
        let theirs = restore(&stage, &ben, &before).await;
        assert_eq!((theirs.seats.taken, theirs.seats.lost.len()), (0, 0));
        assert_eq!(extras::view(&stage, &ben).await.state.pieces, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_loss_is_not_swallowed_by_the_question_whether_all_can_be_ordered() {
    for stage in stages().await {
        let ana = stage.guest().await;
        let session = Stage::session_of(&ana);
        hold(&stage, &ana, stage.performance, &[3]).await;
        let can = || async { basket::can_be_ordered(&stage.house, session, "en").await };
        assert!(can().await.expect("read"));
        stage.clock.advance_ms(16 * domain::moment::MINUTE_MS);
        assert!(!can().await.expect("read"));
        assert_eq!(extras::view(&stage, &ana).await.ended.len(), 1, "the basket still tells it");
    }
}
