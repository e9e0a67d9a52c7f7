//! The house itself sells: at the box office and at points of sale, with their own prices and
//! times, to anybody or nobody, and each sale has a basket that can be put aside.

use crate::sale::{
    assert_sound, count,
    example::{CARMEN, CARMEN_ONE, pick, refused, season},
};
use domain::{
    id::{AccountId, SessionId},
    order::{PlaceRefusal, PlaceRequest},
    payments::method::PaymentMethod,
    people::actor::{Action, Actor},
    seats::{
        block::{BlockKind, BlockTerms},
        hold::{HoldRefusal, HoldRequest, SeatRequest},
        seat_state::SeatState,
    },
};
use house::Failure;
use money::checkout::{
    self, CounterRefusal, CounterSale, Sold,
    parts::{Part, PartsRefusal},
};
use people::sales::{Counter, SaleRefusal, open_sale, park_sale, take_up_sale};
use selling::blocks::{self, BlockRequest};
use testing::{Stage, missing_right, stages};

const POINTS: &str = "key,name,channel,company,address,closed\n\
                      plaza,Kiosk,box-office,,,\n\
                      station,Station,box-office,,,yes\n";
const SETTINGS: &str = "level,subject,channel,name,value\n\
                        season,2026-27,,sale-opens,2026-06-15 10:00\n\
                        season,2026-27,,sale-closes,2026-06-16 10:00\n\
                        season,2026-27,box-office,sale-closes,curtain\n";
const DISCOUNTS: &str = "key,change,channels\nkiosk,-10 %,point-of-sale:plaza\n";
pub const LESS: i64 = CARMEN * 9 / 10;

pub async fn house(stage: &Stage) {
    let sheets = [("points_of_sale", POINTS), ("settings", SETTINGS), ("discounts", DISCOUNTS)];
    season(stage, &sheets).await;
}

pub async fn opened(stage: &Stage, counter: Counter) -> Actor {
    open_sale(&stage.house, &Actor::Console, &counter).await.expect("a sale")
}

pub fn plaza() -> Counter {
    Counter::Point("plaza".to_owned())
}

pub fn cash(amount_minor: i64) -> Part {
    Part { payment_method: PaymentMethod::Cash, amount_minor, reference: String::new() }
}

/// What the seller's basket comes to, sold to nobody.
pub async fn form(stage: &Stage, seller: &Actor) -> PlaceRequest {
    let session = seller.session().expect("a sale has one");
    let own = selling::basket::own_at(&stage.house, session, seller.outlet()).await;
    let own = own.expect("a basket");
    let shown = selling::basket::view(&stage.house, &own, "en").await.expect("a basket");
    PlaceRequest {
        idempotency_key: checkout::new_idempotency_key(&stage.house),
        language: "en".to_owned(),
        total_shown_minor: shown.quote.total_minor,
        shown: checkout::shown(&shown.quote, &shown.invoices),
        ..PlaceRequest::default()
    }
}

