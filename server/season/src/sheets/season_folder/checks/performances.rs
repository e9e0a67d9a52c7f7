//! Performances with what selections ask of them.

use crate::sheets::season_folder::{
    Sheets,
    rows::{OwnGenre, Performance, Production, counts_as},
};
use domain::sales::{
    offer::selection::{Facts, Selection},
    season::Genre,
};
use std::collections::HashMap;

pub(super) struct CheckedPerformance<'a> {
    pub row: u32,
    pub performance: &'a Performance,
    pub production: &'a Production,
    genre: Genre,
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
    let own = &sheets.genres.rows;
    let rows = sheets.performances.iter();
    let checked = rows.filter_map(|(row, of)| performance(row, of, &productions, own));
    Some(checked.collect())
}

fn performance<'a>(
    row: u32,
    performance: &'a Performance,
    productions: &HashMap<&str, &'a Production>,
    own: &[OwnGenre],
) -> Option<CheckedPerformance<'a>> {
    let production = productions.get(performance.production.as_str())?;
    let series = performance.series.iter().map(|code| code.as_str().to_owned()).collect();
    let genre = counts_as(production.genre.as_str(), own);
    Some(CheckedPerformance { row, performance, production, genre, series })
}

impl CheckedPerformance<'_> {
    pub fn is_picked(&self, by: &Selection) -> bool {
        by.picks(&Facts {
            season: self.production.season.as_str(),
            series: &self.series,
            production: self.production.key.as_str(),
            genre: self.genre,
            performance: self.performance.key.as_str(),
        })
    }

    pub fn is_cancelled(&self) -> bool {
        self.performance.cancelled == Some(true)
    }
}
