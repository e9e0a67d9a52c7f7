//! Seats and places that staff keep back: nobody in the shop gets them.

use crate::sale::{assert_sound, count, example::refused, hold, hold_floor, order, paid};
use domain::{
    id::AccountId,
    moment::{DAY_MS, HOUR_MS, MINUTE_MS},
    people::actor::{Action, Actor},
    seats::{
        block::{BlockKind, BlockTerms},
        hold::{HoldRefusal, HoldRequest, SeatRequest},
        seat_state::SeatState,
    },
    wording::settings::When,
};
use futures::StreamExt;
use house::Failure;
use selling::{
    blocks::{
        self, BlockRefusal, BlockRequest, Blocked, Freed, TakenSeat, UnblockRefusal, UnblockRequest,
    },
    hold::Held,
    plan_page::live::LiveEvent,
};
use std::{collections::BTreeMap, time::Duration};
use testing::{Stage, missing_right, plant, stages, text};

fn names(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

fn wanted(stage: &Stage, named: &[&str], terms: BlockTerms) -> BlockRequest {
    BlockRequest { performance: stage.performance_slug.to_owned(), named: names(named), terms }
}

async fn try_block(
    stage: &Stage,
    named: &[&str],
    terms: BlockTerms,
) -> Result<Blocked, Failure<BlockRefusal>> {
    blocks::block(&stage.house, &Actor::Console, &wanted(stage, named, terms)).await
}

pub async fn block(stage: &Stage, named: &[&str], kind: BlockKind) -> Blocked {
    try_block(stage, named, BlockTerms::of(kind)).await.expect("free")
}

pub fn all_of(stage: &Stage, named: &[&str], kind: Option<BlockKind>) -> UnblockRequest {
    let performance = stage.performance_slug.to_owned();
    UnblockRequest { performance, named: names(named), kind, name: None }
}

pub async fn unblock(stage: &Stage, named: &[&str]) -> Result<Freed, Failure<UnblockRefusal>> {
    blocks::unblock(&stage.house, &Actor::Console, &all_of(stage, named, None)).await
}

pub async fn states(stage: &Stage) -> BTreeMap<String, String> {
    let states = blocks::states(&stage.house, &Actor::Console, stage.performance_slug).await;
    let seats = states.expect("known").seats.into_iter();
    seats.map(|(seat, state)| (seat, state.to_text())).collect()
}

/// Of the floor, without what nothing is.
pub async fn places(stage: &Stage) -> Vec<(String, u32)> {
    let states = blocks::states(&stage.house, &Actor::Console, stage.performance_slug).await;
    let floor = states.expect("known").areas.remove(0);
    assert_eq!(floor.area, "floor");
    let places = floor.places.into_iter().filter(|(_, count)| *count > 0);
    places.map(|(state, count)| (state.to_text(), count)).collect()
}

pub async fn try_hold(stage: &Stage, seats: &[u32]) -> Result<Held, Failure<HoldRefusal>> {
    let seat_request = SeatRequest::tickets(seats);
    let request = HoldRequest { performance: stage.performance, seat_request };
    selling::hold::hold(&stage.house, &stage.guest().await, &request).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_blocked_seat_is_refused_to_shoppers_until_it_is_unblocked() {
    for stage in stages().await {
        let sponsor =
            || BlockTerms { name: "Gala".to_owned(), ..BlockTerms::of(BlockKind::Sponsor) };
        let blocked = try_block(&stage, &["a-4", "A/5"], sponsor()).await.expect("free");
        assert_eq!((blocked.seats, blocked.places), (2, 0));
        let refusal = refused(try_hold(&stage, &[3, 6]).await);
        let HoldRefusal::SeatsTaken { seat_indexes, .. } = refusal else { panic!("{refusal:?}") };
        assert_eq!(seat_indexes, [3]);
        let seen = states(&stage).await;
        assert_eq!((&*seen["a-4"], &*seen["a-7"]), ("blocked-sponsor", "free"));
        // Once more, with another seat: the block grows.
        let again = try_block(&stage, &["a-5", "a-4"], sponsor()).await.expect("its own");
        assert_eq!(again, blocked);
        let more = try_block(&stage, &["a-6"], sponsor()).await.expect("free");
        assert_eq!(more, Blocked { seats: 1, ..blocked });
        assert_eq!(count(&stage, "blocks").await, 1);
        assert_eq!(count(&stage, "journal where action = 'block.add'").await, 2);
        let freed = unblock(&stage, &["a-4"]).await.expect("blocked");
        assert_eq!(freed, Freed { seats: 1, places: 0 });
        try_hold(&stage, &[3]).await.expect("on sale again");
        let other = all_of(&stage, &[], Some(BlockKind::Press));
        let other = blocks::unblock(&stage.house, &Actor::Console, &other).await;
        assert_eq!(refused(other), UnblockRefusal::NotBlocked(Vec::new()));
        let rest = all_of(&stage, &[], Some(BlockKind::Sponsor));
        let rest = blocks::unblock(&stage.house, &Actor::Console, &rest).await.expect("it stands");
        assert_eq!(rest, Freed { seats: 2, places: 0 });
        assert_eq!(count(&stage, "claims where owner = 'block'").await, 0);
        assert_eq!(count(&stage, "blocks where ended_at_ms is null").await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_house_sees_what_each_seat_is() {
    for stage in stages().await {
        paid(&stage, &[0]).await;
        hold(&stage, &stage.guest().await, stage.performance, &[1]).await;
        order(&stage, &[2]).await;
        // What is set aside for a till has its name.
        let kinds = BlockKind::ALL.into_iter().filter(|kind| *kind != BlockKind::Till);
        for (seat, kind) in (4..).zip(kinds) {
            block(&stage, &[format!("a-{seat}").as_str()], kind).await;
        }
        let reserve = format!(
            "insert into reservations (id, identifier, performance_id, reserved_at_ms) \
             values ('00000000-0000-7000-8000-000000000001', 'R', '{id}', 1); \
             insert into claims (performance_id, seat_ordinal, venue_id, owner, owner_id, \
             owned_at_ms) select '{id}', 10, venue_id, 'reservation', \
             '00000000-0000-7000-8000-000000000001', 1 from performances where id = '{id}'",
            id = stage.performance
        );
        for statement in reserve.split("; ") {
            plant(stage.store(), statement).await.expect("planted");
        }
        hold_floor(&stage, &stage.guest().await, 2).await;
        block(&stage, &["floor=5"], BlockKind::Press).await;
        let seen = states(&stage).await;
        assert_eq!(seen.len(), 30);
        for (seat, state) in [
            ("a-1", "sold-ticket"),
            ("a-2", "held"),
            ("a-3", "held"),
            ("a-4", "blocked-house"),
            ("a-5", "blocked-technical"),
            ("a-6", "blocked-sponsor"),
            ("a-7", "blocked-promoter"),
            ("a-8", "blocked-press"),
            ("a-9", "blocked-box-office"),
            ("a-10", "blocked-closed"),
            ("b-1", "reserved"),
            ("b-2", "free"),
            ("c-10", "blocked-house"),
        ] {
            assert_eq!(seen[seat], state, "{seat}");
        }
        let floor = |all: &[(&str, u32)]| -> Vec<(String, u32)> {
            all.iter().map(|(state, count)| ((*state).to_owned(), *count)).collect()
        };
        let standing = floor(&[("free", 13), ("held", 2), ("blocked-press", 5)]);
        assert_eq!(places(&stage).await, standing);
        stage.clock.advance_ms(20 * MINUTE_MS);
        let seen = states(&stage).await;
        assert_eq!(
            (&*seen["a-2"], &*seen["a-3"]),
            ("free", "held"),
            "an order asks its bank first"
        );
        assert_eq!(places(&stage).await, floor(&[("free", 15), ("blocked-press", 5)]));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_blocked_is_refused_and_nothing_is_blocked() {
    for stage in stages().await {
        paid(&stage, &[0]).await;
        hold(&stage, &stage.guest().await, stage.performance, &[1]).await;
        block(&stage, &["a-3"], BlockKind::Press).await;
        let house = || BlockTerms::of(BlockKind::House);
        let taken = refused(try_block(&stage, &["a-1", "a-2", "a-3", "a-4"], house()).await);
        let seat = |seat: &str, state| TakenSeat { seat: seat.to_owned(), state };
        let BlockRefusal::Taken(taken) = taken else { panic!("{taken:?}") };
        assert_eq!(
            taken[1..],
            [seat("a-2", SeatState::Held), seat("a-3", SeatState::Blocked(BlockKind::Press))]
        );
        assert_eq!((&*taken[0].seat, &*taken[0].state.to_text()), ("a-1", "sold-ticket"));
        assert_eq!(states(&stage).await["a-4"], "free");
        for (named, refusal) in [
            (&["a-99"][..], BlockRefusal::UnknownSeat("a-99".to_owned())),
            (&["floor=0"], BlockRefusal::UnknownSeat("floor=0".to_owned())),
            (&["7"], BlockRefusal::UnknownSeat("7".to_owned())),
            (&[], BlockRefusal::NothingNamed),
            (&["floor=21"], BlockRefusal::NoRoom { area: "floor".to_owned(), left: 20 }),
        ] {
            assert_eq!(refused(try_block(&stage, named, house()).await), refusal);
        }
        let long = BlockTerms { name: "x".repeat(81), ..house() };
        assert_eq!(refused(try_block(&stage, &["a-4"], long).await), BlockRefusal::NameTooLong);
        let past = BlockTerms { until: Some(When::At(stage.house.now())), ..house() };
        assert_eq!(refused(try_block(&stage, &["a-4"], past).await), BlockRefusal::UntilOver);
        let request =
            BlockRequest { performance: "aida".to_owned(), ..wanted(&stage, &["a-4"], house()) };
        let unknown = blocks::block(&stage.house, &Actor::Console, &request).await;
        assert_eq!(refused(unknown), BlockRefusal::UnknownPerformance);
        let not_blocked = UnblockRefusal::NotBlocked(names(&["a-1", "a-4"]));
        assert_eq!(refused(unblock(&stage, &["a-1", "a-3", "a-4"]).await), not_blocked);
        assert_eq!(refused(unblock(&stage, &[]).await), UnblockRefusal::NothingNamed);
        let floor = UnblockRefusal::NotBlocked(names(&["floor"]));
        assert_eq!(refused(unblock(&stage, &["floor=1"]).await), floor);
        stage.clock.advance_ms(11 * DAY_MS);
        assert_eq!(refused(try_block(&stage, &["a-4"], house()).await), BlockRefusal::Over);
        assert_eq!(count(&stage, "claims where owner = 'block'").await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn only_those_with_the_right_block_seats_and_only_within_their_scope() {
    for stage in stages().await {
        let account = AccountId(stage.house.new_id());
        let staff =
            |scope: &str| Actor::Staff { account, grants: vec![(Action::Block, scope.to_owned())] };
        let request = wanted(&stage, &["a-4"], BlockTerms::of(BlockKind::House));
        for actor in [stage.guest().await, staff("production:aida"), staff("venue:elsewhere")] {
            let done = blocks::block(&stage.house, &actor, &request).await;
            assert_eq!(missing_right(done), Some(Action::Block));
            let seen = blocks::states(&stage.house, &actor, stage.performance_slug).await;
            assert_eq!(missing_right(seen), Some(Action::Block));
            let freed =
                blocks::unblock(&stage.house, &actor, &all_of(&stage, &["a-4"], None)).await;
            assert_eq!(missing_right(freed), Some(Action::Block));
        }
        let venue = text(stage.store(), "select key from venues").await.expect("read");
        let venue = format!("venue:{}", venue.expect("a venue"));
        for actor in [staff("production:tosca"), staff(&venue), staff("*")] {
            blocks::block(&stage.house, &actor, &request).await.expect("permitted");
        }
        let by = format!("blocks where blocked_by = 'staff {account}'");
        assert_eq!(count(&stage, &by).await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_block_ends_at_its_own_moment_or_before_the_curtain() {
    for stage in stages().await {
        let of = |until| BlockTerms { until: Some(until), ..BlockTerms::of(BlockKind::House) };
        let tomorrow = When::At(stage.house.now().plus_ms(DAY_MS));
        try_block(&stage, &["a-4"], of(tomorrow)).await.expect("free");
        let hour = When::BeforeCurtain { ms: HOUR_MS };
        try_block(&stage, &["a-5", "floor=3"], of(hour)).await.expect("free");
        block(&stage, &["a-6"], BlockKind::House).await;
        let blocked = async || count(&stage, "claims where owner = 'block'").await;
        stage.clock.advance_ms(DAY_MS - 1);
        house::jobs::tick(&stage.house).await;
        assert_eq!(blocked().await, 3);
        stage.clock.advance_ms(1);
        let mut conn = stage.store().read().await.expect("a connection");
        let due = store::running::jobs::due(&mut conn, stage.house.now()).await.expect("an answer");
        drop(conn);
        assert!(due.iter().any(|job| job == "blocks"), "{due:?}");
        house::jobs::tick(&stage.house).await;
        assert_eq!(blocked().await, 2);
        // The curtain is ten days and eight hours after noon.
        stage.clock.advance_ms(9 * DAY_MS + 7 * HOUR_MS - 1);
        house::jobs::tick(&stage.house).await;
        assert_eq!(blocked().await, 2, "a millisecond too early");
        stage.clock.advance_ms(1);
        house::jobs::tick(&stage.house).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(blocked().await, 1);
        assert_eq!(count(&stage, "area_claims").await, 0);
        assert_eq!(count(&stage, "journal where action = 'block.end'").await, 2);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_shopper_s_plan_loses_a_blocked_seat_within_a_second() {
    for stage in stages().await {
        let events = selling::plan_page::live::watch(&stage.house, stage.performance, None).await;
        let mut events = events.expect("no fault").expect("a performance");
        assert!(matches!(events.next().await, Some(LiveEvent::Snapshot { .. })));
        block(&stage, &["a-4"], BlockKind::Technical).await;
        let next = tokio::time::timeout(Duration::from_secs(10), events.next()).await;
        match next.expect("it is told") {
            Some(LiveEvent::Delta { freed, taken, .. }) => {
                assert_eq!((freed, taken), (vec![], vec![3]))
            }
            other => panic!("{other:?}"),
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_seat_is_either_blocked_or_held() {
    for stage in stages().await {
        for seat in 0..8 {
            let name = format!("a-{}", seat + 1);
            let (named, seats) = ([name.as_str()], [seat]);
            let terms = BlockTerms::of(BlockKind::House);
            let (blocked, held, again) = tokio::join!(
                try_block(&stage, &named, terms.clone()),
                try_hold(&stage, &seats),
                try_block(&stage, &named, terms)
            );
            assert_eq!(blocked.is_ok(), again.is_ok(), "the same twice is once");
            assert_ne!(blocked.is_ok(), held.is_ok(), "{name}");
        }
        assert_sound(&stage).await;
    }
}
