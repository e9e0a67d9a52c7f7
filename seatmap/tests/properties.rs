//! What holds for every hall and every set of seats, tried on many.

use proptest::prelude::*;
use seatmap::best::{self, Aim, HallNow};
use seatmap::hall::{
    Area, Attributes, Form, Hall, Label, Ordinal, Point2, Point3, Row, Seat, Section, Shape,
    Unnumbered, Zone,
};
use seatmap::import::read;
use seatmap::neighbours::Runs;
use seatmap::outline::outline;
use seatmap::seat_set::SeatSet;
use seatmap::{export, shell::Shell, view};

fn text() -> impl Strategy<Value = String> {
    let any = "[A-Za-zÀ-ÿЀ-я0-9 \"\\\\/~%–]{1,12}";
    any.prop_filter("not blank", |text| !text.trim().is_empty())
}

fn coordinate() -> impl Strategy<Value = f64> {
    (-200_000_i32..200_000).prop_map(|units| f64::from(units) / 100.0)
}

fn point() -> impl Strategy<Value = Point2> {
    (coordinate(), coordinate()).prop_map(|(x, y)| Point2 { x, y })
}

fn attributes() -> impl Strategy<Value = Attributes> {
    (any::<[bool; 5]>(), proptest::option::of(text())).prop_map(|(flags, door)| Attributes {
        wheelchair: flags[0],
        restricted_view: flags[1],
        no_surtitles: flags[2],
        house_seat: flags[3],
        lamp: flags[4],
        door,
        ..Attributes::default()
    })
}

fn form() -> impl Strategy<Value = Form> {
    prop_oneof![
        proptest::collection::vec(point(), 0..6).prop_map(|points| Form::Polygon { points }),
        (coordinate(), coordinate()).prop_map(|(width, height)| Form::Rectangle { width, height }),
        (coordinate(), coordinate()).prop_map(|(rx, ry)| Form::Ellipse { rx, ry }),
        coordinate().prop_map(|radius| Form::Circle { radius }),
        Just(Form::Text),
    ]
}

fn shape() -> impl Strategy<Value = Shape> {
    (form(), point(), coordinate(), proptest::option::of((text(), point()))).prop_map(
        |(form, at, rotation, label)| Shape {
            form,
            fill: Some("#abcdef".into()),
            border: None,
            rotation,
            at,
            text: label.map(|(text, at)| Label { text, colour: None, size: 14.5, at }),
            section: None,
        },
    )
}

/// Seats of one row: what each is, and where.
type SeatSketch = (String, Point2, u32, Attributes, Option<(i16, i16)>);

fn row() -> impl Strategy<Value = (String, Vec<SeatSketch>)> {
    let place = proptest::option::of((any::<i16>(), any::<i16>()));
    (text(), proptest::collection::vec((text(), point(), 0_u32..3, attributes(), place), 0..8))
}

prop_compose! {
    fn hall()(
        name in text(),
        areas in proptest::collection::vec((text(), proptest::collection::vec(
            (text(), any::<bool>(), proptest::collection::vec(row(), 0..4)), 0..3)), 1..4),
        shapes in proptest::collection::vec(shape(), 0..4),
        capacity in proptest::option::of(0_u32..1_000),
        shuffled in any::<bool>(),
    ) -> Hall {
        let mut hall = Hall { name, width: 800.0, height: 600.5, shapes, ..Hall::default() };
        hall.zones = (0..3).map(|i| Zone {
            key: format!("z{i}"), name: format!("Zone {i}"), colour: String::new(),
        }).collect();
        for (area, (name, sections)) in areas.into_iter().enumerate() {
            hall.areas.push(Area { key: format!("area-{area}"), name });
            hall.unnumbered.push(Unnumbered {
                area: area as u32, key: "floor".into(), name: "Floor".into(), capacity,
                zone: 1, outline: vec![Point2 { x: 1.5, y: 2.0 }],
            });
            for (section, (name, is_box, rows)) in sections.into_iter().enumerate() {
                let key = format!("s{section}");
                hall.sections.push(Section { area: area as u32, key, name, is_box });
                for (label, seats) in rows {
                    let section = hall.sections.len() as u32 - 1;
                    hall.rows.push(Row { section, label });
                    for sketch in seats {
                        push(&mut hall, sketch, shuffled);
                    }
                }
            }
        }
        // Any place that was not drawn by chance is the one that the drawing gives.
        let computed = seatmap::geometry::places(&hall);
        for (seat, (floor, facing)) in hall.seats.iter_mut().zip(computed) {
            if seat.floor == Point3::default() {
                (seat.floor, seat.facing) = (floor, facing);
            }
        }
        hall
    }
}

