//! Packages whose performances are chosen one by one: into which of those that were begun a
//! performance goes, and how far one has come.

use super::fit::{Wanted, fit};
use crate::sales::season::Genre;

/// The package that a chosen performance becomes a part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Home {
    /// Into the begun one with this index.
    Begun(usize),
    New,
    /// It belongs to the package, but an unfinished one has no room for it. The shopper hardly
    /// means to begin a second one.
    Full,
    /// It belongs to no group.
    None,
}

/// `begun` lists, for each package that was begun, the performance of each of its tickets, the
/// oldest package first. Extra tickets take no part in it: a performance counts once. A second
/// ticket for a performance is for another person, so it goes into another package. Unfinished
/// packages are filled before those that only have room left.
pub fn home(groups: &[Wanted], begun: &[Vec<usize>], performance: usize) -> Home {
    if !fit(groups, &[performance]).beyond.is_empty() {
        return Home::None;
    }
    let begun: Vec<Vec<usize>> = begun.iter().map(|tickets| each_once(tickets)).collect();
    let lacks = |at: &usize| begun.get(*at).is_some_and(|known| !known.contains(&performance));
    let is_whole = |at: &usize| begun.get(*at).is_some_and(|known| fit(groups, known).is_whole());
    let has_room = |at: &usize| {
        let with = begun.get(*at).map(|known| [known.as_slice(), &[performance]].concat());
        with.is_some_and(|with| fit(groups, &with).beyond.is_empty())
    };
    let (whole, unfinished): (Vec<usize>, Vec<usize>) =
        (0..begun.len()).filter(lacks).partition(is_whole);
    match unfinished.iter().chain(&whole).copied().find(has_room) {
        Some(at) => Home::Begun(at),
        None if unfinished.is_empty() => Home::New,
        None => Home::Full,
    }
}

/// The package that takes an extra ticket: the first that has the performance, and fewer than
/// `most` tickets beyond one for each performance. `begun` lists, for each package, the performance
/// of each of its tickets.
pub fn extra_home(begun: &[Vec<usize>], performance: usize, most: u32) -> Option<usize> {
    begun.iter().position(|tickets| {
        let extras = tickets.len() - each_once(tickets).len();
        tickets.contains(&performance) && extras < most as usize
    })
}

/// The performances of tickets.
fn each_once(tickets: &[usize]) -> Vec<usize> {
    let mut performances = tickets.to_vec();
    performances.sort_unstable();
    performances.dedup();
    performances
}

/// Ends what a pick names when it is for an extra ticket; no key has a colon.
const EXTRA: &str = ":extra";

/// What a pick names for an extra ticket of the offer.
pub fn extra(offer: &str) -> String {
    format!("{offer}{EXTRA}")
}

/// The offer's key, and whether an extra ticket of it is meant.
pub fn named(pick: &str) -> (&str, bool) {
    pick.strip_suffix(EXTRA).map_or((pick, false), |offer| (offer, true))
}

/// How far a package has come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// The number of different performances.
    pub chosen: u32,
    /// The fewest and the most performances of the package.
    pub least: u32,
    pub most: u32,
    pub missing: Vec<Part>,
}

/// So many performances of one group.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Part {
    pub of: PartOf,
    pub count: u32,
}

/// The name for the performances of a group.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PartOf {
    Performances,
    Genre(Genre),
    /// Its title.
    Production(String),
}

impl Progress {
    pub fn is_whole(&self) -> bool {
        self.missing.is_empty()
    }

    pub fn has_room(&self) -> bool {
        self.chosen < self.most
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wanted(least: u32, most: u32, performances: &[usize]) -> Wanted {
        Wanted { least, most, performances: performances.to_vec() }
    }

    #[test]
    fn a_performance_goes_where_it_is_lacking() {
        let groups = [wanted(3, 5, &[0, 1, 2, 3, 4, 5])];
        assert_eq!(home(&groups, &[], 0), Home::New);
        assert_eq!(home(&groups, &[vec![0]], 1), Home::Begun(0));
        assert_eq!(home(&groups, &[vec![0]], 0), Home::New, "another person's");
        assert_eq!(home(&groups, &[vec![0, 1], vec![0]], 1), Home::Begun(1));
        assert_eq!(home(&groups, &[vec![0, 1, 2], vec![0]], 3), Home::Begun(1), "unfinished first");
        assert_eq!(home(&groups, &[vec![0, 1, 2]], 3), Home::Begun(0), "a fourth");
        assert_eq!(home(&groups, &[vec![0, 1, 2, 3, 4]], 5), Home::New, "that one is full");
        assert_eq!(home(&groups, &[], 6), Home::None);
    }

    #[test]
    fn extra_tickets_take_no_room_of_other_performances() {
        let two_of_three = [wanted(2, 2, &[0, 1, 2])];
        assert_eq!(home(&two_of_three, &[vec![0, 0, 0]], 1), Home::Begun(0));
        assert_eq!(home(&two_of_three, &[vec![0, 0, 1]], 2), Home::New, "that one is full");
        let opera_and_ballet = [wanted(1, 1, &[0, 1]), wanted(1, 1, &[2, 3])];
        assert_eq!(home(&opera_and_ballet, &[vec![0, 0]], 2), Home::Begun(0));
        assert_eq!(home(&opera_and_ballet, &[vec![0, 0]], 1), Home::Full);
    }

    #[test]
    fn a_performance_beyond_what_an_unfinished_package_takes_begins_no_other() {
        let opera_and_two_ballets = [wanted(1, 1, &[0, 1]), wanted(2, 2, &[2, 3, 4])];
        assert_eq!(home(&opera_and_two_ballets, &[vec![0]], 1), Home::Full);
        assert_eq!(home(&opera_and_two_ballets, &[vec![0]], 0), Home::New, "somebody beside them");
        assert_eq!(home(&opera_and_two_ballets, &[vec![0, 2, 3]], 1), Home::New);
        assert_eq!(home(&opera_and_two_ballets, &[vec![0, 2, 3]], 4), Home::New);
    }

    #[test]
    fn an_extra_ticket_goes_with_its_performance_while_there_is_one_left() {
        assert_eq!(extra_home(&[vec![0], vec![1]], 1, 2), Some(1));
        assert_eq!(extra_home(&[vec![0, 0, 1, 1], vec![1]], 1, 2), Some(1), "two are all");
        assert_eq!(extra_home(&[vec![0]], 1, 2), None);
        assert_eq!(extra_home(&[vec![0]], 0, 0), None);
    }

    #[test]
    fn a_pick_names_an_offer_or_its_extra_ticket() {
        assert_eq!(named("three-evenings"), ("three-evenings", false));
        assert_eq!(named(&extra("three-evenings")), ("three-evenings", true));
    }

    #[test]
    fn a_package_that_allows_an_extra_ticket_takes_it() {
        assert_eq!(extra_home(&[vec![0]], 0, 1), Some(0));
        assert_eq!(extra_home(&[vec![0, 0]], 0, 1), None);
    }

    #[test]
    fn a_package_is_whole_when_nothing_is_missing_and_has_room_below_its_most() {
        let missing = vec![Part { of: PartOf::Performances, count: 1 }];
        let two = Progress { chosen: 2, least: 3, most: 4, missing };
        assert!(!two.is_whole() && two.has_room());
        let three = Progress { chosen: 3, missing: Vec::new(), ..two };
        assert!(three.is_whole() && three.has_room());
        let four = Progress { chosen: 4, ..three };
        assert!(four.is_whole() && !four.has_room());
        assert!(!Progress { chosen: 5, ..four }.has_room());
    }
}
