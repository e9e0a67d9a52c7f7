//! The demonstration halls hold what the shop shows with them.

use seatmap::best::{self, Aim, HallNow};
use seatmap::export;
use seatmap::hall::Hall;
use seatmap::import::read;
use seatmap::neighbours::Runs;
use seatmap::outline::outline;
use seatmap::seat_set::SeatSet;
use seatmap::shell::Shell;
use seatmap::standing_places;
use seatmap::view::{SeatView, views};

const OPERA: &str = include_str!("../../assets/halls/opera.json");
const STUDIO: &str = include_str!("../../assets/halls/studio.json");
const CLUB: &str = include_str!("../../assets/halls/club.json");

fn hall(text: &str) -> Hall {
    let plan = read(text.as_bytes()).expect("the demonstration halls are good plans");
    assert_eq!(plan.warnings, Vec::<String>::new());
    plan.hall
}

fn seen(hall: &Hall) -> Vec<SeatView> {
    views(hall, &Shell::of(hall))
}

fn area_of(hall: &Hall, seat: usize) -> &str {
    let row = &hall.rows[hall.seats[seat].row as usize];
    &hall.areas[hall.sections[row.section as usize].area as usize].key
}

#[test]
fn the_opera_has_1800_seats_in_five_areas_and_five_zones() {
    let hall = hall(OPERA);
    assert_eq!(hall.seats.len(), 1_800);
    let areas: Vec<&str> = hall.areas.iter().map(|area| area.key.as_str()).collect();
    assert_eq!(areas, ["stalls", "boxes-1", "boxes-2", "terrace", "paradise"]);
    let zones: Vec<&str> = hall.zones.iter().map(|zone| zone.key.as_str()).collect();
    assert_eq!(zones, ["1", "2", "3", "4", "5"]);
    assert!((0..5).all(|zone| hall.seats.iter().any(|seat| seat.zone == zone)));
}

#[test]
fn every_wheelchair_place_has_a_companion_beside_it() {
    for (text, places) in [(OPERA, 12), (STUDIO, 4)] {
        let hall = hall(text);
        let wheelchairs = hall.seats.iter().filter(|seat| seat.attributes.wheelchair);
        assert_eq!(wheelchairs.count(), places);
        let runs = Runs::of(&hall);
        let companions: Vec<(usize, usize)> = (0..hall.seats.len())
            .filter_map(|seat| hall.seats[seat].companion_of.map(|place| (seat, place as usize)))
            .collect();
        assert_eq!(companions.len(), places);
        for (companion, place) in companions {
            assert!(runs.beside(place).contains(&Some(companion)), "{}", hall.seats[place].guid);
        }
    }
}

#[test]
fn seats_in_the_opera_are_numbered_as_in_spain() {
    let hall = hall(OPERA);
    for (index, seat) in hall.seats.iter().enumerate() {
        if area_of(&hall, index).starts_with("boxes") {
            assert!(seat.number.len() == 1 && seat.number.as_str() >= "A");
        } else {
            let number: u32 = seat.number.parse().expect("rows are numbered");
            assert_eq!(number % 2 == 1, seat.floor.x < 0.0, "{}: odd numbers left", seat.guid);
        }
    }
}

#[test]
fn a_restricted_view_is_said_exactly_where_it_is_seen() {
    let hall = hall(OPERA);
    let views = seen(&hall);
    let restricted = hall.seats.iter().filter(|seat| seat.attributes.restricted_view).count();
    assert!((100..450).contains(&restricted), "{restricted}");
    for (seat, view) in hall.seats.iter().zip(&views) {
        assert_eq!(seat.attributes.restricted_view, view.stage_seen < 50, "{}", seat.guid);
        assert_eq!(seat.attributes.no_surtitles, !view.surtitles, "{}", seat.guid);
    }
}

#[test]
fn views_are_those_of_a_real_house() {
    let hall = hall(OPERA);
    let views = seen(&hall);
    let median = |area: &str| {
        let mut seen: Vec<u8> = (0..hall.seats.len())
            .filter(|&seat| area_of(&hall, seat) == area)
            .map(|seat| views[seat].stage_seen)
            .collect();
        seen.sort_unstable();
        seen[seen.len() / 2]
    };
    assert!(median("stalls") > 70);
    assert!(median("paradise") > 70);
    assert!(views.iter().all(|view| (6.0..38.0).contains(&view.distance_m)));
    for (seat, view) in hall.seats.iter().zip(&views) {
        assert_eq!(view.angle_degrees < 0.0, seat.floor.x < 0.0);
        let back = SeatView::from_wire(view.to_wire());
        assert!((back.distance_m - view.distance_m).abs() <= 0.05 + 1e-9);
        assert_eq!((back.stage_told, back.surtitles), (view.stage_told, view.surtitles));
    }
}

#[test]
fn both_sides_of_the_opera_see_alike() {
    let hall = hall(OPERA);
    let views = seen(&hall);
    let side = |left: bool| -> i64 {
        let seats = hall.seats.iter().zip(&views).filter(|(s, _)| (s.floor.x < 0.0) == left);
        seats.map(|(_, view)| i64::from(view.stage_seen)).sum()
    };
    let (left, right) = (side(true), side(false));
    assert!((left - right).abs() * 100 < left, "{left} and {right}");
}

