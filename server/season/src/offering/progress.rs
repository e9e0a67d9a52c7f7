//! How far a package that is chosen performance by performance has come.

use super::Offering;
use crate::catalogue::Catalogue;
use domain::offer::{
    begun::{Part, PartOf, Progress},
    fit::{Wanted, fit},
};
use std::collections::BTreeSet;

impl Offering {
    /// With tickets for these performances, by their index; without any, of one that isn't begun.
    pub fn progress(&self, tickets: Vec<usize>, catalogue: &Catalogue, language: &str) -> Progress {
        let chosen: Vec<usize> = tickets.into_iter().collect::<BTreeSet<_>>().into_iter().collect();
        let fit = fit(&self.wanted, &chosen);
        let lacking = fit.lacking.iter().enumerate().filter(|(_, count)| **count > 0);
        let part = |(group, count): (usize, &u32)| Part {
            of: self.part_of(group, catalogue, language),
            count: *count,
        };
        Progress {
            chosen: chosen.len() as u32,
            least: self.least(),
            most: self.most(),
            missing: lacking.map(part).collect(),
        }
    }

    /// What one calls the performances of a group: by what they have in common.
    pub fn part_of(&self, group: usize, catalogue: &Catalogue, language: &str) -> PartOf {
        let performances = self.groups.get(group).map(Vec::as_slice).unwrap_or_default();
        let Some(first) = performances.first().map(|listing| &listing.row) else {
            return PartOf::Performances;
        };
        let is_one = |is: &dyn Fn(&store::season::PerformanceRow) -> bool| {
            performances.iter().all(|listing| is(&listing.row))
        };
        if is_one(&|row| row.production_slug == first.production_slug) {
            PartOf::Production(catalogue.title(&first.production_slug, language))
        } else if is_one(&|row| row.genre == first.genre) {
            PartOf::Genre(first.genre)
        } else {
            PartOf::Performances
        }
    }

    /// The group that one performance more would fill: one that lacks it before one that only has
    /// room.
    pub fn group_filled(&self, chosen: &[usize], performance: usize) -> Option<usize> {
        let before = fit(&self.wanted, chosen);
        let after = fit(&self.wanted, &[chosen, &[performance]].concat());
        if !after.beyond.is_empty() {
            return None;
        }
        let fills = |group: &usize| before.lacking.get(*group) > after.lacking.get(*group);
        let has = |wanted: &Wanted| wanted.performances.contains(&performance);
        (0..self.wanted.len()).find(fills).or_else(|| self.wanted.iter().position(has))
    }
}
