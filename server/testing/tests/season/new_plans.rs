//! A hall's plan that comes again, mended: performances that nobody has anything to do with take
//! it, the others keep theirs and are named.

use crate::sale::{count, scan_at};
use anyhow::anyhow;
use domain::{
    id::PerformanceId,
    people::actor::Actor,
    seats::hold::{HoldRequest, SeatRequest},
    tickets::state::ScanReason,
};
use futures::{FutureExt, future::BoxFuture};
use house::{Failure, House};
use season::{
    plan::{self, PlanImport},
    sheets::season_import::{self, Folder, SeasonReport},
};
use season_tables::season::rows::use_of_performance;
use selling::{hold, plan_page};
use serde_json::{Value, json};
use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering::SeqCst},
};
use store::interludes::Interludes;
use testing::{Stage, season_example, stages};

const CARMEN: &str = "carmen-2026-12-03-2000";
const CARMEN_AGAIN: &str = "carmen-2026-12-05-2000";

/// The plan version that the page of a performance shows.
async fn shown(house: &House, slug: &str) -> String {
    let page = plan_page::open_plan(house, slug, "en", None, None).await.expect("read");
    page.expect("visible").plan.id.to_string()
}

async fn newest(house: &House, hall: &str) -> String {
    plan::newest_plan(house, hall).await.expect("read").expect("a plan").to_string()
}

async fn hold_a_seat(house: &House, actor: &Actor, performance: PerformanceId) {
    let request = HoldRequest { performance, seat_request: SeatRequest::tickets(&[3]) };
    hold::hold(house, actor, &request).await.expect("free");
}

/// The documented example, whose plan `mend` changes.
fn example(mend: impl FnOnce(&mut Value)) -> Folder {
    let mut folder = season_example(&[]);
    let mut plan = serde_json::from_slice(&folder.0["opera.json"]).expect("JSON");
    mend(&mut plan);
    folder.0.insert("opera.json".to_owned(), plan.to_string().into_bytes());
    folder
}

fn seats(plan: &mut Value, row: usize) -> &mut Vec<Value> {
    let seats = &mut plan["areas"][0]["sections"][0]["rows"][row]["seats"];
    seats.as_array_mut().expect("a list of seats")
}

async fn import(stage: &Stage, folder: &Folder) -> SeasonReport {
    let (house, me) = (&stage.house, Actor::Console);
    let dry = season_import::import_season(house, &me, folder, true).await.expect("good");
    let done = season_import::import_season(house, &me, folder, false).await.expect("good");
    assert_eq!(done, dry);
    done
}

