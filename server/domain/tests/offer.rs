//! Fitting performances into a package's groups, against a slow obvious model.

use domain::sales::offer::fit::{Wanted, fit, is_enough};
use proptest::{collection::vec, prelude::*, sample::subsequence};

/// Tries every assignment: None when some performance has no room, else the least that can lack.
fn least_lacking(groups: &[Wanted], chosen: &[usize], counts: &mut Vec<u32>) -> Option<u32> {
    let Some((first, rest)) = chosen.split_first() else {
        let lacks = |(group, count): (&Wanted, &u32)| group.least.saturating_sub(*count);
        return Some(groups.iter().zip(counts.iter()).map(lacks).sum());
    };
    let mut best = None;
    for (at, group) in groups.iter().enumerate() {
        if group.performances.contains(first) && counts[at] < group.most {
            counts[at] += 1;
            let found = least_lacking(groups, rest, counts);
            counts[at] -= 1;
            best = [best, found].into_iter().flatten().min();
        }
    }
    best
}

/// Tries every assignment, each performance in one of its groups or left out.
fn can_fill(groups: &[Wanted], performances: &[usize], counts: &mut Vec<u32>) -> bool {
    let Some((first, rest)) = performances.split_first() else {
        return groups.iter().zip(counts.iter()).all(|(group, count)| *count >= group.least);
    };
    let can_in = |at: usize, counts: &mut Vec<u32>| {
        counts[at] += 1;
        let can = can_fill(groups, rest, counts);
        counts[at] -= 1;
        can
    };
    can_fill(groups, rest, counts)
        || (0..groups.len()).any(|at| groups[at].performances.contains(first) && can_in(at, counts))
}

fn groups() -> impl Strategy<Value = Vec<Wanted>> {
    let performances = subsequence((0..7).collect::<Vec<usize>>(), 0..=7);
    let group = (0_u32..3, 0_u32..3, performances).prop_map(|(least, more, performances)| Wanted {
        least,
        most: least + more,
        performances,
    });
    vec(group, 1..4)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 20_000, ..ProptestConfig::default() })]

    #[test]
    fn what_fits_is_found(
        groups in groups(), chosen in subsequence((0..7).collect::<Vec<usize>>(), 0..=6),
    ) {
        let found = fit(&groups, &chosen);
        let model = least_lacking(&groups, &chosen, &mut vec![0; groups.len()]);
        prop_assert_eq!(found.beyond.is_empty(), model.is_some());
        if let Some(lacking) = model {
            prop_assert_eq!(found.lacking.iter().sum::<u32>(), lacking);
        }
    }

    #[test]
    fn what_is_enough_is_known(
        groups in groups(), performances in subsequence((0..7).collect::<Vec<usize>>(), 0..=7),
    ) {
        let model = can_fill(&groups, &performances, &mut vec![0; groups.len()]);
        prop_assert_eq!(is_enough(&groups, performances.into_iter()), model);
    }
}
