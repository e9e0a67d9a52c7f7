//! Our own seats against the pictures of the live plan, which may be older than our last hold.

use seatmap::seat_set::SeatSet;

/// Takes a picture's free places. One of ours that the picture before showed as taken was given
/// back, in another tab for instance, and leaves `mine`; any other is ours still, and the picture
/// only doesn't know of our hold yet. `taken`: as the picture before showed it, none before the
/// first. While a request of our own is under way, `mine` stays. True when a seat has left.
pub fn compare(mine: &mut SeatSet, taken: &mut SeatSet, free: &SeatSet, is_busy: bool) -> bool {
    let back: Vec<usize> = taken
        .iter()
        .filter(|seat_index| mine.contains(*seat_index) && free.contains(*seat_index))
        .collect();
    let has_left = !is_busy && !back.is_empty();
    *taken = SeatSet::full(mine.len());
    free.iter().for_each(|seat_index| taken.remove(seat_index));
    for seat_index in back {
        match is_busy {
            true => taken.insert(seat_index),
            false => mine.remove(seat_index),
        }
    }
    has_left
}

#[cfg(test)]
mod tests {
    use super::*;

    const SEATS: usize = 4;

    fn set(seat_indexes: &[usize]) -> SeatSet {
        let mut set = SeatSet::empty(SEATS);
        seat_indexes.iter().for_each(|seat_index| set.insert(*seat_index));
        set
    }

    #[test]
    fn a_picture_older_than_our_hold_takes_nothing_from_us() {
        let (mut mine, mut taken) = (set(&[1]), set(&[]));
        assert!(!compare(&mut mine, &mut taken, &set(&[0, 1, 2, 3]), false));
        assert!(!compare(&mut mine, &mut taken, &set(&[0, 1, 2]), false));
        assert_eq!((mine, taken), (set(&[1]), set(&[3])));
    }

    #[test]
    fn what_another_tab_gave_back_leaves_us_and_may_be_held_again() {
        let (mut mine, mut taken) = (set(&[1, 2]), set(&[1, 2]));
        assert!(compare(&mut mine, &mut taken, &set(&[0, 1, 3]), false));
        assert_eq!(mine, set(&[2]));
        mine.insert(1);
        assert!(!compare(&mut mine, &mut taken, &set(&[0, 1, 3]), false));
        assert_eq!(mine, set(&[1, 2]));
    }

    #[test]
    fn the_picture_of_our_hold_may_come_before_its_answer() {
        let (mut mine, mut taken) = (set(&[]), set(&[]));
        assert!(!compare(&mut mine, &mut taken, &set(&[0, 2, 3]), true));
        mine.insert(1);
        assert!(compare(&mut mine, &mut taken, &set(&[0, 1, 2, 3]), false));
        assert_eq!(mine, set(&[]));
    }

    #[test]
    fn while_our_own_request_is_under_way_its_answer_decides() {
        let (mut mine, mut taken) = (set(&[1]), set(&[1]));
        assert!(!compare(&mut mine, &mut taken, &set(&[1]), true));
        assert_eq!(mine, set(&[1]));
        assert!(compare(&mut mine, &mut taken, &set(&[1]), false));
        assert_eq!(mine, set(&[]));
    }
}
