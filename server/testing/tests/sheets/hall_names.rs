//! What halls and their parts are called in each language (the sheet `hall_names`): one name for
//! each reader, wherever a seat is named.

use crate::sale::example::{CARMEN_ONE, performance, pick};
use domain::people::actor::Actor;
use house::Failure;
use season::sheets::season_import::{Folder, export_season, import_season};
use testing::{Stage, season_example, stages};

const NAMES: &str = "part,key,name_de,name_en,name_es\n\
    hall,opera,Großer Saal,Main hall,Sala principal\n\
    area,stalls,Parkett,Stalls,Butacas de patio\n\
    zone,1,Preisgruppe 1,Zone 1,Zona 1\n\
    box,,Loge {number},Box {number},Palco {number}\n";

async fn take(stage: &Stage, folder: &Folder) {
    import_season(&stage.house, &Actor::Console, folder, false).await.expect("a good season");
}

/// Hall and area of a seat in the basket, and of the same seat in the plan's own table.
async fn said(stage: &Stage, actor: &Actor, language: &str) -> [String; 3] {
    let session = Stage::session_of(actor);
    let basket = selling::basket::basket(&stage.house, session, language).await.expect("a basket");
    let line = &basket.lines[0];
    let area = line.seat.clone().expect("a seat").area;
    let carmen = performance(stage, CARMEN_ONE).await;
    let carmen = season::performance::load(&stage.house, carmen).await.expect("read");
    let plan = carmen.expect("visible").plan.id;
    let table = season::words::seat_table(&stage.house, plan, language).await.expect("read");
    [line.hall.clone(), area, table.expect("a plan").areas[0].clone()]
}

#[tokio::test(flavor = "multi_thread")]
async fn a_seat_is_named_in_the_language_of_its_reader() {
    for stage in stages().await {
        take(&stage, &season_example(&[("hall_names.csv", NAMES)])).await;
        let ana = stage.guest().await;
        pick(&stage, &ana, CARMEN_ONE, "", &[0]).await.expect("free");
        assert_eq!(said(&stage, &ana, "de").await, ["Großer Saal", "Parkett", "Parkett"]);
        assert_eq!(said(&stage, &ana, "en").await, ["Main hall", "Stalls", "Stalls"]);

        // What was exported says the same, and a folder without the sheet changes nothing.
        let out = export_season(&stage.house).await.expect("written");
        let sheet = String::from_utf8_lossy(&out.0["hall_names.csv"]).into_owned();
        assert_eq!(sheet.trim_start_matches('\u{feff}'), NAMES);
        take(&stage, &season_example(&[])).await;
        assert_eq!(said(&stage, &ana, "de").await, ["Großer Saal", "Parkett", "Parkett"]);

        // A name that goes leaves the plan's own one.
        let less = "part,key,name_de,name_en,name_es\narea,stalls,Saal,,\n";
        take(&stage, &season_example(&[("hall_names.csv", less)])).await;
        assert_eq!(said(&stage, &ana, "de").await[1], "Saal");
        assert_eq!(said(&stage, &ana, "en").await[1], "Platea");
        take(&stage, &season_example(&[("hall_names.csv", "part,key,name_de\nzone,1,Eins\n")]))
            .await;
        assert_eq!(said(&stage, &ana, "de").await, ["Sala principal", "Platea", "Platea"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_of_nothing_is_refused_with_its_place() {
    let wrong = "part,key,name_en\n\
        hall,cellar,Cellar\n\
        area,,Stalls\n\
        box,3,Box {number}\n\
        box,,The box\n\
        zone,1,\n";
    for stage in stages().await {
        let folder = season_example(&[("hall_names.csv", wrong)]);
        let errors = match import_season(&stage.house, &Actor::Console, &folder, false).await {
            Err(Failure::Refused(errors)) => errors,
            other => panic!("expected a refusal, got {other:?}"),
        };
        let places = errors.iter().map(|it| (it.row, it.column.as_deref()));
        let expected = [
            (Some(2), Some("key")),
            (Some(3), Some("key")),
            (Some(4), Some("key")),
            (Some(5), Some("name")),
            (Some(6), Some("name")),
        ];
        assert_eq!(places.collect::<Vec<_>>(), expected);
    }
}
