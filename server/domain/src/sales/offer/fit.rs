//! Whether chosen performances make a package whose groups may share performances: each performance
//! counts for one group, and which one is found so that as much as possible fits.

use std::collections::BTreeSet;

/// How many a group wants, and which of the performances at hand are in it (by index, rising).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    pub least: u32,
    pub most: u32,
    pub performances: Vec<usize>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fit {
    /// How many each group still lacks, under the assignment that lacks least.
    pub lacking: Vec<u32>,
    /// Chosen performances that no group has room for.
    pub beyond: Vec<usize>,
}

impl Fit {
    pub fn is_whole(&self) -> bool {
        self.beyond.is_empty() && self.lacking.iter().all(|count| *count == 0)
    }
}

/// Whether these performances (each once) fill all that the groups want at least. It looks at
/// no more of them than it takes: offers of a whole season have hundreds.
pub fn is_enough(groups: &[Wanted], performances: impl Iterator<Item = usize>) -> bool {
    let slots = slots(groups, 0);
    let mut matching =
        Matching { groups, slots: &slots, chosen: Vec::new(), holder: vec![None; slots.len()] };
    let mut lacking = slots.len();
    for performance in performances {
        if lacking == 0 {
            break;
        }
        matching.chosen.push(performance);
        let last = matching.chosen.len() - 1;
        let is_placed = matching.place(last, &mut vec![false; slots.len()], slots.len());
        lacking -= usize::from(is_placed);
    }
    lacking == 0
}

/// Fits the chosen performances into the groups. One that comes twice, because a package has an
/// extra ticket for it, counts once.
pub fn fit(groups: &[Wanted], tickets: &[usize]) -> Fit {
    let mut seen = BTreeSet::new();
    let chosen: Vec<usize> = tickets.iter().copied().filter(|it| seen.insert(*it)).collect();
    let chosen = chosen.as_slice();
    let slots = slots(groups, chosen.len());
    let holder = vec![None; slots.len()];
    let mut matching = Matching { groups, slots: &slots, chosen: chosen.to_vec(), holder };
    // What must be filled first: a slot that was filled once stays so when performances move.
    let required = slots.iter().filter(|slot| slot.is_required).count();
    for performance in 0..chosen.len() {
        matching.place(performance, &mut vec![false; slots.len()], required);
    }
    let mut beyond = Vec::new();
    for (performance, index) in chosen.iter().enumerate() {
        let is_placed = matching.holder.contains(&Some(performance));
        if !is_placed && !matching.place(performance, &mut vec![false; slots.len()], slots.len()) {
            beyond.push(*index);
        }
    }
    let mut lacking = vec![0; groups.len()];
    for (slot, holder) in slots.iter().zip(&matching.holder) {
        if slot.is_required && holder.is_none() {
            lacking[slot.group] += 1;
        }
    }
    Fit { lacking, beyond }
}

/// A seat in a group, so to speak, that one performance may take.
struct Slot {
    group: usize,
    is_required: bool,
}

/// Those that must be filled come first.
fn slots(groups: &[Wanted], chosen: usize) -> Vec<Slot> {
    let of = |is_required: bool| {
        groups.iter().enumerate().flat_map(move |(group, wanted)| {
            let count = match is_required {
                true => wanted.least,
                false => wanted.most.saturating_sub(wanted.least).min(chosen as u32),
            };
            (0..count).map(move |_| Slot { group, is_required })
        })
    };
    of(true).chain(of(false)).collect()
}

struct Matching<'m> {
    groups: &'m [Wanted],
    slots: &'m [Slot],
    chosen: Vec<usize>,
    /// Which of the chosen takes a slot.
    holder: Vec<Option<usize>>,
}

impl Matching<'_> {
    /// Finds a slot among the first ones, moving others if that helps (augmenting path).
    fn place(&mut self, performance: usize, tried: &mut Vec<bool>, slots: usize) -> bool {
        for at in 0..slots {
            let group = self.slots[at].group;
            let fits = self.groups[group].performances.contains(&self.chosen[performance]);
            if !fits || std::mem::replace(&mut tried[at], true) {
                continue;
            }
            let is_free = match self.holder[at] {
                None => true,
                Some(other) => self.place(other, tried, slots),
            };
            if is_free {
                self.holder[at] = Some(performance);
                return true;
            }
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wanted(least: u32, most: u32, performances: &[usize]) -> Wanted {
        Wanted { least, most, performances: performances.to_vec() }
    }

    #[test]
    fn one_of_a_and_two_of_b() {
        let groups = [wanted(1, 1, &[0, 1, 2]), wanted(2, 2, &[2, 3, 4])];
        assert!(fit(&groups, &[0, 3, 4]).is_whole());
        assert!(
            fit(&groups, &[2, 3, 1]).is_whole(),
            "the shared performance counts where it helps"
        );
        assert_eq!(fit(&groups, &[2]).lacking.iter().sum::<u32>(), 2);
        assert_eq!(fit(&groups, &[0]).lacking, [0, 2]);
        assert_eq!(fit(&groups, &[0, 1]), Fit { lacking: vec![0, 2], beyond: vec![1] });
    }

    #[test]
    fn an_open_package_takes_from_three_to_five() {
        let groups = [wanted(3, 5, &[0, 1, 2, 3, 4, 5])];
        assert_eq!(fit(&groups, &[0, 1]).lacking, [1]);
        assert!(fit(&groups, &[0, 1, 2, 3, 4]).is_whole());
        assert_eq!(fit(&groups, &[0, 1, 2, 3, 4, 5]).beyond, [5]);
    }

    #[test]
    fn a_performance_with_an_extra_ticket_counts_once() {
        let groups = [wanted(1, 1, &[0]), wanted(1, 2, &[1, 2])];
        assert!(fit(&groups, &[0, 0, 0, 1, 1]).is_whole());
        assert_eq!(fit(&groups, &[0, 0]), Fit { lacking: vec![0, 1], beyond: Vec::new() });
    }

    #[test]
    fn a_performance_of_no_group_is_beyond() {
        assert_eq!(fit(&[wanted(0, 3, &[1])], &[0, 1]).beyond, [0]);
    }
}
