//! The documented season of a whole house (docs/formats/season-house) comes in, goes out and comes
//! in again; something stands in every column; and baskets over it cost what they say.

use documents::sheets::{self, Table};
use domain::people::actor::Actor;
use quotes::QuoteAnswer;
use season::sheets::{
    season_folder::templates,
    season_import::{Folder, SeasonReport},
};
use serde::Deserialize;
use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};
use testing::{Stage, contents, season_house, stages};

async fn import(stage: &Stage, folder: &Folder) -> SeasonReport {
    season::sheets::season_import::import_season(&stage.house, &Actor::Console, folder, false)
        .await
        .expect("a good season")
}

async fn export(stage: &Stage) -> Folder {
    season::sheets::season_import::export_season(&stage.house).await.expect("written")
}

fn assert_same(one: &Folder, other: &Folder) {
    let names = |folder: &Folder| folder.0.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(one), names(other));
    for (name, file) in &one.0 {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        assert_eq!(text(file), text(&other.0[name]), "{name}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_comes_out_as_it_went_in_and_changes_nothing_a_second_time() {
    for stage in stages().await {
        let created = import(&stage, &season_house()).await.created;
        assert_eq!((created["series"], created["productions"]), (16, 13));
        assert_eq!(created["performances"], 65, "64 take place, one is cancelled");
        assert_eq!((created["tariffs"], created["packages"]), (37, 51), "as season.md says");
        let out = export(&stage).await;
        assert_same(&season_house(), &out);
        assert_eq!(import(&stage, &out).await, SeasonReport::default());
    }
}

/// Two empty houses on each database that tests can reach.
async fn twins() -> Vec<[Stage; 2]> {
    let mut twins = vec![[Stage::empty().await, Stage::empty().await]];
    let postgres = || async { store::testing::fresh_postgres().await.expect("PostgreSQL answers") };
    if let (Some(one), Some(other)) = (postgres().await, postgres().await) {
        twins.push([Stage::bare(one).await, Stage::bare(other).await]);
    }
    twins
}

/// Twins have the same clock and the same chance, so they are equal to the last identity.
#[tokio::test(flavor = "multi_thread")]
async fn what_was_exported_makes_the_same_house() {
    for [first, second] in twins().await {
        import(&first, &season_house()).await;
        let out = export(&first).await;
        import(&second, &out).await;
        assert_same(&out, &export(&second).await);
        let (first, second) = (all_of(&first).await, all_of(&second).await);
        assert!(first["performances"].len() == 65 && first["prices"].len() > 80);
        for (table, rows) in &first {
            assert_eq!(rows, &second[table], "{table}");
        }
    }
}

async fn all_of(stage: &Stage) -> BTreeMap<String, Vec<String>> {
    contents(stage.store()).await.expect("read")
}

#[test]
fn it_has_an_example_of_every_column() {
    let files = season_house().0;
    let files = files.iter().filter(|(name, _)| sheets::is_sheet(name));
    let tables = sheets::read(files.map(|(name, file)| (name.clone(), file.clone())));
    let columns = |tables: &[Table]| -> BTreeSet<String> {
        let of = |table: &Table| {
            let names = table.heading.iter();
            names.map(|name| format!("{}.{name}", table.name)).collect::<Vec<_>>()
        };
        tables.iter().flat_map(of).collect()
    };
    let languages = ["de", "en", "es", "fr", "it", "ru"].map(str::to_owned);
    assert_eq!(columns(&tables.expect("good")), columns(&templates(&languages)));
}

/// A basket of docs/formats/quote-cases.json, worked out by hand.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    /// How it was worked out.
    why: String,
    basket: Value,
    expect: Expected,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    due_minor: Vec<i64>,
    /// All together.
    fees_minor: i64,
    total_minor: i64,
    problems: Vec<String>,
    tax_percents: Option<Vec<f64>>,
    /// By company.
    paid_minor: Option<BTreeMap<String, i64>>,
}

impl Expected {
    /// What came of it, as far as the case says.
    fn of(answer: &QuoteAnswer, case: &Self) -> Self {
        let paid = || {
            let mut sums = BTreeMap::new();
            for paid in &answer.payments {
                *sums.entry(paid.company.clone()).or_default() += paid.amount_minor;
            }
            sums
        };
        let percents = || answer.taxes.iter().map(|tax| tax.percent).collect();
        Self {
            due_minor: answer.lines.iter().map(|line| line.due_minor).collect(),
            fees_minor: answer.fees.iter().map(|fee| fee.due_minor).sum(),
            total_minor: answer.total_minor,
            problems: answer.problems.iter().map(|it| it.problem.to_owned()).collect(),
            tax_percents: case.tax_percents.is_some().then(percents),
            paid_minor: case.paid_minor.is_some().then(paid),
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn baskets_cost_what_was_worked_out_by_hand() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/formats/quote-cases.json");
    let cases: Vec<Case> =
        serde_json::from_slice(&fs::read(file).expect("cases")).expect("cases as docs/formats say");
    for stage in stages().await {
        import(&stage, &season_house()).await;
        for case in &cases {
            let basket = case.basket.to_string().into_bytes();
            let answer = quotes::quote_file(&stage.house, &Actor::Console, &basket).await;
            let answer = answer.unwrap_or_else(|wrong| panic!("{}: {wrong:?}", case.name));
            let got = Expected::of(&answer, &case.expect);
            assert_eq!(got, case.expect, "{}: {}\n{:?}", case.name, case.why, answer.problems);
        }
    }
}
