//! Which performances a rule is for (season.md, the kind of cell `selection`).

use super::Performance;

#[derive(Debug, Clone, Default)]
pub struct Selection {
    with: Vec<String>,
    without: Vec<String>,
}

impl Selection {
    pub fn parse(cell: &str) -> Selection {
        let mut selection = Selection::default();
        for part in cell.split(';').map(str::trim).filter(|part| !part.is_empty()) {
            match part.strip_prefix('!') {
                Some(part) => selection.without.push(part.trim().into()),
                None => selection.with.push(part.into()),
            }
        }
        selection
    }

    pub fn has(&self, performance: &Performance) -> bool {
        let fits = |part: &String| match part.split_once(':') {
            Some(("season", key)) => performance.season == key,
            Some(("series", key)) => performance.series.iter().any(|series| series == key),
            Some(("production", key)) => performance.production == key,
            Some(("genre", key)) => performance.genre == key,
            _ => part == "all" || *part == performance.key,
        };
        self.with.iter().any(fits) && !self.without.iter().any(fits)
    }
}

/// Whether a filled or empty cell fits what perhaps has no performance: empty fits all, and
/// what has no performance fits no filled cell (prices.md, 2, stage 6.4).
pub fn fits(selection: &Option<Selection>, performance: Option<&Performance>) -> bool {
    match (selection, performance) {
        (None, _) => true,
        (Some(selection), Some(performance)) => selection.has(performance),
        (Some(_), None) => false,
    }
}
