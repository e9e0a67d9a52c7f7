//! Promo codes of a season's folder: those that are written, and batches made by chance.

use crate::sheets::season_folder::{CodeRow, SeasonFolder, cells::SPEAKABLE};
use anyhow::ensure;
use documents::sheets::Table;
use domain::wording::typed_code;
use house::{House, chance::below};
use season_tables::season::sheet_rows;
use std::collections::BTreeMap;
use store::catalogue::Change;

/// A code that was copied into its sheet has plain hyphens and Latin letters, and no sign that
/// nobody sees: as the shop reads what a shopper types. Small letters and spaces stay, and are
/// refused.
pub(super) fn read_copied(tables: &mut [Table]) {
    for table in tables.iter_mut().filter(|table| table.name == "codes") {
        let is_code = |heading: &String| ["code", "batch"].contains(&heading.as_str());
        let columns: Vec<bool> = table.heading.iter().map(is_code).collect();
        for row in &mut table.rows {
            for (cell, _) in row.cells.iter_mut().zip(&columns).filter(|(_, is_code)| **is_code) {
                *cell = typed_code::plain(cell);
            }
        }
    }
}

/// As `compare` names the row of a code, or of a batch.
fn name(row: &CodeRow) -> String {
    let code = row.code.as_ref().map_or("", |code| code.as_str());
    let batch = row.batch.as_ref().map_or("", |batch| batch.as_str());
    format!("{code}\u{1f}{batch}")
}

/// Codes that were made stay as they are; a batch that grew gets what it lacks.
pub(super) async fn write(
    house: &House,
    change: &mut Change<'_>,
    season: &SeasonFolder,
) -> anyhow::Result<()> {
    sheet_rows::forget_codes(change).await?;
    let mut written: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for row in &season.codes {
        match (&row.code, &row.batch) {
            (Some(code), _) => written.entry(name(row)).or_default().push(code.as_str().to_owned()),
            (None, Some(batch)) => {
                let wanted = i64::from(row.count.unwrap_or_default());
                make(house, change, &name(row), batch.as_str(), wanted).await?;
            }
            (None, None) => {}
        }
    }
    sheet_rows::add_own_codes(change, &written).await
}

async fn make(
    house: &House,
    change: &mut Change<'_>,
    rule: &str,
    pattern: &str,
    wanted: i64,
) -> anyhow::Result<()> {
    /// Chance may hit a code twice; the import refuses patterns with too few.
    const ROUNDS_MAX: u32 = 1_000;
    for _ in 0..ROUNDS_MAX {
        let missing = wanted - sheet_rows::count_codes(change, rule).await?;
        if missing <= 0 {
            return Ok(());
        }
        let codes: Vec<String> = (0..missing).map(|_| by_chance(house, pattern)).collect();
        sheet_rows::add_codes(change, rule, &codes).await?;
    }
    ensure!(
        sheet_rows::count_codes(change, rule).await? >= wanted,
        "the pattern {pattern} has no room for {wanted} codes beside those of others"
    );
    Ok(())
}

fn by_chance(house: &House, pattern: &str) -> String {
    let sign = |c: char| match c {
        '?' => char::from(SPEAKABLE[below(house.chance(), SPEAKABLE.len() as u32) as usize]),
        c => c,
    };
    pattern.chars().map(sign).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use documents::sheets::Row;

    #[test]
    fn a_code_that_was_copied_into_a_sheet_is_the_typed_one() {
        let texts = |all: [&str; 3]| all.map(str::to_owned).to_vec();
        let copied = ["\u{feff}OPERA\u{2011}1\u{200b}0", "\u{422}EN\u{2013}??", "\u{2013}5 %"];
        let cells = texts(copied);
        let mut tables = [Table {
            name: "codes".to_owned(),
            heading: texts(["code", "batch", "change"]),
            rows: vec![Row { number: 2, cells }],
        }];
        read_copied(&mut tables);
        assert_eq!(tables[0].rows[0].cells, texts(["OPERA-10", "TEN-??", "\u{2013}5 %"]));
    }
}
