//! A party that no two rows can seat, a school class for instance: over as few rows behind each
//! other as have room for it.

use super::{PART_MIN, Search};

/// Whether a row gives one unbroken stretch, or all that it has.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stretches {
    One,
    All,
}

/// Unbroken stretches are worth this many times as many rows.
const UNBROKEN: usize = 2;

impl Search<'_> {
    pub(super) fn spread(&self, runs_of: &[Vec<&[usize]>], count: usize) -> Option<Vec<usize>> {
        let free: Vec<Vec<&[usize]>> = runs_of.iter().map(|runs| self.stretches(runs)).collect();
        let unbroken = self.in_rows(&free, count, Stretches::One);
        let broken = self.in_rows(&free, count, Stretches::All);
        match (unbroken, broken) {
            (Some((rows, seats)), Some((least, _))) if rows <= least * UNBROKEN => Some(seats),
            (_, Some((_, seats))) => Some(seats),
            (unbroken, None) => unbroken.map(|(_, seats)| seats),
        }
    }

    /// What can be chosen of a row, the longest first.
    fn stretches<'r>(&self, runs: &[&'r [usize]]) -> Vec<&'r [usize]> {
        let is_open = |seat: &usize| self.worth.get(*seat).copied().flatten().is_some();
        let mut found: Vec<&[usize]> = runs
            .iter()
            .flat_map(|run| run.split(move |seat| !is_open(seat)))
            .filter(|stretch| stretch.len() >= PART_MIN)
            .collect();
        found.sort_by_key(|stretch| std::cmp::Reverse(stretch.len()));
        found
    }

    /// The fewest rows that have room, and of those the best; with their number.
    fn in_rows(
        &self,
        free: &[Vec<&[usize]>],
        count: usize,
        which: Stretches,
    ) -> Option<(usize, Vec<usize>)> {
        let room = |row: &Vec<&[usize]>| -> usize {
            let lengths = row.iter().map(|stretch| stretch.len());
            match which {
                Stretches::One => lengths.take(1).sum(),
                Stretches::All => lengths.sum(),
            }
        };
        let rooms: Vec<usize> = free.iter().map(room).collect();
        for rows in 1..=free.len() {
            let mut best: Option<(f64, Vec<usize>)> = None;
            for first in 0..=free.len() - rows {
                let (last, window) = (first + rows - 1, first..first + rows);
                let follow = (first + 1..=last).all(|row| self.follow(row - 1, row));
                let Some(rooms) = rooms.get(window.clone()).filter(|_| follow) else { continue };
                if rooms.iter().sum::<usize>() < count {
                    continue;
                }
                let parts = shares(rooms, count);
                let seats: Vec<usize> = window
                    .zip(parts)
                    .filter_map(|(row, part)| Some(self.of_row(free.get(row)?, part)))
                    .flatten()
                    .collect();
                let worth: f64 = seats.iter().filter_map(|seat| self.worth[*seat]).sum();
                if best.as_ref().is_none_or(|(known, _)| worth > known + 1e-9) {
                    best = Some((worth, seats));
                }
            }
            if let Some((_, seats)) = best {
                return Some((rows, seats));
            }
        }
        None
    }

    /// So many of a row: side by side in its longest stretch, or from the longest on.
    fn of_row(&self, stretches: &[&[usize]], part: usize) -> Vec<usize> {
        let mut seats = Vec::new();
        for stretch in stretches {
            let wanted = (part - seats.len()).min(stretch.len());
            if wanted == 0 {
                break;
            }
            let found = self.together(std::iter::once(*stretch), wanted);
            seats.extend(found.map(|(_, seats)| seats).unwrap_or_default());
        }
        seats
    }
}

/// As evenly as the rows have room.
fn shares(rooms: &[usize], count: usize) -> Vec<usize> {
    let mut shares = vec![0; rooms.len()];
    let mut left = count;
    while left > 0 {
        let open = shares.iter().zip(rooms).filter(|(share, room)| share < room).count();
        // Never more than there is: the caller has counted.
        let each = (left / open.max(1)).max(1);
        for (share, room) in shares.iter_mut().zip(rooms) {
            let more = each.min(room - *share).min(left);
            *share += more;
            left -= more;
        }
        if open == 0 {
            break;
        }
    }
    shares
}

#[cfg(test)]
mod tests {
    use super::shares;

    #[test]
    fn rows_give_the_same_as_far_as_they_can() {
        assert_eq!(shares(&[22, 22, 22], 60), [20, 20, 20]);
        assert_eq!(shares(&[10, 22, 22, 22], 60), [10, 17, 17, 16]);
        assert_eq!(shares(&[2, 3], 5), [2, 3]);
    }
}