pub async fn sell(
    stage: &Stage,
    seller: &Actor,
    order: PlaceRequest,
    parts: &[Part],
) -> Result<Sold, Failure<CounterRefusal>> {
    let sale = CounterSale { order, parts: parts.to_vec() };
    checkout::sell(&stage.house, seller, &sale).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_point_of_sale_sells_at_its_own_price_when_the_shop_no_longer_does() {
    for stage in stages().await {
        house(&stage).await;
        let guest = stage.guest().await;
        let on_the_web = pick(&stage, &guest, CARMEN_ONE, "", &[3]).await;
        assert_eq!(refused(on_the_web), HoldRefusal::SaleClosed);
        let seller = opened(&stage, plaza()).await;
        pick(&stage, &seller, CARMEN_ONE, "", &[3, 4]).await.expect("free");
        let order = form(&stage, &seller).await;
        assert_eq!(order.total_shown_minor, 2 * LESS);
        let sold = sell(&stage, &seller, order, &[cash(2 * LESS)]).await.expect("sold");
        assert_eq!(sold.total_minor, 2 * LESS);
        let view = selling::orders::order(&stage.house, &sold.secret, "en").await;
        let view = view.expect("read").expect("known");
        assert_eq!(view.lines.iter().filter(|line| line.ticket.is_some()).count(), 2);
        let at_plaza = "orders o join points_of_sale p on p.id = o.point_of_sale_id \
                        where o.channel = 'box-office' and p.key = 'plaza' \
                        and o.paid_at_ms is not null";
        assert_eq!(count(&stage, at_plaza).await, 1);
        let baskets = "baskets where channel = 'box-office' and ordered_at_ms is not null";
        assert_eq!(count(&stage, baskets).await, 1);
        let placed = "journal where action = 'order.place' and channel = 'box-office'";
        assert_eq!(count(&stage, placed).await, 1);
        let paid = "journal where action = 'order.pay' and actor = 'console'";
        assert_eq!(count(&stage, paid).await, 1, "who took the money");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn buyers_without_a_name_are_never_one_person_and_get_no_mail() {
    for stage in stages().await {
        house(&stage).await;
        for seat in [3, 4] {
            let seller = opened(&stage, Counter::BoxOffice).await;
            pick(&stage, &seller, CARMEN_ONE, "", &[seat]).await.expect("free");
            let order = form(&stage, &seller).await;
            sell(&stage, &seller, order, &[cash(CARMEN)]).await.expect("sold");
        }
        assert_eq!(count(&stage, "orders where email = '' and paid_at_ms is not null").await, 2);
        let buyers = "(select distinct person_id from orders) x";
        assert_eq!(count(&stage, buyers).await, 2);
        house::jobs::tick(&stage.house).await;
        assert!(stage.mail.mails().is_empty());
        assert_eq!(count(&stage, "outbox where done_at_ms is null").await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_sale_twice_is_one_and_a_refused_one_books_nothing() {
    for stage in stages().await {
        house(&stage).await;
        let seller = opened(&stage, Counter::BoxOffice).await;
        pick(&stage, &seller, CARMEN_ONE, "", &[3]).await.expect("free");
        let order = form(&stage, &seller).await;
        let short = sell(&stage, &seller, order.clone(), &[cash(CARMEN - 1)]).await;
        assert!(matches!(refused(short), CounterRefusal::Money(PartsRefusal::Missing(_))));
        let dearer = PlaceRequest { total_shown_minor: CARMEN + 1, ..order.clone() };
        let dearer = sell(&stage, &seller, dearer, &[cash(CARMEN + 1)]).await;
        let changed = PlaceRefusal::TotalChanged { shown_minor: CARMEN + 1, total_minor: CARMEN };
        assert_eq!(refused(dearer), CounterRefusal::Order(changed));
        assert_eq!(count(&stage, "orders").await + count(&stage, "payments").await, 0);
        let first = sell(&stage, &seller, order.clone(), &[cash(CARMEN)]).await.expect("sold");
        let second = sell(&stage, &seller, order, &[cash(CARMEN)]).await.expect("sold");
        assert_eq!(first, second);
        assert_eq!(count(&stage, "payments").await, 1);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sale_is_put_aside_and_a_colleague_goes_on_with_it() {
    for stage in stages().await {
        house(&stage).await;
        let first = opened(&stage, plaza()).await;
        pick(&stage, &first, CARMEN_ONE, "", &[3]).await.expect("free");
        let sale = first.session().expect("a sale has one");
        park_sale(&stage.house, &Actor::Console, sale).await.expect("parked");
        let next = opened(&stage, plaza()).await;
        pick(&stage, &next, CARMEN_ONE, "", &[4]).await.expect("free");
        let taken = pick(&stage, &next, CARMEN_ONE, "", &[3]).await;
        assert!(matches!(refused(taken), HoldRefusal::SeatsTaken { .. }));
        let again = take_up_sale(&stage.house, &Actor::Console, sale).await.expect("it waits");
        assert_eq!(again, first);
        let order = form(&stage, &again).await;
        assert_eq!(order.total_shown_minor, LESS);
        sell(&stage, &again, order, &[cash(LESS)]).await.expect("sold");
        let over = take_up_sale(&stage.house, &Actor::Console, sale).await;
        assert_eq!(refused(over), SaleRefusal::UnknownSale);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sale_is_taken_up_where_one_may_sell_and_only_if_nobody_serves_it() {
    for stage in stages().await {
        house(&stage).await;
        let sale = opened(&stage, plaza()).await.session().expect("a sale has one");
        let account = AccountId(stage.house.new_id());
        let clerk =
            |scope: &str| Actor::Staff { account, grants: vec![(Action::Sell, scope.to_owned())] };
        for stranger in [stage.guest().await, clerk("point-of-sale:station")] {
            let parked = park_sale(&stage.house, &stranger, sale).await;
            assert_eq!(missing_right(parked), Some(Action::Sell));
            let taken_up = take_up_sale(&stage.house, &stranger, sale).await;
            assert_eq!(missing_right(taken_up), Some(Action::Sell));
        }
        let colleague = clerk("point-of-sale:plaza");
        let served = take_up_sale(&stage.house, &colleague, sale).await;
        assert_eq!(refused(served), SaleRefusal::BeingServed);
        park_sale(&stage.house, &Actor::Console, sale).await.expect("parked");
        let elsewhere = opened(&stage, Counter::BoxOffice).await;
        let taken_up = take_up_sale(&stage.house, &elsewhere, sale).await;
        assert_eq!(refused(taken_up), SaleRefusal::OtherPoint);
        let closed = POINTS.replace("plaza,Kiosk,box-office,,,", "plaza,Kiosk,box-office,,,yes");
        let sheets =
            [("points_of_sale", closed.as_str()), ("settings", SETTINGS), ("discounts", DISCOUNTS)];
        season(&stage, &sheets).await;
        let too_late = take_up_sale(&stage.house, &Actor::Console, sale).await;
        assert_eq!(refused(too_late), SaleRefusal::PointClosed);
        let unknown = SessionId(stage.house.new_id());
        let parked = park_sale(&stage.house, &Actor::Console, unknown).await;
        assert_eq!(refused(parked), SaleRefusal::UnknownSale);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn those_without_the_right_open_no_sale_and_nothing_is_sold_at_a_closed_point() {
    for stage in stages().await {
        house(&stage).await;
        let account = AccountId(stage.house.new_id());
        let clerk =
            |scope: &str| Actor::Staff { account, grants: vec![(Action::Sell, scope.to_owned())] };
        let guest = stage.guest().await;
        for actor in [guest, clerk("point-of-sale:station")] {
            let denied = open_sale(&stage.house, &actor, &plaza()).await;
            assert_eq!(missing_right(denied), Some(Action::Sell));
        }
        let elsewhere = open_sale(&stage.house, &clerk("*"), &Counter::Point("gone".into())).await;
        assert_eq!(refused(elsewhere), SaleRefusal::UnknownPoint);
        let closed = open_sale(&stage.house, &clerk("*"), &Counter::Point("station".into())).await;
        assert_eq!(refused(closed), SaleRefusal::PointClosed);
        assert_eq!(count(&stage, "counter_sales").await, 0);
        // A shopper is sold to by the shop alone.
        let shopper = stage.guest().await;
        let sale = CounterSale { order: PlaceRequest::default(), parts: Vec::new() };
        assert!(checkout::sell(&stage.house, &shopper, &sale).await.is_err());
        assert_eq!(count(&stage, "orders").await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_best_seats_of_a_counter_are_none_that_are_kept_back() {
    for stage in stages().await {
        let (house, key) = (&stage.house, stage.performance_slug);
        let all = blocks::states(house, &Actor::Console, key).await.expect("known");
        let free = all.seats.iter().filter(|(_, state)| *state == SeatState::Free);
        let mut free = free.map(|(seat, _)| seat.clone());
        let (left, kept) = (free.next().expect("a seat"), free.collect());
        let terms = BlockTerms::of(BlockKind::House);
        let wanted = BlockRequest { performance: key.to_owned(), named: kept, terms };
        blocks::block(house, &Actor::Console, &wanted).await.expect("free");
        let seller = opened(&stage, Counter::BoxOffice).await;
        let best = async |count| {
            let seat_request = SeatRequest::Best { zone: None, count, offer: None };
            let request = HoldRequest { performance: stage.performance, seat_request };
            selling::hold::hold(house, &seller, &request).await
        };
        assert_eq!(refused(best(2).await), HoldRefusal::NoneTogether { count: 2 });
        best(1).await.expect("one is left");
        let held = blocks::states(house, &Actor::Console, key).await.expect("known");
        let state = |seat: &str| held.seats.iter().find(|(name, _)| name == seat).map(|it| it.1);
        assert_eq!(state(&left), Some(SeatState::Held));
    }
}
