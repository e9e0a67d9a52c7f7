//! Tickets of one basket at different ticket types.

use crate::sale::{self, assert_sound, form, refused};
use domain::{
    order::PlaceRefusal,
    people::actor::Actor,
    sales::basket::{BasketView, PriceTypeLimit},
    seats::hold::{HoldRefusal, HoldRequest, SeatPick, SeatRequest},
};
use selling::basket::PriceTypeRefusal;
use testing::{Stage, season_example, stages};

/// The documented season on sale, with a ticket type for groups of three.
async fn performance(stage: &Stage) -> domain::id::PerformanceId {
    let price_types = "key,base,change,who,min,max_performance,name_en,note_en\n\
        full,,,,,,Full price,\n\
        under-30,full,-50 %,,,2,Under 30,Show your passport.\n\
        friend,full,-8 %,friend,,,Friend,\n\
        group,full,-10 %,,3,,Group,\n";
    let folder = season_example(&[("tariffs.csv", price_types)]);
    season::sheets::season_import::import_season(&stage.house, &Actor::Console, &folder, false)
        .await
        .expect("a good season");
    let slug = "swan-lake-2027-02-11-1930";
    season::plan::performance(&stage.house, slug).await.expect("read").expect("visible")
}

async fn basket(stage: &Stage, actor: &Actor) -> BasketView {
    selling::basket::basket(&stage.house, Stage::session_of(actor), "en").await.expect("a basket")
}