fn warnings(report: &SeasonReport) -> Vec<String> {
    report.warnings.iter().map(ToString::to_string).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unsold_performance_takes_a_mended_plan_and_a_sold_one_keeps_its_own() {
    for stage in stages().await {
        let house = &stage.house;
        let ana = stage.guest().await;
        hold_a_seat(house, &ana, stage.performance).await;
        stage.buy_basket(&ana, "ana@example.org").await.expect("paid");
        let other = plan::performance_slug(house, stage.other).await.expect("read").expect("known");
        let first = newest(house, "little").await;
        assert_eq!(shown(house, &other).await, first);
        // Somebody came on the wrong day.
        let read = scan_at(&stage, &other, "0000000000", house.now()).await;
        assert_ne!(read, ScanReason::Valid);
        assert_eq!(count(&stage, "scans where answer = 'refused'").await, 1);
        let mut conn = house.store().read().await.expect("a connection");
        let used = use_of_performance(&mut conn, &other).await.expect("read");
        assert_eq!(used.as_deref(), Some("a ticket was read at its door"), "its row stays");
        drop(conn);

        let id = plan::newest_plan(house, "little").await.expect("read").expect("a plan");
        let kept = plan::plan(house, id).await.expect("read").expect("a plan");
        let mut mended = kept.hall.clone();
        mended.seats[0].attributes.restricted_view = true;
        let mended = seatmap::export::parterre(&mended);
        let mut import = PlanImport { hall: Some("little".to_owned()), venue: None, dry_run: true };
        let dry = plan::import_plan(house, &Actor::Console, mended.as_bytes(), &import).await;
        let dry = dry.expect("good").report;
        assert_eq!(newest(house, "little").await, first, "a dry run writes nothing");
        import.dry_run = false;
        let done = plan::import_plan(house, &Actor::Console, mended.as_bytes(), &import).await;
        let report = done.expect("good").report;
        assert_eq!(report, dry);

        assert_eq!(report.new_plan.restricted_view, 1);
        assert!(report.new_plan.taken_by.contains(&other), "{report:?}");
        assert_eq!(report.new_plan.kept_by.len(), 1);
        let warning =
            format!("{} keeps the hall's former plan: it was ordered", stage.performance_slug);
        assert!(report.warnings.contains(&warning), "{report:?}");
        assert_eq!(shown(house, &other).await, newest(house, "little").await);
        assert_eq!(shown(house, stage.performance_slug).await, first);
        hold_a_seat(house, &stage.guest().await, stage.other).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_season_s_mended_plan_is_taken_and_who_keeps_the_former_one_is_named() {
    for stage in stages().await {
        let house = &stage.house;
        import(&stage, &season_example(&[])).await;
        let first = newest(house, "opera").await;
        assert_eq!(shown(house, CARMEN_AGAIN).await, first);
        let carmen = plan::performance(house, CARMEN).await.expect("read").expect("visible");
        hold_a_seat(house, &stage.guest().await, carmen).await;

        let mended = example(|plan| {
            for seat in seats(plan, 0).iter_mut().take(5) {
                seat["attributes"] = json!({ "restricted_view": true });
            }
        });
        let report = import(&stage, &mended).await;
        let told = &report.new_plans["opera"];
        assert_eq!((told.restricted_view, told.hardly_a_view), (5, 0));
        assert_eq!(told.taken_by.len(), 3);
        let warnings = warnings(&report);
        let has = |text: &str| warnings.iter().any(|warning| warning.contains(text));
        assert!(has("halls, row 2, column plan: 5 of 20 seats are sold as"), "{warnings:?}");
        let kept = format!("performances, row 2, column hall: {CARMEN} keeps");
        assert!(has(&kept), "{warnings:?}");
        assert_eq!(shown(house, CARMEN_AGAIN).await, newest(house, "opera").await);
        assert_eq!(shown(house, CARMEN).await, first);
        assert_eq!(import(&stage, &mended).await, SeasonReport::default(), "the same again");
    }
}

/// Open pages name a seat by its place in the plan's list, which means another seat then.
#[tokio::test(flavor = "multi_thread")]
async fn a_plan_with_other_seats_is_for_performances_that_are_added_anew() {
    for stage in stages().await {
        let house = &stage.house;
        import(&stage, &season_example(&[])).await;
        let first = newest(house, "opera").await;
        let mut folder = example(|plan| drop(seats(plan, 0).remove(0)));
        let report = import(&stage, &folder).await;
        assert!(report.new_plans["opera"].taken_by.is_empty());
        assert_eq!(report.new_plans["opera"].kept_by.len(), 4);
        assert!(warnings(&report).iter().any(|warning| warning.contains("delete: yes")));
        assert_eq!(shown(house, CARMEN_AGAIN).await, first);

        let list = String::from_utf8(folder.0["performances.csv"].clone()).expect("text");
        let mut lines = list.lines();
        let mut deleting = format!("{},delete\n", lines.next().expect("a heading"));
        for line in lines {
            let delete = if line.starts_with(CARMEN_AGAIN) { "yes" } else { "" };
            deleting += &format!("{line},{delete}\n");
        }
        folder.0.insert("performances.csv".to_owned(), deleting.into_bytes());
        assert_eq!(import(&stage, &folder).await.removed["performances"], 1);
        folder.0.insert("performances.csv".to_owned(), list.into_bytes());
        assert_eq!(import(&stage, &folder).await.created["performances"], 1);
        assert_eq!(shown(house, CARMEN_AGAIN).await, newest(house, "opera").await);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn all_mistakes_of_a_plan_are_named_and_those_of_the_sheets_too() {
    let stage = Stage::empty().await;
    let mut folder = example(|plan| {
        seats(plan, 0)[2]["x"] = json!("left");
        seats(plan, 1)[4]["y"] = json!("right");
    });
    let prices = String::from_utf8(folder.0["prices.csv"].clone()).expect("text");
    let prices = prices.replacen("145.50", "dear", 1);
    folder.0.insert("prices.csv".to_owned(), prices.into_bytes());
    let refused = season_import::import_season(&stage.house, &Actor::Console, &folder, false).await;
    let Err(Failure::Refused(errors)) = refused else { panic!("{refused:?}") };
    let errors: Vec<String> = errors.iter().map(ToString::to_string).collect();
    assert_eq!(errors.len(), 3, "{errors:?}");
    assert!(errors[0].contains("/areas/0/sections/0/rows/0/seats/2/x"), "{errors:?}");
    assert!(errors[1].contains("/areas/0/sections/0/rows/1/seats/4/y"), "{errors:?}");
    assert!(errors[2].starts_with("prices, row 2, column price"), "{errors:?}");
}

/// A plan that another program takes in before the first transaction.
struct Comes {
    house: House,
    plan: Vec<u8>,
    has_come: AtomicBool,
}

impl Interludes for Comes {
    fn before(&self) -> BoxFuture<'_, anyhow::Result<()>> {
        async move {
            if !self.has_come.swap(true, SeqCst) {
                let hall = Some("opera".to_owned());
                let import = PlanImport { hall, venue: None, dry_run: false };
                let done = plan::import_plan(&self.house, &Actor::Console, &self.plan, &import);
                done.await.map_err(|failure| anyhow!("{failure}"))?;
            }
            Ok(())
        }
        .boxed()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_plan_that_comes_while_a_folder_is_read_is_not_undone() {
    for stage in stages().await {
        let named = |name: &str| example(|plan| plan["name"] = json!(name));
        let console = &Actor::Console;
        let first = named("First");
        season_import::import_season(&stage.house, console, &first, false).await.expect("good");
        let plan = named("By itself").0["opera.json"].clone();
        let comes = Comes { house: stage.house.clone(), plan, has_come: AtomicBool::new(false) };
        let store = stage.store().clone().with_interludes(Arc::new(comes));
        let other = Stage::over(store, 11, stage.house.now()).await;
        let folder = named("From the folder");
        let done = season_import::import_season(&other.house, console, &folder, false).await;
        let Err(Failure::Refused(errors)) = done else { panic!("undone: {done:?}") };
        assert!(errors[0].message.contains("changed by somebody else"), "{errors:?}");
        let there = season_import::export_season(&stage.house).await.expect("written").0;
        assert!(String::from_utf8_lossy(&there["opera.json"]).contains("By itself"));
    }
}
