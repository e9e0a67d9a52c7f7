//! The price of a basket written as a file, by the rules of the documented season.

use domain::people::actor::Actor;
use house::Failure;
use quotes::{QuoteAnswer, QuoteFault};
use season::sheets::season_import::Folder;
use serde_json::{Value, json};
use std::{fs, path::PathBuf};
use testing::{Stage, season_example, stages};

fn formats() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../docs/formats")
}

pub fn season() -> Folder {
    season_example(&[])
}

fn add(folder: &mut Folder, name: &str, rows: &str) {
    folder.0.get_mut(name).expect(name).extend_from_slice(rows.as_bytes());
}

pub async fn stages_with(season: &Folder) -> Vec<Stage> {
    let stages = stages().await;
    for stage in &stages {
        season::sheets::season_import::import_season(&stage.house, &Actor::Console, season, false)
            .await
            .expect("a good season");
    }
    stages
}

pub async fn ask(stage: &Stage, file: &Value) -> QuoteAnswer {
    let bytes = file.to_string().into_bytes();
    quotes::quote_file(&stage.house, &Actor::Console, &bytes).await.expect("a good basket")
}

async fn faults(stage: &Stage, file: &Value) -> Vec<QuoteFault> {
    let bytes = file.to_string().into_bytes();
    match quotes::quote_file(&stage.house, &Actor::Console, &bytes).await {
        Err(Failure::Refused(faults)) => faults,
        other => panic!("{other:?}"),
    }
}

pub fn dues(answer: &QuoteAnswer) -> Vec<i64> {
    answer.lines.iter().map(|line| line.due_minor).collect()
}

pub fn problems(answer: &QuoteAnswer) -> Vec<&str> {
    answer.problems.iter().map(|problem| problem.problem).collect()
}

