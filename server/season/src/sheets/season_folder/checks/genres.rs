//! Genres of the house's own have names, and none is called like one that every house has.

use super::customer_fields::is_own_key;
use crate::sheets::season_folder::Sheets;
use documents::sheets::SheetErrors;
use domain::sales::season::Genre;

pub(super) fn check(sheets: &Sheets, errors: &mut SheetErrors) {
    let genres = &sheets.genres;
    for (row, genre) in genres.iter() {
        let key = genre.key.as_str();
        if !is_own_key(key) || Genre::parse(key).is_some() {
            let message = "is no key of a genre of your own; write at most 40 small letters, \
                           digits and hyphens, other than opera, ballet, concert and family";
            errors.push(genres.error(row, "key", format!("\"{key}\" {message}")));
        }
        if genre.name.0.is_empty() {
            let message = format!("is empty; say what shoppers read for {key}");
            errors.push(genres.error(row, "name", message));
        }
    }
}
