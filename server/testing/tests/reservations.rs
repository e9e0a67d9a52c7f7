//! What staff reserved goes back on sale by itself.

use crate::sale::{count, example::pick};
use domain::{
    actor::Actor,
    id::PerformanceId,
    moment::{DAY_MS, HOUR_MS},
};
use seatmap::seat_set::SeatSet;
use testing::{Stage, plant, season_example, stages};

const SLUG: &str = "swan-lake-2027-02-11-1930";
const SETTINGS: &str = "level,subject,channel,right,name,value\n\
    season,2026-27,,,reservations-released,curtain-2d\n\
    performance,swan-lake-2027-02-13-1700,,,reservations-released,curtain-1h\n";

/// As the box office reserves: a row, and a claim for each seat.
async fn reserve(
    stage: &Stage,
    performance: PerformanceId,
    name: &str,
    seats: std::ops::Range<u32>,
    expires_at_ms: Option<i64>,
) {
    let expires = expires_at_ms.map_or("null".to_owned(), |at| at.to_string());
    let id = format!("00000000-0000-7000-8000-{name:0>12}");
    let venue = "(select venue_id from performances where id = $id)";
    let venue = venue.replace("$id", &format!("'{performance}'"));
    let sql = format!(
        "insert into reservations (id, identifier, performance_id, reserved_at_ms, \
         expires_at_ms) values ('{id}', 'R{name}', '{performance}', 1, {expires})"
    );
    plant(stage.store(), &sql).await.expect("a reservation");
    for seat in seats {
        let sql = format!(
            "insert into claims (performance_id, seat_ordinal, venue_id, owner, owner_id, \
             owned_at_ms) select '{performance}', {seat}, {venue}, 'reservation', '{id}', 1"
        );
        plant(stage.store(), &sql).await.expect("a claim");
    }
}

async fn free(stage: &Stage) -> usize {
    let opened = selling::plan_page::open_plan(&stage.house, SLUG, "en", None, None)
        .await
        .expect("read")
        .expect("seen");
    let data = opened.view.data;
    SeatSet::from_hex(&data.free, data.seat_zones.len()).expect("seats").count()
}

#[tokio::test(flavor = "multi_thread")]
async fn reservations_end_at_their_own_moment_or_at_their_performance_s() {
    for stage in stages().await {
        let folder = season_example(&[("settings.csv", SETTINGS)]);
        season::season_import::import_season(&stage.house, &Actor::Console, &folder, false)
            .await
            .expect("good sheets");
        let performance =
            season::plan::performance(&stage.house, SLUG).await.expect("read").expect("visible");
        let later = "swan-lake-2027-02-13-1700";
        let later =
            season::plan::performance(&stage.house, later).await.expect("read").expect("visible");
        let all = free(&stage).await;
        let tomorrow = stage.house.now().plus_ms(DAY_MS).0;
        reserve(&stage, performance, "1", 1..4, None).await;
        reserve(&stage, performance, "2", 5..7, Some(tomorrow)).await;
        reserve(&stage, later, "3", 1..4, None).await;
        let still = async || count(&stage, "reservations where ended_at_ms is null").await;
        assert_eq!(free(&stage).await, all - 5);
        house::jobs::tick(&stage.house).await;
        assert_eq!((free(&stage).await, still().await), (all - 5, 3), "before its time");

        stage.clock.advance_ms(DAY_MS);
        house::jobs::tick(&stage.house).await;
        assert_eq!((free(&stage).await, still().await), (all - 3, 2), "its own moment");

        // Two days before the curtain of the first; the second keeps its own for longer.
        let starts_at = selling::plan_page::open_plan(&stage.house, SLUG, "en", None, None)
            .await
            .expect("read");
        let starts_at = starts_at.expect("seen").view.card.starts_at;
        stage.clock.advance_ms(starts_at.since_ms(stage.house.now()) - 2 * DAY_MS - 1);
        house::jobs::tick(&stage.house).await;
        assert_eq!(still().await, 2, "a millisecond too early");
        stage.clock.advance_ms(1);
        house::jobs::tick(&stage.house).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!((free(&stage).await, still().await), (all, 1));
        assert_eq!(count(&stage, "claims where owner = 'reservation'").await, 3);
        assert_eq!(count(&stage, "journal where action = 'reservation.release'").await, 2);
        let buyer = stage.guest().await;
        pick(&stage, &buyer, SLUG, "", &[1]).await.expect("on sale again");
        stage.clock.advance_ms(4 * DAY_MS - HOUR_MS);
        house::jobs::tick(&stage.house).await;
        assert_eq!(still().await, 0);
    }
}
