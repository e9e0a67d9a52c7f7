//! What a person is opens sales and tariffs to them, in the shop as in a quote.

use domain::{
    actor::Actor,
    hold::{HoldRefusal, HoldRequest, Pick, Want},
    id::PerformanceId,
    moment::DAY_MS,
};
use house::{
    Failure,
    testing::{Stage, season_example, stages},
};

/// Opens for everybody a fortnight after the stage's noon, for friends a week after it.
async fn season(stage: &Stage) -> PerformanceId {
    let settings = "level,subject,channel,right,name,value\n\
        season,2026-27,,,sale-opens,2026-12-15 10:00\n\
        season,2026-27,web,friend,sale-opens,2026-12-08 10:00\n\
        season,2026-27,web,friend,seats-max,2\n";
    let folder = season_example(&[("settings.csv", settings)]);
    stage.house.import_season(&Actor::Console, &folder, false).await.expect("a good season");
    let slug = "swan-lake-2027-02-11-1930";
    stage.house.performance(slug).await.expect("read").expect("visible")
}

async fn friend(stage: &Stage) -> Actor {
    let actor = stage.signed_in("ana@example.org").await;
    stage.grant("ana@example.org", None, "friend").await;
    actor
}

fn want(performance: PerformanceId, places: &[u32], tariff: Option<&str>) -> HoldRequest {
    let pick = |place: &u32| Pick { place: *place, offer: None, tariff: tariff.map(str::to_owned) };
    HoldRequest { performance, want: Want::Seats { picks: places.iter().map(pick).collect() } }
}

fn refused<T: std::fmt::Debug>(answer: Result<T, Failure<HoldRefusal>>) -> HoldRefusal {
    match answer {
        Err(Failure::Refused(refusal)) => refusal,
        other => panic!("not refused: {other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn friends_buy_a_week_earlier_up_to_their_number_and_at_their_tariff() {
    for stage in stages().await {
        let evening = season(&stage).await;
        let (friend, guest) = (friend(&stage).await, stage.guest().await);
        let two = want(evening, &[0, 1], Some("friend"));
        let early = refused(stage.house.hold(&friend, &two).await);
        assert!(matches!(early, HoldRefusal::NotYetOnSale { .. }), "{early:?}");
        stage.clock.advance_ms(7 * DAY_MS);
        let is_open = async |actor: &Actor| {
            let session = Some(Stage::session_of(actor));
            let slug = "swan-lake-2027-02-11-1930";
            let plan = stage.house.open_plan(slug, "en", session).await.expect("read");
            let data = plan.expect("visible").view.data;
            (data.on_sale, data.seats_max)
        };
        assert_eq!(is_open(&friend).await, (true, 2), "the plan says so too");
        assert!(!is_open(&guest).await.0);
        let held = stage.house.hold(&friend, &two).await.expect("the friends' week");
        // 98.00 less 8 %, without a fee.
        assert_eq!(held.basket.total_minor, 2 * 9_016);
        let third = refused(stage.house.hold(&friend, &want(evening, &[3], None)).await);
        assert_eq!(third, HoldRefusal::TooMany { max: 2 });
        let other = refused(stage.house.hold(&guest, &want(evening, &[5], None)).await);
        assert!(matches!(other, HoldRefusal::NotYetOnSale { .. }), "{other:?}");
        stage.clock.advance_ms(7 * DAY_MS);
        let theirs = refused(stage.house.hold(&guest, &want(evening, &[5], Some("friend"))).await);
        assert_eq!(theirs, HoldRefusal::OfferUnknown);
        let young = want(evening, &[5], Some("under-30"));
        let young = stage.house.hold(&guest, &young).await.expect("for everybody");
        assert_eq!(young.basket.total_minor, 4_900 + 150);
    }
}
