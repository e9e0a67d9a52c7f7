//! The club: a hall without numbered seats, a standing floor and an open balcony.

use seatmap::hall::{Hall, Level, Point2, Profile, Stage, Unnumbered};

use crate::build::{Builder, label};

pub fn hall() -> Hall {
    let mut builder = Builder::default();
    builder.hall.name = "La Caldera".into();
    builder.hall.width = 800.0;
    builder.hall.height = 640.0;
    builder.zones(&[("floor", "Pista", "#8c1d2f"), ("balcony", "Balcón", "#b08d2e")]);
    builder.area("floor", "Pista");
    builder.area("balcony", "Balcón");
    let point = |(x, y): (f64, f64)| Point2 { x, y };
    let floor = [
        (150.0, 150.0),
        (650.0, 150.0),
        (650.0, 400.0),
        (600.0, 450.0),
        (200.0, 450.0),
        (150.0, 400.0),
    ];
    let balcony = [
        (60.0, 150.0),
        (120.0, 150.0),
        (120.0, 412.0),
        (188.0, 480.0),
        (612.0, 480.0),
        (680.0, 412.0),
        (680.0, 150.0),
        (740.0, 150.0),
        (740.0, 440.0),
        (640.0, 560.0),
        (160.0, 560.0),
        (60.0, 440.0),
    ];
    builder.hall.unnumbered = vec![
        Unnumbered {
            area: 0,
            key: "floor".into(),
            name: "Pista (de pie)".into(),
            capacity: Some(400),
            zone: 0,
            outline: floor.map(point).to_vec(),
        },
        Unnumbered {
            area: 1,
            key: "balcony".into(),
            name: "Balcón (sin numerar)".into(),
            capacity: Some(80),
            zone: 1,
            outline: balcony.map(point).to_vec(),
        },
    ];
    let stage = [(200.0, 40.0), (600.0, 40.0), (600.0, 120.0), (200.0, 120.0)].map(point).to_vec();
    let text = label("Escenario", 200.0, 40.0, 26.0, "#f3e9d8");
    builder.polygon(stage, "#2a2422", "#2a2422", Some(text));
    builder.hall.profile = Some(profile());
    builder.hall
}

fn profile() -> Profile {
    let level = |area: &str, floor_m: f64, parapet_m: Option<f64>| Level {
        area: area.into(),
        floor_m,
        rise_first_m: 0.0,
        rise_last_m: 0.0,
        parapet_m,
        turned: false,
    };
    Profile {
        metres_per_unit: 0.03,
        stage_front: Point2 { x: 400.0, y: 120.0 },
        audience_degrees: 90.0,
        stage: Stage {
            opening_width_m: 11.0,
            opening_height_m: 6.0,
            depth_m: 7.0,
            pit_m: 0.0,
            surtitles_m: None,
        },
        levels: vec![level("floor", -1.1, None), level("balcony", 2.6, Some(1.0))],
        ceiling_m: 8.0,
        chandelier: None,
    }
}
