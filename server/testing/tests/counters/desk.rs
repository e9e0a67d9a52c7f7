//! What the desk asks: who serves a sale, which sales wait, where one sells, what is next, what a
//! sale has become.

use super::counter_sales::{LESS, cash, form, house, opened, plaza, sell};
use crate::sale::{
    count,
    example::{CARMEN, CARMEN_ONE, pick, refused},
};
use domain::{
    id::SessionId,
    moment::{DAY_MS, HOUR_MS},
    payments::method::PaymentMethod,
    people::actor::{Action, Actor, Channel},
    sales::outlet::Outlet,
    seats::seat_state::SeatState,
};
use money::checkout::order_of_sale;
use people::sales::{
    Counter, SaleRefusal, counters, open_sale, park_sale, serving, take_up_sale, waiting_sales,
};
use selling::{
    blocks,
    programme::at_counter::{CounterSearch, CounterZone, counter_performance, next_performances},
    tickets::{
        Print,
        counter_prints::{CounterPrint, counter_pdf},
    },
};
use testing::{Stage, missing_right, stages, text};

/// One of the staff, who sells over this.
async fn clerk(stage: &Stage, email: &str, scope: &str) -> Actor {
    stage.staffer(email, "box-office").await;
    let sql = format!("select id from accounts where email = '{email}'");
    let account = text(stage.store(), &sql).await.expect("read").expect("an account");
    let account = account.parse().expect("an id");
    Actor::Staff { account, grants: vec![(Action::Sell, scope.to_owned())] }
}

fn of(account: &Actor, scope: &str) -> Actor {
    let account = account.operator().expect("one of the staff");
    Actor::Staff { account, grants: vec![(Action::Sell, scope.to_owned())] }
}

