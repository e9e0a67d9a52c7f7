//! A season's folder goes into the house as a whole, and comes out as it went in.

use domain::actor::Actor;
use house::{
    Failure,
    season_import::Folder,
    testing::{Stage, number, season_example, stages},
};

/// The documented example.
fn example() -> Folder {
    season_example(&[])
}

fn put(folder: &mut Folder, name: &str, text: &str) {
    folder.0.insert(name.to_owned(), text.as_bytes().to_vec());
}

fn replace(folder: &mut Folder, name: &str, from: &str, to: &str) {
    let text = String::from_utf8(folder.0[name].clone()).expect("text");
    assert!(text.contains(from), "{name} has {from}");
    put(folder, name, &text.replace(from, to));
}

async fn count(stage: &Stage, table: &str) -> i64 {
    let sql: &'static str = format!("select count(*) from {table}").leak();
    number(stage.store(), sql).await.expect("counted")
}

#[tokio::test(flavor = "multi_thread")]
async fn the_example_is_imported_and_again_changes_nothing() {
    for stage in stages().await {
        let house = &stage.house;
        let dry = house.import_season(&Actor::Console, &example(), true).await.expect("good");
        assert_eq!(dry.created["performances"], 4);
        assert_eq!(count(&stage, "sheet_rows").await, 0, "a dry run writes nothing");
        assert_eq!(count(&stage, "halls where key = 'opera'").await, 0);
        let done = house.import_season(&Actor::Console, &example(), false).await.expect("good");
        assert_eq!(done, dry);
        let evening = house.open_plan("carmen-2026-12-03-2000", "en", None).await.expect("read");
        let evening = evening.expect("visible").view;
        assert_eq!(evening.card.title, "Carmen");
        assert_eq!(evening.data.zones[0].price_minor, Some(14_550));
        assert_eq!(count(&stage, "offers").await, 2);
        let again = house.import_season(&Actor::Console, &example(), false).await.expect("good");
        assert_eq!(again, Default::default());
        assert_eq!(count(&stage, "plan_versions").await, 2, "the little hall's and this one");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_exported_is_what_was_imported() {
    for stage in stages().await {
        let house = &stage.house;
        house.import_season(&Actor::Console, &example(), false).await.expect("good");
        let out = house.export_season().await.expect("written");
        let other = Stage::empty().await;
        let report = other.house.import_season(&Actor::Console, &out, false).await.expect("good");
        assert_eq!(report.created["performances"], 4);
        let again = other.house.export_season().await.expect("written");
        assert_eq!(out.0.keys().collect::<Vec<_>>(), again.0.keys().collect::<Vec<_>>());
        for (name, file) in &out.0 {
            let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
            assert_eq!(text(file), text(&again.0[name]), "{name}");
        }
        let same = house.import_season(&Actor::Console, &out, false).await.expect("good");
        assert_eq!(same, Default::default());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_changed_row_changes_and_a_missing_rule_is_gone() {
    for stage in stages().await {
        let house = &stage.house;
        house.import_season(&Actor::Console, &example(), false).await.expect("good");
        let mut folder = example();
        replace(&mut folder, "prices.csv", "145.50", "150.00");
        put(&mut folder, "discounts.csv", "key,change\n");
        let report = house.import_season(&Actor::Console, &folder, false).await.expect("good");
        assert_eq!(report.changed["prices"], 1);
        assert_eq!(report.changed.len(), 1);
        assert!(report.removed["discounts"] > 0);
        let evening = house.open_plan("carmen-2026-12-03-2000", "en", None).await.expect("read");
        let price = evening.expect("visible").view.data.zones[0].price_minor;
        assert_eq!(price, Some(15_000));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_set_on_a_series_holds_in_each_season_that_has_it() {
    for stage in stages().await {
        let mut folder = example();
        let series = "season,code\n2026-27,A\n2027-28,A\n";
        let seasons = "key,starts_on,ends_on,currency,time_zone\n\
            2026-27,2026-09-01,2027-07-31,EUR,Europe/Madrid\n\
            2027-28,2027-09-01,2028-07-31,EUR,Europe/Madrid\n";
        let settings = "level,subject,name,value\nseries,A,seats-max,2\n";
        put(&mut folder, "series.csv", series);
        put(&mut folder, "seasons.csv", seasons);
        put(&mut folder, "settings.csv", settings);
        stage.house.import_season(&Actor::Console, &folder, false).await.expect("good");
        assert_eq!(count(&stage, "settings where name = 'seats-max' and value = '2'").await, 2);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_folder_with_a_mistake_changes_nothing_and_says_where_it_is() {
    for stage in stages().await {
        let house = &stage.house;
        let mut folder = example();
        replace(&mut folder, "prices.csv", "145.50", "dear");
        folder.0.remove("opera.json");
        let refused = house.import_season(&Actor::Console, &folder, false).await;
        let Err(Failure::Refused(errors)) = refused else { panic!("{refused:?}") };
        assert_eq!((errors[0].sheet.as_str(), errors[0].row), ("halls", Some(2)));
        folder.0.insert("opera.json".to_owned(), example().0["opera.json"].clone());
        let refused = house.import_season(&Actor::Console, &folder, false).await;
        let Err(Failure::Refused(errors)) = refused else { panic!("{refused:?}") };
        let error = &errors[0];
        assert_eq!((error.sheet.as_str(), error.row), ("prices", Some(2)));
        assert_eq!(error.column.as_deref(), Some("price"));
        assert_eq!(count(&stage, "sheet_rows").await, 0);
        assert_eq!(count(&stage, "seasons where key = '2026-27'").await, 1, "the little house's");
    }
}

/// The demo's season is a whole house's: 14 series, 12 productions, some 60 performances.
#[tokio::test(flavor = "multi_thread")]
async fn a_whole_season_comes_out_as_it_went_in() {
    let stage = Stage::empty().await;
    stage.house.load_demo().await.expect("it loads").expect("into an empty house");
    let out = stage.house.export_season().await.expect("written");
    let other = Stage::empty().await;
    let report = other.house.import_season(&Actor::Console, &out, false).await.expect("good");
    assert_eq!((report.created["series"], report.created["productions"]), (14, 12));
    assert!(report.created["performances"] > 55 && report.created["packages"] > 14);
    assert_eq!(other.house.export_season().await.expect("written").0, out.0);
    let tables = |stage: &Stage| {
        let stage = stage.store().clone();
        async move {
            let mut rows = Vec::new();
            for table in ["performances", "prices", "offers", "settings", "series_performances"] {
                let sql: &'static str = format!("select count(*) from {table}").leak();
                rows.push((table, number(&stage, sql).await.expect("counted")));
            }
            rows
        }
    };
    assert_eq!(tables(&stage).await, tables(&other).await);
}
