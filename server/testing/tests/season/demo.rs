//! The demo season loads, and the shop can be walked through it.

use domain::{
    people::actor::Actor,
    seats::hold::{HoldRequest, SeatRequest},
};
use testing::Stage;
use texts::shown::{Only, Search, search};

#[tokio::test(flavor = "multi_thread")]
async fn the_demo_season_holds_twelve_productions_and_can_be_bought_from() {
    let stage = Stage::empty().await;
    let report = season::demo::load_demo(&stage.house)
        .await
        .expect("it loads")
        .expect("into an empty house");
    assert_eq!((report.productions, report.season.as_str()), (12, "2026/27"));
    assert!((55..=65).contains(&report.performances));
    assert_eq!(season::demo::load_demo(&stage.house).await.expect("a second time"), None);
    let stale = Search { only: Only::Stale, ..Search::default() };
    let found = search(&stage.house, &Actor::Console, "en", &stale).await.expect("read");
    assert_eq!(found.count, 0, "its texts were written together: {found:?}");
    let season = selling::programme::season(&stage.house, None, "es")
        .await
        .expect("reads")
        .expect("a season");
    assert_eq!(season.productions.len(), 12);
    assert_eq!(season.starts_on, "2026-09-01");
    let dutch = selling::programme::season(&stage.house, None, "nl")
        .await
        .expect("reads")
        .expect("a season");
    assert_eq!(dutch.productions[0].title, season.productions[0].title, "said in the house's own");
    let slug = season
        .performances
        .iter()
        .find(|card| card.production_slug == "carmen")
        .map(|card| card.slug.clone())
        .expect("Carmen is given");
    let opened = selling::plan_page::open_plan(&stage.house, &slug, "es", None, None).await;
    let plan = opened.expect("reads").expect("visible").view;
    assert_eq!(plan.data.seat_zones.len(), 1_800);
    assert!(plan.data.zones.iter().all(|zone| zone.price_minor.is_some() && zone.free > 0));
    let guest = stage.guest().await;
    let request = HoldRequest {
        performance: plan.card.id,
        seat_request: SeatRequest::Best { zone: Some("1".to_owned()), count: 2, offer: None },
    };
    let held = selling::hold::hold(&stage.house, &guest, &request).await.expect("two good seats");
    assert_eq!(held.basket.total_minor, 2 * (14_500 + 150));
    let basket = selling::basket::basket(&stage.house, Stage::session_of(&guest), "es")
        .await
        .expect("reads");
    assert_eq!(basket.lines.len(), 2);
}