fn sale_of(seller: &Actor) -> SessionId {
    seller.session().expect("a sale has one")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sale_is_served_by_its_own_seller_until_it_is_put_aside_or_sold() {
    for stage in stages().await {
        house(&stage).await;
        let rosa = clerk(&stage, "rosa@example.org", "*").await;
        let bruno = clerk(&stage, "bruno@example.org", "*").await;
        let seller = open_sale(&stage.house, &rosa, &plaza()).await.expect("a sale");
        let sale = sale_of(&seller);
        assert_eq!(serving(&stage.house, &rosa, sale).await.expect("hers"), seller);
        let other = serving(&stage.house, &bruno, sale).await;
        assert_eq!(refused(other), SaleRefusal::BeingServed);
        for stranger in [stage.guest().await, of(&bruno, "point-of-sale:station")] {
            let denied = serving(&stage.house, &stranger, sale).await;
            assert_eq!(missing_right(denied), Some(Action::Sell));
        }
        park_sale(&stage.house, &rosa, sale).await.expect("parked");
        let aside = serving(&stage.house, &rosa, sale).await;
        assert_eq!(refused(aside), SaleRefusal::PutAside);
        let taken_up = take_up_sale(&stage.house, &bruno, sale).await.expect("it waits");
        assert_eq!(serving(&stage.house, &bruno, sale).await.expect("his"), taken_up);
        assert_eq!(refused(serving(&stage.house, &rosa, sale).await), SaleRefusal::BeingServed);
        pick(&stage, &taken_up, CARMEN_ONE, "", &[3]).await.expect("free");
        let order = form(&stage, &taken_up).await;
        sell(&stage, &taken_up, order, &[cash(LESS)]).await.expect("sold");
        assert_eq!(refused(serving(&stage.house, &bruno, sale).await), SaleRefusal::UnknownSale);
        let unknown = serving(&stage.house, &rosa, SessionId(stage.house.new_id())).await;
        assert_eq!(refused(unknown), SaleRefusal::UnknownSale);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clerk_finds_sales_that_were_put_aside_and_their_own_open_ones() {
    for stage in stages().await {
        house(&stage).await;
        let rosa = clerk(&stage, "rosa@example.org", "*").await;
        let bruno = clerk(&stage, "bruno@example.org", "*").await;
        let open = open_sale(&stage.house, &rosa, &Counter::BoxOffice).await.expect("a sale");
        let parked = open_sale(&stage.house, &rosa, &plaza()).await.expect("a sale");
        let waiting = async |actor: &Actor| {
            let found = waiting_sales(&stage.house, actor).await.expect("permitted").into_iter();
            found.map(|it| (it.sale, it.is_parked)).collect::<Vec<_>>()
        };
        assert!(waiting(&rosa).await.is_empty(), "an empty sale isn't looked for");
        pick(&stage, &open, CARMEN_ONE, "", &[3]).await.expect("free");
        stage.clock.advance_ms(1);
        park_sale(&stage.house, &rosa, sale_of(&parked)).await.expect("parked");
        let both = [(sale_of(&parked), true), (sale_of(&open), false)];
        assert_eq!(waiting(&rosa).await, both);
        assert_eq!(waiting(&bruno).await, both[..1]);
        assert_eq!(waiting(&of(&bruno, "point-of-sale:plaza")).await, both[..1]);
        assert!(waiting(&of(&bruno, "point-of-sale:station")).await.is_empty());
        let found = waiting_sales(&stage.house, &bruno).await.expect("permitted");
        assert_eq!(found[0].operator_name, "Rosa Vidal");
        let guest = stage.guest().await;
        let denied = waiting_sales(&stage.house, &guest).await;
        assert_eq!(missing_right(denied), Some(Action::Sell));
        stage.clock.advance_ms(HOUR_MS);
        assert_eq!(waiting(&rosa).await, both[..1], "its seats went back");
        stage.clock.advance_ms(DAY_MS);
        assert!(waiting(&rosa).await.is_empty(), "nobody waits for a day");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clerk_sells_at_open_counters_within_their_right() {
    for stage in stages().await {
        house(&stage).await;
        let rosa = clerk(&stage, "rosa@example.org", "*").await;
        let names = async |actor: &Actor| {
            let known = counters(&stage.house, actor).await.expect("permitted").into_iter();
            known.map(|it| it.outlet.name()).collect::<Vec<_>>()
        };
        assert_eq!(names(&rosa).await, ["box-office", "point-of-sale:plaza"]);
        assert_eq!(names(&of(&rosa, "point-of-sale:plaza")).await, ["point-of-sale:plaza"]);
        assert_eq!(names(&of(&rosa, "point-of-sale:station")).await, [""; 0], "it is closed");
        let guest = stage.guest().await;
        assert_eq!(missing_right(counters(&stage.house, &guest).await), Some(Action::Sell));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clerk_sees_what_each_seat_is_where_they_may_sell() {
    for stage in stages().await {
        house(&stage).await;
        let rosa = clerk(&stage, "rosa@example.org", "*").await;
        let at_plaza = of(&rosa, "point-of-sale:plaza");
        let denied = blocks::states(&stage.house, &at_plaza, CARMEN_ONE).await;
        assert_eq!(missing_right(denied), Some(Action::Block), "no sale of theirs is open");
        let seller = open_sale(&stage.house, &at_plaza, &plaza()).await.expect("a sale");
        pick(&stage, &seller, CARMEN_ONE, "", &[3]).await.expect("free");
        for actor in [&rosa, &seller] {
            let seen = blocks::states(&stage.house, actor, CARMEN_ONE).await.expect("permitted");
            let held = seen.seats.iter().filter(|(_, state)| *state == SeatState::Held);
            assert_eq!(held.count(), 1);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_counter_is_told_what_is_next_at_its_own_prices() {
    for stage in stages().await {
        house(&stage).await;
        let rosa = clerk(&stage, "rosa@example.org", "*").await;
        let outlet = Outlet { channel: Channel::BoxOffice, point: Some("plaza".to_owned()) };
        let slugs = async |words: &str, day: &str| {
            let (words, day) = (words.to_owned(), day.parse().ok());
            let search = CounterSearch { words, day, counts_free: true };
            let next = next_performances(&stage.house, &rosa, &outlet, &search, "en").await;
            let shown = next.expect("permitted").shown.into_iter();
            shown.map(|it| it.slug).collect::<Vec<_>>()
        };
        let all = slugs("", "").await;
        assert!(all.contains(&CARMEN_ONE.to_owned()), "{all:?}");
        assert_eq!(slugs("CARM", "2026-12-03").await, [CARMEN_ONE]);
        assert_eq!(slugs("nabucco", "").await, [""; 0]);
        let stranger = of(&rosa, "point-of-sale:station");
        let search = CounterSearch::default();
        let denied = next_performances(&stage.house, &stranger, &outlet, &search, "en").await;
        assert_eq!(missing_right(denied), Some(Action::Sell));

        let seller = open_sale(&stage.house, &rosa, &plaza()).await.expect("a sale");
        let chosen = async |slug: &str| {
            let chosen = counter_performance(&stage.house, &seller, slug, "en").await;
            chosen.expect("permitted")
        };
        let before = chosen(CARMEN_ONE).await.expect("known");
        assert!(before.zones.iter().any(|zone| zone.price_minor == LESS), "{:?}", before.zones);
        let free = |zones: &[CounterZone]| -> u32 { zones.iter().map(|zone| zone.free).sum() };
        pick(&stage, &seller, CARMEN_ONE, "", &[3, 4]).await.expect("free");
        let after = chosen(CARMEN_ONE).await.expect("known");
        assert_eq!(free(&after.zones) + 2, free(&before.zones));
        assert!(chosen("nowhere").await.is_none());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sale_that_is_over_tells_its_order_and_how_it_was_paid() {
    for stage in stages().await {
        house(&stage).await;
        let seller = opened(&stage, Counter::BoxOffice).await;
        let sale = sale_of(&seller);
        pick(&stage, &seller, CARMEN_ONE, "", &[3]).await.expect("free");
        let console = Actor::Console;
        let open = order_of_sale(&stage.house, &console, sale).await.expect("permitted");
        assert_eq!(open, None, "it isn't over");
        let order = form(&stage, &seller).await;
        let sold = sell(&stage, &seller, order, &[cash(CARMEN)]).await.expect("sold");
        let order = order_of_sale(&stage.house, &console, sale).await.expect("permitted");
        let order = order.expect("it is over");
        assert_eq!((order.order, order.code.as_str()), (sold.order, sold.code.as_str()));
        assert_eq!((order.total.minor, order.stands), (CARMEN, true));
        assert_eq!(order.parts.len(), 1);
        assert_eq!(order.parts[0].payment_method, PaymentMethod::Cash);
        assert_eq!(order.parts[0].amount_minor, CARMEN);
        let rosa = clerk(&stage, "rosa@example.org", "*").await;
        let elsewhere = of(&rosa, "point-of-sale:plaza");
        let denied = order_of_sale(&stage.house, &elsewhere, sale).await;
        assert_eq!(missing_right(denied), Some(Action::Sell));
        let how = Print::each_alone("en");
        let wanted = CounterPrint { code: sold.code, ..CounterPrint::default() };
        let denied = counter_pdf(&stage.house, &elsewhere, &wanted, how).await;
        assert_eq!(missing_right(denied), Some(Action::Sell));
        let pdf = counter_pdf(&stage.house, &rosa, &wanted, how).await;
        assert!(!pdf.expect("printed").is_empty());
        assert_eq!(count(&stage, "ticket_prints where actor = 'staff'").await, 1);
    }
}