#[test]
fn the_best_seats_of_the_empty_opera_are_in_its_best_zone() {
    let hall = hall(OPERA);
    let views = seen(&hall);
    let free = SeatSet::full(hall.seats.len());
    let ask = |free: &SeatSet, count| {
        best::best_seats(&HallNow { hall: &hall, views: &views, free }, free, Aim::Balance, count)
    };
    let pair = ask(&free, 2).expect("the house is empty");
    assert!(pair.iter().all(|&seat| hall.seats[seat].zone == 0), "{pair:?}");
    for zone in 0..5 {
        let mut of_zone = SeatSet::empty(hall.seats.len());
        let seats = hall.seats.iter().enumerate().filter(|(_, seat)| seat.zone == zone);
        seats.for_each(|(seat, _)| of_zone.insert(seat));
        let four = ask(&of_zone, 4).expect("room for four");
        assert!(four.iter().all(|&seat| hall.seats[seat].zone == zone));
        let again = ask(&of_zone, 4);
        assert_eq!(again, Some(four), "the same answer to the same question");
    }
}

#[test]
fn nothing_overlaps_on_the_drawings() {
    for text in [OPERA, STUDIO] {
        let hall = hall(text);
        for (i, a) in hall.seats.iter().enumerate() {
            for b in &hall.seats[..i] {
                let apart = (a.at.x - b.at.x).hypot(a.at.y - b.at.y);
                assert!(apart >= a.radius + b.radius, "{} and {}", a.guid, b.guid);
            }
        }
    }
}

#[test]
fn the_drawing_has_a_stage_a_ground_for_each_section_and_names_for_areas() {
    let hall = hall(OPERA);
    let drawn = outline(&hall);
    assert!(drawn.stage.len() > 3);
    assert_eq!(drawn.stage_text.map(|label| label.text), Some("Escenario".to_owned()));
    assert_eq!(drawn.grounds.len(), hall.sections.len());
    assert!(drawn.grounds.iter().all(|ground| ground.rings.len() == 1));
    assert_eq!(drawn.areas.len(), 5);
    assert!(drawn.rows.len() > 80);
}

#[test]
fn the_club_is_sold_by_number_of_people() {
    let hall = hall(CLUB);
    assert_eq!(hall.seats.len(), 0);
    let capacities: Vec<Option<u32>> = hall.unnumbered.iter().map(|part| part.capacity).collect();
    assert_eq!(capacities, [Some(400), Some(80)]);
    assert_eq!(outline(&hall).areas.len(), 2);
}

#[test]
fn the_halls_are_written_as_they_were_read() {
    for text in [OPERA, STUDIO, CLUB] {
        assert_eq!(export::parterre(&hall(text)), text);
    }
}

#[test]
fn in_the_club_people_stand_before_the_stage_and_upstairs_around_them() {
    let hall = hall(CLUB);
    let shell = Shell::of(&hall);
    assert_eq!(shell.stalls_m, -1.1);
    let [Some(floor), Some(balcony)] = standing_places(&hall)[..] else {
        panic!("floor and balcony are drawn")
    };
    assert!(floor.x.abs() < 0.01 && floor.y == -1.1 && (2.0..8.0).contains(&floor.z), "{floor:?}");
    assert!(balcony.x.abs() < 0.01 && balcony.y == 2.6, "{balcony:?}");

    let [front] = shell.fronts.as_slice() else { panic!("one parapet, not {:?}", shell.fronts) };
    let (left, right) = (front.line[0], front.line[front.line.len() - 1]);
    assert!(left.x < -8.0 && right.x > 8.0, "from the left to the right: {left:?}, {right:?}");
    let deepest = front.line.iter().map(|at| at.z).fold(0.0, f64::max);
    assert!(
        floor.z < deepest && deepest < balcony.z,
        "round the back, before those who stand there"
    );
    assert_eq!(shell.overhangs.len(), 1);

    let floor_m2: f64 = shell
        .steps
        .iter()
        .filter(|step| step.area == 0)
        .map(|step| (step.line[1].x - step.line[0].x) * (step.front_m + step.back_m))
        .sum();
    // 15 by 9 m less two corners of 1.5 m.
    assert!((floor_m2 - (15.0 * 9.0 - 2.25)).abs() < 4.0, "{floor_m2} m²");
}

#[test]
fn an_area_that_no_outline_places_has_no_view() {
    let mut hall = hall(CLUB);
    hall.unnumbered[0].outline.truncate(2);
    assert!(matches!(standing_places(&hall)[..], [None, Some(_)]));
    // The level is what says how high it lies.
    hall.profile.as_mut().expect("a profile").levels.clear();
    assert_eq!(standing_places(&hall), [None, None]);
}

#[test]
fn an_area_has_one_parapet_wherever_its_outline_begins() {
    let mut hall = hall(CLUB);
    let usual = Shell::of(&hall).fronts;
    for _ in 0..hall.unnumbered[1].outline.len() {
        hall.unnumbered[1].outline.rotate_left(1);
        assert_eq!(Shell::of(&hall).fronts, usual);
    }
}
