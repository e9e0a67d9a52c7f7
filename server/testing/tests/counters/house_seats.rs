//! House seats of a plan: for each performance they are blocked, as by a block of the kind `house`,
//! until staff free them.

use super::counter_sales::{cash, form, opened, sell};
use crate::{
    sale::{assert_sound, count, hold, paid, refused},
    seats::blocks::{all_of, block, states, try_hold, unblock},
};
use domain::{
    moment::DAY_MS,
    people::actor::Actor,
    seats::{
        block::BlockKind,
        hold::{HoldRefusal, HoldRequest, SeatRequest},
    },
};
use people::sales::Counter;
use season::plan::{self, PlanImport};
use selling::blocks::{self, Freed, UnblockRefusal};
use testing::{Stage, stages};

/// C10, as the plan of the little house lists it.
const PLACE: u32 = 29;

async fn state(stage: &Stage) -> String {
    states(stage).await["c-10"].clone()
}

/// Whether the shop's plan shows it as free.
async fn is_shown(stage: &Stage) -> bool {
    let page =
        selling::plan_page::open_plan(&stage.house, stage.performance_slug, "en", None, None).await;
    let data = page.expect("read").expect("visible").view.data;
    let free = seatmap::seat_set::SeatSet::from_hex(&data.free, 30).expect("thirty seats");
    free.contains(PLACE as usize)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_house_seat_is_sold_at_the_counter_alone_and_is_the_house_s_again_if_nobody_pays() {
    for stage in stages().await {
        assert_eq!(state(&stage).await, "blocked-house");
        let shopper = refused(try_hold(&stage, &[PLACE]).await);
        assert!(matches!(shopper, HoldRefusal::NotForSale { .. }), "{shopper:?}");
        let seller = opened(&stage, Counter::BoxOffice).await;
        hold(&stage, &seller, stage.performance, &[PLACE]).await;
        assert_eq!(state(&stage).await, "held");
        let other = opened(&stage, Counter::BoxOffice).await;
        let seat_request = SeatRequest::tickets(&[PLACE]);
        let request = HoldRequest { performance: stage.performance, seat_request };
        let taken = refused(selling::hold::hold(&stage.house, &other, &request).await);
        assert!(matches!(taken, HoldRefusal::SeatsTaken { .. }), "{taken:?}");
        stage.clock.advance_ms(DAY_MS);
        assert_eq!(state(&stage).await, "blocked-house");
        house::jobs::tick(&stage.house).await;
        assert_eq!(state(&stage).await, "blocked-house");

        let seller = opened(&stage, Counter::BoxOffice).await;
        hold(&stage, &seller, stage.performance, &[PLACE]).await;
        let order = form(&stage, &seller).await;
        let money = cash(order.total_shown_minor);
        sell(&stage, &seller, order, &[money]).await.expect("sold");
        assert_eq!(state(&stage).await, "sold-ticket");
        assert!(!is_shown(&stage).await);
        let sold = refused(unblock(&stage, &["c-10"]).await);
        assert_eq!(sold, UnblockRefusal::NotBlocked(vec!["c-10".to_owned()]));
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_house_seat_is_freed_for_one_performance_and_everybody_may_buy_it() {
    for stage in stages().await {
        assert!(!is_shown(&stage).await);
        let freed = unblock(&stage, &["c-10"]).await.expect("the house's");
        assert_eq!(freed, Freed { seats: 1, places: 0 });
        assert_eq!(state(&stage).await, "free");
        assert!(is_shown(&stage).await);
        let again = refused(unblock(&stage, &["c-10"]).await);
        assert_eq!(again, UnblockRefusal::NotBlocked(vec!["c-10".to_owned()]));
        assert_eq!(count(&stage, "freed_house_seats").await, 1);
        assert_eq!(count(&stage, "journal where action = 'block.free'").await, 1);
        let seat_request = SeatRequest::tickets(&[PLACE]);
        let next_day = HoldRequest { performance: stage.other, seat_request };
        let guest = stage.guest().await;
        let kept = refused(selling::hold::hold(&stage.house, &guest, &next_day).await);
        assert!(matches!(kept, HoldRefusal::NotForSale { .. }), "{kept:?}");
        paid(&stage, &[PLACE]).await;
        assert_eq!(state(&stage).await, "sold-ticket");
        let taken = refused(try_hold(&stage, &[PLACE]).await);
        assert!(matches!(taken, HoldRefusal::SeatsTaken { .. }), "{taken:?}");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_block_lies_over_a_house_seat_and_each_is_freed_by_its_kind() {
    for stage in stages().await {
        block(&stage, &["c-10"], BlockKind::Press).await;
        assert_eq!(state(&stage).await, "blocked-press");
        let free = async |named: &[&str], kind| {
            let request = all_of(&stage, named, Some(kind));
            blocks::unblock(&stage.house, &Actor::Console, &request).await
        };
        let other = refused(free(&["c-10"], BlockKind::House).await);
        assert_eq!(other, UnblockRefusal::NotBlocked(vec!["c-10".to_owned()]));
        free(&["c-10"], BlockKind::Press).await.expect("it stands");
        assert_eq!(state(&stage).await, "blocked-house");
        let one = Freed { seats: 1, places: 0 };
        assert_eq!(free(&[], BlockKind::House).await.expect("the plan's"), one);
        assert_eq!(state(&stage).await, "free");
        let none = refused(free(&[], BlockKind::House).await);
        assert_eq!(none, UnblockRefusal::NotBlocked(Vec::new()));
        block(&stage, &["c-10"], BlockKind::House).await;
        assert_eq!(state(&stage).await, "blocked-house");
        assert!(!is_shown(&stage).await);
        assert_eq!(unblock(&stage, &["c-10"]).await.expect("it stands"), one);
        assert_eq!(state(&stage).await, "free");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_plan_that_marks_other_seats_blocks_these() {
    for stage in stages().await {
        let newest = plan::newest_plan(&stage.house, "little").await.expect("read");
        let kept = plan::plan(&stage.house, newest.expect("a plan")).await.expect("read");
        let mut hall = kept.expect("a plan").hall.clone();
        for (seat, is_house_seat) in [(0, true), (1, true), (PLACE as usize, false)] {
            hall.seats[seat].attributes.house_seat = is_house_seat;
        }
        let file = seatmap::export::parterre(&hall);
        let import = PlanImport { hall: Some("little".to_owned()), venue: None, dry_run: false };
        plan::import_plan(&stage.house, &Actor::Console, file.as_bytes(), &import)
            .await
            .expect("a good plan");
        let seen = states(&stage).await;
        assert_eq!((&*seen["a-1"], &*seen["a-2"]), ("blocked-house", "blocked-house"));
        assert_eq!(seen["c-10"], "free");
        try_hold(&stage, &[PLACE]).await.expect("free");
        let marked = refused(try_hold(&stage, &[1]).await);
        assert!(matches!(marked, HoldRefusal::NotForSale { .. }), "{marked:?}");
        assert_sound(&stage).await;
    }
}
