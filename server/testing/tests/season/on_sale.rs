//! When a sale opens: no time for a restart that could wait.

use domain::{
    moment::{HOUR_MS, MINUTE_MS, Moment},
    people::actor::Actor,
};
use testing::{season_example, stages};

const OPENS: &str = "level,subject,channel,right,name,value\n\
    season,2026-27,,,sale-opens,2026-12-15 10:00\n\
    season,2026-27,,friend,sale-opens,2026-12-14 10:00\n";
/// Ten o'clock in Madrid.
const OPENING: Moment = Moment(1_797_325_200_000);

#[tokio::test(flavor = "multi_thread")]
async fn a_sale_opens_from_half_an_hour_before_until_three_hours_after() {
    for stage in stages().await {
        let folder = season_example(&[("settings.csv", OPENS)]);
        let done = season::sheets::season_import::import_season(
            &stage.house,
            &Actor::Console,
            &folder,
            false,
        )
        .await;
        done.unwrap_or_else(|failure| panic!("{failure:?}"));
        let mut told = Vec::new();
        let half = 30 * MINUTE_MS;
        // Friends of the house buy a day before.
        let friends = -24 * HOUR_MS;
        for since_ms in
            [friends, friends + 3 * HOUR_MS, -half - 1, -half, 0, 3 * HOUR_MS - 1, 3 * HOUR_MS]
        {
            let now = stage.house.now();
            stage.clock.advance_ms(OPENING.plus_ms(since_ms).since_ms(now));
            let on_sale =
                selling::on_sale::on_sale_now(&stage.house, "en").await.expect("no fault");
            told.push(on_sale.map(|on_sale| {
                assert!(!on_sale.title.is_empty());
                on_sale.since_ms
            }));
        }
        assert_eq!(told, [Some(0), None, None, Some(-half), Some(0), Some(3 * HOUR_MS - 1), None]);
    }
}