fn push(hall: &mut Hall, sketch: SeatSketch, shuffled: bool) {
    let (number, at, zone, attributes, place) = sketch;
    let index = hall.seats.len() as u32;
    let floor =
        place.map(|(x, z)| Point3 { x: f64::from(x) / 1000.0, y: 0.125, z: f64::from(z) / 1000.0 });
    let earlier =
        index.checked_sub(1).filter(|&seat| hall.seats[seat as usize].attributes.wheelchair);
    hall.seats.push(Seat {
        ordinal: Ordinal(if shuffled { 1_000 - index } else { index }),
        guid: format!("guid {index}"),
        row: hall.rows.len() as u32 - 1,
        number,
        at,
        radius: if zone == 0 { 7.5 } else { 10.0 },
        zone,
        floor: floor.unwrap_or_default(),
        facing: 0.5,
        attributes,
        companion_of: earlier,
    });
}

fn set() -> impl Strategy<Value = SeatSet> {
    proptest::collection::vec(0_usize..200, 0..80).prop_map(|places| {
        let mut set = SeatSet::empty(200);
        places.into_iter().for_each(|place| set.insert(place));
        set
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn every_hall_survives_our_own_format(hall in hall()) {
        let text = export::parterre(&hall);
        let back = read(text.as_bytes()).expect("what was written can be read").hall;
        prop_assert_eq!(back, hall);
    }

    #[test]
    fn every_hall_that_came_from_pretix_survives_both(hall in hall()) {
        prop_assume!(!hall.sections.is_empty());
        let (text, _) = export::pretix(&hall);
        let once = read(text.as_bytes()).expect("what was written can be read").hall;
        prop_assert_eq!(once.seats.len(), hall.seats.len());
        let (again, losses) = export::pretix(&once);
        prop_assert_eq!(losses, Vec::<String>::new());
        prop_assert_eq!(&read(again.as_bytes()).expect("pretix").hall, &once);
        let own = export::parterre(&once);
        prop_assert_eq!(&read(own.as_bytes()).expect("our own").hall, &once);
    }

    #[test]
    fn no_hall_is_too_odd_to_be_seen_drawn_and_sold(hall in hall(), count in 0_usize..6) {
        let shell = Shell::of(&hall);
        let views = view::views(&hall, &shell);
        prop_assert_eq!(views.len(), hall.seats.len());
        let sane = |view: &view::SeatView| view.stage_seen <= 100 && view.distance_m.is_finite();
        prop_assert!(views.iter().all(sane));
        let outline = outline(&hall);
        prop_assert!(outline.view.width.is_finite() && outline.view.width > 0.0);
        let free = SeatSet::full(hall.seats.len());
        let now = HallNow { hall: &hall, views: &views, free: &free };
        if let Some(seats) = best::best_seats(&now, &free, Aim::Balance, count) {
            prop_assert_eq!(seats.len(), count);
            prop_assert!(seats.iter().all(|&seat| !hall.seats[seat].attributes.wheelchair));
        }
        let runs = Runs::of(&hall);
        let mut all: Vec<usize> = runs.iter().flatten().copied().collect();
        all.sort_unstable();
        prop_assert!(all.into_iter().eq(0..hall.seats.len()), "each seat is in one run");
        let copied = runs.iter().map(<[usize]>::to_vec).collect();
        prop_assert_eq!(Runs::from_runs(copied, hall.seats.len()), runs, "what a browser is told");
    }

    #[test]
    fn what_is_in_both_sets_is_in_their_intersection(a in set(), b in set()) {
        let mut both = a.clone();
        both.intersect(&b);
        for place in 0..210 {
            prop_assert_eq!(both.contains(place), a.contains(place) && b.contains(place));
        }
        prop_assert_eq!(both.count(), both.iter().count());
    }

    #[test]
    fn every_set_survives_the_wire(a in set()) {
        prop_assert_eq!(SeatSet::from_hex(&a.to_hex(), 200), Some(a));
    }

    #[test]
    fn no_bytes_make_the_reader_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(read(&bytes).is_err());
    }
}
