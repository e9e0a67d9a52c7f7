//! Plans with more price zones than the alphabet has letters.

use testing::stages;

const ZONES: usize = 30;

/// One row for each zone, of two seats.
fn plan() -> String {
    let zone =
        |n: usize| format!(r##"{{"key": "z{n}", "name": "Zone {n}", "colour": "#8c1d2f"}}"##);
    let zones: Vec<String> = (0..ZONES).map(zone).collect();
    let row = |n: usize| {
        let seat = |side: usize| {
            let (x, y) = (100 + side * 24, 100 + n * 30);
            format!(r#"{{"guid": "{n}-{side}", "number": "{side}", "x": {x}, "y": {y}}}"#)
        };
        let seats = [seat(1), seat(2)].join(", ");
        format!(r#"{{"label": "{n}", "zone": "z{n}", "seats": [{seats}]}}"#)
    };
    let rows: Vec<String> = (0..ZONES).map(row).collect();
    format!(
        r#"{{"format": "parterre-plan", "version": 1, "name": "Many Zones",
        "size": {{"width": 400, "height": 1200}}, "radius": 10, "zones": [{}],
        "areas": [{{"key": "stalls", "name": "Stalls",
            "sections": [{{"key": "stalls", "name": "Stalls", "rows": [{}]}}]}}]}}"#,
        zones.join(", "),
        rows.join(", ")
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn each_seat_of_a_plan_with_many_zones_keeps_its_own_zone() {
    for stage in stages().await {
        let slug = stage.another_hall("many", plan().as_bytes(), "tosca").await.expect("a hall");
        let opened = selling::plan_page::open_plan(&stage.house, &slug, "en", None, None)
            .await
            .expect("read")
            .expect("seen");
        let data = &opened.view.data;
        assert_eq!(data.zones.len(), ZONES);
        for (place, seat) in opened.plan.hall.seats.iter().enumerate() {
            let zone = usize::from(data.seat_zones[place]);
            let row = seat.guid.split('-').next().expect("a row");
            assert_eq!(data.zones[zone].key, format!("z{row}"), "{}", seat.guid);
        }
        assert!(data.zones.iter().all(|zone| zone.seats == 2), "{:?}", data.zones);
    }
}
