//! Blocks that the box office sells over: each stands until what was held over it is paid for.

use crate::{
    sale::{assert_sound, back, count, example::refused, hold, notify, order, paid},
    seats::blocks::{all_of, block, places, states, try_hold, unblock},
};
use domain::{
    id::{BasketId, OrderId, OrderLineId, Ordinal},
    moment::{DAY_MS, HOUR_MS, MINUTE_MS},
    payments::gateway::Outcome,
    people::actor::{Actor, Channel},
    seats::{
        block::BlockKind,
        hold::{HoldRefusal, HoldRequest, SeatRequest},
    },
};
use money::cancellation::{Cancellation, ReleaseRefusal, SeatsBack, Taken};
use selling::blocks::Freed;
use store::{
    orders::seats::{self as order_seats, PlaceHold},
    seats::{
        areas::{self, AreaHold},
        claims::{self, SeatHold, SeatKey, Viewer},
    },
};
use testing::{Stage, plant, stages, text};

/// An open basket of the box office, with a seat in it that no test is about.
async fn desk_basket(stage: &Stage) -> BasketId {
    hold(stage, &stage.guest().await, stage.performance, &[19]).await;
    plant(stage.store(), "update baskets set channel = 'box-office'").await.expect("planted");
    let basket = text(stage.store(), "select holder_id from claims where seat_ordinal = 19");
    let basket = basket.await.expect("read");
    basket.expect("a basket").parse().expect("an identity")
}

/// Whether the channel gets seat 3 (a-4) into the basket.
async fn hold_by(stage: &Stage, channel: Channel, basket: BasketId) -> bool {
    let (performance, now) = (stage.performance, stage.house.now());
    let sql = format!("select venue_id from performances where id = '{performance}'");
    let venue = text(stage.store(), &sql).await.expect("read").expect("a venue");
    let venue = venue.parse().expect("an identity");
    stage
        .house
        .fault_only(move |_, tx| {
            Box::pin(async move {
                let seats = [SeatKey { performance, seat: Ordinal(3), venue }];
                let until = now.plus_ms(15 * MINUTE_MS);
                let hold = SeatHold { seats: &seats, basket, channel, until, now };
                Ok(claims::hold(tx, &hold).await?.is_empty())
            })
        })
        .await
        .expect("no fault")
}

/// Holds so many places of the floor for the box office; gives the claim's identity.
async fn hold_places_by(
    stage: &Stage,
    channel: Channel,
    basket: BasketId,
    quantity: u32,
) -> (bool, uuid::Uuid) {
    let (id, performance) = (stage.house.new_id(), stage.performance);
    let until = stage.house.now().plus_ms(15 * MINUTE_MS);
    let held = stage
        .house
        .fault_only(move |_, tx| {
            Box::pin(async move {
                let area = "floor";
                let hold = AreaHold { id, performance, area, quantity, basket, channel, until };
                areas::hold(tx, &hold).await
            })
        })
        .await;
    (held.expect("no fault"), id)
}

