//! What a seat can be sold as: prices, and which seats are free for it.

use crate::sale::{
    count,
    example::{CARMEN_ONE, pick, season},
    hold,
};
use domain::{
    moment::DAY_MS,
    people::actor::Actor,
    sales::offer::{price::ProductPrice, product::Product},
    seats::{
        hold::{HoldRefusal, HoldRequest, SeatPick, SeatRequest},
        plan::PlanData,
    },
};
use house::Failure;
use seatmap::seat_set::SeatSet;
use testing::{Stage, plant, stages};

async fn opened(stage: &Stage) -> PlanData {
    let slug = season::plan::performance_slug(&stage.house, stage.performance)
        .await
        .expect("read")
        .expect("known");
    let opened = selling::plan_page::open_plan(&stage.house, &slug, "en", None, None)
        .await
        .expect("read")
        .expect("visible");
    opened.view.data
}

async fn products(stage: &Stage) -> Vec<Product> {
    opened(stage).await.products
}

fn free(product: &Product) -> SeatSet {
    SeatSet::from_hex(&product.free, 30).expect("thirty seats")
}

/// Free by asking for each seat of each performance by itself.
async fn slow_free(stage: &Stage) -> SeatSet {
    let mut free = SeatSet::full(30);
    for performance in [stage.performance, stage.other] {
        let slug = season::plan::performance_slug(&stage.house, performance)
            .await
            .expect("read")
            .expect("known");
        let opened = selling::plan_page::open_plan(&stage.house, &slug, "en", None, None)
            .await
            .expect("read")
            .expect("seen");
        let there = SeatSet::from_hex(&opened.view.data.free, 30).expect("thirty seats");
        (0..30).filter(|place| !there.contains(*place)).for_each(|place| free.remove(place));
    }
    free
}

#[tokio::test(flavor = "multi_thread")]
async fn a_subscription_is_priced_as_its_basket_will_be() {
    for stage in stages().await {
        assert_eq!(products(&stage).await.len(), 1, "without an offer there are only tickets");
        stage.sell_both_performances("both", false).await;
        let data = opened(&stage).await;
        let [ticket, both] = data.products.as_slice() else { panic!("{:?}", data.products) };
        let prices = |product| [0, 1].map(|zone| data.rules.price(product, zone, false));
        let price = |total_minor, fees_minor| {
            let (shown_minor, tickets_minor) = (total_minor, total_minor);
            let saved_minor = 0;
            Some(ProductPrice { shown_minor, fees_minor, total_minor, tickets_minor, saved_minor })
        };
        assert_eq!(prices(ticket), [price(5_150, 150), price(2_150, 150)]);
        assert_eq!(prices(both), [Some(of_two(9_000, 10_300)), Some(of_two(3_600, 4_300))]);
        assert_eq!((both.key.as_str(), both.performances), ("both", 2));
        let ana = stage.guest().await;
        let held =
            selling::hold::hold(&stage.house, &ana, &best(&stage, "both", 1)).await.expect("free");
        assert_eq!(Some(held.basket.total_minor), prices(both)[0].map(|price| price.shown_minor));
    }
}

/// A subscription of two performances, which has no fees; two tickets have one each.
fn of_two(shown_minor: i64, tickets_minor: i64) -> ProductPrice {
    ProductPrice {
        shown_minor,
        fees_minor: 0,
        total_minor: shown_minor,
        tickets_minor,
        saved_minor: tickets_minor - shown_minor,
    }
}

