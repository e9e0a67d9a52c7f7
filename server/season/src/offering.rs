//! What the house calls its offers, and how far a package that is chosen performance by
//! performance has come.

use crate::{catalogue::Catalogue, seasons::season_name};
use domain::{
    sales::offer::{
        begun::{Part, PartOf, Progress},
        fit::fit,
        offering::Offering,
        selection::Subject,
    },
    wording::listing::PerformanceRow,
};
use std::collections::BTreeSet;

impl Catalogue {
    /// An offer's name; a series that is sold as such bears the series' own.
    pub fn offer_name(&self, offer: &Offering, language: &str) -> String {
        let key = &offer.row.key;
        let own = self.text(&format!("offer.{key}.name"), language);
        let subjects =
            || offer.row.rules.groups.iter().flat_map(|group| group.performances.subjects());
        let of_series = || {
            subjects().find_map(|subject| match subject {
                Subject::Series(code) => self.text(&format!("series.{code}"), language),
                _ => None,
            })
        };
        own.or_else(of_series).unwrap_or(key).to_owned()
    }

    /// With its season, which tells it from the same offer of another one.
    pub fn offer_in_season(&self, offer: &Offering, language: &str) -> String {
        let name = self.offer_name(offer, language);
        let season = self.seasons.iter().find(|season| season.id == offer.row.season);
        match season.map(|season| season_name(self, season, language)) {
            // Some houses say it in the name.
            Some(season) if !name.contains(&season) => format!("{name} · {season}"),
            _ => name,
        }
    }

    /// How far an offer has come with tickets for these performances, by their index; without any,
    /// of one that isn't begun.
    pub fn progress(&self, offer: &Offering, tickets: Vec<usize>, language: &str) -> Progress {
        let chosen: Vec<usize> = tickets.into_iter().collect::<BTreeSet<_>>().into_iter().collect();
        let fit = fit(&offer.wanted, &chosen);
        let lacking = fit.lacking.iter().enumerate().filter(|(_, count)| **count > 0);
        let part = |(group, count): (usize, &u32)| Part {
            of: self.part_of(offer, group, language),
            count: *count,
        };
        Progress {
            chosen: chosen.len() as u32,
            least: offer.least(),
            most: offer.most(),
            missing: lacking.map(part).collect(),
        }
    }

    /// What one calls the performances of a group: by what they have in common.
    pub fn part_of(&self, offer: &Offering, group: usize, language: &str) -> PartOf {
        let performances = offer.groups.get(group).map(Vec::as_slice).unwrap_or_default();
        let Some(first) = performances.first().map(|listing| &listing.row) else {
            return PartOf::Performances;
        };
        let is_one = |is: &dyn Fn(&PerformanceRow) -> bool| {
            performances.iter().all(|listing| is(&listing.row))
        };
        if is_one(&|row| row.production_slug == first.production_slug) {
            PartOf::Production(self.title(&first.production_slug, language))
        } else if is_one(&|row| row.genre == first.genre) {
            PartOf::Genre(first.genre)
        } else {
            PartOf::Performances
        }
    }
}