/// Worked out by hand:
/// - tonight 145.50, zone 1 over 80 % sold: +10 % = 160.05 (no series A performance), code −10 % =
///   144.05 (144.045);
/// - young: half of 78.00, twice;
/// - first nights: 199.00 for 145.50 and 98.00 = 118.91 and 80.09, six years −3 % = 115.34 and
///   77.69;
/// - choice: two performances −10 % = 70.20 and 88.20, the extra ticket −5 % = 93.10;
/// - the pass 60.00, two books 13.00, a gift 25.00;
/// - a booking fee of 1.50 for each of three single tickets.
#[tokio::test(flavor = "multi_thread")]
async fn the_documented_basket_costs_what_its_rules_say() {
    let file = fs::read(formats().join("quote-example.json")).expect("the example");
    for stage in stages_with(&season()).await {
        let answer = quotes::quote_file(&stage.house, &Actor::Console, &file).await.expect("good");
        let expected = [14_405, 7_800, 11_534, 7_769, 7_020, 8_820, 9_310, 6_000, 1_300, 2_500];
        assert_eq!(dues(&answer), expected);
        assert_eq!(answer.fees[0].due_minor, 450);
        assert_eq!(answer.total_minor, expected.iter().sum::<i64>() + 450);
        assert_eq!(problems(&answer), [""; 0], "{:?}", answer.problems);
        let kinds: Vec<_> = answer.lines[0].stages.iter().map(|stage| &*stage.rule).collect();
        assert_eq!(kinds, ["opera-80", "OPERA-10"]);
        // One by one: 145.50 + 98.00 + 78.00 + 98.00 + 98.00.
        let one_by_one = 14_550 + 9_800 + 7_800 + 9_800 + 9_800;
        assert_eq!(answer.saved_minor, one_by_one - expected[2..7].iter().sum::<i64>());
        let parts: i64 = answer.taxes.iter().map(|tax| tax.base_minor + tax.tax_minor).sum();
        assert_eq!(parts, answer.total_minor);
        let paid: i64 = answer.payments.iter().map(|payment| payment.amount_minor).sum();
        assert_eq!(paid, answer.total_minor);
        assert_eq!(answer.payments[0].account.as_deref(), Some("opera-web"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_right_is_the_persons_who_has_it() {
    for stage in stages_with(&season()).await {
        let ticket = |key: &str, person: &str| {
            json!({"key": key, "ticket": "carmen-2026-12-05-2000", "zone": "1",
                   "tariff": "friend", "person": person})
        };
        let people = json!([{"key": "ana"}, {"key": "ben"}]);
        let basket =
            |at: &str, items: Vec<Value>| json!({"at": at, "people": people, "items": items});
        let pass = json!({"key": "p", "pass": "friends", "person": "ana"});
        let noon = "2026-11-20 12:00";
        let alone = ask(&stage, &basket(noon, vec![ticket("a", "ana")])).await;
        assert_eq!(problems(&alone), ["tariff"]);
        let both = basket(noon, vec![ticket("a", "ana"), ticket("b", "ben"), pass.clone()]);
        let both = ask(&stage, &both).await;
        assert_eq!(both.problems[0].item.as_deref(), Some("b"), "{:?}", both.problems);
        assert_eq!(both.problems.len(), 1);
        assert_eq!(both.lines[0].due_minor, 13_386, "8 % less than 145.50");
        // Friends' sale opens a week before everybody's.
        let early = "2026-06-08 10:00";
        let of_ana = ask(&stage, &basket(early, vec![ticket("a", "ana"), pass])).await;
        assert_eq!(problems(&of_ana), [""; 0], "{:?}", of_ana.problems);
        let of_ben = json!({"key": "b", "ticket": "carmen-2026-12-05-2000", "zone": "1",
                            "person": "ben"});
        assert_eq!(problems(&ask(&stage, &basket(early, vec![of_ben])).await), ["not-on-sale"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn steps_in_time_and_in_a_house_that_fills_change_the_price_at_their_moment() {
    for stage in stages_with(&season()).await {
        let price = async |at: &str, sold: f64| {
            let basket = json!({"at": at, "sold": {"carmen-2026-12-05-2000": {"1": sold}},
                "items": [{"key": "a", "ticket": "carmen-2026-12-05-2000", "zone": "1"}]});
            ask(&stage, &basket).await.lines[0].due_minor
        };
        assert_eq!(price("2026-08-31 23:58", 0.0).await, 13_095, "early booking");
        assert_eq!(price("2026-08-31 23:59", 0.0).await, 14_550);
        assert_eq!(price("2026-11-20 12:00", 80.0).await, 14_550);
        assert_eq!(price("2026-11-20 12:00", 80.01).await, 16_005, "more than 80 %");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_basket_that_can_t_be_ordered_says_why() {
    let mut season = season();
    add(&mut season, "tariffs.csv", "group,full,-20 %,,,,,Group,Grupo,,\n");
    let text = String::from_utf8(season.0["tariffs.csv"].clone()).expect("text");
    let text = text.replace("max_performance,", "max_performance,min,");
    let text = text
        .lines()
        .map(|line| match line.split(',').next() {
            Some("key") => line.to_owned(),
            Some("group") => line.replacen(",,,,,Group", ",,,,10,,Group", 1),
            _ => {
                let mut cells: Vec<&str> = line.split(',').collect();
                cells.insert(6, "");
                cells.join(",")
            }
        })
        .collect::<Vec<_>>()
        .join("\n");
    season.0.insert("tariffs.csv".to_owned(), text.into_bytes());
    for stage in stages_with(&season).await {
        let ticket = |quantity: u32, price_type: &str| {
            json!({"at": "2026-11-20 12:00", "items": [{"key": "a", "zone": "2",
                "ticket": "carmen-2026-12-05-2000", "tariff": price_type, "quantity": quantity}]})
        };
        assert_eq!(problems(&ask(&stage, &ticket(9, "group")).await), ["minimum"]);
        assert_eq!(problems(&ask(&stage, &ticket(10, "group")).await), [""; 0]);
        assert_eq!(problems(&ask(&stage, &ticket(11, "group")).await), ["seats"]);
        assert_eq!(problems(&ask(&stage, &ticket(3, "under-30")).await), ["maximum"]);
        let package = |slugs: &[&str]| {
            let tickets: Vec<Value> =
                slugs.iter().map(|slug| json!({"performance": slug, "zone": "1"})).collect();
            json!({"at": "2026-11-20 12:00",
                   "items": [{"key": "a", "package": "your-two", "tickets": tickets}]})
        };
        let carmen = "carmen-2026-12-05-2000";
        let unfinished = ask(&stage, &package(&[carmen])).await;
        assert_eq!(problems(&unfinished), ["package-unfinished"]);
        assert!(unfinished.problems[0].message.contains("ballets"));
        let swan = "swan-lake-2027-02-13-1700";
        let many = ask(&stage, &package(&[carmen, swan, swan, swan, swan])).await;
        assert_eq!(problems(&many), ["package-extra"]);
        let code = json!({"at": "2026-12-02 12:00", "codes": ["OPERA-10", "NOBODY"],
            "items": [{"key": "a", "ticket": carmen, "zone": "2"}]});
        let late = ask(&stage, &code).await;
        assert_eq!(problems(&late), ["code", "code"], "too late, and unknown");
        assert_eq!(late.lines[0].due_minor, 7_800);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_names_nothing_is_refused_with_the_place() {
    for stage in stages_with(&season()).await {
        for (file, path) in [
            (json!({"items": [{"key": "a"}]}), "items[0]"),
            (
                json!({"items": [{"key": "a", "ticket": "carmen-1", "zone": "1"}]}),
                "items[0].ticket",
            ),
            (
                json!({"items": [{"key": "a", "ticket": "carmen-2026-12-05-2000", "zone": "9"}]}),
                "items[0].ticket",
            ),
            (json!({"items": [{"key": "a", "package": "series-z"}]}), "items[0].package"),
            (json!({"items": [{"key": "a", "package": "series-a"}]}), "items[0].zone"),
            (json!({"items": [{"key": "a", "extra": "young-voices"}]}), "items[0].amount_minor"),
            (json!({"items": [{"key": "a", "pass": "friends", "person": "x"}]}), "items[0].person"),
            (json!({"items": [{"key": "a", "seat": 3}]}), "items[0].seat"),
            (json!({"items": [], "at": "tomorrow"}), "at"),
            (json!({"items": [], "codes": ["A", "B", "C", "D", "E", "F"]}), "codes"),
            (json!({"items": 3}), "items"),
        ] {
            let found = faults(&stage, &file).await;
            assert_eq!(found[0].path, path, "{file}: {found:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn as_many_codes_as_a_basket_takes_are_quoted() {
    for stage in stages_with(&season()).await {
        let file = json!({"items": [], "codes": ["A", "B", "C", "D", "E", " a ", "b"]});
        assert_eq!(ask(&stage, &file).await.codes.len(), 5, "the same ones again don't count");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn codes_made_by_chance_are_as_many_as_asked_for_and_work() {
    for stage in stages_with(&season()).await {
        let codes = season::sheets::season_import::codes(
            &stage.house,
            &Actor::Console,
            "SPRING-?????????????",
        )
        .await
        .expect("known");
        assert_eq!(codes.len(), 200);
        let basket = json!({"codes": [codes[0]], "at": "2026-11-20 12:00",
            "items": [{"key": "a", "ticket": "carmen-2026-12-05-2000", "zone": "2",
                       "quantity": 2}]});
        let answer = ask(&stage, &basket).await;
        assert_eq!(problems(&answer), [""; 0]);
        assert_eq!(dues(&answer), [7_300, 7_800], "one use is one ticket");
        let mut more = season();
        let text = String::from_utf8(more.0["codes.csv"].clone()).expect("text");
        more.0.insert("codes.csv".to_owned(), text.replace(",200,", ",210,").into_bytes());
        season::sheets::season_import::import_season(&stage.house, &Actor::Console, &more, false)
            .await
            .expect("good");
        let after = season::sheets::season_import::codes(
            &stage.house,
            &Actor::Console,
            "SPRING-?????????????",
        )
        .await
        .expect("known");
        assert_eq!(after.len(), 210);
        assert!(codes.iter().all(|code| after.contains(code)), "none is lost");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_s_window_that_hangs_on_the_curtain_is_each_performance_s_own() {
    let mut season = season();
    let codes = "code,change,offers,until\nDAY-BEFORE,-1.00,ticket,curtain-1d\n";
    season.0.insert("codes.csv".to_owned(), codes.as_bytes().to_vec());
    for stage in stages_with(&season).await {
        let ticket = |key: &str, slug: &str| json!({"key": key, "ticket": slug, "zone": "2"});
        let tonight = ticket("tonight", "carmen-2026-12-03-2000");
        let saturday = ticket("saturday", "carmen-2026-12-05-2000");
        let codes = ["DAY-BEFORE"];
        let basket =
            |at: &str, items: Vec<Value>| json!({"at": at, "codes": codes, "items": items});
        let both = basket("2026-12-03 12:00", vec![tonight.clone(), saturday]);
        let both = ask(&stage, &both).await;
        assert_eq!(dues(&both), [7_800, 7_700]);
        assert_eq!(problems(&both), [""; 0]);
        let late = ask(&stage, &basket("2026-12-03 12:00", vec![tonight])).await;
        assert_eq!((problems(&late), late.codes[0].saved_minor), (vec![], 0));
    }
}
