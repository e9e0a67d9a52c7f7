//! How full performances are is counted once and kept in memory; what changes is seen all the same.

use crate::sale;
use domain::{
    moment::{HOUR_MS, MINUTE_MS},
    sales::season::Availability,
};
use house::House;
use testing::{Stage, stages};

async fn seen(house: &House, stage: &Stage) -> Availability {
    let season = selling::programme::season(house, None, "en").await;
    let season = season.expect("read").expect("a season");
    let card = season.performances.iter().find(|card| card.id == stage.performance);
    card.expect("the performance").availability
}

/// All numbered seats and the floor, by baskets of several people.
async fn hold_everything(stage: &Stage) {
    for seats in [0..10, 10..20, 20..29] {
        let ben = stage.guest().await;
        sale::hold(stage, &ben, stage.performance, &seats.collect::<Vec<u32>>()).await;
    }
    for _ in 0..2 {
        let ben = stage.guest().await;
        sale::hold_floor(stage, &ben, 10).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hold_is_seen_at_once_by_every_program_and_so_is_its_end() {
    for stage in stages().await {
        let other = stage.second_program();
        assert_eq!(seen(&stage.house, &stage).await, Availability::Good);
        assert_eq!(seen(&other, &stage).await, Availability::Good);
        hold_everything(&stage).await;
        assert_eq!(seen(&stage.house, &stage).await, Availability::SoldOut);
        assert_eq!(seen(&other, &stage).await, Availability::SoldOut);
        // Time alone ends a basket: no job has run, and nobody has said it.
        stage.clock.advance_ms(HOUR_MS);
        assert_ne!(seen(&stage.house, &stage).await, Availability::SoldOut);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_was_set_back_counts_anew() {
    for stage in stages().await {
        assert_eq!(seen(&stage.house, &stage).await, Availability::Good);
        stage.clock.advance_ms(-MINUTE_MS);
        hold_everything(&stage).await;
        assert_eq!(seen(&stage.house, &stage).await, Availability::SoldOut);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn wheelchair_spaces_make_a_performance_no_emptier() {
    for stage in stages().await {
        for seats in [0..8, 8..16, 16..20, 26..29] {
            let ben = stage.guest().await;
            sale::hold(&stage, &ben, stage.performance, &seats.collect::<Vec<u32>>()).await;
        }
        for _ in 0..2 {
            let ben = stage.guest().await;
            sale::hold_floor(&stage, &ben, 10).await;
        }
        // Six of forty-nine aren't few; without the wheelchair space and its seat it is four.
        assert_eq!(seen(&stage.house, &stage).await, Availability::Few);
    }
}
