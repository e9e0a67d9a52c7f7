//! A program that sells for the house names its request by a key of its own, so that the same
//! request again, also after a lost answer, is answered with the same order.

use super::{
    counter_sales::{cash, form, sell},
    reservations_told::{request, seller},
};
use crate::sale::{assert_sound, balance, count, hold, refused};
use domain::{
    id::AccountId,
    moment::DAY_MS,
    people::actor::{Action, Actor},
    sales::reservation::ReserveRefusal,
};
use house::Failure;
use money::{
    checkout::{CallerKey, CounterRefusal, Sold, parts::PartsRefusal, sold_before},
    reservations::{Reservation, ReserveRequest, reserve, reserved_before},
};
use testing::{Stage, missing_right, stages};

const CONSOLE: &Actor = &Actor::Console;
/// A ticket of zone `a`, without a fee: it is of the web alone.
const EACH: i64 = 5_000;

fn key(stage: &Stage, content: &str) -> CallerKey {
    let key = CallerKey::of(&stage.house, CONSOLE, "till 7, sale 12", content);
    key.expect("the house has a key").expect("a key")
}

/// From a basket of its own, for so much cash.
async fn sold_for(
    stage: &Stage,
    key: &CallerKey,
    seat: u32,
    minor: i64,
) -> Result<Sold, Failure<CounterRefusal>> {
    let seller = seller(stage).await;
    hold(stage, &seller, stage.performance, &[seat]).await;
    let order = key.on(form(stage, &seller).await);
    sell(stage, &seller, order, &[cash(minor)]).await
}

async fn reserved(
    stage: &Stage,
    key: &CallerKey,
    seat: u32,
) -> Result<Reservation, Failure<ReserveRefusal>> {
    let seller = seller(stage).await;
    hold(stage, &seller, stage.performance, &[seat]).await;
    let wanted = request(stage, "ana@example.org", stage.house.now().plus_ms(2 * DAY_MS));
    let wanted = ReserveRequest { form: key.on(wanted.form), ..wanted };
    reserve(&stage.house, &seller, &wanted).await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_request_again_is_answered_with_its_sale() {
    for stage in stages().await {
        let key = key(&stage, "one ticket");
        let none = sold_before(&stage.house, CONSOLE, &key).await;
        assert_eq!(none.expect("read"), None);
        let first = sold_for(&stage, &key, 3, EACH).await.expect("sold");
        let second = sold_for(&stage, &key, 4, EACH).await.expect("the same");
        assert_eq!(first, second);
        let known = sold_before(&stage.house, CONSOLE, &key).await.expect("read");
        assert_eq!(known, Some(first));
        assert_eq!((count(&stage, "orders").await, count(&stage, "payments").await), (1, 1));
        assert_eq!(balance(&stage, "cash").await, EACH);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn another_request_under_the_same_key_is_refused() {
    for stage in stages().await {
        sold_for(&stage, &key(&stage, "one ticket"), 3, EACH).await.expect("sold");
        let other = key(&stage, "two tickets");
        let looked = sold_before(&stage.house, CONSOLE, &other).await;
        assert_eq!(refused(looked), CounterRefusal::KeyUsed);
        let sold = sold_for(&stage, &other, 4, EACH).await;
        assert_eq!(refused(sold), CounterRefusal::KeyUsed);
        assert_eq!(refused(reserved(&stage, &other, 5).await), ReserveRefusal::KeyUsed);
        assert_eq!(count(&stage, "orders").await, 1);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_such_requests_at_once_one_sells() {
    for stage in stages().await {
        let key = key(&stage, "one ticket");
        let (one, other) =
            tokio::join!(sold_for(&stage, &key, 3, EACH), sold_for(&stage, &key, 4, EACH));
        assert_eq!(one.expect("sold"), other.expect("the same"));
        assert_eq!((count(&stage, "orders").await, count(&stage, "payments").await), (1, 1));
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_request_leaves_its_key_free() {
    for stage in stages().await {
        let key = key(&stage, "one ticket");
        let short = sold_for(&stage, &key, 3, EACH - 1).await;
        assert!(matches!(refused(short), CounterRefusal::Money(PartsRefusal::Missing(_))));
        assert_eq!(count(&stage, "caller_keys").await, 0);
        sold_for(&stage, &key, 4, EACH).await.expect("sold");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_reservation_again_is_one() {
    for stage in stages().await {
        let key = key(&stage, "one seat");
        let none = reserved_before(&stage.house, CONSOLE, &key).await;
        assert_eq!(none.expect("read"), None);
        let first = reserved(&stage, &key, 3).await.expect("reserved");
        assert_eq!(reserved(&stage, &key, 4).await.expect("the same"), first);
        let known = reserved_before(&stage.house, CONSOLE, &key).await.expect("read");
        assert_eq!(known, Some(first));
        assert_eq!(count(&stage, "order_reservations").await, 1);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn callers_share_no_keys_and_nothing_of_them_can_be_read_in_the_database() {
    for stage in stages().await {
        let (house, account) = (&stage.house, AccountId(stage.house.new_id()));
        let of = |actor: &Actor, key: &str| {
            CallerKey::of(house, actor, key, "one ticket").expect("the house has a key")
        };
        let clerk = Actor::Staff { account, grants: vec![(Action::Sell, "*".to_owned())] };
        assert_ne!(of(CONSOLE, "12"), of(&clerk, "12"));
        assert_eq!(of(CONSOLE, " 12 "), of(CONSOLE, "12"));
        let long = "1".repeat(101);
        for none in ["", " ", "1\u{202e}2", long.as_str()] {
            assert_eq!(of(CONSOLE, none), None, "{none}");
        }
        sold_for(&stage, &key(&stage, "to Ana"), 3, EACH).await.expect("sold");
        let plain = "caller_keys where idempotency_key like '%till%' or content like '%Ana%'";
        assert_eq!(count(&stage, plain).await, 0);
        let stranger = Actor::Staff { account, grants: Vec::new() };
        let denied = sold_before(house, &stranger, &key(&stage, "to Ana")).await;
        assert_eq!(missing_right(denied), Some(Action::Sell));
    }
}
