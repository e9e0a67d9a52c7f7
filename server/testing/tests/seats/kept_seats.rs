//! Free seats and prices of offers are worked out once and kept in memory; what is held, sold or
//! given back is seen all the same, in every program of the house.

use crate::sale::{
    self,
    example::{CARMEN, CARMEN_TWO, OFFER, less, pick, season},
};
use domain::moment::{HOUR_MS, MINUTE_MS, SECOND_MS};
use house::House;
use seatmap::seat_set::SeatSet;
use testing::{Stage, number, stages};

/// Seats that are free for both performances, by zone. Its page and the plan say the same.
async fn free(house: &House, stage: &Stage) -> Vec<u32> {
    let offer = selling::offers::offer(house, "both", None, "en").await.expect("read");
    let zones = offer.expect("sold").zones;
    let free: Vec<u32> = zones.iter().map(|zone| zone.free).collect();
    let slug = season::plan::performance_slug(house, stage.performance).await.expect("read");
    let slug = slug.expect("known");
    let plan = selling::plan_page::open_plan(house, &slug, "en", None, None).await.expect("read");
    let products = plan.expect("visible").view.data.products;
    let on_plan = SeatSet::from_hex(&products[1].free, 30).expect("thirty seats");
    assert_eq!(on_plan.count() as u32, free.iter().sum::<u32>());
    free
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_held_sold_or_given_back_is_seen_at_once_by_every_program() {
    for stage in stages().await {
        stage.sell_both_performances("both", false).await;
        let other = stage.second_program();
        let seen = async || {
            let own = free(&stage.house, &stage).await;
            assert_eq!(free(&other, &stage).await, own, "every program sees the same");
            own
        };
        assert_eq!(seen().await, [20, 9]);
        let ben = stage.guest().await;
        sale::hold(&stage, &ben, stage.other, &[0, 1]).await;
        assert_eq!(seen().await, [18, 9]);
        // Time alone ends a basket: no job has run, and nobody has said it.
        stage.clock.advance_ms(HOUR_MS);
        assert_eq!(seen().await, [20, 9]);
        let order = sale::order(&stage, &[3]).await;
        assert_eq!(seen().await, [19, 9], "ordered, not yet paid");
        money::checkout::give_up_order(&stage.house, &order.secret).await.expect("unpaid");
        assert_eq!(seen().await, [20, 9]);
        sale::paid(&stage, &[4, 5]).await;
        assert_eq!(seen().await, [18, 9]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_was_set_back_reads_anew() {
    for stage in stages().await {
        stage.sell_both_performances("both", false).await;
        assert_eq!(free(&stage.house, &stage).await, [20, 9]);
        stage.clock.advance_ms(-MINUTE_MS);
        let ben = stage.guest().await;
        sale::hold(&stage, &ben, stage.other, &[0, 1]).await;
        assert_eq!(free(&stage.house, &stage).await, [18, 9]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_nobody_announced_is_seen_within_half_a_minute() {
    for stage in stages().await {
        stage.sell_both_performances("both", false).await;
        assert_eq!(free(&stage.house, &stage).await, [20, 9]);
        let behind = format!(
            "insert into claims (performance_id, seat_ordinal, venue_id, owner, owner_id, \
             owned_at_ms) select id, 3, venue_id, 'block', 'x', 0 from performances \
             where id = '{}' returning owned_at_ms",
            stage.other
        );
        number(stage.store(), &behind).await.expect("nobody is told");
        stage.clock.advance_ms(29 * SECOND_MS);
        // PostgreSQL may tell only now of what was set up before, and what it tells is read anew.
        if !stage.store().is_postgres() {
            assert_eq!(free(&stage.house, &stage).await, [20, 9], "it is kept");
        }
        stage.clock.advance_ms(SECOND_MS);
        assert_eq!(free(&stage.house, &stage).await, [19, 9]);
    }
}

/// The most that a performance of the package costs, and a ticket for one of them in zone 1.
async fn prices(house: &House) -> (i64, i64) {
    let offers = selling::offers::offers(house, "en", None, None).await.expect("read");
    let offers = offers.expect("a season").offers;
    let card = offers.iter().find(|card| card.offer.key == OFFER).expect("sold");
    let plan = selling::plan_page::open_plan(house, CARMEN_TWO, "en", None, None).await;
    let plan = plan.expect("read").expect("visible").view;
    (card.to_minor, plan.data.zones[0].price_minor.expect("sold"))
}

#[tokio::test(flavor = "multi_thread")]
async fn prices_follow_how_much_is_sold_in_every_program() {
    for stage in stages().await {
        season(&stage, &[("occupancy_steps", "key,above,change\nany,1,+10 %\n")]).await;
        let other = stage.second_program();
        let seen = async || {
            let own = prices(&stage.house).await;
            assert_eq!(prices(&other).await, own, "every program sees the same");
            own
        };
        let (package, ticket) = seen().await;
        assert_eq!(package, less(CARMEN, 10));
        let ana = stage.guest().await;
        pick(&stage, &ana, CARMEN_TWO, "", &[1]).await.expect("free");
        assert_eq!(seen().await, (package, ticket), "what is only held isn't sold");
        stage.buy_basket(&ana, "ana@example.org").await.expect("paid");
        let (dearer_package, dearer_ticket) = seen().await;
        assert!(dearer_package > package, "{dearer_package} {package}");
        assert!(dearer_ticket > ticket, "{dearer_ticket} {ticket}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_that_costs_nothing_is_announced_too() {
    for stage in stages().await {
        let ana = stage.guest().await;
        sale::hold(&stage, &ana, stage.invitation, &[1]).await;
        let form = sale::form(&stage, &ana, 0).await;
        let mut changes = stage.store().changes();
        money::checkout::place_order(&stage.house, &ana, &form).await.expect("an order");
        let told = changes.try_recv().expect("somebody is told");
        assert_eq!(told, stage.invitation.to_string());
    }
}
