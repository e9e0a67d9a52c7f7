//! One seat for all performances of a subscription, from the plan to the tickets.

use crate::sale::{Order, assert_sound, back, count, form, hold, reference};
use domain::{
    moment::DAY_MS,
    order::OrderState,
    seats::hold::{HoldRefusal, HoldRequest, SeatPick, SeatRequest},
};
use house::Failure;
use testing::{Stage, plant, stages};

/// 50.00 less a tenth, twice; the channel's fee on single tickets only.
const BOTH: i64 = 2 * 4_500;

fn picks(stage: &Stage, picks: &[(u32, Option<&str>)]) -> HoldRequest {
    let pick = |(place, offer): &(u32, Option<&str>)| SeatPick {
        seat_index: *place,
        offer: offer.map(str::to_owned),
        price_type: None,
    };
    let seat_request = SeatRequest::seats(picks.iter().map(pick).collect());
    HoldRequest { performance: stage.performance, seat_request }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_subscription_and_a_ticket_are_bought_in_one_basket() {
    for stage in stages().await {
        stage.sell_both_performances("both", false).await;
        let ana = stage.guest().await;
        let request = picks(&stage, &[(3, Some("both")), (4, None)]);
        let held = selling::hold::hold(&stage.house, &ana, &request)
            .await
            .expect("free for both performances");
        assert_eq!(held.mine, [3, 4]);
        assert_eq!(held.basket.pieces, 2, "a subscription is one, however many performances");
        assert_eq!(held.basket.total_minor, BOTH + 5_150);
        let basket = selling::basket::basket(&stage.house, Stage::session_of(&ana), "en")
            .await
            .expect("read");
        let prices: Vec<i64> = basket.lines.iter().map(|line| line.due_minor).collect();
        assert_eq!(prices, [4_500, 5_000, 4_500], "by performance and seat");
        let items = basket.lines.iter().filter_map(|line| line.item.as_ref());
        let saved: Vec<(i64, i64)> =
            items.map(|item| (item.saved_minor, item.saved_fees_minor)).collect();
        assert_eq!(saved, [(1_300, 300); 2], "two fees of 1.50 are among it");
        let form = form(&stage, &ana, BOTH + 5_150).await;
        let placed =
            money::checkout::place_order(&stage.house, &ana, &form).await.expect("an order");
        let order = Order { reference: reference(&placed), secret: placed.secret };
        stage.bank.capture(&order.reference);
        back(&stage, &order.reference).await;
        let view = order.view(&stage).await;
        assert_eq!(view.state, OrderState::Paid);
        assert_eq!(view.lines.iter().filter(|line| line.ticket.is_some()).count(), 3);
        let items: Vec<Option<&str>> = view
            .lines
            .iter()
            .map(|line| line.item.as_ref().map(|item| item.offer.as_str()))
            .collect();
        assert_eq!(items.iter().filter(|offer| **offer == Some("both")).count(), 2, "{items:?}");
        assert_eq!(count(&stage, "order_items").await, 1);
        assert_eq!(count(&stage, "order_lines where item_id is not null").await, 2);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_seat_that_is_taken_on_another_performance_is_refused_with_that_performance() {
    for stage in stages().await {
        stage.sell_both_performances("both", false).await;
        let (ana, ben) = (stage.guest().await, stage.guest().await);
        hold(&stage, &ben, stage.other, &[3]).await;
        let refused =
            selling::hold::hold(&stage.house, &ana, &picks(&stage, &[(3, Some("both"))])).await;
        let Err(Failure::Refused(HoldRefusal::OfferTaken { seat, seat_index, performances })) =
            refused
        else {
            panic!("{refused:?}")
        };
        assert_eq!((seat.number.as_str(), seat_index, performances.len()), ("4", 3, 1));
        let refusal = HoldRefusal::OfferTaken { seat, seat_index, performances };
        let said = season::words::say_refusal(&stage.house, stage.performance, refusal, "en")
            .await
            .expect("said");
        let HoldRefusal::OfferTaken { performances, .. } = said else { panic!("{said:?}") };
        assert!(performances[0].starts_with("Tosca ("), "{performances:?}");
        assert_eq!(count(&stage, "claims").await, 1, "nothing was held");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_subscription_goes_back_as_a_whole() {
    for stage in stages().await {
        stage.sell_both_performances("both", false).await;
        let ana = stage.guest().await;
        let request = picks(&stage, &[(3, Some("both")), (4, None)]);
        selling::hold::hold(&stage.house, &ana, &request).await.expect("free");
        let left = selling::basket::remove_seats(&stage.house, &ana, stage.other, &[3])
            .await
            .expect("given back");
        assert_eq!((left.pieces, left.total_minor), (1, 5_150));
        assert_eq!(count(&stage, "claims").await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn once_a_performance_is_over_only_what_sells_the_rest_is_sold() {
    for stage in stages().await {
        stage.sell_both_performances("whole", false).await;
        let ana = stage.guest().await;
        stage.clock.advance_ms(10 * DAY_MS + DAY_MS / 2);
        let request =
            HoldRequest { performance: stage.other, ..picks(&stage, &[(3, Some("whole"))]) };
        let refused = selling::hold::hold(&stage.house, &ana, &request).await;
        assert!(matches!(refused, Err(Failure::Refused(HoldRefusal::OfferUnknown))), "{refused:?}");
        let unknown = HoldRequest { performance: stage.other, ..picks(&stage, &[(3, Some("?"))]) };
        let refused = selling::hold::hold(&stage.house, &ana, &unknown).await;
        assert!(matches!(refused, Err(Failure::Refused(HoldRefusal::OfferUnknown))));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_price_of_a_held_subscription_stays_whatever_staff_set() {
    for stage in stages().await {
        stage.sell_both_performances("both", false).await;
        let ana = stage.guest().await;
        selling::hold::hold(&stage.house, &ana, &picks(&stage, &[(3, Some("both"))]))
            .await
            .expect("free");
        let dearer = "update prices set amount_minor = 2 * amount_minor";
        plant(stage.store(), dearer).await.expect("new prices");
        let cheaper = "update offers set document = replace(document, '-100000', '-500000')";
        plant(stage.store(), cheaper).await.expect("another rule");
        let basket = selling::basket::basket(&stage.house, Stage::session_of(&ana), "en")
            .await
            .expect("read");
        assert_eq!(basket.state.total_minor, BOTH);
        let ben = stage.guest().await;
        let held =
            selling::hold::hold(&stage.house, &ben, &picks(&stage, &[(5, Some("both"))])).await;
        assert_eq!(held.expect("free").basket.total_minor, 2 * 5_000);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_who_want_one_seat_from_different_performances_can_t_both_have_it() {
    for stage in stages().await {
        stage.sell_both_performances("both", false).await;
        let shoppers = futures::future::join_all((0..8).map(|_| stage.guest())).await;
        let stage = &stage;
        let tries = shoppers.iter().enumerate().map(|(at, shopper)| {
            let performance = if at % 2 == 0 { stage.performance } else { stage.other };
            let request = HoldRequest { performance, ..picks(stage, &[(3, Some("both"))]) };
            async move { selling::hold::hold(&stage.house, shopper, &request).await }
        });
        let held = futures::future::join_all(tries).await;
        assert_eq!(held.iter().filter(|held| held.is_ok()).count(), 1);
        assert_eq!(count(stage, "claims").await, 2);
        assert_eq!(count(stage, "basket_items").await, 1);
    }
}
