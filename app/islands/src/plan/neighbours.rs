//! Which seat is meant: the one that a pointer means, those in a frame. Plain scans:
//! fifteen thousand seats take less than a tenth of a millisecond.

/// The seat nearest to the point, if it is within `radius`; lengths in plan units.
pub fn nearest(at: &[(i32, i32)], x: f64, y: f64, radius: f64) -> Option<u32> {
    nearest_of(at, x, y, radius, |_| true)
}

/// How far a pointer may be from a seat, in plan units.
#[derive(Clone, Copy, Debug)]
pub struct Reach {
    /// On the seat itself: this seat is meant, available or not.
    pub on: f64,
    /// Beside it.
    pub beside: f64,
}

/// The seat that a pointer means: the one that it is on; beside the seats, the nearest available
/// one. Where no seat within reach is available, the nearest one, so that its card can say so.
pub fn meant(
    at: &[(i32, i32)],
    x: f64,
    y: f64,
    reach: Reach,
    is_available: impl Fn(u32) -> bool,
) -> Option<u32> {
    nearest_of(at, x, y, reach.on, |_| true)
        .or_else(|| nearest_of(at, x, y, reach.beside, is_available))
        .or_else(|| nearest_of(at, x, y, reach.beside, |_| true))
}

fn nearest_of(
    at: &[(i32, i32)],
    x: f64,
    y: f64,
    radius: f64,
    counts: impl Fn(u32) -> bool,
) -> Option<u32> {
    let mut best = None;
    let mut best_squared = radius * radius;
    for (seat_index, &(sx, sy)) in (0u32..).zip(at) {
        let (dx, dy) = (f64::from(sx) - x, f64::from(sy) - y);
        let squared = dx * dx + dy * dy;
        if squared <= best_squared && counts(seat_index) {
            (best, best_squared) = (Some(seat_index), squared);
        }
    }
    best
}

/// A rectangle by two opposite corners (x, y), in units of the drawing or of the window.
pub struct Frame {
    pub from: (f64, f64),
    pub to: (f64, f64),
}