fn best(stage: &Stage, offer: &str, count: u32) -> HoldRequest {
    let seat_request = SeatRequest::Best { zone: None, count, offer: Some(offer.to_owned()) };
    HoldRequest { performance: stage.performance, seat_request }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_seat_is_free_for_a_subscription_when_it_is_on_all_performances() {
    for stage in stages().await {
        stage.sell_both_performances("both", false).await;
        let (ana, ben) = (stage.guest().await, stage.guest().await);
        hold(&stage, &ana, stage.performance, &[3, 4]).await;
        hold(&stage, &ben, stage.other, &[4, 5, 17]).await;
        let products = products(&stage).await;
        let both = free(&products[1]);
        assert_eq!(both, slow_free(&stage).await);
        assert!([3, 4, 5, 17].iter().all(|place| !both.contains(*place)));
        assert!(!both.contains(29), "a house seat");
        assert_eq!(both.count(), 30 - 4 - 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn prices_follow_a_seat_that_another_performance_has_in_another_zone() {
    for stage in stages().await {
        stage.sell_both_performances("both", false).await;
        let maps = "insert into zone_maps (id, plan_version_id, name, document) \
             select '00000000-0000-0000-0000-0000000000ff', plan_version_id, 'other', \
             replace(document, '\"seats\":[0,', '\"seats\":[1,') from zone_maps";
        plant(stage.store(), maps).await.expect("another map");
        let other = format!(
            "update performances set zone_map_id = '00000000-0000-0000-0000-0000000000ff' \
             where id = '{}'",
            stage.other
        );
        plant(stage.store(), &other).await.expect("the other performance has it");
        plant(stage.store(), "update catalogue set version = 'new'").await.expect("read anew");
        let data = opened(&stage).await;
        let both = &data.products[1];
        let price = |place| data.rules.price(both, both.at(place, 0), false);
        let (dearer, mixed) = (of_two(9_000, 10_300), of_two(6_300, 7_300));
        assert_eq!((price(0), price(1)), (Some(mixed), Some(dearer)));
        let ana = stage.guest().await;
        let pick = SeatPick { seat_index: 0, offer: Some("both".to_owned()), price_type: None };
        let seat_request = SeatRequest::seats(vec![pick]);
        let request = HoldRequest { performance: stage.performance, seat_request };
        let held = selling::hold::hold(&stage.house, &ana, &request).await.expect("free");
        assert_eq!(held.basket.total_minor, 6_300);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_best_seats_of_a_subscription_are_free_on_all_performances() {
    for stage in stages().await {
        stage.sell_both_performances("both", false).await;
        let (ana, ben) = (stage.guest().await, stage.guest().await);
        let first =
            selling::hold::hold(&stage.house, &ana, &best(&stage, "both", 2)).await.expect("two");
        selling::basket::empty(&stage.house, &ana).await.expect("given back");
        let places: Vec<u32> = first.mine.clone();
        hold(&stage, &ben, stage.other, &places).await;
        let second = selling::hold::hold(&stage.house, &ana, &best(&stage, "both", 2))
            .await
            .expect("two others");
        assert!(second.mine.iter().all(|place| !places.contains(place)), "{:?}", second.mine);
        assert_eq!(count(&stage, "basket_items").await, 4);
        let refused = selling::hold::hold(&stage.house, &ana, &best(&stage, "none", 1)).await;
        assert!(matches!(refused, Err(Failure::Refused(HoldRefusal::OfferUnknown))));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_seat_that_the_basket_has_on_another_performance_is_not_sold_to_it_twice() {
    for stage in stages().await {
        stage.sell_both_performances("both", false).await;
        let ana = stage.guest().await;
        hold(&stage, &ana, stage.other, &[3]).await;
        let pick = SeatPick { seat_index: 3, offer: Some("both".to_owned()), price_type: None };
        let seat_request = SeatRequest::seats(vec![pick]);
        let request = HoldRequest { performance: stage.performance, seat_request };
        let refused = selling::hold::hold(&stage.house, &ana, &request).await;
        assert!(
            matches!(refused, Err(Failure::Refused(HoldRefusal::OfferTaken { .. }))),
            "{refused:?}"
        );
        assert_eq!(count(&stage, "claims").await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_missing_performance_is_named_with_the_nearest_seats_of_the_zone() {
    for stage in stages().await {
        stage.sell_both_performances("both", false).await;
        let ben = stage.guest().await;
        hold(&stage, &ben, stage.other, &[19, 18]).await;
        let missing =
            selling::products::missing(&stage.house, stage.performance, None, "both", 19, "en")
                .await
                .expect("read");
        let missing = missing.expect("a seat of the offer");
        assert_eq!(missing.performances.len(), 1);
        assert!(missing.performances[0].starts_with("Tosca ("), "{:?}", missing.performances);
        let nearest: Vec<u32> = missing.nearest.iter().map(|(place, _)| *place).collect();
        assert_eq!(nearest, [9, 8, 17], "row C is nearer, and of another zone");
        let free =
            selling::products::missing(&stage.house, stage.performance, None, "both", 0, "en")
                .await
                .expect("read");
        assert!(free.expect("a seat of the offer").performances.is_empty());
        for (offer, place) in [("none", 0), ("both", 30)] {
            let missing = selling::products::missing(
                &stage.house,
                stage.performance,
                None,
                offer,
                place,
                "en",
            )
            .await;
            assert_eq!(missing.expect("read"), None, "{offer} {place}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_of_an_offer_says_what_its_basket_will() {
    for stage in stages().await {
        let none = selling::offers::offers(&stage.house, "en", None, None)
            .await
            .expect("read")
            .expect("a season");
        assert!(none.offers.is_empty());
        stage.sell_both_performances("both", false).await;
        let offers = selling::offers::offers(&stage.house, "en", None, None)
            .await
            .expect("read")
            .expect("a season")
            .offers;
        let [card] = offers.as_slice() else { panic!("{offers:?}") };
        assert_eq!((card.from_minor, card.to_minor, card.performances.len()), (3_600, 9_000, 2));
        let ben = stage.guest().await;
        hold(&stage, &ben, stage.other, &[0, 1, 29 - 1]).await;
        let offer = selling::offers::offer(&stage.house, "both", None, "en")
            .await
            .expect("read")
            .expect("sold");
        assert_eq!(&offer.card, card);
        let zones: Vec<(i64, u32)> =
            offer.zones.iter().map(|zone| (zone.price.shown_minor, zone.free)).collect();
        assert_eq!(zones, [(9_000, 18), (3_600, 8)]);
        assert!(
            selling::offers::offer(&stage.house, "none", None, "en").await.expect("read").is_none()
        );
        stage.clock.advance_ms(10 * DAY_MS + DAY_MS / 2);
        assert!(
            selling::offers::offer(&stage.house, "both", None, "en").await.expect("read").is_none(),
            "one is over"
        );
    }
}

/// The offer with its limit, as somebody sees it.
async fn left(stage: &Stage, actor: &Actor) -> Option<u32> {
    let session = Some(Stage::session_of(actor));
    let read = selling::offers::offer(&stage.house, "series-a", session, "en").await;
    read.expect("read").expect("on sale").left
}

#[tokio::test(flavor = "multi_thread")]
async fn no_more_of_a_series_is_offered_than_its_buyer_can_still_have() {
    for stage in stages().await {
        season(&stage, &[]).await;
        let ana = stage.guest().await;
        assert_eq!(left(&stage, &ana).await, Some(4));
        pick(&stage, &ana, CARMEN_ONE, "series-a", &[3]).await.expect("free");
        assert_eq!(left(&stage, &ana).await, Some(3));
        selling::basket::empty(&stage.house, &ana).await.expect("emptied");
        assert_eq!(left(&stage, &ana).await, Some(4), "what was given back doesn't count");
    }
}