#[tokio::test(flavor = "multi_thread")]
async fn two_seats_together_cost_what_their_people_pay() {
    for stage in stages().await {
        let performance = performance(&stage).await;
        let actor = stage.guest().await;
        sale::hold(&stage, &actor, performance, &[0, 1]).await;
        let before = basket(&stage, &actor).await;
        let offered = |view: &BasketView, at: usize| -> Vec<(String, i64)> {
            let price_types = view.lines[at].price_types.iter();
            price_types.map(|price_type| (price_type.key.clone(), price_type.price_minor)).collect()
        };
        let expected = [("full", 9_800), ("under-30", 4_900), ("group", 8_820)];
        assert_eq!(
            offered(&before, 0),
            expected.map(|(key, minor)| (key.to_owned(), minor)),
            "a friend's is for friends"
        );
        let limits: Vec<_> = before.lines[0].price_types.iter().map(|it| it.limit).collect();
        assert_eq!(limits, [None, None, Some(PriceTypeLimit::AtLeast(3))], "two are no group");
        let line = before.lines[0].id;
        selling::basket::set_price_type(&stage.house, &actor, line, "under-30")
            .await
            .expect("for everybody");
        selling::basket::set_price_type(&stage.house, &actor, line, "under-30")
            .await
            .expect("again");
        let after = basket(&stage, &actor).await;
        assert_eq!(after.state.total_minor, 9_800 + 4_900 + 2 * 150);
        let chosen = after.lines[0].price_types.iter().find(|price_type| price_type.is_chosen);
        assert_eq!(chosen.map(|price_type| price_type.note.as_str()), Some("Show your passport."));
        assert_eq!(after.state.ends_at, before.state.ends_at, "no time is won by it");
        let friend =
            refused(selling::basket::set_price_type(&stage.house, &actor, line, "friend").await);
        assert_eq!(friend, PriceTypeRefusal::NotSold);
        let stranger = stage.guest().await;
        let theirs =
            refused(selling::basket::set_price_type(&stage.house, &stranger, line, "full").await);
        assert_eq!(theirs, PriceTypeRefusal::UnknownLine);
        let form = form(&stage, &actor, after.state.total_minor).await;
        let placed =
            money::checkout::place_order(&stage.house, &actor, &form).await.expect("an order");
        let order = selling::orders::order(&stage.house, &placed.secret, "en")
            .await
            .expect("read")
            .expect("known");
        let said: Vec<&str> = order.lines.iter().map(|line| line.price_type.as_str()).collect();
        assert_eq!(said, ["Under 30. Show your passport.", ""]);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_keeps_to_the_numbers_of_its_price_types() {
    for stage in stages().await {
        let performance = performance(&stage).await;
        let actor = stage.guest().await;
        sale::hold(&stage, &actor, performance, &[0, 1, 2]).await;
        let lines: Vec<_> = basket(&stage, &actor).await.lines.iter().map(|it| it.id).collect();
        let order = async || {
            let total = basket(&stage, &actor).await.state.total_minor;
            let form = form(&stage, &actor, total).await;
            money::checkout::place_order(&stage.house, &actor, &form).await
        };
        for line in &lines {
            selling::basket::set_price_type(&stage.house, &actor, *line, "under-30")
                .await
                .expect("sold");
        }
        let name = "Under 30".to_owned();
        assert_eq!(refused(order().await), PlaceRefusal::PriceTypeMost { name, most: 2, count: 3 });
        for line in &lines[..2] {
            selling::basket::set_price_type(&stage.house, &actor, *line, "group")
                .await
                .expect("sold");
        }
        let name = "Group".to_owned();
        let few = PlaceRefusal::PriceTypeFewest { name, least: 3, count: 2 };
        assert_eq!(refused(order().await), few);
        selling::basket::set_price_type(&stage.house, &actor, lines[2], "group")
            .await
            .expect("sold");
        order().await.expect("a group of three");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_discount_can_be_for_some_zones_only() {
    let stage = Stage::on_sqlite().await;
    let discounts = "key,change,zones\nback-rows,-10 %,2\n";
    let folder = season_example(&[("discounts.csv", discounts)]);
    season::sheets::season_import::import_season(&stage.house, &Actor::Console, &folder, false)
        .await
        .expect("a good season");
    let slug = "carmen-2026-12-03-2000";
    let plan = selling::plan_page::open_plan(&stage.house, slug, "en", None, None)
        .await
        .expect("read")
        .expect("visible");
    let prices: Vec<Option<i64>> =
        plan.view.data.zones.iter().map(|zone| zone.price_minor).collect();
    assert_eq!(prices, [Some(14_700), Some(7_170)], "the fee among it");

    let unknown = season_example(&[("discounts.csv", "key,change,zones\nback,-10 %,9\n")]);
    let answer =
        season::sheets::season_import::import_season(&stage.house, &Actor::Console, &unknown, true)
            .await;
    let Err(house::Failure::Refused(errors)) = answer else { panic!("{answer:?}") };
    assert!(errors[0].to_string().contains("9 is no zone of any hall"), "{errors:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_plan_offers_ticket_types_that_a_single_seat_can_have() {
    for stage in stages().await {
        let performance = performance(&stage).await;
        let actor = stage.guest().await;
        let slug = "swan-lake-2027-02-11-1930";
        let session = Some(Stage::session_of(&actor));
        let opened = selling::plan_page::open_plan(&stage.house, slug, "en", session, None);
        let data = opened.await.expect("read").expect("visible").view.data;
        let types = data.products.iter().filter(|product| product.is_at_price_type());
        let types: Vec<(&str, &str)> =
            types.map(|product| (product.key.as_str(), product.name.as_str())).collect();
        assert_eq!(types, [("ticket:under-30", "Under 30")], "no friend's, and no group's");
        // The dearest zone costs 98.00.
        let half = data.products.iter().find(|product| product.is_at_price_type());
        let half = data.rules.price(half.expect("one"), 0, false).expect("sold there");
        assert_eq!((half.shown_minor - half.fees_minor, half.saved_minor), (4_900, 0));
        let offer = || Some("ticket:under-30".to_owned());
        let pick = |seat_index| SeatPick { seat_index, offer: offer(), price_type: None };
        let named = SeatRequest::seats(vec![pick(0)]);
        let best = SeatRequest::Best { zone: None, count: 1, offer: offer() };
        for seat_request in [named, best] {
            let request = HoldRequest { performance, seat_request };
            selling::hold::hold(&stage.house, &actor, &request).await.expect("held");
        }
        let view = basket(&stage, &actor).await;
        let chosen = view.lines.iter().flat_map(|line| &line.price_types);
        let chosen: Vec<&str> =
            chosen.filter(|it| it.is_chosen).map(|it| it.key.as_str()).collect();
        assert_eq!(chosen, ["under-30", "under-30"]);
        for unknown in ["ticket:friend", "ticket:", "ticket:none"] {
            let offer = Some(unknown.to_owned());
            let best = SeatRequest::Best { zone: None, count: 1, offer: offer.clone() };
            let picks = vec![SeatPick { seat_index: 5, offer, price_type: None }];
            for seat_request in [SeatRequest::seats(picks), best] {
                let request = HoldRequest { performance, seat_request };
                let refusal = refused(selling::hold::hold(&stage.house, &actor, &request).await);
                assert_eq!(refusal, HoldRefusal::OfferUnknown, "{unknown}");
            }
        }
        assert_sound(&stage).await;
    }
}
