//! What is kept for somebody is sold to somebody else where a seller says so: named seats of a
//! reservation, and blocked places of an unnumbered area.

use super::counter_sales::{cash, form, sell};
use crate::{
    sale::{assert_sound, balance, count, refused},
    seats::{
        blocks::{block, places, states},
        reservations::{paid_by_page, reserved, sale, view, with_deposit},
    },
};
use domain::{
    order::OrderState,
    people::actor::{Action, Actor},
    sales::reservation::ReserveRefusal,
    seats::{
        block::BlockKind,
        hold::{HoldRefusal, HoldRequest, SeatRequest},
    },
};
use house::Failure;
use money::reservations::{OverRefusal, hold_over};
use selling::hold::Held;
use testing::{Stage, missing_right, stages};

/// A ticket of zone `a`, without a fee: it is of the web alone.
const EACH: i64 = 5_000;

fn request(stage: &Stage, seats: &[u32]) -> HoldRequest {
    HoldRequest { performance: stage.performance, seat_request: SeatRequest::tickets(seats) }
}

async fn over(stage: &Stage, seller: &Actor, seats: &[u32]) -> Result<Held, Failure<OverRefusal>> {
    hold_over(&stage.house, seller, &request(stage, seats)).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_named_seat_leaves_its_reservation_and_the_rest_waits() {
    for stage in stages().await {
        let reservation = reserved(&stage, &[3, 4]).await;
        let seller = sale(&stage).await;
        let unsaid = selling::hold::hold(&stage.house, &seller, &request(&stage, &[3])).await;
        assert!(matches!(refused(unsaid), HoldRefusal::SeatsTaken { .. }));
        let held = over(&stage, &seller, &[3, 6]).await.expect("free, or reserved");
        assert_eq!(held.mine, [3, 6]);
        let seen = states(&stage).await;
        assert_eq!((&*seen["a-4"], &*seen["a-5"]), ("held", "reserved"));
        let rest = view(&stage, &reservation).await;
        assert_eq!((rest.state, rest.quote.total_minor), (OrderState::ToPay, EACH));
        let changes = "journal where action = 'reservation.change'";
        assert_eq!(count(&stage, changes).await, 1);
        assert_sound(&stage).await;

        // The same again is one.
        let again = over(&stage, &seller, &[3, 6]).await.expect("theirs");
        assert_eq!(again.mine, [3, 6]);
        assert_eq!(count(&stage, changes).await, 1);
        let order = form(&stage, &seller).await;
        assert_eq!(order.total_shown_minor, 2 * EACH);
        sell(&stage, &seller, order, &[cash(2 * EACH)]).await.expect("sold");
        assert_eq!(states(&stage).await["a-4"], "sold-ticket");
        assert_eq!(balance(&stage, "cash").await, 2 * EACH);
        paid_by_page(&stage, &reservation).await;
        assert_eq!(view(&stage, &reservation).await.state, OrderState::Paid);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reservation_of_which_nothing_stays_ends_and_its_deposit_goes_back() {
    for stage in stages().await {
        let reservation = with_deposit(&stage, &[3, 4], Some(2_000)).await;
        paid_by_page(&stage, &reservation).await;
        assert_eq!(balance(&stage, "advances").await, -2_000);
        let seller = sale(&stage).await;
        over(&stage, &seller, &[3, 4]).await.expect("theirs");
        house::jobs::tick(&stage.house).await;
        assert_eq!(view(&stage, &reservation).await.state, OrderState::Refunded);
        assert_eq!(balance(&stage, "advances").await, 0);
        assert_eq!(count(&stage, "refunds").await, 1);
        assert_eq!(states(&stage).await["a-4"], "held");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deposit_keeps_the_seats_that_cover_it() {
    for stage in stages().await {
        let reservation = with_deposit(&stage, &[3, 4], Some(6_000)).await;
        paid_by_page(&stage, &reservation).await;
        let why = refused(over(&stage, &sale(&stage).await, &[3]).await);
        let below = ReserveRefusal::BelowDeposit { paid_minor: 6_000 };
        assert_eq!(why, OverRefusal::Reservation(below));
        let words = why.words(&stage.house.locales().get_or_fallback("en")).expect("words");
        assert!(words.starts_with("The seat stays reserved"), "{words}");
        assert_eq!(states(&stage).await["a-4"], "reserved");
        assert_eq!(view(&stage, &reservation).await.state, OrderState::PartlyPaid);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn those_who_may_not_change_a_reservation_do_not_sell_over_it() {
    for stage in stages().await {
        reserved(&stage, &[3]).await;
        let guest = stage.guest().await;
        assert_eq!(missing_right(over(&stage, &guest, &[3]).await), Some(Action::Sell));
        assert_eq!(states(&stage).await["a-4"], "reserved");
        over(&stage, &guest, &[6]).await.expect("free, as for any hold");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_sellers_at_once_one_gets_the_reserved_seat() {
    for stage in stages().await {
        let reservation = reserved(&stage, &[3, 4]).await;
        let (ana, ben) = (sale(&stage).await, sale(&stage).await);
        let (first, second) = tokio::join!(over(&stage, &ana, &[3]), over(&stage, &ben, &[3]));
        assert_ne!(first.is_ok(), second.is_ok());
        assert_eq!(view(&stage, &reservation).await.quote.total_minor, EACH);
        assert_eq!(states(&stage).await["a-4"], "held");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn blocked_places_of_a_full_area_are_held_by_a_seller_who_names_them() {
    for stage in stages().await {
        block(&stage, &["floor=18"], BlockKind::Press).await;
        let hold = async |actor: &Actor, over_blocks| {
            let area = "floor".to_owned();
            let seat_request =
                SeatRequest::GeneralAdmission { area, count: 3, offer: None, over_blocks };
            let request = HoldRequest { performance: stage.performance, seat_request };
            selling::hold::hold(&stage.house, actor, &request).await
        };
        let (seller, guest) = (sale(&stage).await, stage.guest().await);
        let full = HoldRefusal::GeneralAdmissionGone { left: 2 };
        assert_eq!(refused(hold(&seller, false).await), full);
        assert_eq!(refused(hold(&guest, true).await), full, "the shop sells over nothing");
        hold(&seller, true).await.expect("press seats");
        let standing = [("free", 2_u32), ("held", 3), ("blocked-press", 15)];
        let standing = standing.map(|(state, count)| (state.to_owned(), count));
        assert_eq!(places(&stage).await, standing);
        assert_sound(&stage).await;
    }
}
