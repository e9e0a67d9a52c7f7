//! A row of codes is one code, or a batch that its pattern can make.

use crate::sheets::season_folder::Sheets;
use documents::sheets::SheetErrors;

/// Each has one of thirty letters or digits by chance: 13 are 63 bits, 12 would be 58.
const PLACES_MIN: usize = 13;

pub(super) fn check(sheets: &Sheets, errors: &mut SheetErrors) {
    let codes = &sheets.codes;
    for (row, code) in codes.iter() {
        let mut tell = |column: &str, message: String| {
            errors.push(codes.error(row, column, message));
        };
        match (&code.code, &code.batch, code.count) {
            (None, None, _) => {
                tell("code", "is empty, like batch; write one of the two".to_owned());
            }
            (Some(_), Some(_), _) => {
                tell("batch", "stands beside a code; write them in two rows".to_owned());
            }
            (Some(_), None, Some(_)) => {
                tell("count", "stands beside a code; it goes with a batch only".to_owned());
            }
            (None, Some(_), None) => {
                tell("count", "is empty; write how many codes are made".to_owned());
            }
            (None, Some(batch), Some(count)) if u64::from(count) > batch.codes_max() => {
                let (pattern, most) = (batch.as_str(), batch.codes_max());
                let message = format!(
                    "{count} codes are more than the {most} that {pattern} can make; add a \"?\""
                );
                tell("count", message);
            }
            (None, Some(batch), Some(_))
                if batch.places() < PLACES_MIN && code.guessable != Some(true) =>
            {
                let (pattern, places) = (batch.as_str(), batch.places());
                let missing = "?".repeat(PLACES_MIN - places);
                let message = format!(
                    "{pattern} can be guessed: it has {places} \"?\" and codes that can't be \
                     guessed have {PLACES_MIN}; write {pattern}{missing}, or yes in guessable"
                );
                tell("batch", message);
            }
            (Some(_), None, None) | (None, Some(_), Some(_)) => {}
        }
    }
}
