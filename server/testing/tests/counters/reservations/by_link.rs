//! A sale that its buyer pays by a link: whoever sold it sees what the link is for, and nothing of
//! it changes under somebody who is paying.

use super::reservations_told::request;
use crate::{
    sale::{self, assert_sound, back, hold, reference_of, refused},
    seats::reservations::{paid_by_page, reserved, sale as seller, view},
};
use domain::{
    id::AccountId,
    moment::DAY_MS,
    order::OrderState,
    people::actor::{Action, Actor},
    sales::reservation::ReserveRefusal,
};
use money::{
    checkout::pay_again,
    reservations::{
        Change, Reservation, change_reservation, end_reservation, reservation_of_sale, reserve,
        tickets_of,
    },
};
use testing::{Stage, missing_right, stages};

const CONSOLE: &Actor = &Actor::Console;
/// A ticket of zone `a`, without a fee: it is of the web alone.
const EACH: i64 = 5_000;
const EMAIL: &str = "ana@example.org";

async fn at_bank(stage: &Stage, reservation: &Reservation) -> String {
    let way = pay_again(&stage.house, &reservation.secret, None).await.expect("a way to pay");
    reference_of(&way.url)
}

/// One ticket of two goes back on sale.
async fn one_less(stage: &Stage, reservation: &Reservation) -> Change {
    let tickets = tickets_of(&stage.house, CONSOLE, &reservation.code).await.expect("its tickets");
    let (code, takes_out) = (reservation.code.clone(), vec![tickets[0]]);
    Change { code, takes_out, ..Change::default() }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_one_who_sold_it_sees_the_link_until_it_is_paid() {
    for stage in stages().await {
        let seller = seller(&stage).await;
        let sale = seller.session().expect("a sale has one");
        hold(&stage, &seller, stage.performance, &[3, 4]).await;
        let before = reservation_of_sale(&stage.house, &seller, sale).await.expect("read");
        assert_eq!(before, None, "nothing is reserved yet");
        let request = request(&stage, EMAIL, stage.house.now().plus_ms(DAY_MS));
        let reservation = reserve(&stage.house, &seller, &request).await.expect("reserved");
        let link = reservation_of_sale(&stage.house, &seller, sale).await.expect("read");
        let link = link.expect("a link");
        assert_eq!((&link.code, &link.secret), (&reservation.code, &reservation.secret));
        assert_eq!((link.left.minor, link.until), (2 * EACH, request.until));
        assert!(!link.is_over && link.email == EMAIL);
        let grants = vec![(Action::Sell, "point-of-sale:station".to_owned())];
        let elsewhere = Actor::Staff { account: AccountId(stage.house.new_id()), grants };
        for actor in [&elsewhere, &stage.guest().await] {
            let denied = reservation_of_sale(&stage.house, actor, sale).await;
            assert_eq!(missing_right(denied), Some(Action::Sell));
        }
        paid_by_page(&stage, &reservation).await;
        let link = reservation_of_sale(&stage.house, &seller, sale).await.expect("read");
        assert!(link.is_some_and(|link| link.is_over && link.left.minor == 0));
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_reserved_does_not_change_under_a_buyer_who_is_paying() {
    for stage in stages().await {
        let reservation = reserved(&stage, &[3, 4]).await;
        let reference = at_bank(&stage, &reservation).await;
        let less = one_less(&stage, &reservation).await;
        let changed = change_reservation(&stage.house, CONSOLE, &less).await;
        assert_eq!(refused(changed), ReserveRefusal::StillAtBank);
        let seller = seller(&stage).await;
        hold(&stage, &seller, stage.performance, &[6]).await;
        let more = Change { adds: true, takes_out: Vec::new(), ..less.clone() };
        let changed = change_reservation(&stage.house, &seller, &more).await;
        assert_eq!(refused(changed), ReserveRefusal::StillAtBank);
        // More time harms nobody.
        let until = Some(stage.house.now().plus_ms(5 * DAY_MS));
        let longer = Change { takes_out: Vec::new(), until, ..less.clone() };
        change_reservation(&stage.house, CONSOLE, &longer).await.expect("changed");

        stage.bank.capture(&reference);
        back(&stage, &reference).await;
        let paid = view(&stage, &reservation).await;
        assert_eq!((paid.state, paid.quote.total_minor), (OrderState::Paid, 2 * EACH));
        let late = change_reservation(&stage.house, CONSOLE, &less).await;
        assert_eq!(refused(late), ReserveRefusal::Ended);
        assert_sound(&stage).await;
    }
}

/// Who has begun to pay what was changed meanwhile pays what it costs now.
#[tokio::test(flavor = "multi_thread")]
async fn where_the_bank_closes_a_payment_the_link_asks_for_the_new_sum() {
    for stage in stages().await {
        stage.bank.set_closing(true);
        let reservation = reserved(&stage, &[3, 4]).await;
        at_bank(&stage, &reservation).await;
        let less = one_less(&stage, &reservation).await;
        let changed = change_reservation(&stage.house, CONSOLE, &less).await.expect("changed");
        assert_eq!((changed.total_minor, &changed.secret), (EACH, &reservation.secret));
        let reference = at_bank(&stage, &reservation).await;
        let asked = stage.bank.request(&reference).expect("it was opened");
        assert_eq!(asked.amount.minor, EACH);
        stage.bank.capture(&reference);
        back(&stage, &reference).await;
        let paid = view(&stage, &reservation).await;
        assert_eq!((paid.state, paid.quote.total_minor), (OrderState::Paid, EACH));
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_and_a_payment_at_once_leave_one_sum() {
    for stage in stages().await {
        let reservation = reserved(&stage, &[3, 4]).await;
        let less = one_less(&stage, &reservation).await;
        let (changed, way) = tokio::join!(
            change_reservation(&stage.house, CONSOLE, &less),
            pay_again(&stage.house, &reservation.secret, None)
        );
        let costs = if changed.is_ok() { EACH } else { 2 * EACH };
        let reference = match way {
            Ok(way) => reference_of(&way.url),
            Err(_) => at_bank(&stage, &reservation).await,
        };
        let asked = stage.bank.request(&reference).expect("it was opened");
        assert_eq!(asked.amount.minor, costs, "{changed:?}");
        stage.bank.capture(&reference);
        back(&stage, &reference).await;
        let paid = view(&stage, &reservation).await;
        assert_eq!((paid.state, paid.quote.total_minor), (OrderState::Paid, costs));
        assert_sound(&stage).await;
    }
}

/// The house ends it while its buyer is at the bank, and somebody else has the seats.
#[tokio::test(flavor = "multi_thread")]
async fn money_for_a_link_that_is_over_goes_back() {
    for stage in stages().await {
        let reservation = reserved(&stage, &[3, 4]).await;
        let reference = at_bank(&stage, &reservation).await;
        end_reservation(&stage.house, CONSOLE, &reservation.code).await.expect("ended");
        let other = stage.guest().await;
        hold(&stage, &other, stage.performance, &[3]).await;
        stage.bank.capture(&reference);
        sale::notify(&stage, &reference).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(view(&stage, &reservation).await.state, OrderState::Refunded);
        assert_eq!(stage.bank.refunded_minor(&reference), 2 * EACH);
        assert_sound(&stage).await;
    }
}
