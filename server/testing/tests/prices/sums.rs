//! Fixed sums of subscriptions: which performance has the odd cent doesn't hang on chance.

use crate::sale::example::{SWANS_ONE, pick, season};
use testing::{Stage, stages};

const PACKAGES: &str = "key,kind,season,seats,change,medium,from,name_en\n\
    swans,subscription,2026-27,same,,each,2026-05-15 10:00,Both swans\n";
const GROUPS: &str = "package,group,min,max,for\nswans,both,,,production:swan-lake\n";
const STEPS: &str = "package,count,change\n";
const SENIORITY: &str = "offers,years,change\n";
const SUMS: &str = "package,zone,tariff,price\nswans,1,full,99.99\n";

/// Each seat is another item with other identities, which end in chance.
const SEATS: std::ops::Range<u32> = 0..12;

#[tokio::test(flavor = "multi_thread")]
async fn the_odd_cent_is_the_earliest_performance_s_for_every_seat() {
    for stage in stages().await {
        let sheets = [
            ("packages", PACKAGES),
            ("package_groups", GROUPS),
            ("package_steps", STEPS),
            ("seniority_steps", SENIORITY),
            ("package_prices", SUMS),
        ];
        season(&stage, &sheets).await;
        let mut seen = 0;
        for seat in SEATS {
            let ana = stage.guest().await;
            // Zones without a sum, and seats that wheelchairs need, aren't what is asked here.
            if pick(&stage, &ana, SWANS_ONE, "swans", &[seat]).await.is_err() {
                continue;
            }
            let basket = selling::basket::basket(&stage.house, Stage::session_of(&ana), "en")
                .await
                .expect("a basket");
            let mut lines = basket.lines;
            lines.sort_by_key(|line| line.starts_at);
            let prices: Vec<i64> = lines.iter().map(|line| line.due_minor).collect();
            assert_eq!(prices, [5_000, 4_999], "seat {seat}");
            seen += 1;
        }
        assert!(seen > 8, "only {seen} seats were sold");
    }
}
