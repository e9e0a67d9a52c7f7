//! Our own seats against the pictures of the live plan, which may be older than our last hold.

use seatmap::seat_set::SeatSet;

/// Takes a picture's free places. One of ours that an earlier picture showed as taken and is free
/// now was given back, in another tab for instance, and leaves `mine`; before that, the picture
/// only doesn't know of our hold yet. `shown`: ours that pictures have shown as taken. While a
/// request of our own is under way, `mine` stays. True when a seat has left.
pub fn compare(mine: &mut SeatSet, shown: &mut SeatSet, free: &SeatSet, is_busy: bool) -> bool {
    let is_back = |place: &usize| free.contains(*place) && shown.contains(*place);
    let back: Vec<usize> = mine.iter().filter(is_back).collect();
    let has_left = !is_busy && !back.is_empty();
    if has_left {
        back.iter().for_each(|place| mine.remove(*place));
    }
    let mut now = SeatSet::empty(mine.len());
    mine.iter()
        .filter(|place| !free.contains(*place) || shown.contains(*place))
        .for_each(|place| now.insert(place));
    *shown = now;
    has_left
}

#[cfg(test)]
mod tests {
    use super::*;

    const SEATS: usize = 4;

    fn set(places: &[usize]) -> SeatSet {
        let mut set = SeatSet::empty(SEATS);
        places.iter().for_each(|place| set.insert(*place));
        set
    }

    #[test]
    fn a_picture_older_than_our_hold_takes_nothing_from_us() {
        let (mut mine, mut shown) = (set(&[1]), set(&[]));
        assert!(!compare(&mut mine, &mut shown, &set(&[0, 1, 2, 3]), false));
        assert_eq!(mine, set(&[1]));
        assert!(!compare(&mut mine, &mut shown, &set(&[0, 2, 3]), false));
        assert_eq!((mine, shown), (set(&[1]), set(&[1])));
    }

    #[test]
    fn what_another_tab_gave_back_leaves_us_and_may_be_held_again() {
        let (mut mine, mut shown) = (set(&[1, 2]), set(&[1, 2]));
        assert!(compare(&mut mine, &mut shown, &set(&[0, 1, 3]), false));
        assert_eq!((&mine, &shown), (&set(&[2]), &set(&[2])));
        mine.insert(1);
        assert!(!compare(&mut mine, &mut shown, &set(&[0, 1, 3]), false));
        assert_eq!(mine, set(&[1, 2]));
    }

    #[test]
    fn while_our_own_request_is_under_way_its_answer_decides() {
        let (mut mine, mut shown) = (set(&[1]), set(&[1]));
        assert!(!compare(&mut mine, &mut shown, &set(&[1]), true));
        assert_eq!(mine, set(&[1]));
        assert!(compare(&mut mine, &mut shown, &set(&[1]), false));
        assert_eq!(mine, set(&[]));
    }
}