fn of_floor(all: &[(&str, u32)]) -> Vec<(String, u32)> {
    all.iter().map(|(state, count)| ((*state).to_owned(), *count)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_channel_that_may_sell_over_a_block_holds_its_seat_and_the_block_stands_afterwards() {
    for stage in stages().await {
        block(&stage, &["a-4"], BlockKind::Press).await;
        block(&stage, &["a-5"], BlockKind::Closed).await;
        let basket = desk_basket(&stage).await;
        let mut conn = stage.store().read().await.expect("a connection");
        for (channel, taken) in [(Channel::Web, vec![3, 4]), (Channel::BoxOffice, vec![4])] {
            let (id, now) = (stage.performance, stage.house.now());
            let standing = claims::standing(&mut conn, id, Viewer::of(channel), now).await;
            let mut seats: Vec<u32> =
                standing.expect("read").taken.iter().map(|seat| seat.0).collect();
            seats.retain(|seat| *seat != 19);
            seats.sort_unstable();
            assert_eq!(seats, taken, "{channel:?}");
        }
        drop(conn);
        assert!(!hold_by(&stage, Channel::Web, basket).await);
        assert!(!hold_by(&stage, Channel::External, basket).await, "not press");
        assert!(hold_by(&stage, Channel::BoxOffice, basket).await);
        assert!(!hold_by(&stage, Channel::BoxOffice, BasketId(stage.house.new_id())).await);
        assert_eq!(states(&stage).await["a-4"], "held");
        assert_sound(&stage).await;
        stage.clock.advance_ms(16 * MINUTE_MS);
        assert_eq!(states(&stage).await["a-4"], "blocked-press");
        house::jobs::tick(&stage.house).await;
        assert_eq!(states(&stage).await["a-4"], "blocked-press");
        refused(try_hold(&stage, &[3]).await);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn payment_makes_the_order_s_line_the_owner_instead_of_the_block() {
    for stage in stages().await {
        for (channel, state) in [("box-office", "sold-ticket"), ("external", "blocked-press")] {
            let stage = &stage;
            let (seat, name) = if channel == "external" { (5, "a-6") } else { (3, "a-4") };
            let order = order(stage, &[seat]).await;
            block(stage, &["b-1"], BlockKind::Press).await;
            let over = format!(
                "update claims set owner = 'block', owner_id = (select id from blocks), \
                 owned_at_ms = 1 where seat_ordinal = {seat}"
            );
            plant(stage.store(), &over).await.expect("planted");
            let by = format!("update orders set channel = '{channel}' where paid_at_ms is null");
            plant(stage.store(), &by).await.expect("planted");
            stage.bank.capture(&order.reference);
            back(stage, &order.reference).await;
            house::jobs::tick(&stage.house).await;
            assert_eq!(states(stage).await[name], state, "{channel}");
            assert_sound(stage).await;
        }
        assert_eq!(count(&stage, "refunds").await, 1, "nobody of that channel sells over it");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_that_is_not_paid_leaves_the_block_as_it_was() {
    for stage in stages().await {
        let order = order(&stage, &[3]).await;
        block(&stage, &["b-1"], BlockKind::Press).await;
        let over = "update claims set owner = 'block', owner_id = (select id from blocks), \
                    owned_at_ms = 1 where seat_ordinal = 3";
        plant(stage.store(), over).await.expect("planted");
        plant(stage.store(), "update orders set channel = 'box-office'").await.expect("planted");
        assert_eq!(states(&stage).await["a-4"], "held");
        stage.bank.decide(&order.reference, Outcome::Abandoned);
        for _ in 0..2 {
            stage.clock.advance_ms(DAY_MS);
            house::jobs::tick(&stage.house).await;
        }
        assert_eq!(states(&stage).await["a-4"], "blocked-press");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn late_money_takes_no_seat_that_was_blocked_since_its_order() {
    for stage in stages().await {
        let order = order(&stage, &[3]).await;
        plant(stage.store(), "update orders set channel = 'box-office'").await.expect("planted");
        money::checkout::give_up_order(&stage.house, &order.secret).await.expect("given up");
        stage.clock.advance_ms(MINUTE_MS);
        block(&stage, &["a-4"], BlockKind::Press).await;
        stage.bank.capture(&order.reference);
        notify(&stage, &order.reference).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(states(&stage).await["a-4"], "blocked-press");
        assert_eq!(count(&stage, "refunds where done_at_ms is not null").await, 1);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn blocked_places_are_held_by_those_who_may_and_go_back_to_their_block() {
    for stage in stages().await {
        let basket = desk_basket(&stage).await;
        let blocked = block(&stage, &["floor=18"], BlockKind::Press).await;
        assert_eq!(block(&stage, &["floor=18"], BlockKind::Press).await, blocked, "once");
        let gone = SeatRequest::places("floor", 3);
        let request = HoldRequest { performance: stage.performance, seat_request: gone };
        let gone = selling::hold::hold(&stage.house, &stage.guest().await, &request).await;
        assert_eq!(refused(gone), HoldRefusal::GeneralAdmissionGone { left: 2 });
        assert!(!hold_places_by(&stage, Channel::Web, basket, 3).await.0);
        assert!(!hold_places_by(&stage, Channel::BoxOffice, basket, 19).await.0, "no block has 19");
        let (held, claim) = hold_places_by(&stage, Channel::BoxOffice, basket, 3).await;
        assert!(held);
        let standing = of_floor(&[("free", 2), ("held", 3), ("blocked-press", 15)]);
        assert_eq!(places(&stage).await, standing);
        assert_sound(&stage).await;
        assert_eq!(
            block(&stage, &["floor=18"], BlockKind::Press).await,
            blocked,
            "still all of it"
        );
        assert_eq!(places(&stage).await, standing);
        stage
            .house
            .fault_only(move |_, tx| Box::pin(async move { areas::release(tx, claim).await }))
            .await
            .expect("given back");
        assert_eq!(places(&stage).await, of_floor(&[("free", 2), ("blocked-press", 18)]));
        // One that nobody pays for comes back too; what an ended block had is free.
        assert!(hold_places_by(&stage, Channel::BoxOffice, basket, 4).await.0);
        stage.clock.advance_ms(16 * MINUTE_MS);
        house::jobs::tick(&stage.house).await;
        assert_eq!(places(&stage).await, of_floor(&[("free", 2), ("blocked-press", 18)]));
        assert_eq!(unblock(&stage, &["floor=6"]).await.expect("blocked").places, 6);
        assert_eq!(places(&stage).await, of_floor(&[("free", 8), ("blocked-press", 12)]));
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn places_held_over_a_block_that_ends_stay_held_and_are_free_afterwards() {
    for stage in stages().await {
        let basket = desk_basket(&stage).await;
        block(&stage, &["floor=20"], BlockKind::Press).await;
        let (held, _) = hold_places_by(&stage, Channel::BoxOffice, basket, 3).await;
        assert!(held);
        let all = all_of(&stage, &[], Some(BlockKind::Press));
        let freed =
            selling::blocks::unblock(&stage.house, &Actor::Console, &all).await.expect("it stands");
        assert_eq!(freed, Freed { seats: 0, places: 20 });
        assert_eq!(places(&stage).await, of_floor(&[("free", 17), ("held", 3)]));
        assert_sound(&stage).await;
        stage.clock.advance_ms(16 * MINUTE_MS);
        house::jobs::tick(&stage.house).await;
        assert_eq!(places(&stage).await, of_floor(&[("free", 20)]));
        assert_eq!(count(&stage, "area_claims").await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_s_places_remember_their_block_and_leave_it_when_they_are_sold() {
    for stage in stages().await {
        let basket = desk_basket(&stage).await;
        block(&stage, &["floor=20"], BlockKind::Press).await;
        assert!(hold_places_by(&stage, Channel::BoxOffice, basket, 1).await.0);
        let order = OrderId(stage.house.new_id());
        let line = OrderLineId(stage.house.new_id());
        let (performance, now) = (stage.performance, stage.house.now());
        stage
            .house
            .fault_only(move |_, tx| {
                Box::pin(async move {
                    let mut places = order_seats::take_places(tx, basket, now).await?;
                    assert_eq!(places.count(), 1);
                    let block = places.take_one(performance, "floor");
                    assert!(block.is_some());
                    assert_eq!(places.take_one(performance, "floor"), None, "there was one");
                    let until = now.plus_ms(HOUR_MS);
                    let area = "floor";
                    let place = PlaceHold { order, line, performance, area, until };
                    order_seats::hold_place(tx, &place, block).await?;
                    assert!(order_seats::claim_place(tx, &place).await?, "it has it already");
                    // Given back, and then claimed once more by late money.
                    order_seats::give_back(tx, order).await?;
                    assert!(order_seats::claim_place(tx, &place).await?, "its block had it");
                    order_seats::sell_general_admission(tx, order).await
                })
            })
            .await
            .expect("no fault");
        assert_eq!(places(&stage).await, of_floor(&[("sold-ticket", 1), ("blocked-press", 19)]));
        assert_eq!(count(&stage, "area_claims where block_id is not null").await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_cancellation_kept_for_the_box_office_is_such_a_block() {
    for stage in stages().await {
        let order = paid(&stage, &[3, 4]).await;
        let code = order.view(&stage).await.code;
        let all = Cancellation {
            taken: Taken::All,
            fees_back: true,
            seats: SeatsBack::BoxOffice,
            reason: "illness".to_owned(),
            shown_minor: None,
        };
        money::cancellation::cancel(&stage.house, &Actor::Console, &code, &all)
            .await
            .expect("taken back");
        let seen = states(&stage).await;
        assert_eq!((&*seen["a-4"], &*seen["a-5"]), ("blocked-box-office", "blocked-box-office"));
        let basket = desk_basket(&stage).await;
        assert!(hold_by(&stage, Channel::BoxOffice, basket).await);
        stage.clock.advance_ms(16 * MINUTE_MS);
        house::jobs::tick(&stage.house).await;
        assert_eq!(unblock(&stage, &["a-4", "a-5"]).await.expect("blocked").seats, 2);
        hold(&stage, &stage.guest().await, stage.performance, &[3, 4]).await;
        let released =
            money::cancellation::release_kept_seats(&stage.house, &Actor::Console, &code, 2).await;
        assert_eq!(refused(released), ReleaseRefusal::NoneKept);
        assert_sound(&stage).await;
    }
}
