//! Best seats for a party.

use seatmap::{
    best::{Aim, HallNow, PARTY_MAX, best_seats, best_side_by_side},
    hall::Hall,
    seat_set::SeatSet,
    shell::Shell,
    testing,
    view::views,
};

fn ask(hall: &Hall, taken: &[usize], count: usize) -> Option<Vec<usize>> {
    let views = views(hall, &Shell::of(hall));
    let mut free = SeatSet::full(hall.seats.len());
    taken.iter().for_each(|&seat| free.remove(seat));
    best_seats(&HallNow { hall, views: &views, free: &free }, &free, Aim::Balance, count)
}

#[test]
fn a_pair_gets_the_middle_of_the_house() {
    let hall = testing::block(12, 20, &[]);
    let seats = ask(&hall, &[], 2).expect("the house is empty");
    let columns: Vec<usize> = seats.iter().map(|seat| seat % 20).collect();
    assert_eq!(columns, [9, 10]);
}

#[test]
fn whoever_wants_the_middle_gets_it_even_far_behind() {
    // All seats near the stage are at its sides.
    let hall = testing::block(12, 20, &[]);
    let taken: Vec<usize> = (0..180).filter(|seat| (5..15).contains(&(seat % 20))).collect();
    let views = views(&hall, &Shell::of(&hall));
    let mut free = SeatSet::full(hall.seats.len());
    taken.iter().for_each(|&seat| free.remove(seat));
    let now = HallNow { hall: &hall, views: &views, free: &free };
    let seats = best_seats(&now, &free, Aim::Centre, 2).expect("there is room");
    let columns: Vec<usize> = seats.iter().map(|seat| seat % 20).collect();
    assert_eq!(columns, [9, 10]);
}

#[test]
fn side_by_side_is_never_split_over_rows() {
    let hall = testing::block(3, 4, &[]);
    let views = views(&hall, &Shell::of(&hall));
    let free = SeatSet::full(hall.seats.len());
    let now = HallNow { hall: &hall, views: &views, free: &free };
    let ask = |count| best_side_by_side(&now, &free, Aim::Balance, count);
    assert_eq!(ask(4).map(|seats| seats.len()), Some(4));
    assert_eq!(ask(5), None);
}

#[test]
fn a_party_sits_together_and_leaves_no_single_seat() {
    // One row of eight; 3 of 4 on the left would leave one alone, 3 on the right none.
    let hall = testing::block(1, 8, &[]);
    assert_eq!(ask(&hall, &[4], 3), Some(vec![5, 6, 7]));
}

#[test]
fn a_party_too_large_for_any_row_sits_behind_itself() {
    let hall = testing::block(3, 4, &[]);
    let mut seats = ask(&hall, &[], 6).expect("two rows have room");
    seats.sort_unstable();
    let rows: Vec<usize> = seats.iter().map(|seat| seat / 4).collect();
    assert_eq!(rows[3] - rows[0], 1, "rows that follow each other: {seats:?}");
    assert_eq!(rows.iter().filter(|row| **row == rows[0]).count(), 3);
}

#[test]
fn a_class_sits_in_as_few_rows_behind_each_other_as_have_room() {
    let hall = testing::block(6, 10, &[]);
    let rows = |taken: &[usize], count| {
        let mut seats = ask(&hall, taken, count).expect("there is room");
        seats.sort_unstable();
        seats.dedup();
        assert_eq!(seats.len(), count);
        let rows: std::collections::BTreeSet<usize> = seats.iter().map(|it| it / 10).collect();
        rows.into_iter().collect::<Vec<_>>()
    };
    let three = rows(&[], 27);
    assert_eq!((three.len(), three[2] - three[0]), (3, 2), "{three:?}");
    assert_eq!(rows(&[], 60), [0, 1, 2, 3, 4, 5], "the whole block");
    // A gap in the middle of each row: two stretches a row rather than seats far apart.
    let middle: Vec<usize> = (0..6).map(|row| row * 10 + 4).collect();
    assert_eq!(rows(&middle, 54), [0, 1, 2, 3, 4, 5]);
    assert_eq!(rows(&middle, 15).len(), 3, "five side by side in each");
}

#[test]
fn there_are_no_best_seats_where_there_is_no_room() {
    let hall = testing::block(2, 3, &[]);
    assert_eq!(ask(&hall, &[], 7), None);
    assert_eq!(ask(&hall, &[], 0), None);
    assert_eq!(ask(&hall, &[], PARTY_MAX + 1), None);
}

#[test]
fn special_seats_are_never_given_out_by_chance() {
    let mut hall = testing::block(1, 4, &[]);
    hall.seats[0].attributes.wheelchair = true;
    hall.seats[1].companion_of = Some(0);
    hall.seats[3].attributes.house_seat = true;
    assert_eq!(ask(&hall, &[], 1), Some(vec![2]));
    assert_eq!(ask(&hall, &[], 2), None);
}
