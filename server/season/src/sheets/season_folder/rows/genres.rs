//! Genres of the house's own.

use crate::sheets::season_folder::{
    cells::{Key, Texts},
    sheet::sheet,
};
use domain::sales::season::Genre;

sheet! {
    /// Genres of the house's own, in the order of the programme's filter, after `opera`, `ballet`,
    /// `concert` and `family`, which every house has. A production names one of them in its column
    /// `genre`; the programme, its filter and its calendar then call it so.
    "genres": OwnGenre, unique [&["key"]], at most 20 {
        /// Names the genre: small letters, digits and hyphens, at most 40. It stands in addresses.
        key: Key = "musical",
        /// What shoppers read.
        name: Texts = "Musical",
        /// How the stage is drawn on plans and in pictures, and which `genre:` of a selection
        /// picks its performances. Productions take a change of it when their rows come again.
        like: Genre = "family",
    }
}

/// As which of the genres that every house has a production counts.
pub fn counts_as(key: &str, own: &[OwnGenre]) -> Genre {
    let like = || own.iter().find(|genre| genre.key.as_str() == key).map(|genre| genre.like);
    Genre::parse(key).or_else(like).unwrap_or(Genre::Opera)
}
