//! Staff find the order of somebody who has no code of it, and what became of a seat.

use super::clerk;
use crate::sale::{Order, paid, refused};
use domain::{
    moment::MINUTE_MS,
    people::actor::{Action, Actor},
    sales::outlet::Outlet,
};
use money::{
    cancellation::{Cancellation, SeatsBack, Taken, cancel},
    timeline::order_search::{
        FOUND_MAX, FoundOrders, OlderThan, OrderQuestion, OrderSearchRefusal, find_orders,
        typed_from, typed_until,
    },
};
use people::customers::search::write_words;
use std::collections::BTreeSet;
use testing::{Stage, missing_right, plant, stages, text};

async fn asked(stage: &Stage, question: &OrderQuestion) -> FoundOrders {
    find_orders(&stage.house, &Actor::Console, question).await.expect("no fault")
}

fn by_text(typed: &str) -> OrderQuestion {
    OrderQuestion { text: typed.to_owned(), ..OrderQuestion::default() }
}

async fn found(stage: &Stage, question: &OrderQuestion) -> Vec<String> {
    asked(stage, question).await.orders.into_iter().map(|order| order.code).collect()
}

async fn code(stage: &Stage, order: &Order) -> String {
    order.view(stage).await.code
}

/// As the plan's file names it.
async fn seat(stage: &Stage, index: usize) -> String {
    let performance =
        season::performance::load_in(&stage.house, stage.performance, &Outlet::WEB).await;
    performance.expect("read").expect("a performance").plan.hall.seats[index].guid.clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_is_found_by_what_is_known_of_its_buyer() {
    for stage in stages().await {
        let order = paid(&stage, &[3]).await;
        let (view, barcode) = (order.view(&stage).await, order.barcodes(&stage).await.remove(0));
        for typed in [
            view.email.to_uppercase(),
            "ruiz".to_owned(),
            "RUIZ ana".to_owned(),
            "rui".to_owned(),
            view.code.to_lowercase(),
            barcode,
        ] {
            let expected = std::slice::from_ref(&view.code);
            assert_eq!(found(&stage, &by_text(&typed)).await, expected, "{typed}");
        }
        let looked =
            "select detail from journal where action = 'orders.search' order by id limit 1";
        let detail = text(stage.store(), looked).await.expect("read");
        let expected = format!(r#"{{"found":1,"orders":["{}"]}}"#, view.code);
        assert_eq!(detail, Some(expected), "and nothing of what was typed");
        let czech = "update orders set given_name = 'Anna', family_name = 'Nováková'; \
                     update persons set words_at_ms = null, phone = '+420 601 234 567'; \
                     update payments set card_end = '1332'";
        plant(stage.store(), czech).await.expect("written");
        write_words(&stage.house).await.expect("written");
        for typed in ["novakova", "Nováková", "anna", "NOVÁKOVÁ Anna", "601234567", "4567", "1332"]
        {
            let expected = std::slice::from_ref(&view.code);
            assert_eq!(found(&stage, &by_text(typed)).await, expected, "{typed}");
        }
        for typed in ["", "@", "nobody@example.org", "Nobody", "\0", "Nobody Nováková", "1333"] {
            assert!(found(&stage, &by_text(typed)).await.is_empty(), "{typed}");
        }
        assert!(asked(&stage, &by_text(&view.code)).await.is_code);
        assert!(!asked(&stage, &by_text("novakova")).await.is_code);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn orders_are_found_by_time_performance_and_seat() {
    for stage in stages().await {
        let begun = stage.house.now();
        let first = code(&stage, &paid(&stage, &[3]).await).await;
        stage.clock.advance_ms(30 * MINUTE_MS);
        let later = stage.house.now();
        let second = code(&stage, &paid(&stage, &[4]).await).await;
        let between = |from, until| OrderQuestion { from, until, ..OrderQuestion::default() };
        let early = between(Some(begun), Some(begun.plus_ms(20 * MINUTE_MS)));
        assert_eq!(found(&stage, &early).await, std::slice::from_ref(&first));
        assert_eq!(found(&stage, &between(Some(later), None)).await, std::slice::from_ref(&second));
        let both = [second.clone(), first.clone()];
        assert_eq!(found(&stage, &between(Some(begun), None)).await, both, "the newest first");
        let of_performance = OrderQuestion {
            performance: stage.performance_slug.to_owned(),
            ..OrderQuestion::default()
        };
        assert_eq!(found(&stage, &of_performance).await, both);
        let of_seat = OrderQuestion { seat: seat(&stage, 4).await, ..of_performance.clone() };
        assert_eq!(found(&stage, &of_seat).await, std::slice::from_ref(&second));
        let with_name = OrderQuestion { text: "ruiz".to_owned(), ..of_seat.clone() };
        assert_eq!(found(&stage, &with_name).await, std::slice::from_ref(&second));
        let no_name = OrderQuestion { text: "quintanilla".to_owned(), ..of_seat.clone() };
        assert!(found(&stage, &no_name).await.is_empty());
        let wrong = async |question: OrderQuestion| {
            refused(find_orders(&stage.house, &Actor::Console, &question).await)
        };
        let seat = |seat: &str| OrderQuestion { seat: seat.to_owned(), ..of_performance.clone() };
        assert_eq!(wrong(seat("Nowhere/1/1")).await, OrderSearchRefusal::UnknownSeat);
        let nowhere = OrderQuestion { performance: "nowhere".to_owned(), ..by_text("") };
        assert_eq!(wrong(nowhere).await, OrderSearchRefusal::UnknownPerformance);
        let alone = OrderQuestion { seat: "1".to_owned(), ..by_text("") };
        assert_eq!(wrong(alone).await, OrderSearchRefusal::SeatAlone);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_of_many_orders_goes_on_after_its_last() {
    for stage in stages().await {
        let begun = stage.house.now();
        paid(&stage, &[3]).await;
        stage.copy_orders(FOUND_MAX + 10).await;
        let by_time = OrderQuestion { from: Some(begun), ..OrderQuestion::default() };
        for question in [by_time, by_text("ruiz")] {
            let first = asked(&stage, &question).await;
            assert_eq!(first.orders.len(), FOUND_MAX);
            let older = first.older.expect("there are others");
            assert_eq!(OlderThan::parse(&older.to_string()), Some(older));
            let rest = asked(&stage, &OrderQuestion { older: Some(older), ..question }).await;
            assert_eq!((rest.orders.len(), rest.older), (11, None));
            let codes = first.orders.iter().chain(&rest.orders).map(|order| order.code.as_str());
            assert_eq!(codes.collect::<BTreeSet<_>>().len(), FOUND_MAX + 11, "each of them once");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_seat_tells_who_had_it_and_what_became_of_it() {
    for stage in stages().await {
        let first = code(&stage, &paid(&stage, &[3]).await).await;
        let all = Cancellation {
            taken: Taken::All,
            fees_back: true,
            seats: SeatsBack::OnSale,
            reason: "ill".to_owned(),
            shown_minor: None,
        };
        stage.clock.advance_ms(MINUTE_MS);
        cancel(&stage.house, &Actor::Console, &first, &all).await.expect("cancelled");
        stage.clock.advance_ms(MINUTE_MS);
        let second = code(&stage, &paid(&stage, &[3]).await).await;
        let question = OrderQuestion {
            performance: stage.performance_slug.to_owned(),
            seat: seat(&stage, 3).await,
            ..OrderQuestion::default()
        };
        let history = asked(&stage, &question).await.seat;
        let codes: Vec<&str> = history.iter().map(|line| line.code.as_str()).collect();
        assert_eq!(codes, [first.as_str(), second.as_str()], "the oldest first");
        assert!(history[0].paid_at.is_some() && history[0].cancelled_at.is_some());
        assert_eq!(history[0].cancelled_by.as_deref(), Some("console"));
        assert!(history[1].paid_at.is_some() && history[1].cancelled_at.is_none());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn only_staff_who_see_the_orders_of_the_whole_house_look_for_a_person_s() {
    for stage in stages().await {
        paid(&stage, &[3]).await;
        let some = vec![(Action::ReadTimeline, "production:tosca".to_owned())];
        let clerk = clerk(&stage, &[Action::FindCustomers, Action::Sell]);
        let account = domain::id::AccountId(stage.house.new_id());
        let of_one = Actor::Staff { account, grants: some };
        for actor in [stage.guest().await, clerk, of_one] {
            let denied = find_orders(&stage.house, &actor, &by_text("ruiz")).await;
            assert_eq!(missing_right(denied), Some(Action::ReadTimeline));
        }
    }
}

#[test]
fn a_time_that_is_typed_is_the_house_s_own_and_lasts_a_minute() {
    let madrid = "Europe/Madrid";
    let from = typed_from("2026-12-01T10:00", madrid).expect("a time");
    assert_eq!(typed_from("2026-12-01T09:00:00Z", madrid), Some(from));
    assert_eq!(typed_until("2026-12-01T10:00", madrid), Some(from.plus_ms(MINUTE_MS)));
    for wrong in ["", "tomorrow", "2026-13-01T10:00", "10:00"] {
        assert_eq!(typed_from(wrong, madrid), None, "{wrong}");
    }
    assert_eq!(typed_from("2026-12-01T10:00", "Nowhere/Town"), None);
}
