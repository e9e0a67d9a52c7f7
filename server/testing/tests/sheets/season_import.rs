//! A season's folder goes into the house as a whole, and comes out as it went in.

use domain::{
    people::actor::Actor,
    seats::hold::{HoldRequest, SeatRequest},
};
use house::Failure;
use season::sheets::season_import;
use season::{demo, plan};
use season::{plan::PlanImport, sheets::season_import::Folder};
use selling::hold;
use selling::plan_page;
use testing::{Stage, number, plant, season_example, stages};

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
        let dry = season_import::import_season(house, &Actor::Console, &example(), true)
            .await
            .expect("good");
        assert_eq!(dry.created["performances"], 4);
        assert_eq!(count(&stage, "sheet_rows").await, 0, "a dry run writes nothing");
        assert_eq!(count(&stage, "halls where key = 'opera'").await, 0);
        let done = season_import::import_season(house, &Actor::Console, &example(), false)
            .await
            .expect("good");
        assert_eq!(done, dry);
        let performance = plan_page::open_plan(house, "carmen-2026-12-03-2000", "en", None, None)
            .await
            .expect("read");
        let performance = performance.expect("visible").view;
        assert_eq!(performance.card.title, "Carmen");
        assert_eq!(performance.data.zones[0].price_minor, Some(14_700));
        assert_eq!(count(&stage, "offers").await, 2);
        let again = season_import::import_season(house, &Actor::Console, &example(), false)
            .await
            .expect("good");
        assert_eq!(again, Default::default());
        assert_eq!(count(&stage, "plan_versions").await, 2, "the little hall's and this one");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_exported_is_what_was_imported() {
    for stage in stages().await {
        let house = &stage.house;
        season_import::import_season(house, &Actor::Console, &example(), false)
            .await
            .expect("good");
        let out = season_import::export_season(house).await.expect("written");
        let other = Stage::empty().await;
        let report = season_import::import_season(&other.house, &Actor::Console, &out, false)
            .await
            .expect("good");
        assert_eq!(report.created["performances"], 4);
        let again = season_import::export_season(&other.house).await.expect("written");
        assert_eq!(out.0.keys().collect::<Vec<_>>(), again.0.keys().collect::<Vec<_>>());
        for (name, file) in &out.0 {
            let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
            assert_eq!(text(file), text(&again.0[name]), "{name}");
        }
        let same =
            season_import::import_season(house, &Actor::Console, &out, false).await.expect("good");
        assert_eq!(same, Default::default());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_changed_row_changes_and_a_missing_rule_is_gone() {
    for stage in stages().await {
        let house = &stage.house;
        season_import::import_season(house, &Actor::Console, &example(), false)
            .await
            .expect("good");
        let mut folder = example();
        replace(&mut folder, "prices.csv", "145.50", "150.00");
        put(&mut folder, "discounts.csv", "key,change\n");
        let report = season_import::import_season(house, &Actor::Console, &folder, false)
            .await
            .expect("good");
        assert_eq!(report.changed["prices"], 1);
        assert_eq!(report.changed.len(), 1);
        assert!(report.removed["discounts"] > 0);
        let performance = plan_page::open_plan(house, "carmen-2026-12-03-2000", "en", None, None)
            .await
            .expect("read");
        let price = performance.expect("visible").view.data.zones[0].price_minor;
        assert_eq!(price, Some(15_150), "the fee among it");
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
        season_import::import_season(&stage.house, &Actor::Console, &folder, false)
            .await
            .expect("good");
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
        let refused = season_import::import_season(house, &Actor::Console, &folder, false).await;
        let Err(Failure::Refused(errors)) = refused else { panic!("{refused:?}") };
        assert_eq!((errors[0].sheet.as_str(), errors[0].row), ("halls", Some(2)));
        folder.0.insert("opera.json".to_owned(), example().0["opera.json"].clone());
        let refused = season_import::import_season(house, &Actor::Console, &folder, false).await;
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
    demo::load_demo(&stage.house).await.expect("it loads").expect("into an empty house");
    let out = season_import::export_season(&stage.house).await.expect("written");
    let other = Stage::empty().await;
    let report = season_import::import_season(&other.house, &Actor::Console, &out, false)
        .await
        .expect("good");
    assert_eq!((report.created["series"], report.created["productions"]), (14, 12));
    assert!(report.created["performances"] > 55 && report.created["packages"] > 14);
    assert_eq!(season_import::export_season(&other.house).await.expect("written").0, out.0);
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

async fn refused(stage: &Stage, folder: &Folder) -> Vec<String> {
    for dry_run in [true, false] {
        let refused =
            season_import::import_season(&stage.house, &Actor::Console, folder, dry_run).await;
        let Err(Failure::Refused(errors)) = refused else { panic!("{refused:?}") };
        if !dry_run {
            return errors.iter().map(ToString::to_string).collect();
        }
    }
    Vec::new()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_performance_can_not_move_to_another_hall() {
    for stage in stages().await {
        let mut folder = example();
        replace(&mut folder, "halls.csv", "opera,", "studio,gran-teatro,Studio,opera.json\nopera,");
        season_import::import_season(&stage.house, &Actor::Console, &folder, false)
            .await
            .expect("good");
        let performances = "performances.csv";
        replace(&mut folder, performances, "05-2000,carmen,opera", "05-2000,carmen,studio");
        let errors = refused(&stage, &folder).await;
        assert_eq!(errors.len(), 1, "{errors:?}");
        let place = "performances, row 3, column hall: carmen-2026-12-05-2000 takes place in opera";
        assert!(errors[0].starts_with(place), "{errors:?}");
        let exported = season_import::export_season(&stage.house).await.expect("written").0;
        let kept = String::from_utf8_lossy(&exported[performances]).into_owned();
        assert!(!kept.contains("studio"), "nothing was changed");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hall_can_not_move_to_another_venue() {
    for stage in stages().await {
        let mut folder = example();
        season_import::import_season(&stage.house, &Actor::Console, &folder, false)
            .await
            .expect("good");
        let other = "key,name,street,postcode,town,country,time_zone\n\
                     barn,Barn,Road 1,41001,Sevilla,ES,Europe/Madrid\ngran-teatro,";
        replace(
            &mut folder,
            "venues.csv",
            "key,name,street,postcode,town,country,time_zone\ngran-teatro,",
            other,
        );
        replace(&mut folder, "halls.csv", "gran-teatro", "barn");
        let errors = refused(&stage, &folder).await;
        assert!(errors[0].starts_with("halls, row 2, column venue: opera belongs"), "{errors:?}");
    }
}

/// The newest plan's name of a seat, which these tests change.
async fn plan_of(stage: &Stage, hall: &str) -> String {
    let plan = season_import::export_season(&stage.house).await.expect("written").0[hall].clone();
    String::from_utf8(plan).expect("text")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_season_does_not_undo_a_plan_that_was_imported_by_itself() {
    for stage in stages().await {
        let house = &stage.house;
        let mut folder = example();
        let done = season_import::import_season(house, &Actor::Console, &folder, false)
            .await
            .expect("good");
        assert_eq!(done.created["plans"], 1);
        let first = String::from_utf8(folder.0["opera.json"].clone()).expect("text");
        let named = |name: &str| first.replacen("\"name\": \"", &format!("\"name\": \"{name} "), 1);
        let import = PlanImport { hall: Some("opera".to_owned()), venue: None, dry_run: false };
        plan::import_plan(house, &Actor::Console, named("By itself").as_bytes(), &import)
            .await
            .expect("good");
        let again = season_import::import_season(house, &Actor::Console, &folder, false)
            .await
            .expect("good");
        assert_eq!(again.plans_kept, ["opera"]);
        assert!(again.created.is_empty() && again.changed.is_empty());
        assert!(plan_of(&stage, "opera.json").await.contains("By itself"));

        put(&mut folder, "opera.json", &named("From the folder"));
        let dry = season_import::import_season(house, &Actor::Console, &folder, true)
            .await
            .expect("good");
        assert_eq!(dry.changed["plans"], 1);
        let changed = season_import::import_season(house, &Actor::Console, &folder, false)
            .await
            .expect("good");
        assert_eq!(changed, dry);
        assert!(plan_of(&stage, "opera.json").await.contains("From the folder"));
        let same = season_import::import_season(house, &Actor::Console, &folder, false)
            .await
            .expect("good");
        assert_eq!(same, Default::default());
        put(&mut folder, "opera.json", &first);
        let back = season_import::import_season(house, &Actor::Console, &folder, false)
            .await
            .expect("good");
        assert_eq!(back.changed["plans"], 1, "the file changed again");
    }
}

/// A house of a former version has no digest of the file.
#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_an_older_version_imported_is_known_by_the_halls_plans() {
    for stage in stages().await {
        let house = &stage.house;
        let folder = example();
        season_import::import_season(house, &Actor::Console, &folder, false).await.expect("good");
        let forget = "update halls set season_file_sha256 = null";
        plant(stage.store(), forget).await.expect("planted");
        let first = String::from_utf8(folder.0["opera.json"].clone()).expect("text");
        let newer = first.replacen("\"name\": \"", "\"name\": \"By itself ", 1);
        let import = PlanImport { hall: Some("opera".to_owned()), venue: None, dry_run: false };
        plan::import_plan(house, &Actor::Console, newer.as_bytes(), &import).await.expect("good");
        let again = season_import::import_season(house, &Actor::Console, &folder, false)
            .await
            .expect("good");
        assert_eq!(again.plans_kept, ["opera"]);
        assert!(plan_of(&stage, "opera.json").await.contains("By itself"));
    }
}

/// The documented sheet with another column, and what its rows say there.
fn with_column(folder: &mut Folder, name: &str, column: &str, cells: &[(&str, &str)]) {
    let text = String::from_utf8(folder.0[name].clone()).expect("text");
    let line = |line: &str| {
        let cell = cells.iter().find(|(key, _)| line.starts_with(&format!("{key},")));
        format!("{line},{}\n", cell.map_or("", |(_, cell)| cell))
    };
    let mut lines = text.lines();
    let heading = format!("{},{column}\n", lines.next().expect("a heading"));
    put(folder, name, &(heading + &lines.map(line).collect::<String>()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_row_that_nothing_refers_to_can_be_deleted() {
    for stage in stages().await {
        let house = &stage.house;
        season_import::import_season(house, &Actor::Console, &example(), false)
            .await
            .expect("good");
        let mut folder = example();
        let performance = "carmen-2026-12-05-2000";
        with_column(&mut folder, "performances.csv", "delete", &[(performance, "yes")]);
        with_column(&mut folder, "tariffs.csv", "delete", &[("under-30", "yes")]);
        put(&mut folder, "tariff_groups.csv", "key,tariffs\n");
        for name in ["discounts.csv", "codes.csv", "fees.csv", "occupancy_steps.csv"] {
            let heading = String::from_utf8(folder.0[name].clone()).expect("text");
            put(&mut folder, name, heading.lines().next().expect("a heading"));
        }
        let dry = season_import::import_season(house, &Actor::Console, &folder, true)
            .await
            .expect("good");
        assert_eq!((dry.removed["performances"], dry.removed["tariffs"]), (1, 1));
        assert_eq!(count(&stage, "performances where slug = 'carmen-2026-12-05-2000'").await, 1);
        let done = season_import::import_season(house, &Actor::Console, &folder, false)
            .await
            .expect("good");
        assert_eq!(done, dry);
        assert_eq!(count(&stage, "performances where slug = 'carmen-2026-12-05-2000'").await, 0);
        assert_eq!(count(&stage, "price_types where key = 'under-30'").await, 0);
        let again = season_import::import_season(house, &Actor::Console, &folder, false)
            .await
            .expect("good");
        assert_eq!(again, Default::default(), "what is gone is gone");
        let exported = season_import::export_season(house).await.expect("written").0;
        let text = String::from_utf8_lossy(&exported["performances.csv"]).into_owned();
        assert!(!text.contains(performance), "{text}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_row_that_was_sold_or_is_named_stays() {
    for stage in stages().await {
        let house = &stage.house;
        season_import::import_season(house, &Actor::Console, &example(), false)
            .await
            .expect("good");
        let ana = stage.guest().await;
        let slug = "carmen-2026-12-03-2000";
        let performance = plan::performance(house, slug).await.expect("read").expect("visible");
        let request = HoldRequest { performance, seat_request: SeatRequest::tickets(&[3]) };
        hold::hold(house, &ana, &request).await.expect("free");
        let mut folder = example();
        with_column(&mut folder, "performances.csv", "delete", &[(slug, "yes")]);
        // The kept rows of sheets that the folder lacks still name the ticket type.
        with_column(&mut folder, "tariffs.csv", "delete", &[("under-30", "yes")]);
        for sheet in ["tariff_groups", "discounts", "codes", "fees", "occupancy_steps"] {
            folder.0.remove(&format!("{sheet}.csv"));
        }
        let errors = refused(&stage, &folder).await;
        let stays = |error: &String| error.contains("it stands in a basket; cancel it instead");
        assert!(errors.iter().any(stays), "{errors:?}");
        let named = |error: &String| error.contains("under-30 can't be deleted: a row of");
        assert!(errors.iter().any(named), "{errors:?}");
        assert_eq!(errors.len(), 2, "{errors:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn settings_stay_where_the_folder_has_no_sheet_of_them() {
    for stage in stages().await {
        let house = &stage.house;
        season_import::import_season(house, &Actor::Console, &example(), false)
            .await
            .expect("good");
        let before = count(&stage, "settings").await;
        assert!(before > 0);
        let mut folder = example();
        folder.0.remove("settings.csv");
        season_import::import_season(house, &Actor::Console, &folder, false).await.expect("good");
        assert_eq!(count(&stage, "settings").await, before);
    }
}
