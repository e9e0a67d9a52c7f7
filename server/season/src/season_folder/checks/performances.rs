//! Performances with what selections ask of them.

use crate::season_folder::{
    Sheets,
    rows::{Performance, Production},
};
use domain::offer::selection::{Facts, Selection};
use std::collections::HashMap;

pub(super) struct CheckedPerformance<'a> {
    pub row: u32,
    pub performance: &'a Performance,
    pub production: &'a Production,
    series: Vec<String>,
}

/// All performances, in the order of their sheet. None if one of the sheets can't be read.
pub(super) fn performances(sheets: &Sheets) -> Option<Vec<CheckedPerformance<'_>>> {
    if !sheets.performances.is_sound || !sheets.productions.is_sound {
        return None;
    }
    let productions: HashMap<&str, &Production> = sheets
        .productions
        .rows
        .iter()
        .map(|production| (production.key.as_str(), production))
        .collect();
    let rows = sheets.performances.iter();
    Some(rows.filter_map(|(row, of)| performance(row, of, &productions)).collect())
}

fn performance<'a>(
    row: u32,
    performance: &'a Performance,
    productions: &HashMap<&str, &'a Production>,
) -> Option<CheckedPerformance<'a>> {
    let production = productions.get(performance.production.as_str())?;
    let series = performance.series.iter().map(|code| code.as_str().to_owned()).collect();
    Some(CheckedPerformance { row, performance, production, series })
}

impl CheckedPerformance<'_> {
    pub fn is_picked(&self, by: &Selection) -> bool {
        by.picks(&Facts {
            season: self.production.season.as_str(),
            series: &self.series,
            production: self.production.key.as_str(),
            genre: self.production.genre,
            performance: self.performance.key.as_str(),
        })
    }

    pub fn is_cancelled(&self) -> bool {
        self.performance.cancelled == Some(true)
    }
}
