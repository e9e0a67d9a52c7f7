//! The plan of the desk: what each seat is to one seller, at once and as others change it; seats
//! that leave their reservations; seats that are kept back in many performances.

use crate::{
    sale::{assert_sound, count, hold, order, paid, refused, scan_at},
    seats::{
        blocks::{block, states},
        reservations::{reserved, sale, view},
    },
};
use domain::{
    moment::{DAY_MS, HOUR_MS},
    order::OrderState,
    people::actor::{Action, Actor},
    seats::{
        block::{BlockKind, BlockTerms},
        desk_state::DeskState,
        hold::{HoldRefusal, HoldRequest, SeatRequest},
        seat_state::{SeatState, SoldAs},
    },
    tickets::state::ScanReason,
};
use futures::{StreamExt, stream::BoxStream};
use house::Failure;
use money::reservations::{OverRefusal, free_reserved};
use selling::{
    blocks::{
        BlockRefusal, BlockScope, DeskEvent, StatesRefusal, TakenSeat, WideOutcome,
        WidePerformance, WideRefusal, WideRequest, block_all, block_scopes, desk_seats,
        preview_blocks, watch_desk,
    },
    plan_page::live::end_watching,
};
use std::time::Duration;
use testing::{Stage, missing_right, stages};

const WITHIN: Duration = Duration::from_secs(1);

/// A letter for each seat, in the plan's order.
async fn seen(stage: &Stage, seller: &Actor) -> String {
    let seats = desk_seats(&stage.house, seller, stage.performance_slug).await.expect("known");
    seats.states.into_iter().map(DeskState::code).collect()
}

