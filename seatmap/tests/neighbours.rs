//! Which seats are neighbours, and which a choice leaves alone.

use seatmap::{
    hall::Section,
    neighbours::{Runs, Shift},
    seat_set::SeatSet,
    testing,
};

fn set(len: usize, places: &[usize]) -> SeatSet {
    let mut set = SeatSet::empty(len);
    places.iter().for_each(|&place| set.insert(place));
    set
}

#[test]
fn an_aisle_parts_neighbours() {
    // Ten chairs with an aisle in the middle.
    let hall = testing::block(1, 10, &[5]);
    let runs = Runs::of(&hall);
    assert_eq!(runs.iter().count(), 2);
    assert_eq!(runs.beside(4), [Some(3), None]);
    assert_eq!(runs.beside(5), [None, Some(6)]);
    assert_eq!(runs.beside(99), [None, None]);
}

#[test]
fn a_seat_left_alone_is_named_and_one_alone_before_is_not() {
    let hall = testing::block(1, 10, &[]);
    let runs = Runs::of(&hall);
    let free = set(10, &[0, 1, 2, 3, 5, 8, 9]);
    assert_eq!(runs.lone_seats(&free, &set(10, &[1, 2])), [0, 3]);
    assert_eq!(runs.lone_seats(&free, &set(10, &[2, 3])), Vec::<usize>::new());
    assert_eq!(runs.lone_seats(&free, &set(10, &[9])), [8]);
}

#[test]
fn a_choice_moves_along_by_one_seat_where_that_leaves_none_alone() {
    let runs = Runs::of(&testing::block(1, 10, &[]));
    let all = set(10, &(0..10).collect::<Vec<_>>());
    assert_eq!(runs.shift(&all, &set(10, &[1, 2])), Some(Shift { add: 0, remove: 2 }));
    assert_eq!(runs.shift(&all, &set(10, &[7, 8])), Some(Shift { add: 9, remove: 7 }));
    assert_eq!(runs.shift(&all, &set(10, &[4, 5])), None, "nobody is left alone");
    let three = set(10, &[1, 2, 3]);
    assert_eq!(runs.shift(&three, &set(10, &[2, 3])), None, "the other end would be alone");
}

#[test]
fn chairs_behind_each_other_in_a_box_are_no_neighbours() {
    let mut hall = testing::block(8, 3, &[]);
    hall.sections.push(Section { is_box: true, ..hall.sections[0].clone() });
    hall.rows[6].section = 1;
    for seat in &mut hall.seats[18..24] {
        seat.row = 6;
    }
    let runs = Runs::of(&hall);
    assert_eq!(runs.beside(19), [Some(18), Some(20)]);
    assert_eq!(runs.beside(20), [Some(19), None]);
    assert_eq!(runs.beside(21), [None, Some(22)]);
}

#[test]
fn a_row_listed_in_any_order_is_put_in_order() {
    let mut hall = testing::block(1, 6, &[]);
    hall.seats.swap(1, 4);
    let runs = Runs::of(&hall);
    assert_eq!(runs.beside(0), [None, Some(4)]);
}
