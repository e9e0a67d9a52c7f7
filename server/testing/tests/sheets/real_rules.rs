//! The published rules of a real opera house, entered as spreadsheets without a line of code, and
//! the prices that follow: seniority, discounts of subscriptions, the step at three quarters.

use crate::{
    handed_on::resale::{ordered, pay},
    renewal::subscription_transfers::{accepted, to, years, years_ago},
    sale::{assert_sound, example::CARMEN_ONE},
};
use domain::{people::actor::Actor, tickets::subscription_transfer::Relation};
use season::sheets::season_import::Folder;
use serde_json::{Value, json};
use testing::{Stage, season_example, stages};

/// Season, reduced and popular subscriptions: 4, 2 and 15 % less. A flexible one: 8 % from four
/// performances on, 12 % from seven. Years as a subscriber: 8, 10, 12, 15, 18, 20 %. Zones cost 10
/// % more once more than 75 % of them is sold.
const SHEETS: [(&str, &str); 8] = [
    (
        "packages.csv",
        "key,kind,season,seats,change,seniority\n\
         season,subscription,2026-27,same,-4 %,yes\n\
         reduced,subscription,2026-27,same,-2 %,yes\n\
         popular,subscription,2026-27,same,-15 %,yes\n\
         flexible,flexible,2026-27,each,,yes\n",
    ),
    (
        "package_groups.csv",
        "package,group,min,max,for\n\
         season,all,,,series:A\nreduced,all,,,series:A\npopular,all,,,series:A\n\
         flexible,all,1,9,all\n",
    ),
    ("package_steps.csv", "package,count,change\nflexible,4,-8 %\nflexible,7,-12 %\n"),
    ("package_prices.csv", "package,zone,tariff,price\n"),
    (
        "seniority_steps.csv",
        "offers,years,change\n,1,-8 %\n,2,-10 %\n,3,-12 %\n,4,-15 %\n,10,-18 %\n,20,-20 %\n",
    ),
    ("occupancy_steps.csv", "key,above,change\nthree-quarters,75,+10 %\n"),
    ("discounts.csv", "key,change\n"),
    ("codes.csv", "code,change\n"),
];

fn house_of_rules() -> Folder {
    let mut folder = season_example(&SHEETS);
    let prices = String::from_utf8(folder.0["prices.csv"].clone()).expect("text");
    let prices = prices.replace("opera,1,full,145.50", "opera,1,full,145.00");
    folder.0.insert("prices.csv".to_owned(), prices.into_bytes());
    folder
}

async fn dues(stage: &Stage, file: Value) -> Vec<i64> {
    let bytes = file.to_string().into_bytes();
    let answer =
        quotes::quote_file(&stage.house, &Actor::Console, &bytes).await.expect("a good basket");
    answer.lines.iter().map(|line| line.due_minor).collect()
}

const CARMEN: [&str; 2] = ["carmen-2026-12-03-2000", "carmen-2026-12-05-2000"];
const NOON: &str = "2026-11-20 12:00";

#[tokio::test(flavor = "multi_thread")]
async fn prices_follow_from_the_published_rules() {
    for stage in stages().await {
        let folder = house_of_rules();
        season::sheets::season_import::import_season(&stage.house, &Actor::Console, &folder, false)
            .await
            .expect("good rules");
        // 145.00: less 4 % is 139.20, then seniority; and so on, rounded half-up at each step.
        for (package, expected) in [
            ("season", [13_920, 12_806, 12_528, 12_250, 11_832, 11_414, 11_136]),
            ("reduced", [14_210, 13_073, 12_789, 12_505, 12_079, 11_652, 11_368]),
            ("popular", [12_325, 11_339, 11_093, 10_846, 10_476, 10_107, 9_860]),
        ] {
            for (years, expected) in [0, 1, 2, 3, 4, 10, 20].into_iter().zip(expected) {
                let basket = json!({"at": NOON, "people": [{"key": "ana", "years": years}],
                    "items": [{"key": "s", "package": package, "zone": "1", "person": "ana"}]});
                let dues = dues(&stage, basket).await;
                assert_eq!(dues[0], expected, "{package} after {years} years");
            }
        }
        for (sold, expected) in [(0.0, 14_500), (75.0, 14_500), (75.1, 15_950), (100.0, 15_950)] {
            let basket = json!({"at": NOON, "sold": {CARMEN[1]: {"1": sold}},
                "items": [{"key": "t", "ticket": CARMEN[1], "zone": "1"}]});
            assert_eq!(dues(&stage, basket).await, [expected], "{sold} % sold");
        }
    }
}

/// "Seniority on change of holder: lost, except for first-degree family."
const CHANGE_OF_HOLDER: &str = "packages,from,until,seniority,kept_for\n\
     season; reduced; popular; flexible,,,lost,first-degree\n";

#[tokio::test(flavor = "multi_thread")]
async fn seniority_is_lost_at_a_change_of_holder_except_for_first_degree_family() {
    let mut folder = house_of_rules();
    let sheet = CHANGE_OF_HOLDER.as_bytes().to_vec();
    folder.0.insert("subscription_transfers.csv".to_owned(), sheet);
    for (relation, ana_s, ben_s) in [(None, 1, 1), (Some(Relation::FirstDegree), 0, 2)] {
        for stage in stages().await {
            season::sheets::season_import::import_season(
                &stage.house,
                &Actor::Console,
                &folder,
                false,
            )
            .await
            .expect("good rules");
            let ana = stage.signed_in("ana@example.org").await;
            let order = ordered(&stage, &ana, CARMEN_ONE, "season", &[3]).await;
            pay(&stage, &order).await;
            years_ago(&stage).await;
            let item = order.view(&stage).await.lines[0].item.clone().expect("of a package").id;
            let wanted = to("ben@example.org", relation);
            let offered = subscribers::transfers::subscriptions::offer;
            let secret = offered(&stage.house, &ana, item, &wanted).await.expect("offered");
            accepted(&stage, &secret).await;
            assert_eq!(years(&stage, "ana@example.org").await, ana_s);
            assert_eq!(years(&stage, "ben@example.org").await, ben_s);
            assert_sound(&stage).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_flexible_subscription_costs_less_the_more_performances_it_has() {
    let mut folder = house_of_rules();
    let mut performances = String::from_utf8(folder.0["performances.csv"].clone()).expect("text");
    for day in 10..17 {
        let line = format!("carmen-2026-12-{day},carmen,opera,2026-12-{day} 20:00,,opera,\n");
        performances.push_str(&line);
    }
    folder.0.insert("performances.csv".to_owned(), performances.into_bytes());
    for stage in stages().await {
        season::sheets::season_import::import_season(&stage.house, &Actor::Console, &folder, false)
            .await
            .expect("good rules");
        for (count, each) in [(3, 14_500), (4, 13_340), (6, 13_340), (7, 12_760)] {
            let ticket = |day: usize| {
                let performance = format!("carmen-2026-12-{}", 10 + day);
                json!({"performance": performance, "zone": "1"})
            };
            let tickets: Vec<Value> = (0..count).map(ticket).collect();
            let basket = json!({"at": NOON,
                "items": [{"key": "f", "package": "flexible", "tickets": tickets}]});
            assert_eq!(dues(&stage, basket).await, vec![each; count], "{count} performances");
        }
    }
}
