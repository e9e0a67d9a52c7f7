//! Where two seats lie beside each other that can be had together.

/// The nearest of the pairs that count, from a seat: both in the order in which they stand.
/// `runs`: the seats that stand side by side; `at`: the middle of each seat in drawing units.
pub fn nearest(
    runs: &[Vec<u32>],
    at: &[(i32, i32)],
    from: u32,
    counts: impl Fn([u32; 2]) -> bool,
) -> Option<[u32; 2]> {
    let place = |seat_index: u32| at.get(seat_index as usize).copied();
    let (x, y) = place(from)?;
    let mut best = None;
    let mut least = i64::MAX;
    for pair in runs.iter().flat_map(|run| run.windows(2)) {
        let &[left, right] = pair else { continue };
        let (Some(a), Some(b)) = (place(left), place(right)) else { continue };
        // From the middle of both, in half units.
        let (dx, dy) = (i64::from(a.0 + b.0 - 2 * x), i64::from(a.1 + b.1 - 2 * y));
        let squared = dx * dx + dy * dy;
        if squared < least && counts([left, right]) {
            (best, least) = (Some([left, right]), squared);
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two rows of four, the first with an aisle in its middle.
    fn runs() -> Vec<Vec<u32>> {
        vec![vec![0, 1], vec![2, 3], vec![4, 5, 6, 7]]
    }

    const AT: [(i32, i32); 8] =
        [(0, 0), (20, 0), (60, 0), (80, 0), (0, 30), (20, 30), (40, 30), (60, 30)];

    fn nearest_to(from: u32, free: &[u32]) -> Option<[u32; 2]> {
        nearest(&runs(), &AT, from, |pair| pair.iter().all(|seat| free.contains(seat)))
    }

    #[test]
    fn two_seats_together_are_found_nearest_first() {
        assert_eq!(nearest_to(0, &[2, 3, 4, 5]), Some([4, 5]));
        assert_eq!(nearest_to(3, &[0, 1, 6, 7]), Some([6, 7]));
    }

    #[test]
    fn seats_across_an_aisle_or_in_two_rows_are_no_pair() {
        assert_eq!(nearest_to(0, &[1, 2, 5]), None);
        assert_eq!(nearest_to(99, &[0, 1]), None);
    }
}
