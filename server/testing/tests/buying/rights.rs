//! What a person is opens sales and ticket types to them, in the shop as in a quote.

use domain::{
    id::PerformanceId,
    moment::{DAY_MS, HOUR_MS},
    people::actor::Actor,
    sales::season::SaleState,
    seats::hold::{HoldRefusal, HoldRequest, SeatPick, SeatRequest},
};
use house::Failure;
use testing::{Stage, season_example, stages};

/// Opens for everybody a fortnight after the stage's noon, for friends a week after it.
async fn season(stage: &Stage) -> PerformanceId {
    season_with(stage, &[]).await
}

async fn season_with(stage: &Stage, sheets: &[(&str, &str)]) -> PerformanceId {
    let settings = "level,subject,channel,right,name,value\n\
        season,2026-27,,,sale-opens,2026-12-15 10:00\n\
        season,2026-27,web,friend,sale-opens,2026-12-08 10:00\n\
        season,2026-27,web,friend,seats-max,2\n";
    let folder = season_example(&[&[("settings.csv", settings)], sheets].concat());
    season::sheets::season_import::import_season(&stage.house, &Actor::Console, &folder, false)
        .await
        .expect("a good season");
    let slug = "swan-lake-2027-02-11-1930";
    season::plan::performance(&stage.house, slug).await.expect("read").expect("visible")
}

/// Without a date of their own they wait for the sale of their tickets.
const WAITING_PACKAGES: &str = "key,kind,season,seats,change,medium,max_person,extra_tickets,\
    extra_change,name_en\n\
    series-a,subscription,2026-27,same,,one,4,,,Series A\n\
    your-two,package,2026-27,each,,each,,2,-5 %,Your choice\n";

async fn friend(stage: &Stage) -> Actor {
    let actor = stage.signed_in("ana@example.org").await;
    stage.grant("ana@example.org", None, "friend").await;
    actor
}

fn seat_request(
    performance: PerformanceId,
    places: &[u32],
    price_type: Option<&str>,
) -> HoldRequest {
    let pick = |place: &u32| SeatPick {
        seat_index: *place,
        offer: None,
        price_type: price_type.map(str::to_owned),
    };
    HoldRequest { performance, seat_request: SeatRequest::seats(places.iter().map(pick).collect()) }
}

