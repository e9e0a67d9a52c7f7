//! Which performances a package has, and whether a choice of them is one that it allows.

use crate::season::{Group, Package, Performance, Season};

/// The performances of a group that take place. One that is for a kind of person belongs only
/// to packages for that kind alone (season.md, `settings`).
pub fn performances<'a>(
    season: &'a Season,
    package: &'a Package,
    group: &'a Group,
) -> impl Iterator<Item = &'a Performance> {
    season.performances.values().filter(move |performance| {
        let for_its_kind = match season.audience(performance) {
            Some(kind) => package.who.iter().all(|who| who == kind) && !package.who.is_empty(),
            None => true,
        };
        group.selection.has(performance) && !performance.cancelled && for_its_kind
    })
}

/// All performances of a package by the start, each once.
pub fn all<'a>(season: &'a Season, package: &'a Package) -> Vec<&'a Performance> {
    let mut found: Vec<&Performance> =
        package.groups.iter().flat_map(|group| performances(season, package, group)).collect();
    found.sort_by(|a, b| (a.starts, &a.key).cmp(&(b.starts, &b.key)));
    found.dedup_by(|a, b| a.key == b.key);
    found
}

/// Fewest performances of a group: `min`; where `max` is empty, too, the whole group (6.6).
pub fn least(group: &Group, whole: usize) -> usize {
    match (group.min, group.max) {
        (None, None) => whole,
        (min, _) => min.unwrap_or(0) as usize,
    }
}

/// Whether a choice of performances is complete, and whether it has too many.
pub struct Choice {
    pub unfinished: bool,
    pub beyond: bool,
}

/// Each chosen performance is given to one group. It is complete if all least numbers can be
/// met at once, and not beyond if each has room in a group.
pub fn choice(package: &Package, chosen: &[&Performance], left: &[usize]) -> Choice {
    let mut least_slots = Vec::new();
    let mut all_slots = Vec::new();
    for (group, left) in package.groups.iter().zip(left) {
        let most = group.max.map_or(chosen.len(), |max| max as usize);
        least_slots.extend(std::iter::repeat_n(group, least(group, *left)));
        all_slots.extend(std::iter::repeat_n(group, most.min(chosen.len())));
    }
    Choice {
        unfinished: matched(chosen, &least_slots) < least_slots.len(),
        beyond: matched(chosen, &all_slots) < chosen.len(),
    }
}

/// The size of the largest matching of performances and places of groups.
fn matched(chosen: &[&Performance], slots: &[&Group]) -> usize {
    let mut matching = Matching { chosen, slots, taken_by: vec![None; slots.len()] };
    let placed = (0..chosen.len()).filter(|performance| {
        let mut seen = vec![false; slots.len()];
        matching.place(*performance, &mut seen)
    });
    placed.count()
}

struct Matching<'a> {
    chosen: &'a [&'a Performance],
    slots: &'a [&'a Group],
    /// The performance that has each place.
    taken_by: Vec<Option<usize>>,
}

impl Matching<'_> {
    /// Finds a place for a performance; those that have one may move.
    fn place(&mut self, performance: usize, seen: &mut [bool]) -> bool {
        for slot in 0..self.slots.len() {
            if seen[slot] || !self.slots[slot].selection.has(self.chosen[performance]) {
                continue;
            }
            seen[slot] = true;
            let free = match self.taken_by[slot] {
                None => true,
                Some(other) => self.place(other, seen),
            };
            if free {
                self.taken_by[slot] = Some(performance);
                return true;
            }
        }
        false
    }
}