/// The same sale, whose seller has these rights by now.
fn with_rights(seller: &Actor, grants: Vec<(Action, String)>) -> Actor {
    let Actor::Seller { seller, .. } = seller else { panic!("{seller:?} has no sale") };
    let account = "00000000-0000-7000-8000-00000000c1e4".parse().expect("an id");
    let actor = Box::new(Actor::Staff { account, grants });
    Actor::Seller { actor, seller: seller.clone() }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_seller_sees_what_every_seat_is_and_for_whom_it_is_held() {
    for stage in stages().await {
        let (seller, colleague) = (sale(&stage).await, sale(&stage).await);
        paid(&stage, &[0]).await;
        let inside = paid(&stage, &[1]).await;
        let code = inside.barcodes(&stage).await.remove(0);
        let at = stage.house.now().plus_ms(10 * DAY_MS + 7 * HOUR_MS);
        let door = scan_at(&stage, stage.performance_slug, &code, at).await;
        assert_eq!(door, ScanReason::Valid);
        hold(&stage, &seller, stage.performance, &[2]).await;
        hold(&stage, &colleague, stage.performance, &[3]).await;
        hold(&stage, &stage.guest().await, stage.performance, &[4]).await;
        order(&stage, &[5]).await;
        reserved(&stage, &[6]).await;
        for (seat, kind) in
            [("a-8", BlockKind::Press), ("a-9", BlockKind::BoxOffice), ("a-10", BlockKind::Closed)]
        {
            block(&stage, &[seat], kind).await;
        }
        let of_seller = seen(&stage, &seller).await;
        assert_eq!(of_seller, format!("temcwwrPBC{}H", "f".repeat(19)));
        let of_colleague = seen(&stage, &colleague).await;
        assert_eq!(of_colleague, format!("tecmwwrPBC{}H", "f".repeat(19)));
        // What the house says of each seat is the same, but for whom and who came in.
        let of_house = states(&stage).await;
        assert_eq!((&*of_house["a-2"], &*of_house["a-3"]), ("sold-ticket", "held"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn only_who_sells_at_the_counter_sees_the_plan_and_only_who_blocks_may_block() {
    for stage in stages().await {
        let (seller, slug) = (sale(&stage).await, stage.performance_slug);
        let everywhere = |action| (action, "*".to_owned());
        let clerk = with_rights(&seller, vec![everywhere(Action::Sell)]);
        let seats = desk_seats(&stage.house, &clerk, slug).await.expect("known");
        assert!(!seats.may_block);
        let rights = vec![everywhere(Action::Sell), everywhere(Action::Block)];
        let both = desk_seats(&stage.house, &with_rights(&seller, rights), slug).await;
        assert!(both.expect("known").may_block);
        let other = (Action::Block, "production:carmen".to_owned());
        let elsewhere = with_rights(&seller, vec![everywhere(Action::Sell), other]);
        let seats = desk_seats(&stage.house, &elsewhere, slug).await.expect("known");
        assert!(!seats.may_block, "of another production");
        let point = (Action::Sell, "point-of-sale:foyer".to_owned());
        for stranger in [
            with_rights(&seller, Vec::new()),
            with_rights(&seller, vec![everywhere(Action::Block)]),
            with_rights(&seller, vec![point]),
            stage.guest().await,
        ] {
            let denied = desk_seats(&stage.house, &stranger, slug).await;
            assert_eq!(missing_right(denied), Some(Action::Sell), "{stranger:?}");
            let denied = watch_desk(&stage.house, &stranger, slug, "").await.map(drop);
            assert_eq!(missing_right(denied), Some(Action::Sell), "{stranger:?}");
        }
        let unknown = desk_seats(&stage.house, &seller, "carmen-1999").await;
        assert_eq!(refused(unknown), StatesRefusal::UnknownPerformance);
    }
}

async fn plan_mark(stage: &Stage) -> String {
    let loaded = season::performance::load(&stage.house, stage.performance).await;
    loaded.expect("read").expect("a performance").plan_mark.clone()
}

async fn watched(stage: &Stage, seller: &Actor) -> BoxStream<'static, DeskEvent> {
    let mark = plan_mark(stage).await;
    let events = watch_desk(&stage.house, seller, stage.performance_slug, &mark).await;
    events.expect("no fault").expect("this plan")
}

async fn next(events: &mut BoxStream<'static, DeskEvent>) -> Option<DeskEvent> {
    tokio::time::timeout(WITHIN, events.next()).await.expect("within a second")
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_colleague_does_is_told_within_a_second_to_each_in_their_own_way() {
    for stage in stages().await {
        let (seller, colleague) = (sale(&stage).await, sale(&stage).await);
        let mut of_seller = watched(&stage, &seller).await;
        let mut of_colleague = watched(&stage, &colleague).await;
        for events in [&mut of_seller, &mut of_colleague] {
            let Some(DeskEvent::All(states)) = next(events).await else { panic!("no beginning") };
            assert_eq!(states.len(), 30);
        }
        hold(&stage, &colleague, stage.performance, &[3]).await;
        let told = |state| Some(DeskEvent::Changed(vec![(3, state)]));
        assert_eq!(next(&mut of_seller).await, told(DeskState::HeldBySeller));
        assert_eq!(next(&mut of_colleague).await, told(DeskState::Mine));
        let released = selling::basket::empty(&stage.house, &colleague).await;
        released.expect("emptied");
        assert_eq!(next(&mut of_seller).await, told(DeskState::Free));
        assert_eq!(next(&mut of_colleague).await, told(DeskState::Free));
        paid(&stage, &[3]).await;
        let mut last = None;
        while last != Some(DeskState::Sold(SoldAs::Ticket)) {
            let Some(DeskEvent::Changed(seats)) = next(&mut of_seller).await else {
                panic!("it ended")
            };
            last = seats.into_iter().find(|(seat, _)| *seat == 3).map(|(_, state)| state);
        }
        end_watching(&stage.house);
        let end = tokio::time::timeout(Duration::from_secs(10), of_seller.next()).await;
        assert_eq!(end.expect("a stop waits for no seller"), None);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_watches_another_plan_than_the_one_that_the_page_shows() {
    for stage in stages().await {
        let seller = sale(&stage).await;
        let slug = stage.performance_slug;
        let other = watch_desk(&stage.house, &seller, slug, "00000000").await;
        assert!(other.expect("no fault").is_none());
    }
}

fn request(stage: &Stage, seats: &[u32]) -> HoldRequest {
    HoldRequest { performance: stage.performance, seat_request: SeatRequest::tickets(seats) }
}

#[tokio::test(flavor = "multi_thread")]
async fn named_seats_leave_their_reservation_and_are_for_sale_again() {
    for stage in stages().await {
        let reservation = reserved(&stage, &[3, 4]).await;
        let seller = sale(&stage).await;
        let free = async |seats: &[u32]| {
            free_reserved(&stage.house, &seller, &request(&stage, seats)).await
        };
        let nothing = || OverRefusal::Hold(HoldRefusal::NothingChosen);
        assert_eq!(refused(free(&[7]).await), nothing());
        assert_eq!(free(&[3, 7]).await.expect("one is reserved"), 1);
        let seen = states(&stage).await;
        assert_eq!((&*seen["a-4"], &*seen["a-5"]), ("free", "reserved"));
        assert_eq!(view(&stage, &reservation).await.state, OrderState::ToPay);
        assert_eq!(refused(free(&[3]).await), nothing(), "it has left already");
        assert_sound(&stage).await;
        assert_eq!(free(&[4]).await.expect("the last of it"), 1);
        assert_eq!(states(&stage).await["a-5"], "free");
        let ended = "orders where ended_at_ms is null and paid_at_ms is null";
        assert_eq!(count(&stage, ended).await, 0, "nothing is left of it");
        let stranger = with_rights(&seller, Vec::new());
        let other = reserved(&stage, &[5]).await;
        let denied = free_reserved(&stage.house, &stranger, &request(&stage, &[5])).await;
        assert_eq!(missing_right(denied), Some(Action::Sell));
        assert_eq!(view(&stage, &other).await.state, OrderState::ToPay);
        assert_sound(&stage).await;
    }
}

fn wanted(scope: BlockScope, named: &[&str]) -> WideRequest {
    let named = named.iter().map(|name| (*name).to_owned()).collect();
    WideRequest { scope, named, terms: BlockTerms::of(BlockKind::Press) }
}

async fn production(stage: &Stage) -> BlockScope {
    let scopes = block_scopes(&stage.house, &Actor::Console).await.expect("allowed");
    let productions = scopes.into_iter().filter(|it| matches!(it, BlockScope::Production(_)));
    let [one] = productions.collect::<Vec<_>>().try_into().expect("one production");
    one
}

fn outcomes(performances: Vec<WidePerformance>) -> Vec<WideOutcome> {
    performances.into_iter().map(|it| it.outcome).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_production_s_seats_are_kept_back_and_what_is_sold_is_told_before() {
    for stage in stages().await {
        paid(&stage, &[3]).await;
        let request = wanted(production(&stage).await, &["a-4", "A/5", "floor=2"]);
        let sold = TakenSeat { seat: "a-4".to_owned(), state: SeatState::Sold(SoldAs::Ticket) };
        let all = WideOutcome::Blocked { seats: 2, places: 2, taken: Vec::new() };
        let rest = WideOutcome::Blocked { seats: 1, places: 2, taken: vec![sold] };
        let preview = preview_blocks(&stage.house, &Actor::Console, &request).await;
        let expected = [rest, all.clone(), all];
        assert_eq!(outcomes(preview.expect("to come")), expected);
        assert_eq!(count(&stage, "blocks").await, 0, "nothing has changed yet");
        for _ in 0..2 {
            let done = block_all(&stage.house, &Actor::Console, &request).await;
            assert_eq!(outcomes(done.expect("to come")), expected);
            assert_eq!(count(&stage, "blocks").await, 3, "the same again is the same");
            assert_eq!(count(&stage, "claims where owner = 'block'").await, 5);
        }
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_kept_back_in_many_performances_is_refused() {
    for stage in stages().await {
        let scope = production(&stage).await;
        let ask = async |actor: &Actor, request: &WideRequest| {
            let preview = preview_blocks(&stage.house, actor, request).await;
            let done = block_all(&stage.house, actor, request).await;
            [preview.map(outcomes), done.map(outcomes)]
        };
        for answer in ask(&Actor::Console, &wanted(scope.clone(), &["zz-99"])).await {
            let unknown = WideOutcome::Refused(BlockRefusal::UnknownSeat("zz-99".to_owned()));
            assert_eq!(answer.expect("to come"), vec![unknown; 3]);
        }
        let other = BlockScope::Production("carmen".to_owned());
        let account = "00000000-0000-7000-8000-00000000c1e4".parse().expect("an id");
        let grants = vec![(Action::Block, "production:carmen".to_owned())];
        let of_carmen = Actor::Staff { account, grants };
        let seats = ["a-4"];
        for (actor, request, why) in [
            (Actor::Console, wanted(scope.clone(), &[]), WideRefusal::NothingNamed),
            (Actor::Console, wanted(other, &seats), WideRefusal::NothingToCome),
            (of_carmen, wanted(scope.clone(), &seats), WideRefusal::NothingToCome),
        ] {
            for answer in ask(&actor, &request).await {
                assert!(matches!(answer, Err(Failure::Refused(it)) if it == why), "{why:?}");
            }
        }
        for answer in ask(&stage.guest().await, &wanted(scope.clone(), &seats)).await {
            assert_eq!(missing_right(answer), Some(Action::Block));
        }
        assert_eq!(count(&stage, "blocks").await, 0);
    }
}