fn refused<T: std::fmt::Debug>(answer: Result<T, Failure<HoldRefusal>>) -> HoldRefusal {
    match answer {
        Err(Failure::Refused(refusal)) => refusal,
        other => panic!("not refused: {other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn friends_buy_a_week_earlier_up_to_their_number_and_at_their_price_type() {
    for stage in stages().await {
        let performance = season(&stage).await;
        let (friend, guest) = (friend(&stage).await, stage.guest().await);
        let two = seat_request(performance, &[0, 1], Some("friend"));
        let early = refused(selling::hold::hold(&stage.house, &friend, &two).await);
        assert!(matches!(early, HoldRefusal::NotYetOnSale { .. }), "{early:?}");
        stage.clock.advance_ms(7 * DAY_MS);
        let is_open = async |actor: &Actor| {
            let session = Some(Stage::session_of(actor));
            let slug = "swan-lake-2027-02-11-1930";
            let plan = selling::plan_page::open_plan(&stage.house, slug, "en", session, None)
                .await
                .expect("read");
            let data = plan.expect("visible").view.data;
            (data.on_sale, data.seats_max)
        };
        assert_eq!(is_open(&friend).await, (true, 2), "the plan says so too");
        assert!(!is_open(&guest).await.0);
        let held =
            selling::hold::hold(&stage.house, &friend, &two).await.expect("the friends' week");
        // 98.00 less 8 %, without a fee.
        assert_eq!(held.basket.total_minor, 2 * 9_016);
        let third = refused(
            selling::hold::hold(&stage.house, &friend, &seat_request(performance, &[3], None))
                .await,
        );
        assert_eq!(third, HoldRefusal::TooMany { max: 2 });
        let other = refused(
            selling::hold::hold(&stage.house, &guest, &seat_request(performance, &[5], None)).await,
        );
        assert!(matches!(other, HoldRefusal::NotYetOnSale { .. }), "{other:?}");
        stage.clock.advance_ms(7 * DAY_MS);
        let theirs = refused(
            selling::hold::hold(
                &stage.house,
                &guest,
                &seat_request(performance, &[5], Some("friend")),
            )
            .await,
        );
        assert_eq!(theirs, HoldRefusal::OfferUnknown);
        let young = seat_request(performance, &[5], Some("under-30"));
        let young = selling::hold::hold(&stage.house, &guest, &young).await.expect("for everybody");
        assert_eq!(young.basket.total_minor, 4_900 + 150);
    }
}

/// What each page that lists the performance says of its sale, for whoever looks.
async fn sales_told(stage: &Stage, actor: Option<&Actor>) -> Vec<SaleState> {
    const SLUG: &str = "swan-lake-2027-02-11-1930";
    let (house, session) = (&stage.house, actor.map(Stage::session_of));
    let season =
        selling::programme::season(house, session, "en").await.expect("read").expect("a season");
    let production =
        selling::programme::production(house, "swan-lake", session, "en").await.expect("read");
    let plan = selling::plan_page::open_plan(house, SLUG, "en", session, None)
        .await
        .expect("read")
        .expect("visible")
        .view;
    let offers = selling::offers::offers(house, "en", session, Some(SLUG))
        .await
        .expect("read")
        .expect("a season");
    let mut cards = season.performances;
    cards.extend(production.expect("visible").performances);
    cards.extend(offers.with);
    cards.extend(offers.offers.into_iter().flat_map(|offer| offer.performances));
    let listed = cards.into_iter().filter(|card| card.slug == SLUG).map(|card| card.sale);
    let mut told: Vec<SaleState> = listed.collect();
    told.extend([plan.card.sale, plan.sale]);
    told
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_tells_a_friend_when_friends_can_buy_and_a_guest_when_everybody_can() {
    for stage in stages().await {
        season_with(&stage, &[("packages.csv", WAITING_PACKAGES)]).await;
        let (friend, guest) = (friend(&stage).await, stage.guest().await);
        let noon_to_ten = -2 * HOUR_MS;
        let opens = |days| SaleState::NotYet {
            opens: stage.house.now().plus_ms(days * DAY_MS + noon_to_ten),
        };
        let (friends, public) = (opens(7), opens(14));
        let all = |sale: SaleState, told: &[SaleState]| {
            assert!(told.len() >= 5, "season, production, offers and plan: {told:?}");
            assert!(told.iter().all(|other| *other == sale), "{sale:?}: {told:?}");
        };
        // The friend looks first: what they were told must not be kept for others.
        all(friends, &sales_told(&stage, Some(&friend)).await);
        all(public, &sales_told(&stage, Some(&guest)).await);
        all(public, &sales_told(&stage, None).await);

        stage.clock.advance_ms(7 * DAY_MS);
        let told = sales_told(&stage, Some(&friend)).await;
        let is_open = |sale: &SaleState| matches!(sale, SaleState::Open { .. });
        assert!(told.len() >= 5 && told.iter().all(is_open), "{told:?}");
        all(public, &sales_told(&stage, Some(&guest)).await);
        all(public, &sales_told(&stage, None).await);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_guest_reads_when_friends_may_buy_and_a_friend_when_everybody_may() {
    for stage in stages().await {
        season(&stage).await;
        let (friend, guest) = (friend(&stage).await, stage.guest().await);
        let day = |days| stage.house.now().plus_ms(days * DAY_MS - 2 * HOUR_MS);
        let (friends, public) = (day(7), day(14));
        let swans = async |actor: &Actor| {
            let session = Some(Stage::session_of(actor));
            let season = selling::programme::season(&stage.house, session, "en").await;
            let cards = season.expect("read").expect("a season").performances;
            cards.into_iter().find(|card| card.production_slug == "swan-lake").expect("listed")
        };
        let seen = swans(&guest).await;
        let opens: Vec<_> = seen.early.iter().map(|early| early.opens).collect();
        assert_eq!((opens, seen.opens_for_all), (vec![friends], None));
        let seen = swans(&friend).await;
        assert_eq!((seen.early.len(), seen.opens_for_all), (0, Some(public)));

        // In the friends' week a guest still reads who may, and once all may nobody is named.
        stage.clock.advance_ms(7 * DAY_MS);
        assert_eq!(swans(&guest).await.early.len(), 1);
        assert_eq!(swans(&friend).await.opens_for_all, Some(public));
        stage.clock.advance_ms(7 * DAY_MS);
        for actor in [&guest, &friend] {
            let seen = swans(actor).await;
            assert_eq!((seen.early.len(), seen.opens_for_all), (0, None));
        }
    }
}