/// The seats inside a rectangle of the drawing, row by row from its first corner, and from
/// there along each row: the first few of them stand together. `rows`: how many seats each has.
pub fn within(at: &[(i32, i32)], rows: &[usize], frame: &Frame) -> Vec<u32> {
    let Frame { from, to } = *frame;
    let (left, right) = (from.0.min(to.0), from.0.max(to.0));
    let (top, bottom) = (from.1.min(to.1), from.1.max(to.1));
    let inside = |&(x, y): &(i32, i32)| {
        (left..=right).contains(&f64::from(x)) && (top..=bottom).contains(&f64::from(y))
    };
    let distance = |&(x, y): &(i32, i32)| {
        let (dx, dy) = (f64::from(x) - from.0, f64::from(y) - from.1);
        (dx * dx + dy * dy) as i64
    };
    // Put in their order one by one: a frame holds few seats, and a sort much code to load.
    let mut found: Vec<(i64, Vec<(i64, u32)>)> = Vec::new();
    let mut seats = (0u32..).zip(at);
    for row in rows {
        let mut seat_indexes = Vec::new();
        for (seat_index, at) in seats.by_ref().take(*row).filter(|(_, at)| inside(at)) {
            let far = distance(at);
            seat_indexes.insert(
                seat_indexes.partition_point(|(other, _)| *other <= far),
                (far, seat_index),
            );
        }
        if let Some((far, _)) = seat_indexes.first().copied() {
            found.insert(found.partition_point(|(other, _)| *other <= far), (far, seat_indexes));
        }
    }
    found
        .into_iter()
        .flat_map(|(_, seat_indexes)| seat_indexes)
        .map(|(_, seat_index)| seat_index)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two rows of three.
    const AT: [(i32, i32); 6] = [(0, 0), (20, 1), (40, 0), (0, 30), (20, 31), (40, 30)];

    fn reach(beside: f64) -> Reach {
        Reach { on: 7.0, beside }
    }

    #[test]
    fn an_inexact_tap_means_the_nearest_seat() {
        assert_eq!(nearest(&AT, 13.0, 6.0, 12.0), Some(1));
        assert_eq!(nearest(&AT, 200.0, 6.0, 12.0), None);
    }

    #[test]
    fn a_tap_between_a_taken_and_an_available_seat_means_the_available_one() {
        let only_two = |seat_index| seat_index == 2;
        assert_eq!(meant(&AT, 28.0, 0.0, reach(15.0), only_two), Some(2), "nearer to the taken");
    }

    #[test]
    fn a_tap_on_a_taken_seat_means_that_seat_and_not_its_neighbour() {
        let only_two = |seat_index| seat_index == 2;
        for x in [14.0, 20.0, 26.0] {
            assert_eq!(meant(&AT, x, 1.0, reach(22.0), only_two), Some(1), "{x}");
        }
    }

    #[test]
    fn of_two_available_seats_a_tap_means_the_nearer_one() {
        assert_eq!(meant(&AT, 28.0, 0.0, reach(15.0), |_| true), Some(1));
        assert_eq!(meant(&AT, 31.0, 0.0, reach(15.0), |_| true), Some(2));
    }

    #[test]
    fn where_no_seat_within_reach_is_available_a_tap_means_the_nearest_one() {
        assert_eq!(meant(&AT, 28.5, 0.0, reach(8.9), |seat_index| seat_index == 0), Some(1));
        assert_eq!(meant(&AT, 200.0, 0.0, reach(15.0), |_| true), None);
    }

    #[test]
    fn a_thumb_that_is_not_exact_gets_no_taken_seat_while_a_free_one_is_in_reach() {
        // Seats 34 px apart; a thumb misses by up to 6 mm, of six pixels each.
        const PITCH: i32 = 34;
        let at: Vec<(i32, i32)> =
            (0..400).map(|seat| (seat % 20 * PITCH, seat / 20 * PITCH)).collect();
        let mut state = 20_261_125_u32;
        let mut chance = || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            f64::from(state >> 8) / f64::from(1 << 24)
        };
        let free: Vec<bool> = at.iter().map(|_| chance() < 0.4).collect();
        let is_free = |seat: u32| free.get(seat as usize) == Some(&true);
        let reach = Reach { on: 0.0, beside: 22.0 };
        for _ in 0..2_000 {
            let aim = (chance() * 400.0) as usize;
            let (x, y) = at.get(aim).map_or((0.0, 0.0), |&(x, y)| (f64::from(x), f64::from(y)));
            let (x, y) = (x + (chance() - 0.5) * 72.0, y + (chance() - 0.5) * 72.0);
            let in_reach = at.iter().zip(&free).any(|(&(sx, sy), is_free)| {
                let (dx, dy) = (f64::from(sx) - x, f64::from(sy) - y);
                *is_free && dx * dx + dy * dy <= 22.0 * 22.0
            });
            let meant = meant(&at, x, y, reach, is_free);
            assert_eq!(meant.is_some_and(is_free), in_reach, "a tap at {x}, {y}");
        }
    }

    #[test]
    fn a_rectangle_gives_its_seats_from_where_it_was_begun() {
        assert_eq!(within(&AT, &[3, 3], &Frame { from: (45.0, -5.0), to: (10.0, 10.0) }), [2, 1]);
    }

    #[test]
    fn a_rectangle_over_more_seats_than_are_wanted_begins_with_whole_rows() {
        // The seat behind the first one is nearer than that row's last.
        assert_eq!(
            within(&AT, &[3, 3], &Frame { from: (-5.0, -5.0), to: (45.0, 40.0) }),
            [0, 1, 2, 3, 4, 5]
        );
        assert_eq!(
            within(&AT, &[3, 3], &Frame { from: (45.0, 40.0), to: (-5.0, -5.0) }),
            [5, 4, 3, 2, 1, 0]
        );
    }
}
